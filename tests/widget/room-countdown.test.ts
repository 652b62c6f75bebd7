import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockFace, secondsLeft, timeCall } from '../../widget/room/countdown.ts';

/** What is said while a clock runs from `total` to nothing, looked at each `step` seconds. */
function calls(total: number, step = 1): string[] {
  const said: string[] = [];
  let before: number | undefined;
  for (let left = total; left >= 0; left -= step) {
    const call = timeCall(before, left, total);
    if (call !== undefined) said.push(`${call} ${left}`);
    before = left;
  }
  return said;
}

describe('The time of a question', () => {
  it('is reckoned by the room’s clock and not by the device’s', () => {
    expect(secondsLeft('2026-11-27T10:01:00.000Z', '2026-11-27T10:00:00.000Z', 0)).toBe(60);
    expect(secondsLeft('2026-11-27T10:01:00.000Z', '2026-11-27T10:00:00.000Z', 59_100)).toBe(1);
    expect(secondsLeft('2026-11-27T10:01:00.000Z', '2026-11-27T10:00:00.000Z', 61_000)).toBe(0);
  });

  it('is said at its start, at its half and half a minute before its end', () => {
    expect(calls(90)).toEqual(['start 90', 'half 45', 'last 30']);
  });

  it('is said at its start and its half where there is no more than half a minute', () => {
    expect(calls(30)).toEqual(['start 30', 'half 15']);
    expect(calls(20)).toEqual(['start 20', 'half 10']);
    expect(calls(19)).toEqual(['start 19']);
  });

  it('is said three times at most, however long it is and however often it is looked at', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_600 }), fc.integer({ min: 1, max: 40 }), (total, step) => {
        expect(calls(total, step).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('is said once after a sleep, not for every moment slept through', () => {
    expect(timeCall(200, 20, 300)).toBe('last');
  });

  it('is shown as a clock shows it, in the numerals of the class', () => {
    expect(clockFace(65, String)).toBe('1:05');
    expect(
      clockFace(9, (count) =>
        String(count).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
      ),
    ).toBe('٠:٠٩');
  });
});
