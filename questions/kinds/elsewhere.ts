// What else the article says: whether a wrong option, a falsehood or a second filler has the text on its side somewhere.
import { remembered } from '../text/remembered.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** The folded words of one sentence of the article or of a source. */
export type Passage = ReadonlySet<string>;

/** Shortest folded word that carries meaning of its own. */
const shortest = 4;

/** Share of a stem's words that, met together elsewhere, may be the same fact told again. */
const enough = 0.5;

/** Returns the content words of a sentence, each also as it is without a first letter that may be its own: «وبريطانيا». */
export function passageOf(tokens: readonly Token[]): Passage {
  const words = new Set(contentOf(tokens));
  for (const word of [...words]) words.add(bare(word));
  return words;
}

/** Folded content words of a text, without clitics that Arabic writes to the word. */
export const contentWords: (text: string) => readonly string[] = remembered((text) => [
  ...new Set(contentOf(tokenize(text))),
]);

/** Folded content words among `tokens`, as often as they stand there. */
export function contentOf(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'number' || (token?.kind === 'word' && token.norm.length >= shortest))
      words.push(bare(token.norm));
  }
  return words;
}

/** The word without «و», «ب», «ل», «ك» and «ال» before it, as far as enough of it is left. */
function bare(norm: string): string {
  const first = norm[0] ?? '';
  const joined = 'وفبلك'.includes(first) && first !== '' ? 1 : 0;
  const isDefinite = norm.startsWith('ال', joined) || norm.startsWith('لل', joined);
  const cut = isDefinite ? joined + 2 : joined;
  return cut > 0 && norm.length - cut >= shortest - 1 ? norm.slice(cut) : norm;
}

/**
 * Returns whether some passage names `rival` and tells most of what the content words of a stem tell: then the rival can't be called wrong
 * without knowing more than the text says.
 */
export function mayHold(rival: string, stem: readonly string[], passages: readonly Passage[]): boolean {
  const name = contentWords(rival);
  const words = stem.filter((word) => !name.includes(word));
  if (name.length === 0 || words.length === 0) return false;
  return passages.some(
    (passage) => name.every((word) => passage.has(word)) && shareOf(words, passage) >= enough,
  );
}

/** Returns the share of `words` that `passage` contains, 0 to 1. */
export function shareOf(words: readonly string[], passage: Passage): number {
  if (words.length === 0) return 0;
  let met = 0;
  for (let at = 0; at < words.length; at++) if (passage.has(words[at] ?? '')) met++;
  return met / words.length;
}
