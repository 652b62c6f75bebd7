// What stands around a name in an answer: «زارها الرئيس …» names it, «زوجة …», «ليس …» and «… أو …» don't.
import type { NameMention } from '../reading/mention.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { foldedNames, knownNames } from './known-names.ts';
import { type NamePlace, type NameWord, nameWords, placeOf } from './name-words.ts';
import { meansTheSame } from './same-meaning.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** `plain`: the answer is the name. `unclear`: the name with words nobody can judge. `against`: it is not the answer. */
export type Frame = 'plain' | 'unclear' | 'against';

/** A name as compared with: what is wanted, and what is wanted elsewhere. */
export interface Wanted {
  /** Folded spellings that are the name itself. */
  readonly names: ReadonlySet<string>;
  readonly type: NameMention['type'] | undefined;
  readonly rivals: readonly (readonly NameWord[])[];
  /** ISO 3166 code of the country that a place lies in: `Damascus, Syria` names one place. */
  readonly country?: string;
  /** Whether its full name tells a nation: «الهلال الأحمر العربي السوري» is no other nation's. */
  readonly isNational?: boolean;
  /** Whether it is that country itself. */
  readonly isCountry?: boolean;
}

/** Shortest stem of a word by which it is recognised in the question: «زارها» for «زار». */
const stemLength = 3;

/** Returns what the rest of `answer` makes of the name at `place`. */
export function frameOf(
  answer: readonly NameWord[],
  place: NamePlace,
  typed: TypedAnswer,
  wanted: Wanted,
): Frame {
  const { words } = typed;
  const asked = nameWords(tokenize(typed.stem));
  const mentions = knownNames(typed.text, typed.writtenIn);
  const around = answer.filter((_, index) => index < place.from || index >= place.to);
  if (turnsRound(around, typed)) return 'against';
  // `Damascus, Syria` and «سويسرا (جنيف)» name one place; two towns of one country don't.
  const countries = mentions.filter(
    (mention) =>
      (wanted.country === undefined || mention.country === wanted.country) &&
      (wanted.isCountry === true || isWider(mention, answer, place, typed)),
  );
  const isCountry = (word: NameWord) => {
    const start = typed.tokens[word.token]?.start ?? 0;
    const end = typed.tokens[word.token]?.end ?? 0;
    return countries.some((mention) => start < mention.end && end > mention.start);
  };
  const rest = around.filter((word) => !isCountry(word));
  const told = new Set(around.filter(isCountry).map(({ norm }) => norm));
  if (wanted.rivals.some((rival) => isNamed(rival, rest, asked, typed, wanted.type))) return 'against';
  // A rival that shares the matched word: «بشار الأسد» where «الأسد» alone would do for another.
  const elsewhere = wanted.rivals.filter((rival) => !rival.every((word) => told.has(word.norm)));
  if (elsewhere.some((rival) => reachesBeyond(rival, answer, place, asked, typed))) return 'against';
  const others = mentions.filter((mention) => !countries.includes(mention));
  if (namesAnother(others, answer, place, typed, wanted)) return 'against';
  let unclear = false;
  const unknown: number[] = [];
  for (const [index, word] of answer.entries()) {
    if (index >= place.from && index < place.to) continue;
    const isAsked = asked.some((other) => isFormOf(word, other, typed) || isRelatedAlike(word, other, typed));
    if (isAsked || isCountry(word)) continue;
    const isFiller = words.fillers.has(word.norm) && !word.hyphenated;
    const bare = withoutArticle(word.norm, typed);
    // «الأديب الكبير نجيب محفوظ»: before a person's name such a word tells his standing.
    const isStanding = wanted.type === 'person' && index < place.from;
    if (words.distinguishing.has(word.norm) && !isFiller && !isStanding) return 'against';
    const isTitle = words.titles.has(bare) && index < place.from;
    if (words.relations.has(word.norm) && index < place.from) {
      // «نائب فلان» is another man; «نائب الرئيس فلان» may be either; `spokesman Peskov` is Peskov.
      const isNext = index === place.from - 1;
      if (words.articlePrefix !== '' ? isNext : !(isNext && isTitle)) return 'against';
      // «وزيرة الثقافة ليلى حداد» holds the office; «نائب الرئيس» may go on with another name than his own.
      unclear ||= words.articlePrefix !== '' && !isTitle;
      continue;
    }
    if (isTitle || isFiller || words.articles.has(word.norm)) continue;
    if (wanted.type !== 'person' && isOfKind(word, index, place, typed, wanted)) continue;
    if (wanted.isNational === true && index >= place.to && isNationality(word.norm, typed)) return 'against';
    const second = addsSecond(word, index, answer, typed);
    // `Hartmere, Kent`: after a comma a place may be told more closely, by a name that no list holds.
    if (second === 'joined' || (second === 'listed' && wanted.type !== 'place')) return 'against';
    unclear ||= second === 'listed';
    unknown.push(index);
  }
  return unclear || !areHarmless(unknown, answer, place, asked, typed, wanted) ? 'unclear' : 'plain';
}

/** Whether a word that relates to the name says what the question says: «قرب» to «قبالة أي جزيرة …؟». */
function isRelatedAlike(word: NameWord, other: NameWord, typed: TypedAnswer): boolean {
  if (!typed.words.relations.has(word.norm) || typed.lang !== typed.writtenIn) return false;
  return meansTheSame(other, word, typed.lang);
}

/** Whether a word beside the name of a body or a place says what it is or where: «مجمع سوناطراك», «جامعة بولونيا الإيطالية». */
function isOfKind(
  word: NameWord,
  index: number,
  place: NamePlace,
  typed: TypedAnswer,
  wanted: Wanted,
): boolean {
  if (index === place.from - 1) return typed.words.heads.has(word.norm);
  return index >= place.to && !wanted.isNational && isNationality(word.norm, typed);
}

function isNationality(norm: string, typed: TypedAnswer): boolean {
  return typed.words.titles.has(withoutArticle(norm, typed));
}

/** Fewest words of the question that make an answer a sentence which says it again. */
const leastRepeated = 2;

/**
 * Whether words that nobody knows leave the name alone: in a sentence that says the question again, or behind a word that
 * holds them off («في جنيف»). Right beside a person's name they may belong to it; between a title and the name they tell
 * the office («وزيرة الثقافة ليلى حداد»).
 */
function areHarmless(
  unknown: readonly number[],
  answer: readonly NameWord[],
  place: NamePlace,
  asked: readonly NameWord[],
  typed: TypedAnswer,
  wanted: Wanted,
): boolean {
  const { fillers, titles, articlePrefix } = typed.words;
  const isSmall = (word: NameWord) => fillers.has(word.norm) || word.norm.length <= 2;
  const repeated = answer.filter(
    (word, index) =>
      (index < place.from || index >= place.to) &&
      !isSmall(word) &&
      asked.some((other) => isFormOf(word, other, typed)),
  ).length;
  const isTitle = (index: number) => titles.has(withoutArticle(answer[index]?.norm ?? '', typed));
  // `The winner: Mara Ellis`: what a colon holds off is no part of the name.
  const isHeldOff = typed.tokens[(answer[place.from]?.token ?? 0) - 1]?.norm === ':';
  const touches = (index: number): boolean => {
    if (index === place.to || (index === place.from - 1 && !isHeldOff)) return true;
    const next = index < place.from ? index + 1 : index - 1;
    return unknown.includes(next) && touches(next);
  };
  return unknown.every((index) => {
    const word = answer[index];
    if (word === undefined || !touches(index)) return true;
    // «بنتها …»: a verb with its object stands before a name and never in one.
    const isBefore = index < place.from;
    if (wanted.type !== 'person')
      return repeated >= leastRepeated || (isBefore && articlePrefix !== '' && /[^ا]ها$/.test(word.norm));
    if (!isBefore) return false;
    const isWhole = place.to - place.from > 1;
    if (articlePrefix === '') return isWhole && !/^\p{Lu}\p{Ll}/u.test(word.written);
    return word.norm.startsWith(articlePrefix) && (isWhole || isTitle(index - 1));
  });
}

/** Whether a place is told after the name as what it lies in: `Lincoln, Nebraska`, `Damascus, Syria`. */
function isWider(
  mention: NameMention,
  answer: readonly NameWord[],
  place: NamePlace,
  typed: TypedAnswer,
): boolean {
  if (mention.type !== 'place' || mention.sort === 'city' || mention.sort === 'capital') return false;
  const last = typed.tokens[answer[place.to - 1]?.token ?? 0];
  return last !== undefined && mention.titleStart >= last.end;
}

/** Whether `rest` denies the answer or leaves the choice to somebody else. */
export function turnsRound(rest: readonly NameWord[], typed: TypedAnswer): boolean {
  const { negations, alternatives } = typed.words;
  const own = tokenize(typed.canonical);
  const turns = ({ norm, written, token }: NameWord) =>
    (negations.has(norm) || alternatives.has(norm)) &&
    !own.some((other) => other.norm === norm) &&
    // «ماء» is water, and «على ما أظن» denies nothing.
    !(norm === 'ما' && (written.endsWith('ء') || typed.tokens[token - 1]?.norm === 'علي'));
  // « Médecins sans frontières » denies nothing.
  if (rest.some(turns)) return true;
  // A mark at the very end is doubt, not a choice: `Oslo?`
  const end = typed.tokens.findLastIndex(({ kind }) => kind !== 'mark');
  return typed.tokens.some(
    (token, index) =>
      '/?'.includes(token.norm) &&
      index < end &&
      !typed.canonical.includes(token.text) &&
      !followsTitle(token.norm, index, typed),
  );
}

/** Whether a stroke ends the titles before a name, as in Arabic letters: «السيد/ …». */
function followsTitle(mark: string, index: number, typed: TypedAnswer): boolean {
  const before = typed.tokens.slice(0, index);
  const isTitle = (norm: string) => typed.words.titles.has(withoutArticle(norm, typed));
  return mark === '/' && before.length > 0 && before.every(({ norm }) => isTitle(norm));
}

/** Whether all words of a rival stand in the answer and not only inside the matched name, unless the question has them. */
function reachesBeyond(
  rival: readonly NameWord[],
  answer: readonly NameWord[],
  place: NamePlace,
  asked: readonly NameWord[],
  typed: TypedAnswer,
): boolean {
  const found = placeOf(rival, answer, typed.words);
  if (found === undefined || (found.from >= place.from && found.to <= place.to)) return false;
  return placeOf(rival, asked, typed.words) === undefined;
}

/** Whether a rival is named, a person or a place by the last word too, unless the question names it already. */
function isNamed(
  rival: readonly NameWord[],
  rest: readonly NameWord[],
  asked: readonly NameWord[],
  typed: TypedAnswer,
  type: Wanted['type'],
): boolean {
  const last = rival.slice(-1);
  // A body's last word is its town as often as not, which may be told of another body too.
  const isTelling = type !== 'organisation' && !last.every(({ norm }) => typed.words.fillers.has(norm));
  return [rival, ...(isTelling ? [last] : [])].some(
    (name) =>
      placeOf(name, rest, typed.words) !== undefined && placeOf(name, asked, typed.words) === undefined,
  );
}

/** Whether the answer holds another listed name of the same type, or the place's own words belong to a longer one. */
function namesAnother(
  mentions: readonly NameMention[],
  answer: readonly NameWord[],
  place: NamePlace,
  typed: TypedAnswer,
  wanted: Wanted,
): boolean {
  const first = typed.tokens[answer[place.from]?.token ?? 0]?.start ?? 0;
  const last = typed.tokens[answer[place.to - 1]?.token ?? 0]?.end ?? 0;
  const stem = fold(typed.stem);
  return mentions.some((mention) => {
    if (mention.type !== wanted.type) return false;
    // «نهر النيل الأزرق»: what more a listed name has is judged word by word.
    if (mention.start < last && mention.end > first) return false;
    const names = foldedNames(mention);
    return !names.some((name) => wanted.names.has(name) || stem.includes(name));
  });
}

/** Returns whether `word` is a form of the word `other` of the question. */
export function isFormOf(word: NameWord, other: NameWord, typed: TypedAnswer): boolean {
  const a = withoutArticle(word.norm, typed);
  const b = withoutArticle(other.norm, typed);
  if (a === b) return true;
  return Math.min(a.length, b.length) >= stemLength && (a.startsWith(b) || b.startsWith(a));
}

function withoutArticle(norm: string, typed: TypedAnswer): string {
  const article = typed.words.articlePrefix;
  return article !== '' && norm.startsWith(article) && norm.length > article.length + 1
    ? norm.slice(article.length)
    : norm;
}

/** How an unknown word is added to the answer like a second one: after «و» or `and`, or beside a comma. */
function addsSecond(
  word: NameWord,
  index: number,
  answer: readonly NameWord[],
  typed: TypedAnswer,
): 'joined' | 'listed' | undefined {
  const { conjunctions, joiningPrefix } = typed.words;
  if (conjunctions.has(word.norm)) return 'joined';
  if (joiningPrefix !== '' && word.norm.startsWith(joiningPrefix) && index > 0) return 'joined';
  const before = typed.tokens[word.token - 1]?.norm ?? '';
  const isNext = answer[index + 1];
  const after = isNext === undefined ? '' : (typed.tokens[word.token + 1]?.norm ?? '');
  if ('+&'.includes(before || ' ') || '+&'.includes(after || ' ')) return 'joined';
  return ',;'.includes(before || ' ') || ',;'.includes(after || ' ') ? 'listed' : undefined;
}
