/** From the words back to the picture: which slide shows a figure, and its light there. */

/** A chart, whatever draws it. */
interface Chart extends HTMLElement {
  selected: string | null;
  focusPoint(key: string): boolean;
}

/** The slide that shows a figure: the one at hand, else the one with its sentence, else the first whose picture has it. */
export function slideOf(figure: string, slides: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const own = `[data-figure="${CSS.escape(figure)}"]`;
  const here = slides[at]?.querySelector(own) ? slides[at] : undefined;
  return here ?? slides.find((slide) => slide.querySelector(`mark${own}`)) ?? slides.find((slide) => slide.querySelector(own));
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
