// Where a long part of an Arabic sentence may end early: before what it is true without.

import type { Mention } from '../../reading/mention.ts';
import { remembered } from '../../text/remembered.ts';
import type { Token } from '../../text/tokens.ts';
import { complementizers, negators, prepositions, relatives, rooted } from './function-words.ts';
import { masdars } from './masdars.ts';
import type { SentencePart } from './sentence-parts.ts';
import { isSureVerb, isVerb, verbFormOf } from './verb-forms.ts';

/** Fewest tokens before an early end. */
const fewestWords = 5;

/** Words that open a circumstance, before which a long clause may end. */
const circumstances: ReadonlySet<string> = new Set(
  'بعد عقب اثر بسبب بهدف جراء بفضل وسط بحضور بمشاركه نتيجه بمناسبه رغم برغم وذلك بغرض بموجب قياسا مقابل لغرض لضمان اضافه علاوه بجانب فضلا بالاضافه ضمن بالتعاون بالتنسيق بالشراكه باستثناء مثل منها بينها ابرزها'.split(
    ' ',
  ),
);

/** Circumstances of two words: first word → second words. */
const circumstancePairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['من', new Set(['خلال', 'اجل', 'بينها', 'ضمنها', 'بينهم'])],
  ['في', new Set(['اطار', 'ضوء', 'ظل', 'حين', 'وقت', 'خطوه', 'محاوله'])],
  ['علي', new Set(['هامش', 'اساس', 'خلفيه', 'الرغم', 'راسها'])],
]);

/** Words of a part from which it is also told without what ends it. */
const longPart = 12;

/** Returns the token indices at which a long part may end early: before a relative clause, a purpose or a circumstance that it is true without. */
export function innerEnds(
  tokens: readonly Token[],
  main: SentencePart,
  mentions: readonly Mention[],
): number[] {
  if (main.to - main.from < longPart) return [];
  const ends: number[] = [];
  let quoted = false;
  let depth = 0;
  for (let at = main.from; at < main.to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.norm === '"') quoted = !quoted;
    else if (token.norm === '(') depth++;
    else if (token.norm === ')') depth--;
    // «لم يزر … بعد», «إلا بعد …»: under a negation the circumstance is the point.
    if (negators.has(token.norm) || token.norm === 'الا' || token.norm === 'سوي') break;
    if (quoted || depth > 0 || at - main.from < fewestWords) continue;
    const isPair = circumstancePairs.get(token.norm)?.has(tokens[at + 1]?.norm ?? '') === true;
    if (!isPair && !opensAddition(token.norm) && !opensPurpose(tokens, at, main.from)) continue;
    const before = tokens[at - 1];
    if (before === undefined || prepositions.has(before.norm) || before.norm === 'ما' || before.norm === ',')
      continue;
    if (mentions.some((mention) => mention.start < token.start && mention.end >= token.end)) continue;
    if (isSaturated(tokens.slice(main.from, at))) ends.push(at);
  }
  return ends;
}

/** Whether the word opens something that a clause can be told without. */
const opensAddition = remembered(
  (norm) =>
    circumstances.has(norm) ||
    relatives.has(norm) ||
    norm === 'والذي' ||
    norm === 'والتي' ||
    (/^ل[يت]/.test(norm) && verbFormOf(norm.slice(1)) !== undefined) ||
    (verbFormOf(norm)?.connective === 'و' && !rooted.has(norm)),
);

/** Words before which a purpose («لتقديم …») is no longer the verb's own object. */
const wordsBeforePurpose = 9;

/** «… لتقديم خدمات»: what a thing is done for, far enough from the verb to be left out. */
function opensPurpose(tokens: readonly Token[], at: number, from: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (at - from < wordsBeforePurpose || !norm.startsWith('ل')) return false;
  return masdars.has(norm.slice(1)) && !isVerb(tokens[at - 1]?.norm ?? '');
}

/** Words that have to follow a verb before anything may be left out behind it. */
const leastBehindVerb = 3;

/** Whether the words have a verb of their own, outside relative clauses and behind the last «أن», with enough behind it. */
export function isSaturated(tokens: readonly Token[]): boolean {
  const that = tokens.findLastIndex((token) => complementizers.has(token.norm));
  return (
    !isInAside(tokens) &&
    tokens.some(
      (token, index) =>
        index > that &&
        index + leastBehindVerb < tokens.length &&
        isSureVerb(token.norm) &&
        !relatives.has(tokens[index - 1]?.norm ?? ''),
    )
  );
}

/** «تواجه الجالية، المعروفة بـ…»: a description between commas right behind the doer, whose deed is still to come. */
function isInAside(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ norm }) => norm === ',');
  const next = tokens[comma + 1]?.norm ?? '';
  if (comma < 2 || comma >= fewestWords || !/^(?:ال|و?الذ)/.test(next)) return false;
  if (tokens.slice(comma + 1).some(({ norm }) => norm === ',')) return false;
  const before = tokens.slice(0, comma);
  return isVerb(before[0]?.norm ?? '') && !before.some(({ norm }) => prepositions.has(norm));
}
