import { afterPaint } from './after-paint.js';

interface Chart extends HTMLElement {
  selected: string;
  hovered: string;
  focusPoint?(key: string): boolean;
}

/** What is lit: one figure on every side at once, and softly the one under the pointer. */
export class Selection {
  readonly #root: HTMLElement;
  readonly #places = new Map<string, Element[]>();
  readonly #order: string[];
  #key = '';
  #hovered = '';

  constructor(root: HTMLElement) {
    this.#root = root;
    for (const place of root.querySelectorAll('[data-figure]')) {
      if (!place.closest('apex-chart')) {
        const key = place.getAttribute('data-figure') ?? '';
        this.#places.set(key, [...(this.#places.get(key) ?? []), place]);
      }
    }
    this.#order = [...root.querySelectorAll('[data-reader] mark[data-figure]')].map(
      (mark) => mark.getAttribute('data-figure') ?? '',
    );
  }

  /** Id of the lit figure, or empty. */
  get key(): string {
    return this.#key;
  }

  /** The marks in the text that state the lit figure: its own, or those of its parts if it is derived. */
  get passages(): Element[] {
    return this.#passagesOf(this.#key);
  }

  /** The figure `step` places on in text order; from a derived one, or from none, the nearest end. */
  neighbour(step: number): string {
    const at = this.#order.indexOf(this.#key);
    const parts = this.#parts(this.#key);
    if (at < 0 && parts[0]) {
      return parts[0];
    }
    const next = at < 0 ? (step > 0 ? 0 : this.#order.length - 1) : at + step;
    return this.#order[(next + this.#order.length) % this.#order.length] ?? '';
  }

  light(key: string): void {
    this.#clear();
    this.#key = this.#root.querySelector(detail(key)) ? key : '';
    const lit = this.#key ? [this.#key, ...this.#parts(this.#key)] : [];
    for (const one of lit) {
      for (const place of this.#places.get(one) ?? []) {
        if (place.matches('[data-reader] mark')) {
          place.setAttribute('aria-current', 'true');
        } else {
          place.setAttribute('data-lit', '');
        }
      }
      this.#root.querySelectorAll(`[data-tick="${one}"]`).forEach((tick) => tick.setAttribute('data-lit', ''));
    }
    for (const chart of this.#charts()) {
      chart.selected = lit.join(' ');
    }
    this.card?.classList.add('active');
    this.#showPlace();
    const dock = this.#root.querySelector<HTMLElement>('.dock');
    if (dock) {
      dock.hidden = !this.#key;
    }
    afterPaint(() => this.#showDetail());
  }

  lightClaim(claim: string): void {
    this.light('');
    const name = CSS.escape(claim);
    this.#root
      .querySelectorAll(`[data-claim~="${name}"], [data-claim-row="${name}"], [data-claims~="${name}"]`)
      .forEach((place) => place.setAttribute('data-lit', ''));
  }

  hover(key: string): void {
    if (key === this.#hovered) {
      return;
    }
    const change = (one: string, on: boolean): void => {
      for (const part of one ? [one, ...this.#parts(one)] : []) {
        this.#places.get(part)?.forEach((place) => place.toggleAttribute('data-hover', on));
      }
    };
    change(this.#hovered, false);
    change(key, true);
    this.#hovered = key;
    for (const chart of this.#charts()) {
      chart.hovered = key;
    }
  }

  /** The card that shows the lit figure. */
  get card(): HTMLElement | undefined {
    const code = this.#root.querySelector(detail(this.#key))?.getAttribute('data-in-card');
    return this.#root.querySelector<HTMLElement>(`[data-card="${CSS.escape(code ?? '')}"]`) ?? undefined;
  }

  revealCard(): void {
    this.card?.scrollIntoView({ block: this.#root.querySelector('.reader.open') ? 'start' : 'nearest' });
  }

  revealClaimRow(): void {
    this.#root.querySelector('[data-claim-row][data-lit]')?.scrollIntoView({ block: 'center' });
  }

  /** Takes the focus to the lit figure's point, or to its value where the card has no picture. */
  focusPoint(): void {
    const chart = this.card?.querySelector<Chart>('apex-chart');
    if (!chart?.focusPoint?.(this.#key)) {
      this.card
        ?.querySelector<HTMLElement>(`button[data-figure="${CSS.escape(this.#key)}"]`)
        ?.focus({ preventScroll: true });
    }
  }

  focusPassage(): void {
    this.passages[0]?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  }

  #passagesOf(key: string): Element[] {
    return [key, ...this.#parts(key)].flatMap((one) =>
      (this.#places.get(one) ?? []).filter((place) => place.matches('[data-reader] mark')),
    );
  }

  #parts(key: string): string[] {
    const parts = this.#root.querySelector(detail(key))?.getAttribute('data-parts') ?? '';
    return parts ? parts.split(' ') : [];
  }

  #charts(): Iterable<Chart> {
    return this.#root.querySelectorAll<Chart>('apex-chart');
  }

  #clear(): void {
    this.#root.querySelectorAll('[data-lit]').forEach((place) => place.removeAttribute('data-lit'));
    this.#root
      .querySelectorAll('[data-reader] mark[aria-current]')
      .forEach((mark) => mark.removeAttribute('aria-current'));
    this.#root.querySelectorAll('.card.active').forEach((card) => card.classList.remove('active'));
  }

  #showDetail(): void {
    for (const section of this.#root.querySelectorAll<HTMLElement>('[data-detail]')) {
      section.hidden = section.dataset['detail'] !== this.#key;
    }
    this.#root.querySelector('.dock')?.scrollTo({ top: 0 });
    this.#announce();
  }

  #showPlace(): void {
    const place = this.#place();
    if (place) {
      const at = this.#order.indexOf(this.#key);
      place.textContent =
        at < 0 ? (place.dataset['rest'] ?? '') : (place.dataset['place'] ?? '').replace('{n}', String(at + 1));
    }
  }

  #place(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('[data-reader] .place');
  }

  #announce(): void {
    const announcer = this.#root.querySelector('[data-announcer]');
    const shown = this.#root.querySelector(detail(this.#key));
    if (announcer) {
      announcer.textContent = shown
        ? [this.#place()?.textContent, shown.querySelector('h3')?.textContent, shown.querySelector('dd')?.textContent]
            .filter(Boolean)
            .join(' · ')
        : '';
    }
  }
}

function detail(key: string): string {
  return `[data-detail="${CSS.escape(key)}"]`;
}
