import '../apex-chart.js';
import { fill } from '../board/markup.js';
import { BriefingStage } from '../briefing-stage.js';
import { Exports } from './export.js';
import { FollowCode } from './follow-code.js';
import { Pointer } from './pointer.js';
import { printOn } from './print.js';
import type { Shown } from './shown.js';
import { Steps } from './steps.js';
import { Windows } from './windows.js';

/**
 * The stage with its server: it asks for the slides, draws their charts, and keeps step with the presenter's other windows
 * and with those who follow.
 */
class LiveStage extends BriefingStage {
  #steps: Steps | undefined;
  #windows: Windows | undefined;
  #exports: Exports | undefined;

  override returnToPresenter(): void {
    this.#steps?.return();
  }

  protected override fetch(): Promise<unknown> {
    return fill(this, this.getAttribute('src') ?? '');
  }

  protected override prepared(): void {
    if (this.leads) {
      const code = new FollowCode(this);
      this.addEventListener('stage-shown', () => (code.open = this.shown.code));
      this.pointer = new Pointer(this, (point) => this.#windows?.point(point));
      this.#windows = new Windows(this.dataset['steps'] ?? '', this);
    }
  }

  protected override opened(): void {
    const tools = this.parentElement?.querySelector<HTMLElement>('.stage-tools');
    if (tools) {
      this.#exports = new Exports(tools);
      printOn(this, tools);
    }
    this.#steps = new Steps(this);
    void this.#join();
  }

  protected override went(shown: Shown): void {
    this.#windows?.tell(shown);
    this.#steps?.went(shown);
  }

  protected override left(): void {
    this.#steps?.stop();
    this.#windows?.stop();
    this.#exports?.stop();
  }

  /** What another window of the presenter shows holds; a first one leads. */
  async #join(): Promise<void> {
    if (this.#windows && !(await this.#windows.greet())) {
      this.#steps?.went(this.shown);
    }
  }
}

customElements.define('briefing-stage', LiveStage);
