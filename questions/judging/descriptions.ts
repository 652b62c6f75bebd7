// Which one is meant: a noun that the article describes in one way only may stand without its description («القاعدة» for «القاعدة
// الجوية»), or for the one name that it heads (`the institute`).
import { setsApart } from './epithets.ts';
import { isNoun, modifiersAt, wordsBefore } from './modifiers.ts';
import type { NameUnit, Unit, WordUnit } from './unit.ts';
import { isSameWord } from './word-relations.ts';

/** What an article tells of its nouns. */
export interface Descriptions {
  /** Noun → its descriptions, each as the keys of its units in order. */
  readonly modifiers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Noun → the bearer of the only name that has it for its head. */
  readonly heads: ReadonlyMap<string, string>;
  /** Where it all happens: the one place of its sort, told in the headline or the first sentences. */
  readonly home: ReadonlySet<string>;
  /** What the headline and the first sentences are about: words and bearers. */
  readonly topic: ReadonlySet<string>;
}

/** How many sentences tell what an article is about. */
const leadLength = 2;

/** In how many sentences a word stands that the article keeps coming back to. */
const often = 3;

/** Returns the descriptions in the sentences of an article; `title` are the units of its headline. */
export function descriptionsOf(
  title: readonly Unit[],
  sentences: readonly (readonly Unit[])[],
  headFirst: boolean,
): Descriptions {
  const modifiers = new Map<string, Set<string>>();
  const heads = new Map<string, Set<string>>();
  for (const units of sentences) {
    for (const [at, unit] of units.entries()) {
      if (unit.kind === 'name') {
        if (unit.mention.type === 'person') continue;
        const words = unit.bearer.replace(/^\w+:/, '').split(' ');
        const head = (headFirst ? words[0] : words.at(-1)) ?? '';
        if (words.length > 1) heads.set(head, (heads.get(head) ?? new Set()).add(unit.bearer));
        continue;
      }
      if (!isNoun(unit)) continue;
      const key = keyOf(partsAt(units, modifiersAt(units, at, headFirst)));
      if (key === '') continue;
      modifiers.set(unit.norm, (modifiers.get(unit.norm) ?? new Set()).add(key));
    }
  }
  const topic = topicOf(title, sentences);
  return {
    topic,
    home: homeOf([title, ...sentences], topic),
    modifiers,
    heads: new Map(
      [...heads].flatMap(([head, bearers]) => (bearers.size === 1 ? [[head, [...bearers][0] ?? '']] : [])),
    ),
  };
}

/** The places of the topic that share their sort with no other place of the article. */
function homeOf(sentences: readonly (readonly Unit[])[], topic: ReadonlySet<string>): Set<string> {
  const bySort = new Map<string, Set<string>>();
  for (const unit of sentences.flat())
    if (isPlace(unit))
      bySort.set(unit.mention.sort, (bySort.get(unit.mention.sort) ?? new Set()).add(unit.bearer));
  return new Set(
    [...bySort.values()]
      .flatMap((places) => (places.size === 1 ? [...places] : []))
      .filter((place) => topic.has(place)),
  );
}

function isPerson(unit: Unit): boolean {
  return unit.kind === 'name' && unit.mention.type === 'person';
}

function isPlace(unit: Unit | undefined): unit is NameUnit {
  return unit?.kind === 'name' && unit.mention.type === 'place';
}

/** What stands in the headline or the first sentences, or comes up again and again. */
function topicOf(title: readonly Unit[], sentences: readonly (readonly Unit[])[]): Set<string> {
  const topic = new Set([title, ...sentences.slice(0, leadLength)].flatMap((units) => units.flatMap(keysOf)));
  const counts = new Map<string, number>();
  for (const units of sentences)
    for (const key of new Set(units.flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [key, count] of counts) if (count >= often) topic.add(key);
  return topic;
}

function keyOf(units: readonly Unit[]): string {
  return units.flatMap(keysOf).join('|');
}

function keysOf(unit: Unit): string[] {
  if (unit.kind === 'word') return [unit.norm];
  if (unit.kind === 'date') return [unit.mention.value.iso];
  return unit.kind === 'name' ? [unit.bearer] : [];
}

/** Returns `units` with each noun marked by whether it is described beside it, and whom it stands for where it isn't. */
export function described(units: readonly Unit[], { heads }: Descriptions, headFirst: boolean): Unit[] {
  return units.map((unit, at) => {
    if (!isNoun(unit)) return unit;
    if (modifiersAt(units, at, headFirst).length > 0) return { ...unit, modified: true };
    const bearer = unit.definite ? heads.get(unit.norm) : undefined;
    return bearer === undefined ? unit : { ...unit, bearer };
  });
}

/**
 * Returns `units` without the descriptions that `told` leaves out and that tell nothing more in this article: the noun stands
 * there with its article alone, and the article describes it in this way only, or is about nothing else. The same list where
 * there are none.
 */
export function shortened(
  units: readonly Unit[],
  told: readonly Unit[],
  { descriptions, headFirst }: Shortening,
): readonly Unit[] {
  const dropped = new Set<number>();
  const heads = new Map<number, WordUnit>();
  for (const [at, unit] of units.entries()) {
    if (!isNoun(unit) || dropped.has(at)) continue;
    const places = modifiersAt(units, at, headFirst);
    const chunk = partsAt(units, places);
    const whole = chunk.flatMap(keysOf).join('|');
    const kept =
      places.length === 0 ? undefined : keptBeside(unit, told, (keys) => keys.join('|') === whole, headFirst);
    if (kept === undefined) continue;
    const further = chunk.filter((part) => !keysOf(part).every((key) => kept.has(key)));
    const chunkKeys = chunk.flatMap(keysOf);
    // Another description beside the noun makes it another thing.
    if (![...kept].every((key) => chunkKeys.includes(key))) continue;
    const isWhole = kept.size === 0;
    if (further.length === 0 || !isRedundant(unit, isWhole ? chunk : further, descriptions)) continue;
    if (!isWhole && further.some((part) => part.kind === 'small')) continue;
    // Who it is and of what day is never left out.
    if (further.some((part) => isPerson(part) || part.kind === 'date')) continue;
    // Nor that it is the new one or the old.
    if (further.some((part) => part.kind === 'word' && setsApart(part.norm))) continue;
    // Nor where it is, unless the article describes it so: another place may have one too.
    if (further.some(isPlace) && !isOnlyDescription(unit, chunk, descriptions)) continue;
    for (const index of places) if (isWhole || further.includes(units[index] ?? unit)) dropped.add(index);
    if (isWhole) heads.set(at, { ...unit, shortened: true });
  }
  for (const at of homesIn(units, told, descriptions)) {
    dropped.add(at);
    dropped.add(at + 1);
  }
  if (dropped.size === 0) return units;
  return units.flatMap((unit, at) => (dropped.has(at) ? [] : [heads.get(at) ?? unit]));
}

/** Where «في تبوك» hangs on a noun that the article has one of, and the sentence tells of no place. */
function homesIn(units: readonly Unit[], told: readonly Unit[], { home }: Descriptions): number[] {
  if (told.some(isPlace)) return [];
  return units.flatMap((unit, at) => {
    const [owner, noun, place] = [units[at - 2], units[at - 1], units[at + 1]];
    const isIn = unit.kind === 'small' && unit.sense === 'in' && isPlace(place) && home.has(place.bearer);
    // Behind the last noun of the sentence, or the one who did it, it tells where it was done.
    const isChained = noun?.kind === 'name' || (isNoun(noun) && (isNoun(owner) || owner?.kind === 'name'));
    return isIn && isChained && units[at + 2] !== undefined ? [at] : [];
  });
}

/** What it takes to leave descriptions out. */
export interface Shortening {
  readonly descriptions: Descriptions;
  readonly headFirst: boolean;
}

/**
 * What describes the noun in a sentence that has it once, with its article: keys, none where it stands alone. `undefined`
 * where the sentence leaves open which one it means.
 */
function keptBeside(
  noun: WordUnit,
  told: readonly Unit[],
  isWhole: (keys: readonly string[]) => boolean,
  headFirst: boolean,
): ReadonlySet<string> | undefined {
  const places = told.flatMap((unit, at) => (isNoun(unit) && isSameWord(noun, unit) ? [{ unit, at }] : []));
  const modifiersOf = (at: number) => partsAt(told, modifiersAt(told, at, headFirst)).flatMap(keysOf);
  // «جمعية سكان حي الألفة: السكان …»: told in full once, then with the article alone.
  // «موازنة العام الماضي» beside «الموازنة» is told of as another.
  const open = places.filter(({ unit, at }) => !isWhole(modifiersOf(at)) && !isOwn(unit, told[at + 1]));
  const [only] = open;
  if (only === undefined || open.length > 1 || !isDefinite(told, only.at, headFirst)) return undefined;
  return new Set(modifiersOf(only.at));
}

function isOwn(noun: WordUnit, next: Unit | undefined): boolean {
  return !noun.definite && next?.kind === 'date';
}

const partsAt = (units: readonly Unit[], places: readonly number[]): Unit[] =>
  places.flatMap((place) => units[place] ?? []);

/** Whether a noun has its article, which stands before what describes it in English. */
function isDefinite(units: readonly Unit[], at: number, headFirst: boolean): boolean {
  const first = headFirst ? at : (wordsBefore(units, at)[0] ?? at);
  const unit = units[first];
  return unit?.kind === 'word' && unit.definite;
}

/** Whether the article describes the noun in one way, which this is. */
function isOnlyDescription(
  noun: WordUnit,
  told: readonly Unit[],
  { modifiers }: Pick<Descriptions, 'modifiers'>,
): boolean {
  const known = modifiers.get(noun.norm);
  return known?.size === 1 && known.has(keyOf(told));
}

function isRedundant(noun: WordUnit, told: readonly Unit[], { modifiers, topic }: Descriptions): boolean {
  if (isOnlyDescription(noun, told, { modifiers })) return true;
  const known = [...(modifiers.get(noun.norm) ?? [])].map((description) => description.split('|'));
  // «الموازنة» of an article on one budget: its owner may be named, unless the article describes the noun otherwise.
  const keys = told.flatMap(keysOf);
  const agrees = (description: readonly string[]) =>
    isWithin(description, keys) || isWithin(keys, description);
  // `the wait`, told once as the average wait for a permit: any part of the one description says no more.
  if (known.some((one) => isWithin(keys, one) && known.every((other) => isWithin(other, one)))) return true;
  return keys.every((key) => topic.has(key)) && known.every(agrees);
}

const isWithin = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((key) => whole.includes(key));
