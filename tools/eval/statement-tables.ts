// The parts of npm run eval that tell of statements: our gold, the public sets, unrelated articles, minimal pairs.

import { languageCodes } from '../../questions/index.ts';
import { interval } from '../blind/ratings.ts';
import { type Attack, attacks, wrongAttacks } from './attacks.ts';
import type { BaselineScore } from './baselines.ts';
import { outcomeOf } from './judging.ts';
import { ordinaryStatements, scoreOrdinary } from './ordinary.ts';
import type { OutcomeScore, VerdictScore, WrongDecision } from './outcomes.ts';
import { pairArticles, scorePairs } from './pairs.ts';
import { goldStatements, type Half, type Share, scoreStatements } from './statements.ts';
import { counts, heading, longestList, row, share } from './table.ts';
import { mostDecidedShare, scoreUnrelated, unrelatedStatements } from './unrelated.ts';
import { scoreVerdictSet, verdictSets } from './verdict-sets.ts';

/** The least share of unchanged sentences that must come out supported. */
const leastUnchangedSupported = 0.99;

/** Prints what the judge makes of our gold in `half`, by language. */
export function printStatements(half: Half): void {
  heading(`Statements of tests/gold, the ${half} half, against whole golden articles`);
  for (const lang of languageCodes) {
    const score = scoreStatements(lang, goldStatements(lang, half));
    printScore(lang, score.judge, score.baselines);
    row('  made', shares(score.byMade));
    row('  wrong', shares(score.byWrong));
    row(
      '  quotes',
      `${fraction(score.evidence)} right decisions quote what the gold quotes; ${fraction(score.speakers)} right reported ones name a speaker`,
    );
    if (score.unplaced.length > 0)
      row('', `gold quotes that are not in the article word for word: ${score.unplaced.join(', ')}`);
    for (const wrong of score.wrong) printWrong(wrong.id, wrong);
  }
}

/** Prints what the judge makes of ordinary statements by outsiders, by half and language. */
export function printOrdinary(): void {
  heading('Ordinary statements that outsiders wrote and labelled before they saw a verdict');
  for (const half of ['open', 'closed'] as const)
    for (const lang of languageCodes) {
      const { judge, baselines } = scoreOrdinary(
        ordinaryStatements(half).filter(({ article }) => article.startsWith(lang)),
      );
      printScore(`${lang} ${half}`, judge, baselines);
    }
}

/** Prints how often the judge decides on the sets of others, and how often it is right then. */
export function printVerdicts(): void {
  heading('Statements of public sets (nothing is fitted on them)');
  for (const set of verdictSets) {
    const { name, labels, judge, baselines, wrong } = scoreVerdictSet(set);
    row(name, `labels ${counts(labels)}`);
    printScore('  judge', judge, baselines);
    for (const one of wrong.slice(0, longestList)) printWrong(`line ${one.line}`, one);
    if (wrong.length > longestList) row('', `and ${wrong.length - longestList} more wrong decisions`);
  }
}

/** Prints how many statements get a decision on articles that they are not about. */
export function printUnrelated(): void {
  const gold = languageCodes.flatMap((lang) => goldStatements(lang, 'open'));
  const { statements, decided } = scoreUnrelated(
    unrelatedStatements(gold),
    (statement, article) => outcomeOf(statement, article).outcome,
  );
  heading(`Statements against articles that they are not about (bar: ${mostDecidedShare} decided at most)`);
  row('decided', `${(decided.length / statements).toFixed(4)}  ${decided.length} of ${statements}`);
  for (const { about, against, statement, outcome } of decided.slice(0, longestList))
    row('', `${outcome} of ${about} on ${against}: ${statement}`);
}

/** Prints what comes of minimal pairs, and every offender; takes minutes. */
export function printPairs(): void {
  heading(
    `Minimal pairs (bars: no changed sentence supported, ${leastUnchangedSupported} of the unchanged ones)`,
  );
  const tooLong = 'statement_too_long';
  const { scores, offenders } = scorePairs(
    pairArticles(),
    (article) => (statement) => outcomeOf(statement, article).outcome,
  );
  for (const lang of languageCodes)
    for (const { change, statements, outcomes } of scores.filter((score) => score.lang === lang)) {
      const told = statements - (outcomes.get(tooLong) ?? 0);
      const supported = outcomes.get('supported') ?? 0;
      const bar = change === 'none' ? `${(supported / told).toFixed(3)} supported; ` : '';
      row(`${lang} ${change}`, `${statements}: ${bar}${counts(outcomes)}`);
    }
  const listed = offenders.filter(({ outcome }) => outcome !== tooLong);
  const changed = listed.filter(({ change }) => change !== 'none');
  const unchanged = listed.filter(({ change }) => change === 'none');
  row(
    'offenders',
    `${changed.length} changed and supported, ${unchanged.length} unchanged and not supported`,
  );
  for (const { article, sentence, change, statement, outcome } of [
    ...changed,
    ...unchanged.slice(0, longestList),
  ])
    row(`  ${change}`, `${outcome} on ${article}, sentence ${sentence}: ${statement}`);
}

function printScore(name: string, judge: OutcomeScore, baselines: readonly BaselineScore[]): void {
  row(name, scoreWords(judge));
  row('  undecided', counts(judge.undecided));
  for (const baseline of baselines) row(`  ${baseline.name}`, scoreWords(baseline.score));
}

function scoreWords({
  supported,
  refuted,
  decidable,
  decidedOfDecidable,
  notStated,
  decidedOfNotStated,
}: OutcomeScore): string {
  return [
    `supported ${verdictWords(supported)}`,
    `refuted ${verdictWords(refuted)}`,
    `decided ${share(decidedOfDecidable, decidable)} of ${decidable} decidable`,
    ...(notStated === 0 ? [] : [`and ${decidedOfNotStated} of ${notStated} not stated`]),
  ].join('; ');
}

/** Precision with the lower end of its 95 % interval, or what was given where no label has the verdict. */
function verdictWords({ given, right, open, precision, labelled }: VerdictScore): string {
  const undecided = open === 0 ? '' : `, ${open} neither right nor wrong`;
  if (labelled === 0) return `no such label: ${given - open} wrong${undecided}`;
  if (precision === undefined) return `none of ${labelled}${undecided}`;
  const [low] = interval(right, given - open);
  return `P ${precision.toFixed(3)} (≥ ${low.toFixed(2)}) R ${share(right, labelled)}, ${right} right of ${given}${undecided}`;
}

function printWrong(place: string, { outcome, truth, statement, text, reasons }: WrongDecision): void {
  row('  wrong', `${place}: ${outcome}, labelled ${truth} (${reasons.join(', ')})`);
  row('', `statement: ${statement}`);
  row('', `quoted:    ${text}`);
}

function shares(map: ReadonlyMap<string, Share>): string {
  return [...map].map(([name, { part, whole }]) => `${name} ${part}/${whole}`).join(', ');
}

function fraction({ part, whole }: Share): string {
  return `${part} of ${whole}`;
}

/** Prints how many of the statements written to be decided wrongly still are, by language and by what misled the rules. */
export function printAttacks(): void {
  heading('Statements written to be decided wrongly, and how many still are');
  const all = attacks();
  const wrong = wrongAttacks(all);
  for (const lang of ['ar', 'en', 'fr']) {
    const of = (rows: readonly Attack[]) => rows.filter(({ article }) => article.startsWith(lang));
    row(lang, `${of(wrong).length} of ${of(all).length}`);
    const causes = new Map<string, number>();
    for (const { cause } of of(wrong)) causes.set(cause, (causes.get(cause) ?? 0) + 1);
    for (const [cause, count] of [...causes].sort(([, a], [, b]) => b - a)) row('', `${count}  ${cause}`);
  }
}
