/** Charts are drawn one a task, those in view first, so that a page with many of them answers in between. */
const waiting = new Set<() => Promise<void>>();
let running = false;

/** Takes a turn for this drawing; resolves when it has been drawn. */
export function takeTurn(draw: () => Promise<void>): Promise<void> {
  return new Promise((done) => {
    waiting.add(async () => {
      try {
        await draw();
      } finally {
        done();
      }
    });
    if (!running) {
      running = true;
      void run();
    }
  });
}

async function run(): Promise<void> {
  for (const draw of waiting) {
    waiting.delete(draw);
    await draw();
    await pause();
  }
  running = false;
}

/** Lets the browser paint and answer; not a frame, which a page in the background never gets. */
function pause(): Promise<void> {
  return new Promise((go) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => go();
    channel.port2.postMessage(null);
  });
}
