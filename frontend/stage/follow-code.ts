import type { BriefingStage } from '../briefing-stage.js';
import { nodes } from '../board/trusted.js';

/** The sheet with the QR code and the short address, for the audience to scan; the server gives it to the presenter alone. */
export class FollowCode {
  readonly #stage: BriefingStage;
  readonly #sheet = document.createElement('div');
  #asked = false;

  constructor(stage: BriefingStage) {
    this.#stage = stage;
    this.#sheet.className = 'code-sheet';
    this.#sheet.hidden = true;
    stage.append(this.#sheet);
  }

  set open(open: boolean) {
    this.#sheet.hidden = !open;
    if (open && !this.#asked) {
      this.#asked = true;
      void this.#fill();
    }
  }

  async #fill(): Promise<void> {
    const language = this.#stage.querySelector('[data-lang]')?.getAttribute('data-lang') ?? '';
    const address = (this.#stage.dataset['steps'] ?? '').replace(/steps$/, `follow/${language}.html`);
    try {
      const answer = await fetch(address, { credentials: 'same-origin' });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      this.#sheet.replaceChildren(nodes(await answer.text()));
    } catch {
      this.#asked = false;
      this.#sheet.textContent = this.#stage.dataset['lost'] ?? '';
    }
  }
}
