import { describe, expect, it } from 'vitest';
import type { RoomRecord } from '../../../questions/rooms/record.ts';
import { roomReport } from '../../../questions/rooms/report.ts';
import { rightAnswer, wrongAnswer } from '../../fixtures/answers.ts';
import { questions, recorded, roomOf, seat } from './fixtures.ts';

const { choice, boolean, text, order, match } = questions;
const itemOf = (record: RoomRecord, id: string) => {
  const item = roomReport(record).items.find(({ question }) => question === id);
  if (item === undefined) throw new Error(`The report has no ${id}.`);
  return item;
};
const right = (question: typeof choice, elapsed?: number) =>
  recorded(question, rightAnswer(question), elapsed);
const wrong = (question: typeof choice, elapsed?: number) =>
  recorded(question, wrongAnswer(question), elapsed);

describe('The report of a question', () => {
  it('counts who answered, how, and what was chosen', () => {
    const record = roomOf([
      seat('a', [right(choice, 1000)]),
      seat('b', [right(choice, 2000)]),
      seat('c', [wrong(choice, 3000)]),
      seat('d', [right(boolean)]),
    ]);
    expect(itemOf(record, choice.id)).toMatchObject({
      number: 1,
      answered: 3,
      outcomes: { correct: 2, partial: 0, incorrect: 1 },
      facility: 0.67,
      options: [
        { id: 'a', text: 'رامي عواد', count: 1, isRight: false },
        { id: 'b', text: 'نديم الخطيب', count: 2, isRight: true },
      ],
      answer: 'نديم الخطيب',
      quote: 'وأسس المعلم نديم الخطيب المكتبة عام 1952.',
    });
    expect(itemOf(record, boolean.id).options).toEqual([
      { id: 'true', text: 'صح', count: 1, isRight: true },
      { id: 'false', text: 'خطأ', count: 0, isRight: false },
    ]);
  });

  it('has part scores in its facility', () => {
    // One row of three in its place scores a third: (1 + ⅓) / 2.
    if (match.kind !== 'match') throw new Error('No match.');
    const [first = '', second = '', third = ''] = Object.keys(match.correctPairs);
    const own = match.correctPairs;
    const oneRight = {
      kind: 'match',
      pairs: { [first]: own[first] ?? '', [second]: own[third] ?? '', [third]: own[second] ?? '' },
    } as const;
    const record = roomOf([seat('a', [right(match)]), seat('b', [recorded(match, oneRight)])]);
    const item = itemOf(record, match.id);
    expect(item).toMatchObject({ facility: 0.67, outcomes: { correct: 1, partial: 1, incorrect: 0 } });
    expect(item.parts.map(({ id, right: count }) => [id, count])).toEqual([
      ['a', first === 'a' ? 2 : 1],
      ['b', first === 'b' ? 2 : 1],
      ['c', first === 'c' ? 2 : 1],
    ]);
    expect(item.parts.every(({ answer }) => answer !== '')).toBe(true);
  });

  it('tells of an order which events stand in their place', () => {
    if (order.kind !== 'order') throw new Error('No order.');
    const [first = '', second = '', third = ''] = order.correctOrder;
    const swapped = recorded(order, { kind: 'order', order: [second, first, third] });
    const { parts } = itemOf(roomOf([seat('a', [right(order)]), seat('b', [swapped])]), order.id);
    expect(parts.map(({ answer, right: count }) => [answer, count])).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 2],
    ]);
    expect(parts[0]?.text).toBe('أسس المعلم نديم الخطيب المكتبة');
  });

  it('puts typed answers together that differ in spelling alone, the most frequent first', () => {
    const typed = (words: string, at: string) =>
      recorded(text, { kind: 'text', text: words }, undefined, `2026-11-25T08:${at}:00.000Z`);
    const record = roomOf([
      seat('a', [typed('صيدا', '05')]),
      seat('b', [typed('الإسكندرية', '09')]),
      seat('c', [typed('الاسكندريه', '04')]),
      seat('d', [typed('صور', '03')]),
      seat('e', [typed('صُور', '02')]),
      seat('f', [typed('صور', '06')]),
    ]);
    const { typed: answers, typedElse } = itemOf(record, text.id);
    expect(answers).toEqual([
      { text: 'صُور', count: 3, isRight: true },
      { text: 'الاسكندريه', count: 2, isRight: false },
      { text: 'صيدا', count: 1, isRight: false },
    ]);
    expect(typedElse).toBe(0);
  });

  it('shows eight typed answers and counts the others', () => {
    const typed = (words: string) => recorded(text, { kind: 'text', text: words });
    const letters = [...'بتثجحخدذر'];
    const nine = itemOf(
      roomOf(letters.map((letter, at) => seat(`p${at}`, [typed(letter.repeat(3))]))),
      text.id,
    );
    expect([nine.typed.length, nine.typedElse]).toEqual([8, 1]);
    const eight = itemOf(
      roomOf(letters.slice(1).map((letter, at) => seat(`p${at}`, [typed(letter.repeat(3))]))),
      text.id,
    );
    expect([eight.typed.length, eight.typedElse]).toEqual([8, 0]);
  });

  it('has times of those answers alone whose time is known', () => {
    const seats = [1, 2, 3, 4, 5].map((n) => seat(`p${n}`, [right(choice, n * 1000)]));
    expect(itemOf(roomOf([...seats, seat('x', [right(choice)])]), choice.id).time).toMatchObject({
      of: 5,
      lower: 2000,
      median: 3000,
      upper: 4000,
    });
    expect(itemOf(roomOf(seats.slice(1)), choice.id).time).toHaveProperty('none');
  });

  it('nobody answered has no facility', () => {
    expect(itemOf(roomOf([seat('a', [])]), choice.id)).toMatchObject({
      answered: 0,
      facility: null,
      time: { none: 'too_few_times' },
    });
  });
});

describe('The discrimination of a question', () => {
  it('is held against the other questions alone', () => {
    // Half the class misses the first question, and everybody has the same of the rest: there is nothing to compare.
    const seats = Array.from({ length: 20 }, (_, at) =>
      seat(`p${at}`, [
        at % 2 === 0 ? right(choice) : wrong(choice),
        right(boolean),
        right(text),
        right(order),
      ]),
    );
    expect(itemOf(roomOf(seats), choice.id).discrimination).toEqual({ none: 'all_alike' });
    // Those who miss it miss one more: the two go together as far as anything can.
    const more = seats.map((one, at) =>
      at % 2 === 0 ? one : { ...one, answers: [wrong(choice), wrong(boolean), right(text), right(order)] },
    );
    expect(itemOf(roomOf(more), choice.id).discrimination).toEqual({ value: 1 });
  });

  it('counts as rest what was left, and leaves out who left the question itself', () => {
    const seats = Array.from({ length: 24 }, (_, at) =>
      seat(
        `p${at}`,
        at < 20 ? [at < 10 ? right(choice) : wrong(choice), ...(at < 10 ? [right(text)] : [])] : [],
      ),
    );
    expect(itemOf(roomOf(seats), choice.id).discrimination).toEqual({ value: 1 });
    expect(itemOf(roomOf(seats), text.id).discrimination).toEqual({ none: 'too_few_pupils', least: 20 });
  });
});

describe('What counts for nobody', () => {
  const seats = [seat('a', [right(choice), wrong(boolean)]), seat('b', [wrong(choice), right(text)])];

  it.each(['skipped', 'withdrawn', 'waiting'] as const)('is a question that was %s', (state) => {
    const report = roomReport(roomOf(seats, { [choice.id]: state }));
    expect(report.of).toBe(4);
    expect(report.items[0]).toMatchObject({
      state,
      answered: 0,
      facility: null,
      flags: [],
      outcomes: { correct: 0, partial: 0, incorrect: 0 },
    });
    expect(report.items[0]?.options.every(({ count }) => count === 0)).toBe(true);
    expect(report.pupils.map(({ points, answered, unanswered }) => [points, answered, unanswered])).toEqual([
      [0, 1, 3],
      [1, 1, 3],
    ]);
    expect(report.pupils[0]?.cells.some(({ question }) => question === choice.id)).toBe(false);
  });

  it('is a question that the set itself had withdrawn', () => {
    const record = roomOf(seats);
    const withdrawn = { at: '2026-11-24T00:00:00.000Z', note: 'سُحب.' };
    const all = record.set.questions.map((question) =>
      question.id === choice.id ? { ...question, withdrawn } : question,
    );
    const report = roomReport({ ...record, set: { ...record.set, questions: all } });
    expect([report.of, report.items[0]?.state]).toEqual([4, 'withdrawn']);
  });

  it('is an answer whose verdict had no score', () => {
    const verdict = { ...right(choice).verdict, outcome: 'withdrawn', score: null } as const;
    const report = roomReport(roomOf([seat('a', [{ ...right(choice), verdict }])]));
    expect([report.pupils[0]?.answered, report.items[0]?.answered]).toEqual([0, 0]);
  });
});

describe('A question that was still open', () => {
  it('is closed by the end of the room, and not reported before it', () => {
    const record = roomOf([seat('a', [right(choice)])], { [choice.id]: 'open' });
    expect(roomReport(record).items[0]).toMatchObject({ state: 'closed', answered: 1 });
    const { endedAt: _, ...running } = record;
    expect(roomReport(running).items[0]).toMatchObject({ state: 'open', answered: 0 });
    expect(roomReport(running).of).toBe(4);
  });
});

describe('The report of a pupil', () => {
  it('has points, what was answered, partly right and left', () => {
    if (order.kind !== 'order') throw new Error('No order.');
    const [first = '', second = '', third = ''] = order.correctOrder;
    const swapped = recorded(order, { kind: 'order', order: [second, first, third] });
    const [pupil] = roomReport(roomOf([seat('a', [right(choice), swapped, wrong(text)], 'مريم')])).pupils;
    // Kendall's τ of one exchange among three: (2 − 1) / 3.
    expect(pupil).toMatchObject({
      name: 'مريم',
      points: 1.33,
      answered: 3,
      correct: 1,
      partial: 1,
      unanswered: 2,
    });
    expect(pupil?.cells.map(({ outcome }) => outcome)).toEqual([
      'correct',
      'unanswered',
      'incorrect',
      'partial',
      'unanswered',
    ]);
  });

  it('has points of two decimals, whatever adding parts leaves behind them', () => {
    const partly = (question: typeof choice, score: number) => {
      const answer = right(question);
      return { ...answer, verdict: { ...answer.verdict, outcome: 'partial', score } } as const;
    };
    const [pupil] = roomReport(roomOf([seat('a', [partly(order, 0.1), partly(match, 0.2)])])).pupils;
    expect(pupil?.points).toBe(0.3);
  });

  it('takes the first of two answers to one question', () => {
    const [pupil] = roomReport(roomOf([seat('a', [wrong(choice), right(choice)])])).pupils;
    expect(pupil).toMatchObject({ points: 0, answered: 1 });
  });

  it('has the class beside it: mean and median', () => {
    const record = roomOf([
      seat('a', [right(choice)]),
      seat('b', [right(choice), right(boolean), right(text)]),
      seat('c', []),
    ]);
    expect(roomReport(record).points).toEqual({ mean: 1.33, median: 1 });
    expect(roomReport(roomOf([])).points).toBeNull();
  });
});
