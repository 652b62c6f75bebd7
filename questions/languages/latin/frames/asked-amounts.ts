// How an amount of a predicate is asked for: `With how many votes`, « Combien de salles », « De quel pourcentage ».
import type { NumberMention } from '../../../reading/mention.ts';
import type { LatinGrammar } from '../grammar.ts';
import type { Unit } from '../units.ts';
import { belonging, type Complement, isFree, leadOf, spanOf } from './complement.ts';
import type { Frame } from './frame.ts';
import type { FrameWords } from './frame-words.ts';

export function amountOf(
  amount: NumberMention,
  at: number,
  frame: Frame,
  words: FrameWords,
): Complement | undefined {
  const { clause } = frame;
  const { units, verb } = clause;
  if (amount.until !== undefined || amount.alternative !== undefined) return undefined;
  const { preposition, from } = leadOf(units, at);
  const base = baseOf(verb);
  const isNext = from === verb.to;
  if (units[at - 1]?.kind === 'det' || units[at - 1]?.kind === 'adv' || units[at - 1]?.kind === 'possessive')
    return undefined;
  // `put the damage at 3 million dollars`, « évalue les pertes à 3 millions d'euros ».
  const estimate = amount.unitKind === 'money' && !isNext ? words.estimate(preposition, base) : undefined;
  if (estimate !== undefined)
    return at + 1 < frame.edge
      ? undefined
      : {
          mention: amount,
          asks: 'howMany',
          ...spanOf(units, from, at + 1, amount),
          opening: estimate,
          answerText: amount.text,
          name: 'how-many-estimate',
        };
  // An object stands right behind its verb; « de » belongs to it only there.
  if (preposition === '' ? !isNext : belonging.has(preposition) && !isNext) return undefined;
  const common = { mention: amount, asks: 'howMany' as const };
  const { unitKind } = amount;
  const answerText = amount.text;
  if (unitKind === 'money' || unitKind === 'percent') {
    if (!isFree(units, at + 1, words.grammar)) return undefined;
    const opening = unitKind === 'money' ? words.money(preposition, base) : words.percent(preposition, base);
    return opening === undefined
      ? undefined
      : {
          ...common,
          ...spanOf(units, from, at + 1, amount),
          opening,
          answerText,
          name: `how-many-${unitKind}`,
        };
  }
  const counted = countedNoun(amount, at, frame, words.grammar);
  // `with eight kilometres to go`: what is left of them is not what it was done with.
  // `by 17 votes to nine`: half of a pair.
  if (
    counted === undefined ||
    (units[counted.to]?.written === 'to' &&
      (preposition === 'with' || units[counted.to + 1]?.kind === 'number'))
  )
    return undefined;
  const opening = words.counted(preposition, counted.noun, base);
  return opening === undefined
    ? undefined
    : { ...common, ...spanOf(units, from, counted.to, amount), opening, answerText, name: 'how-many-count' };
}

/** The verb that carries the meaning, as the lists write it or as it stands. */
function baseOf({ finite, content, chain }: Frame['clause']['verb']): string {
  if (chain !== undefined) return chain.written;
  return finite.auxiliary ? (content?.verb?.base ?? content?.written ?? finite.base) : finite.base;
}

/** French people of a nation, who have a capital: « Européens ». */
const nationals = /(?:iens|ens|ais|ois|ains|ols)(?:es)?$/;

/** Most words of a counted noun with what describes it. */
const longestNoun = 4;

/** The noun that is counted, with its adjectives and a genitive, and where it ends. */
function countedNoun(
  amount: NumberMention,
  at: number,
  { clause: { units }, sentence }: Frame,
  grammar: LatinGrammar,
): { noun: string; to: number } | undefined {
  // `58 km²`: asked for by a word, not by a sign.
  if (amount.unitKind === 'measure' && !/^\p{L}{4,}$/u.test(amount.unitText)) return undefined;
  let to = at + 1;
  const isNoun = (unit: Unit | undefined) =>
    unit !== undefined &&
    // « 332 millions d'Européens »
    (!unit.capital || (grammar.headFirst && nationals.test(unit.norm))) &&
    unit.possessive !== true &&
    /^\p{L}/u.test(unit.written) &&
    (unit.kind === 'word' ||
      (grammar.headFirst && unit.kind === 'part') ||
      (unit.kind === 'weak' && unit.verb?.frail === true));
  while (isNoun(units[to]) && to - at <= longestNoun) to++;
  // `7 million tons of grain`, « 18 millions de tonnes de gazole ».
  const of = units[to];
  if (of?.kind === 'prep' && grammar.genitives.has(of.written)) {
    let end = to + 1;
    while (isNoun(units[end]) && end - to <= longestNoun) end++;
    if (end > to + 1) to = end;
  }
  const first = units[at + 1];
  if (amount.unitKind === 'none' && (to === at + 1 || first === undefined)) return undefined;
  if (
    !isFree(units, to, grammar) ||
    (/^(?:on|à)$/.test(units[to]?.written ?? '') && /^(?:board|bord)$/.test(units[to + 1]?.written ?? ''))
  )
    return undefined;
  const rest =
    to === at + 1 ? '' : sentenceText(sentence, units[at + 1]?.start ?? 0, units[to - 1]?.end ?? 0);
  const noun = [amount.unitText, rest].filter((part) => part !== '').join(' ');
  const head = grammar.headFirst
    ? (noun.split(' ')[0] ?? '')
    : (noun
        .replace(/ of .*$/, '')
        .split(' ')
        .at(-1) ?? '');
  if (
    !/[sx]$|^(?:people|men|women|children|police|fish|sheep|personnel)$/.test(head) ||
    (/^(?:years?|ans)$/.test(head) && /\bold\b/.test(noun))
  )
    return undefined;
  if (/^(?:times|fois|more|others?|autres|dernier|premier|percent)\b/.test(noun)) return undefined;
  return { noun: noun.replace(/^d(?:e |['’])/, ''), to };
}

function sentenceText({ tokens }: Frame['sentence'], start: number, end: number): string {
  return tokens
    .filter((token) => token.start >= start && token.end <= end)
    .map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text))
    .join('');
}
