import { describe, expect, it } from 'vitest';
import { type Article, type LanguageCode, readArticle } from '../../questions/index.ts';
import type { Change } from '../../tools/pairs/minimal-pair.ts';
import { minimalPairs } from '../../tools/pairs/minimal-pairs.ts';

/** Sentences with nothing to change in them, so that an article of one sentence is long enough to be read. */
const filling: Readonly<Record<LanguageCode, string>> = {
  ar: ' هطل مطر خفيف على الحقول. جلس الناس في البيوت. نام القط قرب المدفأة. شرب العم شاياً بالنعناع. قرأت الجدة كتاباً. لعب الأطفال بالكرة. غنّت العصافير فوق الشجرة. طبخت الأم حساءً. فتح الأب النافذة. سكت الجميع. ثم ضحكوا.',
  en: ' Light rain fell. The cat slept. Children played ball. Birds sang outside. Tea was served. The kettle whistled. Someone read aloud. Soup was cooked. The window stood ajar. A dog barked. Nobody minded. Then they laughed. It grew dark. Lamps shone softly.',
  fr: ' Une pluie fine tombait. Le chat dormait. Les enfants jouaient. Des oiseaux chantaient. On servait le thé. La bouilloire sifflait. Une dame lisait. La soupe cuisait. Un chien aboyait. Nul ne parlait. Puis ils rirent. La nuit vint. Les lampes luisaient.',
};

function articleOf(lang: LanguageCode, text: string): Article {
  const article = readArticle({
    text: text + filling[lang],
    lang,
    publishedAt: '2026-03-12',
    timeZone: 'UTC',
  });
  if (!article.ok) throw new Error(article.failure.reason);
  return article.value;
}

/** The changed forms of the article's first sentence. */
function changed(lang: LanguageCode, change: Change, text: string): string[] {
  return minimalPairs(articleOf(lang, text))
    .filter((pair) => pair.sentence === 0 && pair.change === change)
    .map(({ statement }) => statement);
}

describe('A changed number', () => {
  it('is another amount in the same style', () => {
    const en = changed('en', 'number', 'The new ferry carried 340 passengers to the island.');
    expect(en).toContain('The new ferry carried 341 passengers to the island.');
    expect(en).toContain('The new ferry carried 680 passengers to the island.');
    expect(changed('fr', 'number', 'La salle neuve peut accueillir 1 200 personnes assises.')).toContain(
      'La salle neuve peut accueillir 2 400 personnes assises.',
    );
    expect(changed('ar', 'number', 'نقلت العبّارة الجديدة 340 راكباً إلى الجزيرة أمس.')).toContain(
      'نقلت العبّارة الجديدة 341 راكباً إلى الجزيرة أمس.',
    );
  });

  it('only grows where the sentence gives a least amount, which a smaller one would follow from', () => {
    for (const [lang, text] of [
      ['en', 'The storm left more than 100 houses without any power.'],
      ['fr', 'La tempête a privé plus de 100 maisons de courant.'],
      ['ar', 'ألحقت العاصفة أضراراً بأكثر من 100 منزل في البلدة.'],
    ] as const) {
      const amounts = changed(lang, 'number', text).map((statement) => Number(/\d+/.exec(statement)?.[0]));
      expect(amounts.length).toBeGreaterThan(2);
      expect(amounts.filter((amount) => amount <= 100)).toEqual([]);
    }
  });

  it('only shrinks within a span of time, which a longer one would follow from', () => {
    const amounts = changed('en', 'number', 'The lawyers must answer the court within 60 days.').map(
      (statement) => Number(/\d+/.exec(statement)?.[0]),
    );
    expect(amounts.length).toBeGreaterThan(2);
    expect(amounts.filter((amount) => amount >= 60)).toEqual([]);
  });

  it('only shrinks in what is denied, which denies all that is more', () => {
    const amounts = changed('en', 'number', 'The dealer did not sell 60 cars in the spring.').map(
      (statement) => Number(/\d+/.exec(statement)?.[0]),
    );
    expect(amounts.length).toBeGreaterThan(2);
    expect(amounts.filter((amount) => amount >= 60)).toEqual([]);
  });

  it('is not written where it would be read as the amount it changes', () => {
    const statements = changed('ar', 'number', 'بلغ عدد الأشجار المثمرة 9.2 ملايين شجرة هذا العام.');
    expect(statements.filter((statement) => statement.includes('9.2 مليون'))).toEqual([]);
  });
});

describe('A changed date', () => {
  it('is another day, month or year in the style of the article', () => {
    const en = changed('en', 'date', 'The hospital in the old town opened on 12 May 2019.');
    expect(en).toContain('The hospital in the old town opened on 13 May 2019.');
    expect(en).toContain('The hospital in the old town opened on 12 June 2019.');
    expect(en).toContain('The hospital in the old town opened on 12 May 2018.');
    expect(changed('fr', 'date', 'Le musée de la ville a ouvert en mars 2011.')).toContain(
      'Le musée de la ville a ouvert en avril 2011.',
    );
    expect(changed('ar', 'date', 'افتُتح المستشفى القديم في 12 مايو 2019 بعد ترميمه.')).toContain(
      'افتُتح المستشفى القديم في 12 مايو 2018 بعد ترميمه.',
    );
  });

  it('is another weekday than the one meant', () => {
    const statements = changed('en', 'date', 'The council approved the new bridge on Tuesday.');
    expect(statements).toContain('The council approved the new bridge on Wednesday.');
    expect(statements.filter((statement) => statement.includes('Tuesday'))).toEqual([]);
  });

  it('only goes back behind `since`, which a later year would follow from', () => {
    const years = changed('en', 'date', 'She has led the small island council since 2015.').map((statement) =>
      Number(/\d{4}/.exec(statement)?.[0]),
    );
    expect(years.length).toBeGreaterThan(0);
    expect(years.filter((year) => year > 2015)).toEqual([]);
  });
});

describe('A changed name', () => {
  it('is another of the same sort', () => {
    const en = changed('en', 'name', 'The engineers from Denmark visited the yard last week.');
    expect(en.length).toBeGreaterThan(3);
    expect(
      en.filter((statement) => !/^The engineers from .+ visited the yard last week\.$/.test(statement)),
    ).toEqual([]);
    expect(changed('ar', 'name', 'زار وفد من المهندسين مدينة حلب أمس للمرة الأولى.').length).toBeGreaterThan(
      3,
    );
  });

  it('is never an alias, nor a place that lies in the other', () => {
    const statements = changed('en', 'name', 'The delegation from the United Kingdom left the talks early.');
    expect(statements.filter((statement) => /Britain|UK|England|Scotland|Wales/.test(statement))).toEqual([]);
    const gaza = changed('ar', 'name', 'دخلت قافلة مساعدات كبيرة إلى رفح صباح اليوم.');
    expect(gaza.filter((statement) => /غزة/.test(statement))).toEqual([]);
    const sfax = changed('ar', 'name', 'ينظم المرصد ملتقى كبيراً حول الزيت بصفاقس هذا الشهر.');
    expect(sfax.filter((statement) => /تونس/.test(statement))).toEqual([]);
  });

  it('fits the preposition before it in French', () => {
    const statements = changed('fr', 'name', 'Les ingénieurs du chantier sont rentrés en Italie hier.');
    expect(statements.length).toBeGreaterThan(3);
    expect(
      statements.filter((statement) => /en (?:Maroc|Japon|Portugal|Canada|les|la)/.test(statement)),
    ).toEqual([]);
  });
});

describe('Changed roles', () => {
  it('exchange who did it and whom it was done to', () => {
    expect(changed('ar', 'role', 'اتهمت إيران أمس إسرائيل بقصف المحطة الجديدة ليلاً.')).toEqual([
      'اتهمت إسرائيل أمس إيران بقصف المحطة الجديدة ليلاً.',
    ]);
    expect(changed('en', 'role', 'On the radio Barack Obama accused Mitt Romney of lying.')).toEqual([
      'On the radio Mitt Romney accused Barack Obama of lying.',
    ]);
  });

  it('leave equals in their list and what holds both ways', () => {
    expect(changed('en', 'role', 'The ships of France and Spain reached the harbour early.')).toEqual([]);
    expect(changed('en', 'role', 'On Monday Barack Obama met Mitt Romney in the old library.')).toEqual([]);
    expect(changed('ar', 'role', 'وصلت سفن فرنسا وإسبانيا إلى الميناء القديم فجر اليوم.')).toEqual([]);
  });
});

describe('A negation', () => {
  it('is added in the forms of the language', () => {
    expect(changed('en', 'negation', 'The company sold the old grain line in spring.')).toEqual([
      'The company did not sell the old grain line in spring.',
    ]);
    expect(changed('en', 'negation', 'The bridge was rebuilt after the great flood of spring.')).toEqual([
      'The bridge was not rebuilt after the great flood of spring.',
    ]);
    expect(changed('fr', 'negation', 'La commune a fondé une petite école au village.')).toEqual([
      "La commune n'a pas fondé une petite école au village.",
    ]);
    expect(changed('ar', 'negation', 'زار الوزير مصنع الورق الجديد في البلدة أمس.')).toEqual([
      'لم يزر الوزير مصنع الورق الجديد في البلدة أمس.',
    ]);
    expect(changed('ar', 'negation', 'وأعلنت الشركة بناء مصنع جديد للورق قرب البلدة.')).toEqual([
      'ولم تعلن الشركة بناء مصنع جديد للورق قرب البلدة.',
    ]);
    expect(changed('ar', 'negation', 'سيزور الوزير مصنع الورق الجديد في البلدة غداً.')).toEqual([
      'لن يزور الوزير مصنع الورق الجديد في البلدة غداً.',
    ]);
  });

  it('is taken back', () => {
    expect(changed('en', 'negation', 'The treasurer did not sell the old grain line.')).toEqual([
      'The treasurer sold the old grain line.',
    ]);
    expect(changed('fr', 'negation', "Le musée voisin n'a pas vendu cette toile ancienne.")).toEqual([
      'Le musée voisin a vendu cette toile ancienne.',
    ]);
    expect(changed('ar', 'negation', 'ولم تعلن الشركة موعد افتتاح المصنع الجديد للورق.')).toEqual([
      'وأعلنت الشركة موعد افتتاح المصنع الجديد للورق.',
    ]);
  });

  it('is not taken from a word that says nothing without it', () => {
    expect(changed('en', 'negation', 'The treasurer did not sell anything until the autumn.')).toEqual([]);
    expect(changed('ar', 'negation', 'ولم تعلن الشركة سوى موعد افتتاح المصنع الجديد.')).toEqual([]);
  });
});

describe('An antonym', () => {
  it('stands in the form of the word it excludes', () => {
    expect(changed('en', 'antonym', 'The members rejected the plan of the harbour board.')).toContain(
      'The members accepted the plan of the harbour board.',
    );
    expect(changed('en', 'antonym', 'The report told of an increase in rents downtown.')).toEqual([
      'The report told of a decrease in rents downtown.',
    ]);
    expect(changed('fr', 'antonym', "Le rapport décrit l'augmentation des loyers du quartier.")).toEqual([]);
    expect(changed('fr', 'antonym', 'Le rapport décrit la hausse des loyers du quartier.')).toEqual([
      'Le rapport décrit la baisse des loyers du quartier.',
    ]);
    expect(changed('ar', 'antonym', 'وارتفعت أسعار الزيت في أسواق البلدة منذ الربيع.')).toEqual([
      'وانخفضت أسعار الزيت في أسواق البلدة منذ الربيع.',
    ]);
    expect(changed('ar', 'antonym', 'سجلت أسواق البلدة ارتفاعاً في أسعار الزيت والطحين.')).toEqual([
      'سجلت أسواق البلدة انخفاضاً في أسعار الزيت والطحين.',
    ]);
  });

  it('keeps out of names', () => {
    expect(
      changed('en', 'antonym', 'Ships of North Korea reached the small harbour early.').join(),
    ).not.toContain('South');
  });
});

describe('A changed attribution', () => {
  it('gives the words to another speaker of the article', () => {
    const text =
      'Maria Lindqvister said the ferry would sail in winter. The rival firm disagreed. Susan Tolliverne said the strait was too rough.';
    expect(changed('en', 'attribution', text)).toEqual([
      'Susan Tolliverne said the ferry would sail in winter.',
    ]);
  });

  it('is not made where the other said the same', () => {
    const text =
      'Maria Lindqvister said the ferry would sail in winter. Susan Tolliverne also said the ferry would sail in winter.';
    expect(changed('en', 'attribution', text)).toEqual([]);
  });
});

describe('A changed scope', () => {
  it('says more, or the contrary', () => {
    expect(changed('en', 'scope', 'The flood closed some of the schools downtown.')).toEqual([
      'The flood closed all of the schools downtown.',
    ]);
    expect(changed('ar', 'scope', 'أغلق الفيضان بعض مدارس البلدة القديمة أمس الأول.')).toContain(
      'أغلق الفيضان جميع مدارس البلدة القديمة أمس الأول.',
    );
    expect(changed('fr', 'scope', 'La crue a fermé plus de 30 écoles du quartier.')).toEqual([
      'La crue a fermé moins de 30 écoles du quartier.',
    ]);
    expect(changed('ar', 'scope', 'تنظم البلدة مهرجان الزيتون الكبير لأول مرة في تاريخها.')).toContain(
      'تنظم البلدة مهرجان الزيتون الكبير للمرة الثانية في تاريخها.',
    );
  });

  it('never weakens what is said of all, nor strengthens what is denied of some', () => {
    expect(changed('en', 'scope', 'The flood closed all of the schools downtown.')).toEqual([]);
    expect(changed('en', 'scope', 'The flood did not close some of the schools.')).toEqual([]);
    expect(changed('ar', 'scope', 'أغلق الفيضان جميع مدارس البلدة القديمة هذا الأسبوع.')).toEqual([]);
  });
});

describe('A changed unit', () => {
  it('measures the same thing', () => {
    expect(changed('en', 'unit', 'The new tunnel is 12 km long and well lit.')).toContain(
      'The new tunnel is 12 m long and well lit.',
    );
    expect(changed('ar', 'unit', 'بلغت كلفة الجسر الجديد 40 مليون دولار حتى الآن.')).toContain(
      'بلغت كلفة الجسر الجديد 40 مليون يورو حتى الآن.',
    );
    expect(changed('fr', 'unit', 'La traversée du détroit a duré sept heures.')).toContain(
      'La traversée du détroit a duré sept minutes.',
    );
  });

  it('is larger behind a least amount, which a smaller one would follow from', () => {
    const statements = changed('en', 'unit', 'The new tunnel is more than 12 km long inside.');
    expect(statements.filter((statement) => statement.includes('12 m '))).toEqual([]);
  });
});

describe('What the article says elsewhere', () => {
  it('is no changed fact', () => {
    const text =
      'The court convicted Maria Lindqvister of theft on Monday morning. The court also convicted Susan Tolliverne of theft on Monday.';
    const statements = changed('en', 'name', text);
    expect(statements.filter((statement) => statement.includes('Tolliverne'))).toEqual([]);
  });

  it('is left alone in questions, headings and halves of quotations', () => {
    const text =
      'Who paid for the 12 new bridges of the valley? The mayor said: “We paid for the 12 bridges.';
    expect(minimalPairs(articleOf('en', text)).filter(({ sentence }) => sentence < 2)).toEqual([]);
  });
});
