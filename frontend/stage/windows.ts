import type { Shown } from './shown.js';

/** A place on the slide, in parts of its width and height; null once the pointer rests. */
export type Point = { x: number; y: number } | null;

type Message = { shown: Shown } | { point: Point } | { greeting: true };

const ANSWER_MS = 120;

/** What a window hears from the presenter's other windows. */
export interface Listener {
  readonly shown: Shown;
  take(shown: Shown): void;
  point(point: Point): void;
}

/**
 * The presenter's windows of one browser, in step without the server: each tells the others what was done in it, so
 * either may lead. Nothing of it reaches another browser.
 */
export class Windows {
  readonly #channel: BroadcastChannel;
  readonly #listener: Listener;
  #answered: (() => void) | undefined;

  /** @param name the same for all windows of one briefing */
  constructor(name: string, listener: Listener) {
    this.#listener = listener;
    this.#channel = new BroadcastChannel(name);
    this.#channel.addEventListener('message', (event) => this.#hear(event.data as Message));
  }

  stop(): void {
    this.#channel.close();
  }

  /** Asks what the other windows show and shows it; answers whether there is one. */
  greet(): Promise<boolean> {
    return new Promise((answer) => {
      const alone = setTimeout(() => answer(false), ANSWER_MS);
      this.#answered = () => {
        clearTimeout(alone);
        answer(true);
      };
      this.#post({ greeting: true });
    });
  }

  tell(shown: Shown): void {
    this.#post({ shown });
  }

  point(point: Point): void {
    this.#post({ point });
  }

  #hear(message: Message): void {
    if ('greeting' in message) {
      this.tell(this.#listener.shown);
    } else if ('point' in message) {
      this.#listener.point(message.point);
    } else {
      this.#listener.take(message.shown);
      this.#answered?.();
      this.#answered = undefined;
    }
  }

  #post(message: Message): void {
    this.#channel.postMessage(message);
  }
}
