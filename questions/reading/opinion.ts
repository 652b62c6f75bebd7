// Whether an article is somebody's opinion: a writer who speaks of himself, to the reader, or asks. What such a text says is
// nobody's fact, so nothing of it is asked.
import type { Token } from '../text/tokens.ts';
import type { Reading } from './reading.ts';

/** Share of a text's words, outside quotation marks, that may be the writer's own voice before it is an opinion. */
const mostOfWriter = 0.008;

/** Fewest such words: one question in a short report makes no column. */
const fewest = 3;

/** Returns whether the article of `reading` is an opinion piece. `writerWords` are folded words of a writer's own voice. */
export function isOpinion(reading: Reading, writerWords: ReadonlySet<string>): boolean {
  let words = 0;
  let voices = 0;
  let quoted = false;
  let paragraph = -1;
  for (const sentence of reading.sentences) {
    // A quotation left open ends with its paragraph.
    if (sentence.paragraph !== paragraph) quoted = false;
    paragraph = sentence.paragraph;
    for (const token of sentence.tokens) {
      if (token.norm === '"') quoted = !quoted;
      if (quoted) continue;
      if (token.kind === 'word') words++;
      if (isVoice(token, writerWords)) voices++;
    }
  }
  return voices >= fewest && voices > words * mostOfWriter;
}

function isVoice({ norm }: Token, writerWords: ReadonlySet<string>): boolean {
  return norm === '?' || norm === '!' || writerWords.has(norm);
}
