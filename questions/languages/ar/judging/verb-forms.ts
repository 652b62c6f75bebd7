// Arabic verbs as the judge reads them: those of the generator and further ones. A verb that no list has is a noun to the judge, so
// that its place in the sentence is fixed.
import { fold } from '../../../text/fold.ts';
import { remembered } from '../../../text/remembered.ts';
import { isVerb, type VerbForm, verbFormOf } from '../verb-forms.ts';
import { feminineOf, femininePresentOf, presentOf } from '../verb-patterns.ts';
import type { Verb } from '../verbs.ts';
import { judgedVerbs, passiveVerbs } from './lexicon-verbs.ts';

/** The further verbs. */
export const ownVerbs: readonly Verb[] = [judgedVerbs, passiveVerbs].flatMap((list) =>
  list
    .trim()
    .split(/[\n ]/)
    .map((entry) => {
      const [past = '', written] = entry.split('/');
      const present = written ?? presentOf(past);
      return {
        past,
        pastF: feminineOf(past),
        present,
        presentF: femininePresentOf(present),
        masdar: '',
        class: 'event' as const,
      };
    }),
);

/** The folded pasts of the verbs that tell of whom something was done to. */
export const passivePasts: ReadonlySet<string> = new Set(
  passiveVerbs
    .trim()
    .split(/[\n ]/)
    .map((entry) => fold(entry.split('/')[0] ?? '')),
);

/** Shortest past that no other word is written like, folded letters. */
const shortestPast = 4;

const ownForms: ReadonlyMap<string, VerbForm> = readForms();

function readForms(): Map<string, VerbForm> {
  const index = new Map<string, VerbForm>();
  const add = (form: string, entry: Omit<VerbForm, 'connective'>) => {
    const norm = fold(form);
    if (!index.has(norm)) index.set(norm, { ...entry, connective: '' });
  };
  for (const verb of ownVerbs) {
    const past = fold(verb.past);
    // «تحالف» is as often the noun, «جلس» and «شحن» are no other word only with an ending.
    if ((past.length >= shortestPast && !past.startsWith('ت')) || past.endsWith('ي'))
      add(verb.past, { verb, gender: 'm', tense: 'past' });
    add(verb.pastF, { verb, gender: 'f', tense: 'past' });
    add(verb.present, { verb, gender: 'm', tense: 'present' });
    add(verb.presentF, { verb, gender: 'f', tense: 'present' });
    add(`س${verb.present}`, { verb, gender: 'm', tense: 'future' });
    add(`س${verb.presentF}`, { verb, gender: 'f', tense: 'future' });
  }
  return index;
}

/** Returns the verb form that the folded word is, «و» or «ف» set aside, or `undefined`. */
export function judgedVerbFormOf(norm: string): VerbForm | undefined {
  const listed = verbFormOf(norm);
  if (listed !== undefined) return listed;
  const own = ownForms.get(norm);
  if (own !== undefined) return own;
  const connective = norm.charAt(0);
  if (connective !== 'و' && connective !== 'ف') return undefined;
  const form = ownForms.get(norm.slice(1));
  return form === undefined ? undefined : { ...form, connective };
}

/** Endings of the plural and of object pronouns. */
const endings = ['هما', 'وا', 'تا', 'ها', 'نا', 'ون', 'ين', 'ان', 'هن', 'هم', 'ه', 'ن'];

/** Shortest form that an ending is taken from. */
const shortestStem = 4;

/** Whether the folded word is a verb in any form, with plural endings and object pronouns. */
export const isJudgedVerb: (norm: string) => boolean = remembered(
  (norm) =>
    isVerb(norm) ||
    judgedVerbFormOf(norm) !== undefined ||
    endings.some(
      (ending) =>
        norm.endsWith(ending) &&
        norm.length - ending.length >= shortestStem &&
        ownForms.has(norm.slice(0, -ending.length)),
    ),
);
