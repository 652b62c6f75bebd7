import { expect, it } from 'vitest';
import { checkAnswer } from '../../questions/check.ts';
import type { Asked } from './fixtures/graded.ts';
import { type GradingTable, holdsGrading } from './fixtures/grading-table.ts';
import { keyOf, organisation, person, place, textQuestion } from './fixtures/keys.ts';

const engineer: Asked = {
  value: person('سلمى رضوان الجابري', ['كمال الجابري', 'هند السالمي']),
  canonical: 'سلمى رضوان الجابري',
  stem: 'مَن أشرفت على ترميم الجسر؟',
};
const runner: Asked = {
  value: person('محمود الحارثي', ['سعد البلوي']),
  canonical: 'محمود الحارثي',
  stem: 'مَن فاز بسباق المدينة؟',
};
const harbour: Asked = {
  value: place('ميناء صحار', ['صلالة']),
  canonical: 'ميناء صحار',
  stem: 'في أي ميناء رست السفينة؟',
};
const company: Asked = {
  value: organisation('شركة أمواج البحرية', ['شركة رمال']),
  canonical: 'شركة أمواج البحرية',
  stem: 'أي شركة اشترت العبّارة؟',
};
const crescent: Asked = {
  value: organisation('الهلال الأحمر الأردني', ['الدفاع المدني']),
  canonical: 'الهلال الأحمر الأردني',
  stem: 'أي جمعية نقلت المصابين؟',
};
const pilot: Asked = {
  value: person('Miriam Castellane', ['Joan Ferrow']),
  canonical: 'Miriam Castellane',
  stem: 'Who flew the first mail across the strait?',
  lang: 'en',
};
const village: Asked = {
  value: place('Hartmere', ['Oakford', 'Hartwell']),
  canonical: 'Hartmere',
  stem: 'In which village did the mill open?',
  lang: 'en',
};

const table: GradingTable = [
  [
    'a woman of three names',
    engineer,
    [
      ['سلمى الجابري', 'correct'],
      ['سلما رضوان الجابري', 'correct', ['spelling']],
      ['المهندسة القديرة سلمى رضوان الجابري', 'correct'],
      ['أشرفت على الترميم المهندسة سلمى رضوان الجابري', 'correct'],
      ['Salma Radwan al-Jabri', 'correct'],
      ['سلمى رضوان', 'partial'],
      ['سلمى', 'partial'],
      ['كمال الجابري', 'incorrect'],
      ['هند رضوان الجابري', 'incorrect'],
      ['مو سلمى رضوان الجابري', 'incorrect'],
      ['الكل إلا سلمى رضوان الجابري', 'incorrect'],
    ],
  ],
  [
    'a given name that another is one letter from',
    runner,
    [
      ['محمود الحارثيي', 'correct', ['spelling']],
      ['محموووود الحارثي', 'correct'],
      ['محمود الحارسي', 'correct', ['spelling']],
      ['محمد الحارثي', 'incorrect'],
      ['أحمد الحارثي', 'incorrect'],
      ['محمود الحربي', 'incorrect'],
      ['Mahmoud Al Harthi', 'correct'],
      ['Mohammed al-Harthi', 'incorrect'],
    ],
  ],
  [
    'a port by its town, as the question says port',
    harbour,
    [
      ['صحار', 'correct'],
      ['ميناء صحار', 'correct'],
      ['Sohar', 'correct'],
      ['ميناء صلالة', 'incorrect'],
      ['صحار؟', 'correct'],
      ['صحار أم صلالة؟', 'incorrect'],
    ],
  ],
  [
    'a company without what kind it is',
    company,
    [
      ['أمواج البحرية', 'correct'],
      ['شركة أمواج', 'correct'],
      ['اشترتها أمواج البحرية', 'correct'],
      ['رمال', 'incorrect'],
      ['شركة رمال البحرية', 'incorrect'],
    ],
  ],
  [
    'a body of one nation',
    crescent,
    [
      ['الهلال الاحمر الاردني', 'correct'],
      ['الهلال الأحمر المصري', 'incorrect'],
    ],
  ],
  [
    'an English name with a slip',
    pilot,
    [
      ['Miriam Castelane', 'correct', ['spelling']],
      ['Mirriam Castellane', 'correct', ['spelling']],
      ['Castellane Miriam', 'correct'],
      ['the aviator Miriam Castellane', 'correct'],
      ['Marian Casteline', 'incorrect'],
      ['Joan Castellane', 'incorrect'],
      ['Mir. Castellano', 'incorrect'],
    ],
  ],
  [
    'an English village beside one that begins alike',
    village,
    [
      ['Hartmere, Dunshire', 'partial'],
      ['Hartmear', 'correct', ['spelling']],
      ['Hartwell', 'incorrect'],
      ['Hartwel', 'incorrect'],
      ['Hartmere or Oakford', 'incorrect'],
    ],
  ],
];

holdsGrading('A name near to the one asked for', table);

it('A name near to the key is asked about in practice, and in a scored answer not at all', () => {
  const key = keyOf([
    textQuestion(person('أنطونيوس حدادين', ['سامر عيسى']), 'أنطونيوس حدادين', 'مَن رسم اللوحة؟'),
  ]);
  const given = { question: 'q-1', answer: { kind: 'text', text: 'أنطونيوس حدداديم' } } as const;
  const practised = checkAnswer(key, given, 'practice');
  const scored = checkAnswer(key, given);
  expect(practised.ok && practised.value).toMatchObject({
    outcome: 'partial',
    didYouMean: 'هل تقصد «أنطونيوس حدادين»؟',
  });
  expect(scored.ok && 'didYouMean' in scored.value).toBe(false);
});
