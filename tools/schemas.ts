// npm run schemas: writes the JSON Schemas of the command-line formats and of reports from the Zod ones; --check says whether they stand.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { QuizJson, ReadingJson, RoomReport } from '../questions/index.ts';

const files = {
  'quiz.schema.json': QuizJson,
  'reading.schema.json': ReadingJson,
  'room-report.schema.json': RoomReport,
};

for (const [name, schema] of Object.entries(files)) {
  const path = join(import.meta.dirname, '..', 'docs', name);
  const content = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(path, content);
  else if (readFileSync(path, 'utf8') !== content) {
    process.stderr.write(`docs/${name} is not what the code says: run npm run schemas.\n`);
    process.exitCode = 1;
  }
}
