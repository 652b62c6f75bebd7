// After a correction: QuestionSet + the article's new text → the set that still stands. What a quote no longer carries is
// withdrawn, never mended. docs/decisions/0004-carry-over.md has the reasons.
import type { Article, Source } from './article.ts';
import { locate, type Place, type Quote, quoteSpan, type SearchedText, searched } from './evidence.ts';
import { languages } from './languages/languages.ts';
import type { Question } from './question.ts';
import { labelOf, type QuestionSet } from './set.ts';
import { findQuotations, type Quotation } from './text/quotations.ts';

/** A set carried over to a new text, and what did not survive. */
export interface CarriedOver {
  readonly set: QuestionSet;
  /** The questions withdrawn by this step, in the set's order; earlier withdrawals stay in the set only. */
  readonly withdrawn: readonly { readonly question: string; readonly note: string }[];
}

interface Text {
  readonly source: Source;
  readonly unchanged: boolean;
  readonly searched: SearchedText;
  readonly quotations: readonly Quotation[];
}

/**
 * Returns `set` carried over to `article` as of `at` (ISO 8601 date and time in UTC).
 *
 * A question stays when each of its quotes stands verbatim in the new text as a whole sentence and still outside
 * anybody's quotation marks; its quotes then point into the new text. Otherwise it is withdrawn with a dated note and
 * keeps its old quotes. Already withdrawn questions are left as they are. The version grows by one.
 */
export function carryOver(set: QuestionSet, article: Article, at: string): CarriedOver {
  const find = textFinder(set, article);
  const note = languages[set.lang].phrases.sentenceChanged;
  const withdrawn: { question: string; note: string }[] = [];
  const questions = set.questions.map((question): Question => {
    if (question.withdrawn !== undefined) return question;
    const evidence = question.evidence.map((quote) => carried(quote, find(quote.source)));
    if (evidence.length > 0 && evidence.every((quote) => quote !== undefined))
      return { ...question, evidence };
    withdrawn.push({ question: question.id, note });
    return { ...question, withdrawn: { at, note } };
  });
  const next: QuestionSet = {
    ...set,
    version: set.version + 1,
    title: article.title === '' ? set.title : article.title,
    article: { ...labelOf(article), id: set.article.id },
    sources: article.sources.map(labelOf),
    questions,
  };
  return { set: next, withdrawn };
}

/** Finds the new text for a source named in the old set: the same text under whatever id, else the same id. */
function textFinder(set: QuestionSet, article: Article): (id: string) => Text | undefined {
  const found = new Map<string, Text | undefined>();
  const find = (id: string): Text | undefined => {
    const isArticle = id === set.article.id;
    const hash = isArticle ? set.article.textHash : set.sources.find((label) => label.id === id)?.textHash;
    const source = isArticle
      ? { ...article, id }
      : (article.sources.find((candidate) => candidate.textHash === hash) ??
        article.sources.find((candidate) => candidate.id === id));
    if (source === undefined) return undefined;
    return {
      source,
      unchanged: source.textHash === hash,
      searched: searched(source.text),
      quotations: findQuotations(source.text),
    };
  };
  return (id) => {
    if (!found.has(id)) found.set(id, find(id));
    return found.get(id);
  };
}

function carried(quote: Quote, text: Text | undefined): Quote | undefined {
  if (text === undefined) return undefined;
  const place = locate(quote, text.searched);
  if (place === undefined) return undefined;
  if (text.unchanged) return { ...quote, source: text.source.id };
  if (!isWholeSentences(text.source, place) || isNewlyQuoted(quote, place, text.quotations)) return undefined;
  const marks = quote.marks.flatMap((mark) => carriedMark(quote, mark, place, text.source.text));
  return quoteSpan(text.source, place.start, place.end, marks, quote.speaker);
}

/** Words that are only part of a sentence may have come under a «نفى أن» or an `allegedly` that the quote doesn't show. */
function isWholeSentences(source: Source, place: Place): boolean {
  const starts = source.sentences.some((sentence) => sentence.start === place.start);
  const ends = source.sentences.some(
    (sentence) => sentence.start + sentence.text.trimEnd().length === place.end,
  );
  return starts && ends;
}

/** Whether words the paper said itself now stand within somebody's quotation. */
function isNewlyQuoted(quote: Quote, place: Place, quotations: readonly Quotation[]): boolean {
  if (quote.speaker !== undefined) return false;
  return quotations.some((quotation) => quotation.start < place.start && quotation.end >= place.end);
}

/** A mark as a place in the new text; none when the spelling around it changed so that it can't be carried over. */
function carriedMark(quote: Quote, mark: Place, place: Place, text: string): Place[] {
  const words = quote.exact.slice(mark.start, mark.end);
  const moved = text.slice(place.start, place.end);
  if (moved === quote.exact) return [{ start: place.start + mark.start, end: place.start + mark.end }];
  const start = moved.indexOf(words);
  if (words === '' || start < 0 || moved.indexOf(words, start + 1) >= 0) return [];
  return [{ start: place.start + start, end: place.start + start + words.length }];
}
