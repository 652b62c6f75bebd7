// Which words say the same, follow from one another or exclude one another, by a language's lists alone.
import { fold } from '../text/fold.ts';
import type { JudgingWords } from './judging-words.ts';
import type { WordUnit } from './unit.ts';

/** How a word of a statement stands to one of the article; `wider` says less, which follows only where nothing counts or denies it. */
export type Relation = 'same' | 'synonym' | 'wider' | 'opposite';

/** A language's lists, ready to be asked. */
export interface WordRelations {
  /** How `claimed` stands to `told`; `undefined` where no list tells. */
  between(claimed: WordUnit, told: WordUnit): Relation | undefined;
  betweenLemmas(claimed: readonly string[], told: readonly string[]): Relation | undefined;
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
  const groups = new Map<string, Set<number>>();
  for (const [index, group] of words.synonyms.entries())
    for (const word of group) add(groups, fold(word), index);
  const wider = linked(words.entailments);
  const opposed = linked([...words.opposites, ...words.opposites.map(([a, b]) => [b, a] as const)]);
  const deeds = linked(words.nominalisations.map(([verb, noun]) => [noun, verb] as const));
  const shareGroup = (a: string, b: string) => {
    const [one, other] = [groups.get(a), groups.get(b)];
    return one !== undefined && other !== undefined && [...one].some((group) => other.has(group));
  };
  // The deeds of verbs that say the same are the same: «بداية» and «انطلاق».
  const areSynonyms = (a: string, b: string) =>
    shareGroup(a, b) ||
    [...(deeds.get(a) ?? [])].some((verb) =>
      [...(deeds.get(b) ?? [])].some((other) => verb === other || shareGroup(verb, other)),
    );
  const anySynonym = (a: string, list: ReadonlySet<string> | undefined) =>
    list !== undefined && [...list].some((word) => word === a || areSynonyms(a, word));
  // «ازداد» and «تراجع»: what excludes a word excludes what says the same.
  const sameAs = (word: string) => [
    word,
    ...[...(groups.get(word) ?? [])].flatMap((group) => words.synonyms[group]?.map(fold) ?? []),
  ];
  const betweenLemmas = (claimed: readonly string[], told: readonly string[]): Relation | undefined => {
    if (claimed.some((lemma) => told.includes(lemma))) return 'same';
    let found: Relation | undefined;
    for (const a of claimed) {
      for (const b of told) {
        if (areSynonyms(a, b)) return 'synonym';
        if (anySynonym(a, wider.get(b))) found = 'wider';
        if (sameAs(b).some((word) => anySynonym(a, opposed.get(word)))) found ??= 'opposite';
      }
    }
    return found;
  };
  // A statement's word meets the same words sentence after sentence.
  const keyOf = keys();
  const known = new Map<string, Map<string, Relation | 'none'>>();
  let count = 0;
  return {
    betweenLemmas,
    between(claimed, told) {
      if (claimed.norm === told.norm) return 'same';
      const [from, to] = [keyOf(claimed.lemmas), keyOf(told.lemmas)];
      let relation = known.get(from)?.get(to);
      if (relation === undefined) {
        relation = betweenLemmas(claimed.lemmas, told.lemmas) ?? 'none';
        if (count === mostKnown) {
          known.clear();
          count = 0;
        }
        count++;
        const row = known.get(from) ?? new Map<string, Relation | 'none'>();
        known.set(from, row.set(to, relation));
      }
      return relation === 'none' ? undefined : relation;
    },
  };
}

/** Returns what writes dictionary forms as one string, and writes those of a word once. */
function keys(): (lemmas: readonly string[]) => string {
  const written = new WeakMap<readonly string[], string>();
  return (lemmas) => {
    let key = written.get(lemmas);
    if (key === undefined) {
      key = lemmas.join(' ');
      written.set(lemmas, key);
    }
    return key;
  };
}

/** Most pairs of words whose relation is kept. */
const mostKnown = 20_000;

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
