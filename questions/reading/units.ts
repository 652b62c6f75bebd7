// What stands around an amount: its unit or counted noun after it, its bound before or after it.
import type { Token } from '../text/tokens.ts';
import type { NumberMention } from './mention.ts';
import type { Bound, NumberWords } from './number-words.ts';

/** A unit as normalised, read to before token `to`. */
export interface Unit {
  readonly unit: string;
  readonly kind: NumberMention['unitKind'];
  readonly to: number;
}

/** Returns the unit, the currency or the counted noun at token `at`. */
export function unitAt(tokens: readonly Token[], at: number, words: NumberWords): Unit | undefined {
  const one = tokens[at]?.norm ?? '';
  if (words.unitLinks.has(one))
    return words.unitLinks.has(tokens[at + 1]?.norm ?? '') ? undefined : unitAt(tokens, at + 1, words);
  const two = `${one} ${tokens[at + 1]?.norm ?? ''}`;
  if (words.percent.has(two)) return { unit: '%', kind: 'percent', to: at + 2 };
  if (words.percent.has(one)) return { unit: '%', kind: 'percent', to: at + 1 };
  const money = moneyAt(tokens, at, words);
  if (money !== undefined) return money;
  const pair = words.measures.get(two);
  if (pair !== undefined) return { unit: pair, kind: 'measure', to: at + 2 };
  const measure = words.measures.get(one);
  if (measure !== undefined) return { unit: measure, kind: 'measure', to: at + 1 };
  const noun = tokens[at]?.kind === 'word' ? words.countedNoun(one) : undefined;
  return noun === undefined ? undefined : { unit: noun, kind: 'count', to: at + 1 };
}

/** «دولار أميركي», `US dollars`, « francs suisses ». */
function moneyAt(tokens: readonly Token[], at: number, words: NumberWords): Unit | undefined {
  const one = tokens[at]?.norm ?? '';
  const named = words.currencies.get(`${one} ${tokens[at + 1]?.norm ?? ''}`);
  if (named !== undefined) return { unit: named, kind: 'money', to: at + 2 };
  const qualifier = words.currencyQualifiers.get(one);
  const currency =
    words.currencies.get(one) ??
    (qualifier === undefined ? undefined : words.currencies.get(tokens[at + 1]?.norm ?? ''));
  if (currency === undefined) return undefined;
  const before = words.currencies.has(one) ? 0 : 1;
  const after = words.currencyQualifiers.get(tokens[at + 1 + before]?.norm ?? '');
  const country = qualifier ?? after ?? '';
  const to = at + 1 + before + (after === undefined ? 0 : 1);
  return { unit: country === '' ? currency : `${currency}-${country}`, kind: 'money', to };
}

/** Longest phrase that makes a bound, in words: `less than or equal to`. */
const longestBound = 5;

/** Returns the longest phrase before `from` that makes a bound, and its first token. */
export function boundBefore(
  tokens: readonly Token[],
  from: number,
  words: NumberWords,
): { bound: Bound; from: number } | undefined {
  for (let length = Math.min(longestBound, from); length > 0; length--) {
    const phrase = phraseAt(tokens, from - length, length);
    const bound = words.bounds.get(phrase) ?? words.bounds.get(withoutJoiner(phrase, words));
    if (bound === undefined) continue;
    const negation = withoutJoiner(tokens[from - length - 1]?.norm ?? '', words);
    if (bound === 'about' || !words.boundNegations.has(negation)) return { bound, from: from - length };
    return { bound: bound === 'atLeast' ? 'atMost' : 'atLeast', from: from - length - 1 };
  }
  return undefined;
}

/** Returns the bound that the words at `at` make of the amount before them: «على الأقل», `or more`. */
export function boundAfter(tokens: readonly Token[], at: number, words: NumberWords): Bound | undefined {
  for (let length = 3; length > 0; length--) {
    const bound = words.boundsAfter.get(phraseAt(tokens, at, length));
    // `200 or greater than 190` goes on with another amount.
    if (bound !== undefined) return tokens[at + length + 1]?.kind === 'number' ? undefined : bound;
  }
  return undefined;
}

function withoutJoiner(phrase: string, { joiningPrefix }: NumberWords): string {
  return joiningPrefix !== '' && phrase.startsWith(joiningPrefix)
    ? phrase.slice(joiningPrefix.length)
    : phrase;
}

function phraseAt(tokens: readonly Token[], at: number, length: number): string {
  let phrase = tokens[at]?.norm ?? '';
  for (let index = at + 1; index < at + length; index++) phrase += ` ${tokens[index]?.norm ?? ''}`;
  return phrase;
}
