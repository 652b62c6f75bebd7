// Arabic words that are two words by their letters, told apart by a doubled letter, by what stands beside them and by their forms.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const mixed = articleFrom(
  [
    'وأثّر الجفاف في المحصول، وعبّر المزارعون عن قلقهم من الموسم المقبل.',
    'ويبدأ قطع التيار غداً في حي الزهور، وتراجع سعر القمح 15 في المئة خلال خمس سنوات.',
    'ونال الفيلم الوثائقي جائزة الجمهور، وعُرض بطريقة غير معتادة في الساحة.',
    'وكانت «القاطرة 304» قد عادت إلى المحطة، وتعتمد المدينة على قاطرة رقمها «304» منذ سنوات.',
    'ورأت اللجنة أن الخبر غير صحيح، ورفض المدير التعليق على ما جرى في المكتب.',
  ],
  { title: 'أخبار القرية' },
);

holdsVerdicts('verbs with a doubled letter, nouns behind verbs, one adjective of two words', mixed, [
  ['أثّر الجفاف في المحصول.', 'supported'],
  ['عبّر المزارعون عن قلقهم.', 'supported'],
  ['ازداد سعر القمح خلال خمس سنوات.', 'refuted', 'opposite'],
  ['نال الفيلم الوثائقي جائزة الجمهور.', 'supported'],
  ...undecided('الخبر صحيح.', 'قطع التيار غداً حي الزهور.'),
]);
