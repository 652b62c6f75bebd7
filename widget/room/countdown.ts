// The time a question has. It is shown when there is one, and said at its start, at its half and half a minute before its end, and never else:
// a clock that is read out every second leaves no room for the question.

/** Seconds before the end at which it is said once more, and fewest that are worth saying at the half. */
const lastCall = 30;
const leastHalf = 10;

/** What is to be said of the time. */
export type TimeCall = 'start' | 'half' | 'last';

/** Returns the whole seconds until `deadline` (ISO), `elapsed` milliseconds after the room's clock showed `now` (ISO); never less than 0. */
export function secondsLeft(deadline: string, now: string, elapsed: number): number {
  return Math.max(0, Math.ceil((Date.parse(deadline) - Date.parse(now) - elapsed) / 1000));
}

/**
 * Returns what is to be said when `left` seconds are left of `total`, and `before` were when it was last looked at (`undefined`: it has just begun).
 * Several moments passed at once, after a sleep say, are one, the last.
 */
export function timeCall(before: number | undefined, left: number, total: number): TimeCall | undefined {
  if (before === undefined) return left > 0 ? 'start' : undefined;
  const hasPassed = (moment: number) => before > moment && left <= moment && left > 0;
  if (total > lastCall && hasPassed(lastCall)) return 'last';
  const half = Math.floor(total / 2);
  return half >= leastHalf && hasPassed(half) ? 'half' : undefined;
}

/** Returns seconds as a clock shows them, `1:05`, in the numerals that `number` writes. */
export function clockFace(seconds: number, number: (count: number) => string): string {
  const rest = seconds % 60;
  return `${number(Math.floor(seconds / 60))}:${rest < 10 ? number(0) : ''}${number(rest)}`;
}
