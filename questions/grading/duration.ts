// Reads and grades a length of time told in more than one unit («ساعتان وعشر دقائق», `2 h 10`), which no question of a set asks for.
import type { LanguageCode } from '../languages/language-code.ts';
import { languages } from '../languages/languages.ts';
import { readNumberAnswer } from '../reading/answer-value.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { correct, type Grade, incorrect } from './grade.ts';
import { turnsRound } from './name-frame.ts';
import { nameWords } from './name-words.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** Minutes in a unit, by its folded forms; a dual is two of them. */
const minutesOf: ReadonlyMap<string, number> = new Map(
  (
    [
      [1 / 60, 'ثانية|ثوان|ثواني|second|seconds|sec|seconde|secondes'],
      [2 / 60, 'ثانيتان|ثانيتين'],
      [1, 'دقيقة|دقائق|minute|minutes|min|mn'],
      [2, 'دقيقتان|دقيقتين'],
      [60, 'ساعة|ساعات|hour|hours|h|hr|hrs|heure|heures'],
      [120, 'ساعتان|ساعتين'],
      [1_440, 'يوم|يوما|أيام|day|days|jour|jours'],
      [2_880, 'يومان|يومين'],
      [10_080, 'أسبوع|أسبوعا|أسابيع|week|weeks|semaine|semaines'],
      [20_160, 'أسبوعان|أسبوعين'],
    ] as const
  ).flatMap(([minutes, forms]) => forms.split('|').map((form) => [fold(form), minutes] as const)),
);

/** Words for half a unit more: «ساعة ونصف», `an hour and a half`. */
const halves: ReadonlySet<string> = new Set(['نصف', 'half', 'demi', 'demie']);

/** «ساعة واحدة» */
const single: ReadonlySet<string> = new Set(['واحد', 'واحده']);

/** A length of time in minutes, and in how many units it was told. */
export interface Duration {
  readonly minutes: number;
  readonly units: number;
}

/** A length of time asked for, in minutes. */
export interface DurationValue {
  readonly type: 'duration';
  readonly minutes: number;
}

/** Returns the grade of a typed length of time: the same one in whichever units. */
export function gradeDuration({ minutes }: DurationValue, typed: TypedAnswer): Grade {
  if (turnsRound(nameWords(typed.tokens), typed)) return incorrect;
  const given = readDuration(typed.text, typed.writtenIn);
  return given !== undefined && Math.abs(given.minutes - minutes) < leastDifference ? correct() : incorrect;
}

/** Half a second, in minutes: no two answers differ by less. */
const leastDifference = 1 / 120;

/** Returns the length of time that `text` in `lang` tells and nothing besides, or `undefined`; `2:10` is hours and minutes. */
export function readDuration(text: string, lang: LanguageCode): Duration | undefined {
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(fold(text).trim());
  if (clock !== null) return { minutes: 60 * Number(clock[1]) + Number(clock[2]), units: 2 };
  const { fillers, conjunctions, joiningPrefix, articles } = languages[lang].answers;
  // `2h10`
  const tokens = tokenize(text.replace(/(\d)(?=\p{L})/gu, '$1 ').replace(/(\p{L})(?=\d)/gu, '$1 '));
  let total = 0;
  let last = 0;
  let units = 0;
  let amount: string[] = [];
  for (const { kind, norm, text: written } of tokens) {
    if (kind === 'mark') continue;
    const isJoined = joiningPrefix !== '' && norm.startsWith(joiningPrefix);
    const bare = isJoined ? norm.slice(joiningPrefix.length) : norm;
    const minutes = minutesOf.get(bare);
    if (minutes !== undefined) {
      const count = amount.length === 0 ? 1 : readNumberAnswer(amount.join(' '), lang)?.value.value;
      if (count === undefined) return undefined;
      total += count * minutes;
      last = minutes;
      units++;
      amount = [];
    } else if (halves.has(bare) && last > 0 && amount.length === 0) {
      total += last / 2;
      units++;
    } else if (single.has(norm) && last > 0) continue;
    else if (amount.length > 0 || !(fillers.has(norm) || conjunctions.has(norm) || articles.has(norm)))
      amount.push(isJoined && amount.length === 0 ? written.slice(joiningPrefix.length) : written);
  }
  if (amount.length === 0) return units === 0 ? undefined : { minutes: total, units };
  // `2 h 10`: the unit after the hour is left out.
  const rest = last === 60 ? readNumberAnswer(amount.join(' '), lang) : undefined;
  return rest?.unitKind === 'none' && rest.value.value < 60
    ? { minutes: total + rest.value.value, units: units + 1 }
    : undefined;
}
