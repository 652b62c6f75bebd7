// All listed Arabic names, assembled from the gazetteers.
import type { ListedName } from '../../reading/name-words.ts';
import { fold } from '../../text/fold.ts';
import { arabCities } from './gazetteer-cities-arab.ts';
import { worldCities } from './gazetteer-cities-world.ts';
import { clubs } from './gazetteer-clubs.ts';
import { moreCountries } from './gazetteer-countries-more.ts';
import { headedTowns } from './gazetteer-headed-towns.ts';
import { organisations as fewOrganisations } from './gazetteer-organisations.ts';
import { moreOrganisations } from './gazetteer-organisations-more.ts';
import { people } from './gazetteer-people.ts';
import { peopleOfTheWorld } from './gazetteer-people-world.ts';
import { countries as newsCountries } from './gazetteer-places.ts';
import { regions } from './gazetteer-regions.ts';

/** All countries: name|aliases, code, gender, nisba, capital, region. */
export const countries = [...newsCountries, ...moreCountries];
/** Cities by country. */
export const cities = [...arabCities, ...worldCities];
/** All organisations: name|aliases, sort, gender, country. */
export const organisations = [
  ...fewOrganisations,
  ...[...moreOrganisations, ...clubs].flatMap(([sort, gender, code, names]) =>
    names.split(', ').map((name) => [name, sort, gender, code] as const),
  ),
];

/** Places whose names are common words: only after a type noun or a preposition. */
const guarded: ReadonlySet<string> = new Set(
  'ويلز مالي الخبر العين الأحمدي تدمر النيل الصعيد ينبع صبيا الرمادي الشام الكوفة البندقية الريف المدينة المنصور الدورة الشعب الجامعة الكرادة غالي معان قم نيس كانو بون رفح بانياس قرطبة السلام سرت مشهد الميادين عمان هرر مقلي الباحة القائم دخان حديثة يونان كيف السند ليما سوفا برن'.split(
    ' ',
  ),
);

function listed(
  names: string,
  type: ListedName['type'],
  sort: string,
  gender: 'm' | 'f',
  country?: string,
  after?: ListedName['after'],
): ListedName[] {
  const spellings = names.split('|');
  return spellings.map((name) => ({
    tokens: fold(name).split(' '),
    key: fold(spellings[0] ?? name),
    name,
    type,
    sort,
    gender,
    ...(country === undefined || country === '' ? {} : { country }),
    ...(after !== undefined ? { after } : guarded.has(name) ? { after: 'preposition' as const } : {}),
    aliases: spellings.filter((other) => other !== name),
  }));
}

function places(): ListedName[] {
  const found = countries.flatMap(([names, code, gender]) => listed(names, 'place', 'country', gender, code));
  found.push(...countries.flatMap(([, code, , , capital]) => listed(capital, 'place', 'capital', 'f', code)));
  for (const [code, names] of cities) {
    found.push(...names.split(', ').flatMap((name) => listed(name, 'place', 'city', 'f', code)));
  }
  for (const [code, names] of headedTowns)
    found.push(...names.split(', ').flatMap((name) => listed(name, 'place', 'city', 'f', code, 'noun')));
  for (const [sort, gender, code, names] of regions)
    found.push(...names.split(', ').flatMap((name) => listed(name, 'place', sort, gender, code)));
  return found;
}

/** People by every spelling and by the short form that means nobody else; the first spelling is the name. */
function persons(): ListedName[] {
  return [...people, ...peopleOfTheWorld].flatMap(([role, gender, code, names]) =>
    names.split(', ').flatMap((entry) => {
      const [full = '', ...short] = entry.split('/');
      const spellings = [...new Set(full.split('|')), ...short];
      const name = spellings[0] ?? full;
      return spellings.map((spelling) => ({
        tokens: fold(spelling).split(' '),
        key: fold(name),
        name,
        type: 'person' as const,
        sort: role,
        gender,
        ...(code === '' ? {} : { country: code }),
        aliases: spellings.filter((other) => other !== name),
      }));
    }),
  );
}

/** Every listed name; the first of equal spellings holds (a country before its capital of the same name). */
export const listedNames: readonly ListedName[] = [
  ...places(),
  ...persons(),
  ...organisations.flatMap(([names, sort, gender, country]) =>
    listed(names, 'organisation', sort, gender, country),
  ),
];
