// Whether what came is a report, as far as drawing it needs: what is not, is not drawn at all.
import type { ItemReport, PupilReport, RoomReport } from '../../questions/rooms/report-wire.ts';
import { isRecord, isText } from '../client.ts';

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isListOf = (value: unknown, isOne: (one: unknown) => boolean) =>
  Array.isArray(value) && value.every(isOne);

/** Whether `value` is a report of the shape that questions/rooms/report-wire.ts documents. */
export function isRoomReport(value: unknown): value is RoomReport {
  if (!isRecord(value) || !isRecord(value.set)) return false;
  const { room, mode, startedAt, of, points, set, items, pupils } = value;
  return (
    [room, mode, startedAt, set.title, set.lang, set.dir].every(isText) &&
    isNumber(of) &&
    (points === null || (isRecord(points) && isNumber(points.mean) && isNumber(points.median))) &&
    isListOf(items, isItem) &&
    isListOf(pupils, isPupil)
  );
}

function isItem(value: unknown): value is ItemReport {
  if (
    !isRecord(value) ||
    !isRecord(value.outcomes) ||
    !isRecord(value.discrimination) ||
    !isRecord(value.time)
  )
    return false;
  const { facility, discrimination, time, options, typed, parts, flags } = value;
  const isCounted = (one: unknown) => isRecord(one) && isText(one.text) && isNumber(one.count);
  return (
    [value.question, value.kind, value.stem, value.answer, value.state].every(isText) &&
    [value.number, value.answered, value.typedElse].every(isNumber) &&
    (facility === null || isNumber(facility)) &&
    (isNumber(discrimination.value) || isText(discrimination.none)) &&
    (isText(time.none) || [time.low, time.lower, time.median, time.upper, time.high].every(isNumber)) &&
    isListOf(options, isCounted) &&
    isListOf(typed, isCounted) &&
    isListOf(
      parts,
      (one) => isRecord(one) && isText(one.text) && isText(one.answer) && isNumber(one.right),
    ) &&
    isListOf(flags, isText)
  );
}

function isPupil(value: unknown): value is PupilReport {
  if (!isRecord(value)) return false;
  const { seat, name, cells } = value;
  return (
    [seat, name].every(isText) &&
    [value.points, value.answered, value.correct, value.partial, value.unanswered].every(isNumber) &&
    isListOf(cells, (cell) => isRecord(cell) && isText(cell.outcome) && isNumber(cell.score))
  );
}
