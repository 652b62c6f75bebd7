// Whether a noun may be the subject of a verb that stands behind it, by gender and number (Arabic): «ضم المجلس 65 عضواً وانتُخب» is told
// of the council.
import type { Unit, VerbUnit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** Returns whether `unit` may have done what `verb` tells; what can't be told may. */
export function mayBeSubject(unit: Unit, verb: VerbUnit, { feminines }: WordSets): boolean {
  const { gender } = verb.verb;
  if (gender === undefined) return true;
  if (isPlural(verb)) return unit.kind === 'number' || (unit.kind === 'word' && unit.count !== 'one');
  if (unit.kind === 'number') return gender === 'f' || unit.mention.value.value < leastPlural;
  if (unit.kind === 'name') {
    const own = unit.mention.gender;
    return own === 'unknown' || unit.mention.type !== 'person' || own === gender;
  }
  if (unit.kind !== 'word') return true;
  // Plurals of things are feminine, those of people take a plural verb once they are known.
  if (unit.count === 'many') return gender === 'f';
  if (unit.count === 'two') return false;
  return feminines.has(unit.norm) || isFeminine(unit) === (gender === 'f');
}

/** «غادروا», «يمثلون». */
const isPlural = ({ norm }: VerbUnit): boolean => /(?:وا|ون)$/.test(norm);

/** From this amount on a counted noun is a plural. */
const leastPlural = 2;

/** Returns whether the noun phrase that `head` opens surely has the verb's gender. */
export function hasGenderOf(verb: VerbUnit, head: Unit, sets: WordSets): boolean {
  if (head.kind !== 'word' || verb.verb.gender === undefined) return false;
  return mayBeSubject(head, verb, sets);
}

function isFeminine(unit: Unit): boolean {
  return unit.kind === 'word' && /ه$/.test(unit.owned?.norm ?? unit.norm);
}
