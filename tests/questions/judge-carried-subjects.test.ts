// Whose deed it is where a sentence names nobody, and names that two bear: told only where it is sure.
import { articleFrom, holdsVerdicts } from './fixtures/judging.ts';

const arabic = articleFrom(
  [
    'افتتح وزير النقل سالم الخطيب الجسر المعلق.',
    'وانتقدت النائبة هدى الخطيب الموازنة.',
    'ونفت أن تكون الضرائب قد انخفضت.',
    'وألقت الشاعرة نور الحلبي قصيدة في القاعة.',
    'وعاد إلى المنزل بعد الحفل.',
    'وأكد المدير فادي رزق أن المعمل يصنع الزجاج.',
    'وأوضح أن العمال تسلموا أجورهم.',
    '\n\nووصل المهندس سامر دياب إلى المطار.',
    '\n\nوتوجه إلى الفندق فوراً من دون أن يدلي بتصريح للصحفيين الذين انتظروه.',
  ],
  { title: 'أخبار اليوم' },
);

holdsVerdicts('a speaker told before', arabic, [
  ['نفت هدى الخطيب أن تكون الضرائب قد انخفضت.', 'supported'],
  ['أوضح فادي رزق أن العمال تسلموا أجورهم.', 'supported'],
  ['أوضح سامر دياب أن العمال تسلموا أجورهم.', 'refuted'],
]);
holdsVerdicts('a deed of the other gender, or of another paragraph', arabic, [
  ['عادت نور الحلبي إلى المنزل بعد الحفل.', 'not_enough_information'],
  ['عاد نور الحلبي إلى المنزل بعد الحفل.', 'not_enough_information'],
  ['توجه سامر دياب إلى الفندق فوراً.', 'not_enough_information'],
]);
holdsVerdicts('a surname of two', arabic, [
  ['افتتح الخطيب الجسر المعلق.', 'not_enough_information'],
  ['انتقد الخطيب الموازنة.', 'not_enough_information'],
  ['افتتح سالم الخطيب الجسر المعلق.', 'supported'],
]);

const times = articleFrom(
  [
    'ويصنع المعمل الزجاج في الحي القديم.',
    'وستفتح المكتبة أبوابها للطلاب.',
    'وزار الوفد المدرسة الوطنية.',
    'وغادر السائق المدينة.',
    'وأوقفت الشرطة السائق مروان قاسم في حمص.',
    'ووصل التاجر الذي خطفه المسلحون إلى بيته.',
    'وتجول السياح في الأسواق واشتروا الصابون والزعتر والحلوى وعادوا إلى الفنادق عند المساء متعبين فرحين.',
  ],
  { title: 'أخبار المدينة' },
);

holdsVerdicts('another time', times, [
  ['صنع المعمل الزجاج في الحي القديم.', 'not_enough_information'],
  ['فتحت المكتبة أبوابها للطلاب.', 'not_enough_information'],
  ['يزور الوفد المدرسة الوطنية.', 'not_enough_information'],
  ['يصنع المعمل الزجاج.', 'not_enough_information'],
]);
holdsVerdicts('a man who may be another, and the object of a relative clause', times, [
  ['غادر السائق مروان قاسم المدينة.', 'not_enough_information'],
  ['خطف التاجر المسلحون.', 'not_enough_information'],
  ['خطف التاجر المسلحين.', 'not_enough_information'],
]);

const english = articleFrom(
  [
    'Dr Ann Rannoch found the comet in 2019.',
    'She recorded the orbit for six years.',
    'Peter Lowe praised the crew.',
    'He painted the boat.',
    'Tom Birch sold a mill.',
    'Anna Birch bought a mill in the valley.',
    'The works make glass for the town and the factory makes bottles.',
    '\n\nInes Cole came to the harbour.',
    '\n\nShe inspected the crane and spoke with the men who had worked on it through the night.',
  ],
  { lang: 'en', title: 'News' },
);

holdsVerdicts('an English pronoun right behind its name', english, [
  ['Ann Rannoch recorded the orbit for six years.', 'supported', 'agrees'],
  ['Rannoch recorded the orbit.', 'supported', 'agrees'],
  ['Peter Lowe painted the boat.', 'supported', 'agrees'],
  ['Ines Cole inspected the crane.', 'not_enough_information'],
]);
holdsVerdicts('an English surname of two', english, [
  ['Birch sold a mill.', 'not_enough_information'],
  ['Tom Birch sold a mill.', 'supported'],
]);
holdsVerdicts('two may each have sold a mill', english, [
  ['Anna Birch sold a mill.', 'not_enough_information'],
]);
holdsVerdicts('what is made today is not told of yesterday', english, [
  ['The factory made bottles.', 'not_enough_information'],
]);

const french = articleFrom(
  [
    'Claire Dumas a visité le port.',
    'Elle a salué les marins.',
    'Paul Kerjean a vendu un moulin.',
    'Anne Kerjean a acheté un moulin dans la vallée.',
    'L’usine fabrique du verre pour la ville.',
    'Les pêcheurs sont rentrés au port avant la nuit avec leurs filets pleins et leurs bateaux chargés.',
  ],
  { lang: 'fr', title: 'Nouvelles' },
);

holdsVerdicts('a French pronoun and a French surname of two', french, [
  ['Claire Dumas a salué les marins.', 'supported', 'agrees'],
  ['Kerjean a vendu un moulin.', 'not_enough_information'],
]);
holdsVerdicts('two may each have sold a mill in French', french, [
  ['Anne Kerjean a vendu un moulin.', 'not_enough_information'],
]);
holdsVerdicts('what is made today is not told of yesterday in French', french, [
  ['L’usine a fabriqué du verre pour la ville.', 'not_enough_information'],
]);
