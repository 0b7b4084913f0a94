import './apex-chart.js';
import { Actions } from './board/actions.js';
import { afterPaint } from './board/after-paint.js';
import { Keys } from './board/keys.js';
import { fill } from './board/markup.js';
import { breakBetweenWords } from './board/phrases.js';
import { nameInPrint } from './board/print.js';
import { Reader } from './board/reader.js';
import { Sections } from './board/sections.js';
import { Selection } from './board/selection.js';
import { go, type Target } from './board/target.js';

/**
 * The board: cards left, text right, linked both ways in the browser and in the same frame. The server is told
 * afterwards, by `figure-chosen`, and keeps the address.
 */
export class IndicatorBoard extends HTMLElement {
  static readonly observedAttributes = ['src'];

  #selection?: Selection;
  #reader?: Reader;
  #parts: { stop(): void }[] = [];
  #shown = '';
  readonly #scrolled = new Map<Element, number>();
  readonly #onScroll = (event: Event): void => {
    if (event.target instanceof Element) {
      this.#scrolled.set(event.target, event.target.scrollTop);
    }
  };
  #figure = '';
  #claim = '';
  #visit = 0;

  connectedCallback(): void {
    this.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
    if (this.#shown && this.#selection) {
      this.#returnTo();
    }
    void this.#show();
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.#stop();
      }
    });
  }

  /** A move within the page that keeps the state of what moves: nothing to do. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(): void {
    if (this.isConnected) {
      void this.#show();
    }
  }

  /** What the address names, each time it is visited. Set by the server, which never answers a choice with it. */
  set visit(visit: { number: number; figure: string; claim: string } | null) {
    if (!visit || visit.number <= this.#visit) {
      return;
    }
    this.#visit = visit.number;
    this.#figure = visit.figure;
    this.#claim = visit.claim;
    this.#selection?.light(this.#figure);
    this.#reveal();
  }

  /** Goes to a figure, a claim or a place of the text, as if it had been chosen on the board. */
  go(target: Target): void {
    if (!this.#selection || !this.#reader) {
      return;
    }
    const before = this.#figure;
    this.#figure = target.figure ?? '';
    this.#claim = target.claim ?? '';
    go(target, this.#selection, this.#reader);
    if (before !== this.#figure) {
      this.#tell();
    }
  }

  async #show(): Promise<void> {
    const source = this.getAttribute('src') ?? '';
    if (source === this.#shown) {
      return;
    }
    this.#shown = source;
    const standIn = await fill(this, source);
    if (this.#shown !== source) {
      return;
    }
    if (standIn instanceof IndicatorBoard) {
      standIn.#stop();
      // What was chosen on the stand-in is later than the address with which the page came.
      this.#figure = standIn.#figure;
      this.#visit = Math.max(this.#visit, 1);
    } else {
      this.#figure ||= this.getAttribute('figure') ?? '';
    }
    this.#start();
    if (standIn instanceof IndicatorBoard && standIn.#figure !== (standIn.getAttribute('figure') ?? '')) {
      this.#tell();
    }
  }

  #tell(): void {
    const key = this.#figure;
    afterPaint(() => this.dispatchEvent(new CustomEvent('figure-chosen', { detail: { key } })));
  }

  #start(): void {
    this.#stop();
    if (!this.querySelector('[data-reader]')) {
      return;
    }
    breakBetweenWords(this);
    nameInPrint(this);
    this.#selection = new Selection(this);
    this.#reader = new Reader(this);
    const actions = new Actions(this, this.#selection, this.#reader);
    this.#parts = [actions, new Keys(this, this.#selection, actions), new Sections(this)];
    this.#selection.light(this.#figure);
    this.#reveal();
    this.dataset['state'] = 'ready';
  }

  #stop(): void {
    this.#parts.forEach((part) => part.stop());
    this.#parts = [];
    this.#selection = undefined;
    this.#reader = undefined;
  }

  /** Flow moves its root once while it starts, and what is moved forgets how far it was scrolled. */
  #returnTo(): void {
    this.#scrolled.forEach((top, pane) => (pane.scrollTop = top));
    this.#reveal();
  }

  #reveal(): void {
    if (this.#claim) {
      this.#selection?.lightClaim(this.#claim);
      this.#reader?.revealClaim(this.#claim);
    } else if (this.#figure && this.#selection) {
      this.#reader?.reveal(this.#selection.passages);
      this.#selection.revealCard();
    }
  }
}

customElements.define('indicator-board', IndicatorBoard);
