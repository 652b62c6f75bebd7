// Arabic questions from local frames round a name that is told in full.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { Told } from '../../language.ts';
import { changeDrafts } from './change-frames.ts';
import { clauseFrames } from './clause-frames.ts';
import { countedWithinDrafts } from './counted-within.ts';
import { doneDrafts } from './done-frames.ts';
import { draftsOf } from './drafts.ts';
import { locatedDrafts } from './located-names.ts';
import { measureDrafts } from './measure-frames.ts';
import { ownedMeasureDrafts } from './owned-measures.ts';
import { participleDrafts } from './participle-frames.ts';
import { rankDrafts } from './rank-frames.ts';
import { relativeFrames } from './relative-frames.ts';
import { shareDrafts } from './share-frames.ts';

/** Returns the short questions on the frames of the sentence that `claim` is. */
export function draftFrames(claim: Claim, told: Told): Draft[] {
  const sentence = told.reading.sentences[claim.sentence];
  if (sentence === undefined) return [];
  const found = [...clauseFrames(sentence, told), ...relativeFrames(sentence, told)].flatMap((frame) => [
    ...draftsOf(frame, claim, told),
    ...(frame.plan === undefined ? rankDrafts(frame, claim, told) : []),
  ]);
  return [
    ...found,
    ...measureDrafts(sentence, claim, told),
    ...ownedMeasureDrafts(sentence, claim, told),
    ...participleDrafts(sentence, claim, told),
    ...doneDrafts(sentence, claim, told),
    ...changeDrafts(sentence, claim, told),
    ...countedWithinDrafts(sentence, claim, told),
    ...shareDrafts(sentence, claim, told),
    ...locatedDrafts(sentence, claim, told),
  ];
}
