// Wrong options: same type, sort and form as the key, first from the article, then listed neighbours, then near numbers.

import type { Chance } from '../chance.ts';
import { shuffled } from '../chance.ts';
import type { Draft } from '../draft.ts';
import type { Language, Told } from '../languages/language.ts';
import type { NameMention, NumberMention } from '../reading/mention.ts';
import { fold } from '../text/fold.ts';
import { leastDistractors } from './choice.ts';
import { mayHold, shareOf } from './elsewhere.ts';
import { areAlike } from './organisation-groups.ts';
import { rivalDates } from './rival-dates.ts';
import { spread, wantedRivals } from './rival-ranks.ts';
import { stemWords } from './stem-words.ts';

/** Returns up to three wrong options for `draft`, or fewer where no more are surely wrong and of its kind. */
export function findDistractors(draft: Draft, language: Language, told: Told, chance: Chance): string[] {
  const { answer, rivals } = draft;
  if (rivals !== undefined) return take(shuffled(rivals, chance), draft.answerText, stemWords(draft).folded);
  switch (answer.type) {
    case 'date':
      // «بين عامي ______ و2013»: a year that stands in the stem is no answer to it.
      return take(
        rivalDates(answer, language, told, chance),
        language.writeDate(answer.value, told),
        stemWords(draft).folded,
      );
    case 'number':
      return numberDistractors(draft, answer, language, told, chance);
    case 'person':
    case 'place':
    case 'organisation':
      return nameDistractors(draft, answer, language, told, chance);
  }
}

function take(pool: readonly string[], key: string, foldedStem: string): string[] {
  const taken: string[] = [];
  const seen = new Set([fold(key)]);
  for (const option of pool) {
    const norm = fold(option);
    if (seen.has(norm) || foldedStem.includes(norm)) continue;
    seen.add(norm);
    taken.push(option);
    if (taken.length === wantedRivals) break;
  }
  return taken;
}

/** Ratios between a key and a wrong number: far enough to be wrong, near enough to be thinkable. */
const ratios = [0.6, 0.7, 0.75, 0.8, 1.2, 1.25, 1.3, 1.4];

/** The same for a figure of four places or more, which nobody guesses at so widely: an index, a price, a year's count. */
const closeRatios = [0.75, 0.8, 0.85, 1.15, 1.2, 1.25];
const manyPlaces = 1000;

/** How many times as much, or as little, a rival may be. */
const farthest = 3;

/** What a small or a bare round amount may be exchanged for where no ratio gives one that can be written. */
const steps = [-3, -2, -1, 1, 2, 3];
const multiples = [0.5, 3, 4, 5];

function numberDistractors(
  draft: Draft,
  answer: NumberMention,
  language: Language,
  told: Told,
  chance: Chance,
): string[] {
  const { value } = answer.value;
  // «More than 1200» makes «more than 900» true as well: only larger ones would be wrong, and the key always the smallest.
  if (answer.value.bound === 'atLeast' || answer.value.bound === 'atMost') return [];
  const prefix = draft.isGap === true ? '' : told.text.slice(answer.boundStart, answer.start);
  const others = told.reading.entities.flatMap((mention) =>
    mention.type === 'number' &&
    answer.unitKind !== 'none' &&
    mention.value.unit === answer.value.unit &&
    // A figure that stands beside the gap is no answer to it.
    !(mention.start >= draft.claim.clause.start && mention.end <= draft.claim.clause.end)
      ? [mention.value.value]
      : [],
  );
  const amounts = [
    ...others,
    ...shuffled(value >= manyPlaces && value % 100 !== 0 ? closeRatios : ratios, chance).map((ratio) =>
      rounded(value * ratio, value),
    ),
    ...(Number.isInteger(value) && value < 20 ? shuffled(steps, chance).map((step) => value + step) : []),
    ...shuffled(multiples, chance).map((multiple) => value * multiple),
  ]
    .filter((other) => answer.unitKind !== 'percent' || value > 100 || other <= 100)
    .filter(
      (other) =>
        other !== value &&
        other > 0 &&
        // A figure of another length is seen from afar.
        (value < manyPlaces || String(Math.trunc(other)).length === String(Math.trunc(value)).length) &&
        other / value < farthest &&
        value / other < farthest &&
        isApart(other, value, fromKey),
    );
  // «1.60» beside «1.61»: two wrong options that are told apart by nothing make the third of them the key.
  const apart: number[] = [];
  for (const amount of amounts)
    if (apart.every((other) => isApart(amount, other, fromOthers))) apart.push(amount);
  const pool = apart.flatMap((other) => {
    const written = language.writeNumber(answer, other);
    return written === undefined
      ? []
      : [{ isBelow: other < value, text: `${prefix}${written}`, isTold: others.includes(other) }];
  });
  // Where the article has no other figure of the kind, all would be made up, and nobody has to read: the amount is typed.
  if (!pool.some(({ isTold }) => isTold)) return [];
  return take(spread(pool, chance), `${prefix}${answer.text}`, '');
}

/** By what share of itself a wrong amount has to differ from the key, so that whoever knows the size knows the key, and from another. */
const fromKey = 0.1;
const fromOthers = 0.05;

const isApart = (a: number, b: number, share: number) => Math.abs(a - b) > Math.max(a, b) * share;

/** `value` rounded as finely as `model` is. */
function rounded(value: number, model: number): number {
  let step = 10 ** Math.floor(Math.log10(model));
  while (step > 1e-3 && Math.abs(model / step - Math.round(model / step)) > 1e-9) step /= 10;
  return Number((Math.round(value / step) * step).toPrecision(12));
}

function nameDistractors(
  draft: Draft,
  answer: NameMention,
  language: Language,
  told: Told,
  chance: Chance,
): string[] {
  const sentence = draft.claim.quote;
  // A verb that shows its subject's gender rules out whoever has the other; so may any word about a person.
  const marksGender = answer.type !== 'place' && draft.claim.clause.verb.gender !== 'unmarked';
  const isOfGender = ({ gender }: NameMention) =>
    answer.gender === 'unknown' ||
    gender === answer.gender ||
    (!marksGender && (answer.type !== 'person' || gender === 'unknown'));
  // «الجيش الإسرائيلي» is no rival where the stem speaks of Israel: it is part of what is told.
  const isOfStem = ({ country, sort }: NameMention) =>
    (answer.type === 'organisation' || sort === 'country') &&
    country !== undefined &&
    country !== answer.country &&
    stemWords(draft).words.some(({ norm }) => language.tellsCountry(norm, country));
  const mentioned = told.reading.entities.filter(
    (mention): mention is NameMention =>
      mention.type === answer.type &&
      (answer.type === 'organisation'
        ? areAlike(mention.sort, answer.sort)
        : answer.type === 'person' || mention.sort === answer.sort) &&
      mention.entity !== answer.entity &&
      mention.sureness >= 0.7 &&
      // Among people of other ranks the one who leads a country is picked at once.
      !(answer.type === 'person' && answer.sort === 'leader' && mention.sort !== 'leader') &&
      // Beside somebody whom only the article knows, who leads a country can be ruled out.
      !(mention.type === 'person' && mention.sort === 'leader' && answer.sureness < 1) &&
      isOfGender(mention) &&
      !isOfStem(mention) &&
      // A name of the same sentence may do the same thing there.
      !(mention.start >= sentence.start && mention.end <= sentence.end),
  );
  // «Mohamed» in the stem, or the key with its given name, is no rival.
  const inStem = new Set(stemWords(draft).words.map(({ norm }) => norm));
  const keyWords = wordsOf(draft.answerText);
  const isOther = (name: string) => {
    const words = wordsOf(name);
    const isNamed = answer.type === 'person' && inStem.has(words.at(-1) ?? '');
    // «شوقي علام» may be «شوقي عبد الكريم», whom the article calls so.
    const isNamesake = answer.type === 'person' && words.length > 1 && words[0] === keyWords[0];
    // «جاغمايدزه» may be «أندريا جاغمايدزي»: a surname is known however its end is written.
    const isVariant = answer.type === 'person' && sameStem(words.at(-1), keyWords.at(-1));
    // «سوريا» is told by «وسورية».
    const isTold =
      answer.type === 'place' &&
      words.length === 1 &&
      [...inStem].some((word) => sameStem(word.replace(/^[وبل](?=.{4})/, ''), words[0]));
    // «الهيئة العامة للطيران المدني» is «هيئة الطيران المدني».
    const isSameBody =
      answer.type === 'organisation' && shareOf(bareWords(keyWords), new Set(bareWords(words))) >= sameBody;
    return (
      !isTold &&
      !isSameBody &&
      !isNamed &&
      !isVariant &&
      !isNamesake &&
      !isPart(words, keyWords) &&
      !isPart(keyWords, words) &&
      !language.liesIn(name, draft.answerText)
    );
  };
  const fits = (name: string) => draft.isGap !== true || language.fitsInPlace(answer, name, told.text);
  // «لتتبعها كل من ألمانيا وكندا»: whom the article tells the same of is no wrong answer, on whatever list he stands.
  const isWrong = (name: string) =>
    isOther(name) && fits(name) && !mayHold(name, stemWords(draft).content, told.passages);
  const near = unique(mentioned.map((mention) => asTold(mention, told))).filter(isWrong);
  // Where the article names no other, or lets no other speak, whoever has only seen it knows. Any state may speak.
  const speaking = draft.asks === 'whoSaid' && answer.type !== 'place' ? speakersOf(told, near) : near;
  if (speaking.length === 0) return [];
  // Somebody from outside the article is an idle bystander there, and is ruled out at a glance: fewer options are better.
  if (isOfArticle(answer, draft)) {
    const own = bearers([...shuffled(speaking, chance), ...shuffled(near, chance)]);
    return own.length < leastDistractors ? [] : take(own, draft.answerText, stemWords(draft).folded);
  }
  const neighbours = language.neighbours(answer).filter(isWrong);
  // The nearest stay the nearest: a name of another country is a worse rival than a shorter one.
  const nearest = neighbours.slice(0, nearby);
  const listed = [
    ...nearest.filter((name) => isAsLong(name, draft.answerText)),
    ...nearest.filter((name) => !isAsLong(name, draft.answerText)),
    ...neighbours.slice(nearby),
  ];
  // Two rivals from the article and one from outside read best: none can be ruled out for being strange or for being known.
  const pool = bearers([
    ...[...shuffled(speaking, chance), ...near].slice(0, 2),
    ...shuffled(listed.slice(0, answer.type === 'person' ? 4 : 6), chance),
    ...near,
    ...listed,
  ]);
  const { folded } = stemWords(draft);
  const taken = take(pool, draft.answerText, folded);
  const isLongest = taken.every((option) => option.length < draft.answerText.length);
  if (!isLongest || chance() < longestShare) return taken;
  // Among names of all lengths the fullest one would be the key too often.
  const long = pool.filter((name) => name.length >= draft.answerText.length);
  return take([...take(long, draft.answerText, folded).slice(0, 1), ...taken], draft.answerText, folded);
}

/** Those of `names` whose bearers say something in the article. */
function speakersOf({ reading }: Told, names: readonly string[]): string[] {
  const speaking = new Set(reading.attributions.map(({ speaker }) => speaker?.name));
  return names.filter((name) => speaking.has(name));
}

/** People, bodies that are no clubs, and states that did something: their rivals are those the article tells of. */
function isOfArticle({ type, sort }: NameMention, { asks }: Draft): boolean {
  if (type === 'person') return true;
  return type === 'organisation' ? sort !== 'club' : sort === 'country' && asks === 'who';
}

/** The name as the article spells it at its fullest, or as a list has it where the article never tells it whole. */
function asTold({ entity, name }: NameMention, { reading }: Told): string {
  const spelled = reading.entities
    .flatMap((other) => ('entity' in other && other.entity === entity ? [other.text] : []))
    .filter((text) => text.includes(' '))
    .sort((a, b) => b.length - a.length);
  return spelled[0] ?? name;
}

const wordsOf = (name: string) => fold(name).split(' ');

/** Share of a body's words in another's name from which the two may be one. */
const sameBody = 0.6;

/** The words without the article and the particles written to them. */
const bareWords = (words: readonly string[]) =>
  words.map((word) => word.replace(/^(?:لل|[وبلك]?ال)(?=.{3})/, ''));

const isPart = (some: readonly string[], all: readonly string[]) => some.every((word) => all.includes(word));

/** The names, each bearer once: «مريم العزيز» may be «مريم عبد العزيز». */
function bearers(names: readonly string[]): string[] {
  const taken: (readonly string[])[] = [];
  return names.filter((name) => {
    const words = wordsOf(name);
    if (taken.some((other) => isPart(words, other) || isPart(other, words))) return false;
    taken.push(words);
    return true;
  });
}

/** Whether two surnames of five letters or more differ in nothing but the last one. */
const sameStem = (a = '', b = '') => a.length > 4 && b.length > 4 && a.slice(0, -1) === b.slice(0, -1);

/** How many of the nearest listed names are weighed by their length. */
const nearby = 8;

/** Whether two names are of about one length: a key beside names all twice as long is seen from afar. */
function isAsLong(name: string, key: string): boolean {
  return name.length <= key.length * 1.5 && key.length <= name.length * 1.5;
}

/** How often a key that came out longest of its options may stay so. */
const longestShare = 0.3;

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
