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

describe('A broken stem', () => {
  it.each([
    [
      'a night without its day',
      'ظهر نيزك الرحى أول مرة في صورة التُقطت ليلة 19 نيسان 2026 بمنظار قطره 60 سنتيمتراً في حماة.',
      /التُقطت ليلة بمنظار/,
    ],
    [
      'a noun of action behind another',
      'اتفق الوزيران على إعادة فتح معبر «جسر الرمان» الواصل بين البلدين في حماة.',
      /أي معبر فتح/,
    ],
    [
      'an object before its late subject',
      'دخلت الخدمةَ في تونس، صباح الأربعاء، حافلة سريعة تقطع المسافة إلى لبنان في 25 دقيقة. وزار سامر الخالد حماة وحمص ولبنان.',
      /دخلت الخدمةَ؟/,
    ],
    [
      'a body whose name was cut off',
      'أظهر اختبار أجرته جمعية «صوت الريح» على 600 جملة أن نسبة الخطأ تبلغ ثمانية في المئة في حلب.',
      /أجرته جمعية[،؟]/,
    ],
    [
      'a pronoun right behind the subject',
      'ارتفعت صادرات لبنان إلى تونس بنسبة 18 في المئة، وبلغت صادرات تونس إليها 900 مليون دولار.',
      /إليها/,
    ],
    ['a number of whom nobody knows', 'قدرت وزارة الصحة العدد بأحد عشر مليوناً في تونس.', /العدد/],
    ['half of a pair', 'تعمل في حماة خمس حافلات مدرسية للبنات وحافلتان للبنين.', /وحافلتان للبنين؟/],
    [
      'half of a pair of places',
      'أرسلت بلدية الريحان أربع عربات خشب إلى حماة وعربتين إلى حمص. وزار سامر الخالد حماة وحمص.',
      /وعربتين؟|إلى (\S+) وعربتين إلى \1/,
    ],
    [
      'the end of the writer’s month',
      'يتوقع تجار حلب أن تبقى الأسعار فوق 70 دولاراً حتى نهاية الشهر.',
      /نهاية الشهر/,
    ],
    [
      'an object that was read into a name',
      'التقى سامر الخالد مستشار ألمانيا في مقر المستشارية. وزار سامر الخالد حماة وحلب.',
      /مَن التقى في/,
    ],
    [
      'a capital that speaks in another’s stead',
      'في ديسمبر 2014، أعلنت دمشق أنها سلمت تونس عشر مروحيات. وزار سامر الخالد القاهرة وبيروت.',
      /أعلنت القاهرة/,
    ],
  ])('is not asked: %s', (_, text, stem) => {
    expect(stemsOf(text)).not.toMatch(stem);
  });
});

describe('A state', () => {
  it('is asked for by what it did, and not by what is so', () => {
    const text = 'تملك تونس مرفأين صغيرين على البحر المتوسط منذ عام 1998.';
    expect(gateOf(text, /^ما الدولة/)).toBeUndefined();
    expect(gateOf(text.replace('تملك', 'باعت').replace('منذ', 'في'), /^ما الدولة/)).toBe(
      'too-few-distractors',
    );
  });
});

describe('A name', () => {
  it('is no club’s where it was somebody’s surname', () => {
    expect(
      stemsOf('قال سالم الطائي إن المباراة صعبة. ورفض الطائي عرض المدرب بشراء ثلاث كرات في حماة.'),
    ).not.toContain('أي نادٍ');
  });

  it('of a body does not take in what the body did', () => {
    const stems = stemsOf('أوقفت مؤسسة النفط الضخ في مصفاة حمص ساعتين. وزار سامر الخالد حماة وحلب.');
    expect(stems).toContain('أي مؤسسة أوقفت الضخ في مصفاة حمص');
  });

  it('of a currency belongs to its amount', () => {
    expect(stemsOf('يكلف الجسر بلدية الريحان 31 مليون كرونة في السنة الأولى.')).toContain(
      'الريحان ______ في السنة',
    );
  });
});

describe('A statement', () => {
  it('sets its day off by no commas', () => {
    expect(
      stemsOf('باعت شركة الريحان، صباح يوم الأحد، شاحنات لمزارعين من حماة بقيمة 12 مليون ليرة.'),
    ).toContain('باعت شركة الريحان صباح يوم الأحد 13 أيلول/سبتمبر 2026 شاحنات');
  });

  it('ends before what is added to its figure', () => {
    expect(
      stemsOf(
        'استحدثت شركة الرحى 140 فرصة عمل في مدينة حماة، يُضاف إليها نحو 300 فرصة في النقل والتعبئة والتغليف والتوزيع على المدن.',
      ),
    ).toMatch(/أكمل .*: استحدثت شركة الرحى ______ فرصة عمل في مدينة حماة\./);
  });

  it('never ends before «at once», which is the point', () => {
    expect(stemsOf('سيُسمح بوجود 150 شخصاً فوق جسر الرمان في وقت واحد.')).not.toMatch(/الرمان\./);
  });

  it('ends before a part of those it counts', () => {
    expect(
      stemsOf('يعوّل سامر الخالد على أن يستقبل الجسر 210 آلاف سائح في عامه الأول، ثلثهم من سكان حماة وحمص.'),
    ).toMatch(/خطأ: يعوّل سامر الخالد على أن يستقبل الجسر .* في عامه الأول\.$/m);
  });
});

describe('A headline', () => {
  const asked = (title: string) =>
    askAbout(
      articleOf('تعمل في مركز الفرز 54 امرأة. وتبلغ قيمة البضاعة المشحونة 40 ألف دولار.', { ...told, title }),
      'test',
    ).candidates.map(({ question }) => question.stem);

  it('names the news though it counts years', () => {
    expect(asked('مزارعو التين يصدّرون أكبر شحنة منذ عشر سنوات')).toContain('كم امرأةً تعمل في مركز الفرز؟');
  });

  it('names none of which a later reader knows the day', () => {
    expect(asked('مزارعو التين يصدّرون أكبر شحنة غداً')).not.toContain('كم امرأةً تعمل في مركز الفرز؟');
  });
});
