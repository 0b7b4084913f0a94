/**
 * Lets headings break only between words: the browser knows the words of a Chinese text, but breaks lines anywhere. The
 * hints are empty elements, so the words and their offsets stay as they are.
 */
export function breakBetweenWords(root: HTMLElement): void {
  for (const heading of root.querySelectorAll<HTMLElement>('h1[lang|="zh"], [lang|="zh"] .title, [lang|="zh"] .heading')) {
    if (heading.dataset['phrased'] !== undefined) {
      continue;
    }
    heading.dataset['phrased'] = '';
    const words = new Intl.Segmenter('zh', { granularity: 'word' });
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (texts.nextNode()) {
      nodes.push(texts.currentNode as Text);
    }
    for (const node of nodes) {
      const pieces: Node[] = [];
      let opened = false;
      for (const { segment, isWordLike } of words.segment(node.data)) {
        const opens = /^[“‘（《〈「『【(]/u.test(segment);
        if ((isWordLike || opens) && pieces.length > 0 && !opened) {
          pieces.push(document.createElement('wbr'));
        }
        opened = opens;
        pieces.push(document.createTextNode(segment));
      }
      node.replaceWith(...pieces);
    }
  }
}
