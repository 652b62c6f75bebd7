// «وكانت الأخيرة قد تبرّعت …»: who was named last in the sentence before, told by the name.
import { isVerbUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';

/** «الأخير» and «الأخيرة», folded and without article, with their gender. */
const lastOnes: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['اخير', 'm'],
  ['اخيره', 'f'],
]);

const isNominal = (unit: Unit | undefined): boolean =>
  unit?.kind === 'name' || unit?.kind === 'number' || (unit?.kind === 'word' && !isVerbUnit(unit));

/** Returns the sentence with the person whom «الأخير» stands for; none where it describes a noun, or somebody else may be meant. */
export function withLastNamed(units: readonly Unit[], before: readonly Unit[] | undefined): Unit[][] {
  const at = units.findIndex((unit) => unit.kind === 'word' && unit.definite && lastOnes.has(unit.norm));
  const last = units[at];
  if (before === undefined || last?.kind !== 'word' || isNominal(units[at - 1])) return [];
  if (units.slice(0, at).some(({ kind }) => kind === 'name')) return [];
  const gender = lastOnes.get(last.norm);
  const place = before.findLastIndex((unit) => unit.kind === 'name' && unit.mention.type === 'person');
  const person = before[place];
  if (person?.kind !== 'name' || person.mention.gender !== gender) return [];
  // A noun with its article that stands behind the name may be the last one named.
  const isOther = (unit: Unit) => unit.kind === 'word' && unit.definite && mayBeMeant(unit, gender);
  if (before.slice(place + 1).some(isOther)) return [];
  return [[...units.slice(0, at), { ...person, start: last.start, end: last.end }, ...units.slice(at + 1)]];
}

function mayBeMeant({ norm, count }: WordUnit, gender: 'm' | 'f' | undefined): boolean {
  return count !== 'many' && norm.endsWith('ه') === (gender === 'f');
}
