// Arabic verbs by their written forms: which word is a verb, of which gender and tense, and of which lemma.
import { fold } from '../../text/fold.ts';
import { verbs } from './lexicon-verbs.ts';

/** An entry of the verb list. */
export type Verb = (typeof verbs)[number];

/** A written form of a verb, third person singular: news has no other. */
export interface VerbForm {
  readonly verb: Verb;
  readonly gender: 'm' | 'f';
  readonly tense: 'past' | 'present' | 'future';
  /** What stood before the verb in the same word: «و» or «ف», or nothing. */
  readonly connective: '' | 'و' | 'ف';
}

const forms: ReadonlyMap<string, Omit<VerbForm, 'connective'>> = buildForms();

function buildForms(): Map<string, Omit<VerbForm, 'connective'>> {
  const index = new Map<string, Omit<VerbForm, 'connective'>>();
  const add = (form: string, entry: Omit<VerbForm, 'connective'>) => {
    const norm = fold(form);
    // Two verbs may be written alike without vowels; the first of the list is the commoner one.
    if (!index.has(norm)) index.set(norm, entry);
  };
  for (const verb of verbs) {
    add(verb.past, { verb, gender: 'm', tense: 'past' });
    add(verb.pastF, { verb, gender: 'f', tense: 'past' });
    add(verb.present, { verb, gender: 'm', tense: 'present' });
    add(verb.presentF, { verb, gender: 'f', tense: 'present' });
    add(`س${verb.present}`, { verb, gender: 'm', tense: 'future' });
    add(`س${verb.presentF}`, { verb, gender: 'f', tense: 'future' });
  }
  return index;
}

/** Returns the verb form that the folded word `norm` is, or `undefined`. A word that is a verb whole is never split. */
export function verbFormOf(norm: string): VerbForm | undefined {
  const whole = forms.get(norm);
  if (whole !== undefined) return { ...whole, connective: '' };
  const first = norm[0];
  if (first !== 'و' && first !== 'ف') return undefined;
  const rest = forms.get(norm.slice(1));
  return rest === undefined ? undefined : { ...rest, connective: first };
}
