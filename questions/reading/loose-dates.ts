// What is read and not asked: loose dates, as everything found holds them and as the generator does without them.
import type { DateMention, Mention } from './mention.ts';
import { withoutOverlaps } from './overlaps.ts';

/** Returns `mentions` as the generator sees them: a loose date gives way to the dates told in full inside it. */
export function withoutLoose<Found extends Mention>(mentions: readonly Found[]): (Found | DateMention)[] {
  if (!mentions.some(isLoose)) return [...mentions];
  return mentions.flatMap((mention): readonly (Found | DateMention)[] =>
    isLoose(mention) ? (mention.inner ?? []) : [mention],
  );
}

function isLoose(mention: Mention): mention is DateMention {
  return mention.type === 'date' && mention.isLoose === true;
}

/** Returns `found`, which holds nothing loose, with the loose ones of `dates` in place of what they hold, unless a name stands there. */
export function withLoose(found: readonly Mention[], dates: readonly DateMention[]): Mention[] {
  const loose = dates.filter(isLoose);
  if (loose.length === 0) return [...found];
  const names = found.filter(({ type }) => type !== 'date' && type !== 'number');
  const kept = loose.filter(holdsNames(names));
  return inOrder<Mention>(withoutOverlaps(found, kept), kept);
}

/** Returns both lists as one, by the places where they begin. */
export function inOrder<Found extends { readonly start: number }>(
  one: readonly Found[],
  other: readonly Found[],
): Found[] {
  return [...one, ...other].sort((a, b) => a.start - b.start);
}

/** Whether every name that touches a date lies inside it; to be asked of dates in order. */
function holdsNames(names: readonly Mention[]): (date: DateMention) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while (at < names.length && (names[at]?.end ?? 0) <= start) at++;
    for (let index = at; index < names.length && (names[index]?.start ?? end) < end; index++) {
      const name = names[index];
      if (name !== undefined && (name.start < start || name.end > end)) return false;
    }
    return true;
  };
}
