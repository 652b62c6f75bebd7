// What every question on a frame shares, however its words were found.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { Place } from '../../../evidence.ts';
import type { Attribution } from '../../../reading/attribution.ts';
import type { Clause } from '../../../reading/clause.ts';
import type { Mention } from '../../../reading/mention.ts';
import type { Token } from '../../../text/tokens.ts';
import type { VerbForm } from '../verb-forms.ts';

/** A frame in words. */
export interface Worded
  extends Pick<Draft, 'asks' | 'pattern' | 'answer' | 'answerText' | 'head' | 'rivals' | 'allows'> {
  readonly clause: Clause;
  /** The question without its mark, and the statement without its stop. */
  readonly question: string;
  readonly statement: string;
  readonly mark: Place;
  /** Names that the stem tells, the speaker's not counted, and whether it tells a date as well. */
  readonly names: number;
  readonly isDated: boolean;
  readonly said?: Attribution | undefined;
}

/** The speaker's name with Arabic marks. */
export function nameOf(said: Attribution | undefined): string | undefined {
  return said?.speaker?.name.replace(/["“”]\s*([^"“”]+?)\s*["“”]/g, '«$1»');
}

/** Fewest words of a stem: a shorter one says whose figure it is. */
const fewestWords = 5;

/** Returns the draft of a frame; `claim` is its whole sentence. */
export function wordedDraft(
  { clause, question, statement, mark, names, isDated, said, ...told }: Worded,
  claim: Claim,
): Draft {
  const by = nameOf(said);
  // Two names, or a name and a date, tell which event is meant; any less, and the headline has to.
  const isAlone = names > 0 && names + (isDated ? 1 : 0) + (by === undefined ? 0 : 1) >= 2;
  const isShort = told.asks === 'howMany' && question.split(' ').length < fewestWords;
  const asked = isShort ? `${question} بحسب المقال` : question;
  const stem = by === undefined ? asked : isAlone ? `بحسب ${by}، ${question}` : `${question} بحسب ${by}`;
  return {
    ...told,
    claim: {
      ...claim,
      id: `${claim.id}-${clause.start}-${mark.start}`,
      kind: 'event',
      clause,
      ...(said === undefined ? {} : { attribution: said }),
    },
    stem: `${stem}؟`,
    marks: [{ start: mark.start, end: mark.end }],
    reliability: 3,
    attached: true,
    explanation: `بحسب ${by ?? 'المقال'}: ${statement}.`,
    ...(isAlone ? { standsAlone: true as const } : {}),
  };
}

/** Returns the clause of a frame whose words are told as they stand. */
export function framedClause(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verb: Token,
  gender: VerbForm['gender'],
): Clause {
  return {
    kind: 'event',
    start: Math.min(...tokens.map(({ start }) => start)),
    end: Math.max(...tokens.map(({ end }) => end)),
    omitted: [],
    tokens,
    mentions,
    verb: { start: verb.start, end: verb.end, gender, tense: 'past', lemma: '' },
    slots: [],
    edits: [],
    negated: false,
    modality: 'asserted',
    dangling: false,
    marks: [],
  };
}
