// «إلى أي مدينة»: the place that a predicate tells, asked for by its type noun.
import type { NameMention } from '../../../reading/mention.ts';
import { fold } from '../../../text/fold.ts';
import { type Complement, type Frame, mentionOver, type Predicate } from './frame.ts';
import { placeSorts, places, written } from './frame-words.ts';
import { asked, endBehind, headBefore, type Led, ledFrom } from './led-phrases.ts';
import { joining, objectless } from './verb-lists.ts';

export function placeComplement(
  place: NameMention,
  at: number,
  { frame, text }: Predicate,
): Complement | undefined {
  const { behind } = frame;
  const head = headBefore(behind[at - 1], places);
  const from = head?.start ?? place.titleStart;
  const noun =
    head?.noun ?? places[fold(text.slice(place.titleStart, place.start).trim())] ?? placeSorts[place.sort];
  const led = ledFrom(from, frame, text);
  if (led === undefined || noun === undefined) return undefined;
  const opening = asked(led, frame);
  if (joining.has(frame.form.verb.past) || isTakenBefore(led, frame)) return undefined;
  // «شكّلت الحرب على العراق نقطة تحول»: behind a bare noun the place is that noun's.
  if (isOfSubject(frame, led.preposition)) return undefined;
  const end = endBehind(place, frame, text);
  if (opening === undefined || end === undefined) return undefined;
  return {
    mention: place,
    start: led.start,
    end: end.to,
    opening: `${opening} أي ${noun}${end.adjective}`,
    asks: 'where',
    name: `where-${place.sort}`,
    answerText: place.name,
    head: noun,
    allows: ['choice', 'text'],
  };
}

/** «الجهات السياحية بمحافظة …», «المتمردة في إقليم …»: a noun behind a preposition, or a participle, has the place for itself. */
function isTakenBefore(
  { start, preposition }: Led,
  { behind, doer, sentence: { mentions } }: Frame,
): boolean {
  const from = doer?.asideEnd ?? 0;
  const between = behind.filter((token) => token.start >= from && token.end <= start);
  const before = behind.findLast((token) => token.end <= start);
  if (before !== undefined && /^ال?م.{3,}/.test(before.norm) && mentionOver(before, mentions) === undefined)
    return true;
  if (preposition !== 'في' && preposition !== 'ب') return false;
  if (between.length === 0 && doer?.mention.type === 'organisation') return true;
  return between.some(
    (token) =>
      mentionOver(token, mentions) === undefined &&
      token.norm !== 'في' &&
      (written[token.norm] !== undefined || /^(?:[بل]ال|لل).{2,}/.test(token.norm)),
  );
}
function isOfSubject({ doer, moved, form }: Frame, preposition: string): boolean {
  if (doer !== undefined || moved !== undefined) return false;
  return !objectless.has(form.verb.past) || !/^(?:في|ب|من|الي)$/.test(preposition);
}
