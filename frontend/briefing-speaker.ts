import type { BriefingStage } from './briefing-stage.js';
import { fill } from './board/markup.js';
import { Timer } from './speaker/timer.js';

/**
 * The presenter's desk: a stage of its own that leads as the audience's does, the next slide, notes, time, and how many
 * follow.
 */
export class BriefingSpeaker extends HTMLElement {
  #stage: BriefingStage | null = null;
  #timer: Timer | undefined;
  #clock = 0;
  #slide = 0;
  readonly #size = new ResizeObserver(() => this.#fit());

  connectedCallback(): void {
    void this.#open();
  }

  disconnectedCallback(): void {
    clearInterval(this.#clock);
    this.#timer?.stop();
    this.#size.disconnect();
  }

  async #open(): Promise<void> {
    await fill(this, this.getAttribute('src') ?? '');
    this.#stage = this.querySelector<BriefingStage>('briefing-stage');
    if (!this.#stage) {
      return;
    }
    this.#timer = new Timer(this, this.#stage.dataset['steps'] ?? '');
    this.#stage.addEventListener('stage-shown', () => this.#show());
    this.#stage.addEventListener('stage-followers', (event) => this.#count((event as CustomEvent<number>).detail));
    this.#stage.addEventListener('stage-lost', () => this.querySelector('.speaker-follow')?.classList.add('lost'));
    this.#clock = window.setInterval(() => this.#tell(), 1000);
    this.#tell();
    const next = this.#next;
    if (next) {
      this.#size.observe(next);
    }
    if (this.#stage.count > 0) {
      this.#show();
    }
  }

  get #next(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[data-next]');
  }

  #show(): void {
    const stage = this.#stage;
    if (!stage || stage.slide === this.#slide) {
      return;
    }
    if (this.#slide > 0) {
      this.#timer?.begin();
    }
    this.#slide = stage.slide;
    this.#write('[data-place]', stage.querySelector('[data-slide][aria-current]')?.getAttribute('aria-label') ?? '');
    [...(this.querySelector('[data-progress]')?.children ?? [])].forEach((part, at) => {
      part.className = at + 1 < this.#slide ? 'done' : at + 1 === this.#slide ? 'now' : '';
    });
    this.querySelectorAll<HTMLElement>('[data-notes]').forEach((notes) => {
      notes.hidden = notes.dataset['notes'] !== String(this.#slide);
    });
    this.querySelector('.speaker-scroll')?.scrollTo(0, 0);
    this.#showNext(stage.querySelector<HTMLElement>(`[data-slide="${this.#slide + 1}"]`));
  }

  /** A copy, for looking at only. */
  #showNext(slide: HTMLElement | null): void {
    const next = this.#next;
    if (!next) {
      return;
    }
    const copy = slide?.cloneNode(true) as HTMLElement | undefined;
    if (copy) {
      copy.removeAttribute('data-slide');
      copy.removeAttribute('aria-current');
      next.replaceChildren(copy);
    } else {
      next.textContent = next.dataset['end'] ?? '';
    }
    this.#fit();
  }

  #fit(): void {
    const next = this.#next;
    next?.style.setProperty('--scale', String(next.clientWidth / 1920));
  }

  #count(followers: number): void {
    this.querySelector('.speaker-follow')?.classList.remove('lost');
    this.#write('[data-followers]', String(followers));
  }

  #tell(): void {
    const now = new Date();
    this.#write('[data-clock]', [now.getHours(), now.getMinutes()].map((one) => String(one).padStart(2, '0')).join(':'));
  }

  #write(place: string, text: string): void {
    const found = this.querySelector(`.speaker-desk > :not(.speaker-now) ${place}`);
    if (found && found.textContent !== text) {
      found.textContent = text;
    }
  }
}

customElements.define('briefing-speaker', BriefingSpeaker);
