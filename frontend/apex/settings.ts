import type { ApexOptions } from 'apexcharts';
import type { ChartOptions, ChartPoint } from './options.js';

type Series = Extract<NonNullable<ApexOptions['series']>, { data: unknown }[]>;
type Datum = Extract<Series[number]['data'][number], { fillColor?: string }>;
type Hooks = NonNullable<NonNullable<ApexOptions['chart']>['events']>;
type Colours = Record<'subject' | 'benchmark' | 'quiet' | 'card' | 'track', string>;

/** The settings with which ApexCharts draws the bars and nothing else: names, values and band are text of our own. */
export function settings(options: ChartOptions, at: Element, hooks: Hooks): ApexOptions {
  const colours = coloursAt(at);
  const horizontal = options.kind === 'bars';
  const height = at.parentElement?.clientHeight ?? options.layout.row;
  const row = height / options.points.length;
  const scale = { min: options.scale.min, max: options.scale.max };
  const labels = { show: false };
  const nothing = { filter: { type: 'none' } };
  return {
    chart: {
      type: 'bar',
      width: '100%',
      height,
      sparkline: { enabled: true },
      animations: { enabled: false },
      toolbar: { show: false },
      zoom: { enabled: false },
      selection: { enabled: false },
      parentHeightOffset: 0,
      background: 'transparent',
      fontFamily: 'inherit',
      events: hooks,
      ...nonce(),
    },
    series: [{ name: '', data: options.points.map((point, index) => datum(point, index, colours)) }],
    plotOptions: {
      bar: {
        horizontal,
        barHeight: `${(options.layout.thickness * options.layout.row) / row}%`,
        columnWidth: `${options.layout.thickness}%`,
        borderRadius: 0,
        ...(options.layout.track && { colors: { backgroundBarColors: [colours.track], backgroundBarOpacity: 1 } }),
      },
    },
    fill: { opacity: 1 },
    stroke: { show: true, width: 1 },
    dataLabels: { enabled: false },
    tooltip: { enabled: false },
    legend: { show: false },
    grid: { show: false, padding: { top: 0, right: 0, bottom: 0, left: 0 } },
    states: { hover: nothing, active: nothing },
    xaxis: { ...(horizontal && scale), labels, axisBorder: { show: false }, axisTicks: { show: false } },
    yaxis: { ...(!horizontal && scale), labels },
  };
}

function datum(point: ChartPoint, index: number, colours: Colours): Datum {
  const colour = colours[point.tone];
  return {
    x: String(index),
    y: point.value,
    fillColor: colour,
    strokeColor: point.hatched ? colour : 'transparent',
    ...(point.hatched && {
      fill: { type: 'pattern', pattern: { style: 'slantedLines', width: 5, height: 5, strokeWidth: 1.5 } },
    }),
  };
}

/** Colours are the page's: read where the chart stands, for the theme in force. */
function coloursAt(at: Element): Colours {
  const probe = document.createElement('span');
  at.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    subject: read('--subject'),
    benchmark: read('--bench'),
    quiet: read('--quiet'),
    card: read('--card'),
    track: read('--line'),
  };
  probe.remove();
  return colours;
}

function nonce(): { nonce?: string } {
  const value = document.querySelector<HTMLElement>('style[nonce], script[nonce]')?.nonce;
  return value ? { nonce: value } : {};
}
