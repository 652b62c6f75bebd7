// Questions on the subject of a frame besides who it is: how many, and what it is called.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { Told } from '../../language.ts';
import { countedSubject } from './counted-subjects.ts';
import type { Frame } from './frame.ts';
import type { FrameWords } from './frame-words.ts';
import { namedThing } from './named-things.ts';
import { partsOf } from './parts.ts';
import { tellingOf } from './tellings.ts';
import { tellsSubject } from './tells-subject.ts';
import { worded } from './worded.ts';

/** How many did it: what the subject counts. */
export function countedDraft(frame: Frame, claim: Claim, told: Told, words: FrameWords): Draft | undefined {
  const counted = countedSubject(frame, told.text);
  const telling =
    counted === undefined ? undefined : tellingOf(frame, frame.clause.verb.to, claim, told, words);
  if (counted === undefined || telling === undefined) return undefined;
  const parts = partsOf(frame, telling, [], told, words);
  const { amount, noun } = counted;
  const predicate = parts === undefined ? '' : `${parts.verb} ${parts.rest}`.trim();
  const stem = predicate === '' ? undefined : words.asking.howManyOf(noun, predicate);
  if (stem === undefined) return undefined;
  return worded(frame, telling, claim, words, {
    stem,
    asks: 'howMany',
    name: 'how-many-subject',
    answer: amount,
    answerText: told.text.slice(amount.boundStart, amount.end),
    start: amount.boundStart,
    end: amount.end,
  });
}

/** What the subject is called. */
export function namedDraft(frame: Frame, claim: Claim, told: Told, words: FrameWords): Draft | undefined {
  const named = namedThing(frame, told.text, words);
  if (named === undefined) return undefined;
  const least = named.to > frame.clause.verb.to ? named.to : frame.clause.verb.to;
  const telling = tellingOf(frame, least, claim, told, words);
  if (telling === undefined || !tellsSubject(frame, telling, told.text)) return undefined;
  const parts = partsOf(frame, telling, [], told, words);
  const stem = parts === undefined ? undefined : words.called(named.naming, parts.subject);
  if (stem === undefined) return undefined;
  const { name } = named;
  const draft = worded(frame, telling, claim, words, {
    stem,
    asks: 'what',
    name: 'called',
    answer: name,
    answerText: name.name,
    start: name.start,
    end: name.end,
  });
  // It asks of the words that give the name, whatever else the sentence tells.
  const { clause } = draft.claim;
  return {
    ...draft,
    claim: { ...draft.claim, clause: { ...clause, start: named.start, end: name.end } },
    allows: ['text'],
    explanation: words.explained(claim.quote.exact),
  };
}
