// The words that a source phrase covers: what follows it, what it closes, or the clause it stands in.
import type { Attribution } from '../../reading/attribution.ts';
import type { Token } from '../../text/tokens.ts';
import { relatives } from './function-words.ts';
import { type Quotes, quoted, type SaidWords, trimmedEnd, wordsOf } from './said-stretches.ts';
import { quotationBefore } from './said-words.ts';
import { isOpener } from './saying-cues.ts';
import type { SourcePhrase } from './source-phrases.ts';
import { isBearer, type Place } from './speaker-walk.ts';
import { isSureVerb } from './verb-forms.ts';

/** Most tokens between a source and its words: a relative clause, a place, a day. */
const longestGap = 22;

/** Most tokens before a source phrase that begins its sentence. */
const longestLead = 2;

/** Fewest words that a source can stand for. */
const fewestWords = 3;

/** Returns the words of the source, if its place tells which they are. */
export function sourceWords(
  place: Place,
  quotes: Quotes,
  source: SourcePhrase,
  last: Attribution | undefined,
): SaidWords | undefined {
  const { tokens, mentions, start } = place.sentence;
  const words =
    quotationBefore(place, quotes, source.from) ??
    (isLead(place, source)
      ? wordsBehind(place, quotes, source)
      : wordsAround(place, source, last?.end ?? start));
  if (words === undefined) return undefined;
  const count = tokens.filter(
    (token) => token.kind === 'word' && token.start >= words.start && token.end <= words.end,
  );
  return count.length < fewestWords || mentions.length < 0 ? undefined : words;
}

/** «فإن»: the clause that answers a source. */
const opensAnswer = (token: Token) =>
  isOpener(token) || isOpener({ ...token, norm: token.norm.replace(/^ف/, '') });

function isLead({ sentence }: Place, { from }: SourcePhrase): boolean {
  const start = sentence.tokens[from]?.start ?? 0;
  return (
    from <= longestLead && !sentence.mentions.some((mention) => isBearer(mention) && mention.start < start)
  );
}

/** «وبحسب البيانات، فإن …»: what follows the comma, the «أن» or the verb. */
function wordsBehind(place: Place, quotes: Quotes, source: SourcePhrase): SaidWords | undefined {
  const { tokens, end } = place.sentence;
  let verbsToPass = 0;
  for (let at = source.to; at < Math.min(tokens.length, source.to + longestGap); at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const quotation = quotes.byStart.get(token.start);
    if (quotation !== undefined && wordsOf(place.text, quotation) >= fewestWords)
      return quoted(place, quotation, at);
    if (relatives.has(token.norm)) verbsToPass = 1;
    const isVerb = isSureVerb(token.norm);
    if (isVerb && verbsToPass > 0) {
      verbsToPass--;
      continue;
    }
    const isStart = token.norm === ',' || opensAnswer(token) || isVerb;
    if (!isStart) continue;
    const first = token.norm === ',' ? tokens[at + 1] : token;
    if (first === undefined) return undefined;
    return {
      start: first.start,
      end: trimmedEnd(place.text, first.start, end),
      direct: false,
      at,
      complete: true,
    };
  }
  return undefined;
}

/** «…، بحسب الوزارة»: what stands before it from where the paper last took the word; inside a clause, that clause. */
function wordsAround(place: Place, source: SourcePhrase, from: number): SaidWords | undefined {
  const { tokens, start: begin, end: finish } = place.sentence;
  const opening = tokens[source.from];
  if (opening === undefined) return undefined;
  const behind = tokens[source.to];
  const isClosing =
    tokens[source.from - 1]?.norm === ',' ||
    behind === undefined ||
    behind.norm === '.' ||
    behind.norm === ',';
  if (isClosing) {
    const start = Math.max(begin, from > opening.start ? begin : from);
    return {
      start,
      end: trimmedEnd(place.text, start, opening.start),
      direct: false,
      at: source.to,
      complete: true,
    };
  }
  const comma = tokens.slice(0, source.from).findLastIndex(({ norm }) => norm === ',' || norm === 'حيث');
  const next = tokens.findIndex(({ norm }, index) => index >= source.to && norm === ',');
  const start = tokens[comma + 1]?.start ?? begin;
  const end = trimmedEnd(place.text, start, next < 0 ? finish : (tokens[next]?.start ?? finish));
  return { start, end, direct: false, at: source.to, complete: false };
}
