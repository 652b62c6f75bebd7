import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineLength, linesOf, mostLines } from '../../widget/room/report/plots/lines-of.ts';
import { anchorAt, stageOf, timeMarks } from '../../widget/room/report/plots/stage.ts';

describe('A label in lines', () => {
  it('breaks between words, and nowhere where it fits', () => {
    expect(linesOf('موسكو')).toEqual(['موسكو']);
    expect(linesOf('The night ferry between Port Tarrow and Harlan')).toEqual([
      'The night ferry between Port',
      'Tarrow and Harlan',
    ]);
  });

  it('is three lines at most, the last with an ellipsis where there was more', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'twelve-chars').join(' ');
    expect(linesOf(words(6))).toHaveLength(mostLines);
    expect(linesOf(words(6)).at(-1)).not.toContain('…');
    expect(linesOf(words(7))).toHaveLength(mostLines);
    expect(linesOf(words(7)).at(-1)).toMatch(/…$/);
  });

  it('never has a line too long, and loses nothing of what fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const lines = linesOf(text);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(lineLength);
        expect(lines.length).toBeLessThanOrEqual(mostLines);
        if (!lines.join('').endsWith('…'))
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(line).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('The marks of a time axis', () => {
  it.each([
    [3_500, [0, 1, 2, 3, 4]],
    [40_000, [0, 10, 20, 30, 40]],
    [41_000, [0, 15, 30, 45]],
    [100_000, [0, 30, 60, 90, 120]],
    [7_200_000, [0, 1800, 3600, 5400, 7200]],
  ])('up to %d milliseconds are round', (high, seconds) => {
    expect(timeMarks(high)).toEqual(seconds.map((second) => second * 1000));
  });

  it('begin at nought, reach the end, and are few', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 * 86_400_000 }), (high) => {
        const marks = timeMarks(high);
        expect(marks[0]).toBe(0);
        expect(marks.at(-1)).toBeGreaterThanOrEqual(high);
        expect(marks.length).toBeGreaterThan(1);
        expect(marks.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('A stage', () => {
  it('is read from its start, on whichever side that is', () => {
    expect([stageOf('ltr').x(13), stageOf('rtl').x(13)]).toEqual(['13%', '87%']);
    expect(stageOf('ltr').box(10, 30)).toEqual({ x: '10%', width: '30%' });
    expect(stageOf('rtl').box(10, 30)).toEqual({ x: '60%', width: '30%' });
    expect([anchorAt(stageOf('rtl'), 'rtl'), anchorAt(stageOf('rtl'), 'ltr')]).toEqual(['start', 'end']);
  });
});
