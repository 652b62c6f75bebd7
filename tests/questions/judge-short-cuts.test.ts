// What the judge passes over unseen must be what could decide nothing: held for the golden articles, statements of which one fact is changed.
import { describe, expect, it } from 'vitest';
import type { Article } from '../../questions/index.ts';
import { readClaims } from '../../questions/judging/claimed.ts';
import { firmUnits } from '../../questions/judging/firm-units.ts';
import { laidOver, supportOf } from '../../questions/judging/laid-over.ts';
import { judged } from '../../questions/judging/passages.ts';
import { withoutSettings } from '../../questions/judging/settings.ts';
import { shortened } from '../../questions/judging/shortening.ts';
import { tellingsOf } from '../../questions/judging/tellings.ts';
import type { Unit } from '../../questions/judging/unit.ts';
import { unitFit } from '../../questions/judging/unit-fits.ts';
import { relationsOf } from '../../questions/judging/word-relations.ts';
import { languages } from '../../questions/languages/languages.ts';
import { goldenArticles } from '../../tools/golden/golden-article.ts';
import { minimalPairs } from '../../tools/pairs/minimal-pairs.ts';

/** One of so many changed sentences is looked at. */
const step = 12;

const articles = goldenArticles().filter((_, at) => at % 4 === 0);

/** The statements on an article in all their forms, with what it takes to lay them over its sentences. */
function sceneOf(article: Article) {
  const known = judged(article);
  const language = languages[article.lang].judging;
  const relations = relationsOf(language.words);
  const statements = minimalPairs(article).filter((_, at) => at % step === 0);
  const claims = statements.flatMap(({ statement }) => readClaims(statement, known));
  const forms = claims.flatMap((claimed) => [claimed.units, ...claimed.forms]);
  return { known, language, relations, forms };
}

describe.each(articles.map(({ slug, article }) => ({ slug, article })))('$slug', ({ article }) => {
  const { known, language, relations, forms } = sceneOf(article);

  it('finds every unit of a sentence that one of a statement fits', () => {
    const missed: string[] = [];
    for (const passage of known.passages) {
      const { all, fitsOf } = tellingsOf(passage, relations);
      for (const unit of new Set(forms.flat())) {
        const fits = fitsOf(unit);
        for (const { told, places } of all)
          for (const [at, other] of told.entries())
            if (fits?.[places[at] ?? -1] !== unitFit(unit, other, relations))
              missed.push(`${JSON.stringify(unit)} of ${JSON.stringify(other)}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('leaves no firm unit out, whatever the sentence', () => {
    const { descriptions } = known;
    const isKept = (unit: Unit, kept: readonly Unit[]) =>
      kept.some(({ kind, start, end }) => kind === unit.kind && start === unit.start && end === unit.end);
    const lost: Unit[] = [];
    for (const units of forms)
      for (const { at: sentence, units: own, propositions } of known.passages)
        for (const told of [own, ...propositions]) {
          const short = shortened(units, told, { descriptions, language, relations, sentence });
          const bare = withoutSettings(short, told, descriptions, language.sets);
          lost.push(...firmUnits(units, language.headFirst).filter((unit) => !isKept(unit, bare)));
        }
    expect(lost).toEqual([]);
  });

  it('finds the same support whether or not it looks for conflicts as well', () => {
    for (const units of forms)
      for (const passage of known.passages) {
        const found = laidOver(units, passage, language, known);
        expect(supportOf(units, passage, language, known)).toEqual(
          found?.stands === 'supports' ? found : undefined,
        );
      }
  });
});
