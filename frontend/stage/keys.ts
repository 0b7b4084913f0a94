import type { BriefingStage } from '../briefing-stage.js';
import { openSpeaker } from './speaker-window.js';
import { Swipe } from './swipe.js';

const COLUMNS_WIDTH = 320;

/** The keys that presenters and their clickers know; they rest while one types. */
export class StageKeys {
  readonly #stage: BriefingStage;
  readonly #ended = new AbortController();
  #typed = '';
  #asksNumber = false;

  constructor(stage: BriefingStage) {
    this.#stage = stage;
    document.addEventListener('keydown', (event) => this.#press(event), { signal: this.#ended.signal });
    new Swipe(stage, (step) => stage.go(stage.slide + step), this.#ended.signal);
  }

  stop(): void {
    this.#ended.abort();
  }

  #press(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    const busy = event.isComposing || event.ctrlKey || event.metaKey || event.altKey;
    if (event.defaultPrevented || busy || target?.closest('input, textarea, select')) {
      return;
    }
    // Links and buttons beside the slides have their own use for these.
    if ((event.key === 'Enter' || event.key === ' ') && within(event, '.stage-tools, .newer, .export')) {
      return;
    }
    if (this.#numbers(event) || this.#does(event)) {
      event.preventDefault();
    }
  }

  /** Digits make the number of a slide, shown until Enter goes there or another key forgets them; G asks for it. */
  #numbers(event: KeyboardEvent): boolean {
    if (this.#stage.shown.passage.length > 0) {
      return false;
    }
    if (/^\d$/.test(event.key)) {
      this.#type((this.#typed + event.key).slice(-3));
      return true;
    }
    const asked = this.#asksNumber || this.#typed !== '';
    const number = Number(this.#typed);
    if (event.key === 'Backspace' && this.#typed) {
      this.#type(this.#typed.slice(0, -1));
      return true;
    }
    if (asked) {
      this.#asksNumber = false;
      this.#type('');
    }
    if (event.key === 'g' || event.key === 'G') {
      this.#asksNumber = !asked;
      this.#type('');
      return true;
    }
    if (asked && event.key === 'Enter' && number > 0) {
      return this.#go(number);
    }
    return asked && (event.key === 'Escape' || event.key === 'Enter');
  }

  #does(event: KeyboardEvent): boolean {
    const stage = this.#stage;
    if (event.key === '/' || event.key === '、') {
      stage.ask?.open();
      return true;
    }
    if (stage.shown.passage.length > 0) {
      const follows = event.key === 'Enter' && within(event, '.passage-sheet a, .passage-sheet button');
      return (event.key === 'Escape' || (event.key === 'Enter' && !follows)) && stage.back();
    }
    switch (event.key) {
      case 'ArrowRight':
      case 'PageDown':
      case ' ':
      case 'n':
      case 'N':
        return this.#inButton(event) ? false : this.#go(stage.slide + 1);
      case 'ArrowLeft':
      case 'PageUp':
      case 'p':
      case 'P':
        return this.#go(stage.slide - 1);
      case 'ArrowDown':
      case 'ArrowUp':
        return stage.overview && this.#go(stage.slide + this.#columns() * (event.key === 'ArrowDown' ? 1 : -1));
      case 'Home':
        return this.#go(1);
      case 'End':
        return this.#go(stage.count);
      case 'Escape':
        return this.#back();
      case 'Enter':
        return this.#enter(event);
      default:
        return this.#letter(event.key.toLowerCase());
    }
  }

  #letter(key: string): boolean {
    const stage = this.#stage;
    switch (key) {
      case 'f':
        void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
        return true;
      case 'o':
        stage.overview = !stage.overview;
        return true;
      case 'b':
      case '.':
      case '。':
        stage.change({ black: !stage.shown.black });
        return true;
      case 'z':
        stage.zoom();
        return true;
      case 'l':
        if (stage.pointer) {
          stage.pointer.on = !stage.pointer.on;
        }
        return true;
      case 'q':
        if (stage.leads) {
          stage.change({ code: !stage.shown.code });
        }
        return true;
      case 's':
        openSpeaker(stage);
        return true;
      case 'r':
        stage.returnToPresenter();
        return true;
      case '?':
      case '？':
        return this.#list(Boolean(this.#sheet()?.hidden));
      default:
        return false;
    }
  }

  #go(number: number): boolean {
    this.#stage.go(number);
    return true;
  }

  /** A button has a use for the space bar of its own. */
  #inButton(event: KeyboardEvent): boolean {
    return event.key === ' ' && within(event, 'button, a');
  }

  #enter(event: KeyboardEvent): boolean {
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
    if (this.#stage.pointer?.on) {
      this.#stage.pointer.on = false;
      return true;
    }
    if (!this.#stage.back()) {
      this.#stage.overview = !this.#stage.overview;
    }
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

  #type(digits: string): void {
    this.#typed = digits;
    const words = this.#stage.querySelector<HTMLElement>('.stage')?.dataset ?? {};
    const asking = this.#asksNumber ? (words['gotoAny'] ?? '') : '';
    this.#stage.dataset['typed'] = digits ? (words['goto'] ?? '').replace('{0}', digits) : asking;
  }

  #columns(): number {
    return Math.max(1, Math.floor(this.#stage.clientWidth / COLUMNS_WIDTH));
  }
}

function within(event: Event, places: string): boolean {
  return event.target instanceof Element && event.target.closest(places) !== null;
}
