// Another order of the same questions, for a reader who begins again.
import { chanceFrom, shuffled } from '../../questions/chance.ts';
import type { PublicSet } from '../../questions/wire.ts';
import { begun, type Quiz } from '../session.ts';

/** Returns the quiz from the start, in an order drawn from `seed`: the same seed, the same order. */
export function begunAgain(set: PublicSet, seed: string): Quiz {
  const ids = set.questions.map(({ id }) => id);
  return inOrder(begun(set), shuffled(ids, chanceFrom(seed)));
}

/** Returns `quiz` with its questions in the order of `ids`; those that are not among them come last. */
export function inOrder(quiz: Quiz, ids: readonly string[]): Quiz {
  const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return { ...quiz, items: [...quiz.items].sort((a, b) => place(a.question.id) - place(b.question.id)) };
}
