// The article that a French name takes, as far as its form tells: an option that doesn't fit « l' », « du » or « en » gives the key
// away and is no French.

import type { NameMention } from '../../reading/mention.ts';
import { fold } from '../../text/fold.ts';

/** How a name is led: « le », « la », « les », by nothing, or in a way that isn't known. */
type Led = 'le' | 'la' | 'les' | 'none' | 'unknown';

const bare: ReadonlySet<string> = new Set(
  'cuba|israel|chypre|malte|monaco|singapour|taiwan|oman|bahrein|madagascar|maurice|djibouti|haiti|andorre|fidji|terre-neuve-et-labrador|mayotte'.split(
    '|',
  ),
);
const masculine: ReadonlySet<string> = new Set(
  'mexique|mozambique|cambodge|zimbabwe|belize|tennessee|maine|delaware|new hampshire|nouveau-mexique'.split(
    '|',
  ),
);
const feminine: ReadonlySet<string> = new Set(
  'arabie saoudite|coree du sud|coree du nord|afrique du sud|tasmanie'.split('|'),
);
const plural: ReadonlySet<string> = new Set(
  "etats-unis|pays-bas|philippines|maldives|emirats arabes unis|bahamas|seychelles|comores|pouilles|abruzzes|asturies|hauts-de-france|pays de la loire|landes|ardennes|yvelines|vosges|deux-sevres|alpes-maritimes|bouches-du-rhone|cotes-d'armor|pyrenees-atlantiques|hautes-pyrenees|pyrenees-orientales|hauts-de-seine".split(
    '|',
  ),
);
const sortsWithArticle: ReadonlySet<string> = new Set(
  'country|state|region|department|province|continent|nation|sea'.split('|'),
);

/** First words of organisations and the like by gender. */
const heads: readonly (readonly [Led, string])[] = [
  [
    'la',
    'union organisation commission banque agence cour ligue federation confederation societe compagnie croix-rouge maison-blanche assemblee chambre fondation reserve universite sorbonne sncf ratp cgt cfdt cftc bbc nasa esa fifa uefa cia nsa nba nfl nhl fed bce oms fao oit omc omm oua ue ua unesco poste douma rada knesset',
  ],
  [
    'le',
    'conseil fonds parlement haut-commissariat programme comite parti front ministere departement senat congres fbi fmi kremlin pentagone psg pam hcr cio cnrs cnes quai centre musee louvre prado british stade paris real likoud hezbollah hamas fatah pkk mossad bundestag commonwealth monde figaro parisien',
  ],
  ['les', 'nations talibans houthis tigres girondins restos'],
];
const ledHeads: ReadonlyMap<string, Led> = new Map(
  heads.flatMap(([led, words]) => words.split(' ').map((word) => [word, led] as const)),
);

function ledOf(name: string, { type, sort }: NameMention): Led {
  const norm = fold(name);
  if (type === 'organisation') return ledHeads.get(norm.split(' ')[0] ?? '') ?? 'unknown';
  if (!sortsWithArticle.has(sort)) return /^(?:le|la|les) /.test(norm) ? 'unknown' : 'none';
  if (bare.has(norm)) return 'none';
  if (plural.has(norm)) return 'les';
  if (masculine.has(norm)) return 'le';
  return norm.endsWith('e') || feminine.has(norm) || norm.startsWith('republique') ? 'la' : 'le';
}

const startsWithVowel = (name: string) =>
  /^[aeiouyh]/.test(fold(name)) &&
  !/^(?:honduras|hongrie|hollande|haiti|yemen|hanovre|hambourg|havre)/.test(fold(name));

/** What stands before a name and agrees with it. */
const agreeing: ReadonlySet<string> = new Set([
  'le',
  'la',
  'les',
  'du',
  'des',
  'au',
  'aux',
  'en',
  'un',
  'une',
]);

const opened = /^L(?:e|a|es) /;

/** Articles that are elided before a vowel. */
const whole: ReadonlySet<string> = new Set(['le', 'la', 'du', 'au']);

/** Whether `name` reads behind the word `before` where `mention` stood. */
export function fitsBehindFrench(before: string, name: string, mention: NameMention): boolean {
  const isElided = before.endsWith("'");
  if (isElided || before === 'de' || before === 'que') {
    if (startsWithVowel(name) !== isElided) return false;
  }
  if (mention.type === 'person') return true;
  // « délégué de La République en marche »: an article inside the name, or a type noun written small, has its own fit.
  if (opened.test(mention.text) !== opened.test(name)) return false;
  const noun = /^\p{Ll}+(?= )/u;
  if (noun.exec(mention.text)?.[0] !== noun.exec(name)?.[0]) return false;
  const led = ledOf(name, mention);
  if (mention.type === 'place')
    return (
      led !== 'unknown' &&
      led === ledOf(mention.name, mention) &&
      startsWithVowel(name) === startsWithVowel(mention.name)
    );
  if (isElided) return true;
  if (whole.has(before) && startsWithVowel(name)) return false;
  // « HRW a relevé »: where no article stands, no name that takes one does.
  if (!agreeing.has(before) && before !== 'de' && led !== 'unknown' && led !== 'none') return false;
  return !agreeing.has(before) || (led !== 'unknown' && led === ledOf(mention.name, mention));
}
