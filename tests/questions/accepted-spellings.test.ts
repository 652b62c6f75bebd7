import { describe, expect, it } from 'vitest';
import { acceptedSpellings } from '../../questions/exports/accepted-spellings.ts';
import { gradeAnswer } from '../../questions/grading/grade-answer.ts';
import { makeSet } from '../../questions/set.ts';
import { goldenArticles, goldenSeed } from '../../tools/golden/golden-article.ts';
import { date, number, phrase, place, textQuestion } from './fixtures/keys.ts';

describe('The spellings of a typed answer', () => {
  it('are those that our own grader takes as right, in every golden set', () => {
    let checked = 0;
    for (const { article } of goldenArticles()) {
      const made = makeSet(article, { id: 's', seed: goldenSeed });
      if (!made.ok) continue;
      for (const question of made.value.questions) {
        if (question.kind !== 'text') continue;
        const spellings = acceptedSpellings(question, article.lang);
        expect(spellings).not.toContain(question.canonicalAnswer);
        expect(new Set(spellings).size).toBe(spellings.length);
        for (const spelling of spellings) {
          const grade = gradeAnswer(question, spelling, article.lang);
          expect([spelling, grade.ok && grade.value.outcome]).toEqual([spelling, 'correct']);
          checked++;
        }
      }
    }
    expect(checked).toBeGreaterThan(20);
  });

  it('are none that our grader would not take, though the key has them', () => {
    expect(acceptedSpellings(textQuestion(phrase('the roof', 'the'), 'the roof'), 'en')).toEqual([]);
  });

  it('have other digits, no vowel marks and no hamza, and the names of the key', () => {
    expect(acceptedSpellings(textQuestion(date('2015'), '2015'), 'ar')).toContain('٢٠١٥');
    expect(acceptedSpellings(textQuestion(number(14), '١٤'), 'ar')).toContain('14');
    expect(acceptedSpellings(textQuestion(phrase('القاهِرة'), 'القاهِرة'), 'ar')).toEqual(
      expect.arrayContaining(['القاهرة', 'القاهره']),
    );
    expect(acceptedSpellings(textQuestion(place('أبو ظبي', [], ['أبوظبي']), 'أبو ظبي'), 'ar')).toEqual(
      expect.arrayContaining(['أبوظبي', 'ابو ظبي', 'ابوظبي']),
    );
  });
});
