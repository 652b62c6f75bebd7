// A pupil's questions as the fields and cards of the quiz take them.
import type { PublicQuestion } from '../../questions/wire.ts';
import type { Item } from '../session.ts';
import { type InRoom, standingOf } from './pupil-session.ts';

/** Returns `question` with what was given to it and what became of that. */
export function itemOf(session: InRoom, question: PublicQuestion): Item {
  const { view, given, sent, asked } = session;
  const { id } = question;
  const standing = standingOf(session, id);
  const own = view.locked[id] ?? sent.get(id)?.answer ?? given.get(id);
  const verdict = view.verdicts.find((one) => one.question === id);
  const states = { open: 'open', judged: 'answered', withdrawn: 'withdrawn', skipped: 'withdrawn' } as const;
  return {
    question,
    state: standing in states ? states[standing as keyof typeof states] : 'checking',
    ...(own === undefined ? {} : { given: own }),
    ...(verdict === undefined ? {} : { verdict }),
    ...(asked.has(id) ? { asked: true as const } : {}),
  };
}

/** Returns all that can be gone through. */
export function itemsOf(session: InRoom): readonly Item[] {
  return session.view.questions.map((question) => itemOf(session, question));
}
