// Registers an element where there are elements.

/** Defines `name`, unless a script of the page or another copy of this package did. Where a server renders, nothing happens. */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  const { customElements: known } = globalThis as { customElements?: CustomElementRegistry };
  if (known?.get(name) === undefined) known?.define(name, element);
}
