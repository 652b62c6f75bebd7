// Words that stand whole in the article but under another verb or noun that keeps them from being told: undecided.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information', 'not_stated']);

const arabic = articleFrom(
  [
    'ربما، بحسب الشرطة، غادر السائق المكان.',
    'وغادر الجيش البلدة، على ما يبدو.',
    'وعلى الأرجح، باع التاجر المزرعة.',
    'ومن المتوقع أن ترفع الشركة الأسعار.',
    'وكان مقرراً أن تزور اللجنة السجن.',
    'واشترطت الشركة أن يوقع العامل العقد.',
    'وطالبت المعارضة بأن يستقيل الرئيس.',
    'ولا صحة لخبر أن المدير باع المصنع.',
    'ولم يقل الوزير إن السد انهار.',
    'ورفض الطبيب القول إن المريض تعافى.',
    'وأشيع أن المغني تزوج الممثلة.',
    'ولو وافق الوزير لسافر الوفد إلى بيروت.',
    'وهدد الاتحاد بمقاطعة البطولة.',
    'ومنع القاضي المتهم من مغادرة البلاد.',
    'ونفى المتحدث خبر استقالة النائب.',
    'وفشل الفريق في بلوغ النهائي.',
    'ووافق المجلس، باستثناء عضوين، على الموازنة.',
    'وشاهد المزارع الذئب أو الكلب قرب الحظيرة.',
    'وألغت الوزارة قرار إغلاق السوق.',
    'واعتذر الفنان عن عدم حضور الحفل.',
    'ووعد النادي بأن يشتري اللاعب.',
    'ويفتح المتحف أبوابه للزوار إذا وافقت البلدية.',
    'ووقع النواب الوثيقة باستثناء رئيسهم.',
    'ويعرض المسرح الرواية الجديدة، إذا وافقت البلدية.',
  ],
  { title: 'أخبار متفرقة' },
);

holdsVerdicts(
  'Arabic deeds under a threat, a ban, a failure or a denial',
  arabic,
  undecided(
    'سافر الوفد إلى بيروت.',
    'وافق الوزير.',
    'قاطع الاتحاد البطولة.',
    'غادر المتهم البلاد.',
    'استقال النائب.',
    'أغلقت الوزارة السوق.',
    'ألغت الوزارة السوق.',
    'حضر الفنان الحفل.',
    'يشتري النادي اللاعب.',
  ),
);
holdsVerdicts(
  'an Arabic exception, condition or alternative',
  arabic,
  undecided(
    'وافق المجلس على الموازنة.',
    'وقع النواب الوثيقة.',
    'يعرض المسرح الرواية الجديدة.',
    'يفتح المتحف أبوابه للزوار.',
    'شاهد المزارع الذئب.',
    'شاهد المزارع الكلب قرب الحظيرة.',
  ),
);
holdsVerdicts(
  'Arabic words behind «أن» that nobody tells as so',
  arabic,
  undecided(
    'ترفع الشركة الأسعار.',
    'تزور اللجنة السجن.',
    'يوقع العامل العقد.',
    'يستقيل الرئيس.',
    'باع المدير المصنع.',
    'السد انهار.',
    'تزوج المغني الممثلة.',
  ),
);
holdsVerdicts('Arabic words that a witness won’t say', arabic, undecided('المريض تعافى.'));
holdsVerdicts(
  'an Arabic hedge set off by a comma',
  arabic,
  undecided('غادر السائق المكان.', 'غادر الجيش البلدة.', 'باع التاجر المزرعة.'),
);

const english = articleFrom(
  [
    'Perhaps, police said, the driver left the scene.',
    'The army left the town, reportedly.',
    'Almost certainly, the trader sold the farm.',
    'The council, if the ministry agrees, extends the pier.',
    'The farmer saw a wolf or a dog near the barn.',
    'The union threatened to boycott the tournament.',
    'Critics demand that the minister resigns.',
    'It is not true that the manager sold the factory.',
    'The doctor refused to say that the patient recovered.',
    'There is no proof that the dam collapsed.',
    'The minister did not say that the bridge is closed.',
    'The court was asked whether the clerk stole the files.',
    'Had the mayor agreed, the delegation would have flown to Paris.',
    'Everyone except the deputy signed the letter.',
    'Neither the coach nor the captain signed the ball.',
    'Rosa Fenn, unlike Judith Marlowe, supports the tunnel.',
    'The museum opens on Monday if the clerk agrees.',
    'The members signed the petition except the chairman.',
    'The library closes on Tuesday, unless the judge intervenes.',
    'Anna Reyes and Tom Birch own 60 percent of the firm.',
  ],
  { lang: 'en', title: 'Mixed news' },
);

holdsVerdicts(
  'English deeds under a condition, threat, question, exception or alternative',
  english,
  undecided(
    'The council extends the pier.',
    'The ministry agrees.',
    'The museum opens on Monday.',
    'The members signed the petition.',
    'The library closes on Tuesday.',
    'The farmer saw a wolf.',
    'The farmer saw a dog near the barn.',
    'The union boycotted the tournament.',
    'The clerk stole the files.',
    'The delegation flew to Paris.',
    'The mayor agreed.',
    'The deputy signed the letter.',
    'Everyone signed the letter.',
    'The coach signed the ball.',
    'The captain signed the ball.',
  ),
);
holdsVerdicts(
  'English words behind `that` which nobody tells as so',
  english,
  undecided(
    'The minister resigns.',
    'The manager sold the factory.',
    'The patient recovered.',
    'The dam collapsed.',
    'The bridge is closed.',
  ),
);
holdsVerdicts(
  'an English hedge set off by a comma',
  english,
  undecided('The driver left the scene.', 'The army left the town.', 'The trader sold the farm.'),
);
holdsVerdicts(
  'what two English names own together',
  english,
  undecided('Anna Reyes owns 60 percent of the firm.', 'Tom Birch owns 60 percent of the firm.'),
);

holdsVerdicts('whom another is unlike', english, undecided('Judith Marlowe supports the tunnel.'));

const french = articleFrom(
  [
    'Peut-être, dit la police, le chauffeur a quitté les lieux.',
    'L’armée a quitté la ville, semble-t-il.',
    'Le conseil, si le ministère accepte, agrandit le quai.',
    'Le fermier a vu un loup ou un chien.',
    'Le syndicat menace de boycotter le tournoi.',
    'L’opposition demande que le ministre démissionne.',
    'Il est faux que le directeur a vendu l’usine.',
    'Le médecin refuse de dire que le patient a guéri.',
    'La gare ferme en juin, sauf un guichet.',
    'Rien ne prouve que le barrage a cédé.',
    'Le juge se demande si le greffier a volé les dossiers.',
    'Ni le maire ni l’avocat n’ont signé la lettre.',
    'La société a vendu 300 voitures de plus que l’an dernier.',
    'Marie Tanguy et Paul Kerjean possèdent 60 % du journal.',
  ],
  { lang: 'fr', title: 'Nouvelles diverses' },
);

holdsVerdicts(
  'French deeds under a condition, threat, question or alternative',
  french,
  undecided(
    'Le conseil agrandit le quai.',
    'La gare ferme en juin.',
    'Le fermier a vu un loup.',
    'Le fermier a vu un chien.',
    'Le syndicat a boycotté le tournoi.',
    'Le greffier a volé les dossiers.',
    'Le maire a signé la lettre.',
    'L’avocat a signé la lettre.',
  ),
);
holdsVerdicts(
  'French words behind « que » which nobody tells as so',
  french,
  undecided(
    'Le ministre démissionne.',
    'Le ministre a démissionné.',
    'Le directeur a vendu l’usine.',
    'Le patient a guéri.',
    'Le barrage a cédé.',
  ),
);
holdsVerdicts(
  'a French hedge set off by a comma',
  french,
  undecided('Le chauffeur a quitté les lieux.', 'L’armée a quitté la ville.'),
);
holdsVerdicts('what a French number is only part of', french, undecided('La société a vendu 300 voitures.'));
holdsVerdicts(
  'what two French names own together',
  french,
  undecided('Marie Tanguy possède 60 % du journal.', 'Paul Kerjean possède 60 % du journal.'),
);
