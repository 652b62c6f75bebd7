// « ajoute-t-elle », « soutient-il »: a verb and the pronoun behind it, written as one word.
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';

const inverted = /^(\p{L}+)-(?:t-)?(ils?|elles?)$/u;

/** Verbs that only help the one behind the pronoun: « a-t-elle indiqué ». */
const helping: ReadonlySet<string> = new Set('a ont avait avaient aura auront est sont va vont'.split(' '));

/** Returns `tokens` with verb and pronoun apart. */
export function withPronounsApart(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const [, verb, pronoun] = inverted.exec(token.text.toLowerCase()) ?? [];
    if (verb === undefined || pronoun === undefined || helping.has(verb)) return [token];
    const middle = token.start + verb.length;
    const from = token.end - pronoun.length;
    return [
      { ...token, end: middle, text: token.text.slice(0, verb.length), norm: fold(verb) },
      { ...token, start: from, text: token.text.slice(-pronoun.length), norm: pronoun, spaced: false },
    ];
  });
}
