// Runs in a page before anything of its own and notes when a key went down and when a slide was painted. Times are ms: `at`
// on the page's own clock, `wall` on the clock that all pages of this machine share.
globalThis.stageTimes = { keys: [], paints: [], timed: [] };

addEventListener('keydown', (event) => stageTimes.keys.push({ at: event.timeStamp, wall: Date.now() }), true);

// The first frame after the change shows the slide; the second begins when the first has been drawn.
new MutationObserver((changes) => {
  const change = changes.find(({ target }) => target.matches('[data-slide][aria-current=true]'));
  if (!change) return;
  const slide = Number(change.target.dataset.slide);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => stageTimes.paints.push({ slide, at: performance.now(), wall: Date.now() })),
  );
}).observe(document, { subtree: true, attributeFilter: ['aria-current'] });

// The browser's own account, in steps of 8 ms and not below 16.
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (entry.name === 'keydown') stageTimes.timed.push({ at: entry.startTime, took: entry.duration });
  }
}).observe({ type: 'event', durationThreshold: 16, buffered: true });
