import { nodes } from './board/trusted.js';
import { HandOver } from './hand-over/sheet.js';
import { adopt } from './hand-over/styles.js';

const PATIENCE_MS = 500;

/**
 * Opens the sheet of what can be taken along of a figure. It and this script are fetched when they are first wanted:
 * most visits are without.
 *
 * @param overview the overview whose picture is wanted, rather than that of the figure's own card
 */
export async function open(board: HTMLElement, figure: string, overview?: HTMLElement): Promise<void> {
  const page = board.querySelector<HTMLElement>('.page');
  if (!page) {
    return;
  }
  adopt();
  page.querySelectorAll('dialog.sheet-cite').forEach((old) => old.remove());
  const waiting = setTimeout(() => notice(page, page.dataset['wait'] ?? ''), PATIENCE_MS);
  try {
    const response = await fetch(address(page, figure), { credentials: 'same-origin' });
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    page.querySelectorAll('dialog.sheet-cite').forEach((old) => old.remove());
    page.append(nodes(await response.text()));
    const sheet = page.querySelector<HTMLDialogElement>('dialog[data-hand-card]');
    if (sheet) {
      new HandOver(page, sheet, overview);
      sheet.showModal();
    }
  } catch {
    notice(page, page.dataset['noSheet'] ?? '');
  } finally {
    clearTimeout(waiting);
  }
}

/** A sheet that says one thing; it takes the place of the one before. */
export function notice(page: HTMLElement, words: string): void {
  page.querySelectorAll('dialog.sheet-cite').forEach((old) => old.remove());
  const sheet = document.createElement('dialog');
  sheet.className = 'sheet sheet-cite';
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.textContent = words;
  sheet.append(said);
  page.append(sheet);
  sheet.showModal();
}

function address(page: HTMLElement, figure: string): URL {
  const url = new URL(
    `${page.dataset['address']}/${page.dataset['lang']}/cite/${encodeURIComponent(figure)}.html`,
    document.baseURI,
  );
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  url.searchParams.set('day', day.map((part) => String(part).padStart(2, '0')).join('-'));
  return url;
}
