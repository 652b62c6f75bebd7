// The words of the page that verifies receipts, in Arabic: the shape of every other language.
import type { ReceiptReading } from '../read-receipt.ts';

/** What a text can turn out to be without being a genuine receipt; `no_keys`: there is nothing to verify it with. */
export type ReceiptFault = Exclude<ReceiptReading['state'], 'genuine'> | 'no_keys' | 'empty';

/** The page's words. */
export const arabic = {
  lang: 'ar',
  dir: 'rtl' as 'rtl' | 'ltr',
  title: 'التحقّق من إيصال',
  intro: 'يُتحقّق من الإيصال في هذا المتصفح نفسه، ولا يُرسل إلى أحد.',
  receipt: 'الإيصال',
  receiptHint: 'ألصق الإيصال هنا كما وصلك، أو رابطه كاملاً.',
  verify: 'تحقّق',
  verifying: 'يجري التحقّق…',
  genuine: 'إيصال صحيح',
  genuineHint: 'وقّعته هذه الخدمة، ولم يتغيّر فيه شيء.',
  name: 'الاسم',
  nameHint: 'كما كتبه صاحبه عند دخول الغرفة. لم تتحقّق الخدمة من هويته.',
  set: 'أسئلة عن',
  points: 'النقاط',
  pointsOf: (points: string, of: string) => `${points} من ${of}`,
  answered: 'الأسئلة المُجاب عنها',
  finishedAt: 'آخر إجابة',
  endedAt: 'انتهت الجلسة',
  issuedAt: 'صدر الإيصال',
  issuer: 'الخدمة',
  room: 'رمز الغرفة',
  setId: 'مجموعة الأسئلة',
  version: (id: string, version: string) => `${id}، الإصدار ${version}`,
  textHash: 'بصمة نص المقال (SHA-256)',
  details: 'تفاصيل أخرى',
  faults: {
    empty: 'ألصق الإيصال أولاً.',
    unreadable: 'هذا ليس إيصالاً، أو نقص منه شيء عند النسخ. انسخه كاملاً وألصقه مرة أخرى.',
    other_kind: 'هذا نص موقّع، لكنه ليس إيصالاً من غرفة صف.',
    changed: 'تغيّر شيء في هذا الإيصال بعد توقيعه، فلا يُعتدّ به.',
    unknown_key: 'لم يُوقَّع هذا الإيصال بأيّ من مفاتيح هذه الخدمة، فلا يمكن التحقّق منه هنا.',
    no_keys: 'تعذّر جلب مفاتيح الخدمة. أعد المحاولة، أو ألصق مفاتيح محفوظة أدناه.',
  } as Readonly<Record<ReceiptFault, string>>,
  claimsToBeFrom: 'مكتوب فيه أنه صادر عن:',
  offline: 'التحقّق بلا إنترنت',
  offlineHint: 'احفظ هذه الصفحة وملف المفاتيح، ثم ألصق محتوى الملف هنا.',
  keys: 'مفاتيح محفوظة',
  keysFile: 'ملف مفاتيح هذه الخدمة',
  keysUsed: 'يُتحقّق بالمفاتيح الملصقة هنا.',
  keysUnreadable: 'هذه ليست مفاتيح مقروءة.',
  comma: '، ',
};

/** What every language has. */
export type VerifyWords = typeof arabic;
