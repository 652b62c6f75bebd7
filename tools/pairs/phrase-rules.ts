// Phrases put in the place of others, word for word, with conditions on the words around them: what scopes and antonyms share.
import { type Token, tokenize } from '../../questions/text/tokens.ts';
import type { Edit } from './minimal-pair.ts';
import { mentionAt, type Scene } from './scene.ts';
import { wordSet } from './word-set.ts';

/**
 * A phrase and what takes its place; then, where it must not be touched: words right before it and words right behind it,
 * separated by spaces (`.` stands for any mark or the sentence's end).
 */
export type PhraseRule = readonly [from: string, to: string, notBehind?: string, notBefore?: string];

interface ReadRule {
  readonly words: readonly string[];
  readonly to: string;
  readonly notBehind: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
}

/** A table of rules by their first word. */
export type PhraseTable = ReadonlyMap<string, readonly ReadRule[]>;

/** Returns `rules` by the first word of what they look for. */
export function phraseTable(rules: readonly PhraseRule[]): PhraseTable {
  const table = new Map<string, ReadRule[]>();
  for (const [from, to, notBehind = '', notBefore = ''] of rules) {
    const norms = tokenize(from).map(({ norm }) => norm);
    const first = norms[0] ?? '';
    const rule = { words: norms, to, notBehind: wordSet(notBehind), notBefore: wordSet(notBefore) };
    table.set(first, [...(table.get(first) ?? []), rule]);
  }
  return table;
}

/** Returns the rules both ways: each phrase for the other. */
export function bothWays(rules: readonly PhraseRule[]): PhraseRule[] {
  return rules.flatMap(([a, b, notBehind = '', notBefore = '']): PhraseRule[] => [
    [a, b, notBehind, notBefore],
    [b, a, notBehind, notBefore],
  ]);
}

/**
 * Returns an edit for each place in the sentence where a rule of `table` applies. Words inside a name or a date are left alone.
 * `clitics` are letters that may be written to the phrase and stay with it.
 */
export function phraseEdits(scene: Scene, table: PhraseTable, clitics?: RegExp): Edit[] {
  return scene.tokens.flatMap((token, at) => {
    const kept = clitics?.exec(token.norm)?.[0] ?? '';
    return ['', kept]
      .filter((prefix, index) => index === 0 || prefix !== '')
      .flatMap((prefix) =>
        (table.get(token.norm.slice(prefix.length)) ?? []).flatMap((rule) =>
          editAt(scene, at, prefix.length, rule),
        ),
      );
  });
}

function editAt(scene: Scene, at: number, kept: number, rule: ReadRule): Edit[] {
  const stretch = scene.tokens.slice(at, at + rule.words.length);
  const matches = rule.words.every((word, index) => {
    const norm = stretch[index]?.norm ?? '';
    return (index === 0 ? norm.slice(kept) : norm) === word;
  });
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (!matches || first === undefined || last === undefined || stretch.some((token) => isNamed(scene, token)))
    return [];
  const before = scene.tokens[at - 1];
  const next = scene.tokens[at + rule.words.length];
  if (before !== undefined && rule.notBehind.has(before.norm)) return [];
  if (rule.notBefore.has(next === undefined || next.kind === 'mark' ? '.' : next.norm)) return [];
  if (next !== undefined && rule.notBefore.has(next.norm)) return [];
  const capital = kept === 0 && /^\p{Lu}/u.test(first.text);
  const text = capital ? rule.to.charAt(0).toUpperCase() + rule.to.slice(1) : rule.to;
  return [{ start: first.start + kept, end: last.end, text }];
}

function isNamed(scene: Scene, token: Token): boolean {
  const mention = mentionAt(scene, token);
  return mention !== undefined && mention.type !== 'number';
}
