// First stop of the route: text → Article. The canonical text is what every offset and hash refers to.
import type { Result } from './failure.ts';
import type { Direction, LanguageCode } from './languages/language-code.ts';

/** A sentence of a text: UTF-16 offsets, `end` exclusive; joined in order the sentences give the text back exactly. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Number of the paragraph it stands in, from 0. */
  readonly paragraph: number;
}

/** An attached document: the same text shape as the article's, so evidence may come from either. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly text: string;
  /** SHA-256 of the UTF-8 bytes of `text`, lower-case hexadecimal. */
  readonly textHash: string;
  readonly sentences: readonly Sentence[];
}

/** An article as read: canonical text, its hash and its sentences. `sources` are the attached documents. */
export interface Article extends Source {
  readonly lang: LanguageCode;
  readonly dir: Direction;
  /** ISO 8601 date in the article's own time zone. */
  readonly publishedAt: string;
  readonly timeZone: string;
  readonly sources: readonly Source[];
}
export type ReadArticle = (input: unknown) => Result<Article>;
