// npm run bless: writes what the demonstration articles are read as and the sets made of them, after a change that was meant.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSet, quizJson, readArticle, readingJson } from '../questions/index.ts';
import { demonstrations } from '../questions/sets/demonstrations.ts';

for (const { slug, byline: _, ...draft } of Object.values(demonstrations)) {
  const article = readArticle(draft);
  if (!article.ok) throw new Error(`${slug}: ${article.failure.reason}`);
  const set = makeSet(article.value, { id: 'golden', seed: 'demo' });
  if (!set.ok) throw new Error(`${slug}: ${set.failure.reason}`);
  const folder = join(import.meta.dirname, '..', 'tests', 'articles', slug);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(value, null, 2)}\n`);
  write('read', readingJson(article.value));
  write('set', quizJson(article.value, set.value));
}
