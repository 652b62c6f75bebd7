// Grades a phrase: its words in any of its forms, in their order where there are few of them.
import type { PhraseValue } from '../question.ts';
import { tokenize } from '../text/tokens.ts';
import { correct, type Grade, incorrect, partial } from './grade.ts';
import { scriptSimilarity } from './name-across-scripts.ts';
import { nameNearness } from './name-distance.ts';
import { frameOf, isFormOf, turnsRound } from './name-frame.ts';
import { type NameWord, nameWords, placeOf, sameWord } from './name-words.ts';
import { isVerbOf, meansTheSame } from './same-meaning.ts';
import { stemOf } from './stem.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** From this many words on their order is free: «المحرك الأيسر أصابه خلل». */
const freeOrder = 3;

/** What it costs to put one consonant for another. */
const leastOther = 1;

/** Nothing tells two words of a phrase apart but their letters. */
const noVeto = { has: () => false };

/**
 * Returns the grade of a typed phrase. Articles, a prefixed preposition, number and ending («سقفها», «السقف»; `scanner`),
 * a slip in a long word and more words than were asked for are forgiven; a word too few is not, but that a noun without its adjective is half right.
 */
export function gradePhrase(value: PhraseValue, typed: TypedAnswer): Grade {
  const { words } = typed;
  const isWord = (word: NameWord) => !words.articles.has(word.norm);
  const given = nameWords(typed.tokens).filter(isWord);
  for (const form of value.forms) {
    const wanted = nameWords(tokenize(form)).filter(isWord);
    const place = placeOf(wanted, given, words);
    if (place !== undefined) {
      const frame = frameOf(given, place, typed, { names: new Set(), type: undefined, rivals: [] });
      return frame === 'against' ? incorrect : correct(place.tolerated);
    }
    const isNear = isSlip(wanted, given);
    if ((isNear || isThere(wanted, given, typed)) && !turnsRound(given, typed)) return correct(['spelling']);
  }
  return value.forms.some((form) => isUndescribed(form, given, typed)) ? partial() : incorrect;
}

/** Whether the answer is the noun of the phrase without the adjective behind it: «الهرم» for «الهرم الذهبي». */
function isUndescribed(form: string, given: readonly NameWord[], typed: TypedAnswer): boolean {
  const { articlePrefix, fillers } = typed.words;
  const [noun, adjective, more] = nameWords(tokenize(form));
  const said = given.filter(({ norm }) => !fillers.has(norm));
  const [only, another] = said;
  if (noun === undefined || adjective === undefined || only === undefined) return false;
  if (more !== undefined || another !== undefined || turnsRound(given, typed)) return false;
  // Only what describes agrees in its article: «تبادل» says little of «تبادل الأسرى».
  const isDescribed =
    articlePrefix !== '' && [noun, adjective].every(({ norm }) => norm.startsWith(articlePrefix));
  const asked = nameWords(tokenize(typed.stem));
  return (
    isDescribed &&
    sameWord(noun, only, typed.words, true) !== undefined &&
    !asked.some((other) => isFormOf(only, other, typed))
  );
}

/** Whether every word of the phrase that carries meaning has one of its own in the answer. */
function isThere(wanted: readonly NameWord[], given: readonly NameWord[], typed: TypedAnswer): boolean {
  const asked = nameWords(tokenize(typed.stem));
  const meant = wanted.filter(({ norm }) => !typed.words.fillers.has(norm));
  // What the question has said needn't be said again: «الدرهم» for «الدرهم المغربي» where Morocco's money is asked for.
  const unsaid = meant.filter((word) => !asked.some((other) => isFormOf(word, other, typed)));
  const full = unsaid.length === 0 ? meant : unsaid;
  if (full.length === 0) return false;
  // «انهيار السقف» and «السقف انهار»: a deed stands before the one it befalls, and its verb behind.
  const isTold = full.some((word) => given.some((other) => isVerbOf(word, other, typed.lang)));
  const isOrdered = full.length < freeOrder && !isTold && !isStatement(given, typed);
  const open = [...given];
  for (const word of full) {
    const at = open.findIndex((other) => isWordOf(word, other, typed));
    if (at < 0) return false;
    if (isOrdered) open.splice(0, at + 1);
    else open.splice(at, 1);
  }
  const isPlain = (word: NameWord) =>
    typed.words.fillers.has(word.norm) || asked.some((other) => isFormOf(word, other, typed));
  // «الدرهم الإماراتي»: another word in the place of the one left out.
  if (full.length < meant.length && !open.every(isPlain)) return false;
  // A second answer beside the first («القمح والشعير») is none.
  const { conjunctions, joiningPrefix } = typed.words;
  const joins = (word: NameWord) =>
    conjunctions.has(word.norm) || (joiningPrefix !== '' && word.norm.startsWith(joiningPrefix));
  return !open.some(joins) && given.length <= 2 * wanted.length + freeOrder;
}

/** Whether two Arabic words state the second of the first («سقفها تصدّع»): a noun with its possessor owns no word behind it. */
function isStatement(given: readonly NameWord[], { words }: TypedAnswer): boolean {
  const [subject] = given;
  return words.articlePrefix !== '' && given.length === 2 && /.{3}(?:ها|هم)$/.test(subject?.norm ?? '');
}

function isWordOf(wanted: NameWord, given: NameWord, typed: TypedAnswer): boolean {
  if (sameWord(wanted, given, typed.words, true) !== undefined) return true;
  if (typed.writtenIn !== typed.lang) return isSpeltAcross(wanted.norm, given.norm);
  if (meansTheSame(wanted, given, typed.lang)) return true;
  const stem = stemOf(wanted.norm, typed.lang);
  if (stem.length >= 3 && stem === stemOf(given.norm, typed.lang)) return true;
  return wanted.norm.length > 4 && isSlip([wanted], [given]);
}

/** How well a loan word must be written down in the other letters, and its fewest letters: «الجودو», judo. */
const leastAcross = 0.9;
const leastLoan = 4;

function isSpeltAcross(wanted: string, given: string): boolean {
  const [arabic, latin] = /[a-z]/.test(given)
    ? [wanted.replace(/^ال/, ''), given]
    : [given.replace(/^ال/, ''), wanted];
  return arabic.length >= leastLoan && scriptSimilarity(arabic, latin) >= leastAcross;
}

/** A letter turned, doubled or a vowel: another consonant makes another word (« rougeole », « rubéole »). */
function isSlip(wanted: readonly NameWord[], given: readonly NameWord[]): boolean {
  return nameNearness(wanted, given, noVeto).cost < leastOther;
}
