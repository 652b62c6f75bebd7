import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastTimes, quantile, timeSpread } from '../../../questions/rooms/quantiles.ts';

describe('A quantile', () => {
  // By hand: of four numbers the lower quartile lies three quarters of the way from the first to the second.
  it.each([
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.75, 3.25],
    [[2, 4, 4, 5, 7], 0.25, 4],
    [[10], 0.75, 10],
    [[3, 9], 0, 3],
    [[3, 9], 1, 9],
  ])('of %j at %d is %d', (sorted, share, expected) => {
    expect(quantile(sorted, share)).toBe(expected);
  });

  it('of no numbers is a bug, not a number', () => {
    expect(() => quantile([], 0.5)).toThrow('There is no quantile of no numbers.');
  });
});

describe('The spread of times', () => {
  it('is told from five times on', () => {
    expect(leastTimes).toBe(5);
    expect(timeSpread([1, 2, 3, 4])).toEqual({ none: 'too_few_times', least: 5 });
    expect(timeSpread([1, 2, 3, 4, 5])).not.toHaveProperty('none');
  });

  it('has whiskers as far as one and a half boxes, and counts who is beyond', () => {
    // Quartiles 20 and 40: whiskers reach from −10 to 70, so 71 is beyond and 70 is not.
    expect(timeSpread([71, 10, 20, 30, 40])).toEqual({
      of: 5,
      low: 10,
      lower: 20,
      median: 30,
      upper: 40,
      high: 40,
      beyond: 1,
    });
    expect(timeSpread([70, 10, 20, 30, 40])).toMatchObject({ high: 70, beyond: 0 });
  });

  it('is in order whatever came first, and lies within what was measured', () => {
    const times = fc.array(fc.integer({ min: 0, max: 3_600_000 }), { minLength: leastTimes, maxLength: 40 });
    fc.assert(
      fc.property(times, (list) => {
        const spread = timeSpread(list);
        if ('none' in spread) throw new Error('Enough times, no spread.');
        const { low, lower, median, upper, high, beyond } = spread;
        const steps = [Math.min(...list), low, lower, median, upper, high, Math.max(...list)];
        // A whisker may end inside the box where the quartile lies between two times that are far apart.
        expect([lower, median, upper]).toEqual([lower, median, upper].toSorted((a, b) => a - b));
        expect(low).toBeGreaterThanOrEqual(steps[0] ?? 0);
        expect(high).toBeLessThanOrEqual(steps.at(-1) ?? 0);
        expect(low).toBeLessThanOrEqual(median);
        expect(high).toBeGreaterThanOrEqual(median);
        expect(beyond).toBeLessThan(list.length / 2);
        expect(timeSpread(list.toReversed())).toEqual(spread);
      }),
    );
  });
});
