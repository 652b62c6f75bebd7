// «الخط الجديد», `the new line`: words that only point back to what the article has introduced as new, and say nothing of which one.

import { isElsewhere } from './elsewhere-nouns.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { isVerbUnit, type NameUnit, type Unit, type WordUnit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** Noun → the epithets that only point back to it in this article. */
export type Epithets = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether a word sets one thing against another of its kind, so that the bare noun may mean either: `new`, «القديم». */
export function setsApart(norm: string, { epithets, contrasts }: WordSets): boolean {
  return epithets.has(norm) || contrasts.has(norm);
}

/** Returns the epithets of an article, its headline first among `sentences`; an adjective follows its noun where the verb stands first. */
export function epithetsOf(
  sentences: readonly (readonly Unit[])[],
  { sets: { epithets, contrasts, bodies }, verbFirst: isBehind }: JudgingLanguage,
): Epithets {
  const found = new Map<string, Set<string>>();
  const met = new Set<string>();
  const barred = new Set<string>();
  for (const units of sentences) {
    for (const [at, unit] of units.entries()) {
      if (!isNoun(unit) || epithets.has(unit.norm) || bodies.has(unit.norm)) continue;
      const beside = units[isBehind ? at + 1 : at - 1];
      const own = unit.norm;
      const isNew = beside?.kind === 'word' && epithets.has(beside.norm);
      // Who is told of first without being introduced may be another than the new one: `The minister resigned.`
      if (!met.has(own) && !isNew && isKnownAlready(units, at, isBehind)) barred.add(own);
      met.add(own);
      if (beside?.kind === 'word' && contrasts.has(beside.norm)) barred.add(own);
      if (!isBehind && isOtherOne(units, at)) barred.add(own);
      if ([units[at - 1], units[at + 1]].some(isPerson)) barred.add(own);
      if (isNew) found.set(own, (found.get(own) ?? new Set()).add(beside.norm));
    }
  }
  for (const noun of barred) found.delete(noun);
  return found;
}

/** Whether a noun has its article, or in Arabic hangs on what has one. */
function isKnownAlready(units: readonly Unit[], at: number, isBehind: boolean): boolean {
  const unit = units[at];
  if (unit?.kind === 'word' && unit.definite) return true;
  if (!isBehind) {
    let from = at;
    while (isNoun(units[from - 1])) from--;
    const first = units[from];
    return first?.kind === 'word' && first.definite;
  }
  return false;
}

/** `The bridge of 1910 was`, `The bridge in Hull was`: whether a year or a place before the verb tells it from the new one. */
function isOtherOne(units: readonly Unit[], at: number): boolean {
  const [link, which] = units.slice(at + 1, at + 3);
  const isSmall = link?.kind === 'small' && link.role === 'link';
  const isDate = which?.kind === 'date' || link?.kind === 'date';
  return (isDate || (isSmall && isElsewhere(units, at))) && !units.slice(0, at).some(isVerbUnit);
}

function isNoun(unit: Unit | undefined): unit is WordUnit {
  return unit?.kind === 'word' && !isVerbUnit(unit);
}

function isPerson(unit: Unit | undefined): unit is NameUnit {
  return unit?.kind === 'name' && unit.mention.type === 'person';
}

/** Returns `units` without the epithets of definite nouns. */
export function withoutEpithets(units: readonly Unit[], known: Epithets, isBehind: boolean): Unit[] {
  if (known.size === 0) return [...units];
  const kept: Unit[] = [];
  for (const [at, unit] of units.entries()) {
    const last = kept.at(-1);
    if (isBehind && unit.kind === 'word' && unit.definite && isNoun(last) && last.definite) {
      if (known.get(last.norm)?.has(unit.norm) === true) continue;
    }
    const noun = units[at + 1];
    if (!isBehind && unit.kind === 'word' && (unit.definite || isIntroducing(units, at)) && isNoun(noun)) {
      if (headsOf(units, at + 1).some((norm) => known.get(norm)?.has(unit.norm) === true)) {
        kept.push({ ...noun, definite: true, start: unit.start });
        continue;
      }
    }
    // The noun that took the article of its epithet stands there already.
    if (last?.kind === 'word' && unit.kind === 'word' && last.end === unit.end) continue;
    kept.push(unit);
  }
  return kept;
}

/** `A new emergency department was completed`: what a sentence opens with and introduces as new is the one that the article has. */
function isIntroducing(units: readonly Unit[], at: number): boolean {
  const verb = units.findIndex((unit) => !isNoun(unit));
  const head = units[verb - 1];
  return at === 0 && isVerbUnit(units[verb]) && head?.kind === 'word' && head.count !== 'many';
}

/** The words that an epithet before them may belong to. */
function headsOf(units: readonly Unit[], from: number): string[] {
  const norms: string[] = [];
  for (let at = from; isNoun(units[at]); at++) norms.push((units[at] as WordUnit).norm);
  return norms;
}
