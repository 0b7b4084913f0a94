// Runs in the page before anything of its own, on both pages alike, and notes in which frame something is first there.
// Times are ms since the visit began. watchMode is 'look' or 'click'.
globalThis.watched = { firstPaint: 0, largestPaint: 0, seen: 0, live: 0, clicked: 0 };

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (entry.name === 'first-contentful-paint') watched.firstPaint = entry.startTime;
  }
}).observe({ type: 'paint', buffered: true });
new PerformanceObserver((list) => {
  watched.largestPaint = list.getEntries().at(-1).startTime;
}).observe({ type: 'largest-contentful-paint', buffered: true });

const inView = (element) => {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.bottom > 0 && box.top < innerHeight;
};
const chartsInView = () => [...document.querySelectorAll('apex-chart')].filter(inView);
const lit = (figure) => document.querySelector(`[data-reader] mark[data-figure="${figure}"][aria-current=true]`);

function frame() {
  if (watchMode === 'look') {
    const charts = chartsInView();
    if (!watched.seen && charts.length && charts.every((chart) => chart.querySelector('svg path, svg rect'))) {
      watched.seen = performance.now();
    }
    if (!watched.live && charts.length && charts.every((chart) => chart.dataset.state === 'drawn')) {
      watched.live = performance.now();
    }
    if (!watched.live) requestAnimationFrame(frame);
  } else {
    const point = chartsInView().flatMap((chart) => [...chart.querySelectorAll('svg [data-figure]')])[0];
    if (point && lit(point.dataset.figure)) {
      watched.clicked = performance.now();
      return;
    }
    point?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    requestAnimationFrame(frame);
  }
}
requestAnimationFrame(frame);

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

// Clicks each of the places in turn and answers the median time until the other half is lit and painted.
watched.clicks = async (side) => {
  const marks = [...document.querySelectorAll('[data-reader] mark[data-figure]')];
  const times = [];
  for (let round = 0; round < 2; round++) {
    for (const mark of marks) {
      const { figure } = mark.dataset;
      const point = document.querySelector(`apex-chart[data-state=drawn] [data-figure="${figure}"]`);
      if (!point) continue;
      const from = side === 'point' ? point : (mark.querySelector('a') ?? mark);
      const there = side === 'point' ? () => lit(figure) : () => point.getAttribute('aria-current') === 'true';
      await painted();
      const start = performance.now();
      from.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
      while (!there()) {
        if (performance.now() - start > 2000) throw new Error(`A click on ${figure} lights nothing`);
        await painted();
      }
      await painted();
      times.push(performance.now() - start);
    }
  }
  return median(times);
};
