import { download } from '../board/download.js';

/** How long one waits without a word, in ms. */
const SILENT = 500;

/** Why a file did not come; each is a phrase on the tools. */
type Fault = 'offline' | 'gone' | 'busy' | 'broken';

class Failure extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Files to take along: the links of the tools work by themselves; with this one is told when a file takes its time, can
 * cancel it, and learns what to do if it does not come.
 */
export class Exports {
  readonly #tools: HTMLElement;
  readonly #notice = document.createElement('div');
  readonly #ended = new AbortController();
  #running?: AbortController;

  constructor(tools: HTMLElement) {
    this.#tools = tools;
    this.#notice.className = 'export';
    this.#notice.setAttribute('role', 'status');
    this.#notice.hidden = true;
    tools.after(this.#notice);
    const { signal } = this.#ended;
    tools.addEventListener('click', (event) => this.#click(event), { signal });
    document.addEventListener('keydown', (event) => this.#press(event), { signal, capture: true });
  }

  stop(): void {
    this.#running?.abort();
    this.#ended.abort();
    this.#notice.remove();
  }

  #click(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[download]') : null;
    if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      void this.#take(link);
    }
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.#notice.hidden) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  }

  async #take(link: HTMLAnchorElement): Promise<void> {
    this.#close();
    const running = new AbortController();
    this.#running = running;
    const name = link.textContent ?? '';
    const wait = setTimeout(
      () => this.#say('making', name, [['cancel', () => this.#close()]], document.createElement('progress')),
      SILENT,
    );
    try {
      const files = link.dataset['picture'] === undefined ? file(link, name, running.signal) : pictures(link, running.signal);
      for (const one of await files) {
        running.signal.throwIfAborted();
        download(one.content, one.name);
      }
      this.#close();
    } catch (failure) {
      if (!running.signal.aborted) {
        const fault = failure instanceof Failure ? failure.fault : 'broken';
        this.#say(fault, name, [
          ['again', () => void this.#take(link)],
          ['close', () => this.#close()],
        ]);
      }
    } finally {
      clearTimeout(wait);
    }
  }

  #say(phrase: string, name: string, choices: [string, () => void][], ...signs: Element[]): void {
    const words = document.createElement('span');
    words.textContent = this.#phrase(phrase).replace('{0}', name);
    const buttons = choices.map(([choice, act]) => {
      const button = document.createElement('button');
      button.textContent = this.#phrase(choice);
      button.addEventListener('click', act);
      return button;
    });
    signs.forEach((sign) => sign.setAttribute('aria-hidden', 'true'));
    this.#notice.replaceChildren(words, ...signs, ...buttons);
    this.#notice.hidden = false;
  }

  #close(): void {
    this.#running?.abort();
    this.#notice.hidden = true;
    this.#notice.replaceChildren();
  }

  #phrase(key: string): string {
    return this.#tools.dataset[key] ?? '';
  }
}

interface Saved {
  content: Blob;
  name: string;
}

async function file(link: HTMLAnchorElement, name: string, signal: AbortSignal): Promise<Saved[]> {
  const answer = await ask(link.href, signal);
  const content = await answer.blob().catch(() => Promise.reject(new Failure('offline')));
  return [{ content, name: named(answer) || name }];
}

/** The link leads to pictures in lines and curves; what is handed over is painted in pixels, which every program shows. */
async function pictures(link: HTMLAnchorElement, signal: AbortSignal): Promise<Saved[]> {
  const { paintLong } = await import('../hand-over/picture.js');
  const painted: Saved[] = [];
  const told = (content: Blob, end: string): number => painted.push({ content, name: `${document.title}${end}.png` });
  await paintLong(new URL(link.href), signal, told, (address, until) => ask(address.href, until));
  return painted;
}

async function ask(address: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(address, { credentials: 'same-origin', signal }).catch(() =>
    Promise.reject(new Failure('offline')),
  );
  if (answer.ok) {
    return answer;
  }
  throw new Failure(
    answer.status === 404 || answer.status === 410
      ? 'gone'
      : answer.status === 429 || answer.status === 503
        ? 'busy'
        : 'broken',
  );
}

/** The name that the server gives the file. */
function named(answer: Response): string {
  const given = /filename\*=UTF-8''([^;]+)/i.exec(answer.headers.get('Content-Disposition') ?? '')?.[1];
  return given ? decodeURIComponent(given) : '';
}
