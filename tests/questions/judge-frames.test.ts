// Verbs with the words that belong to them, and verbs and nouns that are written alike.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const arabic = articleFrom(
  [
    'حصلت هدى الحلبي على جائزة الرواية في تونس.',
    'ووصلت أرباح المصنع إلى مليوني دينار.',
    'ودخل القانون حيز التنفيذ في آذار 2025.',
    'ولقي ثلاثة عمال حتفهم في انفجار المنجم.',
    'واعترض النواب على الموازنة.',
    'وتسبب الحريق في انقطاع الماء عن الحي.',
    'ونفت البلدية فرض رسوم على الباعة.',
    'وتتولى فرق البلدية مراقبة تطبيق منع الصيد.',
  ],
  { title: 'أخبار متفرقة' },
);

holdsVerdicts('an Arabic verb with its preposition or its noun', arabic, [
  ['نالت هدى الحلبي جائزة الرواية في تونس.', 'supported', 'entailed'],
  ['بلغت أرباح المصنع مليوني دينار.', 'supported', 'entailed'],
  ['بلغت أرباح المصنع ثلاثة ملايين دينار.', 'refuted', 'number_differs'],
  ['توفي ثلاثة عمال في انفجار المنجم.', 'supported', 'entailed'],
  ['عارض النواب الموازنة.', 'supported', 'entailed'],
  ...undecided(
    'نالت هدى الحلبي تونس.',
    'منحت هدى الحلبي جائزة الرواية.',
    'توفي ثلاثة عمال في المنجم الجديد.',
    'نالت جائزة الرواية هدى تونس.',
    'سبّب انقطاع الماء الحريق.',
  ),
]);

holdsVerdicts('an Arabic noun written like a verb', arabic, [
  ['نفت البلدية فرض رسوم على الباعة.', 'supported'],
  ...undecided('فرضت البلدية رسوماً على الباعة.', 'منعت فرق البلدية الصيد.'),
]);

const english = articleFrom(
  [
    'The Kolm Trust was founded in 1974 and set up a museum in Tarn in 1990.',
    'The council called off the summer fair because of the storm.',
    'Two firms took part in the tender for the new tram line.',
    'Ines Cole stepped down as mayor in June.',
    'The company might shut down the mill next year.',
  ],
  { lang: 'en', title: 'Town news' },
);

holdsVerdicts('an English verb with its particle', english, [
  ['The council cancelled the summer fair because of the storm.', 'supported', 'entailed'],
  ['The Kolm Trust was established in 1974.', 'supported', 'entailed'],
  ['Ines Cole resigned as mayor in June.', 'supported', 'entailed'],
  ...undecided(
    'The council postponed the summer fair.',
    'The company closed the mill.',
    'Two firms won the tender for the new tram line.',
    'Ines Cole stepped up as mayor in June.',
  ),
]);

const french = articleFrom(
  [
    'La fête du village a eu lieu dimanche sur la place.',
    'Trois ouvriers ont perdu la vie dans la carrière de Brenne.',
    'L’association, qui compte 320 adhérents, a mis fin à la grève le 4 mai.',
    'La commune pourrait mettre en place une navette gratuite entre la gare et le port pendant les travaux de la route.',
  ],
  { lang: 'fr', title: 'Nouvelles' },
);

holdsVerdicts('a French verb with what belongs to it', french, [
  ['Trois ouvriers sont morts dans la carrière de Brenne.', 'not_enough_information'],
  ['L’association compte 320 adhérents.', 'supported'],
  ['L’association compte 230 adhérents.', 'refuted', 'number_differs'],
  ...undecided(
    'La commune a mis en place une navette gratuite.',
    'Trois ouvriers ont perdu la carrière de Brenne.',
    'La fête du village a eu lieu samedi prochain sur la place.',
  ),
]);
