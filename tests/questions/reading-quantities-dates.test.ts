import { describe, expect, it } from 'vitest';
import { askAbout, type LanguageCode, mentionsIn } from '../../questions/index.ts';
import { articleOf, foundIn } from './fixtures/articles.ts';

/** The dates read in `text` on Wednesday 28 January 2026; a loose one in brackets. */
function datesIn(text: string, lang: LanguageCode): string[] {
  return mentionsIn(text, lang, '2026-01-28').flatMap((mention) => {
    if (mention.type !== 'date') return [];
    const { text: written, value, until, isLoose } = mention;
    const ends = until === undefined ? '' : `..${until.iso}`;
    const told = `${written} = ${value.iso}${ends}`;
    return [isLoose === true ? `(${told})` : told];
  });
}

describe('Dates in Arabic', () => {
  it.each([
    // Day, month and year in every order and in words.
    ['وصل في الثانية والعشرين من يونيو 2025', 'الثانية والعشرين من يونيو 2025 = 2025-06-22'],
    ['في العاشر من سبتمبر عام ألفين وثمانية عشر', 'العاشر من سبتمبر عام ألفين وثمانية عشر = 2018-09-10'],
    ['وقع في 13.5.2015', '13.5.2015 = 2015-05-13'],
    ['وقع في 8/12/24', '8/12/24 = 2024-12-08'],
    ['وقع في 1970.', '1970 = 1970'],
    ['أُجّل إلى آذار/مارس 2027', 'آذار/مارس 2027 = 2027-03'],
    ['افتُتح في آذار', 'آذار = 2025-03'],
    ['وبأبريل 2024', 'أبريل 2024 = 2024-04'],
    // Ranges.
    ['من 4 إلى 22 أيار 2025', '4 إلى 22 أيار 2025 = 2025-05-04..2025-05-22'],
    [
      'بين الخامس عشر والتاسع عشر من نوفمبر 2025',
      'الخامس عشر والتاسع عشر من نوفمبر 2025 = 2025-11-15..2025-11-19',
    ],
    ['بين عامي 2014 و2018', '2014 و2018 = 2014..2018'],
    ['خلال 2014-2018', '2014-2018 = 2014..2018'],
    ['من 2 أكتوبر إلى 3 نوفمبر 2024', '2 أكتوبر إلى 3 نوفمبر 2024 = 2024-10-02..2024-11-03'],
    // Told from the day of writing.
    ['قبل يومين', '(قبل يومين = 2026-01-26)'],
    ['قبل ثلاثة أعوام', '(قبل ثلاثة أعوام = 2023)'],
    ['بعد أسبوعين من الآن', '(بعد أسبوعين من الآن = 2026-02-11)'],
    ['خلال الأيام الثلاثة الماضية', '(الأيام الثلاثة الماضية = 2026-01-25..2026-01-28)'],
    ['في الأسبوع الماضي', '(الأسبوع الماضي = 2026-01-19..2026-01-25)'],
    ['يوم الجمعة من الأسبوع المقبل', '(الجمعة من الأسبوع المقبل = 2026-02-06)'],
    ['في 20 من الشهر المقبل', '(20 من الشهر المقبل = 2026-02-20)'],
    ['بقية الشهر', '(بقية الشهر = 2026-01-28..2026-01-31)'],
    ['من عام 2011 حتى الآن', '(2011 حتى الآن = 2011..2026-01-28)'],
    // Parts of the calendar.
    ['في الربع الثالث من عام 2025', '(الربع الثالث من عام 2025 = 2025-07..2025-09)'],
    ['في الأسبوع الأخير من يوليو 2025', '(الأسبوع الأخير من يوليو 2025 = 2025-07-28..2025-08-03)'],
    ['في الأشهر التسعة الأولى من عام 2024', '(الأشهر التسعة الأولى من عام 2024 = 2024-01..2024-09)'],
    ['في صيف 2024', '(صيف 2024 = 2024)'],
    ['في سبعينيات القرن الماضي', '(سبعينيات القرن الماضي = 1970..1979)'],
    ['في القرن التاسع عشر', '(القرن التاسع عشر = 1800..1899)'],
    // The Hijri calendar and feasts.
    ['في 1 محرم 1446هـ', '(1 محرم 1446هـ = 2024-07-07)'],
    ['في شهر رمضان 2025', '(رمضان 2025 = 2025-02-28..2025-03-29)'],
    ['ليلة رأس السنة', '(ليلة رأس السنة = 2025-12-31)'],
  ])('are read: %s', (text, expected) => {
    expect(datesIn(text, 'ar')).toEqual([expected]);
  });

  it.each([
    ['عاد في 15'],
    ['فاز 4-2'],
    ['في اليوم التالي'],
    ['في اليوم نفسه'],
    ['توفي بعد يومين'],
    ['قبل يومين من الانتخابات'],
    ['في الأيام القليلة الماضية'],
    ['انتظر الصيف'],
    ['في ساحة أول نوفمبر'],
    ['ثورة 25 يناير'],
    ['مارس ألف شخص الرياضة'],
    ['رأى في أب صديقاً'],
  ])('are not seen where none is told: %s', (text) => {
    expect(datesIn(text, 'ar')).toEqual([]);
  });
});

describe('Dates in English', () => {
  it.each([
    ['between May and July 2019', 'May and July 2019 = 2019-05..2019-07'],
    ['on November 15 to 19, 2025', 'November 15 to 19, 2025 = 2025-11-15..2025-11-19'],
    ['May third', 'May third = 2025-05-03'],
    ['two weeks ago', '(two weeks ago = 2026-01-14)'],
    ['in the past three months', '(past three months = 2025-10..2026-01)'],
    ['later in the week', '(later in the week = 2026-01-26..2026-02-01)'],
    ['the first Friday of July 2025', '(first Friday of July 2025 = 2025-07-04)'],
    ['two weeks before Christmas', '(two weeks before Christmas = 2025-12-11)'],
    ['Q3 2025', '(Q3 2025 = 2025-07..2025-09)'],
    ["next year's third-quarter results", "(next year's third-quarter = 2027-07..2027-09)"],
    ['the first nine months of 2024', '(first nine months of 2024 = 2024-01..2024-09)'],
    ['in the 1970s', '(1970s = 1970..1979)'],
    ['last summer', '(last summer = 2025)'],
    ['the 19th century', '(19th century = 1800..1899)'],
    ['mid-November 2025', 'November 2025 = 2025-11'],
  ])('are read: %s', (text, expected) => {
    expect(datesIn(text, 'en')).toEqual([expected]);
  });

  it.each([
    ['in May two thousand people came', ['May = 2025-05']],
    ['the code 133-03-03-2020', []],
    ['on the 27th', []],
    ['call 138-2010-2015', []],
    ['only 3 next week', ['(next week = 2026-02-02..2026-02-08)']],
  ])('are not seen where none is told: %s', (text, expected) => {
    expect(datesIn(text, 'en')).toEqual(expected);
  });
});

describe('Dates in French', () => {
  it.each([
    ['du 3 au 12 septembre 2025', '3 au 12 septembre 2025 = 2025-09-03..2025-09-12'],
    ['du 18 avril au 30 août', '18 avril au 30 août = 2025-04-18..2025-08-30'],
    ['il y a deux ans', '(il y a deux ans = 2024)'],
    ['ces trois derniers mois', '(trois derniers mois = 2025-10..2026-01)'],
    ['la semaine dernière', '(semaine dernière = 2026-01-19..2026-01-25)'],
    ['au troisième trimestre 2025', '(troisième trimestre 2025 = 2025-07..2025-09)'],
    ['dans les années soixante-dix', '(soixante-dix = 1970..1979)'],
    ['dans les années 1980', '(1980 = 1980..1989)'],
    ['à la mi-novembre 2025', 'novembre 2025 = 2025-11'],
    ['en juillet 98.', 'juillet 98 = 1998-07'],
  ])('are read: %s', (text, expected) => {
    expect(datesIn(text, 'fr')).toEqual([expected]);
  });

  it.each([['le musée compte sept salles'], ['la rue du 4 septembre']])(
    'are not seen where none is told: %s',
    (text) => {
      expect(datesIn(text, 'fr')).toEqual([]);
    },
  );
});

describe('Loose dates', () => {
  it.each([
    ['ar', 'تراجع الإنتاج في الربع الأول من عام 2025', ['date 2025 = 2025']],
    ['ar', 'تراجع الإنتاج في الربع الأول من العام الجاري', ['date العام الجاري = 2026']],
    ['ar', 'زاد الإنتاج مقارنة بنفس الفترة من عام 2023', []],
    ['ar', 'تراجع الإنتاج قبل ثلاثة أعوام', []],
    ['en', 'Output fell two years ago', []],
    ['fr', 'La production a baissé il y a deux ans', []],
  ] as const)('leave the generator the dates inside them (%s): %s', (lang, text, expected) => {
    const dates = foundIn(text, { lang }).filter(
      (found) => found.startsWith('date') || found.startsWith('number'),
    );
    expect(dates).toEqual(expected);
  });

  it('are never asked for', () => {
    const text =
      'أعلن عمر الحلبي مدير المرفأ أن المرفأ استقبل 40 سفينة قبل ثلاثة أعوام. وزار عمر الحلبي دمشق في صيف 2019.';
    const answers = askAbout(articleOf(text), '1').candidates.map(
      ({ question }) => question?.canonicalAnswer ?? '',
    );
    expect(answers.filter((answer) => /ثلاثة أعوام|2023|2019/.test(answer))).toEqual([]);
  });
});
