// Grades a quantity: value, bound and unit, in digits of any script or in words.
import { languages } from '../languages/languages.ts';
import type { NumberValue } from '../question.ts';
import { readNumberAnswer } from '../reading/answer-value.ts';
import type { NumberMention } from '../reading/mention.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Tolerance } from '../wire.ts';
import { correct, type Grade, incorrect, partial } from './grade.ts';
import { stemOf } from './stem.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** How far an answer to «نحو 50» may be off. */
const aboutShare = 0.02;

/** How many times a bound may be passed by an answer that nobody can call wrong. */
const farthest = 1.5;

/** Measures of one dimension, each as a multiple of the first of its row. */
const dimensions: readonly Readonly<Record<string, number>>[] = [
  { m: 1, km: 1_000 },
  { m2: 1, ha: 10_000, km2: 1_000_000 },
  { kg: 1, t: 1_000 },
];

/**
 * Returns the grade of a typed quantity. The unit may be left out, since the question asks for it; another unit makes
 * another quantity. A little beyond a bound («أكثر من 50» and 60) nobody can be called wrong, but 50 is what the article says.
 */
export function gradeNumber(value: NumberValue, typed: TypedAnswer): Grade {
  const read =
    readNumberAnswer(typed.text, typed.writtenIn) ??
    (typed.lang === typed.writtenIn ? undefined : readNumberAnswer(typed.text, typed.lang));
  if (read === undefined || isTurned(read, typed)) return incorrect;
  const factor = unitFactor(value, read, typed);
  if (factor === undefined || countsOther(value, read, typed)) return incorrect;
  const given = [read.value.value, ...(read.alternative === undefined ? [] : [read.alternative])].map(
    (amount) => amount * factor,
  );
  const scale = scaleAsked(typed);
  if (scale !== undefined && read.value.value < scale) given.push((given[0] ?? 0) * scale);
  const isExact = given.some((amount) => isEqual(amount, value.value));
  const boundFit = boundOf(value, read);
  if (boundFit === 'against') return incorrect;
  if (isExact) return boundFit === 'fits' ? correct(forgiven(typed)) : partial(forgiven(typed));
  const isNear = given.some((amount) => Math.abs(amount - value.value) <= Math.abs(value.value) * aboutShare);
  if (value.bound === 'about' && isNear) return correct(['rounding', ...forgiven(typed)]);
  const isBeyond =
    (value.bound === 'atLeast' &&
      given.every((amount) => amount > value.value && amount <= value.value * farthest)) ||
    (value.bound === 'atMost' &&
      given.every((amount) => amount < value.value && amount * farthest >= value.value));
  return isBeyond ? partial() : incorrect;
}

/** The power of ten that the question counts in («كم مليون دولار …؟»), so that the answer needn't. */
function scaleAsked({ stem, lang }: TypedAnswer): number | undefined {
  for (const { kind, text } of tokenize(stem)) {
    if (kind !== 'word') continue;
    const amount = readNumberAnswer(`1 ${text}`, lang)?.value.value;
    if (amount === 1_000 || amount === 1_000_000 || amount === 1_000_000_000) return amount;
  }
  return undefined;
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}

/** Whether the answer denies its number or offers another; the words of its bound («ما لا يقل عن») don't count. */
function isTurned(read: NumberMention, typed: TypedAnswer): boolean {
  const { negations, alternatives } = typed.words;
  return typed.tokens.some((token, index) => {
    if (token.start >= read.boundStart && token.end <= read.end) return false;
    // `km/h`: a stroke before a word is a rate, before a number it offers a second one.
    const isRate = token.norm === '/' && typed.tokens[index + 1]?.kind === 'word';
    return negations.has(token.norm) || alternatives.has(token.norm) || (token.norm === '/' && !isRate);
  });
}

function boundOf(value: NumberValue, read: NumberMention): 'fits' | 'unclear' | 'against' {
  const given = read.value.bound;
  if (given === 'exact' || given === 'about' || given === value.bound) return 'fits';
  return value.bound === 'about' ? 'unclear' : 'against';
}

/** What the answer's amount is multiplied by to stand in the key's unit; `undefined` where the units are at odds. */
function unitFactor(value: NumberValue, read: NumberMention, typed: TypedAnswer): number | undefined {
  const given = read.value.unit;
  if (given === undefined || given === value.unit) return 1;
  if (read.unitKind === 'count') {
    const noun = tokenize(read.unitText)[0]?.norm ?? '';
    const isCount = value.unit === undefined || !/^[%?a-z]/.test(value.unit) || typed.lang !== 'ar';
    if (isCount && (typed.words.persons.has(noun) || isAsked(noun, given, typed) || isFormAsked(noun, typed)))
      return 1;
    return undefined;
  }
  if (value.unit === undefined) return isAsked(fold(read.unitText), given, typed) ? 1 : undefined;
  if (read.unitKind === 'money') return sameMoney(given, value.unit) ? 1 : undefined;
  for (const row of dimensions) {
    const [from, to] = [row[given], row[value.unit]];
    if (from !== undefined && to !== undefined) return from / to;
  }
  return undefined;
}

/** Whether the question has the counted noun in a form that no ending explains: «نائباً», «النواب». */
function isFormAsked(noun: string, { stem, lang }: TypedAnswer): boolean {
  const { lemmasOf } = languages[lang].judging;
  const own = lemmasOf(noun);
  return tokenize(stem).some(({ norm }) => lemmasOf(norm).some((lemma) => own.includes(lemma)));
}

/** Whether the question itself counts in that noun. */
function isAsked(noun: string, lemma: string, typed: TypedAnswer): boolean {
  const forms = [noun, fold(lemma)].filter((form) => form !== '');
  const stems = forms.map((form) => stemOf(form, typed.lang));
  return tokenize(typed.stem).some(
    ({ norm }) => forms.includes(norm) || stems.includes(stemOf(norm, typed.lang)),
  );
}

/** Whether a word behind the number counts something else than the question does: «27 كرة» where points are asked for. */
function countsOther(value: NumberValue, read: NumberMention, typed: TypedAnswer): boolean {
  if (read.unitKind !== 'none' || read.next === '') return false;
  const { fillers, persons, titles } = typed.words;
  const isSmall = read.next.length < leastNoun || fillers.has(read.next) || titles.has(read.next);
  if (isSmall || persons.has(read.next) || typed.writtenIn !== typed.lang) return false;
  const nouns = tokenize(typed.canonical).filter(
    ({ kind, norm }) => kind === 'word' && norm.length >= leastNoun,
  );
  if (nouns.some(({ norm }) => sameStem(norm, read.next, typed)) || isAsked(read.next, '', typed))
    return false;
  // Passengers may be called travellers; points asked for are no rebounds, and euros no francs.
  const isMeasured = value.unit !== undefined && /^[%?a-z]/.test(value.unit);
  // `100 mph` for `100 km/h`, which has no noun to compare with; `100 kmh` spells the same.
  if (isMeasured && nouns.length === 0) return !lettersOf(typed.canonical).startsWith(read.next);
  return nouns.some(({ norm }) => isMeasured || isAsked(norm, '', typed));
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}]/gu, '');
}

/** Fewest letters of a noun that is counted. */
const leastNoun = 3;

function sameStem(a: string, b: string, { lang }: TypedAnswer): boolean {
  return stemOf(a, lang) === stemOf(b, lang);
}

/** Currencies agree when neither names a country that the other doesn't leave open: `usd`, `usd-us`; `?lira`, `?lira-sy`. */
function sameMoney(a: string, b: string): boolean {
  const [unit, country] = a.split('-');
  const [otherUnit, otherCountry] = b.split('-');
  return (
    unit === otherUnit && (country === undefined || otherCountry === undefined || country === otherCountry)
  );
}

function forgiven(typed: TypedAnswer): Tolerance[] {
  const tolerated: Tolerance[] = [];
  if (digitsForgiven(typed)) tolerated.push('digits');
  const hasDigit = (text: string) => /\d/.test(fold(text));
  if (hasDigit(typed.canonical) !== hasDigit(typed.text)) tolerated.push('number_words');
  return tolerated;
}

/** Whether the answer's digits are of another script than the article's. */
export function digitsForgiven(typed: TypedAnswer): boolean {
  const script = (text: string) => (/[٠-٩۰-۹]/.test(text) ? 'arabic' : /\d/.test(text) ? 'ascii' : 'none');
  const [given, canonical] = [script(typed.text), script(typed.canonical)];
  return given !== 'none' && canonical !== 'none' && given !== canonical;
}
