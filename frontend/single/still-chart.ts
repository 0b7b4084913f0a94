import { adopt } from '../apex/finish.js';
import { light } from '../apex/light.js';
import type { ChartOptions } from '../apex/options.js';
import { Travel } from '../apex/travel.js';

/**
 * A chart that stays as the server drew it: the first picture with the keys, the light and the events of a drawn one,
 * for a file that has no room for ApexCharts.
 */
export class StillChart extends HTMLElement {
  #selected = '';
  readonly #travel = new Travel(this, (key) => this.#choose(key));

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      const place = event.target instanceof Element ? event.target.closest('[data-figure], [data-key]') : null;
      this.#choose(place?.getAttribute('data-figure') ?? place?.getAttribute('data-key') ?? '');
    });
    this.addEventListener('keydown', (event) => this.#travel.press(event));
  }

  connectedCallback(): void {
    const svg = this.querySelector<SVGSVGElement>('svg.first');
    const json = this.getAttribute('options');
    if (svg && json) {
      const options = JSON.parse(json) as ChartOptions;
      this.setAttribute('role', 'group');
      this.setAttribute('tabindex', '-1');
      this.setAttribute('aria-label', options.label);
      this.setAttribute('aria-description', options.description);
      this.#travel.marks = adopt(svg, options);
    }
  }

  /** Key of the lit mark, or empty. */
  set selected(key: string | null) {
    this.#selected = key ?? '';
    light(this, this.#selected ? [this.#selected] : [], '');
  }

  get selected(): string {
    return this.#selected;
  }

  /** Takes the focus to a mark; answers whether the chart has it. */
  focusPoint(key: string): boolean {
    return this.#travel.focus(key);
  }

  #choose(key: string): void {
    if (key) {
      this.dispatchEvent(new CustomEvent('figure-select', { detail: { key }, bubbles: true }));
    }
  }
}

customElements.define('apex-chart', StillChart);
