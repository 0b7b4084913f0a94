interface Hit {
  kind: 'figure' | 'claim' | 'words';
  key: string;
  title: string;
  value: string;
  before: string;
  passage: string;
  after: string;
}

interface Answer {
  query: string;
  hits: Hit[];
}

const PAUSE_MS = 120;
let instances = 0;

/** A search field with its answers: an editable combobox with a list box, as WAI-ARIA describes it. */
export class SearchBox extends HTMLElement {
  readonly #id = `search-${++instances}`;
  #input = document.createElement('input');
  readonly #list = document.createElement('div');
  readonly #status = document.createElement('div');
  #hits: Hit[] = [];
  #active = -1;
  #timer = 0;
  #awaited = false;
  #chooseFirst = false;

  connectedCallback(): void {
    if (this.#input.isConnected) {
      return;
    }
    const placed = this.querySelector('input');
    this.replaceChildren();
    this.#input = placed ?? this.#input;
    this.#dress();
    const hint = document.createElement('kbd');
    hint.textContent = '/';
    hint.setAttribute('aria-hidden', 'true');
    this.append(this.#input, hint, this.#list, this.#status);
  }

  /** Takes over what was typed into the field of the first response. */
  take(field: HTMLInputElement): void {
    this.#input.value = field.value;
    if (document.activeElement === field) {
      this.#input.focus();
      this.#input.setSelectionRange(field.selectionStart, field.selectionEnd);
    }
    if (field.value) {
      this.#ask();
    }
  }

  /** The server's answer to the query it names; an answer to an older query is dropped. */
  set answer(answer: Answer | null) {
    if (answer && answer.query === this.#input.value.trim()) {
      this.#hits = answer.hits;
      this.#awaited = false;
      this.#active = -1;
      if (this.#chooseFirst) {
        this.#choose(0);
      } else {
        this.#draw();
      }
    }
  }

  #dress(): void {
    const input = this.#input;
    input.type = 'text';
    input.placeholder = this.getAttribute('placeholder') ?? '';
    input.autocomplete = 'off';
    input.spellcheck = false;
    input.maxLength = 100;
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-label': this.getAttribute('label') ?? '',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#id,
    })) {
      input.setAttribute(name, value);
    }
    this.#list.id = this.#id;
    this.#list.className = 'answers';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', this.getAttribute('label') ?? '');
    this.#list.hidden = true;
    this.#status.className = 'spoken';
    this.#status.setAttribute('role', 'status');
    input.addEventListener('input', () => this.#ask());
    input.addEventListener('focus', () => {
      input.select();
      this.#draw();
    });
    input.addEventListener('blur', () => this.#close());
    input.addEventListener('keydown', (event) => this.#press(event));
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      this.#choose([...this.#list.querySelectorAll('[role="option"]')].indexOf(option as Element));
    });
  }

  #ask(): void {
    clearTimeout(this.#timer);
    const query = this.#input.value.trim();
    // The answers shown are to other words than these: none of them may be chosen any more.
    this.#hits = [];
    this.#close();
    this.#awaited = Boolean(query);
    this.#chooseFirst = false;
    if (!query) {
      return;
    }
    this.#timer = window.setTimeout(
      () => this.dispatchEvent(new CustomEvent('search-query', { detail: { query } })),
      PAUSE_MS,
    );
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) {
      return;
    }
    const count = this.#hits.length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#active = this.#active < 0 && step < 0 ? count - 1 : (this.#active + step + count) % count;
      this.#draw();
    } else if (event.key === 'Enter' && (count > 0 || this.#awaited)) {
      this.#chooseFirst = this.#awaited;
      this.#choose(Math.max(0, this.#active));
    } else if (event.key === 'Escape') {
      this.#input.value = '';
      this.#hits = [];
      this.#close();
      this.#input.blur();
    } else {
      return;
    }
    event.preventDefault();
  }

  #choose(at: number): void {
    const hit = this.#hits[at];
    if (!hit) {
      return;
    }
    this.#close();
    this.#input.blur();
    const [start, end] = hit.key.split('-').map(Number);
    const detail =
      hit.kind === 'words'
        ? { words: { start, end }, from: 'elsewhere' }
        : { [hit.kind]: hit.key, from: hit.kind === 'claim' ? 'card' : 'elsewhere' };
    window.dispatchEvent(new CustomEvent('indicators-go', { detail }));
  }

  #close(): void {
    this.#list.hidden = true;
    this.#active = -1;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }

  #draw(): void {
    const query = this.#input.value.trim();
    const open = query !== '' && !this.#awaited && document.activeElement === this.#input;
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open && this.#hits.length > 0));
    this.#list.replaceChildren(...this.#hits.map((hit, at) => this.#option(hit, at)));
    if (this.#hits.length === 0) {
      const none = document.createElement('p');
      none.textContent = this.dataset['none'] ?? '';
      this.#list.append(none);
    }
    this.#status.textContent = open
      ? this.#hits.length === 0
        ? (this.dataset['none'] ?? '')
        : (this.dataset['count'] ?? '').replace('{n}', String(this.#hits.length))
      : '';
    const active = this.#list.querySelector('[aria-selected="true"]');
    if (active) {
      this.#input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #option(hit: Hit, at: number): HTMLElement {
    const option = element('div', `answer ${hit.kind}`);
    option.id = `${this.#id}-${at}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', String(at === this.#active));
    const title = element('span', 'answer-title', hit.title || (this.dataset['inText'] ?? ''));
    const value = element('span', 'answer-value', hit.value);
    const passage = element('span', 'answer-passage');
    passage.lang = 'zh-CN';
    passage.append('…', hit.before, element('b', '', hit.passage), hit.after, '…');
    option.append(title, value, passage);
    return option;
  }
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

customElements.define('search-box', SearchBox);
