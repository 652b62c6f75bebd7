// Sums and means that don't show in which order their numbers came.

/** Returns the sum of `numbers`, added from the smallest up: the last digit of a sum of thirds depends on the order of adding. */
export function sum(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b).reduce((total, each) => total + each, 0);
}

/** Returns the mean of `numbers`, which are not none. */
export function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}
