import './desk/slide-list.js';
import './desk/slide-picture.js';
import './desk/web-address.js';
import { copy } from './board/clipboard.js';

const TOLD_MS = 1500;

/** Opens and closes the sheets of the desk, copies addresses, and knows the keys of undo. */
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const opener = target?.closest<HTMLElement>('[data-opens]');
  if (opener) {
    (document.getElementById(opener.dataset['opens'] ?? '') as HTMLDialogElement | null)?.showModal();
  }
  target?.closest('[data-closes]')?.closest('dialog')?.close();
  const copier = target?.closest<HTMLElement>('[data-copies]');
  if (copier) {
    void copyAddress(copier);
  }
});

document.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z' || isTyping(event.target)) {
    return;
  }
  document.querySelector<HTMLButtonElement>(event.shiftKey ? '[data-redo]' : '[data-undo]')?.click();
  event.preventDefault();
});

/** Within a field, undo is the field's own. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

async function copyAddress(button: HTMLElement): Promise<void> {
  const copied = await copy(new URL(button.dataset['copies'] ?? '', document.baseURI).href);
  const label = button.textContent;
  button.textContent = (copied ? button.dataset['copied'] : button.dataset['copyFailed']) ?? label;
  setTimeout(() => (button.textContent = label), TOLD_MS);
}
