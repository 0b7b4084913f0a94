/** One answer to a question. */
export interface Finding {
  /** What it is: name of an indicator, heading of a slide; empty for words of the text. */
  name: string;
  value: string;
  /** A piece of the text with what was found in its middle. */
  before: string;
  words: string;
  after: string;
  /** What is to be lit in the text; empty if the slide itself is the answer. */
  places: string[];
  /** Number of the slide that shows it; 0 if none does. */
  slide: number;
}

interface Known extends Omit<Finding, 'before' | 'words' | 'after'> {
  /** All that it may be called, folded. */
  called: string;
  /** Its number as stated, without sign and unit. */
  number: string;
  passage: Passage;
}

interface Passage {
  /** Where the words stand in the text, in UTF-16 code units; -1 if nowhere. */
  start: number;
  before: string;
  words: string;
  after: string;
}

interface Line {
  text: string;
  folded: string;
  start: number;
}

const MOST = 8;
const CONTEXT = 16;
const NOWHERE: Passage = { start: -1, before: '', words: '', after: '' };

/**
 * What can be asked of a briefing: its figures by their names in each language or their numbers, its slides by their
 * headings, the words of the text and of its translation. Built from what the stage holds, so that it needs no server.
 */
export class Findings {
  readonly #stage: HTMLElement;
  readonly #lines: Line[];
  readonly #known: Known[];
  readonly #slides: Known[];

  constructor(stage: HTMLElement) {
    this.#stage = stage;
    this.#lines = [...stage.querySelectorAll<HTMLElement>('.passage-sheet [data-paragraph]')].map((line) => {
      const text = line.textContent ?? '';
      return { text, folded: fold(text), start: Number(line.dataset['start']) };
    });
    this.#known = [...stage.querySelectorAll<HTMLElement>('[data-known]')].map((one) => this.#figure(one));
    this.#slides = [...stage.querySelectorAll<HTMLElement>('[data-slide]:not(.slide-card)')].map(slide);
  }

  /** At most eight: figures, those whose number was asked for first; then slides, then words, each in their order. */
  find(question: string): Finding[] {
    const wanted = fold(question).trim();
    if (!wanted) {
      return [];
    }
    const terms = wanted.split(/\s+/u);
    const number = /^[+\-−]?(\d+(?:\.\d+)?)/u.exec(wanted)?.[1] ?? '';
    const holds = (one: Known): boolean => terms.every((term) => one.called.includes(term.replace(/^[+\-−](?=\d)/u, '')));
    const figures = this.#known.filter(holds);
    const exact = figures.filter((one) => number !== '' && one.number === number);
    const stated = figures.map(({ passage }) => passage);
    return [
      ...[...exact, ...figures.filter((one) => !exact.includes(one)), ...this.#slides.filter(holds)].map(
        ({ passage, ...one }) => ({ ...one, ...passage }),
      ),
      ...this.#words(wanted, stated),
      ...this.#translated(wanted, figures),
    ].slice(0, MOST);
  }

  #figure(one: HTMLElement): Known {
    const data = one.dataset;
    const figure = data['known'] ?? '';
    const part = data['parts']?.split(' ')[0] ?? figure;
    const mark = this.#stage.querySelector<HTMLElement>(`.passage-sheet mark[data-figure="${CSS.escape(part)}"]`);
    const value = data['value'] ?? '';
    const quote = mark?.textContent ?? '';
    return {
      name: data['name'] ?? '',
      value,
      places: [figure],
      slide: this.#slideOf(figure) || this.#slideOf(part),
      called: fold(`${data['names']} ${value} ${data['parts'] ? '' : quote}`),
      number: /\d+(?:\.\d+)?/u.exec(value)?.[0] ?? '',
      passage: mark ? around(mark) : NOWHERE,
    };
  }

  /** The card that shows a figure, rather than an overview that shows it among others. */
  #slideOf(figure: string): number {
    const key = `[data-figure="${CSS.escape(figure)}"]`;
    for (const place of [`.slide-facts ${key}`, `.slide-card mark${key}`, `.slide-card apex-chart ${key}`, key]) {
      const shown = this.#stage.querySelector(`[data-slide] ${place}, [data-slide]${place}`)?.closest('[data-slide]');
      if (shown) {
        return numberOf(shown);
      }
    }
    return 0;
  }

  /** Where the text has these words, but for the figures that are found already. */
  #words(wanted: string, stated: Passage[]): Finding[] {
    const found: Finding[] = [];
    for (const { text, folded, start } of this.#lines) {
      for (let at = folded.indexOf(wanted); at >= 0 && found.length < MOST; at = folded.indexOf(wanted, at + 1)) {
        const end = at + wanted.length;
        if (stated.some((one) => one.start <= start + at && start + end <= one.start + one.words.length)) {
          continue;
        }
        found.push({
          name: '',
          value: '',
          before: text.slice(Math.max(0, at - CONTEXT), at),
          words: text.slice(at, end),
          after: text.slice(end, end + CONTEXT),
          places: [`@${start + at}-${start + end}`],
          slide: this.#quoting(text.slice(Math.max(0, at - 4), end + 4)),
        });
      }
    }
    return found;
  }

  /** The slide whose sentence holds these words; 0 if none. */
  #quoting(words: string): number {
    const quotes = [...this.#stage.querySelectorAll('.slide-card blockquote')];
    const quote = quotes.find((one) => one.textContent?.includes(words));
    return quote ? numberOf(quote.closest('[data-slide]')) : 0;
  }

  /** Sentences whose translation has these words, but for those all of whose figures are found already. */
  #translated(wanted: string, figures: Known[]): Finding[] {
    const known = new Set(figures.flatMap(({ places }) => places));
    return [...this.#stage.querySelectorAll('.slide-card .translation')]
      .filter((one) => fold(one.textContent ?? '').includes(wanted))
      .map((one) => {
        const marks = one.previousElementSibling?.querySelectorAll('mark[data-figure]') ?? [];
        const text = one.textContent ?? '';
        const at = fold(text).indexOf(wanted);
        return {
          name: '',
          value: '',
          before: text.slice(Math.max(0, at - 2 * CONTEXT), at),
          words: text.slice(at, at + wanted.length),
          after: text.slice(at + wanted.length, at + wanted.length + 2 * CONTEXT),
          places: [...marks].map((mark) => mark.getAttribute('data-figure') ?? ''),
          slide: numberOf(one.closest('[data-slide]')),
        };
      })
      .filter(({ places }) => !places.every((place) => known.has(place)));
  }
}

function slide(section: HTMLElement): Known {
  const name = section.querySelector('h1, h2')?.textContent ?? '';
  return {
    name,
    value: section.querySelector('.place')?.textContent ?? '',
    places: [],
    slide: numberOf(section),
    called: fold(name),
    number: '',
    passage: { ...NOWHERE, words: section.querySelector('.note')?.textContent?.slice(0, 3 * CONTEXT) ?? '' },
  };
}

function numberOf(slide: Element | null): number {
  return Number(slide?.getAttribute('data-slide') ?? 0);
}

function around(mark: HTMLElement): Passage {
  const paragraph = mark.closest<HTMLElement>('[data-paragraph]');
  const before = document.createRange();
  before.setStart(paragraph ?? mark, 0);
  before.setEndBefore(mark);
  const words = mark.textContent ?? '';
  const lead = before.toString();
  const after = (paragraph?.textContent ?? '').slice(lead.length + words.length);
  return {
    start: Number(paragraph?.dataset['start'] ?? 0) + lead.length,
    before: lead.slice(-CONTEXT),
    words,
    after: after.slice(0, CONTEXT),
  };
}

/** Lower case and half width, one code unit for each, so that places in the folded text are places in the text. */
function fold(words: string): string {
  return words
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/gu, ' ')
    .replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}
