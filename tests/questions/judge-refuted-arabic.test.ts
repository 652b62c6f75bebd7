// What the judge finds refuted in Arabic: one thing of a statement at odds with the article, named in the reason beside the article's.
import { articleFrom, holdsVerdicts } from './fixtures/judging.ts';

const bridge = articleFrom(
  [
    'افتتح وزير النقل سالم الخطيب الجسر المعلق في مدينة العقبة يوم الثلاثاء 13 كانون الثاني/يناير 2026، بعد ثلاث سنوات من الأعمال.',
    'ويضم الجسر، الذي يمتد على طول 840 متراً، ممرين للمشاة.',
    'وبلغت كلفة الجسر 65 مليون دينار.',
    'وحضرت رئيسة البلدية ليلى منصور الحفل.',
    'وتأسست شركة المرجان في عمّان عام 1998.',
    'وارتفع سعر البنزين إلى 12 ألف ليرة بعد قرار الوزارة.',
    'وصوت عشرة أعضاء مع الموازنة.',
    'ويقع المرفأ شمال المدينة.',
    'ولم يوقع الخطيب العقد.',
    'وتراجعت صادرات القمح بنسبة 12 في المئة عام 2025.',
  ],
  { title: 'افتتاح جسر معلق في العقبة', published: '2026-01-15' },
);

holdsVerdicts('another number', bridge, [
  ['بلغت كلفة الجسر 56 مليون دينار.', 'refuted', 'number_differs', '65 مليون دينار', '56 مليون دينار'],
  ['بلغت كلفة الجسر ٥٦ مليون دينار.', 'refuted', 'number_differs', '65 مليون دينار', '٥٦ مليون دينار'],
  ['بلغت كلفة الجسر أكثر من 70 مليون دينار.', 'refuted', 'number_differs', '65', 'أكثر من 70'],
  ['تراجعت صادرات القمح بنسبة 21 في المئة.', 'not_enough_information'],
  ['صوت سبعة أعضاء مع الموازنة.', 'refuted', 'number_differs', 'عشرة أعضاء', 'سبعة أعضاء'],
]);

holdsVerdicts('another unit', bridge, [
  ['بلغت كلفة الجسر 65 مليون دولار.', 'refuted', 'number_differs', '65 مليون دينار', '65 مليون دولار'],
  ['يمتد الجسر على طول 840 كيلومتراً.', 'refuted', 'number_differs', '840 متراً', '840 كيلومتراً'],
]);

holdsVerdicts('another day', bridge, [
  ['تأسست شركة المرجان عام 1989.', 'refuted', 'date_differs', 'عام 1998', 'عام 1989'],
  ['افتتح سالم الخطيب الجسر المعلق في 14 كانون الثاني 2026.', 'refuted', 'date_differs', '13', '14'],
  ['افتتح سالم الخطيب الجسر المعلق في شباط 2026.', 'refuted', 'date_differs', 'كانون الثاني', 'شباط 2026'],
  ['تراجعت صادرات القمح بنسبة 12 في المئة عام 2024.', 'refuted', 'date_differs', '2025', '2024'],
]);

holdsVerdicts('another name in its place', bridge, [
  ['تأسست شركة المرجان في دمشق.', 'refuted', 'name_differs', 'عمّان', 'دمشق'],
  ['افتتح سالم الخطيب الجسر المعلق في إربد.', 'refuted', 'name_differs', 'العقبة', 'إربد'],
  ['افتتح فادي الحسن الجسر المعلق.', 'not_enough_information'],
  ['افتتحت ليلى منصور الجسر المعلق.', 'not_enough_information'],
]);

holdsVerdicts('an opposite word or preposition', bridge, [
  ['انخفض سعر البنزين إلى 12 ألف ليرة.', 'refuted', 'opposite', 'ارتفع', 'انخفض'],
  ['ارتفعت صادرات القمح بنسبة 12 في المئة.', 'refuted', 'opposite', 'تراجعت', 'ارتفعت'],
  ['ارتفع سعر البنزين إلى 12 ألف ليرة قبل قرار الوزارة.', 'refuted', 'opposite', 'بعد', 'قبل'],
  ['صوت عشرة أعضاء ضد الموازنة.', 'not_enough_information'],
  ['يقع المرفأ جنوب المدينة.', 'refuted', 'opposite', 'شمال', 'جنوب'],
]);

holdsVerdicts('denied here, told there', bridge, [
  ['لم تحضر ليلى منصور الحفل.', 'refuted', 'negation_differs', 'حضرت', 'لم تحضر'],
  ['لم تتأسس شركة المرجان في عمّان عام 1998.', 'refuted', 'negation_differs', 'تأسست', 'لم تتأسس'],
  ['وقع سالم الخطيب العقد.', 'refuted', 'negation_differs', 'لم يوقع', 'وقع'],
  ['لم يوقع سالم الخطيب العقد.', 'supported', 'agrees'],
]);

const fire = articleFrom(
  [
    'قال قائد الدفاع المدني كمال العلي إن الحريق دمّر أربعة مخازن قرب ميناء صيدا.',
    'ونفى أن يكون الحريق قد بلغ الميناء.',
    'وأكدت وزيرة البيئة هدى شاهين أن الدخان لا يهدد السكان.',
    'وقال صاحب المخزن نبيل حداد: «فقدنا كل ما نملك».',
    'ونقلت وكالة سانا عن الطبيب ماهر زين قوله إن ثلاثة مصابين غادروا المستشفى.',
    'والتقى العلي أصحاب المخازن في مقر البلدية صباح اليوم التالي.',
  ],
  { title: 'حريق قرب ميناء صيدا', published: '2026-01-15' },
);

holdsVerdicts('another speaker', fire, [
  ['قال كمال العلي: «فقدنا كل ما نملك».', 'refuted', 'speaker_differs', 'نبيل حداد', 'كمال العلي'],
  ['قال نبيل حداد إن ثلاثة مصابين غادروا المستشفى.', 'refuted', 'speaker_differs', 'ماهر زين', 'نبيل حداد'],
  ['قالت هدى شاهين إن الحريق دمر أربعة مخازن.', 'refuted', 'speaker_differs', 'كمال العلي', 'هدى شاهين'],
]);

holdsVerdicts('said where it was denied, denied where it was said', fire, [
  ['قال كمال العلي إن الحريق بلغ الميناء.', 'refuted', 'opposite', 'نفى'],
  ['نفى كمال العلي أن الحريق دمّر أربعة مخازن قرب ميناء صيدا.', 'refuted', 'opposite', 'قال'],
  ['قالت هدى شاهين إن الدخان يهدد السكان.', 'refuted', 'negation_differs', 'لا يهدد', 'يهدد'],
]);

holdsVerdicts('what somebody says, told otherwise', fire, [
  ['دمر الحريق ثلاثة مخازن قرب ميناء صيدا.', 'refuted', 'number_differs', 'أربعة', 'ثلاثة'],
  ['دمر الحريق أربعة مخازن قرب ميناء صور.', 'not_enough_information'],
  ['الدخان يهدد السكان.', 'refuted', 'negation_differs', 'لا يهدد', 'يهدد'],
]);

const meeting = articleFrom(
  [
    'التقى الرئيس السوداني عمر الأمين نظيره المصري حسن فوزي في القاهرة يوم الأحد 1 آذار/مارس 2026.',
    'وزارت الوزيرة لمى قاسم المتحف والتقت في القاعة الكبرى طلاب الجامعة.',
    'وكشف المهندس سامر دياب أن السد القديم متصدع.',
    'ويقع المرفأ القديم شمال المدينة ويعمل فيه مئات العمال من أبنائها.',
    'وانتقد وزير الخارجية سامي شكر تصريحات المعارضة.',
  ],
  { title: 'قمة في القاهرة', published: '2026-03-03' },
);

holdsVerdicts('a meeting on another day or in another place', meeting, [
  ['التقى عمر الأمين حسن فوزي في الخرطوم.', 'not_enough_information'],
  ['التقى عمر الأمين حسن فوزي يوم 2 آذار 2026.', 'not_enough_information'],
]);

holdsVerdicts('a deed that others may have done too refutes nothing', meeting, [
  ['التقى عمر الأمين سامي شكر.', 'not_enough_information'],
  ['التقى سامر دياب طلاب الجامعة.', 'not_enough_information'],
]);

holdsVerdicts('an opposite description tells of another thing', meeting, [
  ['السد الجديد متصدع.', 'not_enough_information'],
  ['يقع المرفأ الجديد شمال المدينة.', 'not_enough_information'],
]);
