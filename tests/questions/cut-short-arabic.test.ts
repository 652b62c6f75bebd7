import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { hasSlip } from '../../questions/languages/ar/slips.ts';
import { fold } from '../../questions/text/fold.ts';
import { articleOf } from './fixtures/articles.ts';

/** A headline that names the news, and nobody. */
const title = 'يوم طويل في أسواق القرى القديمة';

const stems = (text: string) =>
  askAbout(articleOf(text, { title }), '1').candidates.map(({ question }) => question.stem);

describe('A sentence', () => {
  it.each([
    [
      'before what its figure counts',
      'أدت الأمطار إلى إغلاق ستة جسور خشبية أعيد فتح أربعة منها حتى ظهر الثلاثاء. ووصل سمير خوري إلى حماة.',
      /فتح أربعة\./,
    ],
    [
      'behind who tells it',
      'وفق دراسة لم تُنشر كاملة بعد، أجرتها جمعية «الوادي» مع جامعة حلب على 150 حرفياً، انخفض عدد الورش المغلقة.',
      /150|حرفي/,
    ],
    [
      'before who fell',
      'تراجع هامش الربح في شركة الوادي عام 2024. وهبط للعام الثاني على التوالي ليبلغ 21 في المئة.',
      /: هبط|هبط للعام/,
    ],
    ['of how many there were', 'بلغت نسبة المشاركة في حماة 61 في المئة من أصل 4370 ناخباً مسجلاً.', /من أصل؟/],
  ])('is not cut short: %s', (_, text, fault) => {
    expect(stems(text).filter((stem) => fault.test(stem))).toEqual([]);
  });
});

describe('What is measured', () => {
  const asks = (sentence: string) =>
    stems(`زار سمير خوري مدينة حماة عام 2019. ${sentence} وكانت الورش في حلب واسعة.`);

  it.each([
    'وبلغت كلفة العملية 340 ألف ليرة في الشهر.',
    'وبلغت قيمة القروض كلها 340 ألف ليرة في الشهر.',
    'وبلغت كلفة الواحدة 340 ألف ليرة في الشهر.',
    'واستغرق الترميم وحده 14 شهراً بعد الحريق.',
  ])('is not asked for where nothing tells which one it is: %s', (sentence) => {
    expect(asks(sentence).filter((stem) => /العملية|القروض|الواحدة|الترميم/.test(stem))).toEqual([]);
  });

  it('is asked for where its speaker tells', () => {
    const told = asks('وقال سمير خوري إن كلفة المشروع بلغت 340 ألف ليرة.');
    expect(told).toContain('كم بلغت كلفة المشروع بحسب سمير خوري؟');
  });
});

describe('Words that somebody said', () => {
  it('are not asked for where they open with a thing of which nothing tells which it is', () => {
    const text =
      'وقّعت البلدية عقداً مع شركة للنظافة. وقال سمير خوري إن العقد وفّر على المدينة 18 في المئة من كلفة النظافة. وقال إن حماة ستبني 12 ورشة جديدة في الربيع.';
    const asked = stems(text).filter((stem) => stem.startsWith('مَن قال'));
    expect(asked.filter((stem) => stem.includes('العقد'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('A body that is set in marks', () => {
  it('is told with its type noun', () => {
    const text =
      'ورصدت جمعية «عين على الجسر» التي نشرت 22 مراقباً أربع مخالفات في حماة. وزار سمير خوري مدينة حلب عام 2019.';
    const asked = stems(text).filter((stem) => stem.startsWith('كم مخالفةً'));
    expect(asked.length).toBeGreaterThan(0);
    for (const stem of asked) expect(stem).toContain('جمعية «عين على الجسر»');
  });
});

describe('A noun of action behind its preposition', () => {
  it('is no verb', () => {
    const text =
      'اتفق سمير خوري ورامي حداد على فتح جسر «الحجر» الواصل بين القريتين. وعُثر على جرة على عمق أربعة أمتار من سطح الأرض في حلب.';
    expect(stems(text).filter((stem) => /جسر فتح|عمق .* على/.test(stem))).toEqual([]);
  });
});

describe('A false statement', () => {
  it('is none where the figure that was exchanged stands in words that it leaves out', () => {
    const text =
      'ورفض سمير خوري، البالغ 78 عاماً، عرضاً من جامع تحف في حلب بشراء الجرار بمئتي ألف ليرة. وكان رامي حداد (59 عاماً) معه.';
    const article = articleOf(text, { title });
    for (let seed = 0; seed < 10; seed++)
      for (const { question } of askAbout(article, String(seed)).candidates)
        if (
          question.kind === 'boolean' &&
          question.stem.includes('بمئتي ألف ليرة') &&
          !/\d/.test(question.stem)
        )
          expect(question.canonicalAnswer).toBe('صح');
  });
});

describe('A part that is told by a pronoun', () => {
  it.each(['صح أم خطأ: أوضح سمير خوري أن ثلثها مضمون من العقد.', 'صح أم خطأ: أشرف سمير خوري في ستة أشهر.'])(
    'stops a stem: %s',
    (stem) => {
      expect(hasSlip(fold(stem))).toBe(true);
    },
  );

  it('does not stop one that says of what', () => {
    expect(hasSlip(fold('مَن أشرف على عملية الفرز؟'))).toBe(false);
  });
});
