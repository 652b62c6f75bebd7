// What the gates of Arabic questions stop and let through, construction by construction.
import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf, type Told } from './fixtures/articles.ts';

const told: Told = { published: '2026-09-17', title: 'أخبار المدينة' };
const stemsOf = (text: string) =>
  askAbout(articleOf(text, told), 'test')
    .candidates.map(({ question }) => question.stem)
    .join('\n');
const gateOf = (text: string, stem: RegExp) =>
  askAbout(articleOf(text, told), 'test').rejected.find((rejected) => stem.test(rejected.stem))?.gate;

describe('Caution that stays in the words', () => {
  it.each([
    ['a plan', 'سيموّل صندوق الضفاف أعمال الترميم بمنحة قيمتها 40 مليون ليرة.', /خطأ: سيموّل صندوق الضفاف/],
    ['a present', 'يعالج أطباء الرحى 40 مريضاً من تونس في مدينة حماة.', /^في أي مدينة يعالج أطباء الرحى/m],
    [
      'an intention',
      'تعتزم وزارة الزراعة إنفاق 90 مليون ليرة في مدينة حماة.',
      /^في أي مدينة تعتزم وزارة الزراعة/m,
    ],
    [
      'an account',
      'باعت شركة الرحى 90 شاحنة في مدينة حماة بحسب نقابة السائقين.',
      /^في أي مدينة باعت شركة الرحى 90 شاحنة بحسب نقابة السائقين/m,
    ],
  ])('stops no question: %s', (_, text, stem) => {
    expect(stemsOf(text)).toMatch(stem);
  });

  it('is no question where «قد» would go', () => {
    expect(gateOf('قد تستهلك محطة الرحى 90 ميغاواط من الكهرباء.', /90/)).toBe('hedged');
    expect(stemsOf('وقد استهلكت محطة الرحى 90 ميغاواط من الكهرباء.')).toContain('استهلكت محطة الرحى 90');
  });

  it('is no question where a condition would be cut off', () => {
    expect(stemsOf('ستستهلك محطة الرحى 90 ميغاواط من الكهرباء في حال وافق المجلس.')).not.toMatch(
      /من الكهرباء[.؟]/,
    );
  });

  it('is no judgement', () => {
    expect(gateOf('ينتقد النائب رامي حداد توزيع 90 شاحنة على القرى.', /^مَن ينتقد/)).toBe('hedged');
  });

  it('is the past that «كان» gives a present', () => {
    expect(stemsOf('وكانت محطة الرحى تستهلك 90 ميغاواط من الكهرباء.')).not.toMatch(
      /(?:كم ميغاواط|خطأ:) تستهلك/,
    );
  });
});

describe('A pronoun whose owner stands in the statement', () => {
  it.each([
    ['a measure', 'نال السائقون علاوة شهرية قدرها 40 ليرة.', /علاوة شهرية قدرها 40 ليرة/],
    [
      'its subject',
      'اختتم مهرجان الضفاف أعماله في مدينة حلب بمشاركة 42 فرقة من تونس.',
      /^في أي مدينة اختتم مهرجان/m,
    ],
  ])('stops no question: %s', (_, text, stem) => {
    expect(stemsOf(text)).toMatch(stem);
  });

  it('is not one of another gender, nor the owner of a thing told before', () => {
    expect(gateOf('رفض المدير طلبها نقل 40 عاملاً إلى مدينة حلب.', /طلبها/)).toBe('dangling-pronoun');
    expect(stemsOf('بلغ فائض الموازنة في حماة قدره 40 ليرة.')).not.toContain('قدره');
  });

  it('is measured by no length that stays behind', () => {
    expect(stemsOf('يفتح متحف الرحى أبوابه كل يوم لمدة 36 ساعة.')).not.toMatch(/لمدة؟/);
  });
});
