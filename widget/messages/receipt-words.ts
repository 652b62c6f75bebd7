// The words under a quotation, the same on every card. One export a language: a bundle carries what it speaks.

/** Arabic: the shape of every other language. */
export const arabicReceipt = {
  said: (speaker: string) => `القائل: ${speaker}`,
  from: (source: string) => `من: ${source}`,
  show: 'اعرض في المقال',
  notOnPage: 'لم نعثر على هذه الجملة في الصفحة.',
  lit: 'الجملة مظلّلة في المقال.',
  openSource: 'افتح الموضع في المصدر',
  newTab: '(في صفحة جديدة)',
};

/** The words of a card. */
export type ReceiptWords = typeof arabicReceipt;

/** English. */
export const englishReceipt: ReceiptWords = {
  said: (speaker) => `Said by: ${speaker}`,
  from: (source) => `From: ${source}`,
  show: 'Show in the article',
  notOnPage: 'We could not find this sentence on the page.',
  lit: 'The sentence is marked in the article.',
  openSource: 'Open the passage at its source',
  newTab: '(in a new tab)',
};

/** The narrow no-break space of French typography. */
const thin = '\u202f';

/** French. */
export const frenchReceipt: ReceiptWords = {
  said: (speaker) => `Propos de${thin}: ${speaker}`,
  from: (source) => `Source${thin}: ${source}`,
  show: 'Voir dans l’article',
  notOnPage: 'Nous n’avons pas trouvé cette phrase dans la page.',
  lit: 'La phrase est surlignée dans l’article.',
  openSource: 'Ouvrir le passage à la source',
  newTab: '(dans un nouvel onglet)',
};

/** Hebrew. */
export const hebrewReceipt: ReceiptWords = {
  said: (speaker) => `לדברי ${speaker}`,
  from: (source) => `מתוך: ${source}`,
  show: 'הצגה בכתבה',
  notOnPage: 'לא מצאנו את המשפט הזה בעמוד.',
  lit: 'המשפט מסומן בכתבה.',
  openSource: 'פתיחת הקטע במקור',
  newTab: '(בכרטיסייה חדשה)',
};

/** Persian. */
export const persianReceipt: ReceiptWords = {
  said: (speaker) => `گوینده: ${speaker}`,
  from: (source) => `منبع: ${source}`,
  show: 'نمایش در مطلب',
  notOnPage: 'این جمله را در صفحه پیدا نکردیم.',
  lit: 'جمله در مطلب مشخص شده است.',
  openSource: 'باز کردن این بخش در منبع',
  newTab: '(در صفحه‌ای جدید)',
};

/** Urdu. */
export const urduReceipt: ReceiptWords = {
  said: (speaker) => `بقول ${speaker}`,
  from: (source) => `ماخذ: ${source}`,
  show: 'مضمون میں دیکھیں',
  notOnPage: 'یہ جملہ ہمیں صفحے پر نہیں ملا۔',
  lit: 'جملہ مضمون میں نمایاں کر دیا گیا ہے۔',
  openSource: 'یہ حصہ ماخذ میں کھولیں',
  newTab: '(نئے ٹیب میں)',
};

/** Turkish. */
export const turkishReceipt: ReceiptWords = {
  said: (speaker) => `Söyleyen: ${speaker}`,
  from: (source) => `Kaynak: ${source}`,
  show: 'Haberde göster',
  notOnPage: 'Bu cümleyi sayfada bulamadık.',
  lit: 'Cümle haberde işaretlendi.',
  openSource: 'Bu bölümü kaynağında aç',
  newTab: '(yeni sekmede)',
};

/** Spanish. */
export const spanishReceipt: ReceiptWords = {
  said: (speaker) => `Quién lo dice: ${speaker}`,
  from: (source) => `Fuente: ${source}`,
  show: 'Ver en el artículo',
  notOnPage: 'No encontramos esta frase en la página.',
  lit: 'La frase está resaltada en el artículo.',
  openSource: 'Abrir el pasaje en la fuente',
  newTab: '(en una pestaña nueva)',
};

/** German. */
export const germanReceipt: ReceiptWords = {
  said: (speaker) => `Aussage von: ${speaker}`,
  from: (source) => `Quelle: ${source}`,
  show: 'Im Artikel zeigen',
  notOnPage: 'Wir haben diesen Satz auf der Seite nicht gefunden.',
  lit: 'Der Satz ist im Artikel markiert.',
  openSource: 'Stelle in der Quelle öffnen',
  newTab: '(in neuem Tab)',
};
