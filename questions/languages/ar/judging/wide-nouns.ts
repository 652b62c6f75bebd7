// The wide lists of Arabic nouns, taken apart: women's forms beside men's, and what follows from a synonym or from a wider word follows too.
import { fold } from '../../../text/fold.ts';
import { widerWords } from './lexicon-entailments.ts';
import { nounPhrases } from './lexicon-noun-phrases.ts';
import { peopleGroups, singlePeopleGroups, widerPeople, widerSinglePeople } from './lexicon-nouns-people.ts';
import { placeGroups, thingGroups, thoughtGroups } from './lexicon-nouns-things.ts';
import { widerThings } from './lexicon-nouns-wider.ts';
import { synonymGroups } from './lexicon-synonyms.ts';

type Pair = readonly [narrow: string, wide: string];

const groupsOf = (list: string): string[][] =>
  list
    .trim()
    .split(/[;\n]/)
    .map((group) => group.split('|'));

const pairsOf = (list: string): Pair[] =>
  list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [narrow = '', wide = ''] = line.split('>');
      return narrow.split('|').map((word) => [word, wide] as const);
    });

/** Whoever it is, man or woman. */
const anybody = 'شخص';

const womanOf = (man: string): string => (man === anybody ? man : `${man}ة`);

const people = groupsOf(peopleGroups);

/** Groups of nouns that say the same. */
export const wideNounGroups: readonly (readonly string[])[] = [
  ...people,
  ...people.map((group) => group.map(womanOf)),
  ...[singlePeopleGroups, placeGroups, thingGroups, thoughtGroups].flatMap(groupsOf),
];

const listedPeople = pairsOf(widerPeople);
const listed: readonly Pair[] = [
  ...listedPeople,
  ...listedPeople.map(([narrow, wide]) => [womanOf(narrow), womanOf(wide)] as const),
  ...[widerSinglePeople, widerThings].flatMap(pairsOf),
];

/** Nouns of people, of whom a woman has a form of her own. */
export const widePeople: readonly string[] = [
  ...people.flat(),
  ...people.flat().map(womanOf),
  ...listedPeople.flat(),
  ...listedPeople.flat().map(womanOf),
  ...groupsOf(singlePeopleGroups).flat(),
  ...pairsOf(widerSinglePeople).flat(),
].filter((word) => !word.includes(' '));

/** Nouns with a wider one: the listed pairs, those of the narrower one's synonyms, and those that two pairs make. */
export const wideNounPairs: readonly Pair[] = closed();

/** The pairs of the noun list and what follows from them and the older list; every pair once. */
function closed(): Pair[] {
  const told = pairsOf(widerWords);
  const groups = [...wideNounGroups, ...groupsOf(synonymGroups)];
  const alike = (word: string) => [word, ...groups.filter((group) => group.includes(word)).flat()];
  const wider = new Map<string, string[]>();
  for (const [narrow, wide] of [...told, ...listed]) wider.set(narrow, [...(wider.get(narrow) ?? []), wide]);
  const known = new Set(told.map((pair) => pair.map(fold).join('>')));
  const found: Pair[] = [];
  const add = (narrow: string, wide: string) => {
    const key = [narrow, wide].map(fold).join('>');
    if (known.has(key) || alike(narrow).includes(wide)) return;
    known.add(key);
    found.push([narrow, wide]);
  };
  for (const [narrow, wide] of listed)
    for (const word of alike(narrow)) {
      add(word, wide);
      for (const widest of wider.get(wide) ?? []) add(word, widest);
    }
  return found;
}

/** All single words of the wide lists. */
export const wideNouns: readonly string[] = [
  ...wideNounGroups.flat(),
  ...listed.flat(),
  ...nounPhrases.split(/[;=|\n]/),
].filter((word) => /^[^ ]+$/.test(word));
