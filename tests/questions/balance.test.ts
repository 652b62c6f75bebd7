import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../questions/asking.ts';
import { chanceFrom } from '../../questions/chance.ts';
import { askAbout, type Question, understand } from '../../questions/index.ts';
import { leastQuestions, selectQuestions } from '../../questions/kinds/selection.ts';
import { shownOptions } from '../../questions/kinds/shown-options.ts';
import { goldenArticles } from '../../tools/golden/golden-article.ts';
import { chiSquare, optionCount, placeOf, rankOf, standsOut } from './fixtures/tell.ts';

/** A thousand sets: the golden articles of up to this many words, for time's sake, with this many seeds. */
const mostWords = 300;
const seeds = 200;

/** Most questions of a set. */
const mostQuestions = 12;

/** Chi-square with three degrees of freedom that chance exceeds once in a thousand. */
const chiSquareLimit = 16.27;

/** How far a share over thousands of questions may lie from chance. */
const shareMargin = 0.045;

/** How far one over sixty different questions may: two standard deviations. */
const lengthMargin = 0.11;

const articles = goldenArticles()
  .map(({ article }) => article)
  .filter(({ text }) => text.split(/\s+/).length <= mostWords);
const sets = articles.flatMap((article) => {
  // Read once: only what is drawn from the seed differs.
  const reading = understand(article);
  return Array.from({ length: seeds }, (_, seed): { lang: typeof article.lang; questions: Question[] } => ({
    lang: article.lang,
    questions: selectQuestions(findCandidates(article, `balance ${seed}`, reading), mostQuestions),
  }));
});
const choices = sets.flatMap(({ lang, questions }) =>
  questions.flatMap((question) =>
    question.kind === 'choice' && question.options.length === optionCount ? [{ lang, question }] : [],
  ),
);

/** How often the key has each of the four places or ranks. */
function counted(places: readonly (number | undefined)[]): number[] {
  const counts = Array.from({ length: optionCount }, () => 0);
  for (const place of places) if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

describe('Over a thousand sets', () => {
  it('there are enough of them to tell', () => {
    // What makes a set is three questions; the articles that carry fewer are counted with theirs.
    const whole = sets.filter(({ questions }) => questions.length >= leastQuestions);
    expect(whole.length).toBeGreaterThanOrEqual(1000);
    expect(choices.length).toBeGreaterThan(2000);
  });

  it('the key stands first, second, third and last equally often', () => {
    const places = counted(choices.map(({ question }) => placeOf(question)));
    expect(chiSquare(places), String(places)).toBeLessThan(chiSquareLimit);
  });

  it('the key stands where the last one stood as often as chance has it', () => {
    const pairs = sets.flatMap(({ questions }) => {
      const places = questions.flatMap((question) =>
        question.kind === 'choice' && question.options.length === optionCount ? [placeOf(question)] : [],
      );
      return places.slice(1).map((place, index) => place === places[index]);
    });
    const share = pairs.filter(Boolean).length / pairs.length;
    expect(Math.abs(share - 1 / optionCount)).toBeLessThan(shareMargin);
  });

  it.each(['longest', 'shortest'] as const)('hardly a key is visibly the %s of its options', (by) => {
    const keys = choices.filter(({ question }) => standsOut(question, by) === placeOf(question));
    expect(keys.length / choices.length).toBeLessThan(0.01);
  });

  it.each(['howMany', 'when'] as const)(
    'the key of %s has every rank among its options about equally often',
    (asks) => {
      const ranks = counted(
        choices
          .filter(({ question }) => question.asks === asks)
          .map(({ lang, question }) => rankOf(question, lang)),
      );
      const all = ranks.reduce((sum, count) => sum + count, 0);
      expect(all).toBeGreaterThan(200);
      for (const count of ranks) {
        expect(count / all, String(ranks)).toBeLessThan(1 / optionCount + 2 * shareMargin);
        expect(count / all, String(ranks)).toBeGreaterThan(1 / optionCount - 2 * shareMargin);
      }
    },
  );

  it('true and false are about equally many', () => {
    const values = sets.flatMap(({ questions }) =>
      questions.flatMap((question) => (question.kind === 'boolean' ? [question.value] : [])),
    );
    const share = values.filter(Boolean).length / values.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.1);
  });
});

describe('Options, events and rows', () => {
  it('are shown in every place equally often, whatever order they come in', () => {
    const texts = ['د', 'ب', 'ج', 'أ'];
    const shown = Array.from({ length: 2000 }, (_, seed) => shownOptions(texts, chanceFrom(`shown ${seed}`)));
    for (const text of texts) {
      const places = counted(shown.map(({ options }) => options.findIndex((option) => option.text === text)));
      expect(chiSquare(places), `${text} ${places}`).toBeLessThan(chiSquareLimit);
    }
    const untouched = shown.filter(({ options }) => options.every((option, at) => option.text === texts[at]));
    expect(Math.abs(untouched.length / shown.length - 1 / 24)).toBeLessThan(0.02);
  });
});

describe('Over all questions of the golden articles', () => {
  // Several seeds: an option stands out by which rivals were drawn.
  const asked = goldenArticles().flatMap(({ article }) =>
    Array.from({ length: 8 }, (_, seed) => `balance ${seed}`)
      .flatMap((seed) => askAbout(article, seed).candidates)
      .flatMap(({ question }) =>
        question.kind === 'choice' && question.options.length === optionCount ? [question] : [],
      ),
  );

  it.each(['longest', 'shortest'] as const)(
    'an option that is visibly the %s is the key no more often than chance',
    (by) => {
      const outstanding = asked.flatMap((question) => {
        const at = standsOut(question, by);
        return at === undefined ? [] : [at === placeOf(question)];
      });
      const share = outstanding.filter(Boolean).length / outstanding.length;
      expect(outstanding.length).toBeGreaterThan(30);
      expect(share).toBeLessThan(1 / optionCount + lengthMargin);
    },
  );
});
