import { nodes } from '../board/trusted.js';
import { breakBetweenWords } from '../board/phrases.js';

/** A slide to look at: what the server has made of it, scaled by the style sheet. */
class SlidePicture extends HTMLElement {
  #markup = '';

  connectedCallback(): void {
    // Set before this class was known, the property hides the accessor.
    if (Object.hasOwn(this, 'markup')) {
      const { markup } = this;
      delete (this as { markup?: string }).markup;
      this.markup = markup;
    }
  }

  set markup(markup: string) {
    if (markup !== this.#markup) {
      this.#markup = markup;
      this.replaceChildren(nodes(markup));
      breakBetweenWords(this);
    }
  }

  get markup(): string {
    return this.#markup;
  }
}

customElements.define('slide-picture', SlidePicture);
