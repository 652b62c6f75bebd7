import { describe, expect, it } from 'vitest';
import { frontCoded } from '../../tools/front-coded.ts';
import { frontDecoded } from '../../worker/front-coding.ts';

const sorted = Array.from(
  { length: 40 },
  (_, at) => `counterweight${String.fromCharCode(97 + (at % 26)).repeat(1 + at / 26)}`,
);

describe('A front-coded list', () => {
  it.each([' ', '|', '\n'])('reads as it was written, whatever stands between its words (%j)', (between) => {
    const list = sorted.join(between);
    const coded = frontCoded(list);
    expect(coded?.length).toBeLessThan(list.length / 2);
    expect(frontDecoded(coded ?? '')).toBe(list);
  });

  it('keeps an empty first line', () => {
    const list = `\n${sorted.join('\n')}`;
    expect(frontDecoded(frontCoded(list) ?? '')).toBe(list);
  });

  it('is left alone where it is short, has digits or would not get shorter', () => {
    expect(frontCoded(sorted.slice(1).join(' '))).toBeUndefined();
    expect(frontCoded(`${sorted.join(' ')} x1`)).toBeUndefined();
    expect(
      frontCoded(Array.from({ length: 26 }, (_, at) => `${String.fromCharCode(97 + at)} z`).join(' ')),
    ).toBeUndefined();
  });
});
