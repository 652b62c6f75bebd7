// Middle and spread of numbers: medians, quartiles and what a box plot shows.
import type { TimeSpread } from './report-wire.ts';

/**
 * Returns the quantile `share` (0 to 1) of `sorted`, which is in ascending order and not empty: linear interpolation between the two nearest, type
 * 7 of R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages (The American Statistician 50, 1996). R and the QUARTILE.INC of
 * spreadsheets give the same.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) throw new RangeError('There is no quantile of no numbers.');
  return below + (above - below) * (at - Math.floor(at));
}

/** Fewest times of which quartiles are told: with fewer the box would be single pupils. */
export const leastTimes = 5;

/** How many heights of the box a whisker reaches at most (J. W. Tukey, Exploratory Data Analysis, 1977). */
const reach = 1.5;

/** Returns the spread of `times` (milliseconds), or that there are fewer than `leastTimes`. */
export function timeSpread(times: readonly number[]): TimeSpread {
  if (times.length < leastTimes) return { none: 'too_few_times', least: leastTimes };
  const sorted = times.toSorted((a, b) => a - b);
  const [lower, median, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
  const furthest = (upper - lower) * reach;
  const within = sorted.filter((time) => time >= lower - furthest && time <= upper + furthest);
  return {
    of: sorted.length,
    low: within[0] ?? lower,
    lower,
    median,
    upper,
    high: within.at(-1) ?? upper,
    beyond: sorted.length - within.length,
  };
}
