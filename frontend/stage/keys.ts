import type { BriefingStage } from '../briefing-stage.js';

const COLUMNS_WIDTH = 320;

/** The keys that presenters and their clickers know. */
export class StageKeys {
  readonly #stage: BriefingStage;
  readonly #ended = new AbortController();
  #typed = '';
  #touched?: { x: number; y: number };

  constructor(stage: BriefingStage) {
    this.#stage = stage;
    const options = { signal: this.#ended.signal };
    document.addEventListener('keydown', (event) => this.#press(event), options);
    stage.addEventListener('touchstart', (event) => this.#touch(event), { ...options, passive: true });
    stage.addEventListener('touchend', (event) => this.#swipe(event), { ...options, passive: true });
  }

  stop(): void {
    this.#ended.abort();
  }

  #press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    // Links and buttons beside the slides have their own use for these.
    if ((event.key === 'Enter' || event.key === ' ') && within(event, '.stage-tools, .newer, .export')) {
      return;
    }
    if (event.key !== 'Enter' && !/^\d$/.test(event.key)) {
      this.#type('');
    }
    if (this.#does(event)) {
      event.preventDefault();
    }
  }

  #does(event: KeyboardEvent): boolean {
    const stage = this.#stage;
    const passage = stage.passage;
    if (passage?.isOpen) {
      const follows = event.key === 'Enter' && within(event, '.passage-sheet a, .passage-sheet button');
      if (event.key === 'Escape' || (event.key === 'Enter' && !follows)) {
        passage.close();
        return true;
      }
      return false;
    }
    switch (event.key) {
      case 'ArrowRight':
      case 'PageDown':
      case ' ':
      case 'n':
      case 'N':
        return this.#show(stage.slide + 1);
      case 'ArrowLeft':
      case 'PageUp':
      case 'p':
      case 'P':
        return this.#show(stage.slide - 1);
      case 'ArrowDown':
      case 'ArrowUp':
        return stage.overview && this.#show(stage.slide + this.#columns() * (event.key === 'ArrowDown' ? 1 : -1));
      case 'Home':
        return this.#show(1);
      case 'End':
        return this.#show(stage.count);
      case 'f':
      case 'F':
        void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
        return true;
      case 'o':
      case 'O':
        stage.overview = !stage.overview;
        return true;
      case 'b':
      case 'B':
      case '.':
        this.#black(!stage.classList.contains('black'));
        return true;
      case 'r':
      case 'R':
        stage.returnToPresenter();
        return true;
      case '?':
        this.#list(Boolean(this.#sheet()?.hidden));
        return true;
      case 'Escape':
        return this.#back();
      case 'Enter':
        return this.#enter(event);
      default:
        return /^\d$/.test(event.key) && this.#type(this.#typed + event.key);
    }
  }

  #show(number: number): boolean {
    this.#black(false);
    this.#stage.go(number);
    if (this.#stage.overview) {
      this.#stage.overview = true;
    }
    return true;
  }

  #enter(event: KeyboardEvent): boolean {
    if (this.#typed) {
      const number = Number(this.#typed);
      this.#type('');
      return this.#show(number);
    }
    if (this.#stage.overview) {
      this.#stage.overview = false;
      return true;
    }
    if (within(event, 'a, button, apex-chart')) {
      return false;
    }
    this.#stage.openPassage();
    return true;
  }

  #back(): boolean {
    if (this.#sheet()?.hidden === false) {
      return this.#list(false);
    }
    if (this.#stage.classList.contains('black')) {
      return this.#black(false);
    }
    this.#stage.overview = !this.#stage.overview;
    return true;
  }

  #black(black: boolean): boolean {
    this.#stage.classList.toggle('black', black);
    return true;
  }

  #sheet(): HTMLElement | null {
    return this.#stage.querySelector<HTMLElement>('[data-keys]');
  }

  #list(open: boolean): boolean {
    const sheet = this.#sheet();
    if (sheet) {
      sheet.hidden = !open;
    }
    return true;
  }

  /** Digits make the number of a slide; shown until Enter goes there or another key forgets them. */
  #type(digits: string): boolean {
    this.#typed = digits.slice(-3);
    const words = this.#stage.querySelector('.stage')?.getAttribute('data-goto') ?? '';
    this.#stage.dataset['typed'] = this.#typed ? words.replace('{0}', this.#typed) : '';
    return true;
  }

  #columns(): number {
    return Math.max(1, Math.floor(this.#stage.clientWidth / COLUMNS_WIDTH));
  }

  #touch(event: TouchEvent): void {
    const touch = event.touches.length === 1 ? event.touches[0] : undefined;
    this.#touched = touch && { x: touch.clientX, y: touch.clientY };
  }

  #swipe(event: TouchEvent): void {
    const end = event.changedTouches[0];
    if (!this.#touched || !end || this.#stage.overview || this.#stage.passage?.isOpen) {
      return;
    }
    const along = end.clientX - this.#touched.x;
    if (Math.abs(along) > 60 && Math.abs(along) > 2 * Math.abs(end.clientY - this.#touched.y)) {
      this.#show(this.#stage.slide + (along < 0 ? 1 : -1));
    }
  }
}

function within(event: Event, places: string): boolean {
  return event.target instanceof Element && event.target.closest(places) !== null;
}
