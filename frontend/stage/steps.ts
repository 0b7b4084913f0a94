import type { BriefingStage } from '../briefing-stage.js';

interface Step {
  number: number;
  slide: number;
}

/**
 * Keeps those who follow in step with the presenter. A presenter tells each slide; who opens the stage without the
 * briefing's secret looks for himself. A follower may look around and return.
 */
export class Steps {
  readonly #stage: BriefingStage;
  readonly #address: string;
  readonly #follows: boolean;
  #stream?: EventSource;
  #latest: Step = { number: -1, slide: 1 };
  #away = false;
  readonly #leads: boolean;

  constructor(stage: BriefingStage) {
    this.#stage = stage;
    this.#address = stage.dataset['steps'] ?? '';
    this.#follows = stage.dataset['role'] === 'follower';
    this.#leads = stage.dataset['role'] === 'presenter';
    if (this.#follows) {
      this.#stream = new EventSource(this.#address);
      this.#stream.addEventListener('message', (event) => this.#take(JSON.parse(event.data as string) as Step));
      this.#stream.addEventListener('open', () => {
        // A restarted server counts anew.
        this.#latest = { number: -1, slide: this.#latest.slide };
        this.#say('');
      });
      this.#stream.addEventListener('error', () => this.#say(this.#stage.dataset['lost'] ?? ''));
    }
  }

  stop(): void {
    this.#stream?.close();
  }

  /** Somebody here has gone to a slide: a presenter takes the followers along, a follower goes alone. */
  went(slide: number): void {
    if (this.#follows) {
      this.#away = slide !== this.#latest.slide;
      this.#say(this.#away ? (this.#stage.dataset['away'] ?? '') : '');
    } else if (this.#leads) {
      void this.#lead(slide);
    }
  }

  /** Back to where the presenter is. */
  return(): void {
    if (this.#follows) {
      this.#away = false;
      this.#say('');
      this.#stage.show(this.#latest.slide);
    }
  }

  #take(step: Step): void {
    if (step.number <= this.#latest.number) {
      return;
    }
    this.#latest = step;
    if (!this.#away) {
      this.#stage.show(step.slide);
    }
  }

  async #lead(slide: number): Promise<void> {
    try {
      const answer = await fetch(`${this.#address}?slide=${slide}`, { method: 'POST', credentials: 'same-origin' });
      if (answer.ok) {
        const { followers } = (await answer.json()) as { followers: number };
        const address = new URL(this.#address.replace(/steps$/, 'follow'), document.baseURI).href;
        const words = this.#stage.dataset['followers'] ?? '';
        this.#say(words.replace('{0}', String(followers)).replace('{1}', address));
      }
    } catch {
      this.#say(this.#stage.dataset['lost'] ?? '');
    }
  }

  #say(words: string): void {
    const place = this.#stage.querySelector('[data-word]');
    if (place && place.textContent !== words) {
      place.textContent = words;
    }
  }
}
