// Arabic statements that deny: what they exclude is what they deny, and the other way round where no verb carries it («ليست خطيرة»).
import { isVerbUnit, type SmallUnit, type Unit } from '../../../judging/unit.ts';

const isSmall = (unit: Unit | undefined, role: SmallUnit['role'], sense?: string): boolean =>
  unit?.kind === 'small' && unit.role === role && (sense === undefined || unit.sense === sense);

/** Returns the statement without its denial, where it has one; often none. «لم يحضر إلا خمسة» denies something else. */
export function affirmed(units: readonly Unit[]): Unit[][] {
  const places = units.flatMap((unit, at) =>
    (isVerbUnit(unit) && unit.verb.negated) || isSmall(unit, 'not', 'is') ? [at] : [],
  );
  const [at, another] = places;
  const unit = units[at ?? -1];
  if (at === undefined || another !== undefined || unit === undefined) return [];
  if (units.some((other) => isSmall(other, 'exception') || isSmall(other, 'condition'))) return [];
  if (!isVerbUnit(unit)) return [[...units.slice(0, at), ...units.slice(at + 1)]];
  // Of what is never so it can't be said that it will be so.
  return [
    [...units.slice(0, at), { ...unit, verb: { ...unit.verb, negated: false } }, ...units.slice(at + 1)],
  ];
}

/** Returns a statement without a verb with «ليس» in every place where it may stand; none where it denies already. */
export function deniedNominally(units: readonly Unit[]): Unit[][] {
  // «قالت الطبيبة إن الإصابة خطيرة»: of what somebody says.
  const that = units.findIndex((unit) => isSmall(unit, 'that'));
  if (that > 0)
    return deniedNominally(units.slice(that + 1)).map((told) => [...units.slice(0, that + 1), ...told]);
  if (units.length > longest || units.some((unit) => isVerbUnit(unit) || isSmall(unit, 'not'))) return [];
  return units
    .slice(1)
    .flatMap((unit, index) =>
      unit.kind === 'small' || unit.kind === 'name'
        ? []
        : [[...units.slice(0, index + 1), isNot(unit), ...units.slice(index + 1)]],
    );
}

const isNot = ({ start }: Unit): SmallUnit => ({
  kind: 'small',
  start,
  end: start,
  role: 'not',
  sense: 'is',
});

/** Most units of a statement in which «ليس» is tried everywhere. */
const longest = 7;
