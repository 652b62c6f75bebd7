// The main clause of a sentence as a language's rules see it: enough grammar to move one phrase safely, and no more.
import type { Token } from '../text/tokens.ts';
import type { Mention, NameMention } from './mention.ts';
import type { Edit } from './retelling.ts';

/** A phrase of the clause that may be asked for. */
export interface Slot {
  readonly role: 'who' | 'where' | 'when' | 'howMany' | 'what';
  readonly mention: Mention;
  /** UTF-16 offsets in the article of the whole phrase, with its preposition and lead words («في يوم …»). */
  readonly start: number;
  readonly end: number;
  /** Preposition as written, without the article of the noun; `''` where there is none. */
  readonly preposition: string;
  /** The type noun before a name («مطار», `airport`), which the question word takes over. */
  readonly head?: string;
  /** Whether the phrase belongs to the clause's verb beyond reasonable doubt. */
  readonly attached: boolean;
}

/** A main clause. Offsets are UTF-16 units of the article's text. */
export interface Clause {
  readonly kind: 'event' | 'quantity' | 'speech' | 'state';
  /** It describes its subject without being a sentence («الفصيل الذي …»): it can be asked, not stated. */
  readonly fragment?: true;
  /** It tells a deed that was done, not a state that lasted. */
  readonly deed?: true;
  /** A noun in it is told by the headline alone. */
  readonly leansOnHeadline?: true;
  /** The clause without leading connective and without what was cut off after it. */
  readonly start: number;
  readonly end: number;
  /** What every retelling of it changes so that it stands alone: names put in, joining words left out. */
  readonly edits?: readonly Edit[];
  /** Stretches inside it that are left out when it is retold (relative clauses set off by commas). */
  readonly omitted: readonly { readonly start: number; readonly end: number }[];
  readonly tokens: readonly Token[];
  /** Mentions inside the clause, in order, those in omitted stretches left out. */
  readonly mentions: readonly Mention[];
  readonly verb: {
    readonly start: number;
    readonly end: number;
    readonly gender: 'm' | 'f' | 'unmarked';
    readonly tense: 'past' | 'present' | 'future';
    readonly lemma: string;
  };
  readonly subject?: {
    readonly start: number;
    readonly end: number;
    readonly mention?: Mention;
    readonly coordinated: boolean;
  };
  /** The subject of the clause before, which this one goes on with; a retelling names it after the verb. */
  readonly inherited?: NameMention;
  readonly slots: readonly Slot[];
  readonly negated: boolean;
  readonly modality: 'asserted' | 'expected' | 'alleged' | 'opinion';
  /** Whether its words say that it is to come or whose account it is, so that every question made of them does. */
  readonly showsStance?: true;
  /** A pronoun in it points outside it. */
  readonly dangling: boolean;
  /** Marks for the receipt, relative to the sentence's start: none until something is asked. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** A stretch of text as a clause without grammar: it can be quoted, or asked who said it, and nothing in it moved. */
export function verbatimClause(
  kind: Clause['kind'],
  part: Pick<Clause, 'start' | 'end' | 'tokens' | 'mentions'>,
): Clause {
  return {
    ...part,
    kind,
    fragment: true,
    omitted: [],
    verb: { start: part.start, end: part.start, gender: 'unmarked', tense: 'past', lemma: '' },
    slots: [],
    negated: false,
    modality: 'asserted',
    dangling: false,
    marks: [],
  };
}
