// A question of a room and how it went.

import { chosenOf, type SideWords } from './chosen.ts';
import { type AskedQuestion, answersOf, rounded, scoreOf } from './counted.ts';
import { discriminationOf } from './discrimination.ts';
import { flagsOf } from './item-flags.ts';
import { mean, sum } from './mean.ts';
import { timeSpread } from './quantiles.ts';
import type { RecordedAnswer } from './record.ts';
import type { ItemReport } from './report-wire.ts';

/** A seat as the figures of questions need it: its answers, and its points on all that counts. */
export interface ScoredSeat {
  readonly answers: ReadonlyMap<string, RecordedAnswer>;
  readonly points: number;
}

/** What all questions of a report share. */
interface Room {
  readonly seats: readonly ScoredSeat[];
  /** How many questions count. */
  readonly counted: number;
  readonly sides: SideWords;
}

/** Returns the report of a question; of one that doesn't count its state alone. */
export function itemReport({ question, state }: AskedQuestion, number: number, room: Room): ItemReport {
  const { id, kind, stem, canonicalAnswer, evidence } = question;
  const seats = state === 'closed' ? room.seats : [];
  const given = seats.flatMap(({ answers, points }) => {
    const recorded = answers.get(id);
    return recorded === undefined ? [] : [{ recorded, points }];
  });
  const answers = given.map(({ recorded }) => recorded);
  const scores = answers.map(scoreOf);
  const outcomeCount = (outcome: string) =>
    answers.filter(({ verdict }) => verdict.outcome === outcome).length;
  const [quote] = evidence;
  const figures = {
    answered: answers.length,
    outcomes: {
      correct: outcomeCount('correct'),
      partial: outcomeCount('partial'),
      incorrect: outcomeCount('incorrect'),
    },
    discrimination: discriminationOf(
      given.map(({ recorded, points }) => ({ score: scoreOf(recorded), rest: points - scoreOf(recorded) })),
      room.counted,
    ),
    ...chosenOf(question, answers, room.sides),
  };
  return {
    question: id,
    number,
    kind,
    stem,
    answer: canonicalAnswer,
    ...(quote === undefined ? {} : { quote: quote.exact }),
    state,
    ...figures,
    facility: scores.length === 0 ? null : rounded(mean(scores)),
    time: timeSpread(answers.flatMap(({ elapsed }) => (elapsed === undefined ? [] : [elapsed]))),
    flags: flagsOf(figures, seats.length),
  };
}

/** Returns the seat's points on `counted` questions, unrounded. */
export function scoredSeat(
  seat: Parameters<typeof answersOf>[0],
  counted: readonly { readonly id: string }[],
): ScoredSeat {
  const answers = answersOf(seat);
  return { answers, points: sum(counted.map(({ id }) => scoreOf(answers.get(id)))) };
}
