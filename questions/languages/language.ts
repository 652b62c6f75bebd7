// The one shape every language fills in. Shared code asks the language object, never which language it is.
import type { Direction, LanguageCode } from './language-code.ts';

/** A language as the route uses it. */
export interface Language {
  readonly code: LanguageCode;
  readonly dir: Direction;
  /** Folded words that take a stop without ending a sentence. */
  readonly abbreviations: ReadonlySet<string>;
}
