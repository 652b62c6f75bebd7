// The reporting vocabulary of a language whose subjects may stand on either side of the verb of saying.
import type { CueClass, ReportingWords } from '../../reading/attribution.ts';
import { fold } from '../../text/fold.ts';

/** Lists of folded forms, separated by spaces. */
export interface ReportingLists {
  readonly neutral: string;
  readonly assert: string;
  readonly weak: string;
  readonly deny: string;
  readonly openers: string;
  readonly sources: string;
}

/** Returns the vocabulary that `lists` make. */
export function reportingOf(lists: ReportingLists): ReportingWords {
  const classes = new Map<string, CueClass>();
  for (const name of ['neutral', 'assert', 'weak', 'deny'] as const)
    for (const form of lists[name].split(' ')) classes.set(fold(form), name);
  return {
    cue(norm) {
      const found = classes.get(norm);
      return found === undefined ? undefined : { class: found, gender: 'unknown', verb: norm };
    },
    subjectFirst: true,
    asides: new Set(),
    relatives: new Set(),
    openers: new Set(lists.openers.split(' ').map(fold)),
    sources: new Set(lists.sources.split(' ').map(fold)),
  };
}
