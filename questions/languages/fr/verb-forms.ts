// French finite verbs by their written forms: auxiliaries, and past and imperfect of listed verbs. Present forms of common
// verbs are nouns as often («porte», «marche») and stay unread.

import { fold } from '../../text/fold.ts';
import type { FiniteVerb } from '../latin/grammar.ts';
import { firstGroup, irregular } from './lexicon-verbs.ts';

const forms = new Map<string, FiniteVerb>();
const add = (written: string, base: string, tense: FiniteVerb['tense'], auxiliary = false) =>
  forms.set(fold(written), { base, tense, auxiliary });

for (const base of firstGroup.split(' ')) {
  const stem = base.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  for (const [root, ending] of [
    [soft, 'a'],
    [stem, 'èrent'],
    [soft, 'ait'],
    [soft, 'aient'],
  ] as const)
    add(`${root}${ending}`, base, 'past');
}
for (const [base, written] of irregular) for (const form of written.split(' ')) add(form, base, 'past');
for (const [written, base, tense] of [
  ['a', 'avoir', 'present'],
  ['ont', 'avoir', 'present'],
  ['est', 'être', 'present'],
  ['sont', 'être', 'present'],
  ['avait', 'avoir', 'past'],
  ['avaient', 'avoir', 'past'],
  ['était', 'être', 'past'],
  ['étaient', 'être', 'past'],
  ['fut', 'être', 'past'],
  ['furent', 'être', 'past'],
  ['sera', 'être', 'future'],
  ['seront', 'être', 'future'],
  ['aura', 'avoir', 'future'],
  ['auront', 'avoir', 'future'],
  ['pourrait', 'pouvoir', 'future'],
  ['pourraient', 'pouvoir', 'future'],
  ['devrait', 'devoir', 'future'],
  ['devraient', 'devoir', 'future'],
] as const)
  add(written, base, tense, true);

/** Returns the finite verb that the word is, or `undefined`; « à » folds to « a » and is none. */
export function frenchVerb(norm: string, written = norm): FiniteVerb | undefined {
  return written.toLowerCase() === 'à' ? undefined : forms.get(norm);
}
