// A frame without a clause of its own: a participle that opens a sentence (« Fondée en 1950, la Ligue Atlas … »).
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import { verbatimClause } from '../../../reading/clause.ts';
import type { Mention, NameMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Told } from '../../language.ts';
import { namedSubject } from '../pronouns.ts';
import { sentenceClauses } from '../sentence-clauses.ts';
import type { FrameWords } from './frame-words.ts';

/** Returns the questions on `Founded in 1998, Voltane …`: what the participle tells of the name that follows. */
export function openingDrafts(
  sentence: SentenceReading,
  claim: Claim,
  told: Told,
  words: FrameWords,
): Draft[] {
  const [clause] = sentenceClauses(sentence, words.grammar);
  const name = clause === undefined ? undefined : namedSubject(clause);
  if (clause === undefined || name === undefined || name.type === 'person') return [];
  const { units, lead, subject } = clause;
  const participle = units[lead.from];
  if (lead.kind === 'none' || participle?.participle !== true || units[lead.to]?.kind !== 'comma') return [];
  if (lead.to + 1 !== subject.from) return [];
  const last = units[lead.to - 1];
  const { mention } = last ?? {};
  const preposition = units[lead.to - 2];
  // One phrase and no more: `Founded in 1998,`.
  if (mention === undefined || last === undefined || lead.to - lead.from > 3 || preposition === undefined)
    return [];
  if (preposition !== participle && preposition.kind !== 'prep') return [];
  const before = preposition === participle ? '' : preposition.written;
  const content = told.text.slice(participle.start, participle.end).toLowerCase();
  const auxiliary = words.auxiliaryOf(content, name);
  const opening =
    mention.type === 'date' &&
    mention.told === 'full' &&
    mention.until === undefined &&
    mention.conflict === undefined
      ? words.asking.when(before, mention.value.granularity)
      : mention.type === 'place'
        ? words.asking.where(before, mention.sort)
        : undefined;
  if (opening === undefined || auxiliary === undefined) return [];
  const first = units[subject.from];
  const end = units[subject.to - 1]?.end ?? name.end;
  const article = first?.kind === 'det' ? told.text.slice(first.start, name.start).toLowerCase() : '';
  const stem = words.arrange(opening, {
    subject: `${article}${told.text.slice(name.start, name.end)}`,
    verb: auxiliary,
    finite: { base: 'be', tense: 'past', auxiliary: true },
    content,
    rest: content,
  });
  if (stem === undefined) return [];
  return [
    draftOf(sentence, claim, {
      name: mention.type === 'date' ? `when-${mention.value.granularity}` : 'where',
      stem,
      asks: mention.type === 'date' ? 'when' : 'where',
      answer: mention,
      answerText:
        mention.type === 'date'
          ? words.asking.written(mention.value, told.text)
          : (mention as NameMention).name,
      mentions: [mention, name],
      start: mention.start,
      end: mention.end,
      span: { start: participle.start, end },
      explanation: words.explained(claim.quote.exact),
    }),
  ];
}

interface Asked extends Pick<Draft, 'stem' | 'asks' | 'answer' | 'answerText'> {
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly start: number;
  readonly end: number;
  readonly span: { readonly start: number; readonly end: number };
  readonly explanation: string;
}

function draftOf(sentence: SentenceReading, claim: Claim, asked: Asked): Draft {
  const { name, mentions, span, start, end, ...rest } = asked;
  // The phrase that is asked for closes nothing.
  const tokens = sentence.tokens.filter(
    (token) =>
      token.start >= span.start && token.end <= span.end && !(token.start >= start && token.end <= end),
  );
  const { fragment: _, ...whole } = verbatimClause('state', { ...span, tokens, mentions });
  return {
    ...rest,
    claim: { ...claim, id: `${claim.id}-${span.start}-${start}`, kind: 'state', clause: whole },
    pattern: `frame-small-${name}`,
    marks: [{ start, end }],
    reliability: 2,
    attached: true,
    allows: ['choice', 'text'],
  };
}
