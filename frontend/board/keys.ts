import type { IndicatorBoard } from '../indicator-board.js';
import type { Actions } from './actions.js';
import type { Selection } from './selection.js';

/** The keys of the board; they rest while one types, composes or has a sheet open. */
export class Keys {
  readonly #board: IndicatorBoard;
  readonly #selection: Selection;
  readonly #actions: Actions;
  readonly #ended = new AbortController();

  constructor(board: IndicatorBoard, selection: Selection, actions: Actions) {
    this.#board = board;
    this.#selection = selection;
    this.#actions = actions;
    document.addEventListener('keydown', (event) => this.#press(event), { signal: this.#ended.signal });
  }

  stop(): void {
    this.#ended.abort();
  }

  #press(event: KeyboardEvent): void {
    if (event.defaultPrevented || rests(event) || !this.#does(event)) {
      return;
    }
    event.preventDefault();
  }

  #does(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'j':
      case 'J':
        this.#actions.step(1);
        return true;
      case 'k':
      case 'K':
        this.#actions.step(-1);
        return true;
      case 't':
      case 'T':
        this.#actions.toggleTable(this.#here());
        return true;
      case 'c':
      case 'C':
        this.#actions.cite(this.#here());
        return true;
      case '/':
        document.querySelector<HTMLElement>('.app:not(#first-view) search-box input')?.focus();
        return true;
      case 'p':
      case 'P':
        document.querySelector<HTMLElement>('.app:not(#first-view) .present')?.click();
        return true;
      case '?':
        this.#actions.openSheet('keys');
        return true;
      case 'Escape':
        this.#actions.escape();
        return true;
      case 'Enter':
        return this.#jump();
      default:
        return false;
    }
  }

  /** The card one is on: the one with the focus, else the one that is lit. */
  #here(): Element | null | undefined {
    return document.activeElement?.closest('.card') ?? this.#selection.card;
  }

  /** From the lit chart to its passage and back, where the focused element has no Enter of its own. */
  #jump(): boolean {
    const focused = document.activeElement;
    if (!this.#selection.key || focused?.closest('a, button, summary, input, apex-chart')) {
      return false;
    }
    const from = focused?.closest('[data-reader]') ? 'text' : 'card';
    this.#board.go({ figure: this.#selection.key, from });
    return true;
  }
}

function rests(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : undefined;
  return (
    event.isComposing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    Boolean(target?.closest('input, textarea, select, [contenteditable="true"]')) ||
    Boolean(document.querySelector('dialog[open]'))
  );
}
