import { Findings, type Finding } from './findings.js';

/** A stage that can be asked: it shows the answer, and knows the way back. */
export interface Askable extends HTMLElement {
  answer(slide: number, places: string[]): void;
}

/**
 * Asks from the stage, without leaving it: type an indicator, a number or words; arrows and Enter choose. The field is an
 * editable combobox with a list box, as WAI-ARIA describes it. Nothing moves for those who follow until an answer is
 * opened.
 */
export class Ask {
  readonly #stage: Askable;
  readonly #bar: HTMLElement | null;
  readonly #input: HTMLInputElement | null;
  readonly #list: HTMLElement | null;
  #findings: Findings | undefined;
  #found: Finding[] = [];
  #active = 0;
  #before: Element | null = null;

  constructor(stage: Askable) {
    this.#stage = stage;
    this.#bar = stage.querySelector<HTMLElement>('.ask');
    this.#input = this.#bar?.querySelector('input') ?? null;
    this.#list = this.#bar?.querySelector<HTMLElement>('[role="listbox"]') ?? null;
    this.#input?.addEventListener('input', () => this.#look());
    this.#input?.addEventListener('keydown', (event) => this.#press(event));
    this.#list?.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list?.addEventListener('click', (event) => this.#click(event));
  }

  get isOpen(): boolean {
    return this.#bar?.hidden === false;
  }

  open(): void {
    if (!this.#bar || !this.#input || this.isOpen) {
      return;
    }
    this.#findings ??= new Findings(this.#stage);
    this.#before = document.activeElement;
    this.#bar.hidden = false;
    this.#input.value = '';
    this.#look();
    this.#input.focus();
  }

  close(): void {
    if (!this.#bar || !this.isOpen) {
      return;
    }
    this.#bar.hidden = true;
    if (this.#before instanceof HTMLElement && this.#before !== document.body) {
      this.#before.focus({ preventScroll: true });
    } else {
      this.#input?.blur();
    }
  }

  #press(event: KeyboardEvent): void {
    // Enter and the arrows belong to the input method while it composes; some browsers say so by 229 only.
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    const count = this.#found.length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      this.#active = (this.#active + (event.key === 'ArrowDown' ? 1 : -1) + count) % count;
      this.#light();
    } else if (event.key === 'Enter') {
      this.#choose(this.#active);
    } else if (event.key === 'Escape') {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
  }

  #click(event: Event): void {
    const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    this.#choose([...(this.#list?.children ?? [])].indexOf(option as Element));
  }

  #choose(at: number): void {
    const chosen = this.#found[at];
    if (chosen) {
      this.close();
      this.#stage.answer(chosen.slide, chosen.places);
    }
  }

  #look(): void {
    const question = this.#input?.value.trim() ?? '';
    this.#found = this.#findings?.find(question) ?? [];
    this.#active = 0;
    this.#list?.replaceChildren(...this.#found.map((one, at) => this.#option(one, at)));
    this.#input?.setAttribute('aria-expanded', String(this.#found.length > 0));
    this.#tell(question);
    this.#light();
  }

  #tell(question: string): void {
    const told = this.#bar?.querySelector('[role="status"]');
    if (!told || !this.#bar) {
      return;
    }
    const words = this.#bar.dataset;
    const none = question !== '' && this.#found.length === 0;
    this.#bar.classList.toggle('none', none);
    told.textContent = none
      ? `${words['none']}${words['lang'] === 'en' ? ' ' : ''}${words['try']}`
      : question
        ? (words['count'] ?? '').replace('{0}', String(this.#found.length))
        : (words['try'] ?? '');
  }

  #light(): void {
    const options = [...(this.#list?.children ?? [])];
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === this.#active)));
    const active = options[this.#active];
    if (active) {
      this.#input?.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else {
      this.#input?.removeAttribute('aria-activedescendant');
    }
  }

  #option(found: Finding, at: number): HTMLElement {
    const option = part('div', 'ask-answer');
    option.id = `ask-answer-${at}`;
    option.setAttribute('role', 'option');
    option.dataset['places'] = found.places.join(' ');
    const passage = part('span', 'ask-passage');
    if (found.words) {
      passage.append(cut(found.before), part('b', '', found.words), found.after ? `${found.after}…` : '');
    }
    option.append(
      part('span', 'ask-name', found.name || (this.#bar?.dataset['text'] ?? '')),
      part('span', 'ask-value', found.value),
      passage,
    );
    if (found.slide === 0) {
      option.append(part('span', 'ask-away', this.#bar?.dataset['away']));
    }
    return option;
  }
}

function cut(before: string): string {
  return before ? `…${before}` : '';
}

function part(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
