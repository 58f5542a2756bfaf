/**
 * Puts a document on the clipboard as text with its look, to be pasted into Word. The pane of Excel on the Mac saves no
 * files and says nothing of it (office-js #2700, #3385), and asks leave for the newer clipboard: copying by the selection's
 * own event works in every Excel, without the network.
 */
export function copyDocument(html: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plainText(html));
    event.preventDefault();
  };
  document.addEventListener("copy", put);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", put);
  }
}

function plainText(html: string): string {
  const lines = html.replace(/<\/(?:p|tr)>|<br>/g, "\n").replace(/<[^>]*>/g, "");
  return lines
    .replaceAll("&nbsp;", " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
