import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** Shades of the add-in's green, from dark to light. */
const GREENS: BrandVariants = {
  10: "#02120a",
  20: "#062317",
  30: "#083522",
  40: "#09442b",
  50: "#0a5335",
  60: "#0b6340",
  70: "#0d734a",
  80: "#0f7b4c",
  90: "#2b8d61",
  100: "#449d75",
  110: "#5cad89",
  120: "#75bc9d",
  130: "#8fcbb1",
  140: "#a9d9c5",
  150: "#c4e7d8",
  160: "#dff4eb",
};

/** A red with a contrast of 5.9 on the dark background; Fluent's own has 4.0. */
const DARK_RED = "#e8909a";

const MAKERS: Readonly<Record<"light" | "dark", () => Theme>> = {
  light: () => createLightTheme(GREENS),
  dark: darkTheme,
};

const made: Partial<Record<"light" | "dark", Theme>> = {};

/** Always the same object, by which Fluent UI knows that nothing changed. */
function themeOf(name: "light" | "dark"): Theme {
  return (made[name] ??= MAKERS[name]());
}

function darkTheme(): Theme {
  return {
    ...createDarkTheme(GREENS),
    // Fluent's own choice of shades is too dim for text on its dark background.
    colorBrandForeground1: GREENS[120],
    colorBrandForeground2: GREENS[130],
    colorBrandForegroundLink: GREENS[120],
    colorBrandForegroundLinkHover: GREENS[130],
    colorBrandForegroundLinkPressed: GREENS[110],
    colorCompoundBrandForeground1: GREENS[120],
    colorStatusDangerForeground1: DARK_RED,
  };
}

const darkQuery = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

function onSystemThemeChange(listener: () => void): () => void {
  const query = darkQuery();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Office's theme where Office tells it, else the system's, which may change while the pane is open. */
export function usePaneTheme(office: "light" | "dark" | undefined): Theme {
  const isSystemDark = useSyncExternalStore(onSystemThemeChange, () => darkQuery().matches);
  return themeOf(office ?? (isSystemDark ? "dark" : "light"));
}
