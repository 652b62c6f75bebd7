// Deeds that somebody refused, failed or forbore to do in Arabic: «رفض المجلس توقيع العقد» tells that he did not sign it.
import { mayBeSubject } from '../../../judging/agreement.ts';
import { opensObject } from '../../../judging/frames.ts';
import { endOfPart } from '../../../judging/parts.ts';
import { isVerbUnit, type Unit, type VerbUnit, type WordUnit } from '../../../judging/unit.ts';
import { verbAt } from '../../../judging/unwritten.ts';
import type { WordSets } from '../../../judging/word-sets.ts';
import { fold } from '../../../text/fold.ts';
import { passivesOf, verbsOf } from './voice.ts';

/** The senses of «رفض» and its forms as the small words have them. */
const refusing = /^tried (?:رفض(?:ت|وا)?)$/;

const first = 'tried رفض';

/** Verbs of not doing, folded pasts; those of doing, which are denied («لم يتمكن من»). */
const forbearing: ReadonlySet<string> = new Set(['امتنع', 'أحجم', 'فشل'].map(fold));
const managing: ReadonlySet<string> = new Set(['نجح', 'استطاع'].map(fold));

/** A deed that was not done, and where it stands: the word that refuses it, its subject, the word of the deed. */
interface Refused {
  readonly from: number;
  readonly subject: readonly Unit[];
  readonly deed: WordUnit;
  readonly rest: readonly Unit[];
}

const isWord = (unit: Unit | undefined): unit is WordUnit => unit?.kind === 'word' && !isVerbUnit(unit);
const isDefinite = (unit: Unit | undefined): boolean =>
  unit?.kind === 'name' || (isWord(unit) && unit.definite);
const isLink = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.role === 'link';

/** Returns the sentence as one that denies the deed, where it was refused; often none. */
export function undone(units: readonly Unit[]): Unit[][] {
  return units.flatMap((_, at) => {
    const found = refusedAt(units, at);
    if (found === undefined || isDoneAfterAll(found.rest)) return [];
    const { from, subject, deed, rest } = found;
    return [[...units.slice(0, from), deedAt(deed, true), ...subject, ...rest]];
  });
}

/** «رفض الحارس فتح البوابة، ثم فتحها»: what follows may tell that it was done in the end. */
function isDoneAfterAll(units: readonly Unit[]): boolean {
  return units.some((unit, at) => {
    const next = units[at + 1];
    const isThen = unit.kind === 'small' && unit.role === 'and' && unit.end - unit.start > 1;
    return isThen || (isVerbUnit(unit) && next?.kind === 'small' && next.role === 'pointer');
  });
}

/** Returns the statement that the deed was done which `units` say was refused; often none. */
export function done(units: readonly Unit[]): Unit[][] {
  return units.flatMap((_, at) => {
    const found = refusedAt(units, at);
    return found?.from === 0 ? [[deedAt(found.deed, false), ...found.subject, ...found.rest]] : [];
  });
}

/** What is accepted and what is refused, folded pasts of accepting: «وافق على». */
const accepting: ReadonlySet<string> = new Set(['أقرّ', 'وافق'].map(fold));
const refusals: readonly string[] = ['رفض', 'رفضت', 'رفضوا'];

/** Returns who accepted a thing as who refused it, and the other way round; often none. */
export function refusedOrAccepted(units: readonly Unit[]): Unit[][] {
  const [verb, ...rest] = units;
  if (verb === undefined) return [];
  if (verb.kind === 'small' && verb.role === 'modal' && refusing.test(verb.sense))
    return [[verbAt(verb, [...accepting], { tense: 'past', negated: false }), ...rest]];
  if (!isVerbUnit(verb) || verb.verb.tense !== 'past' || verb.verb.negated) return [];
  if (!verb.lemmas.some((lemma) => accepting.has(lemma))) return [];
  const { start, end } = verb;
  const told = rest.filter((unit) => !opensObject(unit));
  return refusals.map((norm) => [
    { kind: 'small', start, end, role: 'modal', sense: `tried ${norm}` },
    ...told,
  ]);
}

/** Returns what a sentence tells that its subject left undone beside his words: «قال الوزير …، من دون أن يحدد موعداً»; often none. */
export function leftUndone(units: readonly Unit[], sets: WordSets): Unit[][] {
  return units.flatMap((unit, at) => {
    const [that, verb] = [units[at + 1], units[at + 2]];
    const isWithout = unit.kind === 'small' && unit.role === 'not' && unit.sense === 'without';
    if (!isWithout || that?.kind !== 'small' || that.role !== 'that' || !isVerbUnit(verb)) return [];
    const rest = units.slice(at + 3, endOfPart(units, at + 3));
    // A noun with its article behind it is its own subject.
    if (
      rest.length === 0 ||
      isDefinite(rest[0]) ||
      rest.some((other) => other.kind === 'small' && other.role !== 'link')
    )
      return [];
    const subject = units[1];
    const [says] = units;
    const isOwn = isVerbUnit(says) && says.says === true && !says.verb.negated && isDefinite(subject);
    if (!isOwn || subject === undefined || !mayBeSubject(subject, verb, sets)) return [];
    // Somebody else of the sort may be meant.
    if (units.slice(2, at).some((other) => other.kind === 'name' && mayBeSubject(other, verb, sets)))
      return [];
    const told: VerbUnit = { ...verb, verb: { ...verb.verb, tense: 'past', negated: true } };
    return [[told, subject, ...rest]];
  });
}

function deedAt(deed: WordUnit, negated: boolean): VerbUnit {
  const pasts = isVerbUnit(deed) ? deed.lemmas : (verbsOf.get(deed.norm) ?? []);
  const lemmas = [...pasts, ...pasts.flatMap(passivesOf)];
  return verbAt(deed, lemmas, { tense: 'past', negated });
}

function refusedAt(units: readonly Unit[], at: number): Refused | undefined {
  if (!refuses(units[at]) || !opensClause(units, at)) return undefined;
  // «المجلس رفض توقيع العقد»: the subject stands before it.
  const opens = units.slice(0, at).findLastIndex((unit) => !isNominal(unit));
  const before = units.slice(opens + 1, at);
  const place = placeOf(units, at + 1, before.length > 0);
  const deed = units[place];
  if (place < 0 || deed?.kind !== 'word') return undefined;
  const behind = units.slice(at + 1, place).filter((unit) => !opensDeed(unit));
  if (before.length > 0 === behind.length > 0) return undefined;
  const from = before.length > 0 ? opens + 1 : at;
  return { from, subject: before.length > 0 ? before : behind, deed, rest: units.slice(place + 1) };
}

function refuses(unit: Unit | undefined): boolean {
  // «يرفض» is written with a letter more, and who refuses now may have done it before.
  if (unit?.kind === 'small')
    return (
      unit.role === 'modal' &&
      refusing.test(unit.sense) &&
      !(unit.sense === first && unit.end - unit.start > 3)
    );
  if (!isVerbUnit(unit) || unit.verb.tense === 'future') return false;
  const verbs = unit.verb.negated ? managing : forbearing;
  return unit.lemmas.some((lemma) => verbs.has(lemma));
}

/** Whether nothing stands before that denies or leaves open what the clause says: only its subject, from a mark or a joining word on. */
function opensClause(units: readonly Unit[], at: number): boolean {
  const opens = units.slice(0, at).findLastIndex((unit) => !isNominal(unit));
  const opening = units[opens];
  if (opening === undefined || opening.kind === 'break') return true;
  if (opening.kind !== 'small') return false;
  // «كان المجلس قد رفض»: the helping verb is gone.
  return (
    opening.role === 'and' ||
    (opening.role === 'that' && at > opens + 1) ||
    (opening.role === 'but' && opening.sense !== 'because')
  );
}

const isNominal = (unit: Unit): boolean => isWord(unit) || unit.kind === 'name';

/** Words that open the deed behind its verb: «عن», «في», «من», «أن». */
const opensDeed = (unit: Unit | undefined): boolean =>
  opensObject(unit) ||
  (unit?.kind === 'small' && (unit.role === 'that' || ['about', 'in', 'from'].includes(unit.sense)));

/** Where the deed stands: right behind what opens it, or behind a subject that surely ends there. */
function placeOf(units: readonly Unit[], from: number, hasSubject: boolean): number {
  for (let at = from; at < units.length; at++) {
    const unit = units[at];
    const before = units[at - 1];
    if (opensDeed(unit)) return isDeed(units[at + 1]) || isThatVerb(unit, units[at + 1]) ? at + 1 : -1;
    if (unit === undefined || !isNominal(unit)) return -1;
    const isBehind = hasSubject ? at === from : at > from && isDefinite(before);
    if (isBehind && isDeed(unit) && !isLink(before)) return at;
    if (hasSubject) return -1;
  }
  return -1;
}

function isThatVerb(that: Unit | undefined, verb: Unit | undefined): boolean {
  return that?.kind === 'small' && that.role === 'that' && isVerbUnit(verb) && !verb.verb.negated;
}

function isDeed(unit: Unit | undefined): boolean {
  return isWord(unit) && verbsOf.has(unit.norm);
}
