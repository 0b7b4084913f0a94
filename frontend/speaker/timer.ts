const PLAN = 'speaker-plan';
const TICK_MS = 250;
const LONGEST = 600;

interface Run {
  /** When it was started, in ms since 1970; 0 while it rests. */
  since: number;
  /** What had passed before, in ms. */
  before: number;
}

/** The time that has passed against the planned length. Both outlive a reload: the browser remembers them. */
export class Timer {
  readonly #desk: HTMLElement;
  readonly #name: string;
  readonly #plan: HTMLInputElement | null;
  readonly #tick: number;
  #run: Run;

  /** @param name the same whenever this briefing is presented */
  constructor(desk: HTMLElement, name: string) {
    this.#desk = desk;
    this.#name = `speaker-time-${name}`;
    this.#plan = desk.querySelector<HTMLInputElement>('[data-plan]');
    this.#run = read(this.#name);
    if (this.#plan) {
      this.#plan.value = localStorage.getItem(PLAN) ?? this.#plan.value;
      this.#plan.addEventListener('input', () => this.#replan());
      this.#plan.addEventListener('keydown', (event) => event.key === 'Enter' && this.#plan?.blur());
    }
    desk.querySelector('[data-action="start"]')?.addEventListener('click', () => this.toggle());
    desk.querySelector('[data-action="reset"]')?.addEventListener('click', () => this.#set({ since: 0, before: 0 }));
    this.#tick = window.setInterval(() => this.#show(), TICK_MS);
    this.#show();
  }

  stop(): void {
    clearInterval(this.#tick);
  }

  /** Starts if nothing has passed yet: a talk has begun. */
  begin(): void {
    if (this.#passed() === 0) {
      this.toggle();
    }
  }

  toggle(): void {
    this.#set(this.#run.since ? { since: 0, before: this.#passed() } : { ...this.#run, since: Date.now() });
  }

  #set(run: Run): void {
    this.#run = run;
    localStorage.setItem(this.#name, JSON.stringify(run));
    this.#show();
  }

  #replan(): void {
    if (this.#plan && this.#minutes() > 0) {
      localStorage.setItem(PLAN, this.#plan.value);
    }
    this.#show();
  }

  #minutes(): number {
    const minutes = Number(this.#plan?.value);
    return minutes >= 1 && minutes <= LONGEST ? minutes : 0;
  }

  #passed(): number {
    return this.#run.before + (this.#run.since ? Math.max(0, Date.now() - this.#run.since) : 0);
  }

  #show(): void {
    const passed = this.#passed();
    const planned = this.#minutes() * 60_000;
    this.#write('[data-elapsed]', clock(passed));
    const line = this.#desk.querySelector<HTMLElement>('[data-remaining]');
    const words = (passed > planned ? line?.dataset['over'] : line?.dataset['remaining']) ?? '';
    this.#write('[data-left]', planned ? words.replace('{0}', clock(Math.abs(planned - passed))) : '');
    const bar = this.#desk.querySelector<HTMLElement>('[data-bar]');
    bar?.style.setProperty('--passed', planned ? String(Math.min(1, passed / planned)) : '0');
    bar?.classList.toggle('over', planned > 0 && passed > planned);
    const start = this.#desk.querySelector<HTMLElement>('[data-action="start"]');
    this.#write('[data-action="start"]', (this.#run.since ? start?.dataset['pause'] : start?.dataset['start']) ?? '');
  }

  #write(place: string, text: string): void {
    const found = this.#desk.querySelector(place);
    if (found && found.textContent !== text) {
      found.textContent = text;
    }
  }
}

function read(name: string): Run {
  try {
    const { since, before } = JSON.parse(localStorage.getItem(name) ?? '') as Run;
    return { since: Number(since) || 0, before: Number(before) || 0 };
  } catch {
    return { since: 0, before: 0 };
  }
}

/** Minutes and seconds, with hours if there are any. */
function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3600);
  return [...(hours ? [hours] : []), ...parts].map((part) => String(part).padStart(2, '0')).join(':');
}
