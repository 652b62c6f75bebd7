// Everything that a sentence tells, its propositions among it, ready for statements to be laid over it: propositions share most of their units,
// and what a unit of a statement is to them is found out once.
import type { Passage } from './passages.ts';
import { isContent, type Unit } from './unit.ts';
import { type Fit, keysOfClaimed, keysOfTold, unitFit } from './unit-fits.ts';
import type { WordRelations } from './word-relations.ts';

/** A sentence or one of its propositions. */
export interface Telling {
  readonly told: readonly Unit[];
  /** Where each of its units stands among all of the passage's. */
  readonly places: readonly number[];
}

/** How a unit of a statement fits each of a passage's units, by place. */
export type Fits = readonly (Fit | undefined)[];

/** What a passage tells. */
export interface Tellings {
  /** The sentence and its propositions. */
  readonly all: readonly Telling[];
  /** How `claimed` fits the passage's units; `undefined` where it fits none. */
  fitsOf(claimed: Unit): Fits | undefined;
}

const ready = new WeakMap<Passage, Tellings>();

/** Returns what `passage` tells, made ready once; `relations` are those of its language. */
export function tellingsOf(passage: Passage, relations: WordRelations): Tellings {
  let tellings = ready.get(passage);
  if (tellings === undefined) {
    tellings = madeReady(passage, relations);
    ready.set(passage, tellings);
  }
  return tellings;
}

function madeReady({ units, propositions }: Passage, relations: WordRelations): Tellings {
  const places = new Map<Unit, number>();
  const placeOf = (unit: Unit) => {
    const place = places.get(unit) ?? places.size;
    places.set(unit, place);
    return place;
  };
  const all = [units, ...propositions].map((told) => ({ told, places: told.map(placeOf) }));
  const every = [...places.keys()];
  const standing = new Map<string, number[]>();
  for (const [place, unit] of every.entries())
    for (const key of keysOfTold(unit, relations)) {
      const known = standing.get(key);
      if (known === undefined) standing.set(key, [place]);
      else known.push(place);
    }
  return {
    all,
    fitsOf(claimed) {
      let fits: (Fit | undefined)[] | undefined;
      for (const key of keysOfClaimed(claimed))
        for (const place of standing.get(key) ?? []) {
          const unit = every[place];
          const fit = unit === undefined ? undefined : unitFit(claimed, unit, relations);
          if (fit === undefined) continue;
          fits ??= Array(every.length).fill(undefined);
          fits[place] = fit;
        }
      return fits;
    },
  };
}

/** Returns how much of `claimed` the sentence of `passage` tells in any order, 0 to 1. */
export function shareTold(claimed: readonly Unit[], passage: Passage, relations: WordRelations): number {
  const content = claimed.filter(isContent);
  if (content.length === 0) return 0;
  const { all, fitsOf } = tellingsOf(passage, relations);
  const places = all[0]?.places ?? [];
  const found = content.filter((unit) => {
    const fits = fitsOf(unit);
    return fits !== undefined && places.some((place) => fits[place] === 'same' || fits[place] === 'entailed');
  });
  return found.length / content.length;
}
