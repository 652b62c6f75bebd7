// npm run score: what the readers of a blind reading found, gate by gate (docs/methodology/reading.md).
import { readFileSync } from 'node:fs';
import type { Origin } from './blind/draw.ts';
import { judge, type Rating, readRating } from './blind/ratings.ts';
import { readingReport } from './blind/report.ts';
import { gates, grades } from './blind/rubric.ts';
import { readArguments } from './cli/arguments.ts';
import { Fault, runCommand } from './cli/fault.ts';

const help = `Usage: npm run score -- --origins NAME.origins.jsonl RATINGS [RATINGS…]

Prints the share that may be printed, by language and origin, and the share that passes each gate; then every question that
failed one. Each RATINGS file is one reader's, JSON lines:

  {"n": 1, "fails": ["key"], "grades": [2, 1, 2, 2], "guessed": false, "note": "two ministers said it"}

  fails    any of ${gates.join(', ')}
  grades   0, 1 or 2 for each of ${grades.join(', ')}
`;

await runCommand(() => {
  const { values, positionals } = readArguments({ origins: { type: 'string' }, help: { type: 'boolean' } });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  if (values.origins === undefined || positionals.length === 0)
    throw new Fault('usage', 'Give --origins and at least one file of ratings (--help tells more).');
  const readers = positionals.map((path): Rating[] =>
    linesOf(path).map((line, index) => readRating(line, `${path}, line ${index + 1}`)),
  );
  const judged = judge(linesOf(values.origins) as Origin[], readers);
  process.stdout.write(readingReport(judged, readers.length));
});

function linesOf(path: string): unknown[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Fault('no_file', `The file ${path} can't be read.`);
  }
  try {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
  } catch {
    throw new Fault('usage', `The file ${path} is not JSON lines.`);
  }
}
