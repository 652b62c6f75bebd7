// A statement laid over a sentence: every unit of it finds its own in the same order, and what is left over may go.
import { mayLeaveOutAfter, mayLeaveOutBefore, mayLeaveOutBetween } from './skips.ts';
import type { Unit } from './unit.ts';
import { type Fit, isConflict, unitFit } from './unit-fits.ts';
import type { WordRelations } from './word-relations.ts';

/** Two units that were laid on one another. */
export interface Pair {
  readonly claimed: Unit;
  readonly told: Unit;
  readonly fit: Fit;
}

/** A statement wholly laid over a sentence. `first` and `last` are indices of the sentence's units. */
export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly first: number;
  readonly last: number;
  readonly conflicts: number;
  /** How many units of the sentence were left out between the first and the last. */
  readonly left: number;
}

/** A way to lay the first units of a statement down, the last of them on unit `at`. */
interface Path {
  readonly at: number;
  readonly first: number;
  readonly pairs: readonly Pair[];
  readonly conflicts: number;
  readonly left: number;
}

/** Ways kept for each unit; the rest are worse in both respects. */
const widest = 6;

/**
 * Returns the best way to lay all of `claimed` over `told`, with at most one conflict, or `undefined`. Fewest conflicts come
 * first, then the fewest units left out: a quantity that agrees is never passed over for one that doesn't.
 */
export function align(
  claimed: readonly Unit[],
  told: readonly Unit[],
  relations: WordRelations,
): Alignment | undefined {
  let paths: Path[] = [];
  for (const [index, unit] of claimed.entries()) {
    const next: Path[] = [];
    for (const [at, candidate] of told.entries()) {
      const fit = unitFit(unit, candidate, relations);
      if (fit === undefined) continue;
      const pair = { claimed: unit, told: candidate, fit };
      const cost = isConflict(fit) ? 1 : 0;
      if (index === 0) {
        if (mayLeaveOutBefore(told, at))
          next.push({ at, first: at, pairs: [pair], conflicts: cost, left: 0 });
        continue;
      }
      for (const path of paths) {
        if (path.at >= at || path.conflicts + cost > 1) continue;
        if (!mayLeaveOutBetween(told, { from: path.at + 1, to: at })) continue;
        next.push({
          at,
          first: path.first,
          pairs: [...path.pairs, pair],
          conflicts: path.conflicts + cost,
          left: path.left + at - path.at - 1,
        });
      }
    }
    paths = next.sort(byCost).slice(0, widest * 4);
    if (paths.length === 0) return undefined;
  }
  const [best] = paths.filter(({ at }) => mayLeaveOutAfter(told, at)).sort(byCost);
  if (best === undefined) return undefined;
  const { pairs, first, at, conflicts, left } = best;
  return { pairs, first, last: at, conflicts, left };
}

function byCost(a: Path, b: Path): number {
  return a.conflicts - b.conflicts || a.left - b.left;
}

/** Returns how much of `claimed` is found in `told` in any order, 0 to 1. */
export function coverage(claimed: readonly Unit[], told: readonly Unit[], relations: WordRelations): number {
  const content = claimed.filter((unit) => unit.kind !== 'small' && unit.kind !== 'break');
  if (content.length === 0) return 0;
  const found = content.filter((unit) =>
    told.some((candidate) => {
      const fit = unitFit(unit, candidate, relations);
      return fit === 'same' || fit === 'entailed';
    }),
  );
  return found.length / content.length;
}
