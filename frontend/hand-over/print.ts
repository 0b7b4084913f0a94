/**
 * Prints one card with its table, and the source below it. The page is prepared before and put back after: with the
 * browser's own print nothing of it is seen.
 */
export function printCard(card: HTMLElement | null, source: string, link: string): void {
  if (!card) {
    return;
  }
  const twin = card.querySelector<HTMLElement>(':scope > .twin');
  const hidden = twin?.hidden ?? true;
  const foot = document.createElement('p');
  foot.className = 'print-source';
  foot.append(source, document.createElement('br'), link);
  card.append(foot);
  card.dataset['printing'] = '';
  document.documentElement.classList.add('print-one');
  if (twin) {
    twin.hidden = false;
  }
  addEventListener(
    'afterprint',
    () => {
      document.documentElement.classList.remove('print-one');
      delete card.dataset['printing'];
      foot.remove();
      if (twin) {
        twin.hidden = hidden;
      }
    },
    { once: true },
  );
  print();
}
