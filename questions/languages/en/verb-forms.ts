// English verbs by their written forms, taken apart by their endings when they are met.
import type { FiniteVerb, VerbWords } from '../latin/grammar.ts';
import { irregularVerbs, regularVerbs } from './lexicon-verbs.ts';

/** Auxiliaries with their tense; each can stand before its subject. */
const auxiliaries: readonly (readonly [forms: string, tense: FiniteVerb['tense']])[] = [
  ['was were had did', 'past'],
  ['is are has have does do', 'present'],
  ['will shall', 'future'],
  ['would should may might can could must', 'conditional'],
];

interface Tables {
  readonly finite: ReadonlyMap<string, FiniteVerb>;
  readonly participles: ReadonlySet<string>;
  readonly bases: ReadonlySet<string>;
}

let built: Tables | undefined;

/** Built when the first English word is looked at. */
function tables(): Tables {
  if (built !== undefined) return built;
  const finite = new Map<string, FiniteVerb>();
  const bases = new Set(regularVerbs.split(' '));
  const participles = new Set<string>(['been']);
  for (const [base, past, participle] of irregularVerbs) {
    // A past that is a noun or the base itself is told from its neighbours.
    const isWeak = past === base || past === participle;
    finite.set(past, { base, tense: 'past', auxiliary: false, ...(isWeak ? { weak: true } : {}) });
    participles.add(participle);
    bases.add(base);
  }
  for (const [forms, tense] of auxiliaries)
    for (const form of forms.split(' ')) finite.set(form, { base: form, tense, auxiliary: true });
  built = { finite, participles, bases };
  return built;
}

/** The base of a word in -ed by the spelling rules: -e, consonant + y, one doubled consonant. */
function baseOfPast(norm: string): string | undefined {
  const { bases } = tables();
  const stem = norm.slice(0, -2);
  if (bases.has(stem)) return stem;
  if (bases.has(`${stem}e`)) return `${stem}e`;
  if (stem.endsWith('i') && bases.has(`${stem.slice(0, -1)}y`)) return `${stem.slice(0, -1)}y`;
  if (stem.at(-1) === stem.at(-2) && bases.has(stem.slice(0, -1))) return stem.slice(0, -1);
  return undefined;
}

/** The base of a present in -s. */
function baseOfPresent(norm: string): string | undefined {
  const { bases } = tables();
  const stem = norm.slice(0, -1);
  if (bases.has(stem)) return stem;
  if (stem.endsWith('ie') && bases.has(`${stem.slice(0, -2)}y`)) return `${stem.slice(0, -2)}y`;
  if (/(?:s|x|z|ch|sh|o)e$/.test(stem) && bases.has(stem.slice(0, -1))) return stem.slice(0, -1);
  return undefined;
}

/** Words in -ed that are no past of a verb. */
const falsePasts: ReadonlySet<string> = new Set(
  'need feed speed seed breed indeed hundred red sacred wicked naked kindred embed'.split(' '),
);

/** Returns the finite verb that the folded word is, or `undefined`. */
export function englishVerb(norm: string): FiniteVerb | undefined {
  const known = tables().finite.get(norm);
  if (known !== undefined) return known;
  if (norm.length > 4 && norm.endsWith('ed') && !falsePasts.has(norm)) {
    const base = baseOfPast(norm);
    return { base: base ?? '', tense: 'past', auxiliary: false, weak: true };
  }
  if (norm.length > 3 && norm.endsWith('s') && !norm.endsWith('ss')) {
    const base = baseOfPresent(norm);
    if (base !== undefined) return { base, tense: 'present', auxiliary: false, weak: true, frail: true };
  }
  return undefined;
}

/** The English forms that are no finite verbs. */
export const englishVerbs: VerbWords = {
  verbOf: englishVerb,
  isParticiple: (norm) =>
    tables().participles.has(norm) || (norm.endsWith('ed') && norm.length > 4 && !falsePasts.has(norm)),
  isInfinitive: (norm) => norm === 'be' || norm === 'have' || norm === 'do' || tables().bases.has(norm),
  isGerund: (norm) => norm.length > 5 && norm.endsWith('ing') && !nounsInIng.has(norm),
};

/** Words in -ing that are names of things. */
const nounsInIng: ReadonlySet<string> = new Set(
  'building meeting evening morning spring string during housing hearing ruling funding training wedding painting feeling beginning opening ceiling parking landing offering warning shopping clothing king ring wing thing something anything nothing everything filing briefing gathering shooting bombing killing writing'.split(
    ' ',
  ),
);
