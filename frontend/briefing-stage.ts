import { breakBetweenWords } from './board/phrases.js';
import { Ask } from './stage/ask.js';
import { StageKeys } from './stage/keys.js';
import { Passage } from './stage/passage.js';
import type { Pointer } from './stage/pointer.js';
import { START, type Shown } from './stage/shown.js';
import { lightOn, slideOf, unlight } from './stage/way-back.js';
import type { Point } from './stage/windows.js';

const HEIGHT = 1080;
const NARROWEST = 1440;
const WIDEST = 2520;
const HINT_MS = 4000;

/**
 * The stage of a briefing: one slide at a time, drawn at 1080 px of height and scaled to whatever room it has. The
 * address keeps the number of the slide. What one does goes through {@link change}, which tells it to the presenter's
 * other windows and to those who follow; what these tell is shown by {@link take}. It needs no server: `stage/live.ts`
 * brings what has one, `single.ts` is the file that works without.
 */
export class BriefingStage extends HTMLElement {
  #slides: HTMLElement[] = [];
  #shown: Shown = START;
  #passage: Passage | undefined;
  #keys: StageKeys | undefined;
  #hint = 0;
  readonly #size = new ResizeObserver(() => this.#fit());
  ask: Ask | undefined;
  pointer: Pointer | undefined;

  connectedCallback(): void {
    this.#size.observe(this);
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#size.disconnect();
    this.#keys?.stop();
    this.left();
  }

  get count(): number {
    return this.#slides.length;
  }

  /** Number of the slide shown, from 1. */
  get slide(): number {
    return this.#shown.slide;
  }

  get shown(): Shown {
    return this.#shown;
  }

  /** Whether this browser may steer. */
  get leads(): boolean {
    return this.dataset['role'] === 'presenter' || this.dataset['role'] === 'speaker';
  }

  /** Whether all slides are shown at once. */
  get overview(): boolean {
    return this.classList.contains('overview');
  }

  set overview(open: boolean) {
    this.classList.toggle('overview', open);
    this.#fit();
    if (open) {
      this.#current?.closest<HTMLElement>('.cell')?.focus();
      this.#current?.scrollIntoView({ block: 'center' });
    }
  }

  /** Shows what another window or the presenter shows, and tells nobody. */
  take(shown: Shown): void {
    this.#apply(shown);
  }

  /** Shows the dot of another window. */
  point(point: Point): void {
    this.pointer?.show(point);
  }

  /** Does something by one's own choice: the presenter's other windows and those who follow come along. */
  change(part: Partial<Shown>): void {
    this.#apply({ ...this.#shown, ...part });
    this.went(this.#shown);
  }

  /** Goes to the slide of this number, or the nearest there is. */
  go(number: number): void {
    this.change({ ...START, slide: number });
  }

  /** From a figure of the text back to the slide that shows it, with its value and point lit there. */
  showFigure(figure: string): void {
    const slide = slideOf(figure, this.#slides, this.#shown.slide - 1);
    if (slide) {
      this.overview = false;
      this.go(Number(slide.dataset['slide']));
      lightOn(slide, figure);
    }
  }

  /** Back to the presenter's slide, when following. */
  returnToPresenter(): void {}

  /** Brings the slides, where they are not there yet. */
  protected fetch(): Promise<unknown> {
    return Promise.resolve();
  }

  /** The slides are there; the first one is not shown yet. */
  protected prepared(): void {}

  /** The first slide is shown. */
  protected opened(): void {}

  /** One has done something by one's own choice. */
  protected went(_shown: Shown): void {}

  /** The stage has left the page. */
  protected left(): void {}

  /** Number of the slide that the address asks for, or 0. */
  protected asked(): number {
    return Number(new URL(location.href).searchParams.get('slide'));
  }

  /** Keeps the number of the slide shown in the address. */
  protected keep(slide: number): void {
    const address = new URL(location.href);
    address.searchParams.set('slide', String(slide));
    history.replaceState(history.state, '', address);
  }

  /** Opens the passage that states a figure, or those of the slide. */
  openPassage(figure?: string): void {
    const own = [...(this.#current?.querySelectorAll('mark[data-figure]') ?? [])].map(key);
    const drawn = [...(this.#current?.querySelectorAll('apex-chart [data-figure]') ?? [])].map(key);
    const passage = [...new Set(figure ? [figure] : own.length > 0 ? own : drawn)];
    if (this.#passage?.holds(passage)) {
      this.change({ passage, zoom: false, code: false });
    }
  }

  /** The answer to a question: the slide that shows it, or the present one, with the passage open; Esc leads back. */
  answer(slide: number, places: string[]): void {
    const { from, slide: here } = this.#shown;
    const passage = this.#passage?.holds(places) ? places : [];
    this.overview = false;
    this.change({ ...START, slide: slide || here, passage, from: from || here });
  }

  /** Takes away what lies over the slide, or goes back to where a question was asked; answers whether there was any. */
  back(): boolean {
    const { passage, from, zoom, code, black, slide } = this.#shown;
    if (passage.length === 0 && !from && !zoom && !code && !black) {
      return false;
    }
    this.change({ ...START, slide: from || slide });
    return true;
  }

  /** The slide's chart over the whole of it, or back. */
  zoom(): void {
    if (this.#current?.querySelector('.picture')) {
      this.change({ zoom: !this.#shown.zoom, code: false });
    } else {
      this.hint(this.querySelector('.stage')?.getAttribute('data-no-picture') ?? '');
    }
  }

  /** Says something in the corner, for a moment. */
  hint(words: string): void {
    clearTimeout(this.#hint);
    this.dataset['typed'] = words;
    if (words) {
      this.#hint = window.setTimeout(() => (this.dataset['typed'] = ''), HINT_MS);
      this.#announce(words);
    }
  }

  /** Tells who is around the stage: `shown`, `followers` or `lost`. */
  tell(what: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(`stage-${what}`, { detail }));
  }

  get #current(): HTMLElement | undefined {
    return this.#slides[this.#shown.slide - 1];
  }

  async #open(): Promise<void> {
    await this.fetch();
    this.#slides = [...this.querySelectorAll<HTMLElement>('[data-slide]')];
    if (this.#slides.length === 0) {
      return;
    }
    breakBetweenWords(this);
    this.#passage = new Passage(this);
    this.ask = new Ask(this);
    this.prepared();
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('figure-select', (event) => this.openPassage((event as CustomEvent<{ key: string }>).detail.key));
    this.querySelectorAll<HTMLElement>('.cell').forEach((cell) => (cell.tabIndex = -1));
    this.#fit();
    this.#apply({ ...START, slide: this.asked() || 1 });
    this.#keys = new StageKeys(this);
    this.opened();
    this.dataset['state'] = 'ready';
  }

  #apply(wanted: Shown): void {
    const slide = Math.min(Math.max(Math.trunc(wanted.slide) || 1, 1), this.#slides.length);
    const moved = slide !== this.#shown.slide || !this.#current?.hasAttribute('aria-current');
    this.#shown = { ...wanted, slide };
    if (moved) {
      unlight(this);
      this.#slides.forEach((one) => one.removeAttribute('aria-current'));
      this.#current?.setAttribute('aria-current', 'true');
      this.keep(slide);
      this.#announce(`${this.#current?.getAttribute('aria-label') ?? ''} · ${this.heading(slide)}`);
    }
    this.classList.toggle('black', wanted.black);
    this.#slides.forEach((one) => one.classList.toggle('zoomed', wanted.zoom && one === this.#current));
    if (wanted.passage.length > 0) {
      this.#passage?.open(wanted.passage);
    } else {
      this.#passage?.close();
    }
    if (moved && this.overview) {
      this.overview = true;
    }
    this.tell('shown');
  }

  /** What a slide is called. */
  heading(slide: number): string {
    return this.#slides[slide - 1]?.querySelector('h1, h2')?.textContent ?? '';
  }

  #click(event: Event): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (this.overview) {
      const chosen = target?.closest('.cell')?.querySelector<HTMLElement>('[data-slide]');
      if (chosen) {
        event.preventDefault();
        this.overview = false;
        this.go(Number(chosen.dataset['slide']));
      }
      return;
    }
    if (target?.closest('[data-action="back"]')) {
      this.back();
      return;
    }
    const figure = target?.closest('[data-figure]');
    if (figure && !target?.closest('apex-chart')) {
      event.preventDefault();
      if (figure.closest('.passage-sheet')) {
        this.showFigure(key(figure));
      } else {
        this.openPassage(key(figure));
      }
    }
  }

  #fit(): void {
    const { clientWidth: width, clientHeight: height } = this;
    if (!width || !height) {
      return;
    }
    const room = Math.min(Math.max((HEIGHT * width) / height, NARROWEST), WIDEST);
    this.style.setProperty('--room', `${room}px`);
    this.style.setProperty('--scale', String(Math.min(width / room, height / HEIGHT)));
  }

  #announce(words: string): void {
    const announcer = this.querySelector('[data-announcer]');
    if (announcer) {
      announcer.textContent = words;
    }
  }
}

function key(place: Element): string {
  return place.getAttribute('data-figure') ?? '';
}
