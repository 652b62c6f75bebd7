// What comes from a room is looked at before it is believed: questions/rooms has the shapes, and these are the parts of them that are drawn.
import { isQuestion, isRecord, isText } from '../client.ts';
import { isEvidence, isVerdict } from '../receipts/is-verdict.ts';
import type { Heard } from './line.ts';

type Loose = Record<string, unknown>;

/** Returns what a room said, or `undefined` where it can't be read. */
export function readHeard(text: string): Heard | undefined {
  try {
    const message: unknown = JSON.parse(text);
    return isHeard(message) ? message : undefined;
  } catch {
    return undefined;
  }
}

/** Whether `value` is something that a room says. */
export function isHeard(value: unknown): value is Heard {
  if (!isRecord(value)) return false;
  const { type, id } = value;
  if (type === 'done') return isText(id) && isTextOrAbsent(value.teacher);
  if (type === 'refused') return (isText(id) || id === null) && isText(value.code);
  if (type === 'farewell') return isOneOf(['removed', 'revoked', 'deleted'], value.reason);
  return type === 'view' && isView(value);
}

function isView(view: Loose): boolean {
  const { set } = view;
  if (!isCount(view.revision) || !isMoment(view.now) || !isText(view.room)) return false;
  if (!isOneOf(['live', 'self_paced', 'homework'], view.mode) || !isText(view.lang)) return false;
  if (!isOneOf(['lobby', 'open', 'closed', 'paused', 'ended'], view.phase)) return false;
  if (!isRecord(set) || !isText(set.title) || !isText(set.lang) || !isText(set.dir)) return false;
  if (!isTextOrAbsent(set.articleUrl) || !isCount(view.at) || !isCount(view.of)) return false;
  if (!isMomentOrAbsent(view.until) || !isTextOrAbsent(view.timeZone) || !isMomentOrAbsent(view.deadline))
    return false;
  if (view.role === 'pupil') return isPupils(view);
  if (view.role === 'teacher') return isTeachers(view);
  return view.role === 'screen' && isScreens(view);
}

function isPupils({ name, questions, states, locked, verdicts, score }: Loose): boolean {
  return (
    isText(name) &&
    isListOf(questions, isQuestion) &&
    isRecord(states) &&
    Object.values(states).every(isItemState) &&
    isRecord(locked) &&
    Object.values(locked).every((answer) => isRecord(answer) && isText(answer.kind)) &&
    isListOf(verdicts, (verdict) => isVerdict(verdict) && isText(verdict.question)) &&
    (score === undefined || (isRecord(score) && isNumber(score.points) && isCount(score.of)))
  );
}

function isTeachers({ isLocked, items, seats, timer, deletedAt }: Loose): boolean {
  const isTimer = timer === null || isCount(timer);
  const areAll = isListOf(items, isLedItem) && isListOf(seats, isSeat);
  return typeof isLocked === 'boolean' && areAll && isTimer && isMoment(deletedAt);
}

function isScreens({ joinUrl, seats, names, item }: Loose): boolean {
  const isJoin = isText(joinUrl) && isCount(seats) && isListOf(names, isText);
  return isJoin && (item === undefined || isLedItem(item));
}

function isSeat(seat: unknown): boolean {
  if (!isRecord(seat) || !isText(seat.seat) || !isText(seat.name)) return false;
  const { isHere, answered, percent, points } = seat;
  const isHow = typeof isHere === 'boolean' && isListOf(answered, isText) && isCount(percent);
  return isHow && (points === undefined || isNumber(points));
}

function isLedItem(item: unknown): boolean {
  if (!isRecord(item) || !isQuestion(item.question) || !isCount(item.answered)) return false;
  const { state, distribution } = item;
  return isItemState(state) && (distribution === undefined || isDistribution(distribution));
}

function isDistribution(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value.outcomes)) return false;
  const { correct, partial, incorrect } = value.outcomes;
  return (
    [value.answered, correct, partial, incorrect].every(isCount) &&
    isListOf(value.options, isCounted) &&
    isText(value.canonicalAnswer) &&
    isText(value.explanation) &&
    isListOf(value.evidence, isEvidence)
  );
}

const isCounted = (option: unknown) =>
  isRecord(option) &&
  isText(option.id) &&
  isText(option.text) &&
  isCount(option.count) &&
  typeof option.isRight === 'boolean';

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const isTextOrAbsent = (value: unknown) => value === undefined || isText(value);
const isMoment = (value: unknown) => isText(value) && !Number.isNaN(Date.parse(value));
const isMomentOrAbsent = (value: unknown) => value === undefined || isMoment(value);
const isOneOf = (list: readonly string[], value: unknown) => isText(value) && list.includes(value);
const isItemState = (value: unknown) => isOneOf(['waiting', 'open', 'closed', 'skipped', 'withdrawn'], value);
const isListOf = (value: unknown, isItem: (item: unknown) => boolean) =>
  Array.isArray(value) && value.every(isItem);
