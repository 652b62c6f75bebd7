import { describe, expect, it } from 'vitest';
import { understand } from '../../questions/index.ts';
import type { NameMention } from '../../questions/reading/mention.ts';
import { articleOf, foundIn } from './fixtures/articles.ts';

describe('Names', () => {
  it.each([
    ['زار الرئيس السوري أحمد الشرع موسكو', ['person أحمد الشرع = أحمد الشرع', 'place موسكو = موسكو']],
    [
      'التقى أحمد الشرع بوزير الخارجية. وعاد الشرع',
      ['person أحمد الشرع = أحمد الشرع', 'person الشرع = أحمد الشرع'],
    ],
    ['من مطار القامشلي', ['place القامشلي = القامشلي']],
    ['في سوريا والعراق', ['place سوريا = سوريا', 'place العراق = العراق']],
    ['أعلنت الأمم المتحدة', ['organisation الأمم المتحدة = الأمم المتحدة']],
    ['قال عبد الله بن زايد', ['person عبد الله بن زايد = عبد الله بن زايد']],
  ])('in Arabic: %s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each([
    ['على الصندوق الجديد أن ينتظر'],
    ['وعلى الطاولة أوراق كثيرة'],
    ['لدينا فرصة أخيرة'],
    ['قالت الصحيفة ان الوكالة نفت'],
    ['يزيد الطلب على الماء'],
    ['سعيد بما جرى'],
  ])('are not seen in plain Arabic words: %s', (text) => {
    expect(foundIn(text).filter((found) => found.startsWith('person'))).toEqual([]);
  });

  it.each([
    [
      'en',
      'Fiona Macrae met the mayor of Bergen',
      ['person Fiona Macrae = Fiona Macrae', 'place Bergen = Bergen'],
    ],
    [
      'en',
      'Mayor Alan Ollerton spoke to the Harlan Museum',
      ['person Alan Ollerton = Alan Ollerton', 'organisation Harlan Museum = Harlan Museum'],
    ],
    [
      'en',
      'The United Nations met in New York',
      ['organisation United Nations = United Nations', 'place New York = New York'],
    ],
    [
      'fr',
      'Hélène Marchetti a visité Genève',
      ['person Hélène Marchetti = Hélène Marchetti', 'place Genève = Genève'],
    ],
    [
      'fr',
      'l’Université de Fribourg et la Suisse',
      ['organisation Université de Fribourg = Université de Fribourg', 'place Suisse = Suisse'],
    ],
  ] as const)('in other languages (%s): %s', (lang, text, expected) => {
    expect(foundIn(text, { lang })).toEqual(expected);
  });

  it('give a surname only to the one person who bears it', () => {
    const text = 'التقى بشار الأسد شقيقه ماهر الأسد في القصر. وقال الأسد إنه باق.';
    const people = understand(articleOf(text)).entities.filter(
      (mention): mention is NameMention => mention.type === 'person',
    );
    expect(people.map((mention) => mention.text)).toEqual(['بشار الأسد', 'ماهر الأسد']);
    for (const person of people) expect(person.aliases).toEqual([]);
  });
});

describe('A surname alone', () => {
  it('is whoever of that name the article tells of, not a famous bearer', () => {
    const found = foundIn('أكد المدير مروان خاشقجي أهمية التدريب. وأشار خاشقجي إلى خطة جديدة.');
    expect(found).toContain('person خاشقجي = مروان خاشقجي');
    expect(found.filter((name) => name.includes('جمال'))).toEqual([]);
  });

  it('is no second person, though no list knows it', () => {
    const found = foundIn('رحب دونالد كبيروكا بالضيوف في المدينة. وأشار كبيروكا إلى خطة جديدة.');
    expect(found.filter((name) => name.startsWith('person'))).toEqual([
      'person دونالد كبيروكا = دونالد كبيروكا',
      'person كبيروكا = دونالد كبيروكا',
    ]);
  });
});
