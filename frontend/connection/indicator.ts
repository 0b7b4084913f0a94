import { ConnectionState } from '@vaadin/common-frontend/ConnectionState.js';

export * from '@vaadin/common-frontend/ConnectionState.js';

interface Shared {
  connectionState?: {
    state: string;
    addStateChangeListener(listener: () => void): void;
    removeStateChangeListener(listener: () => void): void;
  };
  connectionIndicator?: ConnectionIndicator;
}

const shared = ((window as { Vaadin?: Shared }).Vaadin ??= {});

/**
 * Says that the program waits for its server, or has lost it. Stands in the place of Vaadin's own indicator, by an alias
 * of the build: that one needs a template library, which would be a tenth of all that a first visit loads. Flow's client
 * sets the properties; `connection.css` says how it looks.
 */
export class ConnectionIndicator extends HTMLElement {
  /** Until a wait shows: ms to the second and the third look of the bar. Shorter waits need no word. */
  secondDelay = 1500;
  thirdDelay = 5000;

  #offlineText = '';
  #reconnectingText = '';
  #waits: number[] = [];
  readonly #bar = document.createElement('div');
  readonly #message = document.createElement('div');
  readonly #update = (): void => this.#show(shared.connectionState?.state ?? ConnectionState.CONNECTED);

  /** Adds the indicator to the page; there is one. */
  static create(): ConnectionIndicator {
    shared.connectionIndicator ??= document.body.appendChild(new ConnectionIndicator());
    return shared.connectionIndicator;
  }

  static get instance(): ConnectionIndicator {
    return ConnectionIndicator.create();
  }

  set offlineText(text: string) {
    this.#offlineText = text;
    this.#update();
  }

  set reconnectingText(text: string) {
    this.#reconnectingText = text;
    this.#update();
  }

  connectedCallback(): void {
    this.popover = 'manual';
    this.#message.setAttribute('role', 'status');
    this.replaceChildren(this.#bar, this.#message);
    shared.connectionState?.addStateChangeListener(this.#update);
    this.#update();
  }

  disconnectedCallback(): void {
    shared.connectionState?.removeStateChangeListener(this.#update);
    this.#waits.forEach(clearTimeout);
  }

  #show(state: string): void {
    const reconnecting = state === ConnectionState.RECONNECTING;
    const lost = state === ConnectionState.CONNECTION_LOST;
    this.#waits.forEach(clearTimeout);
    this.#waits = [];
    this.#bar.className = 'v-loading-indicator';
    if (state === ConnectionState.LOADING) {
      const wait = (name: string, delay: number): void => {
        this.#waits.push(window.setTimeout(() => (this.#bar.className = `v-loading-indicator ${name}`), delay));
      };
      wait('second', this.secondDelay);
      wait('third', this.thirdDelay);
    }
    this.toggleAttribute('offline', lost);
    this.#message.className = reconnecting ? 'v-status-message active' : 'v-status-message';
    this.#message.textContent = reconnecting ? this.#reconnectingText : lost ? this.#offlineText : '';
    this.togglePopover(reconnecting || lost || state === ConnectionState.LOADING);
  }
}

customElements.define('vaadin-connection-indicator', ConnectionIndicator);
