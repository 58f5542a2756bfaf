// Storage is refused in some web views; what is remembered then lasts as long as nobody asks again.

/** Whether something was remembered on this computer. */
export function isRemembered(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function remember(key: string): void {
  try {
    localStorage.setItem(key, "1");
  } catch {
    return;
  }
}
