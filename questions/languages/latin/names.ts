// Assembles the name vocabulary of a language whose names begin with capitals, from the lists that English and French share and
// its own words. Built when the first text in the language is read.
import type { NameMention } from '../../reading/mention.ts';
import { indexNames, type ListedName, type NameHead, type NameWords } from '../../reading/name-words.ts';
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { countries } from './gazetteer-countries.ts';
import { organisations } from './gazetteer-organisations.ts';
import { people } from './gazetteer-people.ts';
import { cities, regions } from './gazetteer-places.ts';
import { latinMen, latinWomen } from './given-names.ts';
import { leadingFamilyNames, moreMen, moreWomen } from './lexicon-given-names-more.ts';

/** What a language adds to the shared lists; words of a list are separated by spaces. */
export interface NameLists {
  /** Which side of `=` in the shared lists is the language's: 0 or 1. */
  readonly side: 0 | 1;
  readonly menTitles: string;
  readonly womenTitles: string;
  readonly titles: string;
  readonly particles: string;
  readonly links: string;
  readonly nameAdjectives: string;
  readonly organisationHeads: readonly (readonly [nouns: string, sort: string])[];
  readonly placeHeads: readonly (readonly [nouns: string, sort: string])[];
  /** Type nouns that open a name without a link. */
  readonly leadingHeads: string;
  /** Type nouns that are written small before a name. */
  readonly smallHeads: string;
  /** Capitalised words that no name begins with or contains. */
  readonly notNames: string;
  /** Listed names that are everyday words: no names at the head of a sentence. */
  readonly everyday: string;
}

const words = (list: string) =>
  fold(list)
    .split(' ')
    .filter((word) => word !== '');

/** The folded tokens of a name that is folded already. */
function tokensOf(folded: string): string[] {
  return /['.&+!,]/.test(folded) ? tokenize(folded).map(({ norm }) => norm) : folded.split(' ');
}

type Shared = Pick<ListedName, 'type' | 'sort' | 'gender'> & { readonly country?: string };

/** Every spelling of one bearer as an entry; `the` before a name is no part of it. */
function bearer(names: string, folded: string, shared: Shared): ListedName[] {
  const spellings = names.split('|');
  const norms = folded.split('|');
  const main = (spellings[0] ?? names).replace(/^the /, '');
  const key = (norms[0] ?? folded).replace(/^the /, '');
  const seen = new Set<string>();
  return norms.flatMap((norm) => {
    const bare = norm.replace(/^the /, '');
    if (seen.has(bare)) return [];
    seen.add(bare);
    const aliases = spellings.filter((other) => other !== main);
    return [{ ...shared, tokens: tokensOf(bare), key, name: main, aliases }];
  });
}

/** A row of names of several bearers, separated by `, `, each with the language's side of `=`. */
function row(names: string, side: 0 | 1, shared: Shared): ListedName[] {
  const folded = fold(names).split(', ');
  return names.split(', ').flatMap((name, at) => {
    const sides = name.split('=');
    const norms = (folded[at] ?? '').split('=');
    return bearer(sides[side] ?? sides[0] ?? name, norms[side] ?? norms[0] ?? '', shared);
  });
}

/** All listed names of one side. */
function listedNames(side: 0 | 1): ListedName[] {
  const unknown = { gender: 'unknown' } as const;
  const names: ListedName[] = [];
  for (const [code, en, , enCapital, fr, , frCapital] of countries) {
    const country = side === 0 ? en : fr;
    const capital = side === 0 ? enCapital : frCapital;
    names.push(
      ...bearer(country, fold(country), { type: 'place', sort: 'country', country: code, ...unknown }),
    );
    names.push(
      ...bearer(capital, fold(capital), { type: 'place', sort: 'capital', country: code, ...unknown }),
    );
  }
  for (const [country, list] of cities)
    names.push(...row(list, side, { type: 'place', sort: 'city', country, ...unknown }));
  for (const [country, sort, list] of regions)
    names.push(
      ...row(list, side, { type: 'place', sort, ...(country === '' ? {} : { country }), ...unknown }),
    );
  for (const [sort, country, list] of organisations) {
    const sides = list.split('=');
    const own = sides[side] ?? sides[0] ?? list;
    const shared = { type: 'organisation', sort, ...unknown } as const;
    names.push(...bearer(own, fold(own), country === '' ? shared : { ...shared, country }));
  }
  for (const [sort, country, gender, list] of people)
    names.push(...row(list, side, { type: 'person', sort, gender, ...(country === '' ? {} : { country }) }));
  return names;
}

/** The adjectives of a country in every form they are written in, and whoever lives there. */
function adjectivesOf(side: 0 | 1): Map<string, string> {
  const adjectives = new Map<string, string>();
  for (const [code, , english, , , french] of countries)
    for (const form of fold(side === 0 ? english : french).split('|')) {
      if (!adjectives.has(form)) adjectives.set(form, code);
      const plural = `${form}s`;
      if (!form.endsWith('s') && !adjectives.has(plural)) adjectives.set(plural, code);
    }
  return adjectives;
}

function givenNames(): Map<string, 'm' | 'f' | 'unknown'> {
  const given = new Map<string, 'm' | 'f' | 'unknown'>();
  for (const [list, gender] of [
    [leadingFamilyNames, 'unknown'],
    [moreWomen, 'f'],
    [latinWomen, 'f'],
  ] as const)
    for (const name of words(list)) given.set(name, gender);
  for (const list of [moreMen, latinMen])
    for (const name of words(list)) given.set(name, given.get(name) === 'f' ? 'unknown' : 'm');
  return given;
}

function headsOf(rows: NameLists['organisationHeads']): Map<string, NameHead> {
  return new Map(
    rows.flatMap(([nouns, sort]) => words(nouns).map((noun) => [noun, { sort, gender: 'unknown' as const }])),
  );
}

/** Returns a function that makes its value once, when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Returns the vocabulary that `lists` and the shared lists make. */
export function latinNames(lists: NameLists): NameWords {
  const titles = once(() => {
    const found = new Map<string, NameMention['gender']>();
    for (const title of words(lists.titles)) found.set(title, 'unknown');
    for (const title of words(lists.menTitles)) found.set(title, 'm');
    for (const title of words(lists.womenTitles)) found.set(title, 'f');
    return found;
  });
  const adjectives = once(() => adjectivesOf(lists.side));
  const listed = once(() => indexNames(listedNames(lists.side)));
  const given = once(givenNames);
  const organisationHeads = once(() => headsOf(lists.organisationHeads));
  const placeHeads = once(() => headsOf(lists.placeHeads));
  const notNames = new Set(words(lists.notNames));
  const endsName = (norm: string, written: string) =>
    !/^\p{Lu}/u.test(written) || notNames.has(norm) || adjectives().has(norm);
  return {
    get listed() {
      return listed();
    },
    get givenNames() {
      return given();
    },
    get titles() {
      return titles();
    },
    get nationalities() {
      return adjectives();
    },
    get placeHeads() {
      return placeHeads();
    },
    get organisationHeads() {
      return organisationHeads();
    },
    particles: new Set(words(lists.particles)),
    secondHalves: new Set(),
    everydayNames: new Set(words(lists.everyday)),
    homographs: new Map(),
    namesakes: new Set(),
    genericWords: new Set(),
    servants: new Set(),
    placePrepositions: new Set(),
    soleNames: new Set(),
    speakerCue: () => undefined,
    commonSpeakers: new Set(),
    adjectiveEnding: /$^/,
    clitics: [],
    article: '',
    capitals: true,
    links: new Set(words(lists.links)),
    smallHeads: new Set(words(lists.smallHeads)),
    leadingHeads: new Set(words(lists.leadingHeads)),
    nameAdjectives: new Set(words(lists.nameAdjectives)),
    isFunctionWord: (written) => notNames.has(fold(written)),
    endsChain: endsName,
    endsName,
  };
}
