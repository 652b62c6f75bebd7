// The small words of Arabic as the judge of statements reads them: what joins, what places, what takes back. Own list.
import type { SmallRole } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';

/** What a small word does, and which others say the same. */
export interface SmallWord {
  readonly role: SmallRole;
  readonly sense: string;
}

/** Role, sense and the words that have them. */
const rows: readonly (readonly [role: SmallRole, sense: string, words: string])[] = [
  ['link', 'in', 'في'],
  ['link', 'to', 'إلى'],
  ['link', 'from', 'من'],
  ['link', 'on', 'على'],
  ['link', 'about', 'عن حول بشأن من_حيث'],
  ['link', 'with', 'مع برفقة'],
  ['link', 'between', 'بين'],
  ['link', 'before', 'قبل قبيل'],
  ['link', 'after', 'بعد عقب إثر بعيد'],
  ['link', 'during', 'خلال أثناء غضون في_أثناء في_غضون'],
  ['link', 'since', 'منذ'],
  ['link', 'until', 'حتى'],
  ['link', 'through', 'عبر'],
  ['link', 'towards', 'نحو باتجاه'],
  ['link', 'at', 'لدى عند'],
  ['link', 'against', 'ضد'],
  ['link', 'under', 'تحت'],
  ['link', 'over', 'فوق'],
  ['link', 'near', 'قرب'],
  ['link', 'because', 'بسبب جراء'],
  ['link', 'despite', 'رغم'],
  ['link', 'according', 'بحسب حسب وفق وفقا طبقا'],
  ['link', 'like', 'مثل'],
  ['link', 'compared', 'مقارنة قياسا'],
  ['link', 'facing', 'أمام قبالة'],
  ['link', 'behind', 'خلف وراء'],
  ['link', 'within', 'ضمن في_إطار'],
  ['link', 'inside', 'داخل'],
  ['link', 'outside', 'خارج'],
  ['and', '', 'و ف'],
  ['and', 'then', 'ثم'],
  ['or', '', 'أو أم إما'],
  [
    'but',
    '',
    'لكن ولكن لكنه لكنها لكنهم لكنهما ولكنه ولكنها ولكنهم بل فيما بينما علما وسط مما إلا_أن غير_أن في_حين',
  ],
  ['but', 'when', 'عندما حين حينما لما بعدما كلما'],
  ['but', 'because', 'لأن لأنه لأنها لأنهم إذ حيث'],
  ['that', '', 'أن إن أنهم إنهم بأن وأن'],
  ['that', 'whether', 'ما_إذا عما_إذا فيما_إذا'],
  ['that', 'he', 'أنه إنه بأنه وأنه'],
  ['that', 'she', 'أنها إنها بأنها وأنها'],
  ['which', '', 'الذي التي الذين اللذان اللتان اللذين اللتين اللواتي اللاتي والذي والتي والذين'],
  ['condition', '', 'إذا لو لولا شريطة بشرط طالما ريثما كي لكي في_حال في_حالة ما_لم وإلا'],
  ['exception', '', 'إلا سوى عدا باستثناء بخلاف'],
  ['modal', 'may', 'على_الأرجح ربما لعل يمكن ممكن يحتمل محتمل المحتمل'],
  ['modal', 'must', 'يجب ينبغي يتعين'],
  ['modal', 'expected', 'يتوقع تتوقع متوقع متوقعا المتوقع يرجح المرجح مرجح المنتظر ينتظر المرتقب'],
  [
    'modal',
    'planned',
    'المقرر مقررا مقرر المزمع يعتزم تعتزم يعتزمون ينوي تنوي يخطط تخطط يأمل تأمل يأملون يسعى تسعى اعتزام عزم اعتزامه اعتزامها',
  ],
  ['modal', 'alleged', 'زعم زعمت يزعم تزعم ادعى ادعت مزاعم يبدو المفترض يفترض مزعوم المزعوم المزعومة'],
  ['modal', 'tried', 'رفض رفضت يرفض ترفض رفضوا رفضه رفضها حاول حاولت يحاول تحاول محاولة كاد كادت أوشك أوشكت'],
  ['not', 'without', 'دون بدون من_دون'],
  ['not', 'un', 'غير'],
  ['not', 'absence', 'عدم بعدم'],
  ['not', 'is', 'ليس ليست ليسوا وليس'],
  ['not', 'past', 'لم ولم'],
  ['not', 'future', 'لن ولن'],
  ['not', 'present', 'لا ولا'],
  [
    'pointer',
    '',
    'هو هي هم هما هذا هذه هؤلاء ذلك تلك أولئك وهو وهي وهم وهما هناك هنا به بها فيه فيها منه منها عنه عنها له لها لهم عليه عليها إليه إليها معه معها منهم منهن بينهم بينهما بينها',
  ],
  ['link', 'for', 'ل'],
  ['link', 'by', 'ب'],
  ['link', 'like', 'ك'],
];

/** Folded small word or phrase of two (joined by a space) → what it does. */
export const smallWords: ReadonlyMap<string, SmallWord> = new Map(
  rows.flatMap(([role, sense, words]) =>
    words.split(' ').map((word) => [fold(word.replace('_', ' ')), { role, sense }] as const),
  ),
);

/** Words that say nothing a statement could lack. */
export const emptyWords: ReadonlySet<string> = new Set(
  ['لقد', 'كما', 'أيضا', 'كذلك', 'بدوره', 'بدورها', 'ولقد', 'أي', 'حالياً', 'هنا', 'يوم'].map(fold),
);

/** Phrases of two words that say nothing a statement could lack. */
export const emptyPairs: ReadonlySet<string> = new Set(
  ['حتى الآن', 'إلى الآن', 'حتى اليوم', 'في المقابل'].map(fold),
);
