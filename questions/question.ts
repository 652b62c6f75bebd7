// A question with its answer and receipts: what the kinds make, the gates stop, the ranking orders and the set holds.
import type { Quote } from './evidence.ts';
import type { Asks, Expects, Option, Withdrawal } from './wire.ts';

/** A calendar date as far as it is known: `2024-12-08`, `2024-12` or `2024`. */
export interface DateValue {
  readonly type: 'date';
  readonly iso: string;
  readonly granularity: 'day' | 'month' | 'year';
  /** `plain`: clear from the article, so that nobody need say it; `untold`: told nowhere, filled in in `iso` and not compared. */
  readonly year?: 'plain' | 'untold';
}

/** A quantity. `about` accepts two per cent either way; a bound is kept so that no option beyond it may be called wrong. */
export interface NumberValue {
  readonly type: 'number';
  readonly value: number;
  /** Normalised unit (`%`, `usd`, `km`, or the counted noun's lemma), absent for bare counts. */
  readonly unit?: string;
  readonly bound: 'exact' | 'about' | 'atLeast' | 'atMost';
}

/** A person, place or organisation: the name as the article writes it and the other names it goes by. */
export interface NameValue {
  readonly type: 'name';
  readonly of: 'person' | 'place' | 'organisation';
  readonly name: string;
  readonly aliases: readonly string[];
  /** Other names of the same article: an answer nearer to one of these is wrong. */
  readonly rivals: readonly string[];
}

/** Words to be given as they stand, any of `forms`. */
export interface PhraseValue {
  readonly type: 'phrase';
  readonly forms: readonly string[];
}

/** What a typed answer is compared with. */
export type AnswerValue = DateValue | NumberValue | NameValue | PhraseValue;

interface Asked {
  readonly id: string;
  readonly asks: Asks;
  readonly stem: string;
  /** One sentence that teaches, in the set's language. */
  readonly explanation: string;
  /** The answer in the article's own words and style. */
  readonly canonicalAnswer: string;
  readonly evidence: readonly Quote[];
  readonly withdrawn?: Withdrawal;
}

/** One right option among distractors, already shuffled. */
export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly correctOption: string;
}

/** A statement to be called true or false according to the article. */
export interface BooleanQuestion extends Asked {
  readonly kind: 'boolean';
  readonly value: boolean;
}

/** A short answer typed by the reader. */
export interface TextQuestion extends Asked {
  readonly kind: 'text';
  readonly expects: Expects;
  readonly value: AnswerValue;
}

/** Events to be put in order, shown shuffled. */
export interface OrderQuestion extends Asked {
  readonly kind: 'order';
  readonly options: readonly Option[];
  /** Ids of the options, first to last. */
  readonly correctOrder: readonly string[];
}

/** Rows to be given each its own option, both shown shuffled: what was said and the speakers, say. */
export interface MatchQuestion extends Asked {
  readonly kind: 'match';
  readonly rows: readonly Option[];
  readonly options: readonly Option[];
  /** Id of the right option by id of the row; no option twice. */
  readonly correctPairs: Readonly<Record<string, string>>;
}

/** A question of any kind, whole: never served. */
export type Question = ChoiceQuestion | BooleanQuestion | TextQuestion | OrderQuestion | MatchQuestion;
