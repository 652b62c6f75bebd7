// What a statement may not leave out of its clause: that a deed is half done, where a thing was stopped or sold, for what each an amount is,
// another party's figure; and what is so at one time, which may be so at another.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const arabic = articleFrom(
  [
    'ووقع الاتحاد بالأحرف الأولى عقد استضافة الدورة.',
    'ووافقت النقابة على التسوية من حيث المبدأ.',
    'واعتمد المجلس اللائحة الجديدة بصورة أولية.',
    'وأقر النواب القانون، ووافقوا على التعديل مبدئيا.',
    'وعلقت الجمعية نشاطها في بلدة الزهور.',
    'واستأنفت العبارات رحلاتها بين الجزيرتين.',
    'وأوقف المصنع خط التغليف يوم الأحد.',
    'وباعت الدار حقوق الرواية في كندا.',
    'وأوقف الحرس المرور في النفق ساعتين.',
    'وقطعت الشركة المياه عن الضفة الشرقية.',
    'ووزعت الجمعية سلتين على كل عائلة.',
  ],
  { title: 'أخبار الجمعيات والنوادي' },
);

holdsVerdicts('what an Arabic statement leaves out of its clause', arabic, [
  ...undecided(
    'وقع الاتحاد عقد استضافة الدورة.',
    'وافقت النقابة على التسوية.',
    'اعتمد المجلس اللائحة الجديدة.',
    'علقت الجمعية نشاطها.',
    'استأنفت العبارات رحلاتها.',
    'باعت الدار حقوق الرواية.',
    'وزعت الجمعية سلتين.',
    'أوقف الحرس المرور ساعتين.',
    'قطعت الشركة المياه.',
  ),
  ['أقر النواب القانون.', 'supported'],
  ['أوقف المصنع خط التغليف.', 'supported'],
  ['علقت الجمعية نشاطها في بلدة الزهور.', 'supported'],
  ['وزعت الجمعية سلتين على كل عائلة.', 'supported'],
]);

const figures = articleFrom(
  [
    'وبلغت خسائر المزارعين 40 مليون دينار بحسب الوزارة، فيما قدرت الجمعية الخسائر بـ65 مليون دينار.',
    'وقالت النقابة إن عدد المضربين بلغ 900، بينما قالت الإدارة إن عددهم 400.',
    'وقال مدير السوق إن 70 متجرا أغلقت أبوابها، وأضاف أن الأسعار ارتفعت.',
    'وبلغ إنتاج المعصرة 15 طنا قبل العاصفة، وزار الوزير المعصرة صباح الأحد.',
    'وارتفع سعر الزيت إلى 9 دنانير بعد العاصفة.',
  ],
  { title: 'خسائر في موسم الزيتون' },
);

holdsVerdicts('a figure that another party tells otherwise', figures, [
  ...undecided(
    'بلغت خسائر المزارعين 40 مليون دينار.',
    'بلغت خسائر المزارعين 55 مليون دينار.',
    'عدد المضربين بلغ 900.',
  ),
  ['أغلقت 70 متجرا أبوابها.', 'supported'],
]);

holdsVerdicts('what may be so at two times', figures, [
  ...undecided('بلغ إنتاج المعصرة 15 طنا بعد العاصفة.', 'زار الوزير المعصرة مساء الأحد.'),
  ['ارتفع سعر الزيت إلى 9 دنانير قبل العاصفة.', 'refuted', 'opposite'],
]);

const english = articleFrom(
  [
    'The union signed the pay deal in principle.',
    'The ferry firm suspended its services between Torrow and Ellery.',
    'The publisher sold the rights in Canada on Monday.',
    'The charity gave a basket to each family.',
    'The mill halted production at its Torrow site.',
    'The council approved the plan on Tuesday.',
    'It rained all day, and few people came to see the boats that had been painted for the feast.',
  ],
  { lang: 'en', title: 'News from the coast' },
);

holdsVerdicts('what an English statement leaves out of its clause', english, [
  ...undecided(
    'The union signed the pay deal.',
    'The ferry firm suspended its services.',
    'The publisher sold the rights.',
    'The charity gave a basket.',
    'The mill halted production.',
  ),
  ['The council approved the plan.', 'supported'],
]);

const french = articleFrom(
  [
    'Le syndicat a signé l’accord de principe sur les salaires.',
    'Le conseil a approuvé partiellement le projet.',
    'La compagnie a suspendu ses liaisons entre Torrow et Ellery.',
    'L’éditeur a vendu les droits au Canada lundi.',
    'La mairie a approuvé le budget mardi.',
    'Il a plu toute la journée, et peu de gens sont venus voir les bateaux que l’on avait peints pour la fête.',
  ],
  { lang: 'fr', title: 'Nouvelles de la côte' },
);

holdsVerdicts('what a French statement leaves out of its clause', french, [
  ...undecided(
    'Le conseil a approuvé le projet.',
    'La compagnie a suspendu ses liaisons.',
    'L’éditeur a vendu les droits.',
  ),
  ['La mairie a approuvé le budget.', 'supported'],
]);
