/** What the server sends: see `indicators.apex.ChartOptions`, whose form this is. */
export interface ChartOptions {
  kind: 'bars' | 'columns';
  label: string;
  description: string;
  points: ChartPoint[];
  band?: ChartBand;
  scale: { min: number; max: number };
  layout: { row: number; thickness: number; top: number; valuesInColumn: boolean; track: boolean };
}

export interface ChartPoint {
  key: string;
  name: string;
  detail: string;
  value: number;
  label: string;
  note: string;
  tone: 'subject' | 'benchmark' | 'quiet';
  hatched: boolean;
  spoken: string;
}

export interface ChartBand {
  key: string;
  low: number;
  high: number;
  label: string;
  spoken: string;
}

/** Where a value lies, in percent of the axis from its left or lower end. */
export function percent(options: ChartOptions, value: number): number {
  return ((value - options.scale.min) / (options.scale.max - options.scale.min)) * 100;
}

/** Height of the plot in px: what ApexCharts fills. */
export function plotHeight(options: ChartOptions): number {
  return options.kind === 'columns' ? options.layout.row : options.layout.row * options.points.length;
}
