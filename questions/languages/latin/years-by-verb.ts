// A month or a day without its year under its verb: `will stop receiving grain on April 30`, written in June, is the coming April and no
// last one; `took charge in August` is the August gone by, however far back that lies.
import { type Day, daysOf } from '../../reading/calendar.ts';
import { dateValue } from '../../reading/date-parts.ts';
import type { DateMention } from '../../reading/mention.ts';
import type { Token } from '../../text/tokens.ts';
import type { VerbWords } from './grammar.ts';

/** Words that tell of what is planned, and those that carry a participle or an infinitive. */
export interface PlanWords {
  /** Verbs of what is planned: `plans`, « doit ». */
  readonly plans: ReadonlySet<string>;
  /** What is said of it behind a present: `is due`, « est prévu »; alone (`the vote, due in March, …`) it may be a former plan. */
  readonly planned: ReadonlySet<string>;
  /** Prepositions to an end that lies ahead of a present: `until`, « jusqu'au ». */
  readonly until: ReadonlySet<string>;
  /** The mark of an infinitive, `''` where its form shows it. */
  readonly infinitiveMark: string;
  /** Forms behind which a participle stands: `be`, « été ». */
  readonly links: ReadonlySet<string>;
  /** `is`, « sont »: a present unless what follows makes a past of it (« est né »). */
  readonly states: ReadonlySet<string>;
  isPastOfState(next: string): boolean;
}

/** Most tokens between a date and its verb. */
const farthest = 16;

/** Days back to which a day without its year is one of the news itself, and days ahead beyond which it would be told with its year. */
const nearDays = 31;
const mostAhead = 330;

type Sense = 'past' | 'ahead' | 'open' | undefined;

/** Returns `dates` in the years that their verbs tell; where a verb leaves open which year it is, the date is unsure. */
export function yearsByVerb(
  dates: readonly DateMention[],
  tokens: readonly Token[],
  verbs: VerbWords,
  words: PlanWords,
  published: Day | undefined,
): DateMention[] {
  return dates.map((date) => {
    if (published === undefined || !isByItself(date) || tokens[date.from]?.start !== date.start) return date;
    const days = daysTo(date, published);
    if (days >= (date.value.granularity === 'day' ? -nearDays : 0)) return date;
    const sense = senseBefore(tokens, date.from, verbs, words) ?? senseBehind(tokens, date, verbs, words);
    if (sense === undefined) return date;
    const { conflict: _, ...sure } = date;
    if (sense === 'past') return sure;
    const next = sense === 'ahead' ? { ...sure, value: inNextYear(date) ?? date.value } : date;
    return next === date || daysTo(next, published) > mostAhead ? { ...date, conflict: 'year' } : next;
  });
}

/** Whether nothing but its month and day tells which date it is. */
function isByItself({ told, isPointed, isLoose, until, conflict }: DateMention): boolean {
  return (
    told === 'yearless' &&
    isPointed !== true &&
    isLoose !== true &&
    until === undefined &&
    (conflict === undefined || conflict === 'year')
  );
}

/** Days from publication to the day, or to the first of the month; the month of publication itself lies nowhere. */
function daysTo({ value: { iso } }: DateMention, published: Day): number {
  const [year = 0, month = 0, day] = iso.split('-').map(Number);
  if (day === undefined && year === published.year && month === published.month) return 0;
  return daysOf({ year, month, day: day ?? 1 }) - daysOf(published);
}

function inNextYear({ value: { iso } }: DateMention): DateMention['value'] | undefined {
  const [year = 0, month = 0, day] = iso.split('-').map(Number);
  return dateValue(year + 1, month, day);
}

const writtenOf = (token: Token | undefined) => (token?.text ?? '').toLowerCase().replace('’', "'");

/** What parts a date from the verb before it; a sign of money or of shares does not. */
const isPause = (token: Token | undefined) => token === undefined || '.,;:!?()[]"'.includes(token.norm);

/** What the nearest verb before the date says of its time; `open` where it may be either. */
function senseBefore(tokens: readonly Token[], at: number, verbs: VerbWords, words: PlanWords): Sense {
  let leadsOn = false;
  for (let index = at - 1; index >= Math.max(0, at - farthest) && !isPause(tokens[index]); index--) {
    const sense = senseAt(tokens, index, verbs, words);
    if (sense === 'leads-on') leadsOn = true;
    // `runs until May 31`
    else if (sense === 'present') {
      if (index >= at - 4 && [at - 1, at - 2].some((near) => words.until.has(writtenOf(tokens[near]))))
        return 'ahead';
    } else if (sense !== undefined) return leadsOn && sense === 'past' ? 'open' : sense;
  }
  return leadsOn ? 'open' : undefined;
}

/** The same of the verb behind a date that opens its sentence: « En février, le musée ouvrira … ». */
function senseBehind(tokens: readonly Token[], date: DateMention, verbs: VerbWords, words: PlanWords): Sense {
  const isStop = (token: Token | undefined) => token === undefined || '.!?'.includes(token.norm);
  if (!isStop(tokens[date.from - 2]) && !isStop(tokens[date.from - 1])) return undefined;
  for (let index = date.to; index < date.to + farthest && !isStop(tokens[index]); index++) {
    const sense = senseAt(tokens, index, verbs, words);
    if (sense === 'present') return 'open';
    if (sense !== undefined && sense !== 'leads-on') return sense;
  }
  return undefined;
}

function senseAt(
  tokens: readonly Token[],
  index: number,
  verbs: VerbWords,
  { plans, planned, infinitiveMark, links, states, isPastOfState }: PlanWords,
): Sense | 'leads-on' | 'present' {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const written = writtenOf(token);
  const [before, next] = [writtenOf(tokens[index - 1]), writtenOf(tokens[index + 1])];
  if (plans.has(written)) return 'ahead';
  if (planned.has(written))
    return states.has(before) || states.has(writtenOf(tokens[index - 2])) ? 'ahead' : 'open';
  if (
    infinitiveMark === ''
      ? verbs.isInfinitive(token.norm, written)
      : before === infinitiveMark && verbs.isInfinitive(token.norm, written)
  )
    return 'leads-on';
  const verb = verbs.verbOf(token.norm, written);
  // `will be closed in March`: the participle has its time from the auxiliary.
  if (verb === undefined || links.has(before) || links.has(written)) return undefined;
  if (verb.tense === 'future') return 'ahead';
  if (verb.tense === 'conditional') return 'open';
  if (states.has(written)) return isPastOfState(next) ? 'past' : next === infinitiveMark ? 'ahead' : 'open';
  if (verb.tense === 'past' && verb.frail !== true) return 'past';
  return verb.auxiliary ? 'past' : 'present';
}
