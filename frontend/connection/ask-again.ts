/**
 * Flow 25.3 goes on saying that it reconnects after a failed call has been repeated with success, until the next call.
 * So while it says so, this asks now and then whether the server answers; if it does, Flow is told what a browser tells
 * that is back on the net, verifies it by a heartbeat of its own, and then takes the message away.
 */
const INTERVAL_MS = 3000;
const RECONNECTING = 'reconnecting';

type States = { state: string; addStateChangeListener(listener: (before: string, now: string) => void): void };

const states = (window as { Vaadin?: { connectionState?: States } }).Vaadin?.connectionState;
let timer = 0;

async function ask(): Promise<void> {
  try {
    const answer = await fetch('robots.txt', { method: 'HEAD', cache: 'no-store', credentials: 'omit' });
    if (answer.ok && states?.state === RECONNECTING) {
      window.dispatchEvent(new Event('online'));
    }
  } catch {
    // Still no connection: asked again after the interval.
  }
}

states?.addStateChangeListener((_before, now) => {
  clearInterval(timer);
  if (now === RECONNECTING) {
    timer = window.setInterval(() => void ask(), INTERVAL_MS);
  }
});
