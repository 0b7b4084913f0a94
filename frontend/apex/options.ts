/** What the server sends: see `indicators.apex.ChartOptions`, whose form this is. */
export interface ChartOptions {
  kind: 'bars' | 'columns';
  label: string;
  description: string;
  points: ChartPoint[];
  band?: ChartBand;
  scale: { min: number; max: number };
  layout: {
    row: number;
    thickness: number;
    top: number;
    before: number;
    after: number;
    stackedRow: number;
    width: number;
    valuesInColumn: boolean;
    track: boolean;
  };
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

/** Height of the plot in px, with names beside the bars and with names above them. */
export function plotHeights(options: ChartOptions): { beside: number; above: number } {
  const rows = options.kind === 'columns' ? 1 : options.points.length;
  return { beside: options.layout.row * rows, above: options.layout.stackedRow * rows };
}

/** Which charts put names above their bars, and from which width on: the style sheet knows these classes. */
export function need(options: ChartOptions): string {
  const { width } = options.layout;
  return options.kind === 'columns' || width <= 240 ? '' : width <= 320 ? 'needs-m' : 'needs-l';
}
