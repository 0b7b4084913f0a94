import type ApexCharts from 'apexcharts';

/** A chart that ApexCharts draws. */
export type Drawing = ApexCharts;
export type Library = typeof ApexCharts;

let loaded: Library | undefined;

/**
 * ApexCharts, loaded when the first chart is drawn. It is imported here and not beside the element: what an element's
 * own file imports by name, the Vaadin build would put into the bundle that every page waits for.
 */
export async function library(): Promise<Library> {
  loaded ??= (await import('apexcharts')).default;
  return loaded;
}

/** ApexCharts, if it is there already: printing cannot wait. */
export function libraryAtOnce(): Library | undefined {
  return loaded;
}
