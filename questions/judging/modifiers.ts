// What says which one a noun means: the words that hang on it, beside it and behind its prepositions.
import { isVerbUnit, type Unit, type WordUnit } from './unit.ts';

/** Most units of a description. */
const longest = 6;

/** Returns the places of the units that say which one the noun at `at` is, in order. */
export function modifiersAt(units: readonly Unit[], at: number, headFirst: boolean): readonly number[] {
  return headFirst ? [...behind(units, at)] : [...wordsBefore(units, at), ...hanging(units, at)];
}

/** Returns the places of what says which one the noun at `at` is, and of what it is told in relation to: «الرحلة على الخط». */
export function chainAt(units: readonly Unit[], at: number, headFirst: boolean): readonly number[] {
  const beside = modifiersAt(units, at, headFirst);
  const last = Math.max(at, ...beside);
  let to = last + 1;
  while (to - at <= longest && isRelating(units[to]) && isModifier(units[to + 1])) {
    to += 2;
    while (to - at <= longest && isModifier(units[to])) to++;
  }
  return [...beside, ...placesIn(last + 1, to)];
}

/** A preposition that says in relation to what a thing is told. */
function isRelating(unit: Unit | undefined): boolean {
  return unit?.kind === 'small' && relating.has(unit.sense);
}

const relating: ReadonlySet<string> = new Set(['of', 'for', 'on', 'about', 'in', 'from']);

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
  if (hasOwnDate(units, at)) to++;
  // Behind a noun with its article only what has one belongs to it.
  let definite = head?.kind === 'word' && head.definite;
  while (to < units.length && to - at <= longest) {
    const unit = units[to];
    const next = units[to + 1];
    if (
      isModifier(unit) &&
      !(
        definite &&
        ((unit.kind === 'name' && unit.mention.type === 'person') ||
          (unit.kind === 'word' && !mayDescribe(unit)))
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

/** Whether a date behind a noun says which one it is: «موازنة العام الماضي»; behind «بدأت خطة» a day tells when it began. */
export function hasOwnDate(units: readonly Unit[], at: number): boolean {
  const [head, date] = [units[at], units[at + 1]];
  if (date?.kind !== 'date' || head?.kind !== 'word' || head.definite) return false;
  return !isVerbUnit(units[at - 1]) || date.mention.value.granularity === 'year';
}

/** Whether a word may describe a noun with its article before it: it has one too and is no noun by its forms («تسلّمت الأمانة الأرض»). */
function mayDescribe(unit: WordUnit): boolean {
  return !arabic.test(unit.norm) || (unit.definite && (unit.count === 'unknown' || unit.describes));
}

/** Only Arabic adjectives take the article of their noun. */
const arabic = /^[ء-ي]/;

function placesIn(from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at++) places.push(at);
  return places;
}

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
