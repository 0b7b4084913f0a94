import { copy } from '../board/clipboard.js';
import { download } from '../board/download.js';
import { paintLong, pngOf, svgAt } from './picture.js';
import { printCard } from './print.js';

const PATIENCE_MS = 500;

/** The browser does not let the page write to the clipboard. */
class Refused extends Error {}

type Task = (signal: AbortSignal) => Promise<string>;

/** What the buttons of the sheet do. One thing at a time: what is begun next ends what still goes on. */
export class HandOver {
  readonly #page: HTMLElement;
  readonly #sheet: HTMLDialogElement;
  readonly #overview?: HTMLElement;
  #job?: AbortController;

  constructor(page: HTMLElement, sheet: HTMLDialogElement, overview?: HTMLElement) {
    this.#page = page;
    this.#sheet = sheet;
    this.#overview = overview;
    sheet.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-hand]') : null;
      if (button) {
        this.#act(button);
      }
    });
    sheet.addEventListener('close', () => this.#job?.abort());
  }

  #act(button: HTMLElement): void {
    const words = this.#sheet.dataset;
    const done = words['done'] ?? '';
    const saved = words['saved'] ?? '';
    switch (button.dataset['hand']) {
      case 'copy':
        return this.#do(async () => copied(button.dataset['text'] ?? '', done));
      case 'copy-citation':
        return this.#do(async () => copied(citation(button), done));
      case 'save':
        return this.#do(async () => {
          download(file(button), `${this.#name()}.${button.dataset['extension']}`);
          return saved;
        });
      case 'svg':
        return this.#do(async (signal) => {
          download(await (await svgAt(this.#address(), signal)).blob(), `${this.#name()}.svg`);
          return saved;
        });
      case 'png':
        return this.#do(async (signal) => {
          download(await this.#png(signal), `${this.#name()}.png`);
          return saved;
        });
      case 'long':
        return this.#do((signal) => this.#saveLong(signal));
      case 'copy-picture':
        return this.#do((signal) => this.#copyPicture(signal));
      case 'print':
        return this.#do(async () => {
          printCard(this.#card(), words['source'] ?? '', this.#link());
          return '';
        });
      case 'cancel':
        return this.#job?.abort();
      default:
    }
  }

  /** Does it, tells how it went, and while it takes long offers to end it. */
  #do(task: Task): void {
    this.#job?.abort();
    const job = new AbortController();
    this.#job = job;
    this.#say('');
    const slow = setTimeout(() => this.#say(this.#sheet.dataset['working'] ?? '', true), PATIENCE_MS);
    void task(job.signal)
      .catch((error: unknown) => {
        const why = error instanceof Refused ? 'refused' : 'failed';
        return job.signal.aborted ? '' : (this.#sheet.dataset[why] ?? '');
      })
      .then((said) => {
        clearTimeout(slow);
        if (this.#job === job) {
          this.#say(said);
        }
      });
  }

  #say(words: string, canBeEnded = false): void {
    const status = this.#sheet.querySelector('[data-hand-status]');
    const cancel = this.#sheet.querySelector<HTMLElement>('[data-hand="cancel"]');
    if (status && cancel) {
      status.textContent = words;
      cancel.hidden = !canBeEnded;
    }
  }

  async #png(signal: AbortSignal): Promise<Blob> {
    return pngOf(await (await svgAt(this.#address(), signal)).text(), signal);
  }

  /** The clipboard takes a promise, so that the permission of the click still holds when the picture is there. */
  async #copyPicture(signal: AbortSignal): Promise<string> {
    if (!navigator.clipboard || !('ClipboardItem' in window)) {
      throw new Refused();
    }
    const picture = this.#png(signal);
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    } catch {
      await picture;
      throw new Refused();
    }
    return this.#sheet.dataset['done'] ?? '';
  }

  /** A board that is too long for one picture comes in several, each of which names the next. */
  async #saveLong(signal: AbortSignal): Promise<string> {
    const address = new URL(`${this.#page.dataset['address']}/${this.#page.dataset['lang']}/long.svg`, document.baseURI);
    const name = (this.#page.dataset['address'] ?? '').replace(/^.*\//, '');
    await paintLong(address, signal, (png, end) => download(png, `${name}-long${end}.png`));
    return this.#sheet.dataset['saved'] ?? '';
  }

  #key(): string {
    return this.#overview?.dataset['card'] ?? this.#sheet.dataset['handCard'] ?? '';
  }

  #card(): HTMLElement | null {
    return this.#overview ?? this.#page.querySelector(`[data-card="${CSS.escape(this.#key())}"]`);
  }

  #address(): URL {
    const kind = this.#overview ? 'overviews' : 'cards';
    const path = `${this.#page.dataset['address']}/${this.#page.dataset['lang']}/${kind}/${this.#key()}.svg`;
    return new URL(path, document.baseURI);
  }

  #link(): string {
    return this.#sheet.querySelector<HTMLElement>('[data-what="link"]')?.dataset['text'] ?? '';
  }

  /** What a file is called, without its extension. */
  #name(): string {
    return this.#overview ? `${this.#key()}` : (this.#sheet.dataset['name'] ?? 'figure');
  }
}

async function copied(text: string, done: string): Promise<string> {
  if (!(await copy(text))) {
    throw new Refused();
  }
  return done;
}

function citation(button: HTMLElement): string {
  return button.closest('section')?.querySelector('[data-citation]')?.textContent ?? '';
}

/** The lines of RIS end with CR LF, of which HTML keeps the second only. */
function file(button: HTMLElement): Blob {
  const text = citation(button);
  const ris = button.dataset['extension'] === 'ris';
  return new Blob([ris ? text.replaceAll('\n', '\r\n') : text], {
    type: ris ? 'application/x-research-info-systems' : 'application/x-bibtex',
  });
}
