// The quiz's words in Arabic: the shape of every other language. `first` travels with the element; the others are fetched
// with what shows them.
import type { Outcome, Tolerance } from '../../questions/wire.ts';
import type { FailureReason } from '../client.ts';
import { arabicReceipt } from './receipt-words.ts';

/** Words needed until the first answer is checked. Numbers come written in the numerals that the reader wants. */
export const first = {
  lang: 'ar',
  dir: 'rtl' as 'rtl' | 'ltr',
  quiz: 'أسئلة عن المقال',
  loading: 'تُحمَّل الأسئلة…',
  progress: (at: string, of: string) => `السؤال ${at} من ${of}`,
  trueWord: 'صح',
  falseWord: 'خطأ',
  yourAnswer: 'إجابتك',
  hints: {
    date: 'اكتب التاريخ بأي صيغة تناسبك.',
    number: 'اكتب العدد بالأرقام أو بالكلمات.',
    name: 'اكتب الاسم كما تعرفه.',
    phrase: 'اكتب الإجابة بكلماتك.',
  },
  check: 'تحقّق',
  checking: 'يجري التحقّق…',
  answerFirst: 'اختر إجابة أو اكتبها أولاً.',
  next: 'السؤال التالي',
  skip: 'تخطَّ السؤال',
  back: 'السؤال السابق',
  finish: 'النتيجة',
  retry: 'أعد المحاولة',
  kept: 'إجابتك محفوظة.',
  empty: 'لا أسئلة في هذه المجموعة.',
  failures: {
    offline: 'لا اتصال بالإنترنت. سنعيد المحاولة حين يعود الاتصال.',
    network: 'تعذّر الوصول إلى الخدمة.',
    not_found: 'لا أسئلة منشورة لهذه الصفحة.',
    retracted: 'سُحب هذا المقال، وسُحبت معه أسئلته.',
  } as Readonly<Record<FirstFailure, string>>,
};

/** Words of a receipt. */
export const receipts = {
  card: arabicReceipt,
  outcomes: {
    correct: 'إجابة صحيحة',
    partial: 'إجابة صحيحة جزئياً',
    incorrect: 'ليست هذه هي الإجابة',
    withdrawn: 'سُحب هذا السؤال',
  } as Readonly<Record<Outcome, string>>,
  chosen: 'اختيارك',
  right: 'الإجابة الصحيحة',
  answerIs: (answer: string) => `الإجابة بحسب المقال: ${answer}`,
  placeIs: (place: string) => `الموضع بحسب المقال: ${place}`,
  tolerated: (names: readonly string[]) => `قبلنا اختلافاً في: ${names.join('، ')}`,
  tolerances: {
    hamza: 'الهمزة',
    diacritics: 'التشكيل',
    digits: 'شكل الأرقام',
    month_name: 'اسم الشهر',
    date_format: 'صيغة التاريخ',
    number_words: 'كتابة العدد بالكلمات',
    rounding: 'التقريب',
    article: 'أداة التعريف',
    title_dropped: 'اللقب',
    spelling: 'الإملاء',
    surname_only: 'الاكتفاء باسم العائلة',
    case: 'حالة الأحرف',
    punctuation: 'علامات الترقيم',
  } as Readonly<Record<Tolerance, string>>,
  failures: {
    timeout: 'تأخّرت الخدمة في الرد.',
    unreadable: 'وصل رد غير مفهوم من الخدمة.',
    rate_limited: 'طلبات كثيرة في وقت قصير. أعد المحاولة بعد دقيقة.',
    refused: 'لم تُقبل هذه الإجابة كما هي. عدّلها وحاول مرة أخرى.',
  } as Readonly<Record<Exclude<FailureReason, FirstFailure>, string>>,
  challenge: 'اعترض على هذا السؤال',
};

/** Words of everything else. */
export const more = {
  completeFirst: 'أكمل الأسطر كلها، ولا تختر شيئاً مرتين.',
  choose: 'اختر',
  orderHint: 'رتّب الأسطر من الأقدم إلى الأحدث: اسحب السطر من طرفه أو استعمل السهمين.',
  matchHint: 'اختر لكل سطر ما يناسبه.',
  earlier: 'إلى أعلى',
  later: 'إلى أسفل',
  moved: (at: string, of: string, text: string) => `صار في الموضع ${at} من ${of}: ${text}`,
  unanswered: 'بلا إجابة',
  result: (points: string, of: string) => `النتيجة: ${points} من ${of}`,
  nothingCounted: 'سُحبت أسئلة هذا المقال كلها، فلا نتيجة تُحتسب.',
  resultHint: 'كل إجابة تستند إلى جملة في المقال. يمكنك العودة إلى أي سؤال.',
  left: {
    one: () => 'بقي سؤال واحد بلا إجابة.',
    two: () => 'بقي سؤالان بلا إجابة.',
    few: (count) => `بقيت ${count} أسئلة بلا إجابة.`,
    many: (count) => `بقي ${count} سؤالاً بلا إجابة.`,
    other: (count) => `بقي ${count} سؤال بلا إجابة.`,
  } as Plural,
  again: 'ابدأ من جديد بترتيب آخر',
  locked: 'حُفظت إجابتك',
  lockedHint: 'لا تتغيّر بعد الآن، وتظهر النتيجة حين تنهي المحاولة.',
  end: 'أنهِ المحاولة واعرض النتيجة',
  endHint: 'بعد الإنهاء لا تُقبل إجابات أخرى.',
  anew: 'ابدأ محاولة جديدة',
  share: 'شارك النتيجة',
  shared: 'نُسخت النتيجة.',
  notShared: 'تعذّر النسخ. انسخ النص من هنا:',
  resumed: 'عدنا بك إلى حيث توقفت.',
  challengeHint: 'يصل اعتراضك إلى غرفة التحرير. لا تكتب بيانات شخصية.',
  challengeReason: 'ما المشكلة؟',
  challengeReasons: {
    wrong_key: 'الإجابة المعتمدة خاطئة',
    unclear: 'السؤال غير واضح',
    outdated: 'تغيّرت الوقائع',
    other: 'شيء آخر',
  } as Readonly<Record<ChallengeReason, string>>,
  challengeNote: 'ملاحظة (اختيارية)',
  send: 'أرسل',
  sent: 'وصل اعتراضك. شكراً لك.',
};

/** What mostly fails; of the rest the words come with the receipts. */
export type FirstFailure = Extract<FailureReason, 'offline' | 'network' | 'not_found' | 'retracted'>;

/** Why a reader challenges a question, as the wire names it. */
export type ChallengeReason = 'wrong_key' | 'unclear' | 'outdated' | 'other';

/** A sentence for each plural category that the language has (CLDR); the count comes as it is to be written. */
export type Plural = {
  readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: (count: string) => string;
} & { readonly other: (count: string) => string };

/** What `first` of every language has. */
export type FirstMessages = typeof first;
/** What `receipts` of every language has. */
export type ReceiptMessages = typeof receipts;
/** What `more` of every language has. */
export type MoreMessages = typeof more;
