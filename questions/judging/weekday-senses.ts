// A weekday alone under a verb of what is to come is the next such day: « Le chantier commencera mardi », «سيبدأ الثلاثاء». The reader
// of dates takes the one behind, which only a past tense bears out.
import { dayAt, daysOf, isoOf } from '../reading/calendar.ts';
import { dayOfIso } from '../reading/date-parts.ts';
import type { DateMention } from '../reading/mention.ts';
import { type DateUnit, isBeing, isVerbUnit, type SmallUnit, type Unit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

type Sense = 'past' | 'future' | 'unsure';

/** Returns `units` with every weekday that is told alone on the day its verb puts it, or at odds with itself where no verb surely does. */
export function weekdaysAhead(units: readonly Unit[], sets: WordSets): readonly Unit[] {
  if (!units.some(isWeekday)) return units;
  return units.map((unit, at) => {
    if (!isWeekday(unit)) return unit;
    const sense = senseOf(units, at, unit, sets);
    if (sense === 'past') return unit;
    // Of what is to come on the very weekday of writing nobody knows whether today is meant.
    const isAhead = sense === 'future' && unit.mention.back !== 0;
    return {
      ...unit,
      mention: isAhead ? inNextWeek(unit.mention) : { ...unit.mention, conflict: 'weekday' },
    };
  });
}

function isWeekday(unit: Unit): unit is DateUnit {
  return unit.kind === 'date' && unit.mention.back !== undefined && unit.mention.conflict === undefined;
}

function inNextWeek(mention: DateMention): DateMention {
  const next = (iso: string) => isoOf(dayAt(daysOf(dayOfIso(iso)) + daysInWeek));
  const { value, until } = mention;
  return {
    ...mention,
    value: { ...value, iso: next(value.iso) },
    ...(until === undefined ? {} : { until: { ...until, iso: next(until.iso) } }),
  };
}

const daysInWeek = 7;

function senseOf(units: readonly Unit[], at: number, { mention }: DateUnit, sets: WordSets): Sense {
  const before = units[at - 1];
  const link = isLink(before) ? before.sense : undefined;
  if (link === 'since') return 'past';
  const sense = verbSense(units, at, sets);
  // « reporté à vendredi », `until Monday`: a past deed may reach into the days ahead.
  if (sense === 'past') return mention.isAimed || !placing.has(link ?? 'in') ? 'unsure' : 'past';
  // « commentera l'accord de mardi»: the day of a thing, not of the deed.
  return link === 'of' && mention.until === undefined ? 'unsure' : sense;
}

/** Links that put a deed on a day. */
const placing: ReadonlySet<string> = new Set(['in', 'on', 'at']);

function verbSense(units: readonly Unit[], at: number, sets: WordSets): Sense {
  const border = units.slice(0, at).findLastIndex((unit) => isOpening(unit) || isJoint(unit));
  const opens = units.slice(border + 1, at).every(({ kind }) => kind === 'small');
  const behind = units.findIndex((unit, index) => index > at && isTelling(unit));
  const next =
    behind < 0 || units.slice(at, behind).some(isOpening) ? undefined : tellingSense(units, behind, sets);
  const place = placeBefore(units, at);
  const last = place === undefined ? undefined : tellingSense(units, place, sets);
  if (opens && border >= 0 && place !== undefined && place < border)
    // « a annoncé, mardi, que … » may go with either verb.
    return next === undefined || next === last ? (last ?? 'unsure') : 'unsure';
  if (place === undefined || last === undefined)
    // « La loi votée mardi entrera en vigueur »: the day of another deed than the verb's.
    return next !== undefined && (opens || next === 'past') ? next : 'unsure';
  const between = units.slice(place + 1, at);
  if (last === 'past') return between.some((_, index) => isInfinitive(between, index)) ? 'unsure' : 'past';
  return between.some((_, index) => isOtherDeed(between, index)) || isOfNoun(units, at) ? 'unsure' : last;
}

/** The nearest verb or modal before the day in its clause; a comma or an `and` may only have joined two nouns. */
function placeBefore(units: readonly Unit[], at: number): number | undefined {
  for (let index = at - 1; index >= 0; index--) {
    const unit = units[index];
    if (unit === undefined || isOpening(unit)) return undefined;
    if (isTelling(unit)) return index;
  }
  return undefined;
}

function tellingSense(units: readonly Unit[], place: number, sets: WordSets): Sense {
  const unit = units[place];
  if (isModal(unit)) return modalSense(unit, units[place - 1], units[place + 1]);
  let head = place;
  // `will be questioned`, `was asked`: the first of the verbs has the tense.
  while (isVerbUnit(units[head - 1])) head--;
  const verb = units[head];
  if (!isVerbUnit(verb)) return 'unsure';
  if (verb.verb.tense === 'past') return 'past';
  // «من المقرر أن يصل»
  const modal = units.slice(Math.max(0, head - modalReach), head).findLastIndex(isModal);
  const modalAt = Math.max(0, head - modalReach) + modal;
  const found = units[modalAt];
  if (modal >= 0 && isModal(found)) return modalSense(found, units[modalAt - 1], units[modalAt + 1]);
  if (verb.verb.tense !== 'present') return verb.verb.tense === 'future' ? 'future' : 'unsure';
  const [first, second] = [units[head + 1], units[head + 2]];
  // `is due on`, `is set to`, `is to meet`
  const isDue = first?.kind === 'word' && sets.ahead.has(first.norm);
  const isTo = isLink(first) && /^(?:to|because)$/.test(first.sense);
  return isBeing(verb) &&
    (isDue || (isTo && second?.kind === 'word' && second.helped === true && !second.definite))
    ? 'future'
    : 'unsure';
}

/** Furthest before its verb a word of expecting stands, in units. */
const modalReach = 2;

function modalSense({ sense }: SmallUnit, before: Unit | undefined, next: Unit | undefined): Sense {
  if (sense === 'must' || sense === 'should')
    return next?.kind === 'word' && /^(?:have|avoir)$/.test(next.norm) ? 'unsure' : 'future';
  const [kind, word = ''] = sense.split(' ');
  if (kind !== 'planned' && kind !== 'expected') return 'unsure';
  if (isVerbUnit(before)) return /^(?:present|future)$/.test(before.verb.tense) ? 'future' : 'unsure';
  // `planned`, « prévue », «مقرراً»: without the verb they lean on they may be of the past.
  return /ed$|^(?:prevu|attendu)|[ء-ي]ا$/.test(word) ? 'unsure' : 'future';
}

/** `agreed to meet on Friday`, « promis de venir mardi », «دعا إلى عقد اجتماع الثلاثاء»: a deed that was still to be done. */
function isInfinitive(between: readonly Unit[], at: number): boolean {
  const [unit, before] = [between[at], between[at - 1]];
  if (unit?.kind !== 'word' || !isLink(before) || unit.definite) return false;
  if (/^[ء-ي]/.test(unit.norm)) return /^(?:to|for)$/.test(before.sense);
  return (
    unit.helped === true && (/^(?:to|object|because)$/.test(before.sense) || /(?:er|ir|re)$/.test(unit.norm))
  );
}

/** « entendra le chanteur arrêté mardi »: a participle behind its noun. */
function isOtherDeed(between: readonly Unit[], at: number): boolean {
  const [unit, before] = [between[at], between[at - 1]];
  if (unit?.kind !== 'word' || before === undefined || isVerbUnit(before)) return false;
  return (
    unit.helped === true &&
    !unit.definite &&
    unit.indefinite !== true &&
    (before.kind === 'word' || before.kind === 'name' || before.kind === 'break')
  );
}

/** «هجوم الاثنين», «الرجل المعتقل الاثنين»: an Arabic noun or participle that the day may belong to. */
function isOfNoun(units: readonly Unit[], at: number): boolean {
  const [noun, before] = [units[at - 1], units[at - 2]];
  if (noun?.kind !== 'word' || isVerbUnit(noun) || !/^[ء-ي]/.test(noun.norm)) return false;
  if (!noun.definite) return !noun.norm.endsWith('ا');
  return noun.norm.startsWith('م') && before?.kind === 'word' && before.definite;
}

function isTelling(unit: Unit): boolean {
  return isVerbUnit(unit) || isModal(unit);
}

function isModal(unit: Unit | undefined): unit is SmallUnit {
  return unit?.kind === 'small' && unit.role === 'modal';
}

function isLink(unit: Unit | undefined): unit is SmallUnit {
  return unit?.kind === 'small' && unit.role === 'link';
}

/** A mark or a word that may end a clause, and joins nouns as often. */
function isJoint(unit: Unit): boolean {
  return unit.kind === 'break' || (unit.kind === 'small' && /^(?:and|or)$/.test(unit.role));
}

/** A word that opens a clause of its own. */
function isOpening(unit: Unit): boolean {
  return unit.kind === 'small' && /^(?:that|which|but|condition|exception)$/.test(unit.role);
}
