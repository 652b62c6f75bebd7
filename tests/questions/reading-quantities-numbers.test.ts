// Number words, scales, fractions, bounds and ranges, one row an expression.
import { describe, expect, it } from 'vitest';
import { foundIn } from './fixtures/articles.ts';

/** The numbers of a text, without the names and dates beside them. */
const numbersIn = (text: string, lang: 'ar' | 'en' | 'fr') =>
  foundIn(text, { lang }).filter((found) => found.startsWith('number '));

describe('Numbers in Arabic', () => {
  it.each([
    // Units before tens, teens, split and joined hundreds, duals and their construct.
    ['وصل ستة عشر متطوعاً', 'ستة عشر متطوعاً = 16 متطوع'],
    ['وصلت إحدى عشرة سفينة', 'إحدى عشرة سفينة = 11 سفينة'],
    ['وصل اثنا عشر لاعباً', 'اثنا عشر لاعباً = 12 لاعب'],
    ['بلغت التكلفة مائة وخمسة وعشرين ديناراً', 'مائة وخمسة وعشرين ديناراً = 125 ?dinar'],
    ['غُرست ثلاث مئة شجرة', 'ثلاث مئة شجرة = 300 شجرة'],
    ['غُرست ثلاثمئة شجرة', 'ثلاثمئة شجرة = 300 شجرة'],
    ['غُرست مئتا شجرة', 'مئتا شجرة = 200 شجرة'],
    ['حضر ألفا شخص', 'ألفا شخص = 2000 شخص'],
    ['حضر خمسة عشر ألفاً', 'خمسة عشر ألفاً = 15000'],
    ['دُفعت ألف ومئتان وأربعة وثلاثون ليرة', 'ألف ومئتان وأربعة وثلاثون ليرة = 1234 ?lira'],
    ['بلغ العدد واحداً وعشرين تريليوناً', 'عشرين تريليوناً = 20000000000000'],
    ['بلغ العدد سبعة ترليونات', 'سبعة ترليونات = 7000000000000'],
    ['بلغ العدد مئة ألف مليون', 'مئة ألف مليون = 100000000000'],
    // Letters written to the number word.
    ['اشترى الأرض بألفين ومئتي دينار', 'ألفين ومئتي دينار = 2200 ?dinar'],
    ['حضر مديرون وبخمسة أيام', 'خمسة أيام = 5 يوم'],
    // Scales in digits, and what is added to them.
    ['دُفعت 3 مئة و21 ليرة', '3 مئة و21 ليرة = 321 ?lira'],
    ['دُفعت 4 آلاف و3 مئة و21 ليرة', '4 آلاف و3 مئة و21 ليرة = 4321 ?lira'],
    ['كلّف 3 ملايين و200 ألف دولار', '3 ملايين و200 ألف دولار = 3200000 usd'],
    ['كلّف مليون و300 ألف دولار', 'مليون و300 ألف دولار = 1300000 usd'],
    // Halves and other parts.
    ['كلّف مليوناً ونصف المليون دولار', 'مليوناً ونصف المليون دولار = 1500000 usd'],
    ['كلّف ثلاثة ملايين وربع مليون دولار', 'ثلاثة ملايين وربع مليون دولار = 3250000 usd'],
    ['كلّف نصف مليون دولار', 'نصف مليون دولار = 500000 usd'],
    ['كلّف ثلاثة أرباع مليون دولار', 'ثلاثة أرباع مليون دولار = 750000 usd'],
    ['حصد ثلثي الأصوات', 'ثلثي = 0.6666666666666666'],
    ['هُجّر خُمس السكان', 'خُمس = 0.2'],
    ['استمر خمسة وربع ساعة', 'خمسة وربع ساعة = 5.25 ساعة'],
    ['أصيب واحد من كل عشرة أطفال', 'واحد من كل عشرة = 0.1'],
    ['بلغ المعدل خمسة فاصلة ثلاثة في المئة', 'خمسة فاصلة ثلاثة في المئة = 5.3 %'],
    // Dozens and negatives.
    ['باع نصف دزينة', 'نصف دزينة = 6'],
    ['باع ثلاث دزينات', 'ثلاث دزينات = 36'],
    ['بلغت الحرارة سالب 5 درجات', 'سالب 5 درجات = -5 degree'],
    ['بلغ النمو -2.5 في المئة', '-2.5 في المئة = -2.5 %'],
    // Bounds on both sides and their negation.
    ['حضر ما لا يقل عن 40 شخصاً', '40 شخصاً = atLeast 40 شخص'],
    ['حضر 40 شخصاً على الأقل', '40 شخصاً = atLeast 40 شخص'],
    ['حضر 40 شخصاً على الأكثر', '40 شخصاً = atMost 40 شخص'],
    ['لم تتجاوز الخسائر ولم تتجاوز 40 دولاراً', '40 دولاراً = atMost 40 usd'],
    ['خسائر تتجاوز 40 دولاراً', '40 دولاراً = atLeast 40 usd'],
    ['وأكثر من 40 دولاراً', '40 دولاراً = atLeast 40 usd'],
    ['عمره فوق الثلاثين', 'ثلاثين = atLeast 30'],
    // Ranges: one quantity with two ends, of which the lower has the upper one's scale.
    ['يحضر بين 20 و30 شخصاً', '20 و30 شخصاً = 20..30 شخص'],
    ['أُغلق ما بين مئة ومئتي ألف حساب', 'مئة ومئتي ألف = 100000..200000'],
    ['يحتاج 20 إلى 30 يوماً', '20 إلى 30 يوماً = 20..30 يوم'],
    ['تتسع من 20 إلى 30 شخصاً', '20 إلى 30 شخصاً = 20..30 شخص'],
    ['يحتاج 10-15 يوماً', '10-15 يوماً = 10..15 يوم'],
  ])('are read whole: %s', (text, expected) => {
    expect(numbersIn(text, 'ar')).toEqual([`number ${expected}`]);
  });

  it.each([
    ['آلاف المتظاهرين في الساحة'],
    ['خسر مليارات الدولارات'],
    ['أحد الحاضرين'],
    ['خرج من نصف النهائي'],
    ['كمية من القمح'],
    ['دفع ثمن الخبز'],
    ['هاتف أس6 الجديد'],
    ['القرار 2799'],
    ['فاز الفريق 2-1'],
  ])('are not seen where there is none: %s', (text) => {
    expect(numbersIn(text, 'ar')).toEqual([]);
  });

  it.each([
    ['ارتفع العدد من 20 إلى 30 شخصاً', ['number 20 = 20', 'number 30 شخصاً = 30 شخص']],
    ['بنهاية العام 2015 إلى 19 مليار ريال', ['number 19 مليار ريال = 19000000000 ?riyal']],
    ['ثلاثة وستة وأربعة أيام', ['number ثلاثة = 3', 'number ستة = 6', 'number أربعة أيام = 4 يوم']],
  ])('stay apart where they are no range and no sum: %s', (text, expected) => {
    expect(numbersIn(text, 'ar')).toEqual(expected);
  });
});

describe('Numbers in English', () => {
  it.each([
    ['one hundred and sixty-one people', 'one hundred and sixty-one people = 161 person'],
    ['two hundred and two thousand votes', 'two hundred and two thousand votes = 202000 vote'],
    ['a hundred workers left', 'a hundred workers = 100 worker'],
    ['a dozen ships', 'a dozen ships = 12 ship'],
    ['half a dozen ships', 'half a dozen ships = 6 ship'],
    ['three dozen ships', 'three dozen ships = 36 ship'],
    ['two and a half million euros', 'two and a half million euros = 2500000 eur'],
    ['half a million euros', 'half a million euros = 500000 eur'],
    ['3 million and a half', '3 million and a half = 3500000'],
    ['two thirds of a million', 'two thirds of a million = 666666.6666666666'],
    ['three-quarters of the members', 'three-quarters = 0.75'],
    ['one in five members', 'one in five = 0.2'],
    ['two out of ten members', 'two out of ten = 0.2'],
    ['nine point nought four', 'nine point nought four = 9.04'],
    ['a value of ¾', '¾ = 0.75'],
    ['a depth of 2 1/4 miles', '2 1/4 miles = 2.25 mi'],
    ['€1.2m was spent', '€1.2m = 1200000 eur'],
    ['some 1.2m people', '1.2m people = about 1200000 person'],
    ['a 100m race', '100m = 100 m'],
    ['10bn dollars', '10bn dollars = 10000000000 usd'],
    ['minus 5 degrees', 'minus 5 degrees = -5 degree'],
    ['fewer than a thousand birds', 'a thousand birds = atMost 1000 bird'],
    ['not more than 40 birds', '40 birds = atMost 40 bird'],
    ['40 birds or more', '40 birds = atLeast 40 bird'],
    ['about 40 birds at least', '40 birds = atLeast 40 bird'],
    ['between 20 and 30 birds', '20 and 30 birds = 20..30 bird'],
    ['10 to 20 million birds', '10 to 20 million birds = 10000000..20000000 bird'],
    ['10-15 birds', '10-15 birds = 10..15 bird'],
  ])('are read whole: %s', (text, expected) => {
    expect(numbersIn(text, 'en')).toEqual([`number ${expected}`]);
  });

  it.each([
    ['thousands of birds'],
    ['the second half'],
    ['a third man'],
    ['the third quarter'],
    ['that one over there'],
    ['the 33rd floor'],
    ['a score of 98-102'],
    ['the SCP-173 file'],
  ])('are not seen where there is none: %s', (text) => {
    expect(numbersIn(text, 'en')).toEqual([]);
  });

  it.each([
    ['rose from 20 to 30 birds', ['number 20 = 20', 'number 30 birds = 30 bird']],
    [
      'between 9 and 12 birds, then two and three',
      ['number 9 and 12 birds = 9..12 bird', 'number two = 2', 'number three = 3'],
    ],
  ])('stay apart where they are no range and no sum: %s', (text, expected) => {
    expect(numbersIn(text, 'en')).toEqual(expected);
  });
});

describe('Numbers in French', () => {
  it.each([
    ['quatre-vingt-dix-neuf élèves', 'quatre-vingt-dix-neuf élèves = 99 élève'],
    ['quatre vingt dix neuf élèves', 'quatre vingt dix neuf élèves = 99 élève'],
    ['quatre-vingts élèves', 'quatre-vingts élèves = 80 élève'],
    ['soixante et onze élèves', 'soixante et onze élèves = 71 élève'],
    ['septante-deux élèves', 'septante-deux élèves = 72 élève'],
    ['nonante élèves', 'nonante élèves = 90 élève'],
    ['deux cent deux mille euros', 'deux cent deux mille euros = 202000 eur'],
    ['trois cent trente et un élèves', 'trois cent trente et un élèves = 331 élève'],
    ['un million et demi d’euros', 'un million et demi d’euros = 1500000 eur'],
    ['un demi-million d’euros', 'un demi-million d’euros = 500000 eur'],
    ['12 M€ de dettes', '12 M€ = 12000000 eur'],
    ['une douzaine d’élèves', 'une douzaine d’élèves = about 12 élève'],
    ['trois douzaines', 'trois douzaines = 36'],
    ['deux cent virgule trois', 'deux cent virgule trois = 200.3'],
    ['les deux tiers des voix', 'deux tiers = 0.6666666666666666'],
    ['moins 5 degrés', 'moins 5 degrés = -5 degree'],
    ['moins de 5 degrés', '5 degrés = atMost 5 degree'],
    ['40 élèves au moins', '40 élèves = atLeast 40 élève'],
    ['entre 20 et 30 élèves', '20 et 30 élèves = 20..30 élève'],
    ['20 à 30 élèves', '20 à 30 élèves = 20..30 élève'],
  ])('are read whole: %s', (text, expected) => {
    expect(numbersIn(text, 'fr')).toEqual([`number ${expected}`]);
  });

  it.each([
    ['des milliers d’élèves'],
    ['un élève'],
    ['le vingt-cinquième élève'],
    ['le 33e étage'],
    ['le tiers monde'],
  ])('are not seen where there is none: %s', (text) => {
    expect(numbersIn(text, 'fr')).toEqual([]);
  });

  it('stay apart after a word of growth: « passe de 20 à 30 »', () => {
    expect(numbersIn('le nombre passe de 20 à 30 élèves', 'fr')).toEqual([
      'number 20 = 20',
      'number 30 élèves = 30 élève',
    ]);
  });
});
