// What a server drew is painted before the element that takes it over begins to work.

/** Calls `start`: at once, or after the next frame where the first `name` element of the page has its shadow root already. */
export function afterPaint(name: string, start: () => void): void {
  if (document.querySelector(name)?.shadowRoot) requestAnimationFrame(() => setTimeout(start));
  else start();
}
