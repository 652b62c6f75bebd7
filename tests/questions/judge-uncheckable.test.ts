// What no article can decide: questions, opinions and guesses at what is to come, unless the article itself tells them.
import { expect, it } from 'vitest';
import { articleFrom, holdsVerdicts, type Row, verdictOn } from './fixtures/judging.ts';

const news = articleFrom(
  [
    'قال المدرب جاد الحاج إن الفريق سيلعب النهائي في الدوحة.',
    'ووصف الحاج الحكام بأنهم ممتازون.',
    'وافتتح وزير النقل سالم الخطيب الجسر المعلق في مدينة العقبة.',
    'وأعلنت الوزارة أن القطار سيصل إلى المطار قبل نهاية العام.',
    'وقد يغلق المحافظ الطريق.',
    'وقال الرئيس عمر الأمين إن بلاده ستشارك في القمة.',
    'وسيفتح المتحف أبوابه يوم الأحد 15 آذار 2026.',
    'وقال المدير فادي رزق إن العمل سيبدأ بعد العيد.',
  ],
  { title: 'أخبار اليوم' },
);

const row = (code: 'question' | 'opinion' | 'prediction', ...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_checkable', code]);

holdsVerdicts('Arabic questions', news, [
  ...row(
    'question',
    'هل افتتح سالم الخطيب الجسر المعلق؟',
    'هل افتتح سالم الخطيب الجسر المعلق',
    'متى افتتح سالم الخطيب الجسر؟',
    'افتتح وزير النقل سالم الخطيب الجسر المعلق؟',
  ),
]);
holdsVerdicts('Arabic opinions', news, [
  ...row('opinion', 'يجب أن يغلق الوزير الجسر.', 'ينبغي فتح الطريق.', 'أرى أن الجسر مفيد.'),
]);
holdsVerdicts('Arabic predictions', news, [
  ...row(
    'prediction',
    'سيغلق الوزير الجسر غداً.',
    'ستنهار البلدية.',
    'سوف يغلق الوزير الجسر.',
    'لن يغلق الوزير الجسر.',
    'من المتوقع أن ينهار الجسر.',
    'ربما ينهار الجسر.',
  ),
]);
holdsVerdicts('what the article itself foresees', news, [
  ['سيلعب الفريق النهائي في الدوحة.', 'supported', 'agrees'],
  ['سيصل القطار إلى المطار قبل نهاية العام.', 'supported', 'agrees'],
  ['القطار سيصل إلى المطار.', 'supported', 'agrees'],
  ['قال عمر الأمين إن بلاده ستشارك في القمة.', 'supported'],
  ['قال فادي رزق إن العمل سيبدأ بعد العيد.', 'supported', 'agrees'],
  ['سيفتح المتحف أبوابه في 15 مارس 2026.', 'supported', 'agrees'],
  ['سيفتح المتحف أبوابه في 16 مارس 2026.', 'refuted', 'date_differs', '15', '16'],
]);

const english = articleFrom(
  [
    'The mayor will open the bridge on 20 March 2026.',
    'The council may extend the pier.',
    'Drivers must pay the toll.',
    'Rosa Fenn said the museum will create 40 jobs.',
    'The workers painted the rails and the posts in three weeks of warm weather, and nobody was hurt.',
  ],
  { lang: 'en', title: 'News' },
);

holdsVerdicts('English questions, opinions and predictions', english, [
  ...row('question', 'Who opened the bridge?', 'Did the mayor open the bridge', 'Is the bridge long?'),
  ...row('opinion', 'I think the bridge is lovely.', 'The mayor should resign.', 'The bridge is beautiful.'),
  ...row('prediction', 'The bridge will collapse.', 'The bridge may collapse.', 'Perhaps the bridge is new.'),
]);
holdsVerdicts('what an English article foresees or demands', english, [
  ['The mayor will open the bridge.', 'supported', 'agrees'],
  ['The mayor will open the bridge on 21 March 2026.', 'refuted', 'date_differs'],
  ['The mayor will close the bridge on 20 March 2026.', 'refuted', 'opposite', 'will open', 'will close'],
  ['Drivers must pay the toll.', 'supported', 'verbatim'],
  ['The council may extend the pier.', 'supported', 'verbatim'],
]);

const french = articleFrom(
  [
    'La maire ouvrira le pont le 20 mars 2026.',
    'Le préfet Luc Meunier a dit que le musée créera 40 emplois.',
    'Les conducteurs doivent payer le péage.',
    'La salle compte 300 places.',
    'Les ouvriers ont peint les rampes et les poteaux en trois semaines, et personne n’a été blessé.',
  ],
  { lang: 'fr', title: 'Nouvelles' },
);

holdsVerdicts('French questions, opinions and predictions', french, [
  ...row('question', 'Qui a ouvert le pont ?', 'Le pont est-il long ?'),
  ...row('opinion', 'Je trouve le pont joli.', 'Il faut fermer le pont.'),
  ...row('prediction', 'Le pont s’effondrera.'),
]);
holdsVerdicts('what a French article foresees or demands', french, [
  ['La maire ouvrira le pont.', 'supported', 'agrees'],
  ['Le musée créera 40 emplois.', 'supported', 'agrees'],
  ['Le musée créera 60 emplois.', 'refuted', 'number_differs', '40', '60'],
  ['Les conducteurs doivent payer le péage.', 'supported', 'verbatim'],
]);

it('shows no evidence for what can’t be checked', () => {
  expect(verdictOn('سوف يغلق الوزير الجسر.', news).evidence).toEqual([]);
});

it.each([
  ['قال جاد الحاج إن الفريق سيلعب النهائي في الدوحة.', news],
  ['قال جاد الحاج إن الفريق سيلعب النهائي في بيروت.', news],
  ['The museum will create 40 jobs.', english],
])('is not called uncheckable, since somebody in the article foresees it: %s', (statement, article) => {
  expect(verdictOn(statement, article).outcome).not.toBe('not_checkable');
});

holdsVerdicts('a verb that may also mean to plan', french, [
  ['La salle compte 200 places.', 'refuted', 'number_differs', '300', '200'],
]);
