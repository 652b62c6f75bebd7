// `Sales fell in March. They rose in February.`: without its time what is told of one span says nothing.
import type { Claimed } from './claimed.ts';
import type { Finding } from './finding.ts';
import type { Judged, Passage } from './passages.ts';
import { isVerbUnit, type Unit } from './unit.ts';
import type { WordRelations } from './word-relations.ts';

const isDate = (unit: Unit): boolean => unit.kind === 'date';

const isSpan = (unit: Unit): boolean => unit.kind === 'date' && unit.mention.value.granularity !== 'day';

/** Returns whether a sentence beside the finding's tells the opposite of another time, and the statement names none. */
export function isOfOtherSpan(
  { passage }: Finding,
  { units }: Claimed,
  { passages }: Judged,
  relations: WordRelations,
): boolean {
  if (units.some(isDate) || !passage.units.some(isSpan)) return false;
  const isTurned = (near: Passage | undefined): boolean =>
    near?.source === passage.source &&
    isPointing(near) &&
    near.units.some(isSpan) &&
    near.units.some((unit) =>
      passage.units.some(
        (verb) => isVerbUnit(verb) && isVerbUnit(unit) && areOpposite(unit, verb, relations),
      ),
    );
  return isTurned(passages[passage.at + 1]) || isTurned(passages[passage.at - 1]);
}

const isPointing = ({ units: [first] }: Passage): boolean =>
  first?.kind === 'small' && first.role === 'pointer';

const areOpposite = (one: Unit, other: Unit, relations: WordRelations): boolean =>
  one.kind === 'word' && other.kind === 'word' && relations.between(one, other) === 'opposite';
