// The end of a homework: a local date and time in the class's time zone, as a moment.
import { fail, ok, type Result } from '../failure.ts';
import { dayFrom, daysOf } from '../reading/calendar.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;

/**
 * Returns the moment (milliseconds since 1970) at which clocks in `timeZone` (IANA name or offset such as `+03:00`) show `local`
 * (`2026-11-30T20:00`).
 *
 * Where the clock shows it twice, in autumn, it is the later one; where it never shows it, in spring, the moment that it would have been before the
 * clock was put forward. So nobody has less time than the wall clock says.
 */
export function localMoment(local: string, timeZone: string): Result<number> {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(local);
  const day = dayFrom(parts?.[1] ?? '');
  const [hour, minute] = [Number(parts?.[2]), Number(parts?.[3])];
  if (parts === null || day === undefined || hour > 23 || minute > 59)
    return fail({ reason: 'bad_date', given: local });
  const clock = clockOf(timeZone);
  if (clock === undefined) return fail({ reason: 'bad_time_zone', given: timeZone });
  const wall = daysOf(day) * dayMs + (hour * 60 + minute) * minuteMs;
  // The offset before and the one after any change near by; a zone changes its clock at most once in two days.
  const offsets = [wall - dayMs, wall + dayMs].map((moment) => clock(moment) - moment);
  const moments = offsets.map((offset) => wall - offset);
  const shown = moments.filter((moment) => clock(moment) === wall);
  return ok(Math.max(...(shown.length > 0 ? shown : moments)));
}

/** A clock of that zone: moment → what it shows, as milliseconds since 1970 as if it were UTC. */
function clockOf(timeZone: string): ((moment: number) => number) | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    return undefined;
  }
  return (moment) => {
    const shown: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(moment)) shown[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = shown;
    return daysOf({ year, month, day }) * dayMs + (hour * 60 + minute) * minuteMs;
  };
}
