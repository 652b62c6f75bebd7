// npm run read -- FILE: what Dalil understood of an article, before anything is asked.
import { type ReadingJson, readingJson } from '../questions/index.ts';
import { onlyFile, readArguments } from './cli/arguments.ts';
import { articleFromFile } from './cli/article-file.ts';
import { runCommand } from './cli/fault.ts';

const help = `Usage: npm run read -- FILE [--json] [--published YYYY-MM-DD] [--lang ar|en|fr]

Prints sentences, names, dates, numbers, who said what, and claims. --json prints docs/reading.schema.json's shape.
Exit codes are those of npm run quiz.
`;

await runCommand(async () => {
  const { values, positionals } = readArguments({
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    published: { type: 'string' },
    lang: { type: 'string' },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  const path = onlyFile(positionals, 'read');
  const reading = readingJson(await articleFromFile(path, values));
  process.stdout.write(values.json === true ? `${JSON.stringify(reading, null, 2)}\n` : readable(reading));
});

function readable({ sentences, entities, attributions, claims }: ReadingJson): string {
  const within = (part: { start: number }, sentence: { start: number; end: number }) =>
    part.start >= sentence.start && part.start < sentence.end;
  const blocks = sentences.map((sentence, index) => {
    const lines = [
      ...entities
        .filter((entity) => within(entity, sentence))
        .map(({ type, text, norm }) => `   ${type}: ${text} = ${norm}`),
      ...attributions
        .filter((said) => within(said, sentence))
        .map(({ speaker, cue, content }) => `   said: ${speaker ?? '?'} (${cue}): ${content}`),
      ...claims
        .filter((claim) => claim.sentence === index)
        .map(({ text, modality, polarity }) => `   claim, ${modality}, ${polarity}: ${text}`),
    ];
    return [sentence.text.trim(), ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
