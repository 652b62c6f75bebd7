import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { languages } from '../../questions/languages/languages.ts';
import { tokenize } from '../../questions/text/tokens.ts';
import { articleOf } from './fixtures/articles.ts';

const hangs = (lang: 'ar' | 'en' | 'fr', text: string) =>
  languages[lang].hangsInPast(tokenize(text).filter(({ kind }) => kind !== 'mark'));

describe('A statement told from a later past', () => {
  it.each([
    ['ar', 'كان إغلاق عام 2025 قد استمر 45 يوماً.'],
    ['ar', 'كان الصيادون قد باعوا 14 طناً من السمك في صور عام 2019.'],
    ['en', 'Ann Lund had won 3 medals of the Games in Tokyo in 2019 and 2021.'],
    ['en', 'In 2014 Harbour Bank had already been bought by Nordlys for 14 million pounds.'],
    ['en', 'Rose Martin had sold 14 paintings to the museum in Oslo.'],
    ['fr', 'Anne Morel avait gagné 3 médailles des Jeux de Tokyo en 2019.'],
    ['fr', 'La commune avait alors donné 40 bateaux au port de Brest.'],
    ['fr', 'Paul Martin était parti à Oran avec 14 tableaux en 2019.'],
  ] as const)('hangs where it does not tell it (%s): %s', (lang, text) => {
    expect(hangs(lang, text)).toBe(true);
  });

  it.each([
    ['en', 'Ann Lund had won 3 medals before the Games in Tokyo.'],
    ['en', 'By May 2019 Ann Lund had won 3 medals.'],
    ['en', 'Ann Lund had won 3 medals when the war began in 2019.'],
    ['en', 'Peter Voss said Ann Lund had won 3 medals in 2019.'],
    ['en', 'The ship, which had sunk in 1998, was raised in 2019.'],
    ['en', 'Harbour Bank had 14 branches in Spain in 2019.'],
    ['en', 'Harbour Bank had to close 14 branches in Spain in 2019.'],
    // Told alone it is «بلغ إنتاج الموسم السابق …».
    ['ar', 'كان إنتاج الموسم السابق قد بلغ 340 ألف طن.'],
    ['ar', 'كان الصيادون قد باعوا 14 طناً من السمك قبل العاصفة.'],
    ['ar', 'كان الميناء مغلقاً عام 2019.'],
    ['fr', 'Anne Morel avait gagné 3 médailles avant les Jeux de Tokyo.'],
    ['fr', 'Anne Morel avait gagné 3 médailles lorsque la guerre commença.'],
    ['fr', 'Paul Martin a rappelé que la ville avait vendu 14 bateaux en 2019.'],
    ['fr', 'Le port avait 14 bateaux en 2019.'],
    ['fr', 'Le musée de Brest était fermé depuis 2019.'],
  ] as const)('stands where it does (%s): %s', (lang, text) => {
    expect(hangs(lang, text)).toBe(false);
  });

  it.each([
    ['ar', 'وكان إغلاق سوق صور القديم عام 2025 قد استمر 45 يوماً في مدينة صور.', 'يوم طويل في أسواق الساحل'],
    [
      'en',
      'Ann Lund had won 3 medals at the Games in Tokyo in 2021.',
      'A long day for the people of the coast',
    ],
    [
      'fr',
      'Anne Morel avait vendu 14 tableaux au musée du Louvre.',
      'Une longue journée pour les gens de la côte',
    ],
  ] as const)('is not made of %s: %s', (lang, text, title) => {
    const { candidates, rejected } = askAbout(articleOf(text, { lang, published: '2026-05-14', title }), '1');
    expect(candidates.filter(({ question: { kind } }) => kind === 'boolean')).toEqual([]);
    expect(rejected.map(({ gate }) => gate)).toContain('hanging-past');
  });
});

describe('A French past before another, with a date of its own', () => {
  const asked = (text: string) =>
    askAbout(
      articleOf(text, {
        lang: 'fr',
        published: '2026-05-14',
        title: 'Une longue journée pour les gens de la côte',
      }),
      '1',
    ).candidates.map(({ question }) => question.stem.replace(/\s\?$/u, ' ?'));

  it.each([
    [
      'Anne Morel avait vendu 14 tableaux au musée du Louvre en 2019.',
      /Anne Morel a vendu 1\d tableaux .* en 20/u,
    ],
    [
      'Anne Morel avait vendu 14 tableaux au musée du Louvre en 2019.',
      /En quelle année Anne Morel a-t-elle vendu/u,
    ],
    ['Paul Martin était parti à Oran avec 14 tableaux en 2019.', /Paul Martin est parti à Oran/u],
  ])('is told plainly: %s', (text, told) => {
    expect(asked(text).join('\n')).toMatch(told);
  });

  it.each([
    'Anne Morel avait déjà vendu 14 tableaux au musée du Louvre en 2019.',
    'Anne Morel avait vendu 14 tableaux au musée du Louvre avant 2019.',
    'Anne Morel avait vendu 14 tableaux au musée du Louvre lorsque la ville rouvrit en 2019.',
  ])('stays where something else places it: %s', (text) => {
    expect(asked(text).join('\n')).not.toMatch(/Anne Morel a(?:-t-elle)? (?:déjà )?vendu/u);
  });
});
