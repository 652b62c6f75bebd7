// What putting events in order asks of a language: which phrases date a deed, and which words tell its place in a row.

/** A language's words about the order of things, folded. */
export interface OrderWords {
  /** Prepositions with which a date tells when a deed was done, `''` where it needs none. */
  readonly datings: ReadonlySet<string>;
  /** Words right before a date that make it a part, an edge or a span: `early`, «أواخر», « début ». */
  readonly edges: ReadonlySet<string>;
  /** Folded prepositions of a day from which on something is so: `since`, «منذ». */
  readonly since: ReadonlySet<string>;
  /** Whether the word tells what came before or after what: `first`, «بعد», « encore ». */
  tellsOrder(norm: string): boolean;
}
