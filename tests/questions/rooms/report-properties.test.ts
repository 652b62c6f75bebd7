import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom, shuffled } from '../../../questions/chance.ts';
import { roomReport } from '../../../questions/rooms/report.ts';
import { RoomReport } from '../../../questions/rooms/report-wire.ts';
import type { ItemState } from '../../../questions/rooms/views.ts';
import { rightAnswer, wrongAnswer } from '../../fixtures/answers.ts';
import { classRecord } from '../../fixtures/class-room.ts';
import { recorded, roomOf, seat, set } from './fixtures.ts';

describe('A report', () => {
  it('is of the documented shape, for every language and state', () => {
    for (const lang of ['ar', 'en', 'fr'] as const) {
      const report = roomReport(
        classRecord({ lang, states: { 1: 'skipped', 4: 'withdrawn', 5: 'waiting' } }),
      );
      expect(RoomReport.parse(report)).toEqual(report);
    }
    expect(() => RoomReport.parse({ ...roomReport(classRecord()), extra: 1 })).toThrow();
  });

  const fate = fc.constantFrom('right', 'wrong', 'left');
  const seats = fc.array(
    fc.array(fate, { minLength: set.questions.length, maxLength: set.questions.length }),
    {
      maxLength: 26,
    },
  );
  const states = fc.array(fc.constantFrom<ItemState>('closed', 'closed', 'closed', 'skipped', 'withdrawn'), {
    minLength: set.questions.length,
    maxLength: set.questions.length,
  });
  const drawn = fc.tuple(seats, states).map(([fates, all]) =>
    roomOf(
      fates.map((own, index) =>
        seat(
          `p${index}`,
          set.questions.flatMap((question, at) =>
            own[at] === 'left'
              ? []
              : [
                  recorded(
                    question,
                    own[at] === 'right' ? rightAnswer(question) : wrongAnswer(question),
                    index * 700,
                  ),
                ],
          ),
        ),
      ),
      Object.fromEntries(set.questions.map(({ id }, at) => [id, all[at] ?? 'closed'])),
    ),
  );

  it('adds up: outcomes to answers, options to answers, cells to points', () => {
    fc.assert(
      fc.property(drawn, (record) => {
        const report = roomReport(record);
        for (const item of report.items) {
          const { correct, partial, incorrect } = item.outcomes;
          expect(correct + partial + incorrect).toBe(item.answered);
          if (item.options.length > 0)
            expect(item.options.reduce((sum, { count }) => sum + count, 0)).toBe(item.answered);
          const typed = item.typed.reduce((sum, { count }) => sum + count, item.typedElse);
          if (item.kind === 'text') expect(typed).toBe(item.answered);
          for (const part of item.parts) expect(part.right).toBeLessThanOrEqual(item.answered);
          if (item.facility !== null) {
            expect(item.facility).toBeGreaterThanOrEqual(0);
            expect(item.facility).toBeLessThanOrEqual(1);
          }
          expect(item.facility === null).toBe(item.answered === 0);
        }
        for (const pupil of report.pupils) {
          expect(pupil.answered + pupil.unanswered).toBe(report.of);
          expect(pupil.points).toBeCloseTo(
            pupil.cells.reduce((sum, { score }) => sum + score, 0),
            2,
          );
          expect(pupil.points).toBeLessThanOrEqual(report.of);
        }
        const answered = report.items.reduce((sum, item) => sum + item.answered, 0);
        expect(report.pupils.reduce((sum, pupil) => sum + pupil.answered, 0)).toBe(answered);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in whatever order seats and answers come', () => {
    fc.assert(
      fc.property(drawn, fc.string({ minLength: 1 }), (record, seed) => {
        const mixed = shuffled(record.seats, chanceFrom(seed)).map((one) => ({
          ...one,
          answers: shuffled(one.answers, chanceFrom(`${seed} ${one.seat}`)),
        }));
        expect(roomReport({ ...record, seats: mixed })).toEqual(roomReport(record));
      }),
      { numRuns: 60 },
    );
    const record = classRecord();
    expect(roomReport({ ...record, seats: record.seats.toReversed() })).toEqual(roomReport(record));
  });
});
