// A sentence whose verb has no noun behind it, told of the one thing that the sentence before it is about: «وصدّر المصنع 1400 شاحنة. ويملك 2200 بقرة». Persons
// and names are carried elsewhere (carried-subjects.ts); two that agree leave it open.
import { mayBeSubject } from '../../../judging/agreement.ts';
import { modifiersAt } from '../../../judging/modifiers.ts';
import { isVerbUnit, type Unit, type VerbUnit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';
import { isSmall } from './clause-parts.ts';
import { arSets } from './sets.ts';

/** Verbs of who has or makes what is counted behind them, which so is no subject of theirs. */
const having: ReadonlySet<string> = new Set(fold('ملك امتلك ضم شغّل وظّف أنتج صدّر باع نقل').split(' '));

/** Returns the sentence with the thing for its subject; none where none is sure. */
export function withCarriedThing(units: readonly Unit[], before: readonly Unit[] | undefined): Unit[][] {
  const [verb, next] = units;
  if (before === undefined || !isVerbUnit(verb) || verb.says === true || !isOpen(verb, next)) return [];
  const subject = subjectOf(before);
  const [head] = subject;
  if (head === undefined || !mayBeSubject(head, verb, arSets)) return [];
  const rivals = before.filter(
    (unit, at) => !subject.includes(unit) && isHead(before, at) && mayBeSubject(unit, verb, arSets),
  );
  if (rivals.length > 0) return [];
  return [[verb, ...subject.map((unit) => ({ ...unit, start: verb.end, end: verb.end })), ...units.slice(1)]];
}

/** Whether what stands behind a verb is no subject of it. */
function isOpen(verb: VerbUnit, next: Unit | undefined): boolean {
  if (next?.kind === 'number') {
    const { unitKind } = next.mention;
    return unitKind === 'money' || verb.lemmas.some((lemma) => having.has(fold(lemma)));
  }
  return isSmall(next, 'link', 'to', 'on', 'object', 'in') && next?.start !== next?.end;
}

/** The noun with its article, and what describes it, that the first verb of a sentence is told of. */
function subjectOf(units: readonly Unit[]): readonly Unit[] {
  const verb = units.findIndex(isVerbUnit);
  const told = units[verb];
  if (!isVerbUnit(told) || told.says === true || told.verb.voice !== undefined) return [];
  const at = verb === 0 ? 1 : 0;
  const head = units[at];
  if (head?.kind !== 'word' || !head.definite || isVerbUnit(head) || head.time === true) return [];
  const places = modifiersAt(units, at, true);
  if (verb > 0 && verb !== at + 1 + places.length) return [];
  // A further word that only may describe it may be what the deed was done to.
  const words = places.flatMap((place) => units[place] ?? []);
  if (!words.every((unit) => unit.kind === 'word' && unit.describes)) return [];
  return mayBeSubject(head, told, arSets) ? [head, ...words] : [];
}

/** Whether a unit opens a noun phrase that no preposition governs: behind a noun with its article another one is a noun of its own. */
function isHead(units: readonly Unit[], at: number): boolean {
  const [unit, before] = [units[at], units[at - 1]];
  const isNominal =
    unit?.kind === 'name' ||
    (unit?.kind === 'word' && !isVerbUnit(unit) && unit.time !== true && !unit.describes);
  if (!isNominal || isSmall(before, 'link') || before?.kind === 'number') return false;
  return !(before?.kind === 'word' && !isVerbUnit(before) && !before.definite);
}
