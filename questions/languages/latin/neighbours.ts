// Wrong options from the lists: names of the same sort, those of the same country first.
import type { NameMention } from '../../reading/mention.ts';
import { fold } from '../../text/fold.ts';
import { countries } from './gazetteer-countries.ts';
import { organisations } from './gazetteer-organisations.ts';
import { people } from './gazetteer-people.ts';
import { cities, regions } from './gazetteer-places.ts';
import { partsOf } from './world-regions.ts';

type Pool = readonly { readonly country: string; readonly name: string; readonly gender?: 'm' | 'f' }[];

/** The language's side of `=`, its first spelling, without `the`. */
function mainOf(names: string, side: 0 | 1): string {
  const sides = names.split('=');
  return ((sides[side] ?? sides[0] ?? names).split('|')[0] ?? names).replace(/^the /, '');
}

function poolOf(mention: NameMention, side: 0 | 1): Pool {
  const { type, sort } = mention;
  if (type === 'organisation')
    return organisations
      .filter(([kind]) => kind === sort)
      .map(([, country, names]) => ({ country, name: mainOf(names, side) }));
  if (type === 'person')
    return people
      .filter(([kind]) => kind === sort)
      .flatMap(([, country, gender, names]) =>
        names.split(', ').map((name) => ({ country, gender, name: mainOf(name, side) })),
      );
  if (sort === 'country')
    return countries.map(([country, en, , , fr]) => ({ country, name: mainOf(side === 0 ? en : fr, 0) }));
  // Of its own country only cities are left to stand beside a capital.
  if (sort === 'capital')
    return [
      ...cities
        .filter(([country]) => country === mention.country)
        .flatMap(([country, names]) =>
          names.split(', ').map((name) => ({ country, name: mainOf(name, side) })),
        ),
      ...countries.map(([country, , , en, , , fr]) => ({
        country,
        name: mainOf(side === 0 ? en : fr, 0),
      })),
    ];
  const rows =
    sort === 'city'
      ? cities
      : regions.filter(([, kind]) => kind === sort).map(([code, , names]) => [code, names] as const);
  return rows.flatMap(([country, names]) =>
    names.split(', ').map((name) => ({ country, name: mainOf(name, side) })),
  );
}

/** Sorts of people whose listed ones everybody knows. */
const famous: ReadonlySet<string> = new Set(
  'scientist writer painter singer actor athlete business activist cleric director footballer coach'.split(
    ' ',
  ),
);

/** How many rivals of one country are enough. */
const enough = 4;

/** Returns the finder of listed names of a mention's sort: its own country's first, then those around it, then the others in list order. */
export function latinNeighbours(side: 0 | 1): (mention: NameMention) => readonly string[] {
  return (mention) => {
    // Beside a keeper of bees whom nobody knows, Einstein is no rival.
    if (mention.type === 'person' && mention.sureness < 1 && famous.has(mention.sort)) return [];
    const own = new Set([mention.name, ...mention.aliases].map(fold));
    const pool = poolOf(mention, side).filter(
      // Whoever is asked for by a verb that shows no gender may be told by a first name all the same.
      ({ gender }) => gender === undefined || mention.gender === 'unknown' || gender === mention.gender,
    );
    const near = pool.filter(({ country }) => country !== '' && country === mention.country);
    // Of the famous only countrymen: a dissident of today is not Gandhi.
    if (mention.type === 'person' && famous.has(mention.sort))
      return [...new Set(near.map(({ name }) => name))].filter((name) => !own.has(fold(name)));
    // Rivals enough at home leave none to be ruled out as strangers.
    if (mention.type !== 'place' && near.length > enough)
      return [...new Set(near.map(({ name }) => name))].filter((name) => !own.has(fold(name)));
    const parts = mention.country === undefined ? [] : partsOf(mention.country);
    const around = pool.filter(({ country }) => partsOf(country).some((part) => parts.includes(part)));
    const names = [...near, ...around, ...pool].map(({ name }) => name);
    return [...new Set(names)].filter((name) => !own.has(fold(name)));
  };
}
