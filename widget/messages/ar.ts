// The element's words in Arabic: the shape of every other language.
import type { Outcome, Tolerance } from '../../questions/wire.ts';
import type { FailureReason } from '../client.ts';
import { receiptWords } from './receipt-words.ts';

/** The element's words. */
export const arabic = {
  ...receiptWords.ar,
  quiz: 'أسئلة عن المقال',
  loading: 'تُحمَّل الأسئلة…',
  progress: (at: number, of: number) => `السؤال ${at} من ${of}`,
  trueWord: 'صح',
  falseWord: 'خطأ',
  yourAnswer: 'إجابتك',
  hints: {
    date: 'اكتب التاريخ بأي صيغة تناسبك.',
    number: 'اكتب العدد بالأرقام أو بالكلمات.',
    name: 'اكتب الاسم كما تعرفه.',
    phrase: 'اكتب الإجابة بكلماتك.',
    order: 'أعطِ كل سطر رقمه في الترتيب، والأول رقمه 1.',
    match: 'اختر لكل سطر ما يناسبه.',
  },
  check: 'تحقّق',
  checking: 'يجري التحقّق…',
  answerFirst: 'اختر إجابة أو اكتبها أولاً.',
  completeFirst: 'أكمل الأسطر كلها، ولا تختر شيئاً مرتين.',
  choose: 'اختر',
  next: 'السؤال التالي',
  finish: 'النتيجة',
  outcomes: {
    correct: 'إجابة صحيحة',
    partial: 'إجابة صحيحة جزئياً',
    incorrect: 'ليست هذه هي الإجابة',
    withdrawn: 'سُحب هذا السؤال',
  } as Readonly<Record<Outcome, string>>,
  chosen: 'اختيارك',
  right: 'الإجابة الصحيحة',
  answerIs: (answer: string) => `الإجابة بحسب المقال: ${answer}`,
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
  result: (points: string, of: number) => `النتيجة: ${points} من ${of}`,
  nothingCounted: 'سُحبت أسئلة هذا المقال كلها، فلا نتيجة تُحتسب.',
  resultHint: 'كل إجابة تستند إلى جملة في المقال. يمكنك العودة إلى أي سؤال.',
  again: 'ابدأ من جديد',
  share: 'انسخ النتيجة',
  shared: 'نُسخت النتيجة.',
  empty: 'لا أسئلة في هذه المجموعة.',
  failures: {
    offline: 'لا اتصال بالإنترنت. إجابتك محفوظة، وسنرسلها حين يعود الاتصال.',
    network: 'تعذّر الوصول إلى الخدمة. إجابتك محفوظة.',
    timeout: 'تأخّرت الخدمة في الرد. إجابتك محفوظة.',
    not_found: 'لا أسئلة منشورة لهذه الصفحة.',
    rate_limited: 'طلبات كثيرة في وقت قصير. أعد المحاولة بعد دقيقة.',
    refused: 'لم تُقبل هذه الإجابة كما هي. عدّلها وحاول مرة أخرى.',
    unreadable: 'وصل رد غير مفهوم من الخدمة.',
  } as Readonly<Record<FailureReason, string>>,
};

/** The shape every language fills in. */
export type Messages = typeof arabic;
