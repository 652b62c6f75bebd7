// The day an article came out, in its own time zone: relative days («الثلاثاء») hang on it.
import { fail, ok, type Result } from '../failure.ts';
import { dayAt, dayFrom, daysOf, isoOf } from './calendar.ts';

const shape = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** A year or a month alone: the day of publication is not known, and no relative day is resolved. */
const coarse = /^(?:\d{4}|\d{4}-(?:0[1-9]|1[0-2]))$/;

/**
 * Returns the calendar day `YYYY-MM-DD` of `published` in `timeZone` (IANA name or offset such as `+03:00`).
 *
 * A year or a month alone stays as it is. A date alone, or a time without an offset, is already local. Only a time with an offset asks the time-zone data.
 */
export function publicationDay(published: string, timeZone: string): Result<string> {
  if (coarse.test(published.trim())) return ok(published.trim());
  const parts = shape.exec(published.trim());
  const day = parts?.[1] === undefined ? undefined : dayFrom(parts[1]);
  if (parts === null || day === undefined) return fail({ reason: 'bad_date', given: published });
  const [, date = '', hour, minute, second, offset] = parts;
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) {
    return fail({ reason: 'bad_date', given: published });
  }
  const fixed = offsetMinutes(timeZone);
  const clock = fixed === undefined ? zoneClock(timeZone) : undefined;
  if (fixed === undefined && clock === undefined) return fail({ reason: 'bad_time_zone', given: timeZone });
  if (hour === undefined || offset === undefined) return ok(date);
  const minutes = daysOf(day) * 1440 + Number(hour) * 60 + Number(minute) - (offsetMinutes(offset) ?? 0);
  if (fixed !== undefined) return ok(isoOf(dayAt(Math.floor((minutes + fixed) / 1440))));
  return ok(clock?.format(minutes * 60_000) ?? date);
}

/** Minutes east of Greenwich of `Z`, `UTC` or `+03:00`; `undefined` for a zone's name. */
function offsetMinutes(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'UTC') return 0;
  const parts = /^([+-])(\d{2}):(\d{2})$/.exec(zone);
  if (parts === null) return undefined;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]));
}

/** A formatter that writes ISO days in `zone`, or `undefined` when there is no such zone. */
function zoneClock(zone: string): Intl.DateTimeFormat | undefined {
  try {
    // Swedish writes dates as ISO 8601 does.
    return new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    return undefined;
  }
}
