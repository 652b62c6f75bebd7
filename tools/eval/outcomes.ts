// How outcomes on labelled statements are counted: the same way for the judge and for the baselines beside it.
import type { LanguageCode } from '../../questions/index.ts';

/**
 * What a label says of a statement. `not_entailed` is what sets with two labels leave open: the text does not say it, and
 * perhaps says the contrary.
 */
export type Truth = 'supported' | 'refuted' | 'not_stated' | 'not_entailed';

/** A labelled statement with what a judge made of it; every outcome but `supported` and `refuted` is none decided. */
export interface Answered {
  readonly truth: Truth;
  readonly outcome: string;
}

/** One verdict of a judge: how often it was given and how often that was right, wrong or can't be told. */
export interface VerdictScore {
  readonly given: number;
  readonly right: number;
  /** Refuted where the label is `not_entailed`: neither right nor wrong, and left out of the precision. */
  readonly open: number;
  /** Right among those that can be told; `undefined` where there is none. */
  readonly precision: number | undefined;
  /** How many statements have this verdict as their label. */
  readonly labelled: number;
}

/** What came of some labelled statements. */
export interface OutcomeScore {
  readonly size: number;
  readonly supported: VerdictScore;
  readonly refuted: VerdictScore;
  /** Statements labelled supported or refuted. */
  readonly decidable: number;
  /** Of those, the ones that got a decision, right or wrong. */
  readonly decidedOfDecidable: number;
  /** Statements labelled `not_stated`, and those of them that got a decision: each is wrong. */
  readonly notStated: number;
  readonly decidedOfNotStated: number;
  /** Outcome → how many statements came out so, undecided. */
  readonly undecided: ReadonlyMap<string, number>;
}

/** Returns whether an outcome is a decision. `conflicting` and `not_checkable` are none. */
export function isDecided(outcome: string): boolean {
  return outcome === 'supported' || outcome === 'refuted';
}

/** Returns whether an outcome is a decision that the label contradicts. */
export function isWrong({ truth, outcome }: Answered): boolean {
  return isDecided(outcome) && outcome !== truth && !isOpen({ truth, outcome });
}

/** Returns what came of `answered`. */
export function scoreOutcomes(answered: readonly Answered[]): OutcomeScore {
  const count = (holds: (one: Answered) => boolean) => answered.filter(holds).length;
  const undecided = new Map<string, number>();
  for (const { outcome } of answered)
    if (!isDecided(outcome)) undecided.set(outcome, (undecided.get(outcome) ?? 0) + 1);
  return {
    size: answered.length,
    supported: verdictScore('supported', answered),
    refuted: verdictScore('refuted', answered),
    decidable: count(({ truth }) => isDecided(truth)),
    decidedOfDecidable: count(({ truth, outcome }) => isDecided(truth) && isDecided(outcome)),
    notStated: count(({ truth }) => truth === 'not_stated'),
    decidedOfNotStated: count(({ truth, outcome }) => truth === 'not_stated' && isDecided(outcome)),
    undecided,
  };
}

function verdictScore(verdict: 'supported' | 'refuted', answered: readonly Answered[]): VerdictScore {
  const given = answered.filter(({ outcome }) => outcome === verdict);
  const right = given.filter(({ truth }) => truth === verdict).length;
  const open = given.filter(isOpen).length;
  const told = given.length - open;
  return {
    given: given.length,
    right,
    open,
    precision: told === 0 ? undefined : right / told,
    labelled: answered.filter(({ truth }) => truth === verdict).length,
  };
}

function isOpen({ truth, outcome }: Answered): boolean {
  return truth === 'not_entailed' && outcome === 'refuted';
}

/** A wrong decision, for whoever looks for its cause. */
export interface WrongDecision extends Answered {
  readonly id: string;
  readonly lang: LanguageCode;
  /** What the statement was held against, or the quote that decided. */
  readonly text: string;
  readonly statement: string;
  /** Codes of the reasons given. */
  readonly reasons: readonly string[];
}
