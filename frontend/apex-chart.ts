import { adopt, finish } from './apex/finish.js';
import { frame } from './apex/frame.js';
import { library, libraryAtOnce, type Drawing, type Library } from './apex/library.js';
import { light } from './apex/light.js';
import type { ChartOptions } from './apex/options.js';
import { settings } from './apex/settings.js';
import { Travel } from './apex/travel.js';
import { takeTurn } from './apex/turns.js';

const AHEAD = '200px';

/**
 * A chart of ApexCharts as an element. Options come as a property, or as JSON in the attribute `options`; the marks
 * tell their keys by the events `figure-select` and `figure-hover`. It is drawn when it comes near the view, though not
 * within `[data-still]`, and drawn anew for other options or another size: ApexCharts merges updates, so a change is
 * never patched in. Colours are the style sheet's and follow the theme without a drawing.
 */
export class ApexChartElement extends HTMLElement {
  static readonly observedAttributes = ['options', 'selected', 'hovered'];

  #options: ChartOptions | undefined;
  #drawn: ChartOptions | undefined;
  #chart: Drawing | undefined;
  #selected: string[] = [];
  #hovered = '';
  #told: string | null = null;
  #due = false;
  #near = false;
  #width = 0;
  #height = 0;
  #watcher: IntersectionObserver | undefined;
  readonly #size = new ResizeObserver(() => this.#fit());
  readonly #travel = new Travel(this, (key) => this.#tell('figure-select', key));
  readonly #onPrint = (): void => this.#print();

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('keydown', (event) => this.#travel.press(event));
    this.addEventListener('pointerover', (event) => this.#hover(keyOf(event.target) || null));
    this.addEventListener('pointerleave', () => this.#hover(null));
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'options') {
      this.options = value ? (JSON.parse(value) as ChartOptions) : null;
    } else if (name === 'selected') {
      this.selected = value;
    } else {
      this.hovered = value;
    }
  }

  connectedCallback(): void {
    window.addEventListener('beforeprint', this.#onPrint);
    this.#watcher = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.#approach(), {
      rootMargin: AHEAD,
    });
    this.#watcher.observe(this);
    this.#size.observe(this);
    this.#begin();
    if (this.#drawn !== this.#options) {
      this.#redraw();
    }
  }

  disconnectedCallback(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    this.#watcher?.disconnect();
    this.#size.disconnect();
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.#destroy();
      }
    });
  }

  /** A move within the page that keeps the state of what moves: nothing to do. */
  connectedMoveCallback(): void {}

  set options(options: ChartOptions | null | undefined) {
    if (this.#options) {
      this.querySelector('svg.first')?.closest('.frame')?.remove();
    }
    this.#options = options ?? undefined;
    if (this.isConnected) {
      this.#begin();
      this.#redraw();
    }
  }

  get options(): ChartOptions | undefined {
    return this.#options;
  }

  /** Keys of the lit marks, with spaces between them; the first is the current one. */
  set selected(keys: string | null) {
    this.#selected = (keys ?? '').split(' ').filter(Boolean);
    this.#light();
  }

  get selected(): string {
    return this.#selected.join(' ');
  }

  /** Key of the softly lit mark, or empty. */
  set hovered(key: string | null) {
    this.#hovered = key ?? '';
    this.#light();
  }

  get hovered(): string {
    return this.#hovered;
  }

  /** Takes the focus to a mark; answers whether the chart has it. */
  focusPoint(key: string): boolean {
    return this.#travel.focus(key);
  }

  /** What stands until the chart is drawn: the server's first picture, else names and values alone. */
  #begin(): void {
    const options = this.#options;
    if (!options) {
      return;
    }
    this.setAttribute('role', 'group');
    this.setAttribute('tabindex', '-1');
    this.setAttribute('aria-label', options.label);
    this.setAttribute('aria-description', options.description);
    if (!this.firstElementChild) {
      this.append(frame(options).frame);
    }
    const first = this.querySelector<SVGSVGElement>('svg.first');
    if (first && !this.#chart) {
      this.#travel.marks = adopt(first, options);
    }
    this.#light();
  }

  #approach(): void {
    this.#watcher?.disconnect();
    if (!this.#near && !this.closest('[data-still]')) {
      this.#near = true;
      this.#redraw();
    }
  }

  /** Draws anew for another size; a chart that is not shown has none. */
  #fit(): void {
    const plot = this.querySelector('.frame:not(.printed) .plot');
    if (plot?.clientWidth && (plot.clientWidth !== this.#width || plot.clientHeight !== this.#height)) {
      this.#redraw();
    }
  }

  #redraw(): void {
    if (this.#due || !this.#near || !this.#options) {
      return;
    }
    this.#due = true;
    delete this.dataset['state'];
    library().then(
      (Apex) => takeTurn(this, () => this.#due && this.#draw(Apex)),
      (fault: unknown) => {
        this.#due = false;
        reportError(fault);
      },
    );
  }

  /** Draws at once what has not been drawn, if ApexCharts is there; else the first picture is printed. */
  #print(): void {
    const Apex = libraryAtOnce();
    if (Apex && this.dataset['state'] !== 'drawn') {
      this.#near = true;
      this.#draw(Apex);
    }
  }

  /** Draws beside the old picture, unseen, and then takes its place: in one task, so that nothing flickers. */
  #draw(Apex: Library): void {
    this.#due = false;
    const options = this.#options;
    if (!options || !this.isConnected) {
      return;
    }
    const { frame: coming, plot } = frame(options);
    const host = document.createElement('div');
    host.className = 'drawn';
    plot.prepend(host);
    coming.classList.add('coming');
    this.append(coming);
    if (plot.clientWidth === 0) {
      this.#width = 0;
      coming.remove();
      return;
    }
    this.#width = plot.clientWidth;
    this.#height = plot.clientHeight;
    const chart = new Apex(host, settings(options, this.#height));
    chart.render().catch(reportError);
    const svg = host.querySelector<SVGSVGElement>('svg');
    if (!svg) {
      coming.remove();
      return;
    }
    const marks = finish(svg, options, this.#width, this.#height);
    const focused = this.#travel.focused;
    this.#chart?.destroy();
    [...this.children].forEach((child) => child !== coming && retire(child));
    coming.classList.remove('coming');
    this.#chart = chart;
    this.#drawn = options;
    this.#travel.marks = marks;
    if (focused) {
      this.#travel.focus(focused);
    }
    this.#light();
    this.dataset['state'] = 'drawn';
  }

  #light(): void {
    light(this, this.#selected, this.#hovered);
  }

  #click(event: MouseEvent): void {
    const key = keyOf(event.target);
    if (key) {
      this.#tell('figure-select', key);
    }
  }

  #hover(key: string | null): void {
    if (key !== this.#told) {
      this.#told = key;
      this.#tell('figure-hover', key);
    }
  }

  #tell(event: string, key: string | null): void {
    this.dispatchEvent(new CustomEvent(event, { detail: { key }, bubbles: true }));
  }

  #destroy(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#drawn = undefined;
    this.#travel.marks = [];
    this.#near = false;
    this.#due = false;
    this.#width = 0;
    delete this.dataset['state'];
  }
}

/**
 * A first picture stretches with the page and keeps its hatch and its bars' thickness, where a drawn one is stretched
 * as a whole: it stays, for print alone and without keys. Any other old picture goes.
 */
function retire(old: Element): void {
  if (old.classList.contains('printed')) {
    return;
  }
  if (!old.querySelector('svg.first')) {
    old.remove();
    return;
  }
  old.classList.add('printed');
  const live = ['data-figure', 'data-key', 'data-lit', 'data-hover', 'role', 'tabindex', 'aria-label', 'aria-current'];
  for (const mark of old.querySelectorAll('[data-figure], [data-key]')) {
    live.forEach((attribute) => mark.removeAttribute(attribute));
  }
}

function keyOf(target: EventTarget | null): string {
  const place = target instanceof Element ? target.closest('[data-figure], [data-key]') : null;
  return place?.getAttribute('data-figure') ?? place?.getAttribute('data-key') ?? '';
}

customElements.define('apex-chart', ApexChartElement);
