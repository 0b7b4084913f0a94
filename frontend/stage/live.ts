import '../apex-chart.js';
import { fill } from '../board/markup.js';
import { BriefingStage } from '../briefing-stage.js';
import { Exports } from './export.js';
import { printOn } from './print.js';
import { Steps } from './steps.js';

/** The stage with its server: it asks for the slides, draws their charts and keeps step with those who follow. */
class LiveStage extends BriefingStage {
  #steps?: Steps;
  #exports?: Exports;

  override returnToPresenter(): void {
    this.#steps?.return();
  }

  protected override fetch(): Promise<unknown> {
    return fill(this, this.getAttribute('src') ?? '');
  }

  protected override opened(): void {
    const tools = this.parentElement?.querySelector<HTMLElement>('.stage-tools');
    if (tools) {
      this.#exports = new Exports(tools);
      printOn(this, tools);
    }
    this.#steps = new Steps(this);
    if (this.dataset['role'] !== 'follower') {
      this.#steps.went(this.slide);
    }
  }

  protected override went(slide: number): void {
    this.#steps?.went(slide);
  }

  protected override left(): void {
    this.#steps?.stop();
    this.#exports?.stop();
  }
}

customElements.define('briefing-stage', LiveStage);
