import { breakBetweenWords } from './board/phrases.js';
import { Passage } from './stage/passage.js';
import { StageKeys } from './stage/keys.js';
import { lightOn, slideOf, unlight } from './stage/way-back.js';

const HEIGHT = 1080;
const NARROWEST = 1440;
const WIDEST = 2520;

/**
 * The stage of a briefing: one slide at a time, drawn at 1080 px of height and scaled to whatever the screen has. The
 * address keeps the number of the slide. It needs no server: `stage/live.ts` brings what has one, `single.ts` is the file
 * that works without.
 */
export class BriefingStage extends HTMLElement {
  #slides: HTMLElement[] = [];
  #at = 0;
  #passage?: Passage;
  #keys?: StageKeys;
  readonly #size = new ResizeObserver(() => this.#fit());

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
    return this.#at + 1;
  }

  /** Whether all slides are shown at once. */
  get overview(): boolean {
    return this.classList.contains('overview');
  }

  set overview(open: boolean) {
    this.classList.toggle('overview', open);
    this.#fit();
    if (open) {
      this.#slides[this.#at]?.closest<HTMLElement>('.cell')?.focus();
      this.#slides[this.#at]?.scrollIntoView({ block: 'center' });
    }
  }

  get passage(): Passage | undefined {
    return this.#passage;
  }

  /** Shows the slide of this number, or the nearest there is. */
  show(number: number): void {
    unlight(this);
    this.#at = Math.min(Math.max(number - 1, 0), this.#slides.length - 1);
    this.#slides.forEach((slide, at) => {
      if (at === this.#at) {
        slide.setAttribute('aria-current', 'true');
      } else {
        slide.removeAttribute('aria-current');
      }
    });
    this.keep(this.slide);
    this.#announce();
  }

  /** Goes to a slide by one's own choice: a presenter takes those who follow along. */
  go(number: number): void {
    this.show(number);
    this.went(this.slide);
  }

  /** From a figure of the text back to the slide that shows it, with its value and point lit there. */
  showFigure(figure: string): void {
    const slide = slideOf(figure, this.#slides, this.#at);
    if (slide) {
      this.#passage?.close();
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

  /** The slides are there and the first one is shown. */
  protected opened(): void {}

  /** One has gone to a slide by one's own choice. */
  protected went(_slide: number): void {}

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

  /** Opens the passage that states a figure, or the first one of the slide. */
  openPassage(figure?: string): void {
    const slide = this.#slides[this.#at];
    const own = [...(slide?.querySelectorAll('mark[data-figure]') ?? [])].map((mark) => key(mark));
    const shown = [...(slide?.querySelectorAll('apex-chart [data-figure]') ?? [])].map((point) => key(point));
    this.#passage?.open(figure ? [figure] : own.length > 0 ? own : shown);
  }

  async #open(): Promise<void> {
    await this.fetch();
    this.#slides = [...this.querySelectorAll<HTMLElement>('[data-slide]')];
    if (this.#slides.length === 0) {
      return;
    }
    breakBetweenWords(this);
    this.#passage = new Passage(this);
    this.#keys = new StageKeys(this);
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('figure-select', (event) => this.openPassage((event as CustomEvent<{ key: string }>).detail.key));
    this.querySelectorAll<HTMLElement>('.cell').forEach((cell) => (cell.tabIndex = -1));
    this.#fit();
    this.show(this.asked() || 1);
    this.opened();
    this.dataset['state'] = 'ready';
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
      this.#passage?.close();
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

  #announce(): void {
    const announcer = this.querySelector('[data-announcer]');
    const slide = this.#slides[this.#at];
    if (announcer && slide) {
      const heading = slide.querySelector('h1, h2')?.textContent ?? '';
      announcer.textContent = `${slide.getAttribute('aria-label') ?? ''} · ${heading}`;
    }
  }
}

function key(place: Element): string {
  return place.getAttribute('data-figure') ?? '';
}
