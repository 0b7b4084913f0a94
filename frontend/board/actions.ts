import type { IndicatorBoard } from '../indicator-board.js';
import { copy } from './clipboard.js';
import type { Reader } from './reader.js';
import type { Selection } from './selection.js';

/** What a click, a tap or the pointer over something does. */
export class Actions {
  readonly #board: IndicatorBoard;
  readonly #selection: Selection;
  readonly #reader: Reader;
  readonly #ended = new AbortController();

  constructor(board: IndicatorBoard, selection: Selection, reader: Reader) {
    this.#board = board;
    this.#selection = selection;
    this.#reader = reader;
    const until = { signal: this.#ended.signal };
    board.addEventListener('click', (event) => this.#click(event), until);
    board.addEventListener('figure-select', (event) => this.#chartSelect(event as CustomEvent<{ key: string }>), until);
    board.addEventListener('figure-hover', (event) => this.#chartHover(event as CustomEvent<{ key: string | null }>), until);
    board.addEventListener('pointerover', (event) => this.#hover(event.target), until);
    board.addEventListener('pointerleave', () => selection.hover(''), until);
    window.addEventListener('indicators-go', (event) => board.go((event as CustomEvent).detail), until);
  }

  stop(): void {
    this.#ended.abort();
  }

  step(by: number): void {
    const next = this.#selection.neighbour(by);
    if (next) {
      this.#board.go({ figure: next, from: 'elsewhere' });
    }
  }

  openSheet(name: string): void {
    this.#sheet(name)?.showModal();
  }

  cite(within?: Element | null): void {
    const card = within?.closest<HTMLElement>('.card');
    const overview = card?.matches('.overview') ? card : undefined;
    const shown = overview
      ? overview.querySelector(`[data-figure="${CSS.escape(this.#selection.key)}"]`)
      : card?.matches('.active');
    if (card && !shown) {
      const key = card.querySelector('[data-figure]')?.getAttribute('data-figure');
      this.#board.go({ figure: key ?? '', from: 'elsewhere' });
    }
    const figure = this.#selection.key;
    if (figure) {
      import('../hand-over.js').then(
        ({ open }) => open(this.#board, figure, overview),
        () => alert(this.#board.querySelector<HTMLElement>('.page')?.dataset['noSheet']),
      );
    }
  }

  toggleTable(card: Element | null | undefined): void {
    const twin = card?.querySelector<HTMLElement>(':scope > .twin');
    const button = card?.querySelector('[data-action="table"]');
    if (twin && button) {
      twin.hidden = !twin.hidden;
      button.setAttribute('aria-expanded', String(!twin.hidden));
      if (!twin.hidden) {
        twin.scrollIntoView({ block: 'nearest' });
      }
    }
  }

  /** Steps back by one: the drawer first, then what is lit. */
  escape(): void {
    this.#reader.close();
    this.#reader.clearWords();
    this.#board.go({ figure: '', from: 'elsewhere' });
  }

  #click(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (!target || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    const action = target.closest<HTMLElement>('[data-action]');
    const section = target.closest<HTMLElement>('[data-section]');
    const figure = target.closest('[data-figure]');
    const claims = target.closest<HTMLElement>('[data-claims]');
    const claim = target.closest<HTMLElement>('[data-claim]');
    if (action) {
      this.#act(action);
    } else if (section) {
      this.#board.querySelector(`#${section.dataset['section'] ?? ''}`)?.scrollIntoView({ block: 'start' });
    } else if (claims) {
      this.#board.go({ claim: claims.dataset['claims']?.split(' ')[0] ?? '', from: 'card' });
    } else if (figure && !figure.closest('apex-chart[data-state="drawn"]')) {
      figure.closest('dialog')?.close();
      const from = figure.closest('[data-reader] mark') ? 'text' : 'card';
      this.#board.go({ figure: figure.getAttribute('data-figure') ?? '', from });
    } else if (claim && !getSelection()?.toString()) {
      this.#board.go({ claim: claim.dataset['claim']?.split(' ')[0] ?? '', from: 'text' });
    } else {
      return;
    }
    event.preventDefault();
  }

  #act(button: HTMLElement): void {
    switch (button.dataset['action']) {
      case 'table':
        return this.toggleTable(button.closest('.card'));
      case 'cite':
        return this.cite(button);
      case 'coverage':
        return this.openSheet('coverage');
      case 'close':
        return button.closest('dialog')?.close();
      case 'previous':
        return this.step(-1);
      case 'next':
        return this.step(1);
      case 'open-reader':
        this.#reader.open();
        return this.#reader.reveal(this.#selection.passages);
      case 'close-reader':
        return this.#reader.close();
      case 'close-detail':
        return this.escape();
      case 'copy':
        return this.#copy(button, this.#detail()?.dataset['copy'] ?? '');
      case 'copy-link':
        return this.#copy(button, this.#link());
      default:
    }
  }

  #chartSelect(event: CustomEvent<{ key: string }>): void {
    this.#board.go({ figure: event.detail.key, from: 'card' });
  }

  #chartHover(event: CustomEvent<{ key: string | null }>): void {
    this.#selection.hover(event.detail.key ?? '');
  }

  #hover(target: EventTarget | null): void {
    const over = target instanceof Element ? target.closest('[data-figure]') : null;
    this.#selection.hover(over?.getAttribute('data-figure') ?? '');
  }

  #copy(button: HTMLElement, text: string): void {
    void copy(text).then((copied) => {
      const words = this.#board.querySelector<HTMLElement>('.page')?.dataset;
      const label = button.textContent;
      button.textContent = (copied ? words?.['copied'] : words?.['copyFailed']) ?? label;
      setTimeout(() => (button.textContent = label), 1500);
    });
  }

  #detail(): HTMLElement | null {
    return this.#board.querySelector<HTMLElement>('[data-detail]:not([hidden])');
  }

  #link(): string {
    const address = this.#board.querySelector<HTMLElement>('.page')?.dataset['address'] ?? '';
    const link = new URL(address, document.baseURI);
    link.searchParams.set('figure', this.#selection.key);
    return link.href;
  }

  #sheet(name: string): HTMLDialogElement | null {
    return this.#board.querySelector<HTMLDialogElement>(`dialog[data-sheet="${name}"]`);
  }
}
