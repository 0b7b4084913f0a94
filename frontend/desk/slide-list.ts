type Deed = 'select' | 'move' | 'leave-out' | 'duplicate';

/** The slides of a briefing in order: taken in hand, dragged, and moved by keys. What is done is told to the server. */
class SlideList extends HTMLElement {
  #dragged?: HTMLElement;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('keydown', (event) => this.#press(event));
    this.addEventListener('dragstart', (event) => this.#start(event));
    this.addEventListener('dragover', (event) => this.#over(event));
    this.addEventListener('drop', (event) => this.#drop(event));
    this.addEventListener('dragend', () => this.#end());
  }

  #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > [data-id]')];
  }

  #click(event: Event): void {
    const item = itemOf(event.target);
    if (item) {
      this.#tell('select', item);
    }
  }

  #press(event: KeyboardEvent): void {
    const item = itemOf(event.target);
    if (!item || event.ctrlKey || event.metaKey) {
      return;
    }
    const items = this.#items();
    const at = items.indexOf(item);
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const next = items[at + by];
    if (by !== 0 && event.altKey) {
      if (next) {
        this.#tell('move', item, at + by);
      }
    } else if (by !== 0) {
      next?.querySelector('button')?.focus();
      if (next) {
        this.#tell('select', next);
      }
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      this.#tell('leave-out', item);
    } else if (event.key === 'd' || event.key === 'D') {
      this.#tell('duplicate', item);
    } else {
      return;
    }
    event.preventDefault();
  }

  #start(event: DragEvent): void {
    this.#dragged = itemOf(event.target) ?? undefined;
    if (event.dataTransfer && this.#dragged) {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', this.#dragged.dataset['id'] ?? '');
    }
  }

  #over(event: DragEvent): void {
    if (!this.#dragged) {
      return;
    }
    event.preventDefault();
    this.#mark(...this.#gap(event));
  }

  #drop(event: DragEvent): void {
    const dragged = this.#dragged;
    if (!dragged) {
      return;
    }
    event.preventDefault();
    const items = this.#items();
    const [over, after] = this.#gap(event);
    const from = items.indexOf(dragged);
    const to = over ? items.indexOf(over) + (after ? 1 : 0) : items.length;
    // The place is counted without the slide that moves.
    const place = to > from ? to - 1 : to;
    this.#end();
    if (place !== from) {
      this.#tell('move', dragged, place);
    }
  }

  #end(): void {
    this.#dragged = undefined;
    this.#mark(null, false);
  }

  /** The slide under the pointer, and whether the gap below it is meant. */
  #gap(event: DragEvent): [HTMLElement | null, boolean] {
    const over = itemOf(event.target);
    if (!over) {
      return [null, true];
    }
    const box = over.getBoundingClientRect();
    return [over, event.clientY > box.top + box.height / 2];
  }

  #mark(over: HTMLElement | null, after: boolean): void {
    this.#items().forEach((item) => {
      item.toggleAttribute('data-before', item === over && !after);
      item.toggleAttribute('data-after', item === over && after);
    });
  }

  #tell(deed: Deed, item: HTMLElement, place = 0): void {
    const slide = Number(item.dataset['id']);
    this.dispatchEvent(new CustomEvent('slide-do', { detail: { deed, slide, place } }));
  }
}

function itemOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('slide-list > [data-id]') : null;
}

customElements.define('slide-list', SlideList);
