import { useState } from "react";
import { en } from "./texts/en";
import type { Language, Texts } from "./texts/texts";
import { vi } from "./texts/vi";

const KEY = "dat-chuan.language";
const CATALOGUES: Readonly<Record<Language, Texts>> = { vi, en };

/** The pane's texts, Vietnamese until somebody chooses otherwise, and the way to change them. */
export function useTexts(): readonly [Texts, (language: Language) => void] {
  const [language, setLanguage] = useState(storedLanguage);
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    store(chosen);
  };
  return [CATALOGUES[language], choose];
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
