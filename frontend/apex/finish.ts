import { percent, type ChartOptions, type ChartPoint } from './options.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A mark that can be chosen: a bar, or the band. */
export interface Mark {
  key: string;
  element: SVGElement;
}

/**
 * Finishes the drawn chart with what ApexCharts' options cannot say: meaning, keys and spoken words of its marks, the
 * band with its bracket, the zero line, rings. Then the picture can be stretched: until it is drawn for another width,
 * and on paper, its marks stay beside their names and values.
 */
export function finish(svg: SVGSVGElement, options: ChartOptions, width: number, height: number): Mark[] {
  svg.removeAttribute('role');
  const marks: Mark[] = [];
  const bars = [...svg.querySelectorAll<SVGPathElement>('.apexcharts-bar-area')];
  options.points.forEach((point, at) => {
    const bar = bars.find((path) => path.getAttribute('j') === String(at));
    if (bar) {
      mean(svg, bar, point);
      bar.before(...rings(bar.getBBox()));
      marks.push(mark(bar, point.key, point.spoken));
    }
  });
  const ground = svg.querySelector('.apexcharts-inner') ?? svg.firstElementChild;
  if (options.band) {
    const { key, low, high, spoken } = options.band;
    const band = bandBox(svg, bars, options, percent(options, low), percent(options, high));
    band.setAttribute('class', 'band');
    ground?.before(band, ...bracket(band, options.kind));
    marks.push(mark(band, key, spoken));
  }
  ground?.after(zero(options));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('width', '100%');
  svg.setAttribute('height', '100%');
  return marks;
}

/** Takes over the server's first picture: its marks can be travelled and chosen before the chart is drawn. */
export function adopt(svg: SVGSVGElement, options: ChartOptions): Mark[] {
  svg.removeAttribute('role');
  svg.removeAttribute('aria-label');
  return [...options.points, ...(options.band ? [options.band] : [])].flatMap(({ key, spoken }) => {
    const element = svg.querySelector<SVGElement>(`[data-figure="${CSS.escape(key)}"]`);
    return element ? [mark(element, key, spoken)] : [];
  });
}

function mark(element: SVGElement, key: string, spoken: string): Mark {
  element.setAttribute('data-figure', key);
  element.setAttribute('role', 'button');
  element.setAttribute('aria-label', spoken);
  element.setAttribute('tabindex', '-1');
  return { key, element };
}

/** Says by classes what a bar means, on the bar and on its hatch: the style sheet has the colours. */
function mean(svg: SVGSVGElement, bar: SVGPathElement, point: ChartPoint): void {
  bar.classList.add('bar', point.tone);
  if (point.hatched) {
    bar.classList.add('hatched');
    const hatch = /url\("?#([^")]+)/.exec(bar.getAttribute('fill') ?? '')?.[1];
    svg.querySelector(`#${CSS.escape(hatch ?? '')}`)?.classList.add('hatch', point.tone);
  }
}

/** The space around a bar that shows focus, and hover or selection: under the bar, so that it keeps its colour. */
function rings({ x, y, width, height }: DOMRect): SVGElement[] {
  return Object.entries({ focus: 7, ring: 4 }).map(([name, by]) => {
    const ring = shape('rect', { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by });
    ring.setAttribute('class', name);
    return ring;
  });
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
    line.setAttribute('class', 'edge');
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
  line.setAttribute('class', 'zero');
  return line;
}

function shape(tag: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, String(value));
  }
  return made;
}
