// A statement laid over a sentence and its parts, in every order and length in which it says the same.
import { type Alignment, align, groundOf } from './alignment.ts';
import { isTopical, type Shortening, shortened } from './descriptions.ts';
import type { Finding } from './finding.ts';
import type { JudgingLanguage } from './judging-language.ts';
import type { Judged, Passage } from './passages.ts';
import { isContent, isVerbUnit, type Unit } from './unit.ts';
import { isConflict } from './unit-fits.ts';
import { relationsOf } from './word-relations.ts';

/** Fewest parts of a statement that must agree before another one counts as a conflict. */
const leastFrame = 2;

/** Returns the best that `passage` says to `units`: agreement before conflict, `undefined` where it decides nothing. */
export function laidOver(
  units: readonly Unit[],
  passage: Passage,
  language: JudgingLanguage,
  { descriptions }: Judged,
): Finding | undefined {
  if (units.filter(isContent).length < leastFrame) return undefined;
  const relations = relationsOf(language.words);
  const { headFirst, verbFirst } = language;
  const isCounted = units.some((unit) => language.counts(unit));
  let refuting: Finding | undefined;
  for (const told of [passage.units, ...passage.propositions]) {
    const ground = groundOf(told, relations, verbFirst);
    for (const length of lengthsOf(units, told, { descriptions, headFirst, relations })) {
      for (const order of [length, ...language.reordered(length)]) {
        const alignment = align(order, ground);
        if (alignment === undefined || (isCounted && alignment.pairs.some(({ fit }) => fit === 'wider')))
          continue;
        const finding = findingOf(alignment, passage);
        if (finding?.stands === 'supports') return finding;
        refuting ??= finding;
      }
    }
  }
  return refuting;
}

/** The units as they are, without what tells nothing more in this article, and without the places it is about. */
function lengthsOf(
  units: readonly Unit[],
  told: readonly Unit[],
  shortening: Shortening,
): readonly (readonly Unit[])[] {
  const short = shortened(units, told, shortening);
  const lengths = [units];
  for (const length of [
    short,
    withoutTopicalPlaces(units, told, shortening),
    withoutTopicalPlaces(short, told, shortening),
  ])
    if (!lengths.some((known) => known.length === length.length)) lengths.push(length);
  return lengths;
}

/** «في تبوك» of an article on Tabuk: the place may be told where the sentence names no place at all. */
function withoutTopicalPlaces(
  units: readonly Unit[],
  told: readonly Unit[],
  { descriptions }: Shortening,
): readonly Unit[] {
  const isPlace = (unit: Unit | undefined) => unit?.kind === 'name' && unit.mention.type === 'place';
  if (told.some(isPlace)) return units;
  return units.filter((unit, at) => {
    const place = isPlace(unit) ? unit : units[at + 1];
    const link = isPlace(unit) ? units[at - 1] : unit;
    const isAdjunct = isPlace(place) && link?.kind === 'small' && link.sense === 'in';
    return !(isAdjunct && place !== undefined && isTopical([place], descriptions));
  });
}

function findingOf({ pairs }: Alignment, passage: Passage): Finding | undefined {
  // A subject carried from another sentence stands nowhere in this one.
  const placed = pairs.filter(({ told }) => told.end > told.start);
  const start = Math.min(...placed.map(({ told }) => told.start));
  const end = Math.max(...placed.map(({ told }) => told.end));
  const attribution = passage.attributions.find(
    ({ content }) => content.start <= start && content.end >= end - 1,
  );
  const agreeing = pairs.filter(({ claimed, fit }) => isContent(claimed) && !isConflict(fit)).length;
  const shared = {
    passage,
    agreement: pairs.some(({ fit }) => fit !== 'same') ? ('entailed' as const) : ('agrees' as const),
    ...(attribution === undefined ? {} : { attribution }),
    agreeing,
  };
  const odd = pairs.find(({ fit }) => isConflict(fit));
  if (odd === undefined || !isConflict(odd.fit)) {
    const marks = placed.map(({ told }) => ({ start: told.start, end: told.end }));
    return { ...shared, stands: 'supports', marks };
  }
  const isFramed =
    agreeing >= leastFrame && pairs.some(({ told }) => isVerbUnit(told) || told.kind === 'word');
  if (!isFramed) return undefined;
  const { start: from, end: to } = odd.told;
  return {
    ...shared,
    stands: 'refutes',
    conflict: { code: odd.fit, told: odd.told, claimed: odd.claimed },
    marks: to > from ? [{ start: from, end: to }] : [],
  };
}
