// npm run export -- --format gift FILE.json: a quiz that npm run quiz printed, as a file for other systems.
import { readFileSync } from 'node:fs';
import { exportFormatIds, exportItems, QuizJson, quizItems } from '../questions/index.ts';
import { onlyFile, readArguments } from './cli/arguments.ts';
import { Fault, runCommand } from './cli/fault.ts';

const help = `Usage: npm run -s export -- --format FORMAT FILE.json > FILE

Writes the quiz that "npm run quiz -- ARTICLE --json" printed in another format, its evidence in the feedback.

  --format F     ${exportFormatIds.join(', ')}

What the format can't carry as it is, is told on standard error.
Exit codes: 0 written, 2 usage or no such file, 12 not a quiz.
`;

/** What became of a question, in words. */
const told = {
  withdrawn: 'is left out: it was withdrawn',
  too_few_options: 'is left out: the format needs two options at least',
  answer_not_writable: "is left out: GIFT has no way to write '->' in a typed answer",
  order_as_match: 'is written as a match of events and numbers: the format knows no order',
  fewer_spellings: 'has lost spellings that GIFT has no way to write',
} as const;

await runCommand(() => {
  const { values, positionals } = readArguments({
    format: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  const path = onlyFile(positionals, 'export');
  const format = exportFormatIds.find((id) => id === values.format);
  if (format === undefined)
    throw new Fault('usage', `Name a format: --format ${exportFormatIds.join(', ')}.`);
  const items = quizItems(quizFrom(path), 'quiz');
  if (!items.ok)
    throw new Fault('not_quiz', `The answer to question ${items.failure.question} doesn't fit its kind.`);
  const file = exportItems(items.value, format);
  for (const { question, reason } of [...file.left, ...file.changed])
    process.stderr.write(`Question ${question} ${told[reason]}.\n`);
  process.stdout.write('text' in file ? file.text : file.bytes);
});

function quizFrom(path: string): QuizJson {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Fault('no_file', `The file ${path} can't be read.`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Fault('not_quiz', 'The file is not JSON.');
  }
  const quiz = QuizJson.safeParse(json);
  if (quiz.success) return quiz.data;
  const [issue] = quiz.error.issues;
  throw new Fault(
    'not_quiz',
    `The file is not what "npm run quiz -- FILE --json" prints (${issue?.path.join('.') ?? 'the file'}).`,
  );
}
