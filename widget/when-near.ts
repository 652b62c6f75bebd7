// Tells when a reader is about to see an element.

/** Pixels before the viewport in which an element is near: some seconds of reading. */
const margin = 400;

/** Calls `arrived` once `element` comes near the viewport; returns what stops looking. */
export function whenNear(element: Element, arrived: () => void): () => void {
  const eyes = new IntersectionObserver(
    ([seen]) => {
      if (seen?.isIntersecting !== true) return;
      eyes.disconnect();
      arrived();
    },
    { rootMargin: `${margin}px` },
  );
  eyes.observe(element);
  return () => eyes.disconnect();
}
