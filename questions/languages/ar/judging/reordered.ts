// The other orders in which Arabic may say what a statement says: the verb before its subject or behind it, who did a deed behind the phrase that places it, two
// phrases at the end either way.
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { isSmall } from './clause-parts.ts';

/** Furthest the verb is moved behind what follows it, in units. */
const furthest = 9;

/** Returns the units with the verb before its subject, or behind it: Arabic says both. */
export function reorderedArabic(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex(isVerbUnit);
  const verb = units[at];
  if (verb === undefined) return [];
  const before = units.slice(0, at);
  const after = units.slice(at + 1);
  if (at > 0) {
    const opens = before.some(
      (unit) => unit.kind === 'small' && (unit.role === 'that' || unit.role === 'which'),
    );
    return opens ? [] : [[verb, ...before, ...after]];
  }
  const orders: Unit[][] = [];
  for (let to = 1; to <= Math.min(furthest, after.length); to++)
    orders.push([...after.slice(0, to), verb, ...after.slice(to)]);
  return [...orders, ...doerBehind(verb, after), ...turnedEnds(units)];
}

const isNominal = (unit: Unit | undefined): boolean =>
  unit?.kind === 'name' || unit?.kind === 'number' || (unit?.kind === 'word' && !isVerbUnit(unit));

/** Where the phrase ends that the preposition at `from` opens. */
function endOfPhrase(units: readonly Unit[], from: number): number {
  let to = from + 1;
  while (isNominal(units[to])) to++;
  return to;
}

/** «غاب ماهر عن الفريق بسبب إصابة» and «غاب عن الفريق ماهر بسبب إصابة»: a person right behind the verb. */
function doerBehind(verb: Unit, after: readonly Unit[]): Unit[][] {
  const at = after.findIndex((unit) => unit.kind === 'name' && unit.mention.type === 'person');
  const isDoer =
    at >= 0 && after.slice(0, at).every((unit) => unit.kind === 'word' && !isVerbUnit(unit) && unit.definite);
  const end = endOfPhrase(after, at + 1);
  if (!isDoer || !isSmall(after[at + 1], 'link') || end === at + 2) return [];
  return [[verb, ...after.slice(at + 1, end), ...after.slice(0, at + 1), ...after.slice(end)]];
}

/** «افتتح التسجيل برأسه في الدقيقة 14» and «في الدقيقة 14 برأسه»; what owns stays behind what it owns. */
function turnedEnds(units: readonly Unit[]): Unit[][] {
  const second = units.findLastIndex((unit) => isSmall(unit, 'link'));
  const first = units.slice(0, Math.max(second, 0)).findLastIndex((unit) => isSmall(unit, 'link'));
  if (
    first < 2 ||
    endOfPhrase(units, first) !== second ||
    second === first + 1 ||
    endOfPhrase(units, second) !== units.length
  )
    return [];
  if (
    [units[first], units[second]].some((unit) => isSmall(unit, 'link', 'of', 'for', 'from', 'to', 'object'))
  )
    return [];
  return [[...units.slice(0, first), ...units.slice(second), ...units.slice(first, second)]];
}
