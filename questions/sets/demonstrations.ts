// The demonstration articles: three news articles written for Dalil, as a desk would hand them in.
import type { LanguageCode } from '../languages/language-code.ts';
import type { SourceInput } from '../wire.ts';
import ar from './demo-ar.json' with { type: 'json' };
import en from './demo-en.json' with { type: 'json' };
import fr from './demo-fr.json' with { type: 'json' };

/** An article with everything its page shows. `text` has its paragraphs apart by an empty line; dates are ISO 8601. */
export interface Demonstration {
  readonly lang: LanguageCode;
  readonly slug: string;
  readonly title: string;
  readonly byline: string;
  readonly publishedAt: string;
  readonly timeZone: string;
  /** Canonical address of its page. */
  readonly url: string;
  readonly publisher: string;
  readonly text: string;
  readonly sources: readonly SourceInput[];
}

/** The demonstration articles by language. */
export const demonstrations: Readonly<Record<LanguageCode, Demonstration>> = {
  ar: { ...ar, lang: 'ar' },
  en: { ...en, lang: 'en' },
  fr: { ...fr, lang: 'fr' },
};
