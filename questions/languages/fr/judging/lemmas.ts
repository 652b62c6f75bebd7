// The dictionary forms of French words: infinitives, singulars, the masculine of adjectives.
import { fold } from '../../../text/fold.ts';
import { remembered } from '../../../text/remembered.ts';
import { rowsOf } from '../../latin/judging/rows.ts';
import { frForms } from './lexicon-forms.ts';
import { frVerbBases } from './verb-bases.ts';

const words = (list: string): ReadonlySet<string> => new Set(fold(list).split(' '));

/** Words in -s or -x that are no plural, or whose singular would be another word: « fils », « cours », « fonds ». */
const noPlurals = words(
  'pays temps corps mois fois fils cours fonds plus moins vers pas bas bras cas procès succès accès décès progrès congrès excès après près très palais relais repas avis refus abus bus virus campus sens mars paris gens discours secours recours concours parcours poids puits propos héros bois dos univers dans sans sous hors alors toujours jamais mais puis ailleurs depuis français anglais japonais chinois gros frais tapis compromis permis pourparlers obsèques jeux',
);
const noPluralsInX = words(
  'taux faux chaux aux prix voix choix paix croix deux six dix mieux flux époux doux roux toux',
);

/** Adjectives that take -e for the feminine; a noun in -e (« porte », « cour ») is no form of a noun without. */
const plainAdjectives = words(
  'grand petit haut fort froid chaud lent violent présent absent vrai certain incertain urbain masculin féminin innocent légal illégal direct indirect étroit supérieur inférieur meilleur majeur mineur mort prochain important dernier court humide dangereux inconnu connu gratuit payant permanent différent vivant joint français',
);

/** Adjectives in -er. */
const adjectivesInEr = words('premier dernier entier étranger financier particulier régulier léger cher');

/** Feminine nouns that look like the feminine of an adjective: « capitale », « religieuse ». */
const noFeminines = words(
  'capitale finale centrale morale générale rivale appelle rappelle sportive fugitive religieuse',
);

/** Feminine endings of adjectives with the masculine ones, folded. */
const feminineEndings: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{2})ale$/, 'al'],
  [/(?<=.{3})elle$/, 'el'],
  [/(?<=.{2})ive$/, 'if'],
  [/(?<=.{3})euse$/, 'eux'],
];

let listed: ReadonlyMap<string, string> | undefined;

function listedForms(): ReadonlyMap<string, string> {
  listed ??= new Map(
    rowsOf(fold(frForms.replaceAll('\n', '|')).replaceAll('|', '\n')).flatMap(([base = '', ...forms]) =>
      forms.map((form) => [form, base] as const),
    ),
  );
  return listed;
}

/**
 * Returns the folded dictionary forms that the folded word may be a form of, the word itself first. A woman's calling isn't
 * brought to a man's (« chanteuse », « chanteur »): who did something is a fact.
 */
export const frLemmas: (norm: string) => readonly string[] = remembered((norm) => {
  const listedBase = listedForms().get(norm);
  const singular = singulars(norm);
  return [
    ...new Set([
      norm,
      ...(listedBase === undefined ? [] : [listedBase]),
      ...frVerbBases(norm),
      ...singular,
      ...[norm, ...singular].flatMap(masculines),
    ]),
  ];
});

/** Shortest plural that is taken apart: « lois ». */
const shortestPlural = 4;

function singulars(norm: string): readonly string[] {
  if (norm.length < shortestPlural || noPlurals.has(norm) || noPluralsInX.has(norm)) return [];
  if (norm.endsWith('s') && !norm.endsWith('ss')) return [norm.slice(0, -1)];
  if (norm.endsWith('eaux') || /[eo]ux$/.test(norm)) return [norm.slice(0, -1)];
  return norm.endsWith('aux') ? [`${norm.slice(0, -2)}l`, norm.slice(0, -1)] : [];
}

function masculines(norm: string): readonly string[] {
  if (noFeminines.has(norm) || !norm.endsWith('e')) return [];
  const plain = norm.slice(0, -1);
  if (plainAdjectives.has(plain) || adjectivesInEr.has(plain)) return [plain];
  return feminineEndings.flatMap(([feminine, masculine]) =>
    feminine.test(norm) ? [norm.replace(feminine, masculine)] : [],
  );
}

/** Returns how many the folded noun is; `unknown` for what may be a verb or has one form for both. */
export const frNumberOf: (norm: string) => 'one' | 'many' | 'unknown' = remembered((norm) => {
  const base = listedForms().get(norm);
  if (base !== undefined) return /[sx]$/.test(norm) ? 'many' : 'unknown';
  if (frVerbBases(norm).length > 0) return 'unknown';
  // « heureux » is one or many.
  if (!norm.endsWith('eux') && singulars(norm).length > 0) return 'many';
  return /(?:tion|sion|eur|isme|age)$/.test(norm) ? 'one' : 'unknown';
});
