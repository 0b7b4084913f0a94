// The comparison: what plain ApexCharts and a few lines of plain JavaScript need for the same pictures and the same link.
const reader = document.querySelector('[data-reader]');

function light(figure) {
  document.querySelectorAll('[aria-current]').forEach((lit) => lit.removeAttribute('aria-current'));
  document
    .querySelectorAll(`mark[data-figure="${figure}"], path[data-figure="${figure}"]`)
    .forEach((place) => place.setAttribute('aria-current', 'true'));
}

function reveal(place) {
  place?.scrollIntoView({ block: 'center' });
}

for (const { key, columns, points } of JSON.parse(document.getElementById('charts').textContent)) {
  const host = document.querySelector(`apex-chart[data-chart="${key}"]`);
  const chart = new ApexCharts(host, {
    chart: { type: 'bar', height: columns ? 200 : 60 + 40 * points.length, animations: { enabled: false }, toolbar: { show: false } },
    plotOptions: { bar: { horizontal: !columns, distributed: true } },
    series: [{ name: '', data: points.map(({ label, value }) => ({ x: label, y: value })) }],
    dataLabels: { enabled: true, formatter: (_, { dataPointIndex }) => points[dataPointIndex].written },
    legend: { show: false },
    tooltip: { enabled: false },
  });
  chart.render();
  host.querySelectorAll('path[j]').forEach((path) => path.setAttribute('data-figure', points[path.getAttribute('j')].figure));
  host.dataset.state = 'drawn';
}

document.addEventListener('click', (event) => {
  const figure = event.target.closest('[data-figure]')?.dataset.figure;
  if (figure) {
    light(figure);
    const inText = event.target.closest('[data-reader]');
    reveal(inText ? document.querySelector(`path[data-figure="${figure}"]`) : reader.querySelector(`mark[data-figure="${figure}"]`));
  }
});
