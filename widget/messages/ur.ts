// The quiz's words in Urdu.
import type { FirstMessages, MoreMessages, ReceiptMessages } from './ar.ts';
import { urduReceipt } from './receipt-words.ts';

/** Until the first answer is checked. */
export const first: FirstMessages = {
  lang: 'ur',
  dir: 'rtl',
  quiz: 'مضمون کے بارے میں سوالات',
  loading: 'سوالات لوڈ ہو رہے ہیں…',
  progress: (at, of) => `${of} میں سے سوال نمبر ${at}`,
  trueWord: 'درست',
  falseWord: 'غلط',
  yourAnswer: 'آپ کا جواب',
  hints: {
    date: 'تاریخ جس شکل میں چاہیں لکھیں۔',
    number: 'عدد ہندسوں یا الفاظ میں لکھیں۔',
    name: 'نام ویسے ہی لکھیں جیسے آپ جانتے ہیں۔',
    phrase: 'اپنے الفاظ میں جواب دیں۔',
  },
  check: 'جانچیں',
  checking: 'جانچ جاری ہے…',
  answerFirst: 'پہلے کوئی جواب منتخب کریں یا لکھیں۔',
  next: 'اگلا سوال',
  skip: 'سوال چھوڑ دیں',
  back: 'پچھلا سوال',
  finish: 'نتیجہ',
  retry: 'دوبارہ کوشش کریں',
  kept: 'آپ کا جواب محفوظ ہے۔',
  empty: 'اس مجموعے میں کوئی سوال نہیں۔',
  failures: {
    offline: 'انٹرنیٹ سے رابطہ نہیں ہے۔ رابطہ بحال ہوتے ہی ہم دوبارہ کوشش کریں گے۔',
    network: 'سروس تک رسائی نہ ہو سکی۔',
    not_found: 'اس صفحے کے لیے کوئی سوال شائع نہیں ہوا۔',
    retracted: 'یہ مضمون واپس لے لیا گیا ہے، اور اس کے سوالات بھی۔',
  },
};

/** Words of a receipt. */
export const receipts: ReceiptMessages = {
  card: urduReceipt,
  outcomes: {
    correct: 'جواب درست ہے',
    partial: 'جواب جزوی طور پر درست ہے',
    incorrect: 'جواب یہ نہیں ہے',
    withdrawn: 'یہ سوال واپس لے لیا گیا ہے',
  },
  chosen: 'آپ کا انتخاب',
  right: 'درست جواب',
  answerIs: (answer) => `مضمون کے مطابق جواب: ${answer}`,
  placeIs: (place) => `مضمون کے مطابق جگہ: ${place}`,
  tolerated: (names) => `یہ فرق قبول کیا گیا: ${names.join('، ')}`,
  tolerances: {
    hamza: 'ہمزہ',
    diacritics: 'اعراب کے نشان',
    digits: 'ہندسوں کی شکل',
    month_name: 'مہینے کا نام',
    date_format: 'تاریخ لکھنے کا انداز',
    number_words: 'الفاظ میں لکھا گیا عدد',
    rounding: 'تقریبی عدد',
    article: 'حرف تعریف',
    title_dropped: 'نام سے پہلے کا لقب',
    spelling: 'املا',
    surname_only: 'صرف خاندانی نام',
    case: 'بڑے اور چھوٹے حروف',
    punctuation: 'رموز اوقاف',
  },
  failures: {
    timeout: 'سروس سے رابطے میں بہت دیر لگ گئی۔',
    unreadable: 'سروس سے جو کچھ موصول ہوا وہ پڑھا نہ جا سکا۔',
    rate_limited: 'کم وقت میں بہت زیادہ درخواستیں آئیں۔ ایک منٹ بعد دوبارہ کوشش کریں۔',
    refused: 'یہ جواب اس شکل میں قبول نہیں ہوا۔ اسے بدل کر دوبارہ کوشش کریں۔',
  },
  challenge: 'اس سوال پر اعتراض کریں',
};

/** Words of everything else. */
export const more: MoreMessages = {
  completeFirst: 'تمام سطریں مکمل کریں، اور کوئی چیز دو بار منتخب نہ کریں۔',
  choose: 'منتخب کریں',
  orderHint:
    'سطروں کو زمانی ترتیب میں رکھیں، سب سے پرانی بات سب سے اوپر: سطر کو کنارے سے پکڑ کر کھینچیں یا تیر کے نشان استعمال کریں۔',
  matchHint: 'ہر سطر کے لیے وہ چیز منتخب کریں جو اس سے میل کھاتی ہو۔',
  earlier: 'اوپر لے جائیں',
  later: 'نیچے لے جائیں',
  moved: (at, of, text) => `اب ${of} میں سے نمبر ${at} پر: ${text}`,
  unanswered: 'جواب نہیں دیا گیا',
  result: (points, of) => `نتیجہ: ${of} میں سے ${points}`,
  nothingCounted: 'اس مضمون کے تمام سوالات واپس لے لیے گئے ہیں، اس لیے کوئی نتیجہ شمار نہیں ہو گا۔',
  resultHint: 'ہر جواب کی بنیاد مضمون کا کوئی جملہ ہے۔ آپ کسی بھی سوال پر واپس جا سکتے ہیں۔',
  left: {
    one: () => 'ایک سوال کا جواب باقی ہے۔',
    other: (count) => `${count} سوالوں کے جواب باقی ہیں۔`,
  },
  again: 'نئی ترتیب سے دوبارہ شروع کریں',
  locked: 'آپ کا جواب محفوظ ہے',
  lockedHint: 'یہ اب تبدیل نہیں ہوگا۔ نتیجہ آخر میں دکھایا جائے گا۔',
  end: 'ختم کریں اور نتیجہ دکھائیں',
  endHint: 'اس کے بعد مزید جواب قبول نہیں ہوں گے۔',
  anew: 'نئی کوشش شروع کریں',
  share: 'نتیجہ شیئر کریں',
  shared: 'نتیجہ کاپی ہو گیا۔',
  notShared: 'نتیجہ کاپی نہ ہو سکا۔ متن یہاں سے کاپی کریں:',
  resumed: 'آپ نے جہاں چھوڑا تھا، سلسلہ وہیں سے جاری ہے۔',
  challengeHint: 'آپ کا اعتراض ادارتی ٹیم تک پہنچے گا۔ براہ کرم ذاتی معلومات نہ لکھیں۔',
  challengeReason: 'مسئلہ کیا ہے؟',
  challengeReasons: {
    wrong_key: 'جس جواب کو درست مانا گیا وہ غلط ہے',
    unclear: 'سوال واضح نہیں',
    outdated: 'حقائق بدل چکے ہیں',
    other: 'کچھ اور',
  },
  challengeNote: 'وضاحت (اختیاری)',
  send: 'بھیجیں',
  sent: 'آپ کا اعتراض موصول ہو گیا۔ شکریہ۔',
};
