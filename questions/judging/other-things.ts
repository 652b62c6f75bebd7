// Whether a noun of a sentence may be another thing than the statement's, since the article tells of several of its kind.
import type { Pair } from './alignment.ts';
import { type Descriptions, nounKey } from './descriptions.ts';
import { isNoun } from './modifiers.ts';
import type { Unit } from './unit.ts';

/** Returns whether the article describes a noun in two ways: «الوفد اللبناني», «الوفد العراقي». */
export function isDescribedOtherwise(noun: Unit, { modifiers }: Descriptions): boolean {
  if (!isNoun(noun) || noun.time === true) return false;
  const [first, ...rest] = modifiers.get(nounKey(noun)) ?? [];
  return rest.some(({ keys }) => keys.join(' ') !== first?.keys.join(' '));
}

/** Returns whether «المصنع» of a statement meets «مصنع», where the article tells of that kind in other sentences as well. */
export function isAnother(
  { claimed, told }: Pair,
  units: readonly Unit[],
  { counts }: Descriptions,
  verbFirst: boolean,
): boolean {
  if (!isNoun(claimed) || !isNoun(told)) return false;
  if (!claimed.definite || told.definite || told.owned !== undefined || told.time === true) return false;
  const at = units.indexOf(told);
  // `The ministers` are not the `three ministers`.
  if (!verbFirst) return units[at - 1]?.kind === 'number' && told.count === 'many';
  const next = units[at + 1];
  const isOwned = next?.kind === 'name' || (isNoun(next) && next.definite);
  return !isOwned && (counts.get(nounKey(told)) ?? 0) > 1;
}
