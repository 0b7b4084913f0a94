/**
 * Lights the marks of a chart and their names and values: in the same frame, by attributes that the style sheet knows,
 * without a drawing. The first of the lit keys is the current one.
 */
export function light(chart: Element, lit: readonly string[], hovered: string): void {
  for (const place of chart.querySelectorAll('[data-figure], [data-key]')) {
    const key = place.getAttribute('data-figure') ?? place.getAttribute('data-key') ?? '';
    place.toggleAttribute('data-lit', lit.includes(key));
    place.toggleAttribute('data-hover', key === hovered);
    if (place.hasAttribute('data-figure')) {
      if (key === lit[0]) {
        place.setAttribute('aria-current', 'true');
      } else {
        place.removeAttribute('aria-current');
      }
    }
  }
}
