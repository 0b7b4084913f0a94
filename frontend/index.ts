import { Flow, type NavigationParameters } from 'Frontend/generated/jar-resources/Flow.js';

/**
 * The page's start, in place of Vaadin's own: every address is a view of the server, so that a client-side router would
 * be 20 KB without a use. Links load their page; back and forward, and what the server opens, go through here.
 */
const [views] = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
}).serverSideRoutes;

async function show({ pathname, search }: NavigationParameters): Promise<void> {
  const container = await views.action({ pathname, search });
  const outlet = document.querySelector('#outlet');
  if (container.parentElement !== outlet) {
    container.style.display = '';
    outlet?.append(container);
  }
  // Only this hook makes the server go where the address says; what it forbids leaves the page as it is.
  const stay = (): object => ({});
  await container.onBeforeEnter?.(
    { pathname, search },
    { prevent: stay, redirect: (path: string) => location.assign(path) },
    undefined as never,
  );
}

addEventListener('popstate', () => void show(location));
addEventListener('vaadin-router-go', (event) => {
  const to = (event as CustomEvent<NavigationParameters>).detail;
  history.pushState(null, '', to.pathname + (to.search ?? ''));
  void show(to);
});
void show(location);
