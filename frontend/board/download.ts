/** How long a saved file's link lives, in ms: a browser may ask its reader where to put it. */
const KEPT_MS = 60_000;

/** Saves a file under this name. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
