// npm run import -- --format gift --article FILE FILE.gift: questions from a file, each with its receipt in the article or the reason it has none.
import { readFileSync } from 'node:fs';
import { ImportReport, importFormatIds, importLimits, importReport, importSet } from '../questions/index.ts';
import { onlyFile, readArguments } from './cli/arguments.ts';
import { articleFromFile } from './cli/article-file.ts';
import { Fault, runCommand } from './cli/fault.ts';

const help = `Usage: npm run import -- --format FORMAT --article FILE [--source FILE…] FILE [--json]
                              [--published YYYY-MM-DD] [--lang ar|en|fr]

Reads questions from a file of another system and looks for what each of them quotes in the article.

  --format F     ${importFormatIds.join(', ')}
  --article F    the article the questions are about (plain text or HTML)
  --source F     a document it rests on; may be given again
  --json         print what POST /v1/articles/{id}/imports answers; nothing else goes to stdout

What is wrong with the file is told on standard error with its line, and the rest is read.
Exit codes: those of npm run quiz for the article, 11 no question was read.
`;

await runCommand(async () => {
  const { values, positionals } = readArguments({
    format: { type: 'string' },
    article: { type: 'string' },
    source: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    published: { type: 'string' },
    lang: { type: 'string' },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  const path = onlyFile(positionals, 'import');
  const format = importFormatIds.find((id) => id === values.format);
  if (format === undefined)
    throw new Fault('usage', `Name a format: --format ${importFormatIds.join(', ')}.`);
  if (values.article === undefined) throw new Fault('usage', 'Name the article: --article FILE.');
  const article = await articleFromFile(values.article, { ...values, sources: values.source ?? [] });
  const imported = importSet(contentOf(path), article, { format, id: 'import', seed: '1' });
  for (const { line, message } of imported.faults) process.stderr.write(`Line ${line}: ${message}\n`);
  if (imported.items.length === 0) throw new Fault('nothing_imported', 'No question was read from the file.');
  const report = ImportReport.parse(importReport(article.id, imported));
  process.stdout.write(values.json === true ? `${JSON.stringify(report, null, 2)}\n` : readable(report));
});

function contentOf(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new Fault('no_file', `The file ${path} can't be read.`);
  }
  if (bytes.length > importLimits.fileBytes)
    throw new Fault(
      'text_too_long',
      `The file has ${bytes.length} bytes; at most ${importLimits.fileBytes} are read.`,
    );
  return bytes.toString('utf8');
}

function readable({ items }: ImportReport): string {
  const blocks = items.map(({ line, stem, receipt, missing, by }) => {
    const quotes = (receipt ?? []).map(({ exact }) => `   ❝ ${exact}`);
    const found = by === 'answer' ? ['   (found by the answer; look at it)'] : [];
    const reason = missing === undefined ? [] : [`   ✗ ${missing.message}`];
    return [`${line}. ${stem}`, ...quotes, ...found, ...reason].join('\n');
  });
  const ready = items.filter(({ missing }) => missing === undefined).length;
  return `${blocks.join('\n\n')}\n\n${ready} of ${items.length} have a receipt.\n`;
}
