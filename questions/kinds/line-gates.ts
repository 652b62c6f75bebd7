// The gates of what somebody said: which words may be a line of a match question, each with a name that `--explain` prints.
import type { Attribution, Speaker } from '../reading/attribution.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { balanced } from './claim-gates.ts';
import { contentWords, shareOf } from './elsewhere.ts';
import type { Gate } from './gates.ts';
import { stemWords } from './stem-words.ts';

/** Words that may be a line, with their speaker. */
export interface LineDraft {
  readonly said: Attribution;
  /** The line, or what was said as it stands where it can't be one. */
  readonly text: string;
  /** Whether the words can be read without those around them. */
  readonly stands: boolean;
}

/** A line that somebody sure said. */
export interface Line extends LineDraft {
  readonly speaker: Speaker;
}

/** Fewest and most words of a line. */
const leastWords = 5;
const mostWords = 20;

/** Share of a line's words that another speaker may share before both may have said it. */
const shared = 0.5;

/** Gates of lines, cheapest first. Their context is every attribution of the article. */
export const lineGates: readonly Gate<LineDraft, LineContext>[] = [
  { name: 'no-sure-speaker', stops: ({ said }) => !isSure(said.speaker) },
  { name: 'inherited-speaker', stops: isInheritedFromAfar },
  { name: 'passed-on', stops: ({ said }) => said.carrier !== undefined },
  { name: 'weak-cue', stops: ({ said }) => said.class !== 'neutral' && said.class !== 'assert' },
  { name: 'open-end', stops: ({ said }) => said.kind === 'indirect' && !said.complete },
  { name: 'leans-on-others', stops: ({ stands }) => !stands },
  {
    name: 'length',
    stops: (line) => {
      const words = stemWords(line).words.length;
      return words < leastWords || words > mostWords;
    },
  },
  { name: 'unbalanced-marks', stops: ({ text }) => !balanced(text) },
  { name: 'broken-off', stops: ({ text }) => /…|\.\.|\[|\]/.test(text) },
  {
    name: 'sensitive',
    stops: (line, { isSensitive }) => stemWords(line).words.some(({ norm }) => isSensitive(norm)),
  },
  { name: 'names-speaker', stops: (line) => names(line, line.said.speaker) },
  { name: 'said-by-others', stops: isSaidByOthers },
];

/** «وأضاف …» goes on with whoever spoke in the sentence right before; further off somebody else may have come between. */
function isInheritedFromAfar({ said }: LineDraft, { sentences }: LineContext): boolean {
  const { speaker } = said;
  if (speaker?.inherited !== true) return false;
  const before = sentences[said.sentence - 1];
  const isNext = before !== undefined && speaker.start >= before.start && speaker.end <= before.end;
  return !isNext || before.paragraph !== sentences[said.sentence]?.paragraph;
}

/** What the gates of lines look at besides the line. */
export interface LineContext {
  readonly attributions: readonly Attribution[];
  readonly sentences: readonly SentenceReading[];
  isSensitive(norm: string): boolean;
}

/** A name, or an office of two words or more. */
function isSure(speaker: Speaker | undefined): boolean {
  if (speaker === undefined || speaker.kind === 'anonymous') return false;
  return speaker.kind === 'named' || speaker.name.trim().includes(' ');
}

/** Returns whether the line holds a word of the speaker's name, titles or office. */
export function names(line: LineDraft, speaker: Speaker | undefined): boolean {
  if (speaker === undefined) return false;
  const words = new Set(stemWords(line).content);
  return contentWords(`${speaker.name} ${speaker.text}`).some((word) => words.has(word));
}

/** Somebody else said something in much the same words. */
function isSaidByOthers(line: LineDraft, { attributions }: LineContext): boolean {
  const { said } = line;
  const words = stemWords(line).content;
  return attributions.some(
    (other) =>
      other !== said &&
      other.speaker?.entity !== said.speaker?.entity &&
      shareOf(words, new Set(contentWords(other.content.text))) >= shared,
  );
}
