// The dictionary forms of English words, by the endings of nouns and verbs and the lists of those that have none.
import { fold } from '../../../text/fold.ts';
import { remembered } from '../../../text/remembered.ts';
import { rowsOf } from '../../latin/judging/rows.ts';
import { irregularVerbs } from '../lexicon-verbs.ts';
import { englishVerb, englishVerbs } from '../verb-forms.ts';
import { enForms } from './lexicon-forms.ts';

/** Words in -s that are no plural, or whose singular is another word: `news`, `arms`, `customs`. */
const noPlurals: ReadonlySet<string> = new Set(
  'news arms customs goods damages means series species aids odds shorts woods economics politics electronics athletics physics mathematics ethics genetics logistics headquarters barracks christmas texas paris athens wales mars lens perhaps always whereas overseas besides proceeds premises'.split(
    ' ',
  ),
);

/** Forms that two verbs share and news uses for both; the regular verb is known by its own other forms only: `found`. */
const sharedPasts: ReadonlySet<string> = new Set(['found', 'wound', 'lay', 'fell', 'bore', 'saw']);

/** Regular verbs of the judge's lists that the news lexicon has none of. */
const listedVerbs =
  'commence outlaw mend conceal commend lengthen abduct inoculate probe discourage downgrade massacre slaughter perish assault ambush bombard reelect liberate dispatch reinforce raze trounce enquire inquire loan'.split(
    ' ',
  );

/** The forms of a regular verb that doubles no consonant. */
function regularForms(base: string): readonly string[] {
  const stem = base.replace(/e$/, '');
  return [`${base}${/sh$|ch$/.test(base) ? 'es' : 's'}`, `${stem}ed`, `${stem}ing`];
}

let built: ReadonlyMap<string, readonly string[]> | undefined;

/** Folded irregular form → its dictionary forms, built when the first word is looked at. */
function irregulars(): ReadonlyMap<string, readonly string[]> {
  if (built !== undefined) return built;
  const map = new Map<string, string[]>();
  const add = (form: string, base: string) => {
    if (form !== base) map.set(form, [...(map.get(form) ?? []), base]);
  };
  for (const [base = '', ...forms] of rowsOf(enForms)) for (const form of forms) add(fold(form), fold(base));
  for (const [base, past, participle] of irregularVerbs)
    for (const form of new Set([past, participle])) add(form, base);
  for (const base of listedVerbs) for (const form of regularForms(base)) add(form, base);
  built = map;
  return built;
}

/**
 * Returns the folded dictionary forms that the folded word may be a form of, the word itself first. Readings that no reader
 * would have may be among them (`housing`, `hous`): they are no words, so nothing else is a form of them.
 */
export const enLemmas: (norm: string) => readonly string[] = remembered((norm) => {
  const found = [norm, ...(irregulars().get(norm) ?? []), ...verbBases(norm), ...singulars(norm)];
  return [...new Set(found.flatMap((lemma) => [lemma, ...otherSpellings(lemma)]))];
});

function verbBases(norm: string): readonly string[] {
  const finite = englishVerb(norm);
  if (finite !== undefined) return finite.auxiliary || finite.base === '' ? [] : regular(finite.base, norm);
  if (!englishVerbs.isGerund(norm, norm)) return [];
  const base = englishVerb(`${norm.slice(0, -3)}ed`)?.base;
  return base === undefined || base === '' ? [] : regular(base, norm);
}

/** `founded` is no form of what `found` may be, or he who found a town would have founded it. */
function regular(base: string, norm: string): readonly string[] {
  return sharedPasts.has(base) && norm !== base ? [] : [base];
}

/** Shortest plural that is taken apart: `cars`. */
const shortestPlural = 4;

function singulars(norm: string): readonly string[] {
  const compound = /^(.*(?:[bcdfghjklnprstvwy]|[cr]e|ra)(?:wo)?)men$/.exec(norm);
  if (compound !== null) return [`${compound[1]}man`];
  if (norm.length < shortestPlural || !/[^siu]s$/.test(norm) || noPlurals.has(norm)) return [];
  if (norm.endsWith('ies')) return [`${norm.slice(0, -3)}y`, norm.slice(0, -1)];
  if (/(?:s|x|z|ch|sh|o)es$/.test(norm)) return [norm.slice(0, -2), norm.slice(0, -1)];
  return [norm.slice(0, -1)];
}

/** Endings and letters that British and American spelling write in two ways, the British first. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{3})is(?=e$|ation$|er$)/, 'iz'],
  [/(?<=.{3})yse$/, 'yze'],
  [/(?<=.{3})our(?=$|able$|ite$|hood$|er$)/, 'or'],
  [/(?<=.{2}[bt])re$/, 'er'],
  [/(?<=.{3})ogue$/, 'og'],
  [/(?<=[^aeiou])[ao]e(?=[a-z]{4})/, 'e'],
  [/ll(?=er$|or$|ist$|ment$)/, 'l'],
];

function otherSpellings(lemma: string): readonly string[] {
  return spellings.flatMap(([british, american]) =>
    british.test(lemma) ? [lemma.replace(british, american)] : [],
  );
}

/** Nouns whose form alone tells that they are one. */
const oneOnly = /(?:tion|sion|ment|ness|ship|ity|ist)$/;

/** Returns how many the folded noun is; `unknown` for what may be a verb or has one form for both. */
export const enNumberOf: (norm: string) => 'one' | 'many' | 'unknown' = remembered((norm) => {
  if (englishVerb(norm) !== undefined || englishVerbs.isInfinitive(norm, norm)) return 'unknown';
  const listed = listedNouns().get(norm);
  if (listed !== undefined) return listed;
  if (irregulars().has(norm)) return 'unknown';
  if (singulars(norm).length > 0) return 'many';
  return oneOnly.test(norm) ? 'one' : 'unknown';
});

let nouns: ReadonlyMap<string, 'one' | 'many'> | undefined;

/** The nouns with irregular plurals; `people` is the plural of `person` before it is the singular of `peoples`. */
function listedNouns(): ReadonlyMap<string, 'one' | 'many'> {
  if (nouns !== undefined) return nouns;
  const map = new Map<string, 'one' | 'many'>();
  const rows = rowsOf(enForms).filter((row) => !row.some((form) => /ing$/.test(form)));
  for (const [base = '', ...forms] of rows) {
    if (!map.has(base)) map.set(base, 'one');
    for (const form of forms) map.set(form, 'many');
  }
  nouns = map;
  return map;
}
