// What the judge finds supported in Arabic: the same said shorter, in another order, with other figures, months and names.
import { articleFrom, holdsVerdicts } from './fixtures/judging.ts';

const bridge = articleFrom(
  [
    'افتتح وزير النقل سالم الخطيب الجسر المعلق في مدينة العقبة يوم الثلاثاء 13 كانون الثاني/يناير 2026، بعد ثلاث سنوات من الأعمال.',
    'ويضم الجسر، الذي يمتد على طول 840 متراً، ممرين للمشاة.',
    'وبلغت كلفة الجسر 65 مليون دينار.',
    'ونفذت شركة المرجان المشروع بالتعاون مع شركة يابانية.',
    'واستخدم الجسر أكثر من 1200 سائق في اليوم الأول.',
    'وحضرت رئيسة البلدية ليلى منصور الحفل ثم غادرت المدينة مساء.',
    'وتأسست شركة المرجان في عمّان عام 1998.',
  ],
  { title: 'افتتاح جسر معلق في العقبة', published: '2026-01-15' },
);

holdsVerdicts('words as they stand', bridge, [
  ['ونفذت شركة المرجان المشروع بالتعاون مع شركة يابانية.', 'supported', 'verbatim'],
  ['ونفّذت شركةُ المرجانِ المشروعَ، بالتعاون مع شركة يابانية', 'supported', 'verbatim'],
]);

holdsVerdicts('words left out', bridge, [
  ['يضم الجسر ممرين للمشاة.', 'supported', 'agrees'],
  ['افتتح وزير النقل سالم الخطيب الجسر المعلق في مدينة العقبة.', 'supported', 'agrees'],
  ['افتتح وزير النقل سالم الخطيب الجسر المعلق بعد ثلاث سنوات من الأعمال.', 'supported', 'agrees'],
  ['افتتح وزير النقل سالم الخطيب الجسر المعلق.', 'supported', 'agrees'],
  ['نفذت شركة المرجان المشروع.', 'supported', 'agrees'],
  ['استخدم الجسر أكثر من 1200 سائق.', 'supported', 'agrees'],
]);

holdsVerdicts('titles dropped and surnames alone', bridge, [
  ['افتتح سالم الخطيب الجسر المعلق.', 'supported', 'agrees'],
  ['افتتح الخطيب الجسر المعلق.', 'supported', 'agrees'],
  ['حضرت ليلى منصور الحفل.', 'supported', 'agrees'],
  ['حضرت منصور الحفل.', 'supported', 'agrees'],
]);

holdsVerdicts('another order', bridge, [
  ['سالم الخطيب افتتح الجسر المعلق.', 'supported', 'agrees'],
  ['كلفة الجسر بلغت 65 مليون دينار.', 'supported', 'agrees'],
  ['في 13 كانون الثاني 2026 افتتح سالم الخطيب الجسر المعلق.', 'supported', 'agrees'],
  ['افتتح سالم الخطيب في 13 كانون الثاني 2026 الجسر المعلق.', 'supported', 'agrees'],
  ['تأسست شركة المرجان عام 1998 في عمّان.', 'supported', 'agrees'],
]);

holdsVerdicts('figures and number words', bridge, [
  ['بلغت كلفة الجسر ٦٥ مليون دينار.', 'supported', 'agrees'],
  ['بلغت كلفة الجسر ۶۵ مليون دينار.', 'supported', 'agrees'],
  ['بلغت كلفة الجسر خمسة وستين مليون دينار.', 'supported', 'agrees'],
  ['بلغت كلفة الجسر 65000000 دينار.', 'supported', 'agrees'],
  ['بلغت كلفة الجسر 65,000,000 دينار.', 'supported', 'agrees'],
]);

holdsVerdicts('bounds', bridge, [
  ['استخدم الجسر أكثر من 1000 سائق.', 'supported', 'entailed'],
  ['استخدم الجسر أكثر من ألف سائق في اليوم الأول.', 'supported', 'entailed'],
  ['استخدم الجسر أكثر من 1500 سائق.', 'not_enough_information'],
  ['استخدم الجسر 1200 سائق.', 'not_enough_information'],
  ['استخدم الجسر 1500 سائق.', 'not_enough_information'],
]);

holdsVerdicts('a relative clause as a statement', bridge, [
  ['يمتد الجسر على طول 840 متراً.', 'supported', 'agrees'],
  ['الجسر يمتد على طول 840 متراً.', 'supported', 'agrees'],
]);

const mine = articleFrom(
  [
    'أنهى المهندس باسل درويش ترميم الجسر القديم في آب 2025.',
    'ويملك درويش، مؤسس جمعية البناء، مكتباً في حلب.',
    'وزارت الوزيرة لمى قاسم المتحف يوم الأحد 15 شباط 2026 والتقت في القاعة الكبرى طلاب الجامعة.',
    'وتضم الجمعية التي تأسست عام 1998 مئات الأعضاء من كل المحافظات.',
    'وأعلنت الوزيرة لمى قاسم أن اللغم من مخلفات الحرب.',
    'ونفت أن تكون المياه ملوثة.',
    'وانتهت أعمال الترميم في المتحف قبل الموعد بأسبوع.',
  ],
  { title: 'ترميم جسر في حلب', published: '2026-02-20' },
);

holdsVerdicts('months of four calendars and days less fine', mine, [
  ['أنهى باسل درويش ترميم الجسر القديم في أغسطس 2025.', 'supported', 'agrees'],
  ['أنهى باسل درويش ترميم الجسر القديم في أوت 2025.', 'supported', 'agrees'],
  ['أنهى باسل درويش ترميم الجسر القديم في غشت 2025.', 'supported', 'agrees'],
  ['أنهى باسل درويش ترميم الجسر القديم عام 2025.', 'supported', 'entailed'],
  ['أنهى باسل درويش ترميم الجسر القديم في 3 آب 2025.', 'not_enough_information'],
  ['زارت لمى قاسم المتحف يوم 15 فبراير 2026.', 'supported', 'agrees'],
  ['زارت لمى قاسم المتحف في الخامس عشر من شباط 2026.', 'supported', 'agrees'],
  ['زارت لمى قاسم المتحف في ١٥ شباط ٢٠٢٦.', 'supported', 'agrees'],
  ['زارت لمى قاسم المتحف في شباط 2026.', 'supported', 'entailed'],
]);

holdsVerdicts('subjects told before', mine, [
  ['التقت لمى قاسم طلاب الجامعة.', 'supported', 'agrees'],
  ['التقت لمى قاسم في القاعة الكبرى طلاب الجامعة.', 'supported', 'agrees'],
  ['نفت لمى قاسم أن تكون المياه ملوثة.', 'supported', 'agrees'],
  ['تأسست الجمعية عام 1998.', 'supported', 'agrees'],
  ['يملك درويش مكتباً في حلب.', 'supported', 'agrees'],
]);

holdsVerdicts('several sentences', mine, [
  ['زارت لمى قاسم المتحف. وتأسست الجمعية عام 1998.', 'supported', 'agrees'],
  ['زارت لمى قاسم المتحف. وتأسست الجمعية عام 1989.', 'refuted', 'date_differs', '1998', '1989'],
  ['زارت لمى قاسم المتحف. وتبرعت بألف كتاب.', 'not_enough_information'],
]);
