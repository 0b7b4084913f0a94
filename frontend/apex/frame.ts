import { need, percent, plotHeights, type ChartOptions } from './options.js';

/**
 * Builds what stands around the bars: names, values and the band's label, as text and never as HTML. The server's
 * `FirstPicture` builds the same, so that nothing moves when the drawn chart takes its place.
 */
export function frame(options: ChartOptions): { frame: HTMLElement; plot: HTMLElement } {
  const columns = options.kind === 'columns';
  const names = part('div', 'names');
  names.ariaHidden = 'true';
  names.append(
    ...options.points.map((point) => {
      const name = part('div', `name ${point.tone}`);
      name.dataset['key'] = point.key;
      name.append(part('span', '', point.name));
      if (point.detail) {
        name.append(part('small', '', point.detail));
      }
      return name;
    }),
  );
  const plot = part('div', 'plot');
  const longest = Math.max(...options.points.map((point) => point.value));
  options.points.forEach((point, at) => {
    const value = part('span', point.value < 0 ? 'value-label negative' : 'value-label');
    value.dataset['key'] = point.key;
    value.ariaHidden = 'true';
    value.append(part('b', '', point.label));
    if (point.note) {
      value.append(part('i', '', ` ${point.note}`));
    }
    const beside = columns && options.band !== undefined && at < options.points.length - 1;
    const centre = ((2 * at + 1) / (2 * options.points.length)) * 100;
    const middle = `${beside ? centre + options.layout.thickness / (2 * options.points.length) : centre}%`;
    value.classList.toggle('beside-band', beside);
    const end = `${percent(options, options.layout.valuesInColumn ? longest : point.value)}%`;
    value.style.left = columns ? middle : end;
    value.style[columns ? 'bottom' : 'top'] = columns ? end : middle;
    plot.append(value);
  });
  if (options.band) {
    const { key, low, high, label } = options.band;
    const band = part('span', 'band-label', label);
    band.dataset['key'] = key;
    band.ariaHidden = 'true';
    if (columns) {
      band.style.bottom = `${(percent(options, low) + percent(options, high)) / 2}%`;
    } else {
      band.style.left = `${percent(options, low)}%`;
    }
    plot.append(band);
  }
  const whole = part('div', `frame ${options.kind} ${need(options)}`.trim());
  const heights = plotHeights(options);
  whole.style.setProperty('--plot', `${heights.beside}px`);
  whole.style.setProperty('--stacked', `${heights.above}px`);
  whole.style.setProperty('--top', `${options.layout.top}px`);
  whole.style.setProperty('--before', `${options.layout.before}px`);
  whole.style.setProperty('--after', `${options.layout.after}px`);
  whole.append(names, plot);
  return { frame: whole, plot };
}

function part(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) {
    made.className = className;
  }
  if (text) {
    made.textContent = text;
  }
  return made;
}
