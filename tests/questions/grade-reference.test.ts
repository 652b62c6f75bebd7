import { describe, expect, it } from 'vitest';
import { proseScore, sharedProse } from '../../questions/grading/prose.ts';
import { type Reference, readReference } from '../../questions/grading/reference.ts';
import { askedFor } from '../../questions/grading/reference-type.ts';
import { bareOutcome } from './fixtures/bare-outcome.ts';

type Row = readonly [answer: string, outcome: string];

const tables: readonly (readonly [string, Reference, readonly Row[]])[] = [
  [
    'a list of names, in any order and whole',
    { lang: 'ar', question: 'ما الدولتان اللتان وقّعتا مذكرة المياه؟', reference: 'الأردن والعراق' },
    [
      ['العراق والأردن', 'correct'],
      ['الأردن، العراق', 'correct'],
      ['العراق', 'partial'],
      ['الأردن أو العراق', 'incorrect'],
      ['الأردن وتونس', 'incorrect'],
      ['الأردن والعراق وتونس ومصر', 'incorrect'],
    ],
  ],
  [
    'a list of phrases',
    { lang: 'en', question: 'Which crops were lost?', reference: 'barley, lentils, olives' },
    [
      ['olives, barley and lentils', 'correct'],
      ['barley and olives', 'partial'],
      ['barley, olives and figs', 'incorrect'],
    ],
  ],
  [
    'a weekday, which has no near miss',
    { lang: 'ar', question: 'في أي يوم من الأسبوع يفتح المتحف؟', reference: 'الثلاثاء' },
    [
      ['يوم الثلاثاء', 'correct'],
      ['ثلاثاء', 'correct'],
      ['Tuesday', 'correct'],
      ['الثلاثون', 'incorrect'],
      ['الأربعاء', 'incorrect'],
      ['الثلاثاء أو الأربعاء', 'incorrect'],
    ],
  ],
  [
    'a time of day',
    { lang: 'ar', question: 'متى يبدأ الحفل؟', reference: 'السابعة مساءً', type: 'date' },
    [
      ['7 مساء', 'correct'],
      ['19:00', 'correct'],
      ['السابعة صباحا', 'incorrect'],
      ['الثامنة مساء', 'incorrect'],
    ],
  ],
  [
    'a range of days, one end of which is half of it',
    { lang: 'ar', question: 'متى يُقام الملتقى؟', reference: '4-6 مارس', type: 'date' },
    [
      ['من 4 إلى 6 آذار', 'correct'],
      ['4-6 مارس', 'correct'],
      ['4 مارس', 'partial'],
      ['4-7 مارس', 'incorrect'],
      ['5 أبريل', 'incorrect'],
    ],
  ],
  [
    'a year, and the time before it',
    { lang: 'en', question: 'In which year did the mill close?', reference: '1931' },
    [
      ['in 1931', 'correct'],
      ['The mill closed in 1931', 'correct'],
      ['before 1931', 'incorrect'],
      ['1913', 'incorrect'],
    ],
  ],
  [
    'points, which are no rebounds',
    { lang: 'ar', question: 'كم نقطة سجل الفريق؟', reference: '84 نقطة' },
    [
      ['84', 'correct'],
      ['84 نقطة فقط', 'correct'],
      ['84 كرة مرتدة', 'incorrect'],
      ['48 نقطة', 'incorrect'],
    ],
  ],
  [
    'a day told without its year',
    { lang: 'ar', question: 'متى يُفتتح المعرض؟', reference: '18 أيار/مايو' },
    [
      ['18 مايو', 'correct'],
      ['18/5', 'correct'],
      ['18 أيار 2031', 'correct'],
      ['مايو', 'partial'],
      ['18 مارس', 'incorrect'],
    ],
  ],
  [
    'a date whose month is misspelt, and one whose month is another',
    { lang: 'en', question: 'When did the ferry sink?', reference: '9 September 1987' },
    [
      ['9 Septmber 1987', 'correct'],
      ['9 November 1987', 'incorrect'],
      ['9 December 1987', 'incorrect'],
    ],
  ],
  [
    'a quantity in the scale of the question',
    { lang: 'ar', question: 'كم مليون شجرة زُرعت؟', reference: '4.5 ملايين شجرة' },
    [
      ['4.5', 'correct'],
      ['4500000', 'correct'],
      ['45 مليونا', 'incorrect'],
      ['4.5 مليارات', 'incorrect'],
    ],
  ],
  [
    'a phrase by the words that carry it',
    { lang: 'ar', question: 'ما سبب إقفال النفق؟', reference: 'تسرب المياه من سقفه' },
    [
      ['تسرّب مياه من السقف', 'correct'],
      ['بسبب تسرب المياه من سقفه', 'correct'],
      ['تسرب الغاز من سقفه', 'incorrect'],
      ['ليس تسرب المياه من سقفه', 'incorrect'],
      ['لا أعرف', 'incorrect'],
      ['؟!', 'empty_answer'],
    ],
  ],
];

describe.each(tables)('A bare reference: %s', (_, given, rows) => {
  it.each(rows)('grades "%s" as %s', (answer, expected) => {
    expect(bareOutcome(given, answer)).toBe(expected);
  });
});

describe('Names of the article', () => {
  const given: Reference = {
    lang: 'ar',
    question: 'مَن دشّن السد؟',
    reference: 'كمال الدين العطار',
    article: 'قال الوزير كمال العطار إن السد جاهز، وحضر التدشين المهندس وليد العطار والنائب كمال الشامي.',
  };

  it('are wrong answers, and make a surname that two bear half right', () => {
    expect(bareOutcome(given, 'وليد العطار')).toBe('incorrect');
    expect(bareOutcome(given, 'العطار')).toBe('partial');
    expect(bareOutcome({ ...given, article: undefined }, 'العطار')).toBe('correct');
  });
});

describe('The type of a reference', () => {
  it.each([
    ['ar', 'متى بدأ العمل؟', 'date'],
    ['ar', 'كم شخصاً حضر؟', 'number'],
    ['ar', 'أين عُقد اللقاء؟', 'place'],
    ['ar', 'مَن كتب النص؟', 'person'],
    ['ar', 'أي شركة نفذت الجسر؟', 'organisation'],
    ['ar', 'عرّف التضخم.', 'definition'],
    ['en', 'Which town hosted it?', 'place'],
    ['en', 'How many came?', 'number'],
    ['fr', 'Depuis quand ?', 'date'],
    ['fr', 'Dans quelle ville ?', 'place'],
    ['en', 'Name it.', undefined],
  ] as const)('is read off the question: %s, "%s" asks for %s', (lang, question, type) => {
    expect(askedFor(question, lang)).toBe(type);
  });

  it('is prose where the reference is long and no value', () => {
    const reference = 'ارتفاع عام ومستمر في أسعار السلع والخدمات يخفض ما تشتريه النقود';
    expect(readReference({ lang: 'ar', question: 'ما التضخم؟', reference })).toEqual({ type: 'definition' });
  });
});

describe('An answer in prose', () => {
  const question = 'عرّف التضخم.';
  const reference = 'ارتفاع عام ومستمر في أسعار السلع والخدمات يخفض القوة الشرائية للنقود';
  const score = (answer: string) => proseScore(sharedProse(question, reference, answer, 'ar'));

  it('scores by what it shares with the reference, in other forms of its words too', () => {
    const whole = score(reference);
    const other = score('أن ترتفع الأسعار للسلع والخدمة باستمرار فتنخفض قوة النقود الشرائية');
    const little = score('زيادة في الأسعار');
    expect(whole).toBeGreaterThan(0.9);
    expect(other).toBeGreaterThan(little);
    expect(whole).toBeGreaterThan(other);
  });

  it('gets next to nothing for as many words of something else', () => {
    expect(score('كوكب تدور حوله أقمار كثيرة وتغطيه غيوم كثيفة من غاز بارد وثلج')).toBeLessThan(0.25);
    expect(score('التضخم')).toBe(0);
  });
});
