// Stands in for the library of CSS selectors that the DOM brings along (tools/worker-bundle.ts, alias): Readability and we ask for
// nothing but elements by their names, and the library is a fortieth of the Worker.

/** What an element is asked for. */
interface Named {
  readonly localName: string;
}

/** Returns a test for the elements that a list of names (`p, h1`) or `*` selects; throws where more than names is asked for. */
export function compile(selectors: string): (element: Named) => boolean {
  const names = new Set(selectors.split(',').map((name) => name.trim().toLowerCase()));
  for (const name of names)
    if (!/^(?:\*|[a-z][a-z0-9-]*)$/.test(name)) throw new Error(`Only names select elements here: ${name}`);
  return ({ localName }) => names.has('*') || names.has(localName.toLowerCase());
}

/** Returns whether a list of names selects `element`. */
export function is(element: Named, selectors: string): boolean {
  return compile(selectors)(element);
}
