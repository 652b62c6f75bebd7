// French verbs by their written forms, taken apart by their endings when they are met. Accents count: « annonce » is a
// present or a noun, « annoncé » a participle.
import type { FiniteVerb, VerbWords } from '../latin/grammar.ts';
import { firstGroup, secondGroup, thirdGroup } from './lexicon-verbs.ts';

type Tense = FiniteVerb['tense'];

/** Auxiliaries and half auxiliaries: written form, infinitive, tense. */
const auxiliaries: readonly (readonly [forms: string, base: string, tense: Tense])[] = [
  ['a ont', 'avoir', 'present'],
  ['avait avaient eut eurent', 'avoir', 'past'],
  ['aura auront', 'avoir', 'future'],
  ['aurait auraient', 'avoir', 'conditional'],
  ['est sont', 'être', 'present'],
  ['était étaient fut furent', 'être', 'past'],
  ['sera seront', 'être', 'future'],
  ['serait seraient', 'être', 'conditional'],
  ['va vont', 'aller', 'future'],
  ['doit doivent peut peuvent', 'pouvoir', 'conditional'],
  ['devait devaient pouvait pouvaient', 'pouvoir', 'conditional'],
  ['devra devront pourra pourront', 'pouvoir', 'conditional'],
  ['devrait devraient pourrait pourraient', 'pouvoir', 'conditional'],
];

interface Tables {
  readonly finite: ReadonlyMap<string, FiniteVerb>;
  readonly participles: ReadonlySet<string>;
  readonly infinitives: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
}

let built: Tables | undefined;

/** Built when the first French word is looked at. */
function tables(): Tables {
  if (built !== undefined) return built;
  const finite = new Map<string, FiniteVerb>();
  const participles = new Set<string>(['été', 'eu', 'pu', 'dû']);
  const infinitives = new Set<string>(['être', 'avoir', 'pouvoir', 'devoir', 'falloir']);
  const add = (written: string, base: string, tense: Tense, weak = false) =>
    finite.has(written) || finite.set(written, { base, tense, auxiliary: false, ...(weak ? { weak } : {}) });
  for (const [forms, base, tense] of auxiliaries)
    for (const form of forms.split(' ')) finite.set(form, { base, tense, auxiliary: true });
  for (const [base, present, imperfect, past, participle, future, prefixes] of thirdGroup)
    for (const prefix of ['', ...prefixes.split(' ').filter((word) => word !== '')]) {
      const verb = prefix + base;
      infinitives.add(verb);
      participles.add(prefix + participle);
      // What is present and participle at once (« dit », « produit ») is told from its neighbours.
      for (const form of present.split(' ')) add(prefix + form, verb, 'present', true);
      for (const form of past.split(' ')) add(prefix + form, verb, 'past', form === participle);
      add(`${prefix}${imperfect}ait`, verb, 'past');
      add(`${prefix}${imperfect}aient`, verb, 'past');
      for (const ending of ['a', 'ont']) add(prefix + future + ending, verb, 'future');
      for (const ending of ['ait', 'aient']) add(prefix + future + ending, verb, 'conditional');
    }
  built = {
    finite,
    participles,
    infinitives,
    first: new Set(firstGroup.split(' ')),
    second: new Set(secondGroup.split(' ')),
  };
  return built;
}

/** The infinitive in -er whose stem is written so before an ending: « annonç », « mange », « lèv », « appell », « emploi ». */
function firstOf(stem: string): string | undefined {
  const { first } = tables();
  if (first.has(`${stem}er`)) return `${stem}er`;
  const other = otherStem(stem);
  return other !== undefined && first.has(`${other}er`) ? `${other}er` : grave(stem, first);
}

function otherStem(stem: string): string | undefined {
  if (stem.endsWith('ç')) return `${stem.slice(0, -1)}c`;
  if (stem.endsWith('ge')) return stem.slice(0, -1);
  if (/(?:ll|tt)$/.test(stem)) return stem.slice(0, -1);
  return /[oua]i$/.test(stem) ? `${stem.slice(0, -1)}y` : undefined;
}

function grave(stem: string, first: ReadonlySet<string>): string | undefined {
  const at = stem.lastIndexOf('è');
  if (at === -1) return undefined;
  for (const vowel of ['é', 'e']) {
    const verb = `${stem.slice(0, at)}${vowel}${stem.slice(at + 1)}er`;
    if (first.has(verb)) return verb;
  }
  return undefined;
}

/** Endings of the first group, longest first, with what they tell. */
const firstEndings: readonly (readonly [ending: string, tense: Tense, weak: boolean])[] = [
  ['eraient', 'conditional', false],
  ['erait', 'conditional', false],
  ['eront', 'future', false],
  ['èrent', 'past', false],
  ['aient', 'past', false],
  ['era', 'future', false],
  ['ait', 'past', false],
  ['ent', 'present', true],
  ['e', 'present', true],
  ['a', 'past', false],
];

/** Nouns and adjectives that look like a third person plural. */
const nounsInEnt: ReadonlySet<string> = new Set(
  'président résident adhérent content parent couvent différent précédent excellent négligent équivalent convergent divergent affluent influent évident régent patent expédient détergent ferment serment froment segment'.split(
    ' ',
  ),
);

const secondEndings: readonly (readonly [ending: string, tense: Tense, weak: boolean])[] = [
  ['issaient', 'past', false],
  ['issait', 'past', false],
  ['iraient', 'conditional', false],
  ['irait', 'conditional', false],
  ['issent', 'present', false],
  ['iront', 'future', false],
  ['irent', 'past', false],
  ['ira', 'future', false],
  ['it', 'past', true],
];

/** The last letters of those endings. */
const lastLetters = 'eat';

/** Returns the finite verb that the word is as written (small letters or not), or `undefined`. */
export function frenchVerb(_norm: string, written: string): FiniteVerb | undefined {
  const word = written.toLowerCase();
  const known = tables().finite.get(word);
  if (known !== undefined) return known;
  if (!lastLetters.includes(word.at(-1) ?? '-')) return undefined;
  for (const [ending, tense, weak] of firstEndings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const base = firstOf(word.slice(0, -ending.length));
    // « progressent » is no noun; « président » is one.
    const frail = ending !== 'ent' || nounsInEnt.has(word);
    if (base !== undefined) return { base, tense, auxiliary: false, ...(weak ? { weak, frail } : {}) };
  }
  for (const [ending, tense, weak] of secondEndings) {
    if (!word.endsWith(ending)) continue;
    const base = `${word.slice(0, -ending.length)}ir`;
    if (tables().second.has(base)) return { base, tense, auxiliary: false, ...(weak ? { weak } : {}) };
  }
  return undefined;
}

/** Whether a word is a participle in any gender and number; an unlisted verb in -er is told by its ending. */
function isFrenchParticiple(_norm: string, written: string): boolean {
  const word = written.toLowerCase();
  if (isQuality(word)) return false;
  if (/(?:é|ée|és|ées)$/.test(word) && word.length > 3) return true;
  const { participles, second } = tables();
  const bare = word.replace(/e?s?$/, '');
  if (participles.has(word) || participles.has(bare) || participles.has(`${bare}s`)) return true;
  return second.has(`${bare}r`);
}

/** « électricité », « activités »: a noun, though it ends like a participle, unless a verb of the list has it. */
const isQuality = (word: string) => qualities.test(word) && !tables().first.has(word.replace(/és?$/, 'er'));

const qualities = /(?:ité|société|propriété|variété|liberté|fierté|santé|beauté|auté)s?$/;

/** Returns the participle of an infinitive in -er, -ir or of a listed verb, masculine singular. */
export function participlesOf(infinitive: string): string[] {
  if (infinitive.endsWith('er')) return [`${infinitive.slice(0, -2)}é`];
  const row = thirdGroup.find(([base, , , , , , prefixes]) =>
    ['', ...prefixes.split(' ')].some((prefix) => prefix + base === infinitive),
  );
  if (row === undefined) return [`${infinitive.slice(0, -1)}`];
  return [infinitive.slice(0, infinitive.length - row[0].length) + row[4]];
}

/** The French forms. */
export const frenchVerbs: VerbWords = {
  verbOf: frenchVerb,
  isParticiple: isFrenchParticiple,
  isInfinitive(_norm, written) {
    const word = written.toLowerCase();
    if (!/(?:er|ir|re)$/.test(word)) return false;
    const { first, second, infinitives } = tables();
    return first.has(word) || second.has(word) || infinitives.has(word);
  },
  isGerund: (_norm, written) =>
    /^(?:ayant|étant)$/i.test(written) ||
    (written.length > 4 && written.toLowerCase().endsWith('ant') && isFrenchGerund(written.toLowerCase())),
};

/** « utilisant », « finissant », « tenant »: a present participle of a listed verb. */
function isFrenchGerund(word: string): boolean {
  const stem = word.slice(0, -3);
  if (firstOf(stem) !== undefined) return true;
  if (stem.endsWith('iss') && tables().second.has(`${stem.slice(0, -3)}ir`)) return true;
  return tables().finite.has(`${stem}ait`);
}
