import type { BriefingStage } from '../briefing-stage.js';
import type { Point } from './windows.js';

const IDLE_MS = 2500;

/** A dot that follows the presenter's mouse over the slide, in all his windows; it goes when the mouse rests. */
export class Pointer {
  readonly #stage: BriefingStage;
  readonly #tell: (point: Point) => void;
  readonly #dot = document.createElement('div');
  #idle = 0;
  #due = false;
  #at: Point = null;

  constructor(stage: BriefingStage, tell: (point: Point) => void) {
    this.#stage = stage;
    this.#tell = tell;
    this.#dot.className = 'pointer-dot';
    this.#dot.hidden = true;
    this.#dot.setAttribute('aria-hidden', 'true');
    stage.append(this.#dot);
    stage.addEventListener('pointermove', (event) => this.#move(event));
  }

  get on(): boolean {
    return this.#stage.classList.contains('pointing');
  }

  set on(on: boolean) {
    this.#stage.classList.toggle('pointing', on);
    if (!on) {
      this.#rest();
    }
  }

  /** Shows the dot at this place of the slide, or hides it. */
  show(point: Point): void {
    const slide = point && this.#slide();
    this.#dot.hidden = !slide;
    if (slide) {
      const stage = this.#stage.getBoundingClientRect();
      const x = slide.left - stage.left + point.x * slide.width;
      const y = slide.top - stage.top + point.y * slide.height;
      this.#dot.style.transform = `translate(${x}px, ${y}px)`;
    }
  }

  #move(event: PointerEvent): void {
    const slide = this.on && event.pointerType !== 'touch' ? this.#slide() : undefined;
    if (!slide) {
      return;
    }
    this.#at = { x: (event.clientX - slide.left) / slide.width, y: (event.clientY - slide.top) / slide.height };
    clearTimeout(this.#idle);
    this.#idle = window.setTimeout(() => this.#rest(), IDLE_MS);
    if (!this.#due) {
      this.#due = true;
      requestAnimationFrame(() => {
        this.#due = false;
        this.show(this.#at);
        this.#tell(this.#at);
      });
    }
  }

  #rest(): void {
    clearTimeout(this.#idle);
    this.#at = null;
    this.show(null);
    this.#tell(null);
  }

  #slide(): DOMRect | undefined {
    return this.#stage.querySelector('[data-slide][aria-current]')?.getBoundingClientRect();
  }
}
