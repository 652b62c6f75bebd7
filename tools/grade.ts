// npm run grade: typed answers against references, line by line, as `checkAnswer` grades them against a set.
import { readArguments } from './cli/arguments.ts';
import { Fault, runCommand } from './cli/fault.ts';
import { answerLines } from './cli/line-by-line.ts';
import { readLine } from './grade/answer-line.ts';
import { gradeLine } from './grade/grade-line.ts';

const help = `Usage: npm run -s grade < ANSWERS.jsonl

Reads one answer a line on standard input:

  {"id": "1", "lang": "en", "question": "Where were the talks held?", "reference": "Moscow", "answer": "in moscow"}

  type     number, date, name, place, person, organisation, phrase or definition; read off question and reference when left out
  article  the text asked about: other names in it are wrong answers
  rivals   names that are wrong answers, beside those of the article

and writes, in the same order:

  {"id": "1", "outcome": "correct", "score": 1, "tolerated": ["case"], "explanation": "…"}

A line that can't be read gives {"id": …, "line": …, "error": …}; the rest goes on.
`;

await runCommand(async () => {
  const { values, positionals } = readArguments({ help: { type: 'boolean', short: 'h' } });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  if (positionals.length > 0)
    throw new Fault('usage', 'The answers come on standard input (--help tells more).');
  await answerLines((text, number) => {
    const line = readLine(text, number);
    return 'error' in line ? line : gradeLine(line);
  });
});
