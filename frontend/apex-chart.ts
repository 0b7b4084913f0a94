import { finish } from './apex/finish.js';
import { frame } from './apex/frame.js';
import { library, type Drawing, type Library } from './apex/library.js';
import type { ChartOptions } from './apex/options.js';
import { settings } from './apex/settings.js';
import { Travel } from './apex/travel.js';
import { takeTurn } from './apex/turns.js';

const AHEAD = '200px';

/**
 * A chart of ApexCharts as an element. Options come as a property, or as JSON in the attribute `options`; the marks
 * tell their keys by the events `figure-select` and `figure-hover`. It is drawn when it comes near the view, and drawn
 * anew for other options or another theme: ApexCharts merges updates, so a change is never patched in.
 */
export class ApexChartElement extends HTMLElement {
  #options?: ChartOptions;
  #chart?: Drawing;
  #selected = '';
  #hovered = '';
  #due = false;
  #near = false;
  #round = 0;
  #height = 0;
  #watcher?: IntersectionObserver;
  readonly #theme = new MutationObserver(() => this.#redraw());
  /** ApexCharts follows the width; the height changes when names move above their bars, and then it is drawn anew. */
  readonly #size = new ResizeObserver(() => this.#fit());
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  readonly #travel = new Travel(this, (key) => this.#tell('figure-select', key));
  readonly #onScheme = (): void => this.#redraw();
  readonly #onPrint = (): void => this.#approach();

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('keydown', (event) => this.#travel.press(event));
    this.addEventListener('pointerover', (event) => this.#tell('figure-hover', keyOf(event.target) || null));
    this.addEventListener('pointerleave', () => this.#tell('figure-hover', null));
  }

  connectedCallback(): void {
    const given = this.getAttribute('options');
    if (!this.#options && given) {
      this.#options = JSON.parse(given) as ChartOptions;
    }
    this.#theme.observe(document.documentElement, { attributeFilter: ['style', 'theme'] });
    this.#scheme.addEventListener('change', this.#onScheme);
    window.addEventListener('beforeprint', this.#onPrint);
    this.#watcher = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.#approach(), {
      rootMargin: AHEAD,
    });
    this.#watcher.observe(this);
    this.#size.observe(this);
    this.#name();
  }

  disconnectedCallback(): void {
    this.#theme.disconnect();
    this.#watcher?.disconnect();
    this.#size.disconnect();
    this.#scheme.removeEventListener('change', this.#onScheme);
    window.removeEventListener('beforeprint', this.#onPrint);
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.#destroy();
      }
    });
  }

  set options(options: ChartOptions | null | undefined) {
    this.#options = options ?? undefined;
    this.#name();
    this.#redraw();
  }

  get options(): ChartOptions | undefined {
    return this.#options;
  }

  /** Keys of the lit marks, with spaces between them; the first is the current one. */
  set selected(keys: string | null) {
    this.#selected = keys ?? '';
    this.#light();
  }

  get selected(): string {
    return this.#selected;
  }

  set hovered(key: string | null) {
    this.#hovered = key ?? '';
    this.#light();
  }

  get hovered(): string {
    return this.#hovered;
  }

  /** Takes the focus to a mark; answers whether the chart has it and is drawn. */
  focusPoint(key: string): boolean {
    return this.#travel.focus(key);
  }

  #approach(): void {
    this.#watcher?.disconnect();
    if (!this.#near) {
      this.#near = true;
      this.#redraw();
    }
  }

  #fit(): void {
    const plot = this.querySelector('.frame:not(.coming, .printed) .plot');
    if (this.#chart && plot && Math.abs(plot.clientHeight - this.#height) > 1) {
      this.#redraw();
    }
  }

  #redraw(): void {
    if (this.#due || !this.#near || !this.#options || !this.isConnected) {
      return;
    }
    this.#due = true;
    delete this.dataset['state'];
    void takeTurn(async () => {
      const round = ++this.#round;
      this.#due = false;
      const loaded = await library();
      if (round === this.#round && this.isConnected && this.#options) {
        await this.#draw(loaded, this.#options);
      }
    });
  }

  async #draw(Apex: Library, options: ChartOptions): Promise<void> {
    const old = this.querySelector(':scope > .frame:not(.printed)');
    const before = this.#chart;
    const parts = frame(options);
    const host = document.createElement('div');
    host.className = 'drawn';
    parts.plot.prepend(host);
    parts.frame.classList.add('coming');
    this.append(parts.frame);
    const ready = (): void => this.#finish(host, options);
    const chart = new Apex(host, settings(options, host, { mounted: ready, updated: ready }));
    this.#chart = chart;
    await chart.render();
    this.#height = parts.plot.clientHeight;
    before?.destroy();
    retire(old);
    parts.frame.classList.remove('coming');
    this.dataset['state'] = 'drawn';
  }

  #finish(host: HTMLElement, options: ChartOptions): void {
    const svg = host.querySelector<SVGSVGElement>('svg');
    if (svg) {
      this.#travel.marks = finish(svg, options);
      this.#light();
    }
  }

  #light(): void {
    const lit = this.#selected.split(' ').filter(Boolean);
    for (const place of this.querySelectorAll('[data-figure], [data-key]')) {
      const key = keyOf(place);
      place.toggleAttribute('data-lit', lit.includes(key));
      place.toggleAttribute('data-hover', key === this.#hovered && key !== '');
      if (place.hasAttribute('data-figure')) {
        if (key === lit[0]) {
          place.setAttribute('aria-current', 'true');
        } else {
          place.removeAttribute('aria-current');
        }
      }
    }
  }

  #click(event: MouseEvent): void {
    const key = keyOf(event.target);
    if (key) {
      this.#tell('figure-select', key);
    }
  }

  #tell(event: string, key: string | null): void {
    this.dispatchEvent(new CustomEvent(event, { detail: { key }, bubbles: true }));
  }

  #name(): void {
    this.setAttribute('role', 'group');
    this.setAttribute('tabindex', '-1');
    this.setAttribute('aria-label', this.#options?.description ?? '');
  }

  #destroy(): void {
    this.#round++;
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#near = false;
    this.#due = false;
    delete this.dataset['state'];
  }
}

/**
 * A first picture stretches with the page, which a drawn chart does not do on its way to the printer: it stays, for
 * print alone and without keys. Any other old picture goes.
 */
function retire(old: Element | null): void {
  if (!old?.querySelector('svg.first')) {
    old?.remove();
    return;
  }
  old.classList.add('printed');
  old.querySelectorAll('[data-figure]').forEach((mark) => mark.removeAttribute('data-figure'));
  old.querySelectorAll('[data-key]').forEach((label) => label.removeAttribute('data-key'));
}

function keyOf(target: EventTarget | null): string {
  const place = target instanceof Element ? target.closest('[data-figure], [data-key]') : null;
  return place?.getAttribute('data-figure') ?? place?.getAttribute('data-key') ?? '';
}

customElements.define('apex-chart', ApexChartElement);
