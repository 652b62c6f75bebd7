// npm run judge: statements held against an article, line by line, by the same code as the service's.
import { type Article, type JudgeFailure, judgeStatement } from '../questions/index.ts';
import { readArguments } from './cli/arguments.ts';
import { articleFromFile } from './cli/article-file.ts';
import { Fault, runCommand } from './cli/fault.ts';
import { answerLines, type BadLine, objectOf } from './cli/line-by-line.ts';

const help = `Usage: npm run -s judge -- --article FILE [--source FILE…] [--lang ar|en|fr] [--published YYYY-MM-DD] < STATEMENTS.jsonl

Reads one statement a line on standard input:

  {"id": "1", "statement": "The ferry was built in 1971."}

and writes, in the same order:

  {"id": "1", "outcome": "supported", "reasons": [{"code": "agrees", "text": "…"}], "evidence": [{"exact": "…", …}], "confidence": 0.95}

outcome is supported, refuted, conflicting, not_enough_information or not_checkable, always according to the article and its
sources; attribution says whose words the statement is there. A line that can't be read gives {"id": …, "line": …, "error": …};
the rest goes on.

  --article FILE  the article, plain text or HTML
  --source FILE   a document the article rests on; may be given again
  --lang L        the article's language, where it can't be told from the text
  --published D   the day of publication, against which "Tuesday" or «أمس» are read
`;

await runCommand(async () => {
  const { values, positionals } = readArguments({
    article: { type: 'string' },
    source: { type: 'string', multiple: true },
    lang: { type: 'string' },
    published: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  if (values.article === undefined || positionals.length > 0)
    throw new Fault('usage', 'Give the article by --article FILE; the statements come on standard input.');
  const article = await articleFromFile(values.article, {
    ...(values.lang === undefined ? {} : { lang: values.lang }),
    ...(values.published === undefined ? {} : { published: values.published }),
    sources: values.source ?? [],
  });
  await answerLines((text, line) => judgeLine(text, line, article));
});

function judgeLine(text: string, line: number, article: Article): object {
  const given = objectOf(text, line);
  if ('error' in given && !('statement' in given)) return given;
  const id = typeof given.id === 'string' || typeof given.id === 'number' ? String(given.id) : undefined;
  const bad = (error: string): BadLine => ({ ...(id === undefined ? {} : { id }), line, error });
  if (id === undefined) return bad('The line has no "id".');
  if (!('statement' in given) || typeof given.statement !== 'string')
    return bad('The line has no "statement".');
  const verdict = judgeStatement(given.statement, article);
  if (!verdict.ok) return bad(wordsOf(verdict.failure));
  const { method: _, ...said } = verdict.value;
  return { id, ...said };
}

function wordsOf(failure: JudgeFailure): string {
  switch (failure.reason) {
    case 'empty_statement':
      return 'The statement holds no words.';
    case 'statement_too_long':
      return `The statement has ${failure.length} characters; at most ${failure.most} are read.`;
  }
}
