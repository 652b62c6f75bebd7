// The quiz's words in Persian. Between parts of a word stand zero-width non-joiners, as they are: escapes would tear the words apart.
import type { FirstMessages, MoreMessages, ReceiptMessages } from './ar.ts';
import { persianReceipt } from './receipt-words.ts';

/** Until the first answer is checked. */
export const first: FirstMessages = {
  lang: 'fa',
  dir: 'rtl',
  quiz: 'پرسش‌هایی درباره این مطلب',
  loading: 'در حال بارگذاری پرسش‌ها…',
  progress: (at, of) => `پرسش ${at} از ${of}`,
  trueWord: 'درست',
  falseWord: 'نادرست',
  yourAnswer: 'پاسخ شما',
  hints: {
    date: 'تاریخ را به هر شکلی که می‌خواهید بنویسید.',
    number: 'عدد را به رقم یا به حروف بنویسید.',
    name: 'نام را همان‌طور که می‌شناسید بنویسید.',
    phrase: 'با کلمات خودتان پاسخ دهید.',
  },
  check: 'بررسی',
  checking: 'در حال بررسی…',
  answerFirst: 'ابتدا پاسخی انتخاب کنید یا بنویسید.',
  next: 'پرسش بعدی',
  skip: 'گذشتن از این پرسش',
  back: 'پرسش قبلی',
  finish: 'نتیجه',
  retry: 'تلاش دوباره',
  kept: 'پاسخ شما محفوظ است.',
  empty: 'در این مجموعه پرسشی نیست.',
  failures: {
    offline: 'اتصال اینترنت برقرار نیست. به‌محض برقراری اتصال دوباره تلاش می‌کنیم.',
    network: 'دسترسی به سرویس ممکن نشد.',
    not_found: 'برای این صفحه پرسشی منتشر نشده است.',
    retracted: 'این مطلب و پرسش‌های آن پس گرفته شده است.',
  },
};

/** Words of a receipt. */
export const receipts: ReceiptMessages = {
  card: persianReceipt,
  outcomes: {
    correct: 'پاسخ درست است',
    partial: 'پاسخ تا حدی درست است',
    incorrect: 'پاسخ این نیست',
    withdrawn: 'این پرسش پس گرفته شده است',
  },
  chosen: 'انتخاب شما',
  right: 'پاسخ درست',
  answerIs: (answer) => `پاسخ بر اساس این مطلب: ${answer}`,
  placeIs: (place) => `جایگاه بر اساس این مطلب: ${place}`,
  tolerated: (names) => `تفاوتی که پذیرفتیم: ${names.join('، ')}`,
  tolerances: {
    hamza: 'همزه',
    diacritics: 'اعراب‌گذاری',
    digits: 'شکل رقم‌ها',
    month_name: 'نام ماه',
    date_format: 'شکل نوشتن تاریخ',
    number_words: 'نوشتن عدد به حروف',
    rounding: 'گرد کردن عدد',
    article: 'حرف تعریف',
    title_dropped: 'عنوان پیش از نام',
    spelling: 'املا',
    surname_only: 'نام خانوادگی به‌تنهایی',
    case: 'حروف بزرگ و کوچک',
    punctuation: 'نشانه‌گذاری',
  },
  failures: {
    timeout: 'سرویس به‌موقع جواب نداد.',
    unreadable: 'آنچه از سرویس رسید قابل خواندن نبود.',
    rate_limited: 'درخواست‌ها در زمانی کوتاه زیاد بود. یک دقیقه دیگر دوباره تلاش کنید.',
    refused: 'این پاسخ به این شکل پذیرفته نشد. آن را تغییر دهید و دوباره تلاش کنید.',
  },
  challenge: 'اعتراض به این پرسش',
};

/** Words of everything else. */
export const more: MoreMessages = {
  completeFirst: 'همه سطرها را کامل کنید و چیزی را دو بار انتخاب نکنید.',
  choose: 'انتخاب کنید',
  orderHint:
    'سطرها را از قدیمی‌ترین تا تازه‌ترین مرتب کنید: هر سطر را از لبه‌اش بکشید یا از پیکان‌ها استفاده کنید.',
  matchHint: 'برای هر سطر گزینه متناسب با آن را انتخاب کنید.',
  earlier: 'بردن به بالا',
  later: 'بردن به پایین',
  moved: (at, of, text) => `اکنون در جایگاه ${at} از ${of}: ${text}`,
  unanswered: 'بی‌پاسخ',
  result: (points, of) => `نتیجه: ${points} از ${of}`,
  nothingCounted: 'همه پرسش‌ها پس گرفته شده است و نتیجه‌ای نیست.',
  resultHint: 'هر پاسخ بر جمله‌ای از مطلب استوار است. می‌توانید به هر پرسشی برگردید.',
  left: {
    one: () => 'یک پرسش بی‌پاسخ مانده است.',
    other: (count) => `${count} پرسش بی‌پاسخ مانده است.`,
  },
  again: 'شروع دوباره با ترتیبی دیگر',
  locked: 'پاسخ شما محفوظ است',
  lockedHint: 'دیگر تغییر نمی‌کند و نتیجه پس از پایان نشان داده می‌شود.',
  end: 'پایان و نمایش نتیجه',
  endHint: 'پس از پایان، پاسخ دیگری پذیرفته نمی‌شود.',
  anew: 'شروع تلاشی تازه',
  share: 'هم‌رسانی نتیجه',
  shared: 'نتیجه کپی شد.',
  notShared: 'کپی کردن ممکن نشد. متن را از اینجا کپی کنید:',
  resumed: 'از همان جایی که مانده بودید ادامه می‌دهید.',
  challengeHint: 'اعتراض شما به تحریریه می‌رسد. لطفاً اطلاعات شخصی ننویسید.',
  challengeReason: 'مشکل چیست؟',
  challengeReasons: {
    wrong_key: 'پاسخی که درست شمرده شده نادرست است',
    unclear: 'پرسش روشن نیست',
    outdated: 'واقعیت‌ها تغییر کرده است',
    other: 'مورد دیگر',
  },
  challengeNote: 'توضیح (اختیاری)',
  send: 'ارسال',
  sent: 'اعتراض شما رسید. سپاسگزاریم.',
};
