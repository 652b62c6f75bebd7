// The stretches of a sentence that stand alone, as claims that are quoted and never moved about.
import type { Article } from '../article.ts';
import type { Claim } from '../claims.ts';
import { quoteSpan } from '../evidence.ts';
import type { Language } from '../languages/language.ts';
import { isWhollySaid } from '../reading/attribution.ts';
import { type Slot, verbatimClause } from '../reading/clause.ts';
import { type Mention, phraseStart } from '../reading/mention.ts';
import type { Reading, SentenceReading } from '../reading/reading.ts';
import type { Stance } from '../reading/standing.ts';
import { findQuotations, type Quotation } from '../text/quotations.ts';

/** A standing stretch as a claim, and whose word it is. */
export interface StandingClaim {
  readonly claim: Claim;
  readonly stance: Stance;
}

/** Returns the stretches of `sentence` that stand alone, shorter ones of the same beginning first. */
export function standingClaims(
  sentence: SentenceReading,
  article: Article,
  language: Language,
  reading: Reading,
): StandingClaim[] {
  const own =
    endsAsOne(sentence, article.text) &&
    !isQuoted(sentence, article) &&
    !isWhollySaid(sentence, reading.attributions)
      ? language.standingStretches(sentence, reading)
      : [];
  const stretches = [...own, ...language.quotedStretches(sentence, reading)];
  if (stretches.length === 0) return [];
  const quote = quoteSpan(article, sentence.start, sentence.end, []);
  return stretches.map(({ start, end, stance, edits, leansOnHeadline }) => {
    const isInside = (part: { start: number; end: number }) =>
      part.start >= start &&
      part.end <= end &&
      !edits.some(({ start: from, end: to }) => from < to && part.start < to && part.end > from);
    const tokens = sentence.tokens.filter(isInside);
    const mentions = sentence.mentions.filter(isInside);
    const clause = verbatimClause('event', { start, end, tokens, mentions });
    return {
      stance,
      claim: {
        id: `${sentence.index}-${start}-${end}`,
        kind: 'event',
        sentence: sentence.index,
        quote,
        polarity: 'positive',
        modality: 'asserted',
        clause: {
          ...clause,
          edits,
          ...(leansOnHeadline === true ? { leansOnHeadline } : {}),
          slots: mentions.map(slotOf),
        },
      },
    };
  });
}

/** Where nothing is moved, every mention may be exchanged in its place. */
function slotOf(mention: Mention): Slot {
  const role =
    mention.type === 'date'
      ? 'when'
      : mention.type === 'number'
        ? 'howMany'
        : mention.type === 'place'
          ? 'where'
          : 'who';
  return { role, mention, start: phraseStart(mention), end: mention.end, preposition: '', attached: true };
}

/** Tokens of a line without a final stop that make it a sentence. */
const tokensOfSentence = 15;

/** Whether the sentence ends as one: headings, captions and lists don't. */
function endsAsOne(sentence: SentenceReading, text: string): boolean {
  if (/[.!…]["»”)]?$/u.test(text.slice(sentence.start, sentence.end))) return true;
  // Hurried desks leave the last stop out; a heading is shorter.
  return (
    sentence.tokens.length >= tokensOfSentence &&
    !text.slice(sentence.end - 1, sentence.end).match(/[:،,؛;-]/u)
  );
}

const quotations = new WeakMap<Article, readonly Quotation[]>();

/** Whether the sentence is one of several in somebody's words: nothing in it is the paper's, and «we» is nobody named. */
function isQuoted(sentence: SentenceReading, article: Article): boolean {
  let all = quotations.get(article);
  if (all === undefined) {
    all = findQuotations(article.text);
    quotations.set(article, all);
  }
  return all.some(
    ({ start, end }) =>
      start < sentence.end - 1 && end > sentence.start && !(start >= sentence.start && end <= sentence.end),
  );
}
