import { createContext, useContext, useState } from "react";
import { en } from "./texts/en";
import type { Language, Texts } from "./texts/texts";
import { vi } from "./texts/vi";

const KEY = "dat-chuan.language";
const CATALOGUES: Readonly<Record<Language, Texts>> = { vi, en };

const LanguageContext = createContext<Language>("vi");

/** Gives everything inside its language. */
export const LanguageProvider = LanguageContext.Provider;

/** The language the pane speaks. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The pane's common texts in its language. */
export function useTexts(): Texts {
  return CATALOGUES[useLanguage()];
}

/** The language, Vietnamese until somebody chooses otherwise, and the way to change it. */
export function useChosenLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(storedLanguage);
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    store(chosen);
  };
  return [language, choose];
}

// Storage is refused in some web views; the choice then lasts as long as the pane.
function storedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === "en" ? "en" : "vi";
  } catch {
    return "vi";
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    return;
  }
}
