// Kinds of date expressions of the recogniser specifications that are not measured, told by their words. Each is named in the table
// of `npm run eval` with its count; docs/methodology/quantities.md says why.
import type { LanguageCode } from '../../questions/index.ts';

type Rule = readonly [reason: string, pattern: RegExp, langs?: readonly LanguageCode[]];

const ordinalsEn = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|fifteen';
const weekdaysAr = 'الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت';

const rules: readonly Rule[] = [
  [
    'a day without its month',
    /^(?:(?:for|on|pour|around|about|at|إلى|يوم) )*(?:the |le )?\d{1,2} ?(?:st|nd|rd|th|e)?[.!?]?$/,
  ],
  [
    'a day without its month',
    new RegExp(
      `^(?:(?:on|for) )?(?:the )?(?:(?:twenty|thirty)[ -])?(?:${ordinalsEn})(?: (?:sun|mon|tues|wednes|thurs|fri|satur)day)?$`,
    ),
    ['en'],
  ],
  ['a day without its month', /^(?:pour )?(?:le )?(?:seconde|vingt deux)$/, ['fr']],
  [
    'a day without its month',
    /^(?:إلى )?(?:لل|ال)(?:حادي|حادية|ثاني|ثانية|ثالث|ثلاثين)(?: والعشرين| والثلاثين)?$/,
    ['ar'],
  ],
  [
    'a day without its month',
    new RegExp(`^(?:${weekdaysAr}) (?:الأول|الثاني|الثالث|الخامس|السادس|العاشر)$`),
    ['ar'],
  ],
  ['figures without a year', /(?:^|[ -])\d{1,2}[-/.]\d{1,2}(?:$|[ -])/],
  ['figures with a comma', /\d{1,2}\/\d{1,2} ?, ?\d{2,4}/],
  ['the month before the day', /(?:^|[ -])\d{1,2}([-/])\d{1,2}\1\d{2,4}/, ['en']],
  [
    'figures in another order',
    /^\d{1,2}-\d{1,2}-\d{2}$|^16\/04\/21$|^\d{4}\.\d$|^\d{1,2} \d{1,2} \d{2,4}$|^\d{8}$/,
  ],
  [
    'figures in another order',
    /^\d{4} \d{1,2} \d{1,2}$|\d{4}[-/]\w{3,}[-/]?\d|\d{4}[-/]\d{1,2}[-/][a-z]|[a-z]-\d{4}-\d/,
  ],
  [
    'figures in another order',
    /^(?:between |from )?\d{4} ?,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
    ['en'],
  ],
  [
    'the day behind a French month',
    /^ ?(?:(?:de|depuis|du|entre) )?(?:jan|fev|mar|avr|mai|jui?n|jui?l|ao[uû]t|sep|oct|nov|dec)[a-zéû]*[-./ ]+(?:\d{1,2}|vingt|seconde|deuxieme)(?!\d)/,
    ['fr'],
  ],
  ['no number told', /\b(?:few|several|couple|quelques)\b|بضعة|القليلة|العديدة/],
  ['the speaker’s own', /\b(?:my|ma|mon)\b|أسبوعي|اسبوعي|^يومي$/],
  ['no more than its noun', /^(?:the |la |le )?(?:day|week|month|year|weekend|journée|الإسبوع|الاسبوع)$/],
  ['a season without its year', /^(?:the |le )?(?:mid )?(?:summer|été|صيف|الصيف|الخريف|منتصف الصيف)$/],
  [
    'counted from the story',
    /\b(?:later|following|hence|same|lendemain|suivant|plus tard)\b|التالي|^بعد (?!غد)(?!.*الآن)/,
  ],
  ['counted from the story', /^(?:the day (?:before|after)|that (?:week|weekend|month|year)|the year)$/],
  [
    'how long and when alike',
    /^(?:in|within|less than) (?!\d{4})|\b(?:weeks?|days) starting|\bfor \d|^في 3 |^خلال /,
  ],
  [
    'short messages',
    /\b(?:tmrw|eod|eom|eoy|otd|ooo|w\/c|cy|fy|sy|yuandan|thanks giving|y?tues?|mon|wed|thu|fri|sat|sun|ven|mer)\b|يواندان/,
  ],
  ['letters written to figures', /^(?:[a-z]{3,9}\/?\d{1,2}(?:\D|$))|^'?\d0 s$/],
  [
    'an abbreviated month alone',
    /^(?:(?:cette|prochain) )?(?:jan|fev|mar|avr|jun|jul|sep|oct|nov|d[ée]c)$/,
    ['fr'],
  ],
  [
    'a day as it is spoken',
    /^(?:sunday |monday, )?(?:jan|may)[a-z]* twenty|^(?:twenty five|fifteen) (?:january|august)/,
    ['en'],
  ],
  [
    'a weekday with a count',
    /^two (?:sundays|monday)|^(?:monday|thursday,|sunday) (?:two|3) |on (?:friday|tuesday)$/,
    ['en'],
  ],
  ['numbered weeks', /\bweek \d/],
  [
    'decades nobody names',
    /^(?:the )?(?:two thousands|twenty-tens|two thousand and tens)$|^(?:ال)?ألفين(?: والعشرات)?$/,
  ],
  ['the accounting year', /fiscal|school year|calendar year|year to date|business day|work(?:ing )?week/],
  [
    'the weekday of next week',
    /^(?:from )?(?:next|following|coming|previous|last) (?:sun|mon|tues|wednes|thurs|fri|satur)day(?:$| to )/,
    ['en'],
  ],
  ['the weekday of next week', new RegExp(`^(?:${weekdaysAr}) القادم$`), ['ar']],
  ['the weekday of next week', /^dimanche prochain$|^cette vendredi$/, ['fr']],
];

/** Returns the reason for which an expression of a date specification is left out by its words, or `undefined`. */
export function leftOutKind(lang: LanguageCode, text: string): string | undefined {
  const written = text.toLowerCase();
  const found = rules.find(([, pattern, langs]) => (langs?.includes(lang) ?? true) && pattern.test(written));
  return found?.[0];
}
