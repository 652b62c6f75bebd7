// «لم يُصب أحد», «دون وقوع إصابات»: that nobody was hurt or came, against Arabic statements that somebody was or did.
import type { Contrary } from '../../../judging/contraries.ts';
import { opensObject } from '../../../judging/frames.ts';
import {
  isContent,
  isVerbUnit,
  type SmallUnit,
  type Unit,
  type VerbUnit,
  type WordUnit,
} from '../../../judging/unit.ts';
import { atEnd, atStart, verbAt, wordAt } from '../../../judging/unwritten.ts';
import { fold } from '../../../text/fold.ts';

/** Nouns of what comes of an accident, folded: those that say the same share a row. */
const harms: readonly ReadonlySet<string>[] = [
  'إصابات إصابة جرحى',
  'ضحايا',
  'أضرار',
  'خسائر',
  'وفيات قتلى',
].map((row) => new Set(row.split(' ').map(fold)));

/** Verbs with which harm is told, folded pasts: it happened, was recorded, came of something. */
const happening: ReadonlySet<string> = new Set('وقع سجّل سُجّل حدث سقط'.split(' ').map(fold));
const causing: ReadonlySet<string> = new Set('سبّب خلّف أوقع ألحق أحدث'.split(' ').map(fold));
/** Nouns of the same, folded. */
const happenings: ReadonlySet<string> = new Set('وقوع تسجيل حدوث سقوط أي أية'.split(' ').map(fold));

const materials: ReadonlySet<string> = new Set('مادية بشرية كبيرة تذكر'.split(' ').map(fold));

/** «أصيب رجلان» excludes that there were no injuries. */
const hurt: ReadonlySet<string> = new Set(['أصيب', 'جرح'].map(fold));
const dead: ReadonlySet<string> = new Set(['قتل', 'توفّي', 'لقي حتفه'].map(fold));

const isWord = (unit: Unit | undefined): unit is WordUnit => unit?.kind === 'word' && !isVerbUnit(unit);
const isSmall = (unit: Unit | undefined, role: SmallUnit['role'], sense?: string): boolean =>
  unit?.kind === 'small' && unit.role === role && (sense === undefined || unit.sense === sense);
const has = (unit: Unit | undefined, verbs: ReadonlySet<string>): unit is VerbUnit =>
  isVerbUnit(unit) && unit.lemmas.some((lemma) => verbs.has(lemma));
const rowOf = (unit: Unit | undefined): ReadonlySet<string> | undefined =>
  isWord(unit)
    ? harms.find((row) => [unit.norm, unit.norm.replace(/ا$/, '')].some((norm) => row.has(norm)))
    : undefined;

/** A deed of which the sentence must not tell: somebody was hurt in another accident. */
const without = verbAt({ start: 0, end: 0 }, [...hurt, ...dead]);

/** The verb under which it is told that there was no harm; no text has it. */
const absence = 'لم يقع ضرر';

function absent(harm: WordUnit, row: ReadonlySet<string>): Unit[] {
  const [first = ''] = row;
  return [verbAt(atStart(harm), [absence], { tense: 'past', negated: true }), wordAt(harm, first)];
}

/** Returns what a sentence tells of harm that didn't come, each by itself: «دون وقوع إصابات أو أضرار». */
export function unharmed(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const isWithout = isSmall(unit, 'not', 'without');
    const isUndone = (has(unit, happening) || has(unit, causing)) && unit.verb.negated;
    if ((!isWithout && !isUndone) || !isTold(units, at)) return [];
    const found: Unit[][] = [];
    for (let place = at + 1; place < units.length; place++) {
      const next = units[place];
      const row = rowOf(next);
      if (row !== undefined && isWord(next)) {
        found.push(absent(next, row));
        continue;
      }
      if (!mayStand(next, isWithout && found.length === 0, isUndone)) break;
    }
    return found;
  });
}

/** Whether what stands there is told as it was: nothing denies the absence or leaves the deed open. */
function isTold(units: readonly Unit[], at: number): boolean {
  if (units.some((unit) => isSmall(unit, 'modal') || isSmall(unit, 'condition'))) return false;
  // «لم يمر الانهيار دون ضحايا»
  if (units.slice(0, at).some((unit) => isVerbUnit(unit) && unit.verb.negated)) return false;
  return !units.slice(Math.max(0, at - 2), at).some((unit) => isSmall(unit, 'not'));
}

/** What may stand before harm or between two sorts of it. */
function mayStand(unit: Unit | undefined, isWithout: boolean, isDenied: boolean): boolean {
  if (unit === undefined) return false;
  if (isSmall(unit, 'or') || isSmall(unit, 'and') || isSmall(unit, 'not')) return true;
  if (opensObject(unit) || (isSmall(unit, 'link') && ['about', 'in'].includes((unit as SmallUnit).sense)))
    return isWithout || isDenied;
  if (isWithout && (isSmall(unit, 'that') || has(unit, happening) || has(unit, causing))) return true;
  // «أضرار مادية»
  if (isWord(unit))
    return happenings.has(unit.norm) || materials.has(unit.norm) || (isWithout && unit.definite);
  return isWithout && unit.kind === 'name';
}

/** «أحد من العمال الثلاثين»: of all of them nobody. */
const cardinals: ReadonlySet<string> = new Set(
  'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين'
    .split(' ')
    .map(fold),
);

/** Returns a sentence that nobody of so many did a deed («أحد» is not read before «من») without how many they are; often none. */
export function nobodyOfSo(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex((unit, index) => isSmall(unit, 'link', 'from') && isDenied(units[index - 1]));
  if (at < 0) return [];
  let end = at + 1;
  while (isWord(units[end])) end++;
  const last = units[end - 1];
  const isCounted = isWord(last) && last.definite && cardinals.has(last.norm);
  return isCounted ? [[...units.slice(0, end - 1), ...units.slice(end)]] : [];
}

const isDenied = (unit: Unit | undefined): boolean => isVerbUnit(unit) && unit.verb.negated;

/** Returns what a statement of harm or of what somebody did excludes: that there was none, that nobody did. */
export function nobodyDid(units: readonly Unit[]): Contrary[] {
  const at = units.findIndex(isVerbUnit);
  const verb = units[at];
  if (at !== 0 || !isVerbUnit(verb) || verb.verb.negated || verb.verb.tense !== 'past') return [];
  return [...harmed(units, verb), ...somebody(units, verb)];
}

const accidents: ReadonlySet<string> = new Set(
  'حريق حادث حادثة انفجار هزة زلزال انهيار تصادم اصطدام فيضان سيول عاصفة هجوم قصف غارة انزلاق'
    .split(' ')
    .map(fold),
);

const isAccident = (unit: Unit): boolean => isWord(unit) && accidents.has(unit.norm);

function harmed(units: readonly Unit[], verb: VerbUnit): Contrary[] {
  const isHarming = has(verb, happening) || has(verb, causing);
  const at = isHarming ? units.findIndex((unit) => rowOf(unit) !== undefined) : -1;
  const harm = units[at];
  const row = rowOf(harm);
  if (row !== undefined && isWord(harm)) {
    const within = units.filter((unit, index) => index > 0 && index !== at && isContent(unit));
    return within.length === 0
      ? []
      : [{ units: absent(harm, row), code: 'negation_differs', within, without }];
  }
  const end = endOfSubject(units);
  const rows = has(verb, hurt) ? harms.slice(0, 2) : has(verb, dead) ? harms.slice(-1) : [];
  const within = units.slice(end).filter(isContent);
  // «أصيب رجل في شارع البحر» may tell of another accident than the one that is told.
  if (end < 2 || !within.some(isAccident)) return [];
  return rows.map((told) => ({
    units: absent(wordAt(atEnd(verb), ''), told),
    code: 'negation_differs',
    within,
    without,
  }));
}

/** «أصيب أحد عمال المستودع», «حضر خمسة من الأعضاء»: against «لم يُصب أحد من عمال المستودع», «لم يحضر أحد من الأعضاء». */
function somebody(units: readonly Unit[], verb: VerbUnit): Contrary[] {
  const end = endOfSubject(units);
  if (end < 2) return [];
  const { end: place } = verb;
  const { voice, ...active } = verb.verb;
  // «لم يُقتل أحد» is written like a deed that nobody did, «لم يُصب أحد» like the verb of «أصاب».
  const lemmas =
    voice === 'passive' ? verb.lemmas.flatMap((past) => [past, past.replace(/ي(?=.$)/, 'ا')]) : verb.lemmas;
  const none = { ...verb, norm: '', lemmas, verb: { ...active, negated: true } };
  const of: SmallUnit = { kind: 'small', start: place, end: place, role: 'link', sense: 'from' };
  const [, first] = units;
  const isOneOf = isWord(first) && (first.norm === one || first.norm === fold('إحدى'));
  const rest = units.slice(end);
  const told = isOneOf && !isSmall(rest[0], 'link', 'from') ? [of, ...rest] : rest;
  const nobody = isSmall(told[0], 'link', 'from') ? [] : [wordAt(atEnd(verb), one)];
  return [{ units: [none, ...nobody, ...told], code: 'negation_differs' }];
}

const one = fold('أحد');

/** Where a subject ends that is so many, or one of several: «خمسة رجال», «أحد»; 0 where it is none. */
function endOfSubject(units: readonly Unit[]): number {
  const [, first, second] = units;
  if (first?.kind === 'number') return isWord(second) && !second.definite ? 3 : 2;
  if (!isWord(first) || first.definite) return 0;
  if (first.norm === one || first.norm === fold('إحدى') || first.norm === fold('بعض')) return 2;
  return first.time === true || first.owned !== undefined || isWord(second) || second?.kind === 'name'
    ? 0
    : 2;
}
