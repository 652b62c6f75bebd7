// What several may do or be at once: another name beside the same deed, or the same two names the other way round, is at odds with nothing.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information'] as const);

const arabic = articleFrom(
  [
    'ودعا مطران الأردن إلى فتح المعابر أمام القوافل الطبية.',
    'وزار سفير النرويج مخيم الأزرق صباح الأحد.',
    'وعلقت شركة نسيم خدمة الشحن البري بين الميناءين.',
    'وأعلنت البرازيل فتح مركز ثقافي في طنجة.',
    'وتأسس مصرف الواحة في مسقط عام 1988.',
    'وزادت صادرات تونس إلى ليبيا بنسبة 9 في المئة.',
    'وانتقد نواب ليبيا نواب تونس.',
    'وهزم منتخب الجزائر منتخب السنغال في المباراة النهائية.',
    'وشهد الميناء القديم حركة كثيفة منذ الصباح، وقال تجار إن الأسواق امتلأت بالزوار.',
  ],
  { title: 'أخبار متفرقة من المنطقة' },
);

holdsVerdicts(
  'another name in what several may do in Arabic',
  arabic,
  undecided(
    'دعا مطران لبنان إلى فتح المعابر أمام القوافل الطبية.',
    'زار سفير الدنمارك مخيم الأزرق صباح الأحد.',
    'علقت شركة مرسى خدمة الشحن البري بين الميناءين.',
    'أعلنت البرازيل فتح مركز ثقافي في أغادير.',
    'أعلنت الأرجنتين فتح مركز ثقافي في طنجة.',
    'زادت صادرات المغرب إلى ليبيا بنسبة 9 في المئة.',
  ),
);

holdsVerdicts('two names the other way round in Arabic', arabic, [
  ...undecided('زادت صادرات ليبيا إلى تونس بنسبة 9 في المئة.', 'انتقد نواب تونس نواب ليبيا.'),
  ['هزم منتخب السنغال منتخب الجزائر في المباراة النهائية.', 'refuted', 'role_differs'],
]);

holdsVerdicts('what is done once or in one place in Arabic', arabic, [
  ['تأسس مصرف الواحة في الدوحة عام 1988.', 'refuted', 'name_differs', 'مسقط', 'الدوحة'],
]);

const english = articleFrom(
  [
    'Norway criticised the budget of the fisheries council in Bergen on Friday.',
    'Exports from Kenya to Uganda rose by 12 per cent.',
    'Rosa Fenn beat Clara Moss in the final.',
    'The ambassador of Poland visited the old harbour of Torrow.',
    'It rained all day, and few people came to see the boats that had been painted for the feast.',
  ],
  { lang: 'en', title: 'Fisheries council meets' },
);

holdsVerdicts('another name or order in English', english, [
  ...undecided(
    'Sweden criticised the budget of the fisheries council in Bergen on Friday.',
    'Exports from Uganda to Kenya rose by 12 per cent.',
    'The ambassador of Turkey visited the old harbour of Torrow.',
  ),
  ['Clara Moss beat Rosa Fenn in the final.', 'refuted', 'role_differs'],
]);

const french = articleFrom(
  [
    'La Norvège a critiqué le budget du conseil des pêches vendredi à Bergen.',
    'Les exportations du Kenya vers l’Ouganda ont augmenté de 12 %.',
    'Rose Fenn a battu Claire Maussan en finale.',
    'Il a plu toute la journée, et peu de gens sont venus voir les bateaux que l’on avait peints pour la fête.',
  ],
  { lang: 'fr', title: 'Le conseil des pêches se réunit' },
);

holdsVerdicts('another name or order in French', french, [
  ...undecided(
    'La Suède a critiqué le budget du conseil des pêches vendredi à Bergen.',
    'Les exportations de l’Ouganda vers le Kenya ont augmenté de 12 %.',
  ),
]);
