// The reporting vocabulary of a language whose subjects may stand on either side of the verb of saying.
import type { CueClass } from '../../reading/attribution.ts';
import { fold } from '../../text/fold.ts';

/** What a language tells about reporting. */
export interface ReportingWords {
  /** Folded verb form → class, or `undefined` where the word reports nothing. */
  cue(norm: string): { readonly class: CueClass; readonly quotesOnly?: true } | undefined;
  /** Words that open indirect speech: `that`, « que ». */
  readonly openers: ReadonlySet<string>;
  /** Verb forms whose words may follow without one: `said it would rain`. */
  readonly bare: ReadonlySet<string>;
  /** Phrases that name a source: `according to`. */
  readonly sources: ReadonlySet<string>;
}

/** Lists of folded forms, separated by spaces. */
export interface ReportingLists {
  readonly neutral: string;
  readonly assert: string;
  readonly weak: string;
  readonly deny: string;
  /** Forms that report only what stands in quotation marks: « confie ». */
  readonly quoting?: string;
  readonly openers: string;
  readonly bare?: string;
  readonly sources: string;
}

/** Returns the vocabulary that `lists` make. */
export function reportingOf(lists: ReportingLists): ReportingWords {
  const classes = new Map<string, CueClass>();
  for (const name of ['neutral', 'assert', 'weak', 'deny'] as const)
    for (const form of lists[name].split(' ')) classes.set(fold(form), name);
  const quoting = new Set((lists.quoting ?? '').split(' ').map(fold));
  return {
    cue(norm) {
      const found = classes.get(norm);
      if (found !== undefined) return { class: found };
      return quoting.has(norm) ? { class: 'neutral', quotesOnly: true } : undefined;
    },
    bare: new Set((lists.bare ?? '').split(' ').map(fold)),
    openers: new Set(lists.openers.split(' ').map(fold)),
    sources: new Set(lists.sources.split(' ').map(fold)),
  };
}
