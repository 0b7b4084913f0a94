import './single/still-chart.js';
import { BriefingStage } from './briefing-stage.js';
import { printOn } from './stage/print.js';
import { START } from './stage/shown.js';

/**
 * The stage within a file of its own: its slides are there, nothing is asked for. The address of such a file keeps its
 * place as a fragment, for anything else would be another file: `#slide=3`, or `#figure=gdp-growth` for a passage.
 */
class FileStage extends BriefingStage {
  protected override opened(): void {
    addEventListener('hashchange', () => this.#goWhereAsked());
    printOn(this, document);
    this.#openFigure();
  }

  protected override asked(): number {
    return Number(wish('slide'));
  }

  protected override keep(slide: number): void {
    if (!wish('figure') || this.dataset['state'] === 'ready') {
      history.replaceState(null, '', `#slide=${slide}`);
    }
  }

  #goWhereAsked(): void {
    if (wish('slide')) {
      this.take({ ...START, slide: this.asked() });
    }
    this.#openFigure();
  }

  #openFigure(): void {
    const figure = wish('figure');
    if (figure) {
      this.showFigure(figure);
      this.openPassage(figure);
    }
  }
}

function wish(name: string): string {
  return new URLSearchParams(location.hash.slice(1)).get(name) ?? '';
}

customElements.define('briefing-stage', FileStage);
