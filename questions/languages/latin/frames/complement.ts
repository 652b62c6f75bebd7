// A phrase of a frame that may be asked for, and where it begins and ends.
import { type Mention, phraseStart } from '../../../reading/mention.ts';
import type { LatinGrammar } from '../grammar.ts';
import type { Unit } from '../units.ts';
import { opensPhrase } from './edges.ts';

/** A phrase of the predicate that may be asked for, with the words that ask. */
export interface Complement {
  readonly mention: Mention;
  /** Unit indices of the phrase with its preposition, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** What goes, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly opening: string;
  readonly asks: 'who' | 'where' | 'when' | 'howMany';
  readonly name: string;
  readonly answerText: string;
  /** It names who did it, by a passive. */
  readonly isAgent?: true;
}

/** The preposition before the phrase at `at`, an article between them aside. */
export function leadOf(units: readonly Unit[], at: number): { preposition: string; from: number } {
  const before = units[at - 1];
  if (before?.kind === 'prep') return { preposition: before.written, from: at - 1 };
  const outer = units[at - 2];
  if (before?.kind === 'det' && outer?.kind === 'prep') return { preposition: outer.written, from: at - 2 };
  return { preposition: '', from: before?.kind === 'det' ? at - 1 : at };
}

export function spanOf(units: readonly Unit[], from: number, to: number, mention: Mention) {
  return {
    from,
    to,
    start: units[from]?.start ?? phraseStart(mention),
    end: units[to - 1]?.end ?? mention.end,
  };
}

/** Whether what begins at `at` is no part of the phrase before it. */
export function isFree(units: readonly Unit[], at: number, grammar: LatinGrammar): boolean {
  const next = units[at];
  return (
    next === undefined || next.kind === 'coord' || opensPhrase(units, at, grammar) || next.kind === 'inf'
  );
}

/** Prepositions that bind an amount to the noun before it. */
export const belonging: ReadonlySet<string> = new Set([
  'of',
  'de',
  "d'",
  'du',
  'des',
  'at',
  'over',
  'from',
  'than',
  'about',
  'entre',
  'between',
]);
