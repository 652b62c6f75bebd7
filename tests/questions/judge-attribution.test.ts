// Words stay with their speaker: what somebody is reported to have said is named as theirs.
import { describe, expect, it } from 'vitest';
import { articleFrom, holdsVerdicts, verdictOn } from './fixtures/judging.ts';

const fire = articleFrom(
  [
    'قال قائد الدفاع المدني كمال العلي إن الحريق دمّر أربعة مخازن قرب ميناء صيدا.',
    'ونفى أن يكون الحريق قد بلغ الميناء.',
    'وأكدت وزيرة البيئة هدى شاهين أن الدخان لا يهدد السكان.',
    'وأضافت أن الأعمال انتهت في شباط 2026.',
    'وذكرت وكالة الأنباء أن سبعة عمال أصيبوا.',
    'ونقلت وكالة سانا عن الطبيب ماهر زين قوله إن ثلاثة مصابين غادروا المستشفى.',
    'وبحسب الشرطة، أوقف مشجعان بعد المباراة.',
    'وقال المدير جاد الحاج إن المبنى سيفتح أبوابه قريباً.',
    'ودمرت الرياح سقف المدرسة.',
  ],
  { title: 'حريق قرب ميناء صيدا', published: '2026-03-15' },
);

describe.each([
  ['a named speaker', 'دمر الحريق أربعة مخازن قرب ميناء صيدا.', 'كمال العلي', 'قال'],
  ['a woman whose office stands before her name', 'الدخان لا يهدد السكان.', 'هدى شاهين', 'وأكدت'],
  ['a speaker inherited from the sentence before', 'انتهت الأعمال في شباط 2026.', 'هدى شاهين', 'وأضافت'],
  ['an agency that tells it itself', 'سبعة عمال أصيبوا.', 'وكالة الأنباء', 'وذكرت'],
  ['a speaker whose words an agency carries', 'ثلاثة مصابين غادروا المستشفى.', 'ماهر زين', 'قوله'],
  ['a source named by a preposition', 'أوقف مشجعان بعد المباراة.', 'الشرطة', 'وبحسب'],
])('reported words of %s', (_, statement, speaker, cue) => {
  it('are supported as theirs', () => {
    const verdict = verdictOn(statement, fire);
    expect(verdict).toMatchObject({ outcome: 'supported', attribution: { speaker, cue } });
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['agrees', 'reported']);
    expect(verdict.reasons[1]?.text).toContain(speaker);
    expect(verdict.evidence[0]?.speaker).toBe(speaker);
  });
});

it('a reason for a refusal names the speaker too', () => {
  const verdict = verdictOn('دمر الحريق ثلاثة مخازن قرب ميناء صيدا.', fire);
  expect(verdict).toMatchObject({ outcome: 'refuted', attribution: { speaker: 'كمال العلي' } });
  expect(verdict.reasons.map(({ code }) => code)).toEqual(['number_differs', 'reported']);
});

it('what the article tells itself has no attribution', () => {
  const verdict = verdictOn('دمرت الرياح سقف المدرسة.', fire);
  expect(verdict.outcome).toBe('supported');
  expect(verdict).not.toHaveProperty('attribution');
  expect(verdict.evidence[0]).not.toHaveProperty('speaker');
});

it('a statement that names the speaker itself is told without a second attribution', () => {
  const verdict = verdictOn('أكدت هدى شاهين أن الدخان لا يهدد السكان.', fire);
  expect(verdict.outcome).toBe('supported');
  expect(verdict).not.toHaveProperty('attribution');
});

holdsVerdicts('statements on what somebody said', fire, [
  ['قال كمال العلي إن الحريق دمّر أربعة مخازن.', 'supported'],
  ['أكد العلي أن الحريق دمر أربعة مخازن قرب ميناء صيدا.', 'supported'],
  ['قالت هدى شاهين إن الأعمال انتهت في شباط 2026.', 'supported'],
  ['قال ماهر زين إن ثلاثة مصابين غادروا المستشفى.', 'supported'],
  ['نفى كمال العلي أن يكون الحريق قد بلغ الميناء.', 'supported'],
  ['بحسب الشرطة، أوقف مشجعان بعد المباراة.', 'supported'],
  ['قالت وكالة سانا إن ثلاثة مصابين غادروا المستشفى.', 'not_enough_information'],
  ['قال كمال العلي إن سبعة عمال أصيبوا.', 'not_enough_information'],
]);

holdsVerdicts('words that somebody denies', fire, [
  ['بلغ الحريق الميناء.', 'not_enough_information'],
  ['لم يبلغ الحريق الميناء.', 'not_enough_information'],
]);

const tram = articleFrom(
  [
    'Judith Marlowe said the museum would create 40 jobs.',
    'She denied that the ministry had delayed the grant.',
    'The Port Ellery Gazette reported that 3,000 people visited the museum on the first day.',
    '“The bridge is safe,” Peter Lowe told reporters.',
    'The depot cost £9 million, Rosa Fenn said.',
    'The trams are quiet, according to engineer Tom Birch.',
    'The council repaired the old quay before the winter.',
  ],
  { lang: 'en', title: 'Tram and museum' },
);

holdsVerdicts('English statements on what somebody said', tram, [
  ['Marlowe denied that the ministry had delayed the grant.', 'supported'],
  ['Peter Lowe said the bridge is safe.', 'supported'],
  ['Judith Marlowe said the bridge is safe.', 'refuted', 'speaker_differs', 'Peter Lowe', 'Judith Marlowe'],
]);

it('an English quotation is its speaker’s', () => {
  expect(verdictOn('The bridge is safe.', tram)).toMatchObject({
    outcome: 'supported',
    attribution: { speaker: 'Peter Lowe', cue: 'told' },
  });
});

it.each(['The depot cost £9 million.', 'The trams are quiet.'])(
  '“%s” is never told as the article’s own words, since somebody is named behind it',
  (statement) => {
    const { outcome, attribution } = verdictOn(statement, tram);
    expect(outcome === 'supported' && attribution === undefined).toBe(false);
  },
);

const lormont = articleFrom(
  [
    'Le préfet Luc Meunier a affirmé que le pont accueillait 900 camions par jour.',
    'Il a démenti que le trafic ait augmenté.',
    '« Le pont est sûr », a déclaré Alain Roche.',
    'Selon un témoin, l’armée a posé la mine.',
    'Les travaux du quai ont repris au début de la semaine dans le vieux port.',
  ],
  { lang: 'fr', title: 'Le port de Lormont' },
);

it.each([
  ['Le pont accueille 900 camions par jour.', 'Luc Meunier', 'affirmé'],
  ['Le pont est sûr.', 'Alain Roche', 'déclaré'],
])('“%s” is told as the words of %s', (statement, speaker, cue) => {
  expect(verdictOn(statement, lormont)).toMatchObject({
    outcome: 'supported',
    attribution: { speaker, cue },
  });
});

holdsVerdicts('French statements on what somebody said', lormont, [
  ['Luc Meunier a affirmé que le pont accueillait 900 camions par jour.', 'supported'],
  ['Luc Meunier a démenti que le trafic ait augmenté.', 'supported'],
  ['Le trafic a augmenté.', 'not_enough_information'],
]);

it('what a nameless witness says is never told as the article’s own words', () => {
  const { outcome, attribution } = verdictOn('L’armée a posé la mine.', lormont);
  expect(outcome === 'supported' && attribution === undefined).toBe(false);
});
