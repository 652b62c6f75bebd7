// What the quiz page may load and who may frame it.

/** Nothing from elsewhere, nothing inline; any site may frame the quiz. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors *";

/**
 * Returns what a page of a class room at `url` may do: load its own scripts, talk to its own service, by socket too (not every browser takes
 * `'self'` for that), and make markup by Lit's templates alone (of the report as well, which brings a Lit of its own). Nobody may frame it: a press there can end a class.
 */
export function roomPolicy({ protocol, host }: URL): string {
  const socket = `${protocol.replace('http', 'ws')}//${host}`;
  return `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${socket}; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;
}
