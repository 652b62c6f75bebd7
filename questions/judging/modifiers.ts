// What says which one a noun means: the words that hang on it, beside it and behind its prepositions.
import { isVerbUnit, type Unit, type WordUnit } from './unit.ts';

/** Most units of a description. */
const longest = 6;

/** Returns the places of the units that say which one the noun at `at` is, in order. */
export function modifiersAt(units: readonly Unit[], at: number, headFirst: boolean): readonly number[] {
  return headFirst ? [...behind(units, at)] : [...wordsBefore(units, at), ...hanging(units, at)];
}

/** Returns the places of the words before a noun: `the ambulance crews`. */
export function wordsBefore(units: readonly Unit[], at: number): number[] {
  let from = at;
  while (from > 0 && at - from < longest && isModifier(units[from - 1])) from--;
  return placesIn(from, at);
}

/** What hangs on an English noun behind it: `the wait for a permit`. */
function hanging(units: readonly Unit[], at: number): number[] {
  let to = at + 1;
  while (to - at <= longest && isOwner(units[to]) && isModifier(units[to + 1])) {
    to += 2;
    while (to - at <= longest && isModifier(units[to])) to++;
  }
  return placesIn(at + 1, to);
}

/** Words behind a noun, one hanging on the other: «موازنة اتحاد بلديات الساحل». */
function behind(units: readonly Unit[], at: number): number[] {
  const head = units[at];
  let to = at + 1;
  // «موازنة العام الماضي»: of which year it is.
  if (units[to]?.kind === 'date' && head?.kind === 'word' && !head.definite) to++;
  // Behind a noun with its article only what has one belongs to it.
  let definite = head?.kind === 'word' && head.definite;
  while (to < units.length && to - at <= longest) {
    const unit = units[to];
    const next = units[to + 1];
    if (
      isModifier(unit) &&
      !(
        definite &&
        ((unit.kind === 'name' && unit.mention.type === 'person') || (unit.kind === 'word' && !unit.definite))
      )
    )
      to++;
    else if (isOwner(unit) && isModifier(next)) to += 2;
    else break;
    const last = units[to - 1];
    definite = last?.kind === 'name' || (last?.kind === 'word' && last.definite);
  }
  return placesIn(at + 1, to);
}

const placesIn = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** A preposition that says whose or of what kind a thing is. */
function isOwner(unit: Unit | undefined): boolean {
  return unit?.kind === 'small' && owners.has(unit.sense);
}

/** Prepositions that say whose or of what kind a thing is. */
const owners: ReadonlySet<string> = new Set(['of', 'for']);

function isModifier(unit: Unit | undefined): unit is Exclude<Unit, { readonly kind: 'break' | 'small' }> {
  return unit?.kind === 'name' || (unit?.kind === 'word' && unit.time !== true && !isVerbUnit(unit));
}

/** Whether a unit is a word that is no verb. */
export function isNoun(unit: Unit | undefined): unit is WordUnit {
  return unit?.kind === 'word' && !isVerbUnit(unit);
}
