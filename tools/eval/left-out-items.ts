// Items of the recogniser specifications that are not measured, by line number, each with its reason.

/** File, reason, line numbers from 1. */
export const leftOutItems: readonly (readonly [file: string, reason: string, lines: readonly number[]])[] = [
  // The value is not that of the words: «٣٢٢ ألف» is no 32200, «اثني عشر مليار» no 1.2 milliard; `from 200 to
  // 300` is no range where `from 200 to 3000000` is one.
  ['number-ar', 'wrong value', [17, 45, 54, 65, 114, 120, 142, 196, 197]],
  ['number-en', 'wrong value', [71, 90, 102, 107, 110, 126, 304]],
  // No number is expected where the words have one, because its unit is written to it.
  ['number-ar', 'a number denied', [3, 4, 5, 6, 7, 98, 132, 134, 139]],
  ['number-en', 'a number denied', [3, 4, 5, 7, 146]],
  ['number-fr', 'a number denied', [23, 24, 25]],
  // «un vent» and «une journée» have articles, no numbers.
  ['number-fr', 'an article', [108, 113, 114, 118]],
  // Not the language: «ثلاثة واحد وعشرونات», «أخفض او يساوي», « un milliard et demi million ».
  ['number-ar', 'not the language', [52, 71, 73, 149, 185]],
  ['number-fr', 'not the language', [4, 127]],
  // Two readings, and no word to choose by: «ثمن» is a price, «جزء من عشرة» a part of ten, 3/4 a score or a day, ٢/١ two.
  ['number-ar', 'ambiguous', [39, 67, 77, 91, 112, 115, 122, 156, 236]],
  ['number-en', 'ambiguous', [25, 31, 63, 292, 293]],
  ['number-fr', 'ambiguous', [56, 78]],
  // Addresses, telephone numbers, codes, scores and dates, which count nothing.
  ['number-ar', 'counts nothing', [2, 30, 97]],
  ['number-en', 'counts nothing', [2, 143, 144, 189, 198, 232]],
  ['number-fr', 'counts nothing', [22]],
  // Signs of comparison.
  ['number-ar', 'signs', [163, 189, 190, 191, 192, 202, 219, 223, 239, 240, 241, 242]],
  ['number-en', 'signs', [260, 265, 296, 297, 298, 299, 310]],
  // Ranges of ranks.
  ['number-ar', 'ordinals', [146, 148]],
  ['number-en', 'ordinals', [238, 240]],
  // Written in no newspaper: improper and long fractions, hyphens with spaces inside a number, decimals without a zero,
  // prefixes of the metric system, invisible marks between the digits.
  ['number-ar', 'never in news', [75, 86, 109, 129, 140, 141]],
  ['number-en', 'never in news', [19, 20, 32, 40, 41, 96, 97, 98, 99, 100, 108, 109]],
  ['number-en', 'never in news', [121, 123, 124, 130, 132, 133, 164, 193, 194, 225, 226]],
  ['number-fr', 'never in news', [3, 6, 9, 10, 57, 64, 65, 119]],
  // The date is not that of the words («سبتمبر الماضي» read in November 2016 is not September 2015), contradicts the same words
  // elsewhere, or is denied where other items give one.
  ['datetime-ar', 'wrong value', [209, 211, 542, 544, 572, 575, 625, 631, 633, 661, 787, 796, 797]],
  ['datetime-en', 'wrong value', [697, 724, 788]],
  ['datetime-fr', 'wrong value', [175, 176]],
  // A year that is not told, of which only the later one is given.
  ['datetime-en', 'a year left open', [1673, 1674, 1677, 1678, 1692]],
  // A half of a year or a month as the end of a range.
  ['datetime-en', 'halves at the end of ranges', [1658, 1659, 1660, 1661]],
  ['datetime-en', 'weekends of feasts', [1788, 1789, 1790, 1791, 1792]],
  // American days of these names are others than French ones.
  ['datetime-fr', 'another country’s feast', [1003, 1019, 1020]],
  // «هذا يوم الجمعة», `rest the week`, « troisième quart ».
  ['datetime-ar', 'not the language', [159, 473, 639]],
  ['datetime-en', 'not the language', [510, 616, 664, 690, 2392, 2393]],
  ['datetime-fr', 'not the language', [111, 290, 291, 324, 334, 335, 342, 375, 403, 640]],
  // `04th`, `1990 s`, `> = 2019`, `$12 December 27`.
  [
    'datetime-en',
    'never in news',
    [7, 153, 503, 504, 505, 977, 978, 979, 980, 981, 1441, 1458, 1459, 1460, 1473, 1474, 1735],
  ],
];
