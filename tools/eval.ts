// npm run eval: how well articles are read and asked about and statements judged, measured on data that is not ours and not in
// the project, and on our own gold.
import type { LanguageCode } from '../questions/index.ts';
import { readArguments } from './cli/arguments.ts';
import { Fault, runCommand } from './cli/fault.ts';
import type { Agreement } from './eval/agreement.ts';
import { scoreDefinitions, scoreGold, scoreJudged, scoreSchool } from './eval/answers.ts';
import { scoreAttributions } from './eval/attribution.ts';
import { scoreCost } from './eval/cost.ts';
import { scoreNames } from './eval/names.ts';
import { scoreDates, scoreNumbers } from './eval/quantities.ts';
import { type SetScore, scoreSets } from './eval/sets.ts';
import {
  printAttacks,
  printOrdinary,
  printPairs,
  printStatements,
  printUnrelated,
  printVerdicts,
} from './eval/statement-tables.ts';
import { counts, heading, row, share } from './eval/table.ts';
import { scoreTimes } from './eval/times.ts';

const languages: readonly LanguageCode[] = ['ar', 'en', 'fr'];

/** What can be measured by itself, in the order in which all of it is. */
const parts = {
  quantities: printQuantities,
  names: printNames,
  attributions: printAttributions,
  sets: printAllSets,
  answers: printAnswers,
  statements: () => printStatements('open'),
  ordinary: printOrdinary,
  verdicts: printVerdicts,
  unrelated: printUnrelated,
  attacks: printAttacks,
  pairs: printPairs,
  cost: printCost,
} satisfies Record<string, () => void>;

const help = `Usage: npm run eval -- [--only PART…] [--closed]

Measures on the data in the folder DALIL_DATA (../shared/data when unset) and on tests/gold, and prints a heading for each part.

  --only PART  this part alone; may be given again:
               quantities    numbers, dates and times against recogniser specifications
               names         names against tagged sentences
               attributions  who said what against our marks
               sets          what the generator makes of whole articles
               answers       typed answers against our gold and public sets, with three baselines
               statements    our gold statements against the golden articles, with three baselines
               ordinary      statements that outsiders wrote and labelled, with the same baselines
               verdicts      statements of public sets, with the same baselines (half a minute)
               unrelated     statements against articles that they are not about
               attacks       statements written to be decided wrongly
               pairs         sentences with one fact changed (five minutes)
               cost          CPU in milliseconds
  --closed     the closed half of the gold statements as well: read once, when the rules are done
`;

await runCommand(() => {
  const { values, positionals } = readArguments({
    only: { type: 'string', multiple: true },
    closed: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  if (positionals.length > 0) throw new Fault('usage', 'There is no file to give (--help tells more).');
  for (const name of values.only ?? [])
    if (!Object.hasOwn(parts, name))
      throw new Fault('usage', `There is no part ${name}: ${Object.keys(parts).join(', ')}.`);
  for (const [name, print] of Object.entries(parts))
    if (values.only === undefined || values.only.includes(name)) print();
  if (values.closed === true) printStatements('closed');
});

function printQuantities(): void {
  heading('Numbers and dates against the recogniser specifications');
  for (const lang of languages)
    for (const { kind, right, measured, otherKinds, listed } of [scoreNumbers(lang), scoreDates(lang)]) {
      row(`${lang} ${kind}`, `${(right / measured).toFixed(3)}  ${right} of ${measured}`);
      row('  other kinds', counts(otherKinds));
      row('  left out', counts(listed));
    }
  for (const lang of languages) {
    const { right, measured, leftOut } = scoreTimes(lang);
    row(`${lang} times`, `${(right / measured).toFixed(3)}  ${right} of ${measured}`);
    row('  left out', counts(leftOut));
  }
}

function printNames(): void {
  for (const file of ['entities/anercorp-ar.jsonl', 'entities/wojood-ar.jsonl']) {
    heading(`Names against ${file}`);
    for (const { type, precision, recall, f1 } of scoreNames(file))
      row(type, `F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}`);
  }
}

function printAttributions(): void {
  heading('Who said what against tests/gold/attribution-ar.jsonl');
  for (const score of scoreAttributions('ar'))
    row(
      score.part,
      `F1 ${score.f1.toFixed(3)}  P ${score.precision.toFixed(3)}  R ${score.recall.toFixed(3)}  ${score.right} right of ${score.decided}, ${score.gold} marked, ${score.open} left open; kind ${score.kind.toFixed(2)} class ${score.class.toFixed(2)} carrier ${score.carrier.toFixed(2)}`,
    );
}

function printAnswers(): void {
  heading('Short answers against tests/gold/answers.jsonl');
  for (const score of scoreGold()) printAgreement(score);
  heading('Answers of systems against people (EVOUNA); right or wrong');
  for (const score of scoreJudged()) printAgreement(score);
  heading('School answers in English (SciEntsBank); right or not');
  for (const score of scoreSchool()) printAgreement(score);
  heading("Definitions in Arabic against two teachers' mean mark (AR-ASAG); Pearson's r");
  const marks = scoreDefinitions();
  row(
    `${marks.items} answers`,
    `${marks.graded.toFixed(3)}  words of the reference ${marks.overlap.toFixed(3)}  length alone ${marks.answerOnly.toFixed(3)}; off by ${marks.error.toFixed(2)} of 5, the mean mark by ${marks.meanError.toFixed(2)}`,
  );
}

function printAllSets(): void {
  heading('Sets from articles of 200 words or more');
  const scores = languages.map(scoreSets);
  for (const score of scores) printSets(score);
}

function printCost(): void {
  heading('CPU in milliseconds for 100 words, in Node (npm run bench measures workerd)');
  for (const lang of languages) {
    const { words, bare, cold, warm } = scoreCost(lang);
    row(
      `${lang}, ${words} words`,
      `cold ${cold.toFixed(1)}  warm ${warm.toFixed(1)}  without the warm-up ${bare.toFixed(1)}`,
    );
  }
}

function printAgreement({
  part,
  items,
  graded,
  majority,
  overlap,
  answerOnly,
  falselyRight,
}: Agreement): void {
  row(
    part,
    `${graded.toFixed(3)} of ${items}, ${falselyRight} wrong taken for right; majority ${majority.toFixed(3)}  words of the reference ${overlap.toFixed(3)}  answer alone ${answerOnly.toFixed(3)}`,
  );
}

function printSets({
  lang,
  articles,
  median,
  opinions,
  medianOfReports,
  three,
  eight,
  fourAsks,
  kinds,
  gates,
  places,
  longest,
  choices,
}: SetScore): void {
  row(
    `${lang} articles`,
    `${articles}: median ${median} questions; without ${opinions} opinion pieces ${medianOfReports}`,
  );
  row(
    '',
    `three or more ${share(three, articles)}, eight or more ${share(eight, articles)}, four asks ${share(fourAsks, articles)}`,
  );
  row('  kinds', counts(kinds));
  row('  gates', counts(gates));
  row('  key', `places ${places.join(' ')} of ${choices}; longest option ${share(longest, choices)}`);
}
