// Arabic nouns that speak in news, looked up with or without the article.
import type { Speaker } from '../../reading/attribution.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../words.ts';
import {
  anonymousNouns,
  bodyNouns,
  documentNouns,
  mediaNouns,
  moreOfficeNouns,
  occasions,
  reportingAdverbs,
} from './lexicon-reporting.ts';
import { arNames } from './names.ts';

const anonymous = wordSet(anonymousNouns);
const documents = wordSet(documentNouns);
const media = wordSet(mediaNouns);
const offices = wordSet(moreOfficeNouns);
const occasionWords = wordSet(occasions);
const adverbs = wordSet(reportingAdverbs);
const bodies: ReadonlyMap<string, 'm' | 'f'> = new Map(
  bodyNouns.flatMap(([nouns, gender]) => nouns.split('|').map((noun) => [fold(noun), gender] as const)),
);

const bare = (norm: string) => (norm.startsWith('ال') && norm.length > 4 ? norm.slice(2) : norm);

/** «مصادر», «محللون», «الجميع»: nobody one could name. */
export function isAnonymousNoun(norm: string): boolean {
  return anonymous.has(norm) || anonymous.has(bare(norm));
}

/** «بيان», «التقرير», «البيانات». */
export function isDocument(norm: string): boolean {
  return documents.has(norm) || documents.has(bare(norm));
}

/** «وزير», «المتحدث», «مساعد». */
export function isOffice(norm: string): boolean {
  return isOfficeNoun(norm) || isOwnedOffice(norm);
}

function isOfficeNoun(norm: string): boolean {
  const noun = bare(norm);
  return arNames.titles.has(norm) || arNames.titles.has(noun) || offices.has(noun);
}

/** «مديرتها», «رئيسه»: an office with its owner's pronoun. */
function isOwnedOffice(norm: string): boolean {
  const stem = /(?:هما|ها|هم|ه)$/.test(norm) ? norm.replace(/(?:هما|ها|هم|ه)$/, '') : '';
  return (
    stem.length > 3 && (isOfficeNoun(stem) || (stem.endsWith('ت') && isOfficeNoun(`${stem.slice(0, -1)}ه`)))
  );
}

/** «الحكومة», «هيئة», «المرصد». */
export function isBody(norm: string): boolean {
  const noun = bare(norm);
  return bodies.has(norm) || bodies.has(noun) || arNames.organisationHeads.has(noun);
}

/** «وكالة», «صحيفة»: passes on what others say. */
export function isMedium(norm: string): boolean {
  return media.has(norm) || media.has(bare(norm));
}

/** «مؤتمر», «بيان»: where one speaks, not whom one is. */
export function isOccasion(norm: string): boolean {
  return occasionWords.has(norm) || occasionWords.has(bare(norm));
}

/** «أيضاً», «أمس»: says nothing of who or what. */
export function isAdverb(norm: string): boolean {
  return adverbs.has(norm);
}

/** The gender that a noun shows by its agreement in news: «الحكومة», «المصادر», «الوزير»; where it may be either, `other`. */
export function nounGender(norm: string, other: 'm' | 'f' | 'unknown'): 'm' | 'f' | 'unknown' {
  const noun = bare(norm);
  const listed = bodies.get(norm) ?? bodies.get(noun) ?? arNames.organisationHeads.get(noun)?.gender;
  if (listed === 'm' || listed === 'f') return listed;
  if (eitherGender.has(noun)) return other === 'unknown' ? 'm' : other;
  return /(?:ه|ات|تها|تهم)$/.test(norm) || brokenPlurals.has(noun) ? 'f' : 'm';
}

/** Plurals of things, which agree as one woman does, and feminine nouns that don't look it. */
const brokenPlurals: ReadonlySet<string> = wordSet(
  'مصادر|تقارير|وسائل|أنباء|أوساط|وثائق|نتائج|أرقام|أبحاث|صور|أقمار|صحف|قوى|إحدى|فحوص|نساء|كتائب',
);

/** Nouns that a verb may treat as it likes. */
const eitherGender: ReadonlySet<string> = wordSet('بعض|عدد|معظم|أغلب|جميع|أهالي|كثير');

/** «عبد الرؤوف», «جلبير أوندونجو» or «أرمني مقيم»: a name that no list has and somebody of a people look alike only in part. */
export function guessedKind(tokens: readonly Token[], from: number, to: number): Speaker['kind'] {
  const first = tokens[from]?.norm ?? '';
  if (first.startsWith('ال') || arNames.particles.has(first) || arNames.givenNames.has(first))
    return 'office';
  const isPeople = /[^ا]ي$|يه$/.test(first) && to - from > 1;
  return isPeople || (to - from === 1 && /(?:ون|ات)$/.test(first)) ? 'anonymous' : 'office';
}

/** «مسؤول أمني»: an office that is nobody's in particular has no definite word in it. */
export function isIndefinite(sentence: SentenceReading, from: number, to: number): boolean {
  return !sentence.tokens
    .slice(from, to)
    .some(
      ({ norm, start, end }) =>
        norm.startsWith('ال') ||
        norm.startsWith('لل') ||
        norm === 'باسم' ||
        sentence.mentions.some((mention) => mention.start <= start && mention.end >= end),
    );
}
