// Every statement that an attack got a wrong decision with stays as it is now: mended for good, or known to be open (docs/methodology/statements.md).
import { describe, expect, it } from 'vitest';
import { attacks, wrongAttacks } from '../../tools/eval/attacks.ts';

const all = attacks();
const wrong = new Set(wrongAttacks(all));

describe('A statement written to be decided wrongly', () => {
  it('is there in every language', () => {
    for (const lang of ['ar', 'en', 'fr'])
      expect(all.filter(({ article }) => article.startsWith(lang)).length).toBeGreaterThan(250);
  });

  it('is not decided so again once it was mended', () => {
    expect(all.filter((attack) => attack.open !== true && wrong.has(attack))).toEqual([]);
  });

  it('is called open only while it is', () => {
    expect(all.filter((attack) => attack.open === true && !wrong.has(attack))).toEqual([]);
  });
});
