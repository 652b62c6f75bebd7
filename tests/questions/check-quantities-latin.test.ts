import { type GradingTable, holdsGrading } from './fixtures/grading-table.ts';
import { date, number } from './fixtures/keys.ts';

const english: GradingTable = [
  [
    'an English day',
    { value: date('2026-01-28'), canonical: '28 January 2026', stem: 'When did they meet?', lang: 'en' },
    [
      ['28 January 2026', 'correct', []],
      ['January 28, 2026', 'correct', []],
      ['Jan. 28, 2026', 'correct'],
      ['28/1/2026', 'correct', ['date_format']],
      ['2026-01-28', 'correct', ['date_format']],
      ['January 2026', 'partial'],
      ['28 January', 'partial'],
      ['1/28/2026', 'incorrect'],
      ['28 February 2026', 'incorrect'],
      ['yesterday', 'incorrect'],
      ['not 28 January 2026', 'incorrect'],
    ],
  ],
  [
    'an English number',
    { value: number(2_000_000), canonical: '2 million', stem: 'How many voted?', lang: 'en' },
    [
      ['2 million', 'correct', []],
      ['two million', 'correct', ['number_words']],
      ['2,000,000', 'correct', []],
      ['2', 'incorrect'],
      ['20 million', 'incorrect'],
      ['2 million or 3 million', 'incorrect'],
    ],
  ],
];

const rates: GradingTable = [
  [
    'a speed',
    { value: number(100, 'km'), canonical: '100 km/h', stem: 'How fast was it?', lang: 'en' },
    [
      ['100 km/h', 'correct', []],
      ['100 km / h', 'correct', []],
      ['100 kmh', 'correct', []],
      ['100', 'correct', []],
      ['100 mph', 'incorrect'],
      ['62 mph', 'incorrect'],
      ['90/100 km/h', 'incorrect'],
    ],
  ],
];

const french: GradingTable = [
  [
    'a French day',
    { value: date('2026-03-01'), canonical: '1er mars 2026', stem: 'Quand se sont-ils vus ?', lang: 'fr' },
    [
      ['1er mars 2026', 'correct', []],
      ['le 1er mars 2026', 'correct', []],
      ['1 mars 2026', 'correct', []],
      ['01/03/2026', 'correct', ['date_format']],
      ['mars 2026', 'partial'],
      ['1er mai 2026', 'incorrect'],
      ['pas le 1er mars 2026', 'incorrect'],
    ],
  ],
  [
    'a French number',
    { value: number(12_400), canonical: '12 400', stem: 'Combien sont venus ?', lang: 'fr' },
    [
      ['12 400', 'correct', []],
      ['12\u202f400', 'correct'],
      ['12400', 'correct'],
      ['12 500', 'incorrect'],
      ['12', 'incorrect'],
    ],
  ],
];

holdsGrading('A typed answer in Latin script', [...english, ...rates, ...french]);
