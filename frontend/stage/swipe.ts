import type { BriefingStage } from '../briefing-stage.js';

const LEAST = 60;

/** A swipe along the slide steps on or back. */
export class Swipe {
  readonly #stage: BriefingStage;
  readonly #step: (step: number) => void;
  #from: { x: number; y: number } | undefined;

  constructor(stage: BriefingStage, step: (step: number) => void, signal: AbortSignal) {
    this.#stage = stage;
    this.#step = step;
    stage.addEventListener('touchstart', (event) => this.#touch(event), { signal, passive: true });
    stage.addEventListener('touchend', (event) => this.#lift(event), { signal, passive: true });
  }

  #touch(event: TouchEvent): void {
    const touch = event.touches.length === 1 ? event.touches[0] : undefined;
    this.#from = touch && { x: touch.clientX, y: touch.clientY };
  }

  #lift(event: TouchEvent): void {
    const end = event.changedTouches[0];
    if (!this.#from || !end || this.#stage.overview || this.#stage.shown.passage.length > 0) {
      return;
    }
    const along = end.clientX - this.#from.x;
    if (Math.abs(along) > LEAST && Math.abs(along) > 2 * Math.abs(end.clientY - this.#from.y)) {
      this.#step(along < 0 ? 1 : -1);
    }
  }
}
