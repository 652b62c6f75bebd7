// What somebody said in so many words, told with its speaker: «قال فلان: «…»». Nothing in it is the paper's, nothing is changed.
import type { Attribution } from '../../reading/attribution.ts';
import type { Reading, SentenceReading } from '../../reading/reading.ts';
import type { StandingStretch } from '../../reading/standing.ts';
import type { Token } from '../../text/tokens.ts';
import { demonstratives, pointers, relativeTimes } from './function-words.ts';

/** Fewest and most words of a quotation that is told. */
const fewestWords = 6;
const mostWords = 30;

/** First words that go on from words before them. */
const leaning: ReadonlySet<string> = new Set(
  'لكن ولكن بل لذلك ولذلك وهذا وهذه وهو وهي فهو فهي وذلك كما ايضا لان ولان اما الا اذ حيث مما'.split(' '),
);

/** Returns the part of `sentence` that a known speaker said word for word, as a stretch with its speaker before it. */
export function quotedStretches(sentence: SentenceReading, reading: Reading): StandingStretch[] {
  return reading.attributions.flatMap((said) => {
    if (!isQuotedIn(sentence, said)) return [];
    const tokens = quotedTokens(sentence, said);
    const speaker = speakerOf(said);
    const [first] = tokens;
    const last = tokens.at(-1);
    if (speaker === undefined || first === undefined || last === undefined || !stands(tokens)) return [];
    return {
      start: first.start,
      end: last.end,
      stance: 'cautious' as const,
      edits: [
        { start: first.start, end: first.start, with: `${speaker}: «` },
        { start: last.end, end: last.end, with: '»' },
      ],
    };
  });
}

function isQuotedIn({ start, end }: SentenceReading, { kind, content }: Attribution): boolean {
  return kind === 'direct' && content.end > start && content.start < end;
}

/** The words of `sentence` inside the quotation, its marks and final stop left out. */
function quotedTokens({ tokens }: SentenceReading, { content }: Attribution): Token[] {
  const inside = tokens.filter((token) => token.start >= content.start && token.end <= content.end);
  while (inside.length > 0 && isEdge(inside.at(-1))) inside.pop();
  while (inside.length > 0 && isEdge(inside[0])) inside.shift();
  return inside;
}

const isEdge = (token: Token | undefined) => token?.kind === 'mark' && !'()%'.includes(token.norm);

/** «قال فلان», «قالت الوزارة»: the speaker by name or office behind the plainest verb. */
function speakerOf({ speaker, class: stance }: Attribution): string | undefined {
  if (speaker === undefined || speaker.kind === 'anonymous' || stance === 'deny') return undefined;
  if (speaker.kind === 'document' || speaker.kind === 'several') return undefined;
  if (speaker.kind === 'office' && !speaker.name.includes(' ')) return undefined;
  if (speaker.gender === 'unknown') return undefined;
  return `${speaker.gender === 'f' ? 'قالت' : 'قال'} ${speaker.name}`;
}

function stands(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind !== 'mark');
  if (words.length < fewestWords || words.length > mostWords) return false;
  const first = words[0]?.norm ?? '';
  if (leaning.has(first) || pointers.has(first)) return false;
  return !tokens.some(
    ({ norm }) =>
      norm === '"' ||
      norm === '?' ||
      norm === ':' ||
      norm === '…' ||
      demonstratives.has(norm) ||
      relativeTimes.has(norm),
  );
}
