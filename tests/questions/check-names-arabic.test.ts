import type { Asked } from './fixtures/graded.ts';
import { type GradingTable, holdsGrading } from './fixtures/grading-table.ts';
import { organisation, person, place } from './fixtures/keys.ts';

const sharaa: Asked = {
  value: person('أحمد الشرع', ['فلاديمير بوتين', 'أسعد الشيباني', 'بشار الأسد'], ['الشرع']),
  canonical: 'أحمد الشرع',
  stem: 'مَن زار موسكو والتقى فلاديمير بوتين؟',
};
const assad: Asked = {
  value: person('بشار الأسد', ['ماهر الأسد', 'أحمد الشرع'], ['الأسد']),
  canonical: 'بشار الأسد',
  stem: 'مَن غادر العاصمة؟',
};
const putin: Asked = {
  value: person('فلاديمير بوتين', ['أحمد الشرع', 'سيرغي لافروف']),
  canonical: 'فلاديمير بوتين',
  stem: 'مَن استقبل الوفد في الكرملين؟',
};
const trump: Asked = {
  value: person('دونالد ترامب', ['جو بايدن']),
  canonical: 'دونالد ترامب',
  stem: 'مَن وقّع القرار؟',
};
const netanyahu: Asked = {
  value: person('بنيامين نتنياهو', ['يوآف غالانت']),
  canonical: 'بنيامين نتنياهو',
  stem: 'مَن ألقى الكلمة؟',
};
const damascus: Asked = {
  value: place('دمشق', ['موسكو', 'حلب']),
  canonical: 'دمشق',
  stem: 'أين عُقد الاجتماع؟',
};
const niger: Asked = { value: place('النيجر', ['مالي']), canonical: 'النيجر', stem: 'أين وقع الهجوم؟' };
const guinea: Asked = { value: place('غينيا', ['مالي']), canonical: 'غينيا', stem: 'أين جرت الانتخابات؟' };
const sudan: Asked = { value: place('السودان', ['مصر']), canonical: 'السودان', stem: 'أين اندلعت المعارك؟' };
const southSudan: Asked = {
  value: place('جنوب السودان', ['السودان']),
  canonical: 'جنوب السودان',
  stem: 'أي دولة انضمت إلى الاتفاق؟',
};
const russia: Asked = {
  value: place('روسيا', ['أوكرانيا'], ['روسيا الاتحادية']),
  canonical: 'روسيا',
  stem: 'أي دولة استضافت المحادثات؟',
};
const airport: Asked = {
  value: place('القامشلي', ['حميميم']),
  canonical: 'القامشلي',
  stem: 'من أي مطار انسحبت القوات؟',
};
const agency: Asked = {
  value: organisation('الوكالة الدولية للطاقة الذرية', ['الأمم المتحدة'], ['وكالة الطاقة الذرية']),
  canonical: 'الوكالة الدولية للطاقة الذرية',
  stem: 'أي منظمة نشرت التقرير؟',
};

const arabic: GradingTable = [
  [
    'a person',
    sharaa,
    [
      ['أحمد الشرع', 'correct', []],
      ['احمد الشرع', 'correct', ['hamza']],
      ['أَحْمَد الشَّرع', 'correct', ['diacritics']],
      ['أحمد شرع', 'correct', ['article']],
      ['الشرع', 'correct'],
      ['الرئيس أحمد الشرع', 'correct'],
      ['الرئيس السوري أحمد الشرع', 'correct'],
      ['السيد أحمد الشرع', 'correct'],
      ['زار موسكو الرئيس أحمد الشرع', 'correct'],
      ['زارها الرئيس أحمد الشرع', 'correct'],
      ['أحمد الشرع زار موسكو والتقى فلاديمير بوتين', 'correct'],
      ['هو أحمد الشرع.', 'correct'],
      ['أحمد', 'partial'],
      ['أحمد حسين الشرع', 'partial'],
      ['ليس أحمد الشرع', 'incorrect'],
      ['لم يكن أحمد الشرع', 'incorrect'],
      ['أحمد الشرع أو أسعد الشيباني', 'incorrect'],
      ['أحمد الشرع أو لا أدري', 'incorrect'],
      ['أحمد الشرع / أسعد الشيباني', 'incorrect'],
      ['أحمد الشرع وأسعد الشيباني', 'incorrect'],
      ['أحمد الشرع، بشار الأسد', 'incorrect'],
      ['أحمد الشرع وسعيد', 'incorrect'],
      ['فلاديمير بوتين، أسعد الشيباني، بشار الأسد، أحمد الشرع', 'incorrect'],
      ['زوجة أحمد الشرع', 'incorrect'],
      ['نائب أحمد الشرع', 'incorrect'],
      ['أحمد الشرع الثاني', 'incorrect'],
      ['بوتين', 'incorrect'],
      ['بشار الأسد', 'incorrect'],
      ['أسعد الشيباني', 'incorrect'],
      ['مَن زار موسكو والتقى فلاديمير بوتين؟', 'incorrect'],
      ['لا أعرف', 'incorrect'],
      ['أحمد الشرق', 'incorrect'],
      ['فاروق الشرع', 'incorrect'],
      ['محمد الشرع', 'incorrect'],
    ],
  ],
  [
    'a person whose surname another bears',
    assad,
    [
      ['بشار الأسد', 'correct', []],
      ['بشّار الاسد', 'correct'],
      ['الأسد', 'partial'],
      ['ماهر الأسد', 'incorrect'],
      ['ماهر', 'incorrect'],
      ['حافظ الأسد', 'incorrect'],
      ['بشار وماهر الأسد', 'incorrect'],
    ],
  ],
  [
    'a person with a foreign name',
    putin,
    [
      ['بوتين', 'correct', ['surname_only']],
      ['الرئيس الروسي فلاديمير بوتين', 'correct', []],
      ['الرئيس بوتين', 'correct', ['surname_only']],
      ['فلادمير بوتين', 'correct', ['spelling']],
      ['Putin', 'correct', ['spelling', 'surname_only']],
      ['Vladimir Putin', 'correct'],
      ['Bhutan', 'incorrect'],
      ['Patton', 'incorrect'],
      ['Lavrov', 'incorrect'],
      ['not Putin', 'incorrect'],
      ['فلاديمير', 'partial'],
      ['لافروف', 'incorrect'],
      ['بوتان', 'incorrect'],
      ['مستشار بوتين', 'incorrect'],
      ['فلاديمير زيلينسكي', 'incorrect'],
    ],
  ],
  [
    'a name that papers spell in two ways',
    trump,
    [
      ['ترمب', 'correct', ['spelling', 'surname_only']],
      ['ترامب', 'correct', ['surname_only']],
      ['دونالد ترمب', 'correct', ['spelling']],
      ['الرئيس الأميركي دونالد ترمب', 'correct', ['spelling']],
      ['بايدن', 'incorrect'],
      ['جو بايدن', 'incorrect'],
      ['Trump', 'correct'],
      ['Tromp', 'correct'],
      ['Triumph', 'incorrect'],
    ],
  ],
  [
    'a long surname',
    netanyahu,
    [
      ['نتانياهو', 'correct', ['spelling', 'surname_only']],
      ['بنيامين نتانياهو', 'correct', ['spelling']],
      ['نتنياهو', 'correct', ['surname_only']],
      ['غالانت', 'incorrect'],
    ],
  ],
  [
    'a city',
    damascus,
    [
      ['دمشق', 'correct', []],
      ['في دمشق', 'correct'],
      ['بدمشق', 'correct'],
      ['مدينة دمشق', 'correct'],
      ['عُقد الاجتماع في دمشق', 'correct'],
      ['دمشق، سوريا', 'correct'],
      ['دِمَشق', 'correct', ['diacritics']],
      ['\u200fدمشق\u200e', 'correct', []],
      ['دمـشق', 'correct', ['diacritics']],
      ['ريف دمشق', 'incorrect'],
      ['مطار دمشق', 'incorrect'],
      ['شرق دمشق', 'incorrect'],
      ['دمشق وحلب', 'incorrect'],
      ['دمشق وحمص', 'incorrect'],
      ['دمشق أو موسكو', 'incorrect'],
      ['ليس في دمشق', 'incorrect'],
      ['موسكو', 'incorrect'],
      ['حلب', 'incorrect'],
      ['بغداد', 'incorrect'],
      ['أين عُقد الاجتماع؟', 'incorrect'],
      ['Damascus', 'correct'],
      ['Damas', 'correct'],
      ['Baghdad', 'incorrect'],
      ['Moscow', 'incorrect'],
    ],
  ],
  [
    'النيجر',
    niger,
    [
      ['النيجر', 'correct'],
      ['نيجر', 'correct', ['article']],
      ['في النيجر', 'correct'],
      ['بالنيجر', 'correct'],
      ['نيجيريا', 'incorrect'],
      ['النيجير', 'incorrect'],
    ],
  ],
  [
    'غينيا',
    guinea,
    [
      ['غينيا', 'correct'],
      ['كينيا', 'incorrect'],
      ['غينيا بيساو', 'incorrect'],
      ['غينيا الاستوائية', 'incorrect'],
      ['غانا', 'incorrect'],
    ],
  ],
  [
    'السودان',
    sudan,
    [
      ['السودان', 'correct'],
      ['سودان', 'correct', ['article']],
      ['جمهورية السودان', 'correct'],
      ['للسودان', 'correct'],
      ['جنوب السودان', 'incorrect'],
      ['شمال السودان', 'incorrect'],
    ],
  ],
  [
    'جنوب السودان',
    southSudan,
    [
      ['جنوب السودان', 'correct'],
      ['دولة جنوب السودان', 'correct'],
      ['السودان', 'incorrect'],
      ['جنوب', 'incorrect'],
      ['شمال السودان', 'incorrect'],
    ],
  ],
  [
    'a country with two names',
    russia,
    [
      ['روسيا', 'correct'],
      ['روسيا الاتحادية', 'correct'],
      ['أوكرانيا', 'incorrect'],
      ['سوريا', 'incorrect'],
      ['روسيه', 'correct'],
      ['رواندا', 'incorrect'],
    ],
  ],
  [
    'a place whose type noun the question names',
    airport,
    [
      ['القامشلي', 'correct'],
      ['مطار القامشلي', 'correct'],
      ['قامشلي', 'correct', ['article']],
      ['القامشلى', 'correct', ['hamza']],
      ['حميميم', 'incorrect'],
      ['مطار حميميم', 'incorrect'],
    ],
  ],
  [
    'an organisation',
    agency,
    [
      ['الوكالة الدولية للطاقة الذرية', 'correct'],
      ['الوكاله الدوليه للطاقه الذريه', 'correct', ['hamza']],
      ['وكالة الطاقة الذرية', 'correct'],
      ['الأمم المتحدة', 'incorrect'],
      ['الوكالة', 'incorrect'],
    ],
  ],
];

holdsGrading('A name typed in Arabic', arabic);
