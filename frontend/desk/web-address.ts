/** An address of this program in full, as one sends it to others: only the browser knows what it is called from outside. */
class WebAddress extends HTMLElement {
  connectedCallback(): void {
    this.textContent = new URL(this.getAttribute('path') ?? '', document.baseURI).href;
  }
}

customElements.define('web-address', WebAddress);
