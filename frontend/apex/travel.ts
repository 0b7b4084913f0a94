import type { Mark } from './finish.js';

/** Keyboard travel: the chart is one tab stop, arrows go from mark to mark, Enter chooses, Escape leaves. */
export class Travel {
  readonly #chart: HTMLElement;
  readonly #choose: (key: string) => void;
  #marks: Mark[] = [];

  constructor(chart: HTMLElement, choose: (key: string) => void) {
    this.#chart = chart;
    this.#choose = choose;
  }

  /** Takes the marks of a drawing; the tab stop stays on the same key. */
  set marks(marks: Mark[]) {
    const stop = this.#marks.find((mark) => mark.element.getAttribute('tabindex') === '0')?.key;
    this.#marks = marks;
    this.#stop(marks.find((mark) => mark.key === stop) ?? marks[0]);
  }

  /** Key of the mark that has the focus. */
  get focused(): string | undefined {
    return this.#marks.find((mark) => mark.element === document.activeElement)?.key;
  }

  /** Takes the focus to a mark; answers whether there is one. */
  focus(key: string): boolean {
    const mark = this.#marks.find((one) => one.key === key);
    if (mark) {
      this.#stop(mark);
      mark.element.focus({ preventScroll: true });
    }
    return Boolean(mark);
  }

  press(event: KeyboardEvent): void {
    const at = this.#marks.findIndex((mark) => mark.element === event.target);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const last = this.#marks.length - 1;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowRight':
        this.#go(Math.min(at + 1, last));
        break;
      case 'ArrowUp':
      case 'ArrowLeft':
        this.#go(Math.max(at - 1, 0));
        break;
      case 'Home':
        this.#go(0);
        break;
      case 'End':
        this.#go(last);
        break;
      case 'Enter':
      case ' ':
        this.#choose(this.#marks[at]?.key ?? '');
        break;
      case 'Escape':
        this.#chart.focus({ preventScroll: true });
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #go(at: number): void {
    const mark = this.#marks[at];
    if (mark) {
      this.focus(mark.key);
    }
  }

  #stop(mark: Mark | undefined): void {
    this.#marks.forEach((one) => one.element.setAttribute('tabindex', one === mark ? '0' : '-1'));
  }
}
