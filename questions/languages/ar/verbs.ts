// The Arabic verbs of the lists with all the forms that a question needs.

import { eventVerbs, measureVerbs, sayingVerbs, stateVerbs } from './lexicon-verbs.ts';
import { briefVerbs, helpingVerbs } from './lexicon-verbs-brief.ts';
import { feminineOf, femininePresentOf, masdarOf, presentOf } from './verb-patterns.ts';

/** What a verb does in a sentence: `say` verbs introduce speech, `measure` verbs a figure, a `help` verb needs another word to say anything. */
export type VerbClass = 'event' | 'say' | 'state' | 'measure' | 'help';

/** A verb, third person singular; `masdar` is empty where the list is brief. */
export interface Verb {
  readonly past: string;
  readonly pastF: string;
  readonly present: string;
  readonly presentF: string;
  readonly masdar: string;
  readonly class: VerbClass;
}

/** The verbs with a verbal noun; of two that are written alike the first is the commoner. */
export const verbs: readonly Verb[] = (
  [
    [stateVerbs, 'state'],
    [measureVerbs, 'measure'],
    [eventVerbs, 'event'],
    [sayingVerbs, 'say'],
  ] as const
).flatMap(([list, of]) =>
  entries(list, of).map((verb) => ({ ...verb, masdar: verb.masdar || masdarOf(verb.past) })),
);

/** The verbs that help, and those of which no verbal noun is needed. */
export const furtherVerbs: readonly Verb[] = [
  ...entries(helpingVerbs, 'help'),
  ...entries(briefVerbs, 'event'),
];

function entries(list: string, of: VerbClass): Verb[] {
  return list
    .trim()
    .split('\n')
    .map((entry) => {
      const [past = '', written = '', masdar = ''] = entry.split('/');
      const present = written || presentOf(past);
      return {
        past,
        pastF: feminineOf(past),
        present,
        presentF: femininePresentOf(present),
        masdar,
        class: of,
      };
    });
}
