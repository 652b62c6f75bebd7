// Third stop of the route, first half: a question before it has options. Languages draft, gates stop, kinds finish.
import type { Claim } from './claims.ts';
import type { Place } from './evidence.ts';
import type { Mention } from './reading/mention.ts';
import type { Asks } from './wire.ts';

/** What stands where the answer was. */
export const gap = '______';

/** A wh-question drafted from one claim. */
export interface Draft {
  readonly claim: Claim;
  readonly asks: Asks;
  /** Name of the pattern that made it; `--explain` shows it and the ranking knows how far it can be relied on. */
  readonly pattern: string;
  /** May be put into words only when it is looked at. */
  readonly stem: string;
  /** What is asked for. */
  readonly answer: Mention;
  /** The answer as an option or a canonical answer shows it. */
  readonly answerText: string;
  /** The type noun the stem took over («مطار»), which options must then not repeat. */
  readonly head?: string;
  /** The deciding words, UTF-16 offsets in the article. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** The sentence that names a speaker whom the deciding one calls by his office: a receipt of its own. */
  readonly named?: Place;
  /** 0 to 3: how rarely the pattern goes wrong. */
  readonly reliability: number;
  /** Whether the phrase asked for surely belongs to the verb. */
  readonly attached: boolean;
  /** The answer is left out of its own sentence, where the words of its bound stay. */
  readonly isGap?: true;
  /** The only wrong options, where what is asked tells who may be one. */
  readonly rivals?: readonly string[];
  /** What the article says, where the claim's own words don't say it best. */
  readonly explanation?: string;
  /** Its stem says by itself what it is about: by two names, or by a name and a day. */
  readonly standsAlone?: true;
  /** Its claim is short and of one fact: it may be stated too, true or false. */
  readonly mayBeStated?: true;
  /** Sort of kinds it may become. */
  readonly allows: readonly ('choice' | 'text')[];
}

/** A statement to be called true or false, drafted from one claim. */
export interface Statement {
  readonly claim: Claim;
  readonly asks: Asks;
  readonly pattern: string;
  /** May be put into words only when it is looked at. */
  readonly text: string;
  readonly value: boolean;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  readonly reliability: number;
}
