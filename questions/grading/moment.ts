// Grades a weekday, a time of day or a range of days, which have no near misses: «الثلاثاء» and «الثلاثون» share all but two letters.
import { type LanguageCode, languageCodes } from '../languages/language-code.ts';
import { languages } from '../languages/languages.ts';
import { readDateAnswer } from '../reading/answer-value.ts';
import { dayAt, daysOf } from '../reading/calendar.ts';
import type { DateMention, Mention } from '../reading/mention.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { asRange } from './date-wording.ts';
import { correct, type Grade, incorrect, partial } from './grade.ts';
import { nameNearness } from './name-distance.ts';
import { frameOf, turnsRound } from './name-frame.ts';
import { nameWords, placeOf } from './name-words.ts';
import { stemOf } from './stem.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** A weekday (`value` is a day that it falls on, ISO 8601), a time of day (`HH:MM`) or two days and what lies between (`from/to`). */
export interface MomentValue {
  readonly type: 'moment';
  readonly of: 'weekday' | 'time' | 'range';
  readonly value: string;
}

/** The first of seven days that weekdays are read on. */
const anyDay = { year: 2025, month: 1, day: 6 };

function isDate(mention: Mention): mention is DateMention {
  return mention.type === 'date';
}

/** Returns the weekday or time that `text` in `lang` names and nothing besides, or `undefined`. */
export function readMoment(text: string, lang: LanguageCode): MomentValue | undefined {
  const times = languages[lang].findTimes(tokenize(text), text);
  const [time] = times;
  if (time !== undefined)
    return times.length > 1 || time.until !== undefined
      ? undefined
      : { type: 'moment', of: 'time', value: time.value };
  const hours = /^(\d{1,2})\s*(?:h|heures?)\s*(\d{2})?$/.exec(fold(text).trim());
  if (hours !== null && lang === 'fr')
    return { type: 'moment', of: 'time', value: `${(hours[1] ?? '').padStart(2, '0')}:${hours[2] ?? '00'}` };
  const ranged = asRange(text);
  const dates = languages[lang].findMentions(tokenize(ranged), ranged, anyDay).filter(isDate);
  const [from] = dates;
  if (from?.until !== undefined && dates.length === 1)
    return { type: 'moment', of: 'range', value: `${from.value.iso}/${from.until.iso}` };
  for (let at = 0; at < 7; at++) {
    // A weekday is surely meant where it is read as the very day it is read on.
    const date = readDateAnswer(text, lang, dayAt(daysOf(anyDay) + at));
    if (date?.told === 'relative') return { type: 'moment', of: 'weekday', value: date.value.iso };
  }
  return undefined;
}

/** Fewest letters of a weekday cut short: `Thurs`. */
const leastShort = 3;

/** One end of a range is half of it, and so is the month that it lies in. */
function gradeEnd(range: string, typed: TypedAnswer): Grade {
  const day = readDateAnswer(typed.text, typed.writtenIn, anyDay)?.value.iso;
  const ends = range.split('/');
  const isPart = day !== undefined && (ends.includes(day) || ends.every((end) => end.startsWith(`${day}-`)));
  return isPart ? partial() : incorrect;
}

/** Words and digits that tell which half of the day a time lies in, folded. */
const halfOfDay =
  /صباح|مساء|مسا|ظهر|فجر|ليل|عصر|(?<!\p{L})[صم](?!\p{L})|[ap]\.?m(?!\p{L})|morning|evening|noon|night|matin|soir|midi|nuit|minuit|\d\s*[:h]/u;

/** Whether the reference tells the half of the day and the answer leaves it open: «السادسة» for «السادسة صباحاً». */
function leavesHalfOpen({ text, canonical }: TypedAnswer): boolean {
  return halfOfDay.test(fold(canonical)) && !halfOfDay.test(fold(text));
}

/** What no reader takes for a weekday or time: the reference's own words among others, or one with a slip (`on Thursdays`). */
function gradeSpelling(typed: TypedAnswer): Grade {
  const wanted = nameWords(tokenize(typed.canonical));
  const given = nameWords(typed.tokens);
  const place = placeOf(wanted, given, typed.words);
  if (place !== undefined) {
    const frame = frameOf(given, place, typed, { names: new Set(), type: undefined, rivals: [] });
    return frame === 'against' ? incorrect : correct(place.tolerated);
  }
  if (typed.writtenIn === 'ar') return incorrect;
  const [day] = wanted;
  const isMeant = given.some(
    (word) =>
      nameNearness(wanted, [word], { has: () => false }).nearness === 'same' ||
      stemOf(word.norm, typed.lang) === stemOf(day?.norm ?? '', typed.lang) ||
      (word.norm.length >= leastShort && day?.norm.startsWith(word.norm) === true),
  );
  return isMeant ? correct(['spelling']) : incorrect;
}

/** Returns the grade of a typed weekday, time or range. */
export function gradeMoment({ of, value }: MomentValue, answer: TypedAnswer): Grade {
  const text = of === 'range' ? asRange(answer.text) : answer.text;
  const typed = { ...answer, text, tokens: tokenize(text) };
  if (turnsRound(nameWords(typed.tokens), typed)) return incorrect;
  let isOther = false;
  for (const lang of [typed.lang, ...languageCodes]) {
    const read = readMoment(typed.text, lang);
    if (read?.of === of && read.value === value)
      return of === 'time' && leavesHalfOpen(typed) ? partial() : correct();
    isOther ||= read !== undefined;
  }
  if (of === 'range') return gradeEnd(value, typed);
  return isOther ? incorrect : gradeSpelling(typed);
}
