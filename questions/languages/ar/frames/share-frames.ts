// «41 في المئة من تلامذة المدينة يصلون …»: which share of whom it is that does what the verb says.
import type { Claim } from '../../../claims.ts';
import type { Draft } from '../../../draft.ts';
import type { NumberMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { complementizers, prepositions, relatives } from '../function-words.ts';
import { findOpening } from '../openings.ts';
import { retoldClause } from '../retold-clause.ts';
import { verbFormOf } from '../verb-forms.ts';
import { monthStyleOf } from '../written-date.ts';
import { voiceOf } from './clause-frames.ts';
import { namesIn, predicateEnd, standsAlone } from './predicates.ts';
import { framedClause, wordedDraft } from './told-drafts.ts';

/** Most tokens of those the share is of, and of what they do. */
const longestWhole = 5;
const longestDeed = 10;

/** Returns the questions on the shares that stand before their verb in `sentence`. */
export function shareDrafts(sentence: SentenceReading, claim: Claim, told: Told): Draft[] {
  const { from } = findOpening(sentence.tokens);
  return sentence.mentions.flatMap((mention) => {
    if (mention.type !== 'number' || mention.unitKind !== 'percent') return [];
    if (mention.until !== undefined || mention.alternative !== undefined) return [];
    return draftAt(mention, sentence, claim, told, from) ?? [];
  });
}

function draftAt(
  amount: NumberMention,
  sentence: SentenceReading,
  claim: Claim,
  told: Told,
  opening: number,
): Draft | undefined {
  const { tokens, mentions } = sentence;
  const first = tokens.findIndex(({ start }) => start >= amount.boundStart);
  const of = tokens.findIndex(({ start }) => start >= amount.end);
  const before = tokens[first - 1];
  const opens = first === opening || before === undefined || complementizers.has(before.norm);
  if (!opens || tokens[of]?.norm !== 'من') return undefined;
  const at = tokens.findIndex(({ norm }, index) => index > of + 1 && relativeOf(norm) !== '');
  const verb = tokens[at];
  if (verb === undefined || at - of - 1 > longestWhole) return undefined;
  const whole = tokens.slice(of + 1, at);
  const relative = relativeOf(verb.norm);
  const isNamed = namesIn(whole, mentions) > 0;
  if (!isWhole(whole, relative, isNamed) || !standsAlone(whole, mentions)) return undefined;
  const said = voiceOf(verb, sentence, told, opening);
  if (said === 'unknown') return undefined;
  let end = predicateEnd(tokens, at + 1, mentions);
  // «يصلون إلى المدرسة من دون فطور»: what they do without is what counts.
  if (tokens[end]?.norm === 'من' && tokens[end + 1]?.norm === 'دون')
    end = predicateEnd(tokens, end + 2, mentions);
  // Whatever else goes on may say of whom it holds.
  const edge = tokens[end];
  if (edge !== undefined && edge.kind !== 'mark') return undefined;
  const deed = tokens.slice(at + 1, end);
  // Their own pronoun is told by the relative, and what they do without is told all the same.
  const own = relative === 'الذين' ? /.{2}هم$|^دون$/ : /.{2}ها$|^دون$/;
  const isAlone = standsAlone(
    deed.filter(({ norm }) => !own.test(norm)),
    mentions,
  );
  const last = deed.at(-1);
  if (!isAlone || last === undefined || deed.length > longestDeed || prepositions.has(last.norm))
    return undefined;
  const named = namesIn([...whole, ...deed], mentions);
  const inside = mentions.filter(
    (mention) => mention.start >= (whole[0]?.start ?? 0) && mention.end <= last.end,
  );
  const clause = framedClause([...whole, verb, ...deed], inside, verb, 'm');
  const options = { text: told.text, style: monthStyleOf(told.reading.entities) };
  const words = retoldClause(
    { clause },
    { ...options, changes: [{ start: verb.start, end: verb.start, with: `${relative} ` }] },
  );
  // Behind «أن» the words stand in the accusative: «ثلاثين في المئة» is «ثلاثون» where it opens the statement.
  const answerText = told.text
    .slice(amount.boundStart, amount.end)
    .replace(/^(عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)ين /, '$1ون ');
  return wordedDraft(
    {
      pattern: 'ar-frame-share',
      clause,
      question: `ما نسبة ${words}`,
      statement: `${answerText} من ${retoldClause({ clause }, options)}`,
      asks: 'howMany',
      answer: amount,
      answerText,
      mark: { start: amount.boundStart, end: amount.end },
      names: named,
      isDated: inside.some(({ type }) => type === 'date'),
      said,
      allows: ['choice', 'text'],
    },
    claim,
  );
}

/** The relative that a verb in the plural of people, or in the feminine of things, agrees with. */
function relativeOf(norm: string): string {
  const stem = norm.replace(/ون$/, '');
  if (verbFormOf(stem)?.connective !== '') return '';
  if (/^ي.{2,}ون$/.test(norm)) return 'الذين';
  // «ثلاثين في المئة من الإنتاج ستوجّه إلى …»
  return stem === norm && /^س?ت.{3,}$/.test(norm) ? 'التي' : '';
}

/** Definite words that open no clause of their own: people before «الذين», things in the plural before «التي». */
function isWhole(whole: readonly Token[], relative: string, isNamed: boolean): boolean {
  const [first] = whole;
  if (first === undefined || whole.some(({ norm, kind }) => kind !== 'word' || relatives.has(norm)))
    return false;
  const isThings = /(?:ات|ه)$/.test(first.norm) || /^ال/.test(first.norm);
  const isDefinite = isNamed || whole.some(({ norm }) => /^(?:ال|لل)/.test(norm));
  return isDefinite && (relative === 'الذين' || isThings);
}
