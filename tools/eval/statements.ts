// Our own gold: statements that people wrote about the golden articles before there was a judge, held against the whole articles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, LanguageCode, StatementVerdict } from '../../questions/index.ts';
import { canonicalText } from '../../questions/text/canonical-text.ts';
import { goldenArticles } from '../golden/golden-article.ts';
import { type BaselineScore, scoreBaselines } from './baselines.ts';
import { outcomeOf } from './judging.ts';
import { isDecided, isWrong, type OutcomeScore, scoreOutcomes, type WrongDecision } from './outcomes.ts';

/** A labelled statement as tests/gold has it (docs/methodology/statements.md). */
export interface GoldStatement {
  readonly id: string;
  /** Slug of the golden article. */
  readonly article: string;
  readonly statement: string;
  readonly label: 'supported' | 'refuted' | 'not_stated';
  /** How it was made from the article: near its words, reworded, freely, from several sentences. */
  readonly made: string;
  /** The words of the article that decide it; none for `not_stated`. */
  readonly evidence?: string;
  /** Whose words they are in the article. */
  readonly saidBy?: string;
  /** What a refuted one has wrong. */
  readonly wrong?: string;
}

/** The half that may be looked at while rules are made, and the one that is read once, at the end. */
export type Half = 'open' | 'closed';

/** So many of so many. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** What came of the statements of one language. */
export interface StatementScore {
  readonly lang: LanguageCode;
  readonly judge: OutcomeScore;
  readonly baselines: readonly BaselineScore[];
  /** `made` → right decisions among the decidable ones made so. */
  readonly byMade: ReadonlyMap<string, Share>;
  /** `wrong` → right decisions among the refuted ones. */
  readonly byWrong: ReadonlyMap<string, Share>;
  /** Right decisions with a quote that overlaps the gold's. */
  readonly evidence: Share;
  /** Right supported statements that are somebody's words, and those of them whose verdict names a speaker. */
  readonly speakers: Share;
  /** Ids whose gold quote is not in the article word for word. */
  readonly unplaced: readonly string[];
  readonly wrong: readonly WrongDecision[];
}

/** Returns the gold statements of `lang` in `half`. */
export function goldStatements(lang: LanguageCode, half: Half): GoldStatement[] {
  const file = join(import.meta.dirname, `../../tests/gold/statements-${lang}-${half}.jsonl`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldStatement);
}

/** Returns what the judge makes of `statements`, all of one language, on the golden articles they are about. */
export function scoreStatements(lang: LanguageCode, statements: readonly GoldStatement[]): StatementScore {
  const articles = new Map(goldenArticles().map(({ slug, article }) => [slug, article]));
  const answered = statements.map((gold) => {
    const article = articles.get(gold.article);
    if (article === undefined) throw new Error(`${gold.id}: there is no article ${gold.article}.`);
    const { outcome, verdict } = outcomeOf(gold.statement, article);
    return { gold, article, truth: gold.label, outcome, verdict, isRight: outcome === gold.label };
  });
  const decidable = answered.filter(({ truth }) => isDecided(truth));
  const right = decidable.filter(({ isRight }) => isRight);
  const told = right.filter(({ gold, truth }) => truth === 'supported' && gold.saidBy !== undefined);
  return {
    lang,
    judge: scoreOutcomes(answered),
    baselines: scoreBaselines(
      answered.map(({ gold, article, truth }) => ({ statement: gold.statement, article, truth })),
    ),
    byMade: sharesBy(decidable, ({ gold }) => gold.made),
    byWrong: sharesBy(
      decidable.filter(({ truth }) => truth === 'refuted'),
      ({ gold }) => gold.wrong ?? 'not said',
    ),
    evidence: {
      part: right.filter(
        ({ gold, article, verdict }) => verdict !== undefined && quotesOverlap(gold, article, verdict),
      ).length,
      whole: right.length,
    },
    speakers: {
      part: told.filter(({ verdict }) => verdict?.attribution !== undefined).length,
      whole: told.length,
    },
    unplaced: decidable.flatMap(({ gold, article }) =>
      placeOf(gold, article) === undefined ? [gold.id] : [],
    ),
    wrong: answered.filter(isWrong).map(({ gold, truth, outcome, verdict }) => ({
      id: gold.id,
      lang,
      text: verdict?.evidence.map(({ exact }) => exact).join(' … ') ?? '',
      statement: gold.statement,
      truth,
      outcome,
      reasons: verdict?.reasons.map(({ code }) => code) ?? [],
    })),
  };
}

/** Returns whether one of the verdict's quotes and the gold's have letters of the article in common. */
export function quotesOverlap(
  gold: Pick<GoldStatement, 'evidence'>,
  article: Article,
  { evidence }: Pick<StatementVerdict, 'evidence'>,
): boolean {
  const place = placeOf(gold, article);
  return (
    place !== undefined &&
    evidence.some(({ source, start, end }) => source === article.id && start < place.end && end > place.start)
  );
}

function placeOf(
  { evidence }: Pick<GoldStatement, 'evidence'>,
  { text }: Article,
): { readonly start: number; readonly end: number } | undefined {
  if (evidence === undefined) return undefined;
  const exact = canonicalText(evidence);
  const start = text.indexOf(exact);
  return start < 0 ? undefined : { start, end: start + exact.length };
}

function sharesBy<Line extends { readonly isRight: boolean }>(
  lines: readonly Line[],
  nameOf: (line: Line) => string,
): Map<string, Share> {
  const shares = new Map<string, Share>();
  for (const line of lines) {
    const { part, whole } = shares.get(nameOf(line)) ?? { part: 0, whole: 0 };
    shares.set(nameOf(line), { part: part + (line.isRight ? 1 : 0), whole: whole + 1 });
  }
  return shares;
}
