// Words beside what a statement keeps that say no more than it: what sort of place a name is, `the same`, a score, how long a thing took; and where
// a clause begins among them that they can't go with.
import { isBreak, isNominal, isRole, type Leave } from './stretches.ts';
import type { Unit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** « dans deux cabines du téléphérique de Vauclaire »: what is in a thing that stands in a place is in that place. */
export function isFixture(
  left: Unit | undefined,
  stretch: readonly Unit[],
  right: Unit | undefined,
  { sets }: Leave,
): boolean {
  const [thing, of] = [stretch.at(-2), stretch.at(-1)];
  const isPlace =
    right?.kind === 'name' ? right.mention.type === 'place' : right?.kind === 'word' && !right.definite;
  return (
    left?.kind === 'small' &&
    left.sense === 'in' &&
    of?.kind === 'small' &&
    of.sense === 'of' &&
    thing?.kind === 'word' &&
    sets.fixtures.has(thing.norm) &&
    isPlace &&
    stretch.slice(0, -1).every((unit) => isNominal(unit) || (unit.kind === 'small' && unit.sense === 'of'))
  );
}

/** `on the neighbouring island of Great Lenan`: what sort of place it is says no more than its name. */
export function isKindOfPlace(
  left: Unit | undefined,
  stretch: readonly Unit[],
  right: Unit | undefined,
  { sets, verbFirst }: Leave,
): boolean {
  // «تربية محافظة ذي قار»
  if (verbFirst) return isBareKind(left, stretch, right, sets);
  const [kind, of] = [stretch.at(-2), stretch.at(-1)];
  const isName =
    right?.kind === 'name' ? right.mention.type === 'place' : right?.kind === 'word' && !right.definite;
  return (
    isRole(left, 'link') &&
    of?.kind === 'small' &&
    of.sense === 'of' &&
    kind?.kind === 'word' &&
    sets.placeKinds.has(kind.norm) &&
    isName &&
    stretch.slice(0, -2).every((unit) => unit.kind === 'word' && unit.definite && sets.beside.has(unit.norm))
  );
}

function isBareKind(
  left: Unit | undefined,
  [kind, more]: readonly Unit[],
  right: Unit | undefined,
  { placeKinds }: WordSets,
): boolean {
  const isBefore =
    isRole(left, 'link') || (left?.kind === 'word' && !left.definite && left.verb === undefined);
  if (!isBefore || more !== undefined || right?.kind !== 'name' || right.mention.type !== 'place')
    return false;
  return kind?.kind === 'word' && !kind.definite && placeKinds.has(kind.norm);
}

/** `of the governing Harbour Party`: words before a name only describe whom it names. */
export function isBeforeName(
  left: Unit | undefined,
  stretch: readonly Unit[],
  right: Unit | undefined,
  { sets, verbFirst }: Leave,
): boolean {
  if (verbFirst || !isRole(left, 'link') || right?.kind !== 'name' || stretch.length > mostBeforeName)
    return false;
  return (
    right.mention.type === 'organisation' &&
    stretch.every((unit) => unit.kind === 'word' && sets.standings.has(unit.norm))
  );
}

/** Most words before a name. */
const mostBeforeName = 2;

/** `the same trial` is the trial. */
export function isSame([only, more]: readonly Unit[], right: Unit | undefined): boolean {
  return (
    only?.kind === 'word' &&
    more === undefined &&
    only.definite &&
    only.norm === 'same' &&
    right?.kind === 'word' &&
    right.time !== true
  );
}

/**
 * Whether a clause begins in the stretch and no mark ends it, so that what follows hangs on that: `won the cup by beating Rovers in May`.
 */
export function opensInside(stretch: readonly Unit[]): boolean {
  if (isBreak(stretch.at(-1))) return false;
  return stretch.some((unit, at) => {
    const next = stretch[at + 1];
    return (
      isRole(unit, 'link') &&
      next?.kind === 'word' &&
      (next.gerund === true || (unit.kind === 'small' && unit.sense === 'to' && next.helped === true))
    );
  });
}

const durations: ReadonlySet<string> = new Set(['hour', 'minute', 'heure', 'second', 'seconde']);

/** Verbs that say nothing without how long. */
const lasting: ReadonlySet<string> = new Set(['last', 'durer', 'take', 'spend', 'passer']);

/** `beat Rovers 3-1 in May`: a score tells how, and no more. */
export function withoutScore(
  stretch: readonly Unit[],
  left: Unit | undefined,
  { numbers }: Leave,
): readonly Unit[] {
  const [first] = stretch;
  // « arrêtée quarante minutes à cause du vent »
  const isDeed =
    left?.kind === 'word' &&
    left.helped === true &&
    !left.definite &&
    !left.lemmas.some((lemma) => lasting.has(lemma));
  if (
    first?.kind === 'number' &&
    isDeed &&
    durations.has(first.mention.value.unit ?? '') &&
    numbers.length === 0
  )
    return stretch.slice(1);
  return first?.kind === 'word' && /^\d+:\d+$/.test(first.norm) ? stretch.slice(1) : stretch;
}
