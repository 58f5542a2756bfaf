/** Files as a person chooses them in the dialog behind a button. */
export interface FileToChoose {
  readonly name: string;
  readonly content: Uint8Array | "locked";
}

/** Chooses a file in the input of that name. */
export function chooseIn(label: string, { name, content }: FileToChoose): void {
  const input = document.querySelector<HTMLInputElement>(`input[type="file"][aria-label="${label}"]`);
  if (input === null) throw new Error(`There is no “${label}” to choose a file with.`);
  const file = Object.assign(new Blob([]), {
    name,
    lastModified: 0,
    arrayBuffer: () =>
      content === "locked"
        ? Promise.reject(new DOMException("another program holds it", "NotReadableError"))
        : Promise.resolve(content.slice().buffer),
  });
  Object.defineProperty(input, "files", { value: [file], configurable: true });
  input.dispatchEvent(new Event("change", { bubbles: true }));
}
