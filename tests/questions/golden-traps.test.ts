import { describe, expect, it } from 'vitest';
import { askAbout, type Question } from '../../questions/index.ts';
import { languages } from '../../questions/languages/languages.ts';
import { fold } from '../../questions/text/fold.ts';
import type { Never } from '../../tools/golden/front-matter.ts';
import { goldenArticles } from '../../tools/golden/golden-article.ts';

const seeds = ['demo', 'trap'];
const trapped = goldenArticles().filter(({ traps }) => traps.length > 0);

/** The words of a question in the field a `never` looks at. */
function wordsOf(asked: Question, field: Never['parts'][number]['field']): string {
  switch (field) {
    case 'key':
      return asked.canonicalAnswer;
    case 'option':
      return asked.kind === 'choice' ? asked.options.map(({ text }) => text).join(' | ') : '';
    case 'question':
      return asked.stem.includes('___') ? '' : asked.stem;
    default:
      return asked[field];
  }
}

/** Kind and what is asked are the very words; of stems and answers a part is enough. */
const falls = (question: Question, { parts }: Never) =>
  parts.every(({ field, words }) =>
    field === 'kind' || field === 'asks'
      ? question[field] === words
      : fold(wordsOf(question, field)).includes(fold(words)),
  );

describe.each(trapped)('The traps of $slug', ({ article, traps }) => {
  const asked = seeds.flatMap((seed) => askAbout(article, seed).candidates.map(({ question }) => question));

  it('are two or more, and at least one can be seen in a question', () => {
    expect(traps.length).toBeGreaterThanOrEqual(2);
    expect(traps.flatMap(({ never }) => never).length).toBeGreaterThan(0);
  });

  it('forbid keys that the article has words for', () => {
    const told = fold(article.text);
    const keys = traps.flatMap(({ never }) =>
      never.flatMap(({ parts }) => parts.filter(({ field }) => field === 'key').map(({ words }) => words)),
    );
    const { yes, no } = languages[article.lang].phrases;
    for (const key of keys) expect(key === yes || key === no || told.includes(fold(key)), key).toBe(true);
  });

  it.each(traps)('$told', ({ never }) => {
    const fallen = never.flatMap((one) =>
      asked
        .filter((question) => falls(question, one))
        .map(({ stem, canonicalAnswer }) => `${one.written}: ${stem} — ${canonicalAnswer}`),
    );
    expect(fallen).toEqual([]);
  });
});
