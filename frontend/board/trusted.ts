/**
 * The only door through which markup enters a page that runs: what our own server has made and escaped. The page's
 * policy refuses markup from anywhere else, whoever sets it; see docs/decisions/010-content-security-policy.md.
 */
type Policy = { createHTML(html: string): string };
type Policies = { createPolicy(name: string, rules: Policy): Policy };

const policies = (window as { trustedTypes?: Policies }).trustedTypes;
const board: Policy = policies?.createPolicy('board', { createHTML: (html) => html }) ?? { createHTML: (html) => html };

/** The nodes of markup that the server has made. */
export function nodes(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = board.createHTML(html);
  return template.content;
}
