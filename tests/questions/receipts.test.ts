import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/index.ts';
import { articleOf, type Told } from './fixtures/articles.ts';

/** The receipts of every question whose stem holds `word`. */
const receipts = (word: string, text: string, told: Told = {}) =>
  askAbout(articleOf(text, told), 'test')
    .candidates.filter(({ question }) => question.stem.includes(word))
    .map(({ question }) => question.evidence);

describe('A stem that names who goes on speaking', () => {
  const text =
    'وقال مدير الميناء سمير خوري إن الحركة عادت إلى طبيعتها. وأضاف أن الميناء استقبل 45 سفينة في عام 2019.';

  it('shows the sentence that names him behind the one that decides', () => {
    const found = receipts('سمير خوري', text).filter(([first]) => first?.exact.includes('45'));
    expect(found.length).toBeGreaterThan(0);
    for (const [, second, ...more] of found) {
      expect(more).toEqual([]);
      expect(second?.exact).toContain('وقال مدير الميناء سمير خوري');
      expect(second?.marks.map(({ start, end }) => second.exact.slice(start, end))).toEqual(['سمير خوري']);
    }
  });
});

describe('A stem in the words of its own sentence', () => {
  it('shows that sentence alone', () => {
    const text = 'افتتحت وزارة الصحة ثلاثة مراكز في مدينة حماة عام 2019. وزار الأطباء مدينة حلب عام 2021.';
    const found = receipts('حماة', text);
    expect(found.length).toBeGreaterThan(0);
    for (const evidence of found) expect(evidence).toHaveLength(1);
  });
});

describe('An English pronoun that a name took the place of', () => {
  it('shows the sentence of the name', () => {
    const text =
      'Ann Lund opened the harbour museum in Bergen in 2019. She sold 340 tickets to visitors from Oslo on 3 May 2021.';
    const found = receipts('Ann Lund', text, { lang: 'en' }).filter(([first]) =>
      first?.exact.includes('340'),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const evidence of found)
      expect(evidence.map(({ exact }) => exact)).toEqual([
        expect.stringContaining('She sold'),
        expect.stringContaining('Ann Lund opened'),
      ]);
  });
});
