// Fetches the anchoring when it is first needed; tools/build.ts keeps it out of the elements' own bundles.

/** What finds, lights and links sentences. */
export type Anchoring = typeof import('./anchoring.ts');

/** Returns the anchoring, or `undefined` where it can't be had: quotes are then shown without their place on the page. */
export function fetchAnchoring(): Promise<Anchoring | undefined> {
  return import('./anchoring.ts').catch(() => undefined);
}
