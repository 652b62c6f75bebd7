// Amounts that the article may have rounded: 4.12 per cent is at odds with no 4.1, nor 92,300 with «92 ألفاً».
import type { Pair } from '../../../judging/alignment.ts';
import type { NumberUnit } from '../../../judging/unit.ts';

/** Least place to which a text rounds what it counts: of 850 people nobody says that they are 853. */
const leastCounted = 100;

/** Most decimals that an amount is told with. */
const mostDecimals = 4;

/** Returns whether a statement has an amount told more closely than the article's, which it rounds to. */
export function isRoundedThere({ claimed, told, fit }: Pair): boolean {
  if (fit !== 'number_differs' || claimed.kind !== 'number' || told.kind !== 'number') return false;
  const [a, b] = [claimed, told].map(({ mention }: NumberUnit) => mention.value.value);
  if (a === undefined || b === undefined || claimed.mention.unitKind !== told.mention.unitKind) return false;
  const step = stepOf(b);
  if (step < leastCounted && told.mention.unitKind === 'count') return false;
  return stepOf(a) < step && Math.abs(a - b) < step / 2;
}

/** The place of the last figure that is no zero, or of the second one: 0.1 of 4.1, 1,000 of 92,000, a million of 40 millions. */
const hundred = 100;

function stepOf(value: number): number {
  const size = Math.abs(value);
  for (let decimals = mostDecimals; decimals > 0; decimals--) {
    const step = 10 ** -decimals;
    if (Math.round(size / step) % 10 !== 0) return step;
  }
  let step = 1;
  while (step * hundred <= size && size % (step * 10) === 0) step *= 10;
  return step;
}
