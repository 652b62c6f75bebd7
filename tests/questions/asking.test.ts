import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/index.ts';
import { articleOf, type Told } from './fixtures/articles.ts';

/** Stems of what may be asked about the first paragraph. */
function stems(text: string, told: Told = {}): string[] {
  const { candidates } = askAbout(articleOf(text, told), 'test');
  const own = candidates.filter(({ question }) =>
    question.evidence.every(({ start }) => start < text.length),
  );
  return [...new Set(own.map(({ question }) => question.stem))];
}

/** Names of the gates that stopped something. */
function gates(text: string, told: Told = {}): string[] {
  return askAbout(articleOf(text, told), 'test').rejected.map(({ gate }) => gate);
}

describe('Arabic questions', () => {
  it.each([
    ['وصلت أولى السفن إلى مرفأ طرابلس الجديد عام 1971.', 'في أي عام وصلت أولى السفن إلى مرفأ طرابلس الجديد؟'],
    [
      'سحبت روسيا الثلاثاء معدات وقوات من مطار القامشلي.',
      'من أي مطار سحبت روسيا يوم الثلاثاء 27 كانون الثاني/يناير 2026 معدات وقوات؟',
    ],
    ['قادت واشنطن منذ عام 2014 تحالفا دوليا ضد التنظيم.', 'منذ أي عام قادت واشنطن تحالفاً دولياً ضد التنظيم؟'],
    ['وقال أحمد الشرع: «لن نعود إلى الوراء مهما جرى».', 'مَن القائل: «لن نعود إلى الوراء مهما جرى»؟'],
    [
      'استقبلت ليلى خوري ضيوف المعرض في بيروت يوم 12 أيلول 2024.',
      'مَن استقبلت ضيوف المعرض في بيروت يوم 12 أيلول 2024؟',
    ],
  ])('are asked of: %s', (text, stem) => {
    const others =
      'زارت رنا حداد المعرض قبل ذلك. وتحدثت سارة نصر إلى الضيوف. وزار خالد الحداد الموقع، وتبعه طارق منصور.';
    expect(stems(`${text} ${others}`)).toContain(stem);
  });
});

describe('English and French questions', () => {
  it.each([
    [
      'en',
      'Northern Ferries opened the first line to the island of Harlan in June 1938.',
      'In which month did Northern Ferries open the first line to the island of Harlan?',
    ],
    [
      'en',
      'Workers completed the hull in Bergen in August 2024. Fiona Macrae met Alan Ollerton and Ingrid Solberg.',
      'In which city did workers complete the hull in August 2024?',
    ],
    [
      'fr',
      'La commune de Valmire a fondé le conservatoire en 1954.',
      'En quelle année la commune de Valmire a-t-elle fondé le conservatoire\u202f?',
    ],
    [
      'fr',
      'La Suisse a prêté 12 ruches pour le nouveau parcours.',
      'Combien de ruches la Suisse a-t-elle prêtées pour le nouveau parcours\u202f?',
    ],
  ] as const)('are asked (%s) of: %s', (lang, text, stem) => {
    expect(stems(text, { lang })).toContain(stem);
  });
});

describe('The headline', () => {
  const text =
    'افتتحت وزارة الثقافة متحف الفخار الكبير في مدينة اللاذقية في 3 قاعات عام 2019 بعد أعمال طويلة. وزار الوفد 7 قاعات في مدينة حلب.';

  it('is not asked again: no gap on its words, no statement that only repeats it', () => {
    const told = { title: 'افتتاح متحف الفخار الكبير في اللاذقية في 3 قاعات' };
    expect(stems(text).some((stem) => stem.includes('في ______ قاعات'))).toBe(true);
    expect(stems(text, told).filter((stem) => stem.includes('في ______ قاعات'))).toEqual([]);
    expect(gates(text, told)).toContain('in-headline');
    expect(stems(text).some((stem) => stem.includes('متحف الفخار الكبير في مدينة اللاذقية'))).toBe(true);
    expect(gates(text, told)).toContain('headline-again');
  });

  it('tells its figure, in whatever way the article writes it', () => {
    const counted = 'استقبل متحف الفخار الكبير في مدينة اللاذقية ثلاث بعثات يابانية عام 2019.';
    const asked = (told: object) =>
      stems(counted, told).filter((stem) => /كم بعثة|______ بعثات|(?:أربع|خمس) بعثات/.test(stem));
    expect(asked({})).not.toEqual([]);
    expect(asked({ title: 'متحف الفخار يستقبل 3 بعثات' })).toEqual([]);
  });
});

describe('The gates', () => {
  it.each([
    ['hedged', 'قد تسحب روسيا قواتها من مطار القامشلي يوم 27 كانون الثاني 2026.'],
    ['negated', 'لم تسحب روسيا قواتها من مطار القامشلي عام 2019.'],
    ['dangling-pronoun', 'رفض المدير طلبها نقل أربعين عاملا إلى مدينة دمشق.'],
    ['sensitive', 'شهدت مدينة حلب مقتل ثلاثة أشخاص عام 2019.'],
    ['no-figure', 'تضم الورشة الجديدة أفرانا صغيرة ومتنوعة للخبز والفخار.'],
    ['no-figure', 'زار سمير خوري ورامي حداد مدينة حلب مع نبيل منصور.'],
    ['source-fault', 'استقبل متحف الفخار في مدينة حلب ألف زائر خلال النصف الأول2019.'],
    ['two-dates', 'أصدر الديوان اليوم الجمعة قرارا جديدا بشأن ميناء طرطوس عام 2026.'],
  ])('%s stops its kind', (gate, text) => {
    expect(gates(text)).toContain(gate);
    expect(stems(text).filter((stem) => stem.startsWith('صح'))).toEqual([]);
  });

  it('sensitive stops nothing where the desk wants such things asked', () => {
    const article = articleOf('شهدت مدينة حلب مقتل ثلاثة أشخاص عام 2019.', {});
    const asked = (sensitive: 'ask' | 'leave_out') =>
      askAbout(article, 'test', { sensitive }).candidates.map(({ question }) => question.stem);
    expect(asked('leave_out').filter((stem) => stem.includes('مقتل'))).toEqual([]);
    expect(asked('ask').some((stem) => stem.includes('مقتل'))).toBe(true);
  });

  it('speech stops a question on what somebody only said, and a statement keeps its speaker', () => {
    const text = 'أعلنت روسيا في 27 كانون الثاني 2026 أن القوات عادت إلى دمشق.';
    expect(gates(text)).toContain('speech');
    const statements = stems(text).filter((stem) => stem.startsWith('صح'));
    expect(statements.every((stem) => /^صح أم خطأ: (?:أعلنت|نفت) روسيا/.test(stem))).toBe(true);
  });

  it('attachment stops a date that belongs to another deed, though the sentence as a whole stands', () => {
    const text = 'فر بشار الأسد إثر سقوط حكمه في الثامن من كانون الأول 2024.';
    expect(gates(text)).toContain('attachment');
    expect(stems(text).filter((stem) => stem.startsWith('في أي تاريخ فر'))).toEqual([]);
  });

  it('several-fillers stops a question that another sentence answers otherwise', () => {
    const text =
      'افتتحت فرنسا معرض الكتاب الكبير في المدينة القديمة. وافتتحت إيطاليا معرض الكتاب الكبير في المدينة القديمة.';
    expect(gates(text)).toContain('several-fillers');
  });

  it('supported-elsewhere stops a falsehood that a source calls true', () => {
    const text = 'بدأ العمل في مرفأ طرابلس الجديد عام 2021. وانتهى العمل في مرفأ صيدا القديم عام 2023.';
    const source = 'بدأ العمل في مرفأ طرابلس الجديد عام 2023.';
    expect(gates(text, { sources: [source] })).toContain('supported-elsewhere');
  });
});

describe('Options', () => {
  const text =
    'زار أحمد الشرع مدينة حلب في 8 أيار 2024. وافتتح سامر الحداد مرفأ طرابلس عام 2019. ووصل كريم منصور إلى بيروت عام 2021. وغادر وليد صالح مدينة بغداد عام 2022. وحضر الحفل 150 ضيفا من المدينة.';

  it('hold the answer once, among two or three others, all different', () => {
    for (const { question } of askAbout(articleOf(text), 'test').candidates) {
      if (question.kind !== 'choice') continue;
      const texts = question.options.map((option) => option.text);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.length).toBeGreaterThanOrEqual(3);
      expect(texts.length).toBeLessThanOrEqual(4);
      const right = question.options.find(({ id }) => id === question.correctOption);
      expect(right?.text).toBe(question.canonicalAnswer);
    }
  });

  it('put the answer in no place more often than chance would, over a thousand sets', () => {
    const article = articleOf(text);
    const counts = new Map<string, number>();
    let all = 0;
    for (let seed = 0; seed < 1000; seed++) {
      for (const { question } of askAbout(article, String(seed)).candidates) {
        if (question.kind !== 'choice' || question.options.length !== 4) continue;
        counts.set(question.correctOption, (counts.get(question.correctOption) ?? 0) + 1);
        all++;
      }
    }
    expect(all).toBeGreaterThan(2000);
    // Five standard deviations of a fair draw among four places.
    const slack = 5 * Math.sqrt(all * 0.25 * 0.75);
    for (const place of ['a', 'b', 'c', 'd'])
      expect(Math.abs((counts.get(place) ?? 0) - all / 4)).toBeLessThan(slack);
  });

  it('are in an order that does not depend on which is right', () => {
    const ids = askAbout(articleOf(text), 'test').candidates.map(({ question }) => question.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
