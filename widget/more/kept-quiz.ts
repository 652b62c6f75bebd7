// What was kept on this device read back (receipts/keep-session.ts writes it). It is looked at like anything from elsewhere: another
// version of the quiz, or another script, may have written it.
import type { Answer, PublicQuestion, PublicSet } from '../../questions/wire.ts';
import type { Receipts } from '../chunks.ts';
import { isRecord, isText } from '../client.ts';
import { begun, type Item, type Quiz } from '../session.ts';
import { keptName } from '../shelf.ts';
import { inOrder } from './drawn-order.ts';

/**
 * Returns the quiz where the reader left it, or `undefined` where nothing usable was kept. Verdicts are taken of the same version
 * only, since a correction may have changed what is right; what was withdrawn since then is withdrawn.
 */
export function keptQuiz(
  set: PublicSet,
  mode: string | undefined,
  receipts: Receipts | undefined,
): Quiz | undefined {
  const kept = read(keptName(set.id, mode));
  if (!isRecord(kept) || !Array.isArray(kept.items)) return undefined;
  const { at, items, version } = kept;
  if (typeof at !== 'number' || !Number.isInteger(at) || at < 0) return undefined;
  const ids = items.map((item) => (isRecord(item) && isText(item.id) ? item.id : ''));
  const quiz = inOrder(begun(set), ids);
  return {
    ...quiz,
    at: Math.min(at, quiz.items.length),
    items: quiz.items.map((item) => {
      const known = item.state === 'open' ? items[ids.indexOf(item.question.id)] : undefined;
      const looked = version === set.version ? receipts?.isVerdict : undefined;
      return known === undefined ? item : withKept(item, known, looked);
    }),
  };
}

function read(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '');
  } catch {
    return undefined;
  }
}

function withKept(item: Item, kept: unknown, isVerdict: Receipts['isVerdict'] | undefined): Item {
  if (!isRecord(kept) || !isAnswer(kept.given, item.question)) return item;
  const { given, verdict, locked } = kept;
  if (isVerdict?.(verdict) === true && verdict.question === item.question.id)
    return { ...item, given, verdict, state: 'answered' };
  return locked === true ? { ...item, given, state: 'locked' } : { ...item, given };
}

/** Whether `given` is an answer to `question`, or the beginning of one. */
function isAnswer(given: unknown, { kind, options = [], rows = [] }: PublicQuestion): given is Answer {
  if (!isRecord(given) || given.kind !== kind) return false;
  const isOption = (id: unknown) => options.some((option) => option.id === id);
  switch (kind) {
    case 'choice':
      return isOption(given.option);
    case 'boolean':
      return typeof given.value === 'boolean';
    case 'text':
      return isText(given.text);
    case 'order':
      return isOrderOf(
        given.order,
        options.map(({ id }) => id),
      );
    case 'match': {
      const { pairs } = given;
      return (
        isRecord(pairs) &&
        Object.entries(pairs).every(
          ([row, option]) => rows.some(({ id }) => id === row) && (option === '' || isOption(option)),
        )
      );
    }
  }
}

const isOrderOf = (order: unknown, ids: readonly string[]) =>
  Array.isArray(order) && order.length === ids.length && ids.every((id) => order.includes(id));
