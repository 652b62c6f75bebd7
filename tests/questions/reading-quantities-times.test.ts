import { describe, expect, it } from 'vitest';
import { timesIn } from '../../questions/index.ts';
import { foundIn } from './fixtures/articles.ts';

describe('Times of day', () => {
  it.each([
    ['ar', 'وصل عند السابعة والنصف مساءً', 'السابعة والنصف مساءً = 19:30'],
    ['ar', 'بدأ في الساعة 8 إلا ربعاً صباحاً', 'الساعة 8 إلا ربعاً صباحاً = 07:45'],
    ['ar', 'بدأ الساعة الثانية عشرة ظهراً', 'الساعة الثانية عشرة ظهراً = 12:00'],
    ['ar', 'انقطع عند الواحدة ليلاً', 'الواحدة ليلاً = 01:00'],
    ['ar', 'تُفتح من الرابعة عصراً حتى التاسعة مساءً', 'الرابعة عصراً حتى التاسعة مساءً = 16:00–21:00'],
    ['ar', 'بين الخامسة والسادسة مساءً', 'الخامسة والسادسة مساءً = 17:00–18:00'],
    ['ar', 'سُجّلت الهزة في 14:05:30', '14:05:30 = 14:05:30'],
    ['ar', 'وصل بعد منتصف الليل', 'منتصف الليل = 00:00'],
    ['en', 'at 7.30 pm on Friday', '7.30 pm = 19:30'],
    ['en', 'from 5 to 6 p.m. today', '5 to 6 p.m. = 17:00–18:00'],
    ['en', "at ten o'clock in the morning", "ten o'clock in the morning = 10:00"],
    ['en', 'just before noon', 'noon = 12:00'],
    ['fr', 'vers 10h45, le pont a cédé', 'vers 10h45 = 10:45'],
    ['fr', 'à 8 heures et demie du soir', 'à 8 heures et demie du soir = 20:30'],
    ['fr', 'peu avant midi', 'midi = 12:00'],
  ] as const)('are read (%s): %s', (lang, text, expected) => {
    const found = timesIn(text, lang).map(
      ({ text: written, value, until }) => `${written} = ${value}${until === undefined ? '' : `–${until}`}`,
    );
    expect(found).toEqual([expected]);
  });

  it.each([
    ['ar', 'فاز بالمرتبة السابعة'],
    ['ar', 'حضر 7 طلاب'],
    ['en', 'a score of 7 to 6'],
    ['en', 'seven people'],
    ['fr', 'pendant 12 heures'],
    ['fr', 'il a 7 ans'],
  ] as const)('are not seen where there is none (%s): %s', (lang, text) => {
    expect(timesIn(text, lang)).toEqual([]);
  });

  it.each([
    ['ar', 'بدأ اللقاء الساعة 7 مساءً بحضور 40 شخصاً', ['number 40 شخصاً = 40 شخص']],
    ['en', 'It began at 7 p.m. before 40 people', ['number 40 people = 40 person']],
    ['fr', 'La salle ouvre à 8 heures devant 40 élèves', ['number 40 élèves = 40 élève']],
  ] as const)('are no amounts (%s): %s', (lang, text, expected) => {
    expect(foundIn(text, { lang }).filter((found) => found.startsWith('number'))).toEqual(expected);
  });
});
