interface Turn {
  where: Element;
  draw: () => void;
}

/** Charts are drawn one a task, those in view first, so that a page with many of them answers in between. */
const waiting: Turn[] = [];
let running = false;

/** Draws when it is this chart's turn. A drawing that fails is reported and does not hold up the others. */
export function takeTurn(where: Element, draw: () => void): void {
  waiting.push({ where, draw });
  if (!running) {
    running = true;
    void run();
  }
}

async function run(): Promise<void> {
  await pause();
  for (let turn = next(); turn; turn = next()) {
    try {
      turn.draw();
    } catch (fault) {
      reportError(fault);
    }
    await pause();
  }
  running = false;
}

function next(): Turn | undefined {
  const seen = waiting.findIndex(({ where }) => inView(where));
  return waiting.splice(Math.max(seen, 0), 1)[0];
}

function inView(where: Element): boolean {
  const { top, bottom } = where.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Lets the browser paint and answer; not a frame, which a page in the background never gets. */
function pause(): Promise<void> {
  return new Promise((go) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      go();
    };
    channel.port2.postMessage(null);
  });
}
