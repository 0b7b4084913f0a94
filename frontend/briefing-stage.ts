import './apex-chart.js';
import { fill } from './board/markup.js';
import { breakBetweenWords } from './board/phrases.js';
import { Passage } from './stage/passage.js';
import { StageKeys } from './stage/keys.js';
import { Steps } from './stage/steps.js';

const HEIGHT = 1080;
const NARROWEST = 1440;
const WIDEST = 2520;

/**
 * The stage of a briefing: one slide at a time, drawn at 1080 px of height and scaled to whatever the screen has. The
 * address keeps the number of the slide.
 */
export class BriefingStage extends HTMLElement {
  #slides: HTMLElement[] = [];
  #at = 0;
  #passage?: Passage;
  #keys?: StageKeys;
  #steps?: Steps;
  readonly #size = new ResizeObserver(() => this.#fit());

  connectedCallback(): void {
    this.#size.observe(this);
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#size.disconnect();
    this.#keys?.stop();
    this.#steps?.stop();
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
    this.#at = Math.min(Math.max(number - 1, 0), this.#slides.length - 1);
    this.#slides.forEach((slide, at) => {
      if (at === this.#at) {
        slide.setAttribute('aria-current', 'true');
      } else {
        slide.removeAttribute('aria-current');
      }
    });
    const address = new URL(location.href);
    address.searchParams.set('slide', String(this.slide));
    history.replaceState(history.state, '', address);
    this.#announce();
  }

  /** Goes to a slide by one's own choice: a presenter takes those who follow along. */
  go(number: number): void {
    this.show(number);
    this.#steps?.went(this.slide);
  }

  /** Back to the presenter's slide, when following. */
  returnToPresenter(): void {
    this.#steps?.return();
  }

  /** Opens the passage that states a figure, or the first one of the slide. */
  openPassage(figure?: string): void {
    const slide = this.#slides[this.#at];
    const own = [...(slide?.querySelectorAll('mark[data-figure]') ?? [])].map((mark) => key(mark));
    const shown = [...(slide?.querySelectorAll('apex-chart [data-figure]') ?? [])].map((point) => key(point));
    this.#passage?.open(figure ? [figure] : own.length > 0 ? own : shown);
  }

  async #open(): Promise<void> {
    await fill(this, this.getAttribute('src') ?? '');
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
    this.show(Number(new URL(location.href).searchParams.get('slide')) || 1);
    this.#steps = new Steps(this);
    if (this.dataset['role'] !== 'follower') {
      this.#steps.went(this.slide);
    }
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
      this.openPassage(key(figure));
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

customElements.define('briefing-stage', BriefingStage);
