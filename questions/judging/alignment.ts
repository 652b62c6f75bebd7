// A statement laid over a sentence: every unit of it finds its own in the same order, and what is left over may go.
import { askedOnce } from './asked-once.ts';
import { opensPartOf } from './part-openers.ts';
import { mayLeaveOutAfter, mayLeaveOutBefore, mayLeaveOutBetween } from './skips.ts';
import type { Leave } from './stretches.ts';
import type { Fits, Telling, Tellings } from './tellings.ts';
import { isVerbUnit, type Unit } from './unit.ts';
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
  readonly pair: Pair;
  /** The way of the units before. */
  readonly before?: Path;
  readonly conflicts: number;
  readonly left: number;
}

/** A unit of a sentence that one of the statement fits. */
interface Candidate {
  readonly at: number;
  readonly told: Unit;
  readonly fit: Fit;
}

/** A sentence or a part of it, ready for statements to be laid over it. */
export interface Ground {
  readonly told: readonly Unit[];
  /** The units that `claimed` fits, in order. */
  candidates(claimed: Unit): readonly Candidate[];
  /** Whether what stands before the unit at `first` may go. */
  mayOpen(first: number): boolean;
  /** Whether what stands between the units at `from` and `to` may go. */
  mayPass(from: number, to: number): boolean;
  /** Whether what stands behind the unit at `last` may go. */
  mayEnd(last: number): boolean;
  /** Whether the unit at `at` goes over to a part of what stands before it. */
  opensPart(at: number): boolean;
}

/** Returns a telling as ground: every order and length of a statement asks for the same places, which are looked at once. */
export function groundOf({ told, places }: Telling, fitsOf: Tellings['fitsOf'], leave: Leave): Ground {
  const passes = askedOnce((stretch: number) => {
    const from = Math.floor(stretch / told.length);
    return mayLeaveOutBetween(told, { from: from + 1, to: stretch % told.length }, leave);
  });
  const candidatesIn = (fits: Fits | undefined) => {
    const found: Candidate[] = [];
    if (fits === undefined) return found;
    for (const [at, unit] of told.entries()) {
      const fit = fits[places[at] ?? -1];
      if (fit === undefined || (fit === 'number_differs' && isMeasure(told[at - 1]))) continue;
      found.push({ at, told: unit, fit });
    }
    return found;
  };
  return {
    told,
    mayOpen: askedOnce((first: number) => mayLeaveOutBefore(told, first, leave)),
    mayEnd: askedOnce((last: number) => mayLeaveOutAfter(told, last, leave)),
    opensPart: (at) => opensPartOf(told, at, leave.sets),
    mayPass: (from, to) => passes(from * told.length + to),
    candidates: askedOnce((claimed: Unit) => candidatesIn(fitsOf(claimed))),
  };
}

/** «يقل عمره عن 18»: whether a number behind this is one that others are measured by; two such rules may stand beside each other. */
function isMeasure(before: Unit | undefined): boolean {
  return before?.kind === 'small' && before.role === 'link' && before.sense === 'about';
}

/** Ways kept for each unit; the rest are worse in both respects. */
const widest = 24;

/**
 * Returns the best way to lay all of `claimed` over `told`, with at most one conflict, or `undefined`. Fewest conflicts come
 * first, then the fewest units left out: a quantity that agrees is never passed over for one that doesn't. A day and a place
 * may stand elsewhere in the same part of the sentence: «في عمّان» says the same before and behind.
 */
export function align(claimed: readonly Unit[], ground: Ground): Alignment | undefined {
  const inOrder = alignInOrder(claimed, ground);
  if (inOrder?.conflicts === 0) return inOrder;
  const { core, floating } = parted(claimed);
  if (floating.length === 0 || core.length < leastCore) return inOrder;
  const laid = alignInOrder(core, ground);
  if (laid === undefined) return inOrder;
  let { conflicts } = laid;
  const pairs = [...laid.pairs];
  for (const group of floating) {
    const placed = placeOf(group, laid, ground);
    // Two parts of the statement can't stand on one of the sentence.
    if (placed === undefined || placed.some((pair) => pairs.some(({ told: taken }) => taken === pair.told)))
      return inOrder;
    pairs.push(...placed);
    conflicts += placed.some(({ fit }) => isConflict(fit)) ? 1 : 0;
  }
  if (conflicts > 1 || (inOrder !== undefined && conflicts >= inOrder.conflicts)) return inOrder;
  return { ...laid, pairs, conflicts };
}

/** Fewest units that must stand in their order. */
const leastCore = 2;

/** A day, a preposition with the place behind it, or one of time with its nouns. */
type Floating = readonly Unit[];

function parted(claimed: readonly Unit[]): { core: Unit[]; floating: Floating[] } {
  const core: Unit[] = [];
  const floating: Floating[] = [];
  // Of two days or two places each has its own deed, which only the order tells.
  const days = claimed.filter(({ kind }) => kind === 'date').length;
  const places = claimed.filter((unit, at) => isInPlace(unit, claimed[at + 1])).length;
  const times = claimed.filter((unit) => isTimeLink(unit)).length;
  for (let at = 0; at < claimed.length; at++) {
    const unit = claimed[at];
    const next = claimed[at + 1];
    if (unit === undefined) continue;
    const before = core.at(-1);
    const isFree = unit.kind === 'date' && !(before?.kind === 'small' && before.role === 'link');
    if (isFree && days === 1) floating.push([unit]);
    // « depuis 1931 »
    else if (days === 1 && isBoundOfTime(unit) && next?.kind === 'date') {
      floating.push([unit, next]);
      at++;
    }
    // In the middle a place says which one: `the bank in Geneva froze the account`.
    else if (places === 1 && isInPlace(unit, next) && next !== undefined && isAtEnd(claimed, at)) {
      floating.push([unit, next]);
      at++;
    } else if (times === 1 && isTimeLink(unit)) {
      const to = endOfNouns(claimed, at + 1);
      const group = claimed.slice(at, to);
      if (group.length > 1) floating.push(group);
      else core.push(unit);
      at = to - 1;
    } else core.push(unit);
  }
  return { core, floating };
}

/** Whether a place with its preposition opens or ends a statement, or stands right behind its verb. */
function isAtEnd(claimed: readonly Unit[], at: number): boolean {
  return at === 0 || at + 2 === claimed.length || isVerbUnit(claimed[at - 1]);
}

/** Prepositions that place a deed in time. */
const timeLinks: ReadonlySet<string> = new Set(['since', 'during', 'until']);

function isTimeLink(unit: Unit): boolean {
  return unit.kind === 'small' && unit.role === 'link' && timeLinks.has(unit.sense);
}

/** Prepositions that bound a time by a date. */
const bounds: ReadonlySet<string> = new Set(['since', 'from', 'until']);

function isBoundOfTime(unit: Unit): boolean {
  return unit.kind === 'small' && unit.role === 'link' && bounds.has(unit.sense);
}

/** Where the nouns that begin at `from` end. */
function endOfNouns(units: readonly Unit[], from: number): number {
  const end = units.findIndex(
    (unit, at) => at >= from && !(unit.kind === 'word' && !isVerbUnit(unit)) && unit.kind !== 'name',
  );
  return end < 0 ? units.length : end;
}

function isInPlace(unit: Unit, next: Unit | undefined): boolean {
  return (
    unit.kind === 'small' && unit.sense === 'in' && next?.kind === 'name' && next.mention.type === 'place'
  );
}

/** Where a floating group stands in the part of the sentence that the core was laid over; the one that agrees before any other. */
function placeOf(group: Floating, { pairs: laid }: Alignment, ground: Ground): Pair[] | undefined {
  const { told } = ground;
  const [head] = group;
  if (head === undefined) return undefined;
  const found: Pair[][] = [];
  const taken = new Set(laid.map((pair) => pair.told));
  for (const { at } of ground.candidates(head)) {
    if (!isInSamePart(ground, at, at + group.length, taken)) continue;
    const before = told[at - 1];
    if (group.length === 1 && before?.kind === 'small' && before.role === 'link') continue;
    const pairs = group.flatMap((claimed, index) => {
      const place = ground.candidates(claimed).find((candidate) => candidate.at === at + index);
      return place === undefined ? [] : [{ claimed, told: place.told, fit: place.fit }];
    });
    if (pairs.length === group.length) found.push(pairs);
  }
  const agreeing = found.find((pairs) => !pairs.some(({ fit }) => isConflict(fit)));
  // Of two days that both differ nobody knows which the statement means.
  return agreeing ?? (found.length === 1 ? found[0] : undefined);
}

/**
 * Whether nothing between a place and the nearest laid unit opens another part: a verb, a joining word, a relative, a part of what was
 * counted, a mark that doesn't set off the place itself.
 */
function isInSamePart(
  { told, opensPart }: Ground,
  from: number,
  to: number,
  laid: ReadonlySet<Unit>,
): boolean {
  const isLaid = (unit: Unit) => laid.has(unit);
  const before = told.slice(0, from).findLastIndex(isLaid);
  const after = told.findIndex((unit, at) => at >= to && isLaid(unit));
  const isOpen = (stretch: readonly Unit[], beside: number) =>
    !stretch.some(
      (unit, at) =>
        isVerbUnit(unit) ||
        opensPart(told.indexOf(unit)) ||
        (unit.kind === 'word' && unit.gerund === true) ||
        (unit.kind === 'small' && ['that', 'which', 'but', 'and', 'or'].includes(unit.role)) ||
        // A comma may set off the place itself, nothing between it and the rest.
        (unit.kind === 'break' && (at !== beside || unit.mark !== ',')),
    );
  const ahead = before < 0 || isOpen(told.slice(before + 1, from), from - before - 2);
  const behind = after < 0 || isOpen(told.slice(to, after), 0);
  // Between two laid units it must hang on both; an apposition's comma before it shuts it off.
  if (before >= 0 && after >= 0) return ahead && behind && told[from - 1]?.kind !== 'break';
  return ahead && behind;
}

function alignInOrder(claimed: readonly Unit[], ground: Ground): Alignment | undefined {
  let paths: Path[] = [];
  for (const [index, unit] of claimed.entries()) {
    const next: Path[] = [];
    for (const { at, told: candidate, fit } of ground.candidates(unit)) {
      const pair = { claimed: unit, told: candidate, fit };
      const cost = isConflict(fit) ? 1 : 0;
      if (index === 0) {
        if (ground.mayOpen(at)) next.push({ at, first: at, pair, conflicts: cost, left: 0 });
        continue;
      }
      for (const path of paths) {
        if (path.at >= at || path.conflicts + cost > 1) continue;
        if (!ground.mayPass(path.at, at)) continue;
        next.push({
          at,
          first: path.first,
          pair,
          before: path,
          conflicts: path.conflicts + cost,
          left: path.left + at - path.at - 1,
        });
      }
    }
    paths = next.sort(byCost).slice(0, widest);
    if (paths.length === 0) return undefined;
  }
  const [best] = paths.filter(({ at }) => ground.mayEnd(at)).sort(byCost);
  if (best === undefined) return undefined;
  const { first, at, conflicts, left } = best;
  return { pairs: pairsOf(best), first, last: at, conflicts, left };
}

function pairsOf(path: Path): Pair[] {
  const pairs: Pair[] = [];
  for (let step: Path | undefined = path; step !== undefined; step = step.before) pairs.push(step.pair);
  return pairs.reverse();
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
