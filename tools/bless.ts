// npm run bless: writes what the golden articles are read as and the questions made of them, after a change that was meant, and takes the
// mark off the attacks that are mended; it never puts one on.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attackFile, attacks, wrongAttacks } from './eval/attacks.ts';
import { articlesFolder, goldenArticles } from './golden/golden-article.ts';
import { questionsPage } from './golden/questions-page.ts';
import { readingPage } from './golden/reading-page.ts';

for (const golden of goldenArticles()) {
  const folder = join(articlesFolder, golden.slug);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'questions.md'), questionsPage(golden));
  writeFileSync(join(folder, 'reading.md'), readingPage(golden));
}

const all = attacks();
const wrong = new Set(wrongAttacks(all));
const marked = all.map((attack) => {
  const { open, ...rest } = attack;
  return JSON.stringify(open === true && wrong.has(attack) ? attack : rest);
});
writeFileSync(attackFile, `${marked.join('\n')}\n`);
