// Expected failures as data: what the domain returns where it can't go on. Bugs throw; these are said to the reader.

/** Either a value or the reason there is none. */
export type Result<Value, Reason = Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Reason };

/** Why an article could not be read or a set could not be made; `reason` is also the code on the wire and at the command line. */
export type Failure =
  /** Nothing but white space came in. */
  | { readonly reason: 'empty_text' }
  /** The bytes are not text: control characters or replacement characters where words should be. */
  | { readonly reason: 'not_text' }
  /** Fewer than `least` words. */
  | { readonly reason: 'text_too_short'; readonly words: number; readonly least: number }
  /** More than `most` UTF-16 units. */
  | { readonly reason: 'text_too_long'; readonly length: number; readonly most: number }
  /** Neither Arabic, English nor French; `found` is the language or script as far as it was recognised. */
  | { readonly reason: 'language_not_handled'; readonly found: string }
  /** A date that is not ISO 8601 (`2026-01-28` or with a time and offset). */
  | { readonly reason: 'bad_date'; readonly given: string }
  /** A time zone that is not an IANA name or an offset such as `+03:00`. */
  | { readonly reason: 'bad_time_zone'; readonly given: string }
  /** A column, a sermon or a letter: what it says is its writer's view. */
  | { readonly reason: 'opinion_piece' }
  /** The article carries fewer than `least` questions worth asking. */
  | { readonly reason: 'too_few_questions'; readonly found: number; readonly least: number };

/** Why an answer could not be checked. Nothing here tells anything of the key; `reason` is also the code on the wire. */
export type CheckFailure =
  /** The set has no such question. */
  | { readonly reason: 'unknown_question' }
  /** The answer's kind is not the question's: a text for a choice, say. */
  | { readonly reason: 'answer_kind_mismatch' }
  /** The question has no such option or row. */
  | { readonly reason: 'unknown_option' }
  /** An option or row is left over, or one is there twice. */
  | { readonly reason: 'incomplete_answer' }
  /** Nothing but white space, punctuation and invisible characters was typed. */
  | { readonly reason: 'empty_answer' };

/** Why a statement could not be judged; `reason` is also the code on the wire. */
export type JudgeFailure =
  /** Nothing but white space, punctuation and invisible characters. */
  | { readonly reason: 'empty_statement' }
  /** More than `most` UTF-16 units. */
  | { readonly reason: 'statement_too_long'; readonly length: number; readonly most: number };

/** Wraps a value that was reached. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps the reason a value was not reached. */
export function fail<Reason>(failure: Reason): { readonly ok: false; readonly failure: Reason } {
  return { ok: false, failure };
}
