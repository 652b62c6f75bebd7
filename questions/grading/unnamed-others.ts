// «فلان وآخرون», `Oslo and somewhere else`: an answer that says there was more and doesn't name it.
import type { LanguageCode } from '../languages/language-code.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** Words for more that isn't named, folded. Own list. */
const others: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  ar: foldedSet('آخر|آخرون|آخرين|أخرى|غيره|غيرها|غيرهم|سواه|سواها'),
  en: foldedSet('others|other|another|else|elsewhere|somewhere|someone|somebody|something|some'),
  fr: foldedSet("autre|autres|d'|un|une|ailleurs|quelqu'un|plusieurs"),
};

function foldedSet(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map(fold));
}

/** Returns the answer without the others it leaves unnamed at its end, or `undefined` where it speaks of none. */
export function withoutOthers(typed: TypedAnswer): TypedAnswer | undefined {
  const { alternatives, conjunctions, joiningPrefix } = typed.words;
  const unnamed = others[typed.writtenIn];
  const isTail = (norm: string) => unnamed.has(norm) || alternatives.has(norm);
  let speaksOfOthers = false;
  for (let at = typed.tokens.length - 1; at > 0; at--) {
    const { kind, norm, start } = typed.tokens[at] ?? { kind: 'mark', norm: '', start: 0 };
    const isPrefixed = joiningPrefix !== '' && norm.startsWith(joiningPrefix);
    const bare = isPrefixed ? norm.slice(joiningPrefix.length) : norm;
    speaksOfOthers ||= unnamed.has(bare);
    const joins = conjunctions.has(norm) || (isPrefixed && isTail(bare));
    if (joins && !speaksOfOthers) return undefined;
    if (joins) {
      const text = typed.text.slice(0, start).replace(/[\s,،]+$/, '');
      return { ...typed, text, tokens: tokenize(text) };
    }
    if (kind !== 'mark' && !isTail(norm)) return undefined;
  }
  return undefined;
}
