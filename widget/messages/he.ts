// The quiz's words in Hebrew.
import type { FirstMessages, MoreMessages, ReceiptMessages } from './ar.ts';
import { hebrewReceipt } from './receipt-words.ts';

/** Until the first answer is checked. */
export const first: FirstMessages = {
  lang: 'he',
  dir: 'rtl',
  quiz: 'שאלות על הכתבה',
  loading: 'השאלות נטענות…',
  progress: (at, of) => `שאלה ${at} מתוך ${of}`,
  trueWord: 'נכון',
  falseWord: 'לא נכון',
  yourAnswer: 'התשובה שלך',
  hints: {
    date: 'אפשר לכתוב את התאריך בכל צורה שנוחה לך.',
    number: 'אפשר לכתוב את המספר בספרות או במילים.',
    name: 'אפשר לכתוב את השם כפי שהוא מוכר לך.',
    phrase: 'אפשר לענות במילים שלך.',
  },
  check: 'בדיקה',
  checking: 'התשובה נבדקת…',
  answerFirst: 'תחילה יש לבחור תשובה או לכתוב אותה.',
  next: 'לשאלה הבאה',
  skip: 'דילוג על השאלה',
  back: 'לשאלה הקודמת',
  finish: 'תוצאה',
  retry: 'ניסיון נוסף',
  kept: 'התשובה שלך שמורה.',
  empty: 'אין שאלות בחידון הזה.',
  failures: {
    offline: 'אין חיבור לאינטרנט. ננסה שוב כשהחיבור יחזור.',
    network: 'לא הצלחנו להתחבר לשירות.',
    timeout: 'השירות לא הגיב בזמן.',
    not_found: 'לא פורסמו שאלות לעמוד הזה.',
    retracted: 'הכתבה הזאת הוסרה, ואיתה השאלות עליה.',
    unreadable: 'התקבל מהשירות מידע שאי אפשר לקרוא.',
  },
};

/** Words of a receipt. */
export const receipts: ReceiptMessages = {
  card: hebrewReceipt,
  outcomes: {
    correct: 'תשובה נכונה',
    partial: 'תשובה נכונה בחלקה',
    incorrect: 'זו לא התשובה',
    withdrawn: 'השאלה הזאת בוטלה',
  },
  chosen: 'הבחירה שלך',
  right: 'התשובה הנכונה',
  answerIs: (answer) => `התשובה לפי הכתבה: ${answer}`,
  placeIs: (place) => `המקום לפי הכתבה: ${place}`,
  tolerated: (names) => `קיבלנו את התשובה למרות ההבדל: ${names.join(', ')}`,
  tolerances: {
    hamza: 'המזה',
    diacritics: 'סימני ניקוד',
    digits: 'צורת הספרות',
    month_name: 'שם החודש',
    date_format: 'צורת התאריך',
    number_words: 'מספר במילים',
    rounding: 'עיגול המספר',
    article: 'ה״א הידיעה',
    title_dropped: 'התואר שלפני השם',
    spelling: 'כתיב',
    surname_only: 'שם משפחה בלבד',
    case: 'אותיות גדולות וקטנות',
    punctuation: 'סימני פיסוק',
  },
  failures: {
    rate_limited: 'יותר מדי בקשות בזמן קצר. אפשר לנסות שוב בעוד דקה.',
    refused: 'התשובה לא התקבלה כפי שהיא. אפשר לשנות אותה ולנסות שוב.',
  },
  challenge: 'ערעור על השאלה',
};

/** Words of everything else. */
export const more: MoreMessages = {
  completeFirst: 'יש להשלים את כל השורות ולא לבחור שום דבר פעמיים.',
  choose: 'יש לבחור',
  orderHint: 'יש לסדר את השורות מהמוקדם למאוחר: אפשר לגרור שורה בקצה שלה או להשתמש בחצים.',
  matchHint: 'יש לבחור לכל שורה את מה שמתאים לה.',
  earlier: 'הזזה למעלה',
  later: 'הזזה למטה',
  moved: (at, of, text) => `עכשיו במקום ${at} מתוך ${of}: ${text}`,
  unanswered: 'ללא תשובה',
  result: (points, of) => `התוצאה: ${points} מתוך ${of}`,
  nothingCounted: 'כל השאלות על הכתבה הזאת בוטלו, ולכן אין תוצאה.',
  resultHint: 'כל תשובה מבוססת על משפט בכתבה. אפשר לחזור לכל שאלה.',
  left: {
    one: () => 'נותרה שאלה אחת ללא תשובה.',
    two: () => 'נותרו שתי שאלות ללא תשובה.',
    other: (count) => `נותרו ${count} שאלות ללא תשובה.`,
  },
  again: 'התחלה מחדש בסדר אחר',
  share: 'שיתוף התוצאה',
  shared: 'התוצאה הועתקה.',
  notShared: 'ההעתקה לא הצליחה. אפשר להעתיק את הטקסט מכאן:',
  resumed: 'חזרת למקום שבו הפסקת.',
  challengeHint: 'הערעור שלך יגיע למערכת החדשות. נא לא לכתוב פרטים אישיים.',
  challengeReason: 'מה הבעיה?',
  challengeReasons: {
    wrong_key: 'התשובה שסומנה כנכונה שגויה',
    unclear: 'השאלה לא ברורה',
    outdated: 'העובדות השתנו',
    other: 'משהו אחר',
  },
  challengeNote: 'הערה (לא חובה)',
  send: 'שליחה',
  sent: 'הערעור שלך הגיע אלינו. תודה.',
};
