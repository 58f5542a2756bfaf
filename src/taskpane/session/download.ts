const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands bytes to the browser as a file of this name. */
export function download(bytes: Uint8Array, file: string): void {
  const url = URL.createObjectURL(
    new Blob([Uint8Array.from(bytes)], { type: file.endsWith(".docx") ? DOCX : XLSX }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = file;
  link.click();
  // A browser may still read the address just after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
