// The articles that the gallery's questions are on, as they are handed in, and what corrections make of two copies of each.
import type { ArticleDraft, LanguageCode } from '../../questions/index.ts';
import { demonstrations } from '../../questions/sets/demonstrations.ts';
import { demonstrator } from '../demonstrator.ts';
import { filedArticle } from '../golden/golden-article.ts';

/**
 * Sets that a situation may show: of the article, of a copy with one sentence corrected, of a copy rewritten, of a copy taken back, of the
 * demonstration.
 */
export type SetName = 'article' | 'corrected' | 'rewritten' | 'retracted' | 'demonstration';

/** An article as the service takes it: with a title and the address of its page. */
export type HandedIn = ArticleDraft & { readonly title: string; readonly url: string };

/** What a set is made of and with. */
export interface GallerySet {
  readonly draft: HandedIn;
  readonly seed: string;
  readonly most?: number;
  /** The text that is handed in once the set is published. */
  readonly correctedText?: string;
  /** The article is taken back once the set is published. */
  readonly isRetracted?: true;
}

/** The golden article that has all five kinds in six questions. */
function caravanserai(): Omit<HandedIn, 'url'> {
  const { title, text, publishedAt, timeZone } = filedArticle('saida-caravanserai').article;
  return { lang: 'ar', title, text, publishedAt, timeZone, publisher: 'صحيفة المرفأ', sources: [] };
}

interface Original {
  readonly draft: Omit<HandedIn, 'url'>;
  readonly seed: string;
  readonly most?: number;
  /** Words that a correction changes, before and after. */
  readonly change: readonly [string, string];
  readonly rewritten: string;
}

function ferry(): Omit<HandedIn, 'url'> {
  const { byline: _, slug: __, url: ___, ...draft } = demonstrations.en;
  return draft;
}

const originals = (): Readonly<Record<'ar' | 'en', Original>> => ({
  ar: {
    draft: caravanserai(),
    seed: 'demo',
    change: ['خُصصت 14 منها', 'خُصصت 16 منها'],
    rewritten:
      'سحبت الصحيفة خبر خان السنديان بعدما تبيّن أن الأرقام والتواريخ الواردة فيه لم تُراجَع مع بلدية صيدا. وتعتذر إدارة التحرير من القراء ومن كل من وردت أسماؤهم في الخبر. وستنشر الصحيفة نصاً جديداً حين تكتمل المراجعة، مع الوثائق التي يستند إليها. وكل سؤال وُضع على النص القديم مسحوب، فلا يُحتسب لأحد ولا على أحد.',
  },
  en: {
    draft: ferry(),
    seed: 'a',
    most: 8,
    change: ['carries 340 passengers', 'carries 320 passengers'],
    rewritten:
      'The Tarrow Courier has withdrawn its report on the night ferry, because figures and dates in it had not been checked with the harbour office. The editors apologise to readers and to everyone who was named. A new text will appear once the check is complete, together with the documents it rests on. Every question asked about the old text is withdrawn and counts for nobody.',
  },
});

function demonstrationSet(lang: LanguageCode): GallerySet {
  const { byline: _, slug: __, ...draft } = demonstrations[lang];
  return { draft, seed: demonstrator.seed };
}

/** Returns the sets of the gallery in `lang` by name. French has the demonstration alone. */
export function gallerySets(lang: LanguageCode): Readonly<Partial<Record<SetName, GallerySet>>> {
  const demonstration = demonstrationSet(lang);
  if (lang === 'fr') return { article: demonstration, demonstration };
  const { draft, change, rewritten, ...made } = originals()[lang];
  const at = (name: string) => ({ ...draft, url: `http://127.0.0.1:8787/gallery/${lang}/${name}/` });
  return {
    article: { draft: at('article'), ...made },
    corrected: { draft: at('corrected'), ...made, correctedText: draft.text.replace(...change) },
    rewritten: { draft: at('rewritten'), ...made, correctedText: rewritten },
    retracted: { draft: at('retracted'), ...made, isRetracted: true },
    demonstration,
  };
}
