// A statement laid over a sentence and its parts, in every order and length in which it says the same.

import type { Attribution } from '../reading/attribution.ts';
import { type Alignment, align, groundOf } from './alignment.ts';
import { shortened } from './descriptions.ts';
import type { Finding } from './finding.ts';
import type { JudgingLanguage } from './judging-language.ts';
import type { Judged, Passage } from './passages.ts';
import { turns } from './skips.ts';
import { isContent, isVerbUnit, type Unit } from './unit.ts';
import { isConflict, unitFit } from './unit-fits.ts';
import { relationsOf, type WordRelations } from './word-relations.ts';

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
  const leave = {
    verbFirst,
    isAbsolute: units.some((unit) => language.isAbsolute(unit)),
    hasNumber: units.some(({ kind }) => kind === 'number'),
    hasDate: units.some(({ kind }) => kind === 'date'),
  };
  const isCounted = units.some((unit) => language.counts(unit));
  let refuting: Finding | undefined;
  for (const told of [passage.units, ...passage.propositions]) {
    const ground = groundOf(told, relations, leave);
    const short = shortened(units, told, { descriptions, headFirst, relations });
    for (const length of short === units ? [units] : [units, short]) {
      for (const order of [length, ...language.reordered(length)]) {
        const alignment = align(order, ground);
        if (alignment === undefined || (isCounted && alignment.pairs.some(({ fit }) => fit === 'wider')))
          continue;
        const finding = findingOf(alignment, told, passage, relations);
        if (finding?.stands === 'supports') return finding;
        refuting ??= finding;
      }
    }
  }
  return refuting;
}

function findingOf(
  { pairs, first }: Alignment,
  told: readonly Unit[],
  passage: Passage,
  relations: WordRelations,
): Finding | undefined {
  // A subject carried from another sentence stands nowhere in this one.
  const placed = pairs.filter((pair) => pair.told.end > pair.told.start);
  const start = Math.min(...placed.map((pair) => pair.told.start));
  const end = Math.max(...placed.map((pair) => pair.told.end));
  const attribution = passage.attributions.find(
    ({ content }) => content.start <= start && content.end >= end - 1,
  );
  if (isReportedByNobody(told, first, attribution)) return undefined;
  const agreeing = pairs.filter(({ claimed, fit }) => isContent(claimed) && !isConflict(fit)).length;
  const shared = {
    passage,
    agreement: pairs.some(({ fit }) => fit !== 'same') ? ('entailed' as const) : ('agrees' as const),
    ...(attribution === undefined ? {} : { attribution }),
    agreeing,
  };
  const odd = pairs.find(({ fit }) => isConflict(fit));
  if (odd === undefined || !isConflict(odd.fit)) {
    const marks = placed.map((pair) => ({ start: pair.told.start, end: pair.told.end }));
    return { ...shared, stands: 'supports', marks };
  }
  const isFramed =
    agreeing >= leastFrame && pairs.some((pair) => isVerbUnit(pair.told) || pair.told.kind === 'word');
  // «بياناً مشتركاً لفرنسا وبريطانيا»: what the sentence tells beside it is at odds with nothing.
  const isBeside = passage.units.some((unit) =>
    ['same', 'entailed', 'wider'].includes(unitFit(odd.claimed, unit, relations) ?? ''),
  );
  if (!isFramed || isBeside) return undefined;
  const { start: from, end: to } = odd.told;
  return {
    ...shared,
    stands: 'refutes',
    conflict: { code: odd.fit, told: shownOf(odd.told), claimed: shownOf(odd.claimed), value: odd.claimed },
    marks: to > from ? [{ start: from, end: to }] : [],
  };
}

/** A place with the name that stands there, since particles may be written to it. */
function shownOf(unit: Unit): { start: number; end: number; name?: string } {
  const { start, end } = unit;
  return unit.kind === 'name' ? { start, end, name: unit.mention.name } : { start, end };
}

/**
 * Whether the words stand behind a complementizer that no plain verb of saying governs: what somebody fears, doubts, plans or
 * doesn't say is nobody's report.
 */
function isReportedByNobody(
  told: readonly Unit[],
  first: number,
  attribution: Attribution | undefined,
): boolean {
  const isThat = (unit: Unit) => unit.kind === 'small' && unit.role === 'that';
  const that = told.slice(0, first).findLastIndex(isThat);
  if (that < 0) return false;
  if (attribution?.speaker === undefined) return true;
  if (attribution.class === 'act') return true;
  const { cue } = attribution;
  const opens = told.findIndex((unit) => unit.end > cue.start);
  const closes = told.findLastIndex((unit) => unit.start < cue.end);
  if (opens < 0 || closes > that) return true;
  const part = told
    .slice(0, opens)
    .findLastIndex((unit) => isThat(unit) || (unit.kind === 'break' && unit.mark === ';'));
  return (
    told.slice(part + 1, closes + 1).some(turns) ||
    told.slice(closes + 1, that).some((unit) => isVerbUnit(unit) || turns(unit))
  );
}
