// Which words say the same, follow from one another or exclude one another, by a language's lists alone.
import { fold } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import type { JudgingWords } from './judging-words.ts';
import type { WordUnit } from './unit.ts';

/** How a word of a statement stands to one of the article; `wider` says less, which follows only where nothing counts or denies it. */
export type Relation = 'same' | 'synonym' | 'wider' | 'opposite';

/** A language's lists, ready to be asked. */
export interface WordRelations {
  /** How `claimed` stands to `told`; `undefined` where no list tells. */
  between(claimed: WordUnit, told: WordUnit): Relation | undefined;
  betweenLemmas(claimed: readonly string[], told: readonly string[]): Relation | undefined;
  /** The dictionary forms that stand to `lemma` somehow by the lists, itself among them; none where no list has it. */
  relativesOf(lemma: string): Iterable<string>;
}

/** Whether two words can be forms of one, which needs no list of relations. */
export function isSameWord(one: WordUnit, other: WordUnit): boolean {
  return one.norm === other.norm || one.lemmas.some((lemma) => other.lemmas.includes(lemma));
}

const built = new WeakMap<JudgingWords, WordRelations>();

/** Returns the relations of a language's lists, built once. */
export function relationsOf(words: JudgingWords): WordRelations {
  let relations = built.get(words);
  if (relations === undefined) {
    relations = build(words);
    built.set(words, relations);
  }
  return relations;
}

function build(words: JudgingWords): WordRelations {
  const groups = new Map<string, Set<readonly string[]>>();
  for (const group of words.synonyms.map((members) => members.map(fold)))
    for (const word of group) add(groups, word, group);
  const wider = linked(words.entailments);
  const opposed = linked([...words.opposites, ...words.opposites.map(([a, b]) => [b, a] as const)]);
  const deeds = linked(words.nominalisations.map(([verb, noun]) => [noun, verb] as const));
  const nouns = linked(words.nominalisations);
  const ownGroup = (word: string) => [word, ...[...(groups.get(word) ?? [])].flat()];
  const listed = (map: ReadonlyMap<string, ReadonlySet<string>>, word: string) => [...(map.get(word) ?? [])];
  // The deeds of verbs that say the same are the same: «بداية» and «انطلاق».
  const synonymsOf = (word: string) => [
    ...ownGroup(word),
    ...listed(deeds, word)
      .flatMap(ownGroup)
      .flatMap((verb) => listed(nouns, verb)),
  ];
  /** How other words stand to `told`, the nearest relation of each; nothing where no list has any. */
  const relatives = remembered((told) => {
    const found = new Map<string, Relation>();
    const put = (others: readonly string[], relation: Relation) => {
      for (const other of others) if (!found.has(other)) found.set(other, relation);
    };
    put(synonymsOf(told), 'synonym');
    put(listed(wider, told).flatMap(synonymsOf), 'wider');
    // «ازداد» and «تراجع»: what excludes a word excludes what says the same.
    const excluded = ownGroup(told).flatMap((word) => listed(opposed, word));
    put(excluded.flatMap(synonymsOf), 'opposite');
    return found.size > 1 ? found : undefined;
  });
  const betweenLemmas = (claimed: readonly string[], told: readonly string[]): Relation | undefined => {
    if (claimed.some((lemma) => told.includes(lemma))) return 'same';
    let nearest: Relation | undefined;
    for (const word of told) {
      const known = relatives(word);
      if (known === undefined) continue;
      for (const lemma of claimed) nearest = nearer(nearest, known.get(lemma));
    }
    return nearest;
  };
  return {
    betweenLemmas,
    relativesOf: (lemma) => relatives(lemma)?.keys() ?? [],
    between: (claimed, told) =>
      claimed.norm === told.norm ? 'same' : betweenLemmas(claimed.lemmas, told.lemmas),
  };
}

/** A synonym comes before a wider word, which comes before an opposite. */
function nearer(one: Relation | undefined, other: Relation | undefined): Relation | undefined {
  if (one === undefined || one === other) return other;
  if (other === undefined) return one;
  return one === 'synonym' || other === 'opposite' ? one : other;
}

function linked(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const [from, to] of pairs) add(map, fold(from), fold(to));
  return map;
}

function add<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
