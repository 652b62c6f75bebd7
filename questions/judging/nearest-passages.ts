// Which sentences a statement may be about: BM25 over dictionary forms, names, amounts and days.
import type { Judged, Passage } from './passages.ts';
import type { Unit } from './unit.ts';

/** How many passages are held against a statement. */
const most = 6;

/** How soon a key that comes again stops counting, how much a long sentence counts less, and what every key found counts at least (BM25+). */
const [saturation, lengthShare, least] = [1.2, 0.7, 0.5];

/** Key → the passages it stands in, the first ones first, each with what the key counts there. */
type Index = ReadonlyMap<string, readonly { readonly at: number; readonly score: number }[]>;

/** What a passage has in common with a statement. */
interface Match {
  readonly at: number;
  score: number;
  /** How many of the statement's keys it has. */
  keys: number;
}

const indexes = new WeakMap<Judged, Index>();

/** Returns the passages of `article` that share most with `units`, nearest first; none where nothing is shared. */
export function nearestPassages(units: readonly Unit[], article: Judged): Passage[] {
  const index = indexOf(article);
  const matches = new Map<number, Match>();
  const seen = new Set<string>();
  for (const key of keysOf(units)) {
    const places = index.get(key);
    if (places === undefined) continue;
    const isNew = !seen.has(key);
    seen.add(key);
    for (const { at, score } of places) {
      const match = matches.get(at);
      if (match === undefined) matches.set(at, { at, score, keys: 1 });
      else {
        match.score += score;
        if (isNew) match.keys++;
      }
    }
  }
  return [...matches.values()]
    .map(({ at, score, keys }) => ({ at, score: score * keys }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .flatMap(({ at }) => article.passages[at] ?? []);
}

function indexOf(article: Judged): Index {
  let index = indexes.get(article);
  if (index === undefined) {
    index = indexed(article.passages);
    indexes.set(article, index);
  }
  return index;
}

function indexed(passages: readonly Passage[]): Index {
  const standing = new Map<string, Map<number, number>>();
  const lengths: number[] = [];
  let meanLength = 0;
  for (const [at, { units }] of passages.entries()) {
    const keys = keysOf(units);
    // A sentence without any counts as one of a single key.
    const length = Math.max(1, new Set(keys).size);
    meanLength = (meanLength * at + length) / (at + 1);
    lengths.push(length);
    for (const key of keys) {
      // A number without a unit has none in common with another.
      if (key === '') continue;
      const places = standing.get(key) ?? new Map<number, number>();
      standing.set(key, places.set(at, (places.get(at) ?? 0) + 1));
    }
  }
  const index = new Map<string, { at: number; score: number }[]>();
  for (const [key, places] of standing) {
    const rarity = Math.log(1 + (lengths.length - places.size + 0.5) / (places.size + 0.5));
    const scored = [...places].map(([at, times]) => {
      const length = 1 - lengthShare + (lengthShare * (lengths[at] ?? 0)) / meanLength;
      return { at, score: rarity * (least + (times * (saturation + 1)) / (times + saturation * length)) };
    });
    index.set(key, scored);
  }
  return index;
}

/** What a sentence is found by. */
function keysOf(units: readonly Unit[]): string[] {
  return units.flatMap((unit) => {
    if (unit.kind === 'word') return unit.lemmas.slice(0, 2);
    if (unit.kind === 'name') return [`name ${unit.bearer}`, ...unit.bearer.split(' ')];
    if (unit.kind === 'number') return [`number ${unit.mention.value.value}`, ...unit.unitLemmas.slice(0, 1)];
    if (unit.kind === 'date') return [`date ${unit.mention.value.iso}`];
    return [];
  });
}
