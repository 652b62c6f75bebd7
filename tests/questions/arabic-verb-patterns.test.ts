import { describe, expect, it } from 'vitest';
import {
  feminineOf,
  femininePresentOf,
  masdarOf,
  presentOf,
} from '../../questions/languages/ar/verb-patterns.ts';
import { verbs } from '../../questions/languages/ar/verbs.ts';

describe('The forms of an Arabic verb', () => {
  it.each([
    ['دخل', 'يدخل'],
    ['وصل', 'يصل'],
    ['بنى', 'يبني'],
    ['دعا', 'يدعو'],
    ['وقّع', 'يوقّع'],
    ['أكّد', 'يؤكّد'],
    ['غادر', 'يغادر'],
    ['أعلن', 'يعلن'],
    ['أورد', 'يورد'],
    ['أعاد', 'يعيد'],
    ['أهدى', 'يهدي'],
    ['تنحّى', 'يتنحّى'],
    ['انتقد', 'ينتقد'],
    ['استعاد', 'يستعيد'],
    ['احتلّ', 'يحتلّ'],
  ])('have %s in the present as %s', (past, present) => {
    expect(presentOf(past)).toBe(present);
  });

  it.each([
    ['دعم', 'دعم'],
    ['وقّع', 'توقيع'],
    ['غطّى', 'تغطية'],
    ['غادر', 'مغادرة'],
    ['أعلن', 'إعلان'],
    ['أورد', 'إيراد'],
    ['أعاد', 'إعادة'],
    ['أهدى', 'إهداء'],
    ['تبرّع', 'تبرّع'],
    ['تنحّى', 'تنحّي'],
    ['انسحب', 'انسحاب'],
    ['استقبل', 'استقبال'],
    ['استورد', 'استيراد'],
    ['استعاد', 'استعادة'],
    ['احتلّ', 'احتلال'],
  ])('have %s with the verbal noun %s', (past, masdar) => {
    expect(masdarOf(past)).toBe(masdar);
  });

  it('have the feminine without the weak last letter', () => {
    expect(['وصل', 'بنى', 'دعا', 'بقي'].map(feminineOf)).toEqual(['وصلت', 'بنت', 'دعت', 'بقيت']);
    expect(femininePresentOf('يتنحّى')).toBe('تتنحّى');
  });

  it('are those of the list where the list gives them', () => {
    const found = verbs.find((verb) => verb.past === 'وصل');
    expect(found).toMatchObject({
      pastF: 'وصلت',
      present: 'يصل',
      presentF: 'تصل',
      masdar: 'وصول',
      class: 'event',
    });
    expect(verbs.every((verb) => /^ي./.test(verb.present) && verb.masdar.length > 1)).toBe(true);
  });
});
