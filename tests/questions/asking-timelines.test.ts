import { describe, expect, it } from 'vitest';
import { type Article, askAbout, type LanguageCode, type OrderQuestion } from '../../questions/index.ts';
import { articleOf } from './fixtures/articles.ts';

/** Three events told in another order than they happened, and three that are a year apart. */
const events: Readonly<Record<LanguageCode, string>> = {
  ar: 'افتتح الوزير سامر الحداد مرفأ الصيد في طرابلس في 9 آذار/مارس 2024. وموّلت فرنسا مشروع المرفأ عام 2021. وزارت المهندسة ليلى خوري موقع البناء في أيلول/سبتمبر 2022.',
  en: 'The Dunmore Council opened a small whale museum on 9 March 2024. France bought an old quay in 2021. Laura Whitfield won a regatta in Dunmore in September 2022.',
  fr: 'La ville de Dunmore a ouvert le port le 9 mars 2024. La France a acheté le terrain en 2021. Claire Fontanier a visité le chantier en septembre 2022.',
};

const candidatesOf = (article: Article, seed = '1') => askAbout(article, seed).candidates;

function orderOf(article: Article, seed = '1'): OrderQuestion {
  const question = candidatesOf(article, seed).find(({ pattern }) => pattern === 'timeline')?.question;
  if (question?.kind !== 'order') throw new Error('The article carries no time line.');
  return question;
}

const inOrder = ({ options, correctOrder }: OrderQuestion) =>
  correctOrder.map((id) => options.find((option) => option.id === id)?.text);

/** The gate that stopped `sentence` as an event of an article that carries a time line without it. */
function gateOf(
  sentence: string,
  lang: LanguageCode = 'ar',
  sources: readonly string[] = [],
): string | undefined {
  const article = articleOf(`${events[lang]} ${sentence}`, { lang, published: '2026-01-28', sources });
  const start = article.text.indexOf(sentence);
  const [opening = ''] = sentence.slice(lang === 'ar' ? 1 : 0).split(' ');
  const stopped = askAbout(article, '1').rejected.filter(({ pattern }) => pattern === 'dated-event');
  expect(start).toBeGreaterThan(0);
  return stopped.find(({ stem }) => stem.includes(opening.slice(0, 5)))?.gate;
}

describe('The dated events of an article', () => {
  it.each([
    [
      'ar',
      [
        'موّلت فرنسا مشروع المرفأ',
        'زارت المهندسة ليلى خوري موقع البناء',
        'افتتح الوزير سامر الحداد مرفأ الصيد في طرابلس',
      ],
      'الترتيب بحسب المقال: 2021، ثم أيلول/سبتمبر 2022، ثم 9 آذار/مارس 2024.',
    ],
    [
      'en',
      [
        'France bought an old quay',
        'Laura Whitfield won a regatta in Dunmore',
        'The Dunmore Council opened a small whale museum',
      ],
      'The order according to the article: 2021, then September 2022, then 9 March 2024.',
    ],
    [
      'fr',
      [
        'La France a acheté le terrain',
        'Claire Fontanier a visité le chantier',
        'La ville de Dunmore a ouvert le port',
      ],
      'L’ordre selon l’article\u202f: 2021, puis septembre 2022, puis 9 mars 2024.',
    ],
  ] as const)(
    'are asked for without their dates, and the explanation has them in order (%s)',
    (lang, order, explanation) => {
      const question = orderOf(articleOf(events[lang], { lang }));
      expect(inOrder(question)).toEqual(order);
      expect(question.explanation).toBe(explanation);
      expect(question.asks).toBe('sequence');
    },
  );

  it('each have their sentence as a receipt, with the date marked', () => {
    const { evidence } = orderOf(articleOf(events.ar));
    expect(
      evidence.map(({ exact, marks }) => marks.map(({ start, end }) => exact.slice(start, end))),
    ).toEqual([['2021'], ['أيلول/سبتمبر 2022'], ['9 آذار/مارس 2024']]);
  });

  it('are shown in an order that the seed decides, and never more than four', () => {
    const article = articleOf(
      `${events.ar} واستضافت بيروت مؤتمراً عن المرافئ عام 2018. وأسس الصياد فؤاد الصباغ تعاونية في طرابلس عام 2023.`,
    );
    const shown = new Set<string>();
    const chosen = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      const question = orderOf(article, String(seed));
      expect(question.options).toHaveLength(4);
      shown.add(question.correctOrder.join(''));
      for (const text of inOrder(question)) chosen.add(text ?? '');
    }
    expect(shown.size).toBeGreaterThan(10);
    expect(chosen.size).toBe(5);
  });

  it('are not asked for where fewer than three have dates that are surely apart', () => {
    const patterns = (text: string) => candidatesOf(articleOf(text)).map(({ pattern }) => pattern);
    expect(patterns(events.ar)).toContain('timeline');
    expect(patterns(events.ar.replace('عام 2021', 'عام 2024'))).not.toContain('timeline');
    expect(patterns(events.ar.replace('9 آذار/مارس 2024', 'أيلول/سبتمبر 2022'))).not.toContain('timeline');
  });

  it('are asked for the first of them where the others overlap', () => {
    const article = articleOf(events.ar.replace('أيلول/سبتمبر 2022', 'آذار/مارس 2024'));
    const first = candidatesOf(article).find(({ pattern }) => pattern === 'earliest')?.question;
    expect(first?.canonicalAnswer).toBe('موّلت فرنسا مشروع المرفأ');
    expect(first?.kind === 'choice' && first.options).toHaveLength(3);
  });

  it('are cut before a phrase that hangs on another event', () => {
    const article = articleOf(events.ar.replace('عام 2021', 'عام 2021 بعد مفاوضات طويلة مع البنك'));
    expect(inOrder(orderOf(article))[0]).toBe('موّلت فرنسا مشروع المرفأ');
  });
});

describe('What is no event of a time line', () => {
  it.each([
    ['no-deed', 'وتضم بيروت متحفاً للصيد منذ عام 2019.', 'ar'],
    ['no-deed', 'The Marlow Tower stood in Beirut in 2015.', 'en'],
    ['no-deed', 'Le phare de Marlow coûtait trop cher en 2015.', 'fr'],
    ['negated', 'ولم تستقبل تونس سفينة في الميناء عام 2019.', 'ar'],
    ['hedged', 'وزار عمر الحلبي مرفأ بيروت عام 2019 ربما.', 'ar'],
    ['reported', 'وأعلنت وزارة الصحة في 3 أيار/مايو 2019 أن المستشفى مفتوح.', 'ar'],
    ['unsure-date', 'وزار عمر الحلبي مرفأ بيروت يوم الثلاثاء.', 'ar'],
    ['unsure-date', 'وزار عمر الحلبي مرفأ بيروت في 3 أيار/مايو.', 'ar'],
    ['no-point-in-time', 'وأدار عمر الحلبي مرفأ بيروت منذ عام 2015.', 'ar'],
    ['no-point-in-time', 'The Marlow Company sold the quay of Kilrush in early 2015.', 'en'],
    ['no-point-in-time', 'La société Marlow a vendu le quai de Kilrush au début de 2015.', 'fr'],
    ['not-yet', 'The Marlow Company sold the quay of Kilrush in March 2027.', 'en'],
    ['tells-order', 'وزار عمر الحلبي مرفأ بيروت للمرة الأولى عام 2019.', 'ar'],
    ['tells-order', 'The Marlow Company finally sold the quay of Kilrush in 2015.', 'en'],
    ['tells-order', 'La société Marlow a vendu pour la première fois le quai de Kilrush en 2015.', 'fr'],
    ['nameless', 'Several workers painted old wooden boats in 2015.', 'en'],
    ['sensitive', 'وقتل سمير خوري صيادين في بيروت عام 2019.', 'ar'],
    ['alike', 'وزارت المهندسة ليلى خوري موقع البناء في كانون الأول/ديسمبر 2022.', 'ar'],
  ] as const)('%s: %s', (gate, sentence, lang) => {
    expect(gateOf(sentence, lang)).toBe(gate);
  });

  it('what another sentence tells without its year may be another day', () => {
    const sentence = 'واشترت تونس زورقين للإنقاذ من اليابان عام 2019.';
    expect(gateOf(sentence)).toBeUndefined();
    expect(
      gateOf(sentence, 'ar', ['اشترت تونس زورقين للإنقاذ من اليابان، وبقي أحدهما في المرفأ القديم.']),
    ).toBe('told-elsewhere');
    expect(
      gateOf(sentence, 'ar', ['اشترت تونس عام 2019 زورقين للإنقاذ من اليابان، وبقي أحدهما في المرفأ.']),
    ).toBeUndefined();
  });

  it('two events of one sentence stand in its order', () => {
    const { rejected } = askAbout(
      articleOf(
        events.en.replace(
          'France bought an old quay in 2021.',
          'France bought an old quay in 2021; Italy bought two boats in 2023.',
        ),
        { lang: 'en' },
      ),
      '1',
    );
    expect(rejected.filter(({ pattern }) => pattern === 'dated-event')).toContainEqual({
      pattern: 'dated-event',
      gate: 'same-sentence',
      stem: 'Italy bought two boats',
    });
  });
});
