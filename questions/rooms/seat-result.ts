// What a pupil has of a room: points, and how each question that counts went. Reports list it, receipts vouch for it.
import { answersOf, countedQuestions, rounded, scoreOf } from './counted.ts';
import { sum } from './mean.ts';
import type { RecordedSeat, RoomRecord } from './record.ts';
import type { PupilOutcome, PupilReport } from './report-wire.ts';

/** Returns the seat's result on the questions that count; what was asked and not answered has 0 points. */
export function seatResult(record: RoomRecord, seat: RecordedSeat): PupilReport {
  const answers = answersOf(seat);
  const cells = countedQuestions(record).map(({ id }) => {
    const answer = answers.get(id);
    return { question: id, outcome: outcomeOf(answer?.verdict.outcome), score: scoreOf(answer) };
  });
  const count = (outcome: PupilOutcome) => cells.filter((cell) => cell.outcome === outcome).length;
  return {
    seat: seat.seat,
    name: seat.name,
    points: rounded(sum(cells.map(({ score }) => score))),
    answered: cells.length - count('unanswered'),
    correct: count('correct'),
    partial: count('partial'),
    unanswered: count('unanswered'),
    cells,
  };
}

/** A verdict that counted for nobody is as if nothing had been answered. */
function outcomeOf(outcome: string | undefined): PupilOutcome {
  return outcome === 'correct' || outcome === 'partial' || outcome === 'incorrect' ? outcome : 'unanswered';
}
