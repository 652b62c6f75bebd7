// Values that only bare references have, and the rarer ways of saying a value that are read for them alone.
import { describe, expect, it } from 'vitest';
import type { Reference } from '../../questions/grading/reference.ts';
import { bareOutcome } from './fixtures/bare-outcome.ts';

type Row = readonly [answer: string, outcome: string];

const trip: Reference = {
  lang: 'ar',
  question: 'كم استغرق العبور؟',
  reference: 'ساعة وعشرون دقيقة',
  type: 'number',
};
const climb: Reference = { lang: 'en', question: 'How long was the climb?', reference: 'an hour and a half' };
const wait: Reference = { lang: 'ar', question: 'كم طال الانتظار؟', reference: '90 دقيقة', type: 'number' };
const minutes: Reference = { lang: 'ar', question: 'كم طال التأخير؟', reference: '10 دقائق', type: 'number' };
const week: Reference = { lang: 'ar', question: 'متى يقام المعرض؟', reference: '8-10 أيار', type: 'date' };
const vote: Reference = { lang: 'en', question: 'What was the score?', reference: '3-1', type: 'number' };
const fair: Reference = { lang: 'ar', question: 'متى يقام السوق؟', reference: '8 و9 أيار', type: 'date' };
const gate: Reference = {
  lang: 'ar',
  question: 'متى تُفتح البوابة؟',
  reference: 'السابعة صباحاً',
  type: 'date',
};
const rain: Reference = {
  lang: 'ar',
  question: 'متى هطل المطر؟',
  reference: '14 تشرين الثاني 2024',
  type: 'date',
};
const may: Reference = { lang: 'ar', question: 'متى بدأ الإضراب؟', reference: '1 أيار 2024', type: 'date' };
const month: Reference = {
  lang: 'ar',
  question: 'في أي شهر يُزرع الفول؟',
  reference: 'كانون الأول',
  type: 'date',
};
const founded: Reference = { lang: 'ar', question: 'في أي عام أُسس النادي؟', reference: '1987', type: 'date' };
const built: Reference = {
  lang: 'en',
  question: 'In what year was it built?',
  reference: '1987',
  type: 'date',
};
const resigned: Reference = { lang: 'ar', question: 'كم وزيراً استقال؟', reference: 'وزيران', type: 'number' };
const price: Reference = { lang: 'ar', question: 'كم سعر الكيلو؟', reference: '1.350 دينار', type: 'number' };
const sum: Reference = {
  lang: 'ar',
  question: 'كم بلغت الغرامة؟',
  reference: '2.7 مليون دينار',
  type: 'number',
};
const rate: Reference = {
  lang: 'en',
  question: 'By how much did rates rise?',
  reference: '50 basis points',
  type: 'number',
};
const witness: Reference = {
  lang: 'ar',
  question: 'مَن شهد الحادث؟',
  reference: 'سمير الأحدب',
  type: 'person',
};
const host: Reference = { lang: 'en', question: 'Which city hosted it?', reference: 'Oslo', type: 'place' };
const money: Reference = {
  lang: 'ar',
  question: 'بأي عملة دُفع المبلغ؟',
  reference: 'الدينار الأردني',
  type: 'phrase',
};
const sea: Reference = {
  lang: 'ar',
  question: 'أي بحر انخفض منسوبه؟',
  reference: 'البحر الميت',
  type: 'place',
};
const town: Reference = { lang: 'fr', question: 'Dans quelle ville ?', reference: 'Gand', type: 'place' };

const tables: readonly (readonly [string, Reference, readonly Row[]])[] = [
  [
    'a length of time in whichever units',
    trip,
    [
      ['80 دقيقة', 'correct'],
      ['ساعة واحدة و20 دقيقة', 'correct'],
      ['1:20', 'correct'],
      ['ساعتان وعشرون دقيقة', 'incorrect'],
      ['80 ساعة', 'incorrect'],
      ['ليس 80 دقيقة', 'incorrect'],
    ],
  ],
  [
    'a length of time with a half',
    climb,
    [
      ['90 minutes', 'correct'],
      ['1h30', 'correct'],
      ['an hour', 'incorrect'],
      ['two hours and a half', 'incorrect'],
    ],
  ],
  [
    'minutes by hours and a half',
    wait,
    [
      ['ساعة ونصف', 'correct'],
      ['ساعة واحدة ونصف', 'correct'],
      ['ساعتان ونصف', 'incorrect'],
      ['90', 'correct'],
    ],
  ],
  [
    'minutes, which are not hours and as many',
    minutes,
    [
      ['ساعتان و10 دقائق', 'incorrect'],
      ['10 دقائق', 'correct'],
    ],
  ],
  ['the ends of a range, which are not all of it', week, [['8 و10 أيار', 'partial']]],
  [
    'a result, whose sides stand in their order',
    vote,
    [
      ['three to one', 'correct'],
      ['3:1', 'correct'],
      ['it ended 3 – 1', 'correct'],
      ['1-3', 'incorrect'],
      ['3-1-1', 'incorrect'],
      ['3 goals', 'partial'],
      ['not 3-1', 'incorrect'],
    ],
  ],
  [
    'two days in a row',
    fair,
    [
      ['8-9 مايو', 'correct'],
      ['٨/٩ أيار', 'correct'],
      ['8 أيار', 'partial'],
      ['أواسط أيار', 'partial'],
      ['8 و10 أيار', 'incorrect'],
      ['نيسان', 'incorrect'],
    ],
  ],
  [
    'a time whose half of the day is left open',
    gate,
    [
      ['الساعة السابعة', 'partial'],
      ['الساعة 7 ص', 'correct'],
      ['07:00', 'correct'],
    ],
  ],
  [
    'a month by its initial',
    rain,
    [
      ['14 ت٢ 2024', 'correct'],
      ['14 ت1 2024', 'incorrect'],
    ],
  ],
  [
    'the first of a month',
    may,
    [
      ['غرّة أيار 2024', 'correct'],
      ['غرة شهر أيار 2024', 'correct'],
      ['غرة حزيران 2024', 'incorrect'],
    ],
  ],
  [
    'half the name of a paired month',
    month,
    [
      ['كانون', 'partial'],
      ['تشرين', 'incorrect'],
      ['ليس كانون', 'incorrect'],
    ],
  ],
  [
    'a year said from its end',
    founded,
    [
      ['سبعة وثمانين وتسعمئة وألف', 'correct'],
      ['سبعة وتسعين وتسعمئة وألف', 'incorrect'],
    ],
  ],
  [
    'a year in two halves, or by its decade',
    built,
    [
      ['nineteen eighty-seven', 'correct'],
      ['eighty-seven nineteen', 'incorrect'],
      ['the 1980s', 'partial'],
      ['the 1970s', 'incorrect'],
      ['before the 1980s', 'incorrect'],
    ],
  ],
  [
    'two of what is counted',
    resigned,
    [
      ['2', 'correct'],
      ['وزيرين', 'correct'],
      ['3', 'incorrect'],
      ['نائبان', 'incorrect'],
    ],
  ],
  [
    'a decimal by its other mark',
    price,
    [
      ['1,350 دينار', 'correct'],
      ['1,530 دينار', 'incorrect'],
    ],
  ],
  [
    'a decimal with its scale',
    sum,
    [
      ['2,7 مليون', 'correct'],
      ['2,7', 'incorrect'],
    ],
  ],
  [
    'basis points in per cent',
    rate,
    [
      ['0.5%', 'correct'],
      ['5%', 'incorrect'],
      ['not 0.5%', 'incorrect'],
    ],
  ],
  [
    'a person with unnamed others',
    witness,
    [
      ['سمير الأحدب وآخرون', 'partial'],
      ['سمير الأحدب وربما غيره', 'partial'],
      ['سمير الأحدب وربما', 'incorrect'],
      ['هاني الخطيب وآخرون', 'incorrect'],
      ['سمير الأحدب وهاني الخطيب', 'incorrect'],
    ],
  ],
  [
    'a place with unnamed others',
    host,
    [
      ['Oslo and somewhere else', 'partial'],
      ['Bergen and others', 'incorrect'],
    ],
  ],
  [
    'money by its code',
    money,
    [
      ['JOD', 'correct'],
      ['AED', 'incorrect'],
    ],
  ],
  [
    'a sea by its name elsewhere',
    sea,
    [
      ['the Dead Sea', 'correct'],
      ['the Red Sea', 'incorrect'],
    ],
  ],
  [
    'a town of two languages',
    town,
    [
      ['Ghent', 'correct'],
      ['Brugge', 'incorrect'],
    ],
  ],
];

describe.each(tables)('A bare reference: %s', (_, given, rows) => {
  it.each(rows)('grades "%s" as %s', (answer, expected) => {
    expect(bareOutcome(given, answer)).toBe(expected);
  });
});
