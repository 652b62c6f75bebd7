import type { Asked } from './fixtures/graded.ts';
import { type GradingTable, holdsGrading } from './fixtures/grading-table.ts';
import { date, number } from './fixtures/keys.ts';

const day: Asked = {
  value: date('2024-12-08'),
  canonical: '8 كانون الأول/ديسمبر 2024',
  stem: 'متى سقط الحكم؟',
};
const dayInYear: Asked = { ...day, stem: 'في أي يوم من عام 2024 سقط الحكم؟' };
const july: Asked = { value: date('2025-07-05'), canonical: '5 تموز/يوليو 2025', stem: 'متى وُقّع الاتفاق؟' };
const month: Asked = {
  value: date('2025-06'),
  canonical: 'حزيران/يونيو 2025',
  stem: 'في أي شهر وقع الهجوم؟',
};
const year: Asked = { value: date('2011'), canonical: '2011', stem: 'في أي عام بدأ النزاع؟' };

const arabicDates: GradingTable = [
  [
    'a day',
    day,
    [
      ['8 كانون الأول/ديسمبر 2024', 'correct', []],
      ['8 ديسمبر 2024', 'correct', []],
      ['٨ كانون الأول ٢٠٢٤', 'correct', ['digits']],
      ['8 دجنبر 2024', 'correct', ['month_name']],
      ['الثامن من كانون الأول 2024', 'correct'],
      ['الأحد 8 كانون الأول 2024', 'correct'],
      ['يوم 8 ديسمبر 2024', 'correct', []],
      ['8/12/2024', 'correct', ['date_format']],
      ['٨/١٢/٢٠٢٤', 'correct', ['digits', 'date_format']],
      ['8-12-2024', 'correct', ['date_format']],
      ['8.12.2024', 'correct', ['date_format']],
      ['8 / 12 / 2024', 'correct', ['date_format']],
      ['8/12/24', 'correct', ['date_format']],
      ['2024-12-08', 'correct', ['date_format']],
      ['2024/12/8', 'correct', ['date_format']],
      ['ديسمبر 2024', 'partial'],
      ['كانون الأول 2024', 'partial'],
      ['12/2024', 'partial'],
      ['2024', 'partial'],
      ['٢٠٢٤', 'partial'],
      ['عام 2024', 'partial'],
      ['8 ديسمبر', 'partial'],
      ['8 كانون الأول', 'partial'],
      ['الأحد', 'partial'],
      ['الاثنين 8 كانون الأول 2024', 'partial'],
      ['12/8/2024', 'incorrect'],
      ['8 كانون الثاني 2024', 'incorrect'],
      ['8 كانون الأول/نوفمبر 2024', 'incorrect'],
      ['9 ديسمبر 2024', 'incorrect'],
      ['8 ديسمبر 2023', 'incorrect'],
      ['18 ديسمبر 2024', 'incorrect'],
      ['2023', 'incorrect'],
      ['الاثنين', 'incorrect'],
      ['أمس', 'incorrect'],
      ['ليس 8 ديسمبر 2024', 'incorrect'],
      ['8 ديسمبر 2024 أو 9 ديسمبر 2024', 'incorrect'],
      ['8 ديسمبر 2024، 9 ديسمبر 2024', 'incorrect'],
      ['8 ديسمبر أو 9 ديسمبر', 'incorrect'],
      ['31/2/2024', 'incorrect'],
      ['8', 'incorrect'],
      ['متى سقط الحكم؟', 'incorrect'],
    ],
  ],
  [
    'a day of a year that the question names',
    dayInYear,
    [
      ['8 ديسمبر', 'correct'],
      ['8 كانون الأول', 'correct'],
      ['7 ديسمبر', 'incorrect'],
    ],
  ],
  [
    'يوليو, not يونيو',
    july,
    [
      ['5 يوليو 2025', 'correct'],
      ['5 يوليه 2025', 'correct', ['month_name']],
      ['5 جويلية 2025', 'correct', ['month_name']],
      ['5 تموز 2025', 'correct'],
      ['5 يونيو 2025', 'incorrect'],
      ['5 حزيران 2025', 'incorrect'],
      ['5 جوان 2025', 'incorrect'],
    ],
  ],
  [
    'a month',
    month,
    [
      ['حزيران 2025', 'correct'],
      ['يونيو 2025', 'correct'],
      ['جوان 2025', 'correct', ['month_name']],
      ['6/2025', 'correct', ['date_format']],
      ['2025-06', 'correct', ['date_format']],
      ['13 يونيو 2025', 'correct'],
      ['2025', 'partial'],
      ['يوليو 2025', 'incorrect'],
      ['يونيو 2024', 'incorrect'],
    ],
  ],
  [
    'a year',
    year,
    [
      ['2011', 'correct', []],
      ['٢٠١١', 'correct', ['digits']],
      ['عام 2011', 'correct', []],
      ['في عام 2011', 'correct', []],
      ['آذار 2011', 'correct'],
      ['2012', 'incorrect'],
      ['2011 أو 2012', 'incorrect'],
      ['201', 'incorrect'],
    ],
  ],
];

const killed: Asked = { value: number(345, 'شخص'), canonical: '345', stem: 'كم شخصاً أُجلي من المدينة؟' };
const millions: Asked = {
  value: number(3_500_000, 'دولار'),
  canonical: '3.5 ملايين',
  stem: 'كم نازحاً عاد؟',
};
const distance: Asked = { value: number(3, 'km'), canonical: '3 كيلومترات', stem: 'كم يبلغ طول الجسر؟' };
const share: Asked = { value: number(12, '%'), canonical: '12 في المئة', stem: 'ما نسبة الزيادة؟' };
const about: Asked = {
  value: number(500, undefined, 'about'),
  canonical: 'نحو 500',
  stem: 'كم عدد المنازل؟',
};
const atLeast: Asked = {
  value: number(50, undefined, 'atLeast'),
  canonical: 'أكثر من 50',
  stem: 'كم دولة شاركت؟',
};
const atMost: Asked = { value: number(20, undefined, 'atMost'), canonical: 'أقل من 20', stem: 'كم استغرق؟' };
const money: Asked = { value: number(2_000, 'usd'), canonical: '2000 دولار', stem: 'كم بلغ السعر؟' };

const arabicNumbers: GradingTable = [
  [
    'a count',
    killed,
    [
      ['345', 'correct', []],
      ['٣٤٥', 'correct', ['digits']],
      ['345 شخصاً', 'correct', []],
      ['ثلاثمئة وخمسة وأربعون', 'correct', ['number_words']],
      ['ثلاثمائة وخمسة وأربعين شخصا', 'correct', ['number_words']],
      ['نحو 345', 'correct'],
      ['354', 'incorrect'],
      ['3450', 'incorrect'],
      ['34', 'incorrect'],
      ['345 دولاراً', 'incorrect'],
      ['345%', 'incorrect'],
      ['أكثر من 345', 'incorrect'],
      ['ليس 345', 'incorrect'],
      ['345 أو 354', 'incorrect'],
      ['345، 354', 'incorrect'],
      ['346', 'incorrect'],
      ['كثيرون', 'incorrect'],
      ['كم شخصاً أُجلي من المدينة؟', 'incorrect'],
    ],
  ],
  [
    'millions',
    { ...millions, value: number(3_500_000) },
    [
      ['3.5 ملايين', 'correct'],
      ['٣٫٥ ملايين', 'correct', ['digits']],
      ['3500000', 'correct'],
      ['3,500,000', 'correct'],
      ['ثلاثة ملايين ونصف المليون', 'correct', ['number_words']],
      ['ثلاثة ملايين ونصف', 'correct', ['number_words']],
      ['3.5', 'incorrect'],
      ['35 مليوناً', 'incorrect'],
      ['3.5 مليارات', 'incorrect'],
    ],
  ],
  [
    'a measure',
    distance,
    [
      ['3', 'correct'],
      ['3 كم', 'correct'],
      ['3 كيلومترات', 'correct'],
      ['ثلاثة كيلومترات', 'correct', ['number_words']],
      ['3000 متر', 'correct'],
      ['3 أمتار', 'incorrect'],
      ['3 هكتارات', 'incorrect'],
      ['3 في المئة', 'incorrect'],
    ],
  ],
  [
    'a share',
    share,
    [
      ['12', 'correct'],
      ['12%', 'correct'],
      ['12٪', 'correct'],
      ['١٢ بالمئة', 'correct', ['digits']],
      ['12 نقطة مئوية', 'incorrect'],
      ['12 دولاراً', 'incorrect'],
      ['21%', 'incorrect'],
    ],
  ],
  [
    'a rounded number',
    about,
    [
      ['500', 'correct', []],
      ['510', 'correct', ['rounding']],
      ['490', 'correct', ['rounding']],
      ['511', 'incorrect'],
      ['489', 'incorrect'],
      ['نحو 500', 'correct', []],
    ],
  ],
  [
    'a lower bound',
    atLeast,
    [
      ['50', 'correct', []],
      ['أكثر من 50', 'correct', []],
      ['60', 'partial'],
      ['40', 'incorrect'],
      ['أقل من 50', 'incorrect'],
    ],
  ],
  [
    'an upper bound',
    atMost,
    [
      ['20', 'correct', []],
      ['أقل من 20', 'correct', []],
      ['15', 'partial'],
      ['25', 'incorrect'],
      ['أكثر من 20', 'incorrect'],
    ],
  ],
  [
    'money',
    money,
    [
      ['2000', 'correct', []],
      ['2000 دولار', 'correct', []],
      ['ألفا دولار', 'correct', ['number_words']],
      ['2000 دولار أميركي', 'correct', []],
      ['2000 يورو', 'incorrect'],
      ['2000 ليرة', 'incorrect'],
    ],
  ],
];

holdsGrading('A typed answer', [...arabicDates, ...arabicNumbers]);
