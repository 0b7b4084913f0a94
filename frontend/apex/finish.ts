import { percent, type ChartOptions } from './options.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A mark that can be chosen: a bar, or the band. */
export interface Mark {
  key: string;
  spoken: string;
  element: SVGElement;
}

/**
 * Finishes the drawn chart with what ApexCharts' options cannot say: keys and spoken words on its marks, the band with
 * its bracket, the zero line, rings. Runs after each drawing, for a redrawing starts from nothing.
 */
export function finish(svg: SVGSVGElement, options: ChartOptions): Mark[] {
  svg.querySelectorAll('.ours').forEach((old) => old.remove());
  svg.removeAttribute('role');
  svg.setAttribute('aria-hidden', 'false');
  const marks: Mark[] = [];
  const bars = [...svg.querySelectorAll<SVGPathElement>('.apexcharts-bar-area')];
  options.points.forEach((point, at) => {
    const bar = bars.find((path) => path.getAttribute('j') === String(at));
    if (bar) {
      ring(bar);
      marks.push(mark(bar, point.key, point.spoken));
    }
  });
  const ground = svg.querySelector('.apexcharts-inner') ?? svg.firstElementChild;
  if (options.band) {
    const { key, low, high, spoken } = options.band;
    const band = bandBox(svg, bars, options, percent(options, low), percent(options, high));
    band.setAttribute('class', 'band ours');
    ground?.before(band, ...bracket(band, options.kind));
    marks.push(mark(band, key, spoken));
  }
  ground?.after(zero(options));
  return marks;
}

function mark(element: SVGElement, key: string, spoken: string): Mark {
  element.setAttribute('data-figure', key);
  element.setAttribute('role', 'button');
  element.setAttribute('aria-label', spoken);
  element.setAttribute('tabindex', '-1');
  return { key, spoken, element };
}

/** The space around a bar that shows hover, selection and focus: under the bar, so that the bar keeps its colour. */
function ring(bar: SVGPathElement): void {
  const box = bar.getBBox();
  const ring = shape('rect', {
    x: box.x - 4,
    y: box.y - 4,
    width: box.width + 8,
    height: box.height + 8,
  });
  ring.setAttribute('class', 'ring ours');
  bar.before(ring);
}

function bandBox(svg: SVGSVGElement, bars: SVGPathElement[], options: ChartOptions, low: number, high: number): SVGElement {
  if (options.kind === 'bars') {
    return shape('rect', { x: `${low}%`, y: 0, width: `${high - low}%`, height: '100%' });
  }
  const [left, right] = bars.map((bar) => bar.getBBox());
  const start = left ? left.x + left.width : 0;
  const end = right ? right.x : svg.clientWidth;
  return shape('rect', { x: start, y: `${100 - high}%`, width: end - start, height: `${high - low}%` });
}

/** Edges of the band: both sides and the top of a band across bars, top and foot of one between columns. */
function bracket(band: SVGElement, kind: ChartOptions['kind']): SVGElement[] {
  const read = (name: string): string => band.getAttribute(name) ?? '0';
  const add = (one: string, other: string): string =>
    `${Number.parseFloat(one) + Number.parseFloat(other)}${one.endsWith('%') ? '%' : ''}`;
  const [left, top] = [read('x'), read('y')];
  const [right, foot] = [add(left, read('width')), add(top, read('height'))];
  const edge = (x1: string, y1: string, x2: string, y2: string): SVGElement => {
    const line = shape('line', { x1, y1, x2, y2 });
    line.setAttribute('class', 'edge ours');
    return line;
  };
  return kind === 'bars'
    ? [edge(left, '0', left, '100%'), edge(right, '0', right, '100%'), edge(left, '0', right, '0')]
    : [edge(left, top, right, top), edge(left, foot, right, foot)];
}

function zero(options: ChartOptions): SVGElement {
  const at = `${options.kind === 'bars' ? percent(options, 0) : 100 - percent(options, 0)}%`;
  const line =
    options.kind === 'bars'
      ? shape('line', { x1: at, y1: 0, x2: at, y2: '100%' })
      : shape('line', { x1: 0, y1: at, x2: '100%', y2: at });
  line.setAttribute('class', 'zero ours');
  return line;
}

function shape(tag: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, String(value));
  }
  return made;
}
