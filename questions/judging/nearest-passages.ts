// Which sentences a statement may be about: BM25 over dictionary forms, names, amounts and days.
import MiniSearch from 'minisearch';
import type { Judged, Passage } from './passages.ts';
import type { Unit } from './unit.ts';

/** How many passages are held against a statement. */
const most = 6;

/** Stands between keys in the index's one field; no key holds it. */
const between = '\n';

interface Entry {
  readonly id: number;
  readonly keys: string;
}

const indexes = new WeakMap<Judged, MiniSearch<Entry>>();

/** Returns the passages of `article` that share most with `units`, nearest first; none where nothing is shared. */
export function nearestPassages(units: readonly Unit[], article: Judged): Passage[] {
  const found = indexOf(article).search(keysOf(units).join(between));
  return found.slice(0, most).flatMap(({ id }) => article.passages[Number(id)] ?? []);
}

function indexOf(article: Judged): MiniSearch<Entry> {
  let index = indexes.get(article);
  if (index === undefined) {
    // The keys are ours: the index neither cuts nor folds them.
    index = new MiniSearch<Entry>({
      fields: ['keys'],
      tokenize: (keys) => keys.split(between),
      processTerm: (term) => term,
    });
    index.addAll(article.passages.map(({ units }, id) => ({ id, keys: keysOf(units).join(between) })));
    indexes.set(article, index);
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
