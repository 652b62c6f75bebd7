// What the quiz page may load and who may frame it.

/** Nothing from elsewhere, nothing inline; any site may frame the quiz. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors *";
