import type { BriefingStage } from '../briefing-stage.js';
import { Line } from './line.js';
import { looksTheSame, START, type Shown } from './shown.js';

interface Step {
  number: number;
  version: number;
  slide: number;
  black: boolean;
  passage: string[];
}

const JOINED_MS = 4000;

/**
 * Keeps those who follow in step with the presenter. A presenter tells each step and is told how many follow; who opens
 * the stage without the briefing's secret looks for himself. A follower may look around and return.
 */
export class Steps {
  readonly #stage: BriefingStage;
  readonly #address: string;
  readonly #follows: boolean;
  readonly #leads: boolean;
  readonly #line: Line | undefined;
  #latest: Shown = START;
  #number = -1;
  #away = false;
  #sending = false;
  #next: Shown | undefined;

  constructor(stage: BriefingStage) {
    this.#stage = stage;
    this.#address = stage.dataset['steps'] ?? '';
    this.#follows = stage.dataset['role'] === 'follower';
    this.#leads = stage.leads;
    if (this.#follows) {
      this.#line = new Line(this.#address, {
        said: (step) => this.#take(step as Step),
        opened: (again) => this.#joined(again),
        lost: (refused) => this.#say(this.#word(refused ? 'full' : 'lost')),
      });
    } else if (this.#leads) {
      this.#line = new Line(this.#address.replace(/steps$/, 'followers'), {
        said: (told) => this.#count((told as { followers: number }).followers),
        // A server that was away has forgotten where the presenter is.
        opened: (again) => again && this.#send(this.#stage.shown),
        lost: () => this.#lost(),
      });
    }
  }

  stop(): void {
    this.#line?.stop();
  }

  /** Somebody here has done something: a presenter takes the followers along, a follower goes alone. */
  went(shown: Shown): void {
    if (this.#follows) {
      this.#away = !looksTheSame(shown, this.#latest);
      this.#say(this.#away ? this.#word('away') : '');
    } else if (this.#leads) {
      this.#send(shown);
    }
  }

  /** Back to where the presenter is. */
  return(): void {
    if (this.#follows) {
      this.#away = false;
      this.#say('');
      this.#stage.take(this.#latest);
    }
  }

  #joined(again: boolean): void {
    // A restarted server counts anew.
    this.#number = -1;
    this.#say(again ? this.#word('back') : this.#away ? this.#word('away') : '');
    if (again) {
      setTimeout(() => this.#say(this.#away ? this.#word('away') : ''), JOINED_MS);
    }
  }

  #take(step: Step): void {
    if (step.number <= this.#number) {
      return;
    }
    this.#number = step.number;
    if (step.version > 0 && String(step.version) !== this.#stage.dataset['version']) {
      this.#changeTo(step);
      return;
    }
    this.#latest = { ...START, slide: step.slide, black: step.black, passage: step.passage };
    if (!this.#away) {
      this.#stage.take(this.#latest);
    }
  }

  /** The presenter shows other slides than these: an edit was made, or an older version is shown. */
  #changeTo(step: Step): void {
    const address = new URL(location.href);
    address.searchParams.set('version', String(step.version));
    address.searchParams.set('slide', String(step.slide));
    location.replace(address);
  }

  /** One step after the other; of those that wait only the last is sent. */
  #send(shown: Shown): void {
    this.#next = shown;
    if (!this.#sending) {
      this.#sending = true;
      void this.#sendAll().finally(() => (this.#sending = false));
    }
  }

  async #sendAll(): Promise<void> {
    while (this.#next) {
      const { slide, black, passage } = this.#next;
      this.#next = undefined;
      const version = this.#stage.dataset['version'] ?? '0';
      const step = new URLSearchParams({ version, slide: String(slide), black: String(black), passage: passage.join(',') });
      try {
        await fetch(`${this.#address}?${step}`, { method: 'POST', credentials: 'same-origin', keepalive: true });
      } catch {
        this.#lost();
      }
    }
  }

  #count(followers: number): void {
    const address = new URL(this.#address.replace(/steps$/, 'follow'), document.baseURI).href;
    this.#say(this.#word('followers').replace('{0}', String(followers)).replace('{1}', address));
    this.#stage.tell('followers', followers);
  }

  #lost(): void {
    this.#say(this.#word('lost'));
    this.#stage.tell('lost', true);
  }

  #word(name: string): string {
    return this.#stage.dataset[name] ?? '';
  }

  #say(words: string): void {
    const place = this.#stage.querySelector('[data-word]');
    if (place && place.textContent !== words) {
      place.textContent = words;
    }
  }
}
