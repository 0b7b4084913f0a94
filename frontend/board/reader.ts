/** The text beside the board: brings passages into the middle of what one sees of it. */
export class Reader {
  readonly #pane: HTMLElement;
  readonly #scroller: HTMLElement;

  constructor(root: HTMLElement) {
    this.#pane = required(root, '[data-reader]');
    this.#scroller = required(root, '[data-scroll="reader"]');
  }

  /** Whether the text is on the screen: always beside the board, on small screens when its drawer is open. */
  get visible(): boolean {
    return getComputedStyle(this.#pane).visibility !== 'hidden';
  }

  /** Opens the drawer of small screens. */
  open(): void {
    this.#pane.classList.add('open');
  }

  close(): void {
    this.#pane.classList.remove('open');
  }

  reveal(passages: Element[]): void {
    const first = passages[0];
    const last = passages.at(-1);
    if (first && last) {
      this.#center(first.getBoundingClientRect().top, last.getBoundingClientRect().bottom);
    }
  }

  revealClaim(claim: string): void {
    this.reveal([...this.#scroller.querySelectorAll(`[data-claim~="${CSS.escape(claim)}"]`)]);
  }

  /** Shows and lights the words from start to end, UTF-16 code units of the verbatim text. */
  revealWords(start: number, end: number): void {
    const range = this.#range(start, end);
    if (!range) {
      return;
    }
    const box = range.getBoundingClientRect();
    this.#center(box.top, box.bottom);
    if ('highlights' in CSS) {
      CSS.highlights.set('found', new Highlight(range));
    }
    this.#scroller.focus({ preventScroll: true });
  }

  clearWords(): void {
    if ('highlights' in CSS) {
      CSS.highlights.delete('found');
    }
  }

  #center(top: number, bottom: number): void {
    const box = this.#scroller.getBoundingClientRect();
    this.#scroller.scrollTop += (top + bottom) / 2 - (box.top + this.#scroller.clientHeight / 2);
  }

  #range(start: number, end: number): Range | undefined {
    const range = document.createRange();
    let begun = false;
    for (const line of this.#scroller.querySelectorAll<HTMLElement>('[data-paragraph]')) {
      let at = Number(line.dataset['start']);
      const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const length = node.nodeValue?.length ?? 0;
        if (!begun && start < at + length && start >= at) {
          range.setStart(node, start - at);
          begun = true;
        }
        if (begun && end <= at + length) {
          range.setEnd(node, end - at);
          return range;
        }
        at += length;
      }
    }
    return undefined;
  }
}

function required(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) {
    throw new Error(`The board has no ${selector}`);
  }
  return found;
}
