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

/** Returns a statement with «غير» before what it says of a known thing, or without the one it has; often none. */
export function unlike(units: readonly Unit[]): Unit[][] {
  if (units.some((unit) => isSmall(unit, 'not') || (isVerbUnit(unit) && unit.verb.negated))) return [];
  return units.flatMap((unit, at) => {
    const before = units[at - 1];
    const isSaid = before?.kind === 'name' || (before?.kind === 'word' && before.definite);
    // Beside its noun an adjective tells which one is meant.
    if (unit.kind !== 'word' || isVerbUnit(unit) || unit.definite || !isSaid) return [];
    const isUn = unit.norm.startsWith(un);
    const turned = (word: string) => (isUn ? word.replace(un, '') : `${un}${word}`);
    const told = { ...unit, norm: turned(unit.norm), lemmas: unit.lemmas.map(turned) };
    return [[...units.slice(0, at), told, ...units.slice(at + 1)]];
  });
}

/** «غير», as it is written to the word that it denies. */
const un = 'غير ';

const isNot = ({ start }: Unit): SmallUnit => ({
  kind: 'small',
  start,
  end: start,
  role: 'not',
  sense: 'is',
});

/** Most units of a statement in which «ليس» is tried everywhere. */
const longest = 7;
