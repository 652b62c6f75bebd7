// What may be wrong with a claim itself, whatever is asked about it: days at odds, an end that was cut, nothing told.
import type { Claim } from '../claims.ts';
import type { Draft, Statement } from '../draft.ts';
import type { DateValue } from '../question.ts';
import { dayFrom, daysOf } from '../reading/calendar.ts';
import { phraseStart } from '../reading/mention.ts';
import type { GateContext } from './gates.ts';
import { isAmountOfHeadline } from './headline.ts';

/** Whether every bracket and quotation mark is closed. */
export const balanced = (text: string) => {
  const count = (mark: string) => text.split(mark).length - 1;
  return (
    count('«') === count('»') &&
    count('(') === count(')') &&
    count('“') === count('”') &&
    count('"') % 2 === 0
  );
};

/** What is no plain fact, and would be told like one. */
export function losesCaution({ modality, clause }: Claim): boolean {
  return modality !== 'asserted' && clause.showsStance !== true;
}

/** A date at odds with itself, or a month of which nobody can say the year, stands in the clause. */
export function hasUnsureDate(claim: Claim): boolean {
  return claim.clause.mentions.some((mention) => mention.type === 'date' && mention.conflict !== undefined);
}

/** A relative day beside another date: the two may be one date that was not read as one («اليوم الجمعة»). */
export function hasUnjoinedDates(claim: Claim): boolean {
  const dates = claim.clause.mentions.filter((mention) => mention.type === 'date');
  return dates.length > 1 && dates.some((date) => date.told === 'relative');
}

/** «النصف الأول2015», «*»: letters run into digits, a mark of the source's markup, an address. */
export const sourceFault =
  /\p{L}{3,}\d|\d\p{L}{4,}|[*_#|<>{}=@]|\s\/\s|\p{Ll}{2}\.\p{Lu}\p{Ll}|https?:|\p{L}\.\p{L}+\.?\p{L}*\//u;

/** Days before its publication in which an article tells of its own news. */
const daysOfNews = 7;

/**
 * A true statement without a figure that the headline leaves open, or a date before the news itself: nobody doubts it, so nobody
 * has to read.
 */
export function holdsNoFigure({ claim, value }: Statement, context: GateContext): boolean {
  const { published } = context.told.reading;
  return (
    value &&
    !claim.clause.mentions.some(
      (mention) =>
        // «الدورة الثانية عشرة», «نصف ماراطون»: which of a row it was, or the name of a thing, is no amount.
        (mention.type === 'number' &&
          !(mention.unitKind === 'none' && /^(?:عشرة?|نصف|ربع|ثلث)$/.test(mention.amount)) &&
          !isAmountOfHeadline(mention, context)) ||
        (mention.type === 'date' && !isOfNews(mention.value, published)),
    )
  );
}

function isOfNews({ iso, granularity }: DateValue, published: string): boolean {
  const [day, last] = [dayFrom(iso), dayFrom(published)];
  if (granularity !== 'day' || day === undefined || last === undefined) return false;
  const before = daysOf(last) - daysOf(day);
  return before >= 0 && before < daysOfNews;
}

/** The clause was cut after a bare number: what it counts, or the range it opens, is missing. */
export function endsOpenly(claim: Claim): boolean {
  const last = claim.clause.tokens.findLast(({ kind }) => kind !== 'mark');
  // «… المجالس البلدية م.»: cut behind an abbreviation; «لعام 2015م» is a year.
  const isOfDate = claim.clause.mentions.some(
    ({ type, start, end }) => type === 'date' && last !== undefined && start < last.start && end >= last.end,
  );
  if (last?.kind === 'word' && last.norm.length === 1) return !isOfDate;
  if (last?.kind !== 'number') return false;
  // «النصف الأول 2015»: a year closes a phrase.
  if (/^(?:19|20)\d\d$/.test(last.norm)) return false;
  return !claim.clause.mentions.some(
    (mention) =>
      mention.start <= last.start &&
      mention.end >= last.end &&
      (mention.type === 'date' || (mention.type === 'number' && mention.unitKind !== 'none')),
  );
}

/** Besides verb, question word, days and figures hardly anything is left to know the fact by. */
export function saysTooLittle(draft: Draft): boolean {
  if (draft.asks !== 'who' || draft.pattern.startsWith('cloze') || draft.claim.clause.fragment === true)
    return false;
  const { tokens, mentions, verb } = draft.claim.clause;
  // Where the object is asked for, the subject tells.
  const isObject = /(?:^|-)(?:whom|agent)-/.test(draft.pattern);
  const isKnown = (token: { start: number; end: number }) =>
    (token.start < verb.end && !isObject) ||
    mentions.some(
      (mention) =>
        (mention === draft.answer || mention.type === 'date') &&
        phraseStart(mention) <= token.start &&
        mention.end >= token.end,
    );
  return (
    tokens.filter((token) => token.kind === 'word' && token.norm.length > 3 && !isKnown(token)).length < 2
  );
}

/** Returns whether verb, subject and date stand alone: the object was cut off. */
export function saysNothing(claim: Claim): boolean {
  const { tokens, mentions, verb, subject } = claim.clause;
  const names = mentions.filter((mention) => mention.type !== 'date').length;
  const covered = (start: number, end: number) =>
    mentions.some((mention) => phraseStart(mention) <= start && mention.end >= end);
  // « Le prix du blé a reculé de 4 % »: a subject of several words and an amount of something tell enough.
  const isMeasured = mentions.some(
    (mention) => mention.type === 'number' && mention.unitKind !== 'none' && mention.start >= verb.end,
  );
  const from = isMeasured && subject !== undefined && subject.end <= verb.start ? subject.start : verb.end;
  const words = tokens.filter(
    (token) =>
      token.kind === 'word' &&
      token.norm.length > 2 &&
      token.start >= from &&
      (token.start >= verb.end || token.start < verb.start) &&
      !covered(token.start, token.end),
  );
  return names < 2 && words.length <= 1;
}

/** «رفض فلان، البالغ 78 عاماً، عرضاً …»: the figure that was exchanged stands in words that a false statement leaves out, so that it is true. */
export function isUnchanged({ value, text, claim }: Statement, { language, told }: GateContext): boolean {
  return !value && text === language.stateClaim(claim, told, []);
}
