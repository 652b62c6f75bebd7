// Typed answers that say the same in other words: synonyms, forms and deeds in a phrase; long forms and details around a name.
import type { Asked } from './fixtures/graded.ts';
import { type GradingTable, holdsGrading } from './fixtures/grading-table.ts';
import { number, organisation, person, phrase, place } from './fixtures/keys.ts';

/** A phrase with its first form as the article's own words. */
function asks(form: string, stem = 'ما الذي ذكره البيان؟', lang: Asked['lang'] = 'ar'): Asked {
  return { value: phrase(form), canonical: form, stem, lang };
}

const phrases: GradingTable = [
  [
    'a synonym, and a plural that no ending explains',
    asks('شح المياه'),
    [
      ['قلة المياه', 'correct'],
      ['نقص ماء', 'correct'],
      ['كثرة المياه', 'incorrect'],
      ['شح الوقود', 'incorrect'],
      ['ما شحت المياه', 'incorrect'],
    ],
  ],
  [
    'a deed told by its verb',
    asks('انهيار الجسر'),
    [
      ['انهار الجسر', 'correct'],
      ['لأن الجسر انهار', 'correct'],
      ['الجسر انهيار', 'incorrect'],
      ['ترميم الجسر', 'incorrect'],
    ],
  ],
  [
    'a deed whose verb looks otherwise',
    asks('وفاة المخرج'),
    [
      ['توفي المخرج', 'correct'],
      ['عودة المخرج', 'incorrect'],
    ],
  ],
  [
    'a French deed that its verb is written like',
    asks('l’attaque du port', 'Quoi ?', 'fr'),
    [['port attaque', 'incorrect']],
  ],
  [
    'an English deed told by its verb',
    asks('the arrival of the ferry', 'What ended the wait?', 'en'),
    [
      ['the ferry arrived', 'correct'],
      ['the ferry departed', 'incorrect'],
    ],
  ],
  [
    'a deed behind the noun it befalls',
    asks('تسرب خزانها'),
    [
      ['خزانها تسرب', 'correct'],
      ['الخزان تسرب', 'incorrect'],
    ],
  ],
  [
    'a colour in its other gender',
    asks('الأزرق', 'بأي لون طُليت الأبواب؟'),
    [
      ['زرقاء', 'correct'],
      ['خضراء', 'incorrect'],
    ],
  ],
  ['one thing, which is not two', asks('حافلة', 'ماذا تعطل؟'), [['حافلتان', 'incorrect']]],
  [
    'a loan word in other letters',
    asks('الجودو', 'أي رياضة يدرّسها النادي؟'),
    [
      ['judo', 'correct'],
      ['karate', 'incorrect'],
    ],
  ],
  [
    'a noun without its adjective',
    asks('الدب القطبي', 'أي حيوان شوهد؟'),
    [
      ['الدب', 'partial'],
      ['القطبي', 'incorrect'],
      ['ليس الدب', 'incorrect'],
      ['الدب البني', 'incorrect'],
    ],
  ],
];

const austria: Asked = {
  value: place('النمسا', ['المجر']),
  canonical: 'النمسا',
  stem: 'أي دولة فتحت حدودها؟',
};
const italy: Asked = {
  value: place('Italy', ['Austria']),
  canonical: 'Italy',
  stem: 'Which country opened its border?',
  lang: 'en',
};
const harwick: Asked = {
  value: place('Great Harwick', ['Little Harwick']),
  canonical: 'Great Harwick',
  stem: 'Where was the fair?',
  lang: 'en',
};
const attar: Asked = {
  value: person('كمال العطار', ['وليد السيوفي']),
  canonical: 'كمال العطار',
  stem: 'مَن دشّن السد؟',
};
const jelloun: Asked = { value: person('كريم بن جلون'), canonical: 'كريم بن جلون', stem: 'مَن كتب الرواية؟' };
const doha: Asked = {
  value: place('الدوحة', ['الكويت العاصمة']),
  canonical: 'الدوحة',
  stem: 'أين عُقد اللقاء؟',
};
const museum: Asked = {
  value: organisation('المتحف البحري', ['متحف صور']),
  canonical: 'المتحف البحري',
  stem: 'ما الجهة التي استعادت المرساة؟',
};
const cyprus = (stem: string): Asked => ({ value: place('قبرص', ['كريت']), canonical: 'قبرص', stem });
const bank = (stem: string): Asked => ({
  value: organisation('بنك التنمية الأفريقي', ['بنك التنمية الآسيوي']),
  canonical: 'بنك التنمية الأفريقي',
  stem,
});

const names: GradingTable = [
  [
    'a country by its long form',
    austria,
    [
      ['الجمهورية النمساوية', 'correct'],
      ['الجمهورية السلوفاكية', 'incorrect'],
      ['الاتحاد النمساوي لكرة القدم', 'incorrect'],
    ],
  ],
  [
    'an English country by its long form, or with two letters turned',
    italy,
    [
      ['the Italian Republic', 'correct'],
      ['Iatly', 'correct'],
      ['the Slovak Republic', 'incorrect'],
      ['the Italian Democratic Republic', 'incorrect'],
    ],
  ],
  [
    'a great town, written short',
    harwick,
    [
      ['Gt Harwick', 'correct'],
      ['Little Harwick', 'incorrect'],
    ],
  ],
  [
    'a stroke behind a title',
    attar,
    [
      ['السيد/ كمال العطار', 'correct'],
      ['كمال العطار / وليد', 'incorrect'],
      ['كمال العطار على ما أعتقد', 'correct'],
      ['ما كمال العطار', 'incorrect'],
    ],
  ],
  [
    'a patronymic written to its name',
    jelloun,
    [
      ['Karim Benjelloun', 'correct'],
      ['Karim Benzema', 'incorrect'],
    ],
  ],
  ['a capital told as such', doha, [['الدوحة عاصمة قطر', 'correct']]],
  [
    'a body with the town of another',
    museum,
    [
      ['المتحف البحري في صور', 'correct'],
      ['متحف صور', 'incorrect'],
    ],
  ],
  [
    'a place asked for by what lies near it',
    cyprus('قبالة أي جزيرة غرقت السفينة؟'),
    [['قرب قبرص', 'correct']],
  ],
  ['a place asked for itself', cyprus('في أي جزيرة رست السفينة؟'), [['قرب قبرص', 'incorrect']]],
  ['a name whose rest the question has said', bank('أي مصرف أفريقي موّل السد؟'), [['بنك التنمية', 'correct']]],
  ['a name whose rest nobody has said', bank('أي مصرف موّل السد؟'), [['بنك التنمية', 'partial']]],
];

const seats: Asked = {
  value: number(40, 'مقعد'),
  canonical: '40 مقعداً',
  stem: 'كم مقعداً لنواب المدينة؟',
};

const counts: GradingTable = [
  [
    'people by a plural of the question',
    seats,
    [
      ['40 نائباً', 'correct'],
      ['40 ناخباً', 'incorrect'],
    ],
  ],
];

holdsGrading('A phrase in other words', phrases);
holdsGrading('A name in other words', names);
holdsGrading('A count in other words', counts);
