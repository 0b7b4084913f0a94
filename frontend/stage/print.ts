/** Buttons that print all slides, each on the paper that it names: see styles/stage-print.css. */
export function printOn(stage: HTMLElement, tools: ParentNode): void {
  for (const button of tools.querySelectorAll<HTMLElement>('[data-print]')) {
    button.addEventListener('click', () => {
      stage.dataset['paper'] = button.dataset['print'];
      window.print();
    });
  }
}
