// npm run eval: how well articles are read and asked about, measured on data that is not ours and not in the project.
import type { LanguageCode } from '../questions/index.ts';
import { runCommand } from './cli/fault.ts';
import type { Agreement } from './eval/agreement.ts';
import { scoreDefinitions, scoreGold, scoreJudged, scoreSchool } from './eval/answers.ts';
import { scoreAttributions } from './eval/attribution.ts';
import { scoreCost } from './eval/cost.ts';
import { scoreNames } from './eval/names.ts';
import { scoreDates, scoreNumbers } from './eval/quantities.ts';
import { type SetScore, scoreSets } from './eval/sets.ts';
import { scoreTimes } from './eval/times.ts';

const languages: readonly LanguageCode[] = ['ar', 'en', 'fr'];

await runCommand(() => {
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

  for (const file of ['entities/anercorp-ar.jsonl', 'entities/wojood-ar.jsonl']) {
    heading(`Names against ${file}`);
    for (const { type, precision, recall, f1 } of scoreNames(file))
      row(type, `F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}`);
  }

  heading('Who said what against tests/gold/attribution-ar.jsonl');
  for (const score of scoreAttributions('ar'))
    row(
      score.part,
      `F1 ${score.f1.toFixed(3)}  P ${score.precision.toFixed(3)}  R ${score.recall.toFixed(3)}  ${score.right} right of ${score.decided}, ${score.gold} marked, ${score.open} left open; kind ${score.kind.toFixed(2)} class ${score.class.toFixed(2)} carrier ${score.carrier.toFixed(2)}`,
    );

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

  heading('Sets from articles of 200 words or more');
  const scores = languages.map(scoreSets);
  for (const score of scores) printSets(score);

  heading('CPU in milliseconds for 100 words, in Node (npm run bench measures workerd)');
  for (const lang of languages) {
    const { words, bare, cold, warm } = scoreCost(lang);
    row(
      `${lang}, ${words} words`,
      `cold ${cold.toFixed(1)}  warm ${warm.toFixed(1)}  without the warm-up ${bare.toFixed(1)}`,
    );
  }
});

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

function counts(map: ReadonlyMap<string, number>): string {
  const sorted = [...map].sort((a, b) => b[1] - a[1]);
  return sorted.map(([name, count]) => `${name} ${count}`).join(', ');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '—' : (part / whole).toFixed(2);
}

function heading(text: string): void {
  process.stdout.write(`\n${text}\n`);
}

function row(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(14)} ${value}\n`);
}
