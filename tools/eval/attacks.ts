// Statements that people who had read the rules wrote to get a wrong decision out of them, each of them once decided wrongly: what the judge
// still gets wrong. The figures are no precision of use, for every statement is meant to break something.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, type LanguageCode, readArticle } from '../../questions/index.ts';
import { outcomeOf } from './judging.ts';

/** A statement of an attack. */
export interface Attack {
  /** Id of its article in tests/gold/attack-articles.jsonl. */
  readonly article: string;
  readonly statement: string;
  /** The decision that a desk which has only this article would never give. */
  readonly never: 'supported' | 'refuted';
  /** What misled the rules, in the attacker's words. */
  readonly cause: string;
  /** It is still decided so. */
  readonly open?: true;
}

const gold = join(import.meta.dirname, '../../tests/gold');

/** The file of the statements. */
export const attackFile = join(gold, 'attacks.jsonl');

const lines = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Returns all statements, in the order of the file. */
export const attacks = (): Attack[] => lines<Attack>(attackFile);

/** Day of publication of an article of an attack that doesn't say another. */
const published = '2026-03-04';

/** Returns the articles by id. */
export function attackArticles(): ReadonlyMap<string, Article> {
  const rows = lines<{ id: string; lang: LanguageCode; published?: string; text: string }>(
    join(gold, 'attack-articles.jsonl'),
  );
  return new Map(
    rows.map(({ id, lang, published: day, text: whole }) => {
      const [, title = '', text = whole] = /^([^\n.!?؟]{1,200})\n\n([\s\S]+)$/.exec(whole) ?? [];
      const read = readArticle({ title, text, lang, publishedAt: day ?? published });
      if (!read.ok) throw new Error(`${id}: ${read.failure.reason}`);
      return [id, read.value];
    }),
  );
}

/** Returns those of `all` that are decided as they never should be. */
export function wrongAttacks(all: readonly Attack[] = attacks()): Attack[] {
  const articles = attackArticles();
  return all.filter(({ article, statement, never }) => {
    const text = articles.get(article);
    return text !== undefined && outcomeOf(statement, text).outcome === never;
  });
}
