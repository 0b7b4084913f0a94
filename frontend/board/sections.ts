/** The bar of sections: jumps to one, and says which one is in view. */
export class Sections {
  readonly #watcher: IntersectionObserver;

  constructor(root: HTMLElement) {
    const links = new Map(
      [...root.querySelectorAll<HTMLElement>('[data-section]')].map((link) => [link.dataset['section'] ?? '', link]),
    );
    const inView = new Set<string>();
    this.#watcher = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const id = entry.target.getAttribute('aria-labelledby') ?? '';
          if (entry.isIntersecting) {
            inView.add(id);
          } else {
            inView.delete(id);
          }
        }
        const current = [...links.keys()].find((id) => inView.has(id));
        links.forEach((link, id) => link.classList.toggle('current', id === current));
      },
      { root: root.querySelector('[data-scroll="board"]'), rootMargin: '-25% 0px -60% 0px' },
    );
    root.querySelectorAll('.section').forEach((section) => this.#watcher.observe(section));
  }

  stop(): void {
    this.#watcher.disconnect();
  }
}
