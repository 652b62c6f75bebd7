// Which one is meant: a noun that the article describes in one way only may stand without its description («القاعدة» for «القاعدة
// الجوية»), or for the one name that it heads (`the institute`).
import type { Unit, WordUnit } from './unit.ts';

/** What an article tells of its nouns. */
export interface Descriptions {
  /** Noun → its descriptions, each as the keys of its units in order. */
  readonly modifiers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Noun → the bearer of the only name that has it for its head. */
  readonly heads: ReadonlyMap<string, string>;
}

/** Most units of a description. */
const longest = 5;

/** Returns the units that say which one the noun at `at` is: behind it where the language puts the head first, else before it. */
export function modifiersAt(
  units: readonly Unit[],
  at: number,
  headFirst: boolean,
): { readonly from: number; readonly to: number } {
  if (!headFirst) {
    let from = at;
    while (from > 0 && at - from < longest && isModifier(units[from - 1])) from--;
    return { from, to: at };
  }
  let to = at + 1;
  while (to < units.length && to - at <= longest) {
    const unit = units[to];
    if (isModifier(unit)) to++;
    else if (unit?.kind === 'small' && unit.sense === 'of' && isModifier(units[to + 1])) to += 2;
    else break;
  }
  return { from: at + 1, to };
}

function isModifier(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || (unit?.kind === 'word' && unit.verb === undefined);
}

/** Returns the descriptions in the sentences of an article. */
export function descriptionsOf(sentences: readonly (readonly Unit[])[], headFirst: boolean): Descriptions {
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
      if (unit.kind !== 'word' || unit.verb !== undefined) continue;
      const { from, to } = modifiersAt(units, at, headFirst);
      if (from === to) continue;
      const key = keyOf(units.slice(from, to));
      modifiers.set(unit.norm, (modifiers.get(unit.norm) ?? new Set()).add(key));
    }
  }
  return {
    modifiers,
    heads: new Map(
      [...heads].flatMap(([head, bearers]) => (bearers.size === 1 ? [[head, [...bearers][0] ?? '']] : [])),
    ),
  };
}

function keyOf(units: readonly Unit[]): string {
  return units
    .flatMap((unit) => (unit.kind === 'word' ? [unit.norm] : unit.kind === 'name' ? [unit.bearer] : []))
    .join(' ');
}

/** Returns `units` with each noun marked by whether it is described beside it, and whom it stands for where it isn't. */
export function described(units: readonly Unit[], { heads }: Descriptions, headFirst: boolean): Unit[] {
  return units.map((unit, at) => {
    if (unit.kind !== 'word' || unit.verb !== undefined) return unit;
    const { from, to } = modifiersAt(units, at, headFirst);
    if (from < to) return { ...unit, modified: true };
    const bearer = unit.definite ? heads.get(unit.norm) : undefined;
    return bearer === undefined ? unit : { ...unit, bearer };
  });
}

/** Returns `units` without the descriptions that tell nothing more of their nouns in this article; the same list where there are none. */
export function shortened(
  units: readonly Unit[],
  { modifiers }: Descriptions,
  headFirst: boolean,
): readonly Unit[] {
  const dropped = new Set<number>();
  const heads = new Map<number, WordUnit>();
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== 'word' || unit.verb !== undefined || dropped.has(at)) continue;
    const { from, to } = modifiersAt(units, at, headFirst);
    if (from === to) continue;
    const known = modifiers.get(unit.norm);
    if (known === undefined || known.size !== 1 || !known.has(keyOf(units.slice(from, to)))) continue;
    for (let index = from; index < to; index++) dropped.add(index);
    heads.set(at, { ...unit, shortened: true });
  }
  if (dropped.size === 0) return units;
  return units.flatMap((unit, at) => (dropped.has(at) ? [] : [heads.get(at) ?? unit]));
}
