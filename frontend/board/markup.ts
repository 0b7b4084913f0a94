import { nodes } from './trusted.js';

/**
 * Fills the board with its markup: takes over what the first response brought, or asks for it. Returns the stand-in
 * whose nodes were taken over, if there was one.
 */
export async function fill(board: HTMLElement, source: string): Promise<Element | undefined> {
  const standIn = document.querySelector('#first-view > indicator-board');
  if (standIn === board) {
    return undefined;
  }
  if (standIn?.getAttribute('src') === source) {
    takeOver(standIn, board);
    return standIn;
  }
  document.getElementById('first-view')?.remove();
  board.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(source, { credentials: 'same-origin' });
    if (response.status === 404) {
      location.reload();
      return undefined;
    }
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    board.replaceChildren(nodes(await response.text()));
    document.documentElement.lang = board.querySelector('[data-lang]')?.getAttribute('data-lang') ?? '';
  } catch {
    board.replaceChildren(problem(board));
  } finally {
    board.removeAttribute('aria-busy');
  }
  return undefined;
}

/** Moves the nodes with what one has done in them: scrolled, focused, selected. */
function takeOver(from: Element, to: HTMLElement): void {
  const focused = document.activeElement;
  const scrolled = [...from.querySelectorAll('[data-scroll]')].map((pane) => [pane, pane.scrollTop] as const);
  const typed = document.querySelector<HTMLInputElement>('#first-view search-box input');
  const live = document.querySelector<HTMLElement & { take?(input: HTMLInputElement): void }>(
    '.app:not(#first-view) search-box',
  );
  if (typed && live?.take) {
    live.take(typed);
  }
  to.append(...from.childNodes);
  // The live page is shown only when the stand-in is gone, and only what is shown can scroll or take the focus.
  document.getElementById('first-view')?.remove();
  scrolled.forEach(([pane, top]) => (pane.scrollTop = top));
  if (focused instanceof HTMLElement && to.contains(focused)) {
    focused.focus({ preventScroll: true });
  }
}

function problem(board: HTMLElement): HTMLElement {
  const message = document.createElement('div');
  message.className = 'problem';
  message.setAttribute('role', 'alert');
  const words = document.createElement('p');
  words.textContent = board.getAttribute('data-failed') ?? '';
  const retry = document.createElement('button');
  retry.textContent = board.getAttribute('data-retry') ?? '';
  retry.addEventListener('click', () => location.reload());
  message.append(words, retry);
  return message;
}
