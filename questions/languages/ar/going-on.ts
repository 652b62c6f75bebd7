// Words that go on without a cue: a quotation over several sentences, a sentence that is all quotation, «وإن …» after «إن …».
import type { Attribution } from '../../reading/attribution.ts';
import { type Quotes, quoted, type SaidWords, trimmedEnd, wordsOf } from './said-stretches.ts';
import type { Place } from './speaker-walk.ts';
import type { SpeakingChain } from './speaking-chain.ts';

/** Fewest words of a quotation that is a sentence. */
const fewestWords = 4;

/** Words by which a report goes on in a new sentence. */
const joined: ReadonlySet<string> = new Set(['وان', 'وانه', 'وانها', 'وانهم', 'وبان', 'وبانه']);

/** Returns the sentence's words as said by whoever spoke in the attribution before, or `inside` where they are part of it. */
export function wordsGoingOn(
  place: Place,
  quotes: Quotes,
  before: Attribution | undefined,
  chain: SpeakingChain,
): Attribution | 'inside' | undefined {
  const { sentence, text } = place;
  if (before === undefined) return undefined;
  if (trimmedEnd(text, sentence.start, sentence.end, '"”»') <= before.content.end) return 'inside';
  if (before.sentence !== sentence.index - 1) return undefined;
  const words = before.kind === 'direct' ? wholeQuotation(place, quotes) : joinedClause(place);
  const holder = chain.holder;
  if (words === undefined || holder === undefined || before.speaker?.entity !== holder.speaker.entity)
    return undefined;
  const { start, end, direct: isDirect, complete } = words;
  return {
    sentence: sentence.index,
    speaker: { ...holder.speaker, inherited: true },
    cue: { start, end: start, text: '' },
    verb: before.verb,
    class: before.class,
    content: { start, end, text: text.slice(start, end) },
    kind: isDirect ? 'direct' : 'indirect',
    complete,
    start,
    end,
  };
}

function wholeQuotation(place: Place, quotes: Quotes): SaidWords | undefined {
  const { sentence, text } = place;
  const quotation = quotes.byStart.get(sentence.tokens[0]?.start ?? -1);
  if (quotation === undefined || wordsOf(text, quotation) < fewestWords) return undefined;
  return trimmedEnd(text, quotation.start, sentence.end) <= quotation.end
    ? quoted(place, quotation, 0)
    : undefined;
}

function joinedClause({ sentence, text }: Place): SaidWords | undefined {
  const first = sentence.tokens[0];
  if (first === undefined || !joined.has(first.norm)) return undefined;
  const end = trimmedEnd(text, first.start, sentence.end);
  return { start: first.start, end, direct: false, at: 0, complete: true };
}
