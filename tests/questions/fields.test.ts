// Closed sets and opposites: the lists are sound, and the finder exchanges what may be exchanged and nothing else.
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../questions/article.ts';
import { fieldRows } from '../../questions/languages/ar/lexicon-fields.ts';
import { oppositeRows, oppositeVerbs } from '../../questions/languages/ar/lexicon-opposites.ts';
import { verbOfPast } from '../../questions/languages/ar/verb-forms.ts';
import { endingOf } from '../../questions/languages/ar/word-form.ts';
import { fields as enFields } from '../../questions/languages/en/lexicon-fields.ts';
import { fields as frFields } from '../../questions/languages/fr/lexicon-fields.ts';
import type { LanguageCode } from '../../questions/languages/language-code.ts';
import { languages } from '../../questions/languages/languages.ts';
import { understand } from '../../questions/reading/reading.ts';
import { fold } from '../../questions/text/fold.ts';

const padding: Record<LanguageCode, string> = {
  ar: 'وجاء ذلك في بيان نشره المكتب الإعلامي على موقعه بعد اجتماع دام ساعات طويلة بحضور عدد من الصحافيين والمختصين.',
  en: 'A written statement by the press office said so at the end of a meeting that took many hours and was open to the press.',
  fr: 'Un communiqué du service de presse le précise à la fin d’une réunion qui a duré des heures et à laquelle la presse assistait.',
};

/** The exchanges of the first sentence, each as its words and what may stand there instead. */
function exchanged(lang: LanguageCode, sentence: string, more = ''): Record<string, readonly string[]> {
  const article = readArticle({
    title: sentence.slice(0, 40),
    text: `${sentence}\n\n${more}\n\n${padding[lang]}\n\n${padding[lang]}`,
    publishedAt: '2026-01-28',
    lang,
  });
  if (!article.ok) throw new Error(JSON.stringify(article.failure));
  const reading = understand(article.value);
  const [first] = reading.sentences;
  if (first === undefined) throw new Error('no sentence');
  return Object.fromEntries(
    languages[lang].findExchanges(first, reading).map(({ text, siblings }) => [text, siblings]),
  );
}

const rows = [...fieldRows, ...oppositeRows];
const wordsOf = (list: string) => list.split(/[|>]/);

describe('the Arabic lists', () => {
  test('have fields of at least two words, none twice', () => {
    for (const [name, , , , list] of rows) {
      const words = wordsOf(list);
      expect(words.length, name).toBeGreaterThan(1);
      expect(new Set(words.map((word) => fold(word))).size, name).toBe(words.length);
    }
  });

  test('name every field once', () => {
    const names = rows.map(([name]) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('put no word into two fields that could both be meant', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [name, , , , list, after, before] of rows) {
      if (after || before) continue;
      for (const word of list.includes('>') ? wordsOf(list).slice(0, 1) : wordsOf(list)) {
        if (seen.has(word)) twice.push(`${word}: ${seen.get(word)}, ${name}`);
        seen.set(word, name);
      }
    }
    expect(twice).toEqual([]);
  });

  test('name every word behind which a field is meant once, and never one of its own', () => {
    for (const [name, , , , list, after = '', before = ''] of rows) {
      for (const context of [after, before]) {
        const words = context.split('|').filter(Boolean);
        expect(
          words.filter((word, at) => words.indexOf(word) !== at),
          name,
        ).toEqual([]);
        expect(
          words.filter((word) => wordsOf(list).includes(word)),
          name,
        ).toEqual([]);
      }
    }
  });

  test('keep to one way of taking the article, and to words or phrases, in a field', () => {
    for (const [name, , , , list] of rows) {
      const words = wordsOf(list);
      expect(new Set(words.map((word) => word.startsWith('ال'))).size, name).toBe(1);
      expect(new Set(words.map((word) => word.includes(' '))).size, name).toBe(1);
    }
  });

  test('show the case of sound plurals in all words of a field or in none', () => {
    for (const [name, form, role, , list] of rows) {
      if (role === 'fixed') continue;
      const sound = wordsOf(list).filter((word) => endingOf(word, form) === 'sound');
      expect([0, wordsOf(list).length], name).toContain(sound.length);
    }
  });

  test('agree in the gender that an ending shows', () => {
    for (const [name, form, role, , list] of rows) {
      if (form !== 'ms' || role === 'fixed') continue;
      expect(
        wordsOf(list).filter((word) => !word.includes(' ') && word.endsWith('ة')),
        name,
      ).toEqual([]);
    }
  });

  test('pair opposites two by two', () => {
    for (const [name, , , sort, list] of oppositeRows) {
      expect(sort, name).toBe('contrary');
      expect(wordsOf(list).length, name).toBe(2);
    }
  });

  test('know the verbs of every pair', () => {
    const listed = oppositeVerbs.flatMap(([, words]) => wordsOf(words));
    expect(listed.filter((word) => verbOfPast(word) === undefined)).toEqual([]);
  });
});

describe('an Arabic sentence', () => {
  test('exchanges a direction, with its article and clitics', () => {
    expect(exchanged('ar', 'شهدت القرى هبوب رياح نشطة بالمنطقة الشمالية من الوادي.')).toMatchObject({
      الشمالية: ['الجنوبية', 'الشرقية', 'الغربية'],
    });
  });

  test('writes the accusative as it stands there', () => {
    expect(exchanged('ar', 'عرف أهل الوادي نشاطاً زراعياً بعد المطر.').زراعياً).toContain('صناعياً');
    expect(exchanged('ar', 'عرف أهل الوادي نشاطا زراعيا بعد المطر.').زراعيا).toContain('صناعيا');
  });

  test('names the words first that the article has elsewhere', () => {
    const found = exchanged('ar', 'تراجع إنتاج القمح في الوادي.', 'ولم يتغير محصول القطن في البلاد.');
    expect(found.القمح?.[0]).toBe('القطن');
  });

  test('leaves words alone whose likes stand in the same sentence', () => {
    expect(exchanged('ar', 'تراجع إنتاج القمح والشعير في الوادي.')).not.toHaveProperty('القمح');
    expect(exchanged('ar', 'مرّ الوفد من شمال الوادي وجنوبه وعاد إلى جنوب القرية.')).toEqual({});
  });

  test('takes no pair of days for what comes every day', () => {
    expect(exchanged('ar', 'أقامت القرية معرضها يومي 12 و13 من الشهر.')).not.toHaveProperty('يومي');
  });

  test('leaves fixed phrases, names and quoted titles alone', () => {
    expect(exchanged('ar', 'عاد الوفد من منطقة الشرق الأوسط.')).toEqual({});
    expect(exchanged('ar', 'صوّت مجلس الأمن الدولي على القرار.')).toEqual({});
    expect(exchanged('ar', 'عرضت الفرقة عملها «مسرح في شمال البلاد» على أهل البلدة.')).toEqual({});
  });

  test('meets a ministry only behind its minister', () => {
    expect(exchanged('ar', 'زار وزير الصحة القرية.').الصحة).toContain('المالية');
    expect(exchanged('ar', 'اهتمت القرية بأمور الصحة.')).toEqual({});
  });

  test('leaves what is counted by a listed coordination, an «or» or a likeness alone', () => {
    expect(exchanged('ar', 'زرع الأهالي القمح أو البصل في الوادي.')).toEqual({});
    expect(exchanged('ar', 'سقطت الأوراق كالمطر على أهل البلدة.')).toEqual({});
  });

  test('leaves a word alone that another of its kin gives away', () => {
    expect(exchanged('ar', 'جمع المزارعون ثمار التفاح بعد أن عادت أسعار تفاحهم.')).not.toHaveProperty(
      'التفاح',
    );
  });

  test('leaves what the article is all about alone', () => {
    const more = 'والقمح كثير. وللقمح سوق. ويباع القمح كل يوم. ولا غنى عن القمح.';
    expect(exchanged('ar', 'تأخر حصاد القمح في الوادي.', more)).not.toHaveProperty('القمح');
  });

  test('leaves the head of a name alone', () => {
    expect(exchanged('ar', 'وصل الوفد إلى مدينة حلب ثم عاد.')).not.toHaveProperty('مدينة');
  });

  test('takes a hamza for left out, never for another letter', () => {
    expect(exchanged('ar', 'حل الفريق في المركز الاول بعد عام.')).toHaveProperty('الأول');
    expect(exchanged('ar', 'باعت شركة آبل أجهزة جديدة لأهل الوادي.')).not.toHaveProperty('إبل');
  });

  test('turns a bound round before its number', () => {
    expect(exchanged('ar', 'زار المعرض أكثر من 300 شخص من أهل الوادي.')).toMatchObject({
      'أكثر من': ['أقل من'],
    });
  });

  test('turns verbs round only with what they are said of', () => {
    expect(exchanged('ar', 'رفعت البلدية أسعار الخبز في القرية.')).toHaveProperty('رفعت');
    expect(exchanged('ar', 'رفعت البلدية علم الفريق فوق الجسر.')).not.toHaveProperty('رفعت');
  });

  test('takes no verbal noun for a verb', () => {
    expect(exchanged('ar', 'تحدث التجار عن ربح كبير بعد ساعة.')).not.toHaveProperty('ربح');
    expect(exchanged('ar', 'وقد ربح التجار دعوى قديمة أمام الناس.')).toHaveProperty('ربح');
  });

  test('turns verbs round in their gender and tense', () => {
    expect(exchanged('ar', 'ارتفعت أسعار الخبز في القرية.')).toMatchObject({ ارتفعت: ['انخفضت'] });
    expect(exchanged('ar', 'ويرتفع سعر الخبز في القرية كل مرة.')).toMatchObject({ ويرتفع: ['وينخفض'] });
  });

  test('takes a noun for the head of another only where it may govern', () => {
    expect(exchanged('ar', 'وصل الوفد إلى شمال القرية.')).toHaveProperty('شمال');
    expect(exchanged('ar', 'زار الوفد متحف القرية.')).toEqual({});
  });
});

describe('English and French sentences', () => {
  test('exchange words of closed sets and opposites', () => {
    expect(exchanged('en', 'Heavy rain fell in the north of the valley.')).toMatchObject({
      north: ['south', 'east', 'west'],
    });
    expect(exchanged('fr', 'La pluie est tombée dans le nord de la vallée.')).toMatchObject({
      nord: ['sud'],
    });
  });

  test('keep the article that stands before the word', () => {
    const found = exchanged('en', 'The valley holds an annual fair.');
    expect(found).toEqual({});
    expect(exchanged('fr', 'La vallée vit de l’hiver.')).toMatchObject({ hiver: ['automne'] });
  });

  test('tell accents apart', () => {
    expect(exchanged('fr', 'La vallée est belle mais la pluie est froide.')).not.toHaveProperty('maïs');
  });

  test('leave names with capitals alone', () => {
    expect(exchanged('en', 'The team flew to the North Gate.')).toEqual({});
  });

  test('put no word into two fields', () => {
    for (const fields of [enFields, frFields]) {
      const words = fields.flatMap(([, list]) => list.split('|'));
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });
});
