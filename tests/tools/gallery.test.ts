import { describe, expect, it } from 'vitest';
import { answerKey, checkAnswer, readArticle } from '../../questions/index.ts';
import { foldText } from '../../questions/text/fold.ts';
import { answerTo, type Manner } from '../../tools/gallery/answers.ts';
import { gallerySets } from '../../tools/gallery/articles.ts';
import { languagesOf, pathOf, situations } from '../../tools/gallery/situations.ts';
import { vocalisedText } from '../../tools/gallery/vocalised-text.ts';
import { wholeSet } from '../../tools/gallery/whole-set.ts';

const outcomes: Readonly<Record<Manner, string>> = {
  right: 'correct',
  wrong: 'incorrect',
  partial: 'partial',
};

describe('The gallery', () => {
  it('has each situation once', () => {
    const paths = situations.flatMap((situation) =>
      languagesOf(situation).map((lang) => pathOf(situation, lang)),
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  it.each(['ar', 'en'] as const)('answers each kind as it says it does (%s)', async (lang) => {
    for (const kind of ['choice', 'boolean', 'text', 'order', 'match'] as const) {
      for (const manner of ['right', 'wrong', 'partial'] as const) {
        const hasParts = kind === 'text' || kind === 'order' || kind === 'match';
        const isPartOfDay = kind === 'text' && manner === 'partial';
        if ((manner === 'partial' && !hasParts) || (isPartOfDay && lang !== 'ar')) continue;
        // A day of which only the month is given is asked for in the Arabic demonstration alone.
        const name = isPartOfDay ? 'demonstration' : 'article';
        const source = gallerySets(lang)[name];
        if (source === undefined) throw new Error(`There is no set "${name}".`);
        const set = await wholeSet(source);
        const question = set.questions.find((candidate) => candidate.kind === kind);
        if (question === undefined) throw new Error(`${name} has no question of the kind ${kind}.`);
        const answer = answerTo(question, manner, lang);
        const verdict = checkAnswer(answerKey(set), { question: question.id, answer });
        expect([kind, manner, verdict.ok && verdict.value.outcome]).toEqual([kind, manner, outcomes[manner]]);
      }
    }
  });

  it('vocalises the words of its article and no others', () => {
    const { draft } = gallerySets('ar').article ?? {};
    if (draft === undefined) throw new Error('The article is gone.');
    const article = readArticle(draft);
    expect(article.ok && foldText(article.value.text).text).toBe(foldText(vocalisedText).text);
  });
});
