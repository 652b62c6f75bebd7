// Who wins where two readers claim the same words.
import type { Place } from '../evidence.ts';

/** Returns those of `found` that touch none of `kept`; both in order of their starts. */
export function withoutOverlaps<Found extends Place>(
  found: readonly Found[],
  kept: readonly Place[],
): Found[] {
  let at = 0;
  return found.filter((span) => {
    while (at < kept.length && (kept[at]?.end ?? 0) <= span.start) at++;
    return (kept[at]?.start ?? Number.POSITIVE_INFINITY) >= span.end;
  });
}
