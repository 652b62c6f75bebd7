import { describe, expect, it } from 'vitest';
import { mean, sum } from '../../../questions/rooms/mean.ts';

describe('A sum', () => {
  it('is the same to the last digit in whatever order its numbers come', () => {
    const numbers = [0.3, 0.2, 0.1];
    expect(0.3 + 0.2 + 0.1).not.toBe(0.1 + 0.2 + 0.3);
    expect(sum(numbers)).toBe(sum(numbers.toReversed()));
    expect(mean(numbers)).toBe(mean([0.1, 0.2, 0.3]));
  });

  it('of no numbers is nought', () => {
    expect(sum([])).toBe(0);
  });
});
