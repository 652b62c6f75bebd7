// Assembles the name vocabulary of a language whose names begin with capitals, from its lists.

import type { NameMention } from '../../reading/mention.ts';
import { indexNames, type ListedName, type NameHead, type NameWords } from '../../reading/name-words.ts';
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { latinMen, latinWomen } from './given-names.ts';

/** What a language lists; words of a list are separated by spaces, names of one bearer by `|`, names of a list by `, `. */
export interface NameLists {
  readonly countries: readonly (readonly [
    names: string,
    code: string,
    adjectives: string,
    capital: string,
  ])[];
  readonly cities: readonly (readonly [code: string, names: string])[];
  readonly organisations: readonly (readonly [names: string, sort: string])[];
  readonly menNames: string;
  readonly womenNames: string;
  readonly menTitles: string;
  readonly womenTitles: string;
  readonly titles: string;
  readonly particles: string;
  readonly links: string;
  readonly nameAdjectives: string;
  readonly organisationHeads: readonly (readonly [nouns: string, sort: string])[];
  readonly placeHeads: readonly (readonly [nouns: string, sort: string])[];
  /** Capitalised words that no name begins with or contains. */
  readonly notNames: string;
}

const words = (list: string) =>
  list
    .split(' ')
    .filter((word) => word !== '')
    .map(fold);
const normsOf = (name: string) => tokenize(name).map((token) => token.norm);

function listed(names: string, type: ListedName['type'], sort: string, country?: string): ListedName[] {
  const spellings = names.split('|');
  const main = spellings[0] ?? names;
  return spellings.map((name) => ({
    tokens: normsOf(name),
    key: fold(main),
    name: main,
    type,
    sort,
    gender: 'unknown',
    ...(country === undefined ? {} : { country }),
    aliases: spellings.filter((other) => other !== main),
  }));
}

function headsOf(rows: NameLists['organisationHeads']): Map<string, NameHead> {
  return new Map(
    rows.flatMap(([nouns, sort]) => words(nouns).map((noun) => [noun, { sort, gender: 'unknown' as const }])),
  );
}

/** Returns the vocabulary that `lists` make. */
export function latinNames(lists: NameLists): NameWords {
  const givenNames = new Map<string, NameMention['gender']>();
  for (const name of words(`${lists.womenNames} ${latinWomen}`)) givenNames.set(name, 'f');
  for (const name of words(`${lists.menNames} ${latinMen}`))
    givenNames.set(name, givenNames.get(name) === 'f' ? 'unknown' : 'm');
  const titles = new Map<string, NameMention['gender']>();
  for (const title of words(lists.titles)) titles.set(title, 'unknown');
  for (const title of words(lists.menTitles)) titles.set(title, 'm');
  for (const title of words(lists.womenTitles)) titles.set(title, 'f');
  const adjectives = new Map(
    lists.countries.flatMap(([, code, forms]) => forms.split('|').map((form) => [fold(form), code] as const)),
  );
  const notNames = new Set(words(lists.notNames));
  const names: ListedName[] = [
    ...lists.countries.flatMap(([all, code]) => listed(all, 'place', 'country', code)),
    ...lists.countries.flatMap(([, code, , capital]) => listed(capital, 'place', 'capital', code)),
    ...lists.cities.flatMap(([code, all]) =>
      all.split(', ').flatMap((name) => listed(name, 'place', 'city', code)),
    ),
    ...lists.organisations.flatMap(([all, sort]) => listed(all, 'organisation', sort)),
  ];
  const endsName = (norm: string, written: string) =>
    !/^\p{Lu}/u.test(written) || notNames.has(norm) || adjectives.has(norm);
  return {
    listed: indexNames(names),
    givenNames,
    particles: new Set(words(lists.particles)),
    secondHalves: new Set(),
    everydayNames: new Set(),
    homographs: new Map(),
    namesakes: new Set(),
    genericWords: new Set(),
    servants: new Set(),
    titles,
    nationalities: adjectives,
    placePrepositions: new Set(),
    placeHeads: headsOf(lists.placeHeads),
    organisationHeads: headsOf(lists.organisationHeads),
    soleNames: new Set(),
    speakerCue: () => undefined,
    commonSpeakers: new Set(),
    adjectiveEnding: /$^/,
    clitics: [],
    article: '',
    capitals: true,
    links: new Set(words(lists.links)),
    nameAdjectives: new Set(words(lists.nameAdjectives)),
    isFunctionWord: (written) => notNames.has(fold(written)),
    endsChain: endsName,
    endsName,
  };
}

/** Returns listed names of the mention's sort: its own country's first, then the others in list order. */
export function latinNeighbours(lists: NameLists): (mention: NameMention) => readonly string[] {
  const capitals = lists.countries.map(([, code, , capital]) => [code, capital] as const);
  const cities = lists.cities.flatMap(([code, names]) =>
    names.split(', ').map((name) => [code, name] as const),
  );
  const pools: Readonly<Record<string, readonly (readonly [code: string, name: string])[]>> = {
    country: lists.countries.map(([names, code]) => [code, names.split('|')[0] ?? names]),
    capital: capitals,
    city: cities,
  };
  return (mention) => {
    const organisations = lists.organisations
      .filter(([, sort]) => sort === mention.sort)
      .map(([names]) => ['', names.split('|')[0] ?? names] as const);
    const pool = mention.type === 'organisation' ? organisations : (pools[mention.sort] ?? []);
    const own = new Set([mention.name, ...mention.aliases].map(fold));
    const near = pool.filter(([code]) => code === mention.country);
    const names = [...near, ...pool].map(([, name]) => name);
    return [...new Set(names)].filter((name) => !own.has(fold(name)));
  };
}
