// The check's words in Arabic: the shape of every other language.
import type { StatementOutcome } from '../../questions/statement-wire.ts';
import type { FailureReason } from '../client.ts';
import { arabicReceipt } from '../messages/receipt-words.ts';

/** The element's words. Numbers stand after a colon, where no noun has to agree with them. */
export const arabic = {
  ...arabicReceipt,
  retry: 'أعد المحاولة',
  lang: 'ar',
  dir: 'rtl',
  check: 'مقارنة عبارة بالمقال',
  loading: 'يُحمَّل المقال…',
  statement: 'ما العبارة التي تريد مقارنتها بالمقال؟',
  hint: 'جملة خبرية واحدة تكفي. لا نحكم بصحتها، بل نبيّن ما يقوله هذا المقال فيها.',
  keys: 'للإرسال من لوحة المفاتيح: Ctrl\u00a0+\u00a0Enter',
  left: (count: number) => `الأحرف المتبقية: ${count}`,
  over: (count: number) => `العبارة أطول من الحد المسموح به. الأحرف الزائدة: ${count}`,
  compare: 'قارن بالمقال',
  comparing: 'تجري المقارنة…',
  writeFirst: 'اكتب عبارة أولاً.',
  yourStatement: 'العبارة:',
  according: 'بحسب هذا المقال:',
  outcomes: {
    supported: 'النص يؤيّد العبارة',
    refuted: 'النص يناقض العبارة',
    conflicting: 'النصوص تتضارب في ذلك',
    not_enough_information: 'لا تكفي المطابقة للحكم',
    not_checkable: 'عبارة لا يمكن التحقق منها هنا',
  } as Readonly<Record<StatementOutcome, string>>,
  automatic: 'مطابقة آلية مع النص',
  reportedBy: (speaker: string) => `القول منسوب إلى: ${speaker}`,
  nearest: 'أقرب ما في النص إلى العبارة:',
  claims: (count: number) => `ما يقوله المقال (${count})`,
  failures: {
    offline: 'لا اتصال بالإنترنت. عبارتك باقية كما كتبتها، وسنرسلها حين يعود الاتصال.',
    network: 'تعذّر الوصول إلى الخدمة. عبارتك باقية كما كتبتها.',
    timeout: 'تأخّرت الخدمة في الرد. عبارتك باقية كما كتبتها.',
    not_found: 'لا يتوفر لهذه الصفحة مقال تُقارَن به العبارات.',
    retracted: 'سُحب هذا المقال.',
    rate_limited: 'طلبات كثيرة في وقت قصير. أعد المحاولة بعد دقيقة.',
    refused: 'لم تُقبل العبارة كما هي. عدّلها وحاول مرة أخرى.',
    unreadable: 'وصل رد غير مفهوم من الخدمة. عبارتك باقية كما كتبتها.',
  } as Readonly<Record<FailureReason, string>>,
};

/** The shape every language fills in. */
export type CheckMessages = typeof arabic;
