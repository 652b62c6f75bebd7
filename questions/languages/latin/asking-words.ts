// What English and French say when they ask.
import type { Claim } from '../../claims.ts';
import type { DateValue } from '../../question.ts';
import type { NameMention, NumberMention } from '../../reading/mention.ts';
import type { Token } from '../../text/tokens.ts';
import type { DateWriting } from './retold-clause.ts';

/** What a language says when it asks; `undefined` where it has no safe way. */
export interface AskingWords extends DateWriting {
  readonly openers: ReadonlySet<string>;
  when(preposition: string, granularity: DateValue['granularity']): string | undefined;
  where(preposition: string, sort: string): string | undefined;
  /** The opening that asks for somebody behind `preposition`, and whether the preposition stays where it was. */
  whom(preposition: string): { readonly opening: string; readonly strands: boolean } | undefined;
  howMany(number: NumberMention): string | undefined;
  /** The question for how many of what the subject counts: `noun` is the subject without its amount. */
  howManyOf(noun: string, predicate: string): string | undefined;
  /** Whether the word may follow a counted noun without belonging to it: a preposition. */
  follows(token: Token): boolean;
  /** Whether the base form is a verb of saying; thinking and wanting are not. */
  says(base: string): boolean;
  /** The question for who said `words`, one of the kind of `name`; `opener` is the verb with the `that` they go on behind. */
  whoSaid(words: string, name: NameMention, opener: string | undefined): string;
  /** The question for who said that which stands in `words`, a sentence without its stop. */
  whoSaidThat(words: string, name: NameMention): string;
  /** The question from its opening, subject, verb and the rest. */
  arrange(
    opening: string,
    parts: { readonly subject: string; readonly verb: string; readonly rest: string; readonly claim: Claim },
  ): string | undefined;
  /** The question whose subject is asked for; `undefined` where agreement would tell the answer. */
  ofSubject(name: NameMention, predicate: string): string | undefined;
}
