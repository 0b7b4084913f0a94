/**
 * Lets the margins of every printed page name the document: the style of a page can read variables, but no elements.
 */
export function nameInPrint(board: HTMLElement): void {
  const words = (parts: string): string =>
    JSON.stringify([...board.querySelectorAll(parts)].map((part) => part.textContent).join('  '));
  document.documentElement.style.setProperty('--print-title', words('.document-head h1'));
  document.documentElement.style.setProperty('--print-source', words('.by-line span'));
}
