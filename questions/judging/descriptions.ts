// Which one is meant: a noun that the article describes in one way only may stand without its description («القاعدة» for «القاعدة
// الجوية»), or for the one name that it heads (`the institute`).
import { isVerbUnit, type Unit, type WordUnit } from './unit.ts';
import { isSameWord } from './word-relations.ts';

/** What an article tells of its nouns. */
export interface Descriptions {
  /** Noun → its descriptions, each as the keys of its units in order. */
  readonly modifiers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Noun → the bearer of the only name that has it for its head. */
  readonly heads: ReadonlyMap<string, string>;
  /** What the headline and the first sentences are about: words and bearers. */
  readonly topic: ReadonlySet<string>;
}

/** How many sentences tell what an article is about. */
const leadLength = 2;

/** In how many sentences a word stands that the article keeps coming back to. */
const often = 3;

/** Most units of a description. */
const longest = 6;

/** Returns the units that say which one the noun at `at` is: behind it where the language puts the head first, else before it. */
function modifiersAt(
  units: readonly Unit[],
  at: number,
  headFirst: boolean,
): { readonly from: number; readonly to: number } {
  if (!headFirst) {
    let from = at;
    while (from > 0 && at - from < longest && isModifier(units[from - 1])) from--;
    return { from, to: at };
  }
  const head = units[at];
  let to = at + 1;
  // Behind a noun with its article only what has one belongs to it.
  let definite = head?.kind === 'word' && head.definite;
  while (to < units.length && to - at <= longest) {
    const unit = units[to];
    const next = units[to + 1];
    if (isModifier(unit) && !(definite && (isPerson(unit) || (unit.kind === 'word' && !unit.definite)))) to++;
    else if (unit?.kind === 'small' && owners.has(unit.sense) && isModifier(next)) to += 2;
    else break;
    const last = units[to - 1];
    definite = last?.kind === 'name' || (last?.kind === 'word' && last.definite);
  }
  return { from: at + 1, to };
}

function isPerson(unit: Unit): boolean {
  return unit.kind === 'name' && unit.mention.type === 'person';
}

function isPlace(unit: Unit): boolean {
  return unit.kind === 'name' && unit.mention.type === 'place';
}

/** Prepositions that say whose or of what kind a thing is. */
const owners: ReadonlySet<string> = new Set(['of', 'for']);

function isModifier(unit: Unit | undefined): unit is Exclude<Unit, { readonly kind: 'break' | 'small' }> {
  return unit?.kind === 'name' || (unit?.kind === 'word' && unit.time !== true && !isVerbUnit(unit));
}

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
      const { from, to } = modifiersAt(units, at, headFirst);
      if (from === to) continue;
      const key = keyOf(units.slice(from, to));
      modifiers.set(unit.norm, (modifiers.get(unit.norm) ?? new Set()).add(key));
    }
  }
  return {
    topic: topicOf(title, sentences),
    modifiers,
    heads: new Map(
      [...heads].flatMap(([head, bearers]) => (bearers.size === 1 ? [[head, [...bearers][0] ?? '']] : [])),
    ),
  };
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

function isNoun(unit: Unit | undefined): unit is WordUnit {
  return unit?.kind === 'word' && !isVerbUnit(unit);
}

function keyOf(units: readonly Unit[]): string {
  return units.flatMap(keysOf).join('|');
}

function keysOf(unit: Unit): string[] {
  if (unit.kind === 'word') return [unit.norm];
  return unit.kind === 'name' ? [unit.bearer] : [];
}

/** Returns `units` with each noun marked by whether it is described beside it, and whom it stands for where it isn't. */
export function described(units: readonly Unit[], { heads }: Descriptions, headFirst: boolean): Unit[] {
  return units.map((unit, at) => {
    if (!isNoun(unit)) return unit;
    const { from, to } = modifiersAt(units, at, headFirst);
    if (from < to) return { ...unit, modified: true };
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
    const { from, to } = modifiersAt(units, at, headFirst);
    const chunk = units.slice(from, to);
    const whole = chunk.flatMap(keysOf).join('|');
    const kept =
      from === to ? undefined : keptBeside(unit, told, (keys) => keys.join('|') === whole, headFirst);
    if (kept === undefined) continue;
    const further = chunk.filter((part) => !keysOf(part).every((key) => kept.has(key)));
    const chunkKeys = chunk.flatMap(keysOf);
    // Another description beside the noun makes it another thing.
    if (![...kept].every((key) => chunkKeys.includes(key))) continue;
    const isWhole = kept.size === 0;
    if (further.length === 0 || !isRedundant(unit, isWhole ? chunk : further, descriptions)) continue;
    if (!isWhole && further.some((part) => part.kind === 'small')) continue;
    // Who it is is never left out.
    if (further.some(isPerson)) continue;
    // Nor where it is, unless the article describes it so: another place may have one too.
    if (further.some(isPlace) && !isOnlyDescription(unit, chunk, descriptions)) continue;
    for (let index = from; index < to; index++)
      if (isWhole || further.includes(units[index] ?? unit)) dropped.add(index);
    if (isWhole) heads.set(at, { ...unit, shortened: true });
  }
  if (dropped.size === 0) return units;
  return units.flatMap((unit, at) => (dropped.has(at) ? [] : [heads.get(at) ?? unit]));
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
  const modifiersOf = (at: number) => {
    const { from, to } = modifiersAt(told, at, headFirst);
    return told.slice(from, to).flatMap(keysOf);
  };
  // «جمعية سكان حي الألفة: السكان …»: told in full once, then with the article alone.
  const open = places.filter(({ at }) => !isWhole(modifiersOf(at)));
  const [only] = open;
  if (only === undefined || open.length > 1 || !isDefinite(told, only.at, headFirst)) return undefined;
  return new Set(modifiersOf(only.at));
}

/** Whether a noun has its article, which stands before what describes it in English. */
function isDefinite(units: readonly Unit[], at: number, headFirst: boolean): boolean {
  const first = headFirst ? at : modifiersAt(units, at, headFirst).from;
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
  const known = [...(modifiers.get(noun.norm) ?? [])];
  // «الموازنة» of an article on one budget: its owner may be named, unless the article describes the noun otherwise.
  const keys = told.flatMap(keysOf);
  const agrees = (description: readonly string[]) =>
    description.every((key) => keys.includes(key)) || keys.every((key) => description.includes(key));
  return keys.every((key) => topic.has(key)) && known.every((description) => agrees(description.split('|')));
}
