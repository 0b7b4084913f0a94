const LATEST_MS = 250;

/**
 * Does something when the next frame has been painted and nothing else is to be done, soon in any case: what one does
 * not look at first must not delay what one does. Tasks keep their order.
 */
export function afterPaint(task: () => void): void {
  if ('requestIdleCallback' in window) {
    requestIdleCallback(task, { timeout: LATEST_MS });
  } else {
    setTimeout(task, 50);
  }
}
