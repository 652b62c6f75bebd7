// Two amounts under one verb, each with its own preposition: «ترصد 2.4 مليون للإنارة و1.1 مليون للمكتبات», `31 species before the clearing
// and 22 at the end`. Each is told by itself, since amounts are never done together.
import { endOfPart } from './parts.ts';
import { isVerbUnit, type NumberUnit, type Unit } from './unit.ts';

const isJoint = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.role === 'and';

const isLink = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.role === 'link';

const isComma = (unit: Unit | undefined): boolean => unit?.kind === 'break' && unit.mark === ',';

/** Returns the clauses of a sentence with one of their joined amounts. */
export function gapped(units: readonly Unit[]): Unit[][] {
  return units.flatMap((joint, at) => {
    const second = units[at + 1];
    if (!isJoint(joint) || second?.kind !== 'number') return [];
    const until = isComma(units[at - 1]) ? at - 1 : at;
    const first = firstAmount(units, until);
    if (first < 0) return [];
    const one = units[first] as NumberUnit;
    const end = endOfPart(units, at + 2);
    // What each is told of must stand behind each: else both are parts of one sum.
    const [own, other] = [units.slice(first + 1, until), units.slice(at + 2, end)];
    const isTold = (unit: Unit) => isLink(unit) || unit.kind === 'date';
    if (!own.some(isTold) || !other.some(isTold) || [...own, ...other].some(isVerbUnit)) return [];
    if (!areAlike(one, second) || isScaled(one, second)) return [];
    const noun = second.mention.unitKind === 'none' && one.mention.unitKind === 'count';
    const amount = noun ? withUnit(second, one) : second;
    // «12 باحثاً في … و5 في …»: the noun of the first is the second's as well.
    const counted = isLink(other[0]) && !isLink(own[0]) ? own.slice(0, own.findIndex(isLink)) : [];
    return [[...units.slice(0, until)], [...units.slice(0, first), amount, ...counted, ...other]];
  });
}

/** Where the amount stands that a second one is joined to: nothing but its noun and its preposition's between. */
function firstAmount(units: readonly Unit[], until: number): number {
  for (let at = until - 1; at > 0; at--) {
    const unit = units[at];
    if (unit?.kind === 'number') return units.slice(0, at).some(isVerbUnit) ? at : -1;
    const mayStandBetween =
      isLink(unit) || isJoint(unit) || unit?.kind === 'name' || (unit?.kind === 'word' && !isVerbUnit(unit));
    if (!mayStandBetween) return -1;
  }
  return -1;
}

/** Amounts of one measure, or of which the second leaves its noun to the first. */
function areAlike({ mention: a }: NumberUnit, { mention: b }: NumberUnit): boolean {
  if (a.until !== undefined || b.until !== undefined) return false;
  return (
    (a.unitKind === b.unitKind && (a.unitKind === 'none' || a.value.unit === b.value.unit)) ||
    (a.unitKind === 'count' && b.unitKind === 'none')
  );
}

/** Smallest amount that is told in full beside one in millions. */
const leastFull = 1000;

/** Whether an amount may leave its million to the one before: « 120 millions et la ville 45 ». */
export function isScaled({ mention: first }: NumberUnit, { mention: second }: NumberUnit): boolean {
  return (
    second.unitKind === 'none' && first.value.value >= leastFull * leastFull && second.value.value < leastFull
  );
}

/** An amount with the noun of another. */
export function withUnit(amount: NumberUnit, { mention, unitLemmas }: NumberUnit): NumberUnit {
  const { unit } = mention.value;
  return {
    ...amount,
    unitLemmas,
    mention: {
      ...amount.mention,
      unitKind: mention.unitKind,
      unitText: mention.unitText,
      value: { ...amount.mention.value, ...(unit === undefined ? {} : { unit }) },
    },
  };
}
