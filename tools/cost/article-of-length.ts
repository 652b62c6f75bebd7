// Articles of any length to measure costs with: sentences of the golden articles, one article after the other.
import type { LanguageCode } from '../../questions/index.ts';
import { goldenArticles } from '../golden/golden-article.ts';

/** An article as it is handed in, and its words. */
export interface MeasuredArticle {
  readonly lang: LanguageCode;
  readonly title: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly words: number;
}

/** Returns an article of `words` words in `lang`, or as many as there are, its last sentence whole. */
export function articleOfLength(lang: LanguageCode, words: number): MeasuredArticle {
  // The demonstrations stand first; the articles of the desks are less often looked at while the rules are written.
  const all = goldenArticles().filter((golden) => golden.lang === lang);
  const [first] = all.slice(1);
  if (first === undefined) throw new Error(`There is no golden article in ${lang}.`);
  let text = '';
  let count = 0;
  for (const { article } of all.slice(1))
    for (const sentence of article.sentences) {
      if (count >= words) break;
      text += sentence.text;
      if (sentence === article.sentences.at(-1)) text += '\n\n';
      count += sentence.text.split(/\s+/).filter((word) => word !== '').length;
    }
  const { title, publishedAt } = first.article;
  return { lang, title, publishedAt, text, words: count };
}
