// Which listed nouns and adjectives a word of an Arabic text can be a form of, and how many of them the form says there are.
import { fold } from '../../../text/fold.ts';
import { commonWords } from '../lexicon-common-words.ts';
import { countedNouns } from '../lexicon-counted-nouns.ts';
import { organisationHeads } from '../lexicon-organisation-words.ts';
import { menCallings, menTitles, womenCallings, womenTitles } from '../lexicon-titles.ts';
import { masdars } from '../masdars.ts';
import { widerWords } from './lexicon-entailments.ts';
import { oppositeAdjectives, oppositePairs } from './lexicon-opposites.ts';
import { adjectiveGroups, synonymGroups } from './lexicon-synonyms.ts';
import { nominalisations } from './nominalisations.ts';
import { pluralForms, singularForms } from './noun-forms.ts';

/** How many a form says there are. */
export type ArabicCount = 'one' | 'two' | 'many' | 'unknown';

/** A noun that a word can be a form of; `lemma` is folded. */
export interface NounReading {
  readonly lemma: string;
  readonly count: ArabicCount;
}

const wordsIn = (list: string): string[] => list.split(/[;|>\n]/).filter((word) => /^[^ ]+$/.test(word));
const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

/** Nouns of which the lists have a plural: their bare form is one. */
const countable = folded([
  ...pluralForms.map(([singular = '']) => singular),
  ...countedNouns.map(({ one }) => one),
]);

/** Who is a man or a woman by the word: the feminine is another person. */
const persons = folded([
  ...[menTitles, womenTitles, menCallings, womenCallings].flatMap((list) => list.split('|')),
  ...countedNouns.filter(({ human }) => human).map(({ one }) => one),
]);

const known: ReadonlySet<string> = new Set([
  ...countable,
  ...persons,
  ...masdars,
  ...folded(nominalisations.map(([, noun]) => noun)),
  ...folded([synonymGroups, adjectiveGroups, widerWords, oppositePairs, oppositeAdjectives].flatMap(wordsIn)),
  ...folded(commonWords.split(' ')),
  ...folded(organisationHeads.map(([noun]) => noun)),
]);

/** Feminines that are nouns of their own: «مهمة», «كلية», «حارة». */
const ownFeminines = folded('مهم هام كلي سري حار سابق لاحق صادق كاذب صحيح'.split(' '));

const adjectives = folded(
  [adjectiveGroups, oppositeAdjectives].flatMap(wordsIn).filter((word) => !ownFeminines.has(fold(word))),
);

const listedForms: ReadonlyMap<string, readonly NounReading[]> = readForms();

function readForms(): Map<string, NounReading[]> {
  const index = new Map<string, NounReading[]>();
  const add = (form: string, reading: NounReading) => {
    const readings = index.get(form);
    if (readings === undefined) index.set(form, [reading]);
    else if (readings.every(({ lemma }) => lemma !== reading.lemma)) readings.push(reading);
  };
  const addAll = (entries: readonly (readonly string[])[], count: ArabicCount) => {
    for (const [singular = '', ...forms] of entries)
      for (const form of forms) add(fold(form), { lemma: fold(singular), count });
  };
  addAll(pluralForms, 'many');
  addAll(
    countedNouns
      .map(({ one, plural }) => [one, plural])
      .filter(([, plural]) => !/(?:ين|ات)$/.test(plural ?? '')),
    'many',
  );
  addAll(singularForms, 'one');
  return index;
}

/** Nouns with a broken plural have no other, so that «ـين» makes two of them; participles have both. */
const broken: ReadonlySet<string> = new Set(
  [...listedForms.values()].flat().flatMap(({ lemma, count }) => (count === 'many' ? [lemma] : [])),
);

/** Returns the readings of a folded word without particles and article; none where no list knows it. */
export function nounReadings(norm: string): readonly NounReading[] {
  const found: NounReading[] = [...(listedForms.get(norm) ?? [])];
  if (countable.has(norm)) found.push({ lemma: norm, count: 'one' });
  found.push(...withEnding(norm));
  return found.length === 0 && known.has(norm) ? [{ lemma: norm, count: 'unknown' }] : found;
}

function withEnding(norm: string): NounReading[] {
  const found: NounReading[] = [];
  const take = (ending: string, least: number, read: (base: string) => NounReading | undefined) => {
    if (!norm.endsWith(ending) || norm.length - ending.length < least) return;
    const reading = read(norm.slice(0, -ending.length));
    if (reading !== undefined) found.push(reading);
  };
  const of = (lemma: string, count: ArabicCount) => (known.has(lemma) ? { lemma, count } : undefined);
  take('ون', 4, (base) => of(base, 'many'));
  take('ين', 3, (base) => {
    if (broken.has(base) && !/^(?:م|.ا)/.test(base)) return of(base, 'two');
    return base.length > 3 ? of(base, 'unknown') : undefined;
  });
  take('ان', 3, (base) => (base.length > 3 || broken.has(base) ? of(base, 'two') : undefined));
  for (const ending of ['تان', 'تين', 'تا']) take(ending, 2, (base) => of(`${base}ه`, 'two'));
  take('تي', 3, (base) => of(`${base}ه`, 'unknown'));
  take('ات', 3, (base) => {
    const feminine = of(`${base}ه`, 'many');
    // «دورات» are not of «دور», whose plural is «أدوار», nor «مهندسات» of «مهندس».
    const isOther = base.length < 4 || broken.has(base) || persons.has(base);
    return feminine ?? (isOther ? undefined : of(base, 'many'));
  });
  // «وزيراً» is one; «وزيرا خارجية البلدين» are two, and written alike.
  take('ا', 3, (base) => (base.endsWith('ه') ? undefined : of(base, 'unknown')));
  // «مسؤولو», «مسؤولي»: before an owner the plural loses its «ن».
  if (persons.has(norm.slice(0, -1)) && norm.startsWith('م')) {
    take('و', 4, (base) => ({ lemma: base, count: 'many' }));
    take('ي', 4, (base) => ({ lemma: base, count: 'unknown' }));
  }
  take('ه', 3, (base) => (adjectives.has(base) ? { lemma: base, count: 'unknown' } : undefined));
  return found;
}
