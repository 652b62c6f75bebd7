import { describe, expect, it } from 'vitest';
import { spellInFull } from '../../questions/languages/ar/spelling.ts';

describe('Stems are spelled in full', () => {
  it.each([
    [
      'listed hamzas, whatever is written before them',
      'للاطفال بالاسعار والاسرائيليين',
      'للأطفال بالأسعار والإسرائيليين',
    ],
    ['verbs and their nouns', 'ابدت وادى ذلك الى الاعلان', 'أبدت وأدى ذلك إلى الإعلان'],
    ['indefinite accusatives', 'ستسلم برجا اضافيا وعرضا كبيرا', 'ستسلم برجاً إضافياً وعرضاً كبيراً'],
    ['accusatives of which one letter looks like a particle', 'كثيرا فورا وفقا', 'كثيراً فوراً وفقاً'],
  ])('%s', (_, written, full) => {
    expect(spellInFull(written)).toBe(full);
  });

  it.each([
    ['a valley, which is no verb', 'في منطقة وادي الهودي'],
    ['the right, which is no verb', 'يعرفون الحق من الباطل'],
    ['a dual before its owner', 'رئيسا البلدين'],
    ['words in quotation marks', 'قالوا «الاسعار ارتفعت كثيرا»'],
    ['what may be two words', 'احياء المدينة القديمة'],
  ])('but not %s', (_, written) => {
    expect(spellInFull(written)).toBe(written);
  });
});
