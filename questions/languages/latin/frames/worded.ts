// A frame's question as a draft: what it rests on, whether it stands without the headline, and whether it may be stated as well.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { Slot } from '../../../reading/clause.ts';
import type { Mention } from '../../../reading/mention.ts';
import type { Frame } from './frame.ts';
import type { FrameWords } from './frame-words.ts';
import type { Telling } from './tellings.ts';

/** What is asked for and where it stands, UTF-16 offsets. */
interface Asked extends Pick<Draft, 'stem' | 'asks' | 'answer' | 'answerText'> {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const rulesOut = (other: Mention, answer: Mention) =>
  other.type === 'number' &&
  answer.type === 'number' &&
  other.unitKind === 'percent' &&
  answer.unitKind === 'percent';

/** Returns the draft of what is `asked` of `frame`, told as the telling has it; `claim` is its whole sentence. */
export function worded(
  frame: Frame,
  { cut, clause }: Telling,
  claim: Claim,
  words: FrameWords,
  asked: Asked,
): Draft {
  const { by } = frame;
  const { name, start, end, stem, answer, ...rest } = asked;
  const others = clause.mentions.filter((mention) => mention !== answer);
  const isTold = (words: string) => stem.includes(words);
  const names = new Set(
    others.flatMap((mention) =>
      'entity' in mention && (isTold(mention.text) || isTold(mention.name)) ? [mention.entity] : [],
    ),
  );
  const isDated = others.some((mention) => mention.type === 'date' && isTold(mention.value.iso.slice(0, 4)));
  // Two names, or a name and a date, tell which event is meant; any less, and the headline has to.
  const isAlone = names.size > 0 && names.size + (isDated ? 1 : 0) + (by === undefined ? 0 : 1) >= 2;
  const isPlain = (frame.kind === 'clause' || frame.kind === 'beside') && by === undefined;
  // What was cut off behind it may have said of which: then it is asked, and not stated.
  const isStated =
    isPlain &&
    cut.to === frame.edge &&
    answer.type !== 'person' &&
    answer.type !== 'organisation' &&
    asked.asks !== 'who';
  const slots = isStated
    ? [{ role: asked.asks as Slot['role'], mention: answer, start, end, preposition: '', attached: true }]
    : [];
  return {
    ...rest,
    answer,
    claim: {
      ...claim,
      id: `${claim.id}-${clause.start}-${start}`,
      kind: 'event',
      clause: {
        ...clause,
        slots,
        // A day that the stem leaves out places nothing; a statement writes it out.
        mentions: isStated
          ? clause.mentions
          : clause.mentions.filter(
              (mention) =>
                mention === answer || mention.type !== 'date' || isTold(mention.value.iso.slice(0, 4)),
            ),
        ...(isAlone ? {} : { leansOnHeadline: true as const }),
      },
    },
    pattern: `frame-${frame.kind}-${name}`,
    stem: words.finished(by === undefined ? stem : words.accordingTo(stem, by)),
    marks: [{ start, end }],
    // A day is rarely asked wrongly; of who and how many a reader expects more.
    reliability: answer.type === 'date' ? 3 : 2,
    attached: true,
    ...(isAlone ? { standsAlone: true as const } : {}),
    ...(isStated ? { mayBeStated: true as const } : {}),
    // `jumped 14% before settling 9% higher`: another figure of the kind rules options out.
    allows: others.some((other) => rulesOut(other, answer) && isTold(other.text))
      ? ['text']
      : ['choice', 'text'],
    ...(isPlain ? {} : { explanation: words.explained(claim.quote.exact) }),
  };
}
