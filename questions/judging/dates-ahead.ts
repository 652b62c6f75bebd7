// A month or a day without its year under a verb of what is to come: «ستنتهي الأشغال في أيلول», written in March, is this year's September
// and not the last one.
import type { DateMention } from '../reading/mention.ts';
import { fold } from '../text/fold.ts';
import { isVerbUnit, type Unit } from './unit.ts';
import { weekdaysAhead } from './weekday-senses.ts';
import type { WordSets } from './word-sets.ts';

/**
 * Returns `units` with every such date in the year after the one that was read, where that lies before `published` (ISO 8601 day). Under a
 * present, which may tell of what was, is or will be, its year is left open.
 */
export function datesAhead(told: readonly Unit[], published: string, sets: WordSets): readonly Unit[] {
  const units = weekdaysAhead(told, sets);
  if (!units.some((unit) => unit.kind === 'date' && isPassed(unit.mention, published, sets))) return units;
  return units.map((unit, at) => {
    if (unit.kind !== 'date' || !isPassed(unit.mention, published, sets)) return unit;
    const sense = senseAt(units, at);
    if (sense === 'past') return unit;
    return {
      ...unit,
      mention: sense === 'future' ? inNextYear(unit.mention) : { ...unit.mention, conflict: 'year' },
    };
  });
}

function isPassed({ told, value, text }: DateMention, published: string, { timeWhich }: WordSets): boolean {
  // «أيلول الماضي» says which year it is of.
  const isDirected = fold(text)
    .split(' ')
    .some((word) => timeWhich.has(word.replace(/^ال/, '')));
  return (
    told === 'yearless' &&
    !isDirected &&
    value.iso.length > yearLength &&
    value.iso < published.slice(0, value.iso.length)
  );
}

const yearLength = 'YYYY'.length;

/** What the nearest verb before the date, or else the first behind it, makes of its time. */
function senseAt(units: readonly Unit[], at: number): 'past' | 'present' | 'future' {
  const isTelling = (unit: Unit) => isVerbUnit(unit) || isExpecting(unit);
  const before = units.slice(0, at).findLastIndex(isTelling);
  const place = before >= 0 ? before : units.findIndex((unit, index) => index > at && isTelling(unit));
  const unit = units[place];
  // «من المقرر أن يصل في شباط»: what is expected comes, but for what once was: «كان التصويت مقرراً في 11 حزيران».
  if (unit === undefined || isExpecting(unit))
    return unit === undefined || wasExpected(units, place) ? 'past' : 'future';
  const modal = units.slice(Math.max(0, place - modalReach), place).some(isExpecting);
  if (modal) return 'future';
  if (!isVerbUnit(unit) || unit.verb.tense === 'past' || unit.verb.tense === 'unknown') return 'past';
  return unit.verb.tense === 'present' ? 'present' : 'future';
}

/** Furthest before its verb a word of expecting stands, in units. */
const modalReach = 2;

function wasExpected(units: readonly Unit[], at: number): boolean {
  const from = units.slice(0, at).findLastIndex((unit) => unit.kind === 'break' || isVerbUnit(unit));
  const verb = units[from];
  return isVerbUnit(verb) && verb.verb.tense === 'past' && verb.lemmas.some(isToBe);
}

const isToBe = (lemma: string) => lemma === 'be' || lemma === 'etre' || lemma === 'كان';

function isExpecting(unit: Unit): boolean {
  return unit.kind === 'small' && unit.role === 'modal' && /^(?:expected|planned)/.test(unit.sense);
}

function inNextYear(mention: DateMention): DateMention {
  const next = (iso: string) => `${Number(iso.slice(0, yearLength)) + 1}${iso.slice(yearLength)}`;
  const { value, until } = mention;
  return {
    ...mention,
    value: { ...value, iso: next(value.iso) },
    ...(until === undefined ? {} : { until: { ...until, iso: next(until.iso) } }),
  };
}
