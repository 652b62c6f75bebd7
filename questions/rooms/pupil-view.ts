// What a pupil is shown.
import { publicQuestion } from '../set.ts';
import type { Answer, PublicQuestion, Verdict } from '../wire.ts';
import { isoMoment } from './iso-moment.ts';
import { questionOn, type Room, type Seat, stateOf } from './room.ts';
import { deadlineOf } from './room-clock.ts';
import { countedQuestions, type Grader, pointsOf, verdictOf } from './room-grading.ts';
import type { PupilView } from './views.ts';

/** What all views have: the fields of `common` in views.ts but `type`. */
export function commonPart({ plan, progress }: Room, revision: number, now: number) {
  const { id, title, lang, dir, article, questions } = plan.set;
  return {
    type: 'view' as const,
    revision,
    now: isoMoment(now),
    room: plan.room,
    mode: plan.mode,
    phase: progress.phase,
    lang: plan.lang,
    set: { id, title, lang, dir, ...(article.url === undefined ? {} : { articleUrl: article.url }) },
    at: progress.at,
    of: questions.length,
    ...(plan.until === undefined ? {} : { until: isoMoment(plan.until) }),
    ...(plan.timeZone === undefined ? {} : { timeZone: plan.timeZone }),
  };
}

/** Returns a question as it may be shown, with its note where it is withdrawn. Nothing in it depends on the key. */
export function shownQuestion({ plan, progress }: Room, id: string): PublicQuestion {
  const question = plan.set.questions.find((found) => found.id === id);
  if (question === undefined) throw new Error(`The set of room ${plan.room} has no question ${id}.`);
  const withdrawn = progress.withdrawals[id];
  return publicQuestion(withdrawn === undefined ? question : { ...question, withdrawn });
}

/** Returns the view of `seat`. */
export function pupilView(room: Room, seat: Seat, revision: number, now: number, grade: Grader): PupilView {
  const seen = seenQuestions(room);
  const locked: Record<string, Answer> = {};
  for (const [question, { answer }] of room.answers.get(seat.seat) ?? []) locked[question] = answer;
  const deadline = deadlineOf(room, seat);
  return {
    ...commonPart(room, revision, now),
    role: 'pupil',
    name: seat.name,
    questions: seen.map((id) => shownQuestion(room, id)),
    states: room.progress.states,
    locked,
    verdicts: seen.flatMap((id): Verdict[] => {
      const verdict = verdictOf(room, seat.seat, id, grade);
      return verdict === undefined ? [] : [verdict];
    }),
    ...(deadline === undefined ? {} : { deadline: isoMoment(deadline) }),
    ...(room.progress.phase === 'ended'
      ? { score: { points: pointsOf(room, seat.seat, grade), of: countedQuestions(room) } }
      : {}),
  };
}

/** Ids of the questions that a pupil may see: none before the start, in a live room the one that is on, at the end those that were asked. */
function seenQuestions(room: Room): string[] {
  const { plan, progress } = room;
  if (progress.phase === 'lobby') return [];
  const on = questionOn(room);
  if (progress.phase !== 'ended' && on !== undefined) return [on];
  return plan.set.questions
    .map(({ id }) => id)
    .filter((id) => plan.mode !== 'live' || stateOf(progress, id) !== 'waiting');
}
