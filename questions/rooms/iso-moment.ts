// Milliseconds since 1970 as ISO 8601 writes them, without a clock.
import { dayAt, isoOf } from '../reading/calendar.ts';

const dayMs = 86_400_000;

/** Returns the moment `ms` after the beginning of 1970 as `2026-01-29T08:00:00.000Z`. */
export function isoMoment(ms: number): string {
  const days = Math.floor(ms / dayMs);
  const rest = ms - days * dayMs;
  const part = (value: number, width: number) => String(Math.floor(value)).padStart(width, '0');
  const time = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1_000) % 60].map((value) => part(value, 2));
  return `${isoOf(dayAt(days))}T${time.join(':')}.${part(rest % 1_000, 3)}Z`;
}
