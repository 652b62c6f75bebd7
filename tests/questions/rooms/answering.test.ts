import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../questions/index.ts';
import { rightAnswer, wrongAnswer } from '../../fixtures/answers.ts';
import { everyKind } from '../../fixtures/every-kind.ts';
import { PlayedRoom } from '../fixtures/played-room.ts';

const set = everyKind('s-played');
const [choice, boolean, , , match] = set.questions;
if (choice === undefined || boolean === undefined || match?.kind !== 'match')
  throw new Error('The set has changed.');

/** A live room with its first question open. */
function open(): { room: PlayedRoom; seat: string } {
  const room = new PlayedRoom('live', {}, set);
  const seat = room.seat('ليلى');
  room.say({ type: 'start' });
  return { room, seat };
}

describe('An answer', () => {
  it('is locked: the same again stands, another is refused', () => {
    const { room, seat } = open();
    expect(room.answer(seat, choice.id, rightAnswer(choice))).toBeUndefined();
    expect(room.answer(seat, choice.id, rightAnswer(choice))).toBeUndefined();
    expect(room.answer(seat, choice.id, wrongAnswer(choice))).toBe('answer_locked');
    expect(room.room.answers.get(seat)?.get(choice.id)?.answer).toEqual(rightAnswer(choice));
  });

  it('that stands is told so after the question was closed, and after the end', () => {
    const { room, seat } = open();
    room.answer(seat, choice.id, rightAnswer(choice));
    for (const type of ['close', 'end'] as const) {
      room.say({ type });
      expect(room.answer(seat, choice.id, rightAnswer(choice))).toBeUndefined();
      expect(room.answer(seat, choice.id, wrongAnswer(choice))).toBe('answer_locked');
    }
  });

  it('is the same with the pairs of a match in another order', () => {
    const room = new PlayedRoom('self_paced', {}, set);
    const seat = room.seat('ليلى');
    room.say({ type: 'start' });
    const pairs = Object.entries(match.correctPairs);
    room.answer(seat, match.id, { kind: 'match', pairs: Object.fromEntries(pairs) });
    const turned: Answer = { kind: 'match', pairs: Object.fromEntries(pairs.toReversed()) };
    expect(room.answer(seat, match.id, turned)).toBeUndefined();
  });

  it('is taken while its question is open, and at no other time', () => {
    const { room, seat } = open();
    const refused = () => expect(room.answer(seat, choice.id, rightAnswer(choice))).toBe('not_open');
    expect(room.answer(seat, boolean.id, rightAnswer(boolean))).toBe('not_open');
    room.say({ type: 'pause' });
    refused();
    room.say({ type: 'resume' });
    room.say({ type: 'close' });
    refused();
    room.say({ type: 'next' });
    refused();
    room.say({ type: 'skip' });
    expect(room.answer(seat, boolean.id, rightAnswer(boolean))).toBe('not_open');
    room.say({ type: 'end' });
    refused();
  });

  it('before the start or to a withdrawn question is refused', () => {
    const room = new PlayedRoom('self_paced', {}, set);
    const seat = room.seat('ليلى');
    expect(room.answer(seat, choice.id, rightAnswer(choice))).toBe('not_open');
    room.say({ type: 'start' });
    room.say({ type: 'withdraw', question: choice.id });
    expect(room.answer(seat, choice.id, rightAnswer(choice))).toBe('not_open');
  });

  it('that can’t be checked locks nothing', () => {
    const { room, seat } = open();
    const cases: [string, Answer, string][] = [
      ['q-none', { kind: 'boolean', value: true }, 'unknown_question'],
      [choice.id, { kind: 'boolean', value: true }, 'answer_kind_mismatch'],
      [choice.id, { kind: 'choice', option: 'h' }, 'unknown_option'],
    ];
    for (const [question, answer, code] of cases) expect(room.answer(seat, question, answer)).toBe(code);
    expect(room.room.answers.size).toBe(0);
    expect(room.answer(seat, choice.id, rightAnswer(choice))).toBeUndefined();
  });

  it('has the time since the pupil could see the question, pauses left out', () => {
    const { room, seat } = open();
    room.wait(3_000);
    const late = room.seat('عمر');
    room.wait(1_000);
    room.answer(seat, choice.id, rightAnswer(choice));
    room.answer(late, choice.id, rightAnswer(choice));
    const elapsed = (who: string) => room.room.answers.get(who)?.get(choice.id)?.elapsed;
    expect([elapsed(seat), elapsed(late)]).toEqual([4_000, 1_000]);
    room.say({ type: 'close' });
    room.say({ type: 'next' });
    room.wait(1_000);
    room.say({ type: 'pause' });
    room.wait(60_000);
    room.say({ type: 'resume' });
    room.wait(1_000);
    room.answer(seat, boolean.id, rightAnswer(boolean));
    expect(room.room.answers.get(seat)?.get(boolean.id)?.elapsed).toBe(2_000);
  });

  it('has no such time where all questions lie open', () => {
    const room = new PlayedRoom('self_paced', {}, set);
    const seat = room.seat('ليلى');
    room.say({ type: 'start' });
    room.answer(seat, choice.id, rightAnswer(choice));
    expect(room.room.answers.get(seat)?.get(choice.id)).not.toHaveProperty('elapsed');
  });
});
