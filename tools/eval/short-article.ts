// A text of any length as an Article. readArticle refuses what is too short or too long to ask about; a statement can be
// held against a single sentence or a whole web page all the same.
import type { Article, LanguageCode } from '../../questions/index.ts';
import { languages } from '../../questions/languages/languages.ts';
import { canonicalText } from '../../questions/text/canonical-text.ts';
import { splitSentences } from '../../questions/text/sentences.ts';
import { textHash } from '../../questions/text/text-hash.ts';

/** A day for texts whose day nobody knows; a text and a statement that both say `Tuesday` still mean the same one. */
const unknownDay = '2026-01-01';

/** Returns `text` as an article without refusing any length. */
export function shortArticle(text: string, lang: LanguageCode, title = ''): Article {
  const canonical = canonicalText(text);
  const { dir, abbreviations } = languages[lang];
  return {
    id: 'article',
    title: canonicalText(title),
    lang,
    dir,
    publishedAt: unknownDay,
    timeZone: 'UTC',
    text: canonical,
    textHash: textHash(canonical),
    sentences: splitSentences(canonical, abbreviations),
    sources: [],
  };
}
