// The same phrases in other places: where or when before or behind the deed, what a noun is of behind it.
import { isVerbUnit, type NumberUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import { isSmall, isThing } from './unit-shapes.ts';

/** `The teams were level at the end of the match`: where or when, before what was so. */
export function closingFirst(units: readonly Unit[]): Unit[] | undefined {
  const at = units.findLastIndex((unit) => isSmall(unit, 'link', 'in', 'during', 'after', 'before', 'since'));
  const verb = units.findIndex(isVerbUnit);
  const phrase = units.slice(at);
  if (at <= verb + 1 || verb < 1 || phrase.length < 2) return undefined;
  if (!phrase.slice(1).every((unit) => isThing(unit) || isSmall(unit, 'link', 'of'))) return undefined;
  return [...phrase, ...units.slice(0, at)];
}

/** `the kelp forest` → `the forest of kelp`, `the Oban company` → `the company in Oban`, for each two nouns that stand side by side. */
export function compounds(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const [noun, before, behind] = [units[at + 1], units[at - 1], units[at + 2]];
    if (noun?.kind !== 'word' || isVerbUnit(noun) || noun.definite || noun.time === true) return [];
    if (!(unit.kind === 'name' || (unit.kind === 'word' && !isVerbUnit(unit) && unit.helped !== true)))
      return [];
    if (isThing(behind) || (before?.kind === 'word' && !isVerbUnit(before))) return [];
    if (unit.kind === 'name' && unit.mention.type === 'person') return [];
    const sense = unit.kind === 'name' && unit.mention.type === 'place' ? 'in' : 'of';
    const link: Unit = { kind: 'small', start: unit.end, end: unit.end, role: 'link', sense };
    const definite = unit.kind === 'word' && unit.definite;
    const owner = unit.kind === 'word' ? { ...unit, definite: false } : unit;
    const rest = [link, owner, ...units.slice(at + 2)];
    const plain = [...units.slice(0, at), { ...noun, definite }, ...rest];
    // `Two Harbour Party members`: two members of it.
    return before?.kind === 'number' && before.mention.unitKind === 'none'
      ? [plain, [...units.slice(0, at - 1), counted(before, noun), ...rest]]
      : [plain];
  });
}

/** An amount with the noun that it counts. */
function counted(amount: NumberUnit, { lemmas, norm }: WordUnit): NumberUnit {
  const value = { ...amount.mention.value, unit: lemmas.at(-1) ?? norm };
  return {
    ...amount,
    unitLemmas: lemmas,
    mention: { ...amount.mention, unitKind: 'count', unitText: norm, value },
  };
}
