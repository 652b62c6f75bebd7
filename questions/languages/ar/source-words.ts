// The words that a source phrase covers: what follows it, what it closes, or the clause it stands in.
import type { Attribution } from '../../reading/attribution.ts';
import type { Token } from '../../text/tokens.ts';
import { negators, relatives } from './function-words.ts';
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

/** A source at the head of its sentence, or one that begins a new clause: «وبحسب البيانات …». */
function isLead({ sentence }: Place, { from }: SourcePhrase): boolean {
  const { start, norm } = sentence.tokens[from] ?? { start: 0, norm: '' };
  if (joinedSources.has(norm)) return true;
  return (
    from <= longestLead && !sentence.mentions.some((mention) => isBearer(mention) && mention.start < start)
  );
}

/** Source words with «و» written to them; «وفقاً» has its own. */
const joinedSources: ReadonlySet<string> = new Set('وبحسب وحسب ووفق ووفقا وطبقا'.split(' '));

/** «وبحسب البيانات، فإن …»: what follows the comma, the «أن» or the verb. */
function wordsBehind(place: Place, quotes: Quotes, source: SourcePhrase): SaidWords | undefined {
  const { tokens, end } = place.sentence;
  for (let at = source.to; at < Math.min(tokens.length, source.to + longestGap); at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const quotation = quotes.byStart.get(token.start);
    if (quotation !== undefined && wordsOf(place.text, quotation) >= fewestWords)
      return quoted(place, quotation, at);
    // «التي أفصح عنها الموقع»: right behind a relative pronoun stands its own verb, or the negation of one.
    if (relatives.has(token.norm)) {
      at += negators.has(tokens[at + 1]?.norm ?? '') ? 2 : 1;
      continue;
    }
    const isVerb = isSureVerb(token.norm);
    const isStart = token.norm === ',' || opensAnswer(token) || isVerb;
    if (!isStart) continue;
    const first = token.norm === ',' ? tokens[at + 1] : token;
    if (first === undefined) return undefined;
    return {
      start: first.start,
      end: trimmedEnd(place.text, first.start, stopWithin(tokens, at) ?? end),
      direct: false,
      at,
      complete: true,
    };
  }
  return undefined;
}

/** «… عام 2014.وحققت …»: a stop without its space ends the words all the same. */
function stopWithin(tokens: readonly Token[], from: number): number | undefined {
  return tokens.find(({ norm }, at) => at > from && norm === '.' && isStopAt(tokens, at))?.start;
}

function isStopAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && !next.spaced && (tokens[at - 1]?.norm.length ?? 0) > 1;
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
    behind.norm === ',' ||
    isExplained(place, source.to);
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
  const next = tokens.findIndex(
    ({ norm }, index) => index >= source.to && norm === ',' && !goesOnAt(tokens[index + 1]),
  );
  const start = tokens[comma + 1]?.start ?? begin;
  const end = trimmedEnd(place.text, start, next < 0 ? finish : (tokens[next]?.start ?? finish));
  return { start, end, direct: false, at: source.to, complete: false };
}

/** «بحسب الوثيقة التي …», «بحسب مؤسسة كذا للبحوث»: what stands behind the source to the end only explains it. */
function isExplained({ sentence }: Place, from: number): boolean {
  const { tokens, mentions } = sentence;
  const first = tokens[from];
  if (first === undefined || first.kind !== 'word') return false;
  if (relatives.has(first.norm)) return true;
  const rest = tokens.slice(from);
  const isPlain = rest.every(({ norm }) => norm !== ',' && !isSureVerb(norm));
  return isPlain && !mentions.some(({ type, start }) => type === 'number' && start >= first.start);
}

/** «، مقارنةً بـ», «، بارتفاع قدره»: behind the comma the same clause goes on. */
function goesOnAt(token: Token | undefined): boolean {
  return token !== undefined && (/(?:اً|ًا|ةً)$/.test(token.text) || /^ب(?!ين|ل|عد)/.test(token.norm));
}
