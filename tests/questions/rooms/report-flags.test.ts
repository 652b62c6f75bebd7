import { describe, expect, it } from 'vitest';
import { roomReport } from '../../../questions/rooms/report.ts';
import { rightAnswer, wrongAnswer } from '../../fixtures/answers.ts';
import { classRecord } from '../../fixtures/class-room.ts';
import { questions, recorded, roomOf, seat } from './fixtures.ts';

const { choice } = questions;
const right = () => recorded(choice, rightAnswer(choice));
const wrong = () => recorded(choice, wrongAnswer(choice));

describe('Flags', () => {
  const many = (count: number, answer: typeof right) => Array.from({ length: count }, () => answer());
  const flagsOf = (answers: readonly ReturnType<typeof right>[], others = 0) => {
    const seats = [
      ...answers.map((answer, at) => seat(`p${at}`, [answer])),
      ...Array.from({ length: others }, (_, at) => seat(`x${at}`, [])),
    ];
    return roomReport(roomOf(seats)).items.find(({ question }) => question === choice.id)?.flags;
  };

  it('name a wrong option that was chosen more often than the key, not as often', () => {
    expect(flagsOf([...many(2, right), ...many(3, wrong)])).toContain('distractor_over_key');
    expect(flagsOf([...many(3, right), ...many(3, wrong)])).not.toContain('distractor_over_key');
  });

  it('say that an answer was no better than tossing for it, from ten answers on', () => {
    expect(flagsOf([...many(5, right), ...many(5, wrong)])).toContain('near_guessing');
    expect(flagsOf([...many(6, right), ...many(5, wrong)])).not.toContain('near_guessing');
    expect(flagsOf([...many(4, right), ...many(5, wrong)])).not.toContain('near_guessing');
  });

  it('say that fewer than half answered, not that half did', () => {
    expect(flagsOf(many(3, right), 3)).not.toContain('few_answered');
    expect(flagsOf(many(3, right), 4)).toContain('few_answered');
  });

  it('name a question that those who know the rest got wrong', () => {
    const report = roomReport(classRecord());
    const [bad] = report.items.filter(({ flags }) => flags.includes('negative_discrimination'));
    expect(bad?.number).toBe(3);
    expect(bad?.discrimination).toHaveProperty('value');
  });
});
