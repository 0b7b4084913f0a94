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

  /** Opens the text at these figures; for a derived one, at the figures beside it in its sentence. */
  open(figures: string[]): void {
    const wanted = figures.flatMap((figure) => this.#stated(figure));
    const marks = [...this.#sheet.querySelectorAll<HTMLElement>('mark[data-figure]')];
    const lit = marks.filter((mark) => wanted.includes(mark.dataset['figure'] ?? ''));
    if (lit.length === 0) {
      return;
    }
    marks.forEach((mark) => mark.removeAttribute('aria-current'));
    lit.forEach((mark) => mark.setAttribute('aria-current', 'true'));
    this.#stage.querySelectorAll('[data-slide] [data-lit]').forEach((place) => place.removeAttribute('data-lit'));
    for (const figure of figures) {
      this.#stage
        .querySelectorAll(`[data-slide][aria-current] .slide-facts [data-figure="${CSS.escape(figure)}"]`)
        .forEach((place) => place.setAttribute('data-lit', ''));
    }
    if (!this.isOpen) {
      this.#before = document.activeElement;
    }
    this.#sheet.hidden = false;
    const paragraphs = new Set(lit.map((mark) => mark.closest('[data-paragraph]')));
    this.#sheet
      .querySelectorAll('[data-paragraph]')
      .forEach((paragraph) => paragraph.classList.toggle('near', paragraphs.has(paragraph)));
    lit[0]?.scrollIntoView({ block: 'center' });
    this.#sheet.focus({ preventScroll: true });
  }

  close(): void {
    this.#sheet.hidden = true;
    this.#stage.querySelectorAll('[data-slide] [data-lit]').forEach((place) => place.removeAttribute('data-lit'));
    if (this.#before instanceof HTMLElement) {
      this.#before.focus({ preventScroll: true });
    }
  }

  #stated(figure: string): string[] {
    const mark = this.#sheet.querySelector(`mark[data-figure="${CSS.escape(figure)}"]`);
    if (mark) {
      return [figure];
    }
    const parts = this.#stage.querySelector(`[data-derived="${CSS.escape(figure)}"]`)?.getAttribute('data-parts');
    return parts ? parts.split(' ') : [];
  }
}
