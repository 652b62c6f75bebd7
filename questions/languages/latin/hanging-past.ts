// A past told from a later one (`had won`, « avait gagné »): a statement that doesn't tell the later one hangs.
import type { Token } from '../../text/tokens.ts';
import type { LatinGrammar } from './grammar.ts';

/** How a language tells it. */
export interface HangingWords {
  /** Whether `participle` behind the auxiliary `word` is told from a later past; in small letters, with plain apostrophes. */
  isEarlier(word: string, participle: string): boolean;
  /** What it came before, in words separated by spaces: `before the war`, `by 2015`. */
  readonly later: RegExp;
}

/** Words that may stand between an auxiliary and its participle. */
const mostBetween = 3;

/** Whether the first verb of a statement is told from a later past that stands nowhere in it. */
export function hangsInPast(
  tokens: readonly Token[],
  grammar: LatinGrammar,
  { isEarlier, later }: HangingWords,
): boolean {
  const words = tokens.map(({ text }) => text.toLowerCase().replace('’', "'"));
  const isAdverb = (word: string) =>
    grammar.smallWords.get(word) === 'adv' || (/(?:ly|ment)$/.test(word) && !grammar.falseAdverbs.has(word));
  const at = words.findIndex((word, index) => {
    const behind = words.slice(index + 1, index + 2 + mostBetween);
    const participle = behind.find((next) => !isAdverb(next)) ?? '';
    return grammar.verbs.isParticiple(participle, participle) && isEarlier(word, participle);
  });
  if (at === -1 || later.test(` ${words.join(' ')} `)) return false;
  // `The ship, which had sunk, …`, `said that …`: what it came before is told by the verb it hangs on.
  return !words.slice(0, at).some((word, index) => {
    const kind = grammar.smallWords.get(word);
    if (kind === 'subord' || kind === 'rel' || kind === 'that') return true;
    if (/^\p{Lu}/u.test(tokens[index]?.text ?? '')) return false;
    const verb = grammar.verbs.verbOf(word, word);
    return (verb !== undefined && verb.weak !== true) || grammar.isSayingParticiple(word);
  });
}
