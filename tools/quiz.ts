// npm run quiz -- FILE: an article in, a question set out, by the same code as the service's.
import {
  type Asked,
  askAbout,
  makeSet,
  type Question,
  type QuestionSet,
  quizJson,
} from '../questions/index.ts';
import { onlyFile, readArguments } from './cli/arguments.ts';
import { articleFromFile } from './cli/article-file.ts';
import { Fault, faultOf, runCommand } from './cli/fault.ts';

const help = `Usage: npm run quiz -- FILE [--json] [--explain] [--seed S] [--most N] [--sensitive]
                            [--published YYYY-MM-DD] [--lang ar|en|fr]

Makes a question set of a news article (plain text or HTML in Arabic, English or French).

  --json         print the set with its key as JSON (docs/quiz.schema.json); nothing else goes to stdout
  --explain      say of every candidate what it scored, or which gate stopped it
  --seed S       another seed makes another set; the same seed always the same (default 1)
  --most N       at most N questions, 3 to 12 (by the article's length when left out)
  --sensitive    ask about casualties, crimes, illness and accusations as well, which are left out otherwise
  --published D  the day of publication, against which "Tuesday" or «أمس» are read
  --lang L       the language, where it can't be told from the text

Exit codes: 0 made, 2 usage or no such file, 3 empty, 4 not text, 5 too short, 6 too long,
7 language not handled, 8 too few questions, 9 not a date, 10 an opinion piece.
`;

await runCommand(async () => {
  const { values, positionals } = readArguments({
    json: { type: 'boolean' },
    explain: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    seed: { type: 'string' },
    most: { type: 'string' },
    sensitive: { type: 'boolean' },
    published: { type: 'string' },
    lang: { type: 'string' },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  const path = onlyFile(positionals, 'quiz');
  const most = values.most === undefined ? undefined : Number(values.most);
  if (most !== undefined && !(Number.isInteger(most) && most >= 3 && most <= 12))
    throw new Fault('usage', '--most is a number from 3 to 12.');
  const article = await articleFromFile(path, values);
  const sensitive = values.sensitive === true ? 'ask' : 'leave_out';
  if (values.explain === true) {
    process.stdout.write(explained(askAbout(article, values.seed ?? '1', { sensitive })));
    return;
  }
  const made = makeSet(article, {
    id: 'quiz',
    seed: values.seed ?? '1',
    sensitive,
    most,
  });
  if (!made.ok) throw faultOf(made.failure);
  process.stdout.write(
    values.json === true
      ? `${JSON.stringify(quizJson(article, made.value), null, 2)}\n`
      : readable(made.value),
  );
});

/** Every candidate with its score, then everything that was stopped with its gate. */
function explained({ candidates, rejected }: Asked): string {
  const passed = candidates.map(
    ({ score, pattern, question }) => `${score.toFixed(1)}  ${pattern}, ${question.kind}: ${question.stem}`,
  );
  const stopped = rejected.map(({ gate, pattern, stem }) => `–    ${gate} stopped ${pattern}: ${stem}`);
  return `${[...passed, ...stopped].join('\n')}\n`;
}

function readable(set: QuestionSet): string {
  const blocks = set.questions.map(
    (question, index) => `${index + 1}. ${question.stem}\n${answersOf(question)}\n${quotesOf(question)}`,
  );
  return `${set.title}\n\n${blocks.join('\n\n')}\n`;
}

function answersOf(question: Question): string {
  if (question.kind === 'order') {
    const places = question.options.map(({ id, text }) => [question.correctOrder.indexOf(id) + 1, text]);
    return places.map(([place, text]) => `   ${place}) ${text}`).join('\n');
  }
  if (question.kind === 'match') {
    const { options, correctPairs } = question;
    const optionOf = (row: string) => options.find(({ id }) => id === correctPairs[row])?.text;
    return question.rows.map(({ id, text }) => `   ${text}\n     ✓ ${optionOf(id)}`).join('\n');
  }
  if (question.kind !== 'choice') return `   ✓ ${question.canonicalAnswer}`;
  return question.options
    .map(({ id, text }) => `   ${id === question.correctOption ? '✓' : '·'} ${text}`)
    .join('\n');
}

function quotesOf(question: Question): string {
  return question.evidence.map(({ exact }) => `   ❝ ${exact}`).join('\n');
}
