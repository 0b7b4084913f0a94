const ASKED = 'asked';

/** The sheet with the full text: opens over the slide with the passage in its middle, and gives the focus back. */
export class Passage {
  readonly #stage: HTMLElement;
  readonly #sheet: HTMLElement;
  #before: Element | null = null;

  constructor(stage: HTMLElement) {
    this.#stage = stage;
    const sheet = stage.querySelector<HTMLElement>('.passage-sheet');
    if (!sheet) {
      throw new Error('The stage has no passage sheet');
    }
    this.#sheet = sheet;
  }

  get isOpen(): boolean {
    return !this.#sheet.hidden;
  }

  /** Whether the text holds one of these places. */
  holds(places: string[]): boolean {
    return this.#marks(places).length > 0 || places.some((place) => this.#range(place));
  }

  /**
   * Opens the text at these places: figures, of a derived one those from which it is computed, or stretches `@start-end`.
   */
  open(places: string[]): void {
    const lit = this.#marks(places);
    const words = places.flatMap((place) => this.#range(place) ?? []);
    const first = lit[0] ?? words[0]?.startContainer.parentElement;
    if (!first) {
      return;
    }
    this.#sheet.querySelectorAll('mark[data-figure]').forEach((mark) => mark.removeAttribute('aria-current'));
    lit.forEach((mark) => mark.setAttribute('aria-current', 'true'));
    this.#highlight(words);
    this.#lightValues(places);
    if (!this.isOpen) {
      this.#before = document.activeElement;
    }
    this.#sheet.hidden = false;
    const near = new Set([...lit, ...words.map((range) => range.startContainer.parentElement)].map(paragraphOf));
    this.#sheet
      .querySelectorAll('[data-paragraph]')
      .forEach((paragraph) => paragraph.classList.toggle('near', near.has(paragraph)));
    first.scrollIntoView({ block: 'center' });
    this.#sheet.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.isOpen) {
      return;
    }
    this.#sheet.hidden = true;
    this.#highlight([]);
    this.#lightValues([]);
    if (this.#before instanceof HTMLElement && this.#before.isConnected) {
      this.#before.focus({ preventScroll: true });
    }
  }

  #lightValues(figures: string[]): void {
    this.#stage.querySelectorAll('[data-slide] [data-lit]').forEach((place) => place.removeAttribute('data-lit'));
    for (const figure of figures) {
      this.#stage
        .querySelectorAll(`[data-slide][aria-current] .slide-facts [data-figure="${CSS.escape(figure)}"]`)
        .forEach((place) => place.setAttribute('data-lit', ''));
    }
  }

  #marks(places: string[]): HTMLElement[] {
    const wanted = new Set(places.flatMap((place) => this.#stated(place)));
    return [...this.#sheet.querySelectorAll<HTMLElement>('mark[data-figure]')].filter((mark) =>
      wanted.has(mark.dataset['figure'] ?? ''),
    );
  }

  #stated(figure: string): string[] {
    const parts = this.#stage.querySelector(`[data-derived="${CSS.escape(figure)}"]`)?.getAttribute('data-parts');
    return parts ? parts.split(' ') : [figure];
  }

  /** The stretch of the text as a range of its nodes. */
  #range(place: string): Range | undefined {
    const [start, end] = /^@(\d+)-(\d+)$/.exec(place)?.slice(1).map(Number) ?? [];
    if (start === undefined || end === undefined) {
      return undefined;
    }
    const paragraph = [...this.#sheet.querySelectorAll<HTMLElement>('[data-paragraph]')].findLast(
      (one) => Number(one.dataset['start']) <= start,
    );
    const from = paragraph && spot(paragraph, start - Number(paragraph.dataset['start']));
    const to = paragraph && spot(paragraph, end - Number(paragraph.dataset['start']));
    if (!from || !to) {
      return undefined;
    }
    const range = document.createRange();
    range.setStart(from.node, from.at);
    range.setEnd(to.node, to.at);
    return range;
  }

  /** Browsers that cannot paint a range leave the paragraph alone in full ink. */
  #highlight(ranges: Range[]): void {
    if ('highlights' in CSS) {
      CSS.highlights.set(ASKED, new Highlight(...ranges));
    }
  }
}

function paragraphOf(place: Element | null): Element | null {
  return place?.closest('[data-paragraph]') ?? null;
}

/** The text node that holds this code unit of the paragraph, and where in it. */
function spot(paragraph: HTMLElement, unit: number): { node: Text; at: number } | undefined {
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = unit;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (left <= node.data.length) {
      return { node, at: left };
    }
    left -= node.data.length;
  }
  return undefined;
}
