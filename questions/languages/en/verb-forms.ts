// English verbs by their written forms.
import type { FiniteVerb } from '../latin/grammar.ts';
import { irregularVerbs, regularVerbs } from './lexicon-verbs.ts';

/** Verbs that double their last letter: the stress is on it, or British spelling has it so. */
const doubled: ReadonlySet<string> = new Set(['travel', 'cancel', 'map', 'plan', 'stop', 'drop']);

const forms = new Map<string, FiniteVerb>();
for (const base of regularVerbs.split(' '))
  forms.set(pastOf(base), { base, tense: 'past', auxiliary: false });
for (const [base, past] of irregularVerbs) forms.set(past, { base, tense: 'past', auxiliary: false });
for (const aux of ['was', 'were', 'had']) forms.set(aux, { base: aux, tense: 'past', auxiliary: true });
for (const aux of ['is', 'are', 'has', 'have'])
  forms.set(aux, { base: aux, tense: 'present', auxiliary: true });
for (const aux of ['will', 'would', 'may', 'could'])
  forms.set(aux, { base: aux, tense: 'future', auxiliary: true });

/** The past of a regular verb by the spelling rules: -e, consonant + y, one doubled consonant. */
function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (doubled.has(base)) return `${base}${base.at(-1)}ed`;
  return `${base}ed`;
}

/** Returns the finite verb that the folded word is, or `undefined`. */
export function englishVerb(norm: string): FiniteVerb | undefined {
  return forms.get(norm);
}
