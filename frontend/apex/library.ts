import type ApexCharts from 'apexcharts';

/** A chart that ApexCharts draws. */
export type Drawing = ApexCharts;
export type Library = typeof ApexCharts;

/**
 * ApexCharts, loaded when the first chart is drawn. It is imported here and not beside the element: what an element's
 * own file imports by name, the Vaadin build would put into the bundle that every page waits for.
 */
export function library(): Promise<Library> {
  return import('apexcharts').then((module) => module.default);
}
