// Neighbours of Arabic names: others of one sort in one country or region, for rivals in questions.
import { fold } from '../../text/fold.ts';
import { cities, countries, organisations } from './gazetteer.ts';
import { people } from './gazetteer-people.ts';
import { peopleOfTheWorld } from './gazetteer-people-world.ts';
import { airports } from './gazetteer-places.ts';
import { regions } from './gazetteer-regions.ts';
import { latePeople } from './lexicon-late-people.ts';
import { organisationHeads } from './lexicon-organisation-words.ts';

/** Countries that act all over the world: among them one is mistaken for another, not for its small neighbours. */
export const powers: ReadonlySet<string> = new Set(['US', 'RU', 'CN', 'GB', 'FR', 'DE', 'JP']);

/** Names of one sort in one country, for neighbours as distractors: `SY city` → names. */
export const neighbours: ReadonlyMap<string, readonly string[]> = buildNeighbours();

function buildNeighbours(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  const add = (key: string, name: string) => {
    const names = index.get(key) ?? [];
    if (!names.includes(name)) names.push(name);
    index.set(key, names);
  };
  for (const [names, code, , , seats, region] of countries) {
    const country = names.split('|')[0] ?? names;
    const capital = seats.split('|')[0] ?? seats;
    add(`country ${region}`, country);
    add('country', country);
    add(`${code} city`, capital);
    add('capital', capital);
    add(`capital ${region}`, capital);
    if (!powers.has(code)) continue;
    add('country power', country);
    add('capital power', capital);
  }
  for (const [code, names] of cities)
    for (const name of names.split(', ')) add(`${code} city`, name.split('|')[0] ?? name);
  for (const [sort, , code, names] of regions)
    for (const name of names.split(', ')) {
      add(`${code} ${sort}`, name.split('|')[0] ?? name);
      add(sort, name.split('|')[0] ?? name);
    }
  for (const [code, names] of airports) for (const name of names.split(', ')) add(`${code} airport`, name);
  for (const [role, gender, code, names] of [...people, ...peopleOfTheWorld])
    for (const entry of names.split(', ')) {
      const name = entry.split(/[|/]/)[0] ?? entry;
      if (latePeople.has(fold(name))) continue;
      add(`${code} ${role} ${gender}`, name);
      add(`${role} ${gender}`, name);
    }
  for (const [names, sort, gender, country] of organisations) {
    const name = names.split('|')[0] ?? names;
    add(`${country ?? ''} ${sort}`, name);
    add(`${sort} ${gender}`, name);
    add(sort, name);
  }
  return index;
}

/** Every name with its spellings, the first form first. */
const spellingsOf: ReadonlyMap<string, readonly string[]> = new Map(
  organisations.flatMap(([names]) => {
    const spellings = names.split('|');
    return spellings.map((name) => [name, spellings] as const);
  }),
);

const headWords: ReadonlySet<string> = new Set(organisationHeads.map(([noun]) => fold(noun)));
const isHeaded = (name: string) => headWords.has(fold(name).split(' ')[0] ?? '');

/** The spelling of the organisation `name` that is built as `model` is: with its type noun, or without; or none. */
export function spelledLike(name: string, model: string): string | undefined {
  const spellings = spellingsOf.get(name);
  if (spellings === undefined) return name;
  return spellings.find((spelling) => isHeaded(spelling) === isHeaded(model));
}

/** ISO code → region, for countries near one another. */
export const regionOf: ReadonlyMap<string, string> = new Map(
  countries.map(([, code, , , , region]) => [code, region]),
);
