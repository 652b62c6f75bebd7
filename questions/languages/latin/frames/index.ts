// English and French questions from local frames round a name that is told in full.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { Told } from '../../language.ts';
import { draftsOf } from './drafts.ts';
import type { FrameWords } from './frame-words.ts';
import { findFrames } from './local-clauses.ts';
import { openingDrafts } from './opening-participles.ts';

/** Returns the short questions on the frames of the sentence that `claim` is. */
export function draftLatinFrames(claim: Claim, told: Told, words: FrameWords): Draft[] {
  const sentence = told.reading.sentences[claim.sentence];
  if (sentence === undefined) return [];
  return [
    ...findFrames(sentence, told, words).flatMap((frame) => draftsOf(frame, claim, told, words)),
    ...openingDrafts(sentence, claim, told, words),
  ];
}
