import type { ApexOptions } from 'apexcharts';
import type { ChartOptions, ChartPoint } from './options.js';

type Series = Extract<NonNullable<ApexOptions['series']>, { data: unknown }[]>;
type Datum = Extract<Series[number]['data'][number], { fillColor?: string }>;

/** Stands where ApexCharts wants a colour. The style sheet colours the marks, for the theme in force at any moment. */
const BY_STYLE_SHEET = '#808080';

/**
 * The settings with which ApexCharts draws the bars and nothing else: names, values and band are text of our own, so
 * no word of ours reaches ApexCharts, which would write it as HTML.
 *
 * @param height of the plot in px
 */
export function settings(options: ChartOptions, height: number): ApexOptions {
  const horizontal = options.kind === 'bars';
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
      redrawOnParentResize: false,
      redrawOnWindowResize: false,
      toolbar: { show: false },
      zoom: { enabled: false },
      selection: { enabled: false },
      parentHeightOffset: 0,
      background: 'transparent',
      fontFamily: 'inherit',
      ...nonce(),
    },
    series: [{ name: '', data: options.points.map(datum) }],
    plotOptions: {
      bar: {
        horizontal,
        barHeight: `${(options.layout.thickness * options.layout.row) / row}%`,
        columnWidth: `${options.layout.thickness}%`,
        borderRadius: 0,
        ...(options.layout.track && {
          colors: { backgroundBarColors: [BY_STYLE_SHEET], backgroundBarOpacity: 1 },
        }),
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

function datum(point: ChartPoint, index: number): Datum {
  return {
    x: String(index),
    y: point.value,
    fillColor: BY_STYLE_SHEET,
    strokeColor: point.hatched ? BY_STYLE_SHEET : 'transparent',
    ...(point.hatched && {
      fill: { type: 'pattern', pattern: { style: 'slantedLines', width: 5, height: 5, strokeWidth: 1.5 } },
    }),
  };
}

/** The number used once by which the page's policy lets ApexCharts add its style sheet. */
function nonce(): { nonce?: string } {
  const value = document.querySelector<HTMLElement>('style[nonce], script[nonce]')?.nonce;
  return value ? { nonce: value } : {};
}
