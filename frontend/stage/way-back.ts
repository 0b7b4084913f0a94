/** From the words back to the picture: which slide shows a figure, and its light there. */

/** A chart, whatever draws it. */
interface Chart extends HTMLElement {
  selected: string | null;
  focusPoint(key: string): boolean;
}

/** The slide that shows a figure: the one at hand, else its card's, else the first with its sentence or its point. */
export function slideOf(figure: string, slides: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const own = `[data-figure="${CSS.escape(figure)}"]`;
  if (slides[at]?.querySelector(own)) {
    return slides[at];
  }
  const holds = (places: string): HTMLElement | undefined => slides.find((slide) => slide.querySelector(places));
  const card = slides.find((slide) => slide.matches('.slide-card') && slide.querySelector(`mark${own}`));
  return card ?? holds(`mark${own}`) ?? holds(own);
}

/** Lights a figure's value and its point on a slide, and takes the focus to the point. */
export function lightOn(slide: HTMLElement, figure: string): void {
  for (const place of slide.querySelectorAll(`.slide-facts [data-figure="${CSS.escape(figure)}"]`)) {
    place.setAttribute('data-lit', '');
  }
  for (const chart of slide.querySelectorAll<Chart>('apex-chart')) {
    chart.selected = figure;
    chart.focusPoint(figure);
  }
}

/** Puts out what was lit on the slides of a stage. */
export function unlight(stage: HTMLElement): void {
  for (const chart of stage.querySelectorAll<Chart>('[data-slide] apex-chart')) {
    if (chart.selected) {
      chart.selected = null;
    }
  }
  stage.querySelectorAll('[data-slide] [data-lit]').forEach((place) => place.removeAttribute('data-lit'));
}
