// A part of what was counted before it: «34 حافلة، 22 منها كهربائية» tells of 22 buses, `of which 22 are electric` as well.
import { withUnit } from './gapped.ts';
import { endOfPart } from './parts.ts';
import { isVerbUnit, type NumberUnit, type Unit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** Returns what a sentence tells of the counted parts of an amount. */
export function partitives(units: readonly Unit[], { ofThose }: WordSets): Unit[][] {
  return units.flatMap((unit, at) => {
    const [amount, before] = [units[at - 1], units[at - 2]];
    if (unit.kind !== 'small' || unit.role !== 'pointer') return [];
    // «14 ألف كتاب، منها 1200 كتاب مطبوع»
    const next = units[at + 1];
    if (ofThose.has(unit.sense) && next?.kind === 'number' && before !== undefined)
      return partOf(units, at, next, at + 2);
    if (!ofThose.has(unit.sense) || amount?.kind !== 'number') return [];
    return partOf(units, at - 1, amount, at + 1);
  });
}

function partOf(units: readonly Unit[], from: number, amount: NumberUnit, rest: number): Unit[][] {
  const whole = units.slice(0, from).findLast((unit) => unit.kind === 'number');
  if (whole?.kind !== 'number') return [];
  const noun = units[units.indexOf(whole) + 1];
  const isCounted = whole.mention.unitKind === 'count';
  const counted: Unit[] = isCounted
    ? [amount.mention.unitKind === 'none' ? withUnit(amount, whole) : amount]
    : [
        amount,
        ...(noun?.kind === 'word' && !isVerbUnit(noun) && amount.mention.unitKind === 'none' ? [noun] : []),
      ];
  const verb = units[from - 1];
  const told = units.slice(rest, endOfPart(units, rest));
  // «وصُرفت نظارات لستمئة منهم»: at the end of its clause.
  if (told.length === 0) return [[...clauseBefore(units, from), ...counted]];
  return [isVerbUnit(verb) ? [verb, ...counted, ...told] : [...counted, ...told]];
}

/** The clause up to `at`, from its last mark on. */
function clauseBefore(units: readonly Unit[], at: number): readonly Unit[] {
  const opens = units.slice(0, at).findLastIndex((unit) => unit.kind === 'break');
  const first = units[opens + 1];
  return units.slice(first?.kind === 'small' && first.role === 'and' ? opens + 2 : opens + 1, at);
}
