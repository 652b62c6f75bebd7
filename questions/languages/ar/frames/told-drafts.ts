// What every question on a frame shares, however its words were found.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { Place } from '../../../evidence.ts';
import type { Attribution } from '../../../reading/attribution.ts';
import type { Mention, NameMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Edit } from '../../../reading/retelling.ts';
import type { Token } from '../../../text/tokens.ts';
import type { VerbForm } from '../verb-forms.ts';

/** Returns the speaker as our own sentence names him, or `''` where the paper speaks. */
export function speakerOf(said: Attribution | undefined): string {
  return said?.speaker?.name.replace(/["“”]\s*([^"“”]+?)\s*["“”]/g, '«$1»') ?? '';
}

/** A frame in words. */
export interface Worded {
  readonly pattern: string;
  readonly sentence: SentenceReading;
  /** The tokens that are told, with the verb. */
  readonly tokens: readonly Token[];
  readonly verb: Token;
  readonly gender: VerbForm['gender'];
  readonly mentions: readonly Mention[];
  readonly edits: readonly Edit[];
  readonly leansOnHeadline: boolean;
  /** The question without its mark, and the statement without its stop. */
  readonly question: string;
  readonly statement: string;
  readonly asks: Draft['asks'];
  readonly answer: Mention;
  readonly answerText: string;
  readonly head?: string;
  readonly rivals?: readonly string[];
  readonly mark: Place;
  /** Names that the stem tells, the speaker's not counted, and whether it tells or asks for a day. */
  readonly names: number;
  readonly isDated: boolean;
  readonly said?: Attribution;
  readonly allows: Draft['allows'];
}

/** Returns the draft of `worded`; `claim` is its whole sentence. */
export function wordedDraft(worded: Worded, claim: Claim): Draft {
  const { tokens, verb, said, answer, mark, question, statement } = worded;
  const start = Math.min(...tokens.map((token) => token.start));
  const end = Math.max(...tokens.map((token) => token.end));
  const by = speakerOf(said);
  const isAlone = worded.names > 0 && worded.names + (worded.isDated ? 1 : 0) + (by === '' ? 0 : 1) >= 2;
  return {
    claim: {
      ...claim,
      id: `${claim.id}-${start}-${mark.start}`,
      kind: 'event',
      clause: {
        kind: 'event',
        start,
        end,
        omitted: [],
        tokens,
        mentions: worded.mentions,
        verb: { start: verb.start, end: verb.end, gender: worded.gender, tense: 'past', lemma: '' },
        slots: [],
        edits: worded.edits,
        negated: false,
        modality: 'asserted',
        dangling: false,
        marks: [],
        ...(worded.leansOnHeadline ? { leansOnHeadline: true as const } : {}),
      },
      ...(said === undefined ? {} : { attribution: said }),
    },
    asks: worded.asks,
    pattern: worded.pattern,
    stem: by === '' ? `${question}؟` : isAlone ? `بحسب ${by}، ${question}؟` : `${question} بحسب ${by}؟`,
    answer,
    answerText: worded.answerText,
    ...(worded.head === undefined ? {} : { head: worded.head }),
    ...(worded.rivals === undefined ? {} : { rivals: worded.rivals }),
    marks: [mark],
    reliability: 3,
    attached: true,
    explanation: `بحسب ${by === '' ? 'المقال: ' : `${by}: `}${statement}.`,
    allows: worded.allows,
    ...(isAlone ? { standsAlone: true as const } : {}),
  };
}

/** A phrase that is asked for though it is no name of a list: a title, a prize, a rank. */
export function asMention(
  text: string,
  sort: string,
  { start, end }: { start: number; end: number },
): NameMention {
  return {
    type: 'organisation',
    sort,
    name: text,
    entity: `${sort} ${text}`,
    gender: 'unknown',
    number: 'singular',
    start,
    end,
    titleStart: start,
    text,
    from: 0,
    to: 0,
    aliases: [],
    sureness: 1,
  };
}
