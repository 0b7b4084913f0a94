const AGAIN_MS = 2000;
/** The server's beat comes every 5 s: after two that were missed nobody is there. */
const SILENCE_MS = 12_000;

/** What a line tells. */
export interface Ends {
  /** The server says something. */
  said(message: unknown): void;
  /** The line stands; `again` if it had been lost. */
  opened(again: boolean): void;
  /** It is lost, and is being built anew; `refused` if the server answered, but has no room. */
  lost(refused: boolean): void;
}

/**
 * A stream of server-sent events that does not give up: not when the server refuses for a while, nor when the net goes
 * away without a word.
 */
export class Line {
  readonly #address: string;
  readonly #ends: Ends;
  #source: EventSource | undefined;
  #watch = 0;
  #retry = 0;
  #cut = false;

  constructor(address: string, ends: Ends) {
    this.#address = address;
    this.#ends = ends;
    this.#open();
  }

  stop(): void {
    clearTimeout(this.#watch);
    clearTimeout(this.#retry);
    this.#source?.close();
  }

  #open(): void {
    const source = new EventSource(this.#address);
    this.#source = source;
    source.addEventListener('open', () => {
      this.#alive();
      this.#ends.opened(this.#cut);
      this.#cut = false;
    });
    source.addEventListener('message', (event) => {
      this.#alive();
      this.#ends.said(JSON.parse(event.data as string));
    });
    source.addEventListener('beat', () => this.#alive());
    // After an answer that is none, a source gives up; while nobody answers, it would go on trying.
    source.addEventListener('error', () => this.#fail(source.readyState === EventSource.CLOSED));
  }

  #alive(): void {
    clearTimeout(this.#watch);
    this.#watch = window.setTimeout(() => this.#fail(false), SILENCE_MS);
  }

  #fail(refused: boolean): void {
    this.stop();
    this.#cut = true;
    this.#ends.lost(refused);
    this.#retry = window.setTimeout(() => this.#open(), AGAIN_MS);
  }
}
