import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/index.ts';
import { articleOf } from './fixtures/articles.ts';

const around = 'واستضافت بيروت عام 2019 مؤتمراً عن المرافئ. وأسس الصيادون تعاونية لهم في صيدا عام 2023.';

/** The stems of all that may be asked of a sentence among others. */
const stems = (sentence: string) =>
  askAbout(articleOf(`${sentence} ${around}`, { title: 'أخبار الشركة' }), '1')
    .candidates.map(({ question }) => question.stem)
    .filter((stem) => stem.includes('النيل'));

const paid = 'ودفعت شركة النيل 40 مليون دولار لشركة الفرات في 3 آذار/مارس 2024';

describe('What holds only on a condition, or not of all', () => {
  it('is asked where nothing limits it', () => {
    expect(stems(`${paid}.`).length).toBeGreaterThan(2);
  });

  it.each([
    '، إذا سمح المساهمون بذلك',
    '، شريطة أن يوافق المساهمون',
    '، ما لم يعترض المساهمون',
    '، في حال وافق المساهمون',
    '، ما عدا قسط الشتاء',
    '، وإلا خسرت حصتها',
  ])('is never asked without that: «%s»', (limit) => {
    const [, word] = /\s(?:و(?=إلا))?(\S+)/.exec(limit) ?? [];
    for (const stem of stems(`${paid}${limit}.`)) expect(stem).toContain(word);
  });

  it('is asked where the limit is another clause’s', () => {
    expect(stems(`${paid}، ولم تدفع سوى قسط واحد.`).length).toBeGreaterThan(2);
    expect(stems(`${paid}، لكنها لم تدفع إلا قسطاً واحداً.`).length).toBeGreaterThan(2);
  });
});
