// DraftItem + Article → its receipt, or the reason there is none: only words that stand in the article or one of its sources count.
import type { Article, Sentence, Source } from '../article.ts';
import { locate, type Place, type Quote, quoteSpan, type SearchedText, searched } from '../evidence.ts';
import { stemOf } from '../grading/stem.ts';
import { contentWords } from '../kinds/elsewhere.ts';
import type { LanguageCode } from '../languages/language-code.ts';
import { understand } from '../reading/reading.ts';
import { canonicalText } from '../text/canonical-text.ts';
import { foldText } from '../text/fold.ts';
import { findQuotations } from '../text/quotations.ts';
import { tokenize } from '../text/tokens.ts';
import type { DraftItem } from './draft-item.ts';

/** Why an item has no receipt. */
export type NoReceipt =
  /** Nothing is quoted, and the answer stands in no one sentence that speaks of what is asked. */
  | 'no_quote'
  /** What is quoted doesn't stand in the article or its sources, word for word. */
  | 'quote_not_found'
  /** It stands there more than once. */
  | 'quote_ambiguous'
  /** It is part of a sentence, and too few words to tell it by. */
  | 'quote_too_short';

/** A receipt, and whether the file quoted it (`quote`) or the answer's only sentence was taken (`answer`): a desk looks at those. */
export type FoundReceipt =
  | { readonly evidence: readonly Quote[]; readonly by: 'quote' | 'answer' }
  | { readonly missing: NoReceipt };

/** Fewest words that a quotation of a part of a sentence is known by. */
const leastWords = 3;

/** Most stretches of a feedback without quotations that are looked for: each costs a search through all documents. */
const mostGuesses = 12;

/** Fewest words of the question that the answer's sentence has in some form of theirs, where the question has as many. */
const leastShared = 2;

/** Returns the function that finds receipts in `article` and its sources, which are folded once for all items. */
export function receiptFinder(article: Article): (item: DraftItem) => FoundReceipt {
  const documents = [article, ...article.sources].map((source) => ({ source, text: searched(source.text) }));
  const speakerIn = speakerFinder(article);
  const evidenceOf = ({ source, place }: Located, item: DraftItem): Quote => {
    const { start, end } = wholeSentences(source, place);
    const mark = answerIn(item, source.text.slice(start, end), start) ?? place;
    const isPart = mark.start > start || mark.end < end;
    return quoteSpan(source, start, end, isPart ? [mark] : [], speakerIn(source, start));
  };
  const find = (words: string): Located | NoReceipt => findIn(documents, words);
  return (item) => {
    const { quotes, text } = item.feedback;
    const found: Quote[] = [];
    for (const quote of quotes) {
      const located = find(quote);
      if (typeof located === 'string') return { missing: located };
      found.push(evidenceOf(located, item));
    }
    if (found.length > 0) return { evidence: found, by: 'quote' };
    for (const guess of guesses(text)) {
      const located = find(guess);
      if (typeof located !== 'string') return { evidence: [evidenceOf(located, item)], by: 'quote' };
    }
    const answered = findAnswer(item, article, documents[0]?.text);
    if (answered !== undefined) return { evidence: [evidenceOf(answered, item)], by: 'answer' };
    return { missing: text === '' ? 'no_quote' : 'quote_not_found' };
  };
}

interface Document {
  readonly source: Source;
  readonly text: SearchedText;
}

interface Located {
  readonly source: Source;
  readonly place: Place;
}

function findIn(documents: readonly Document[], words: string): Located | NoReceipt {
  let missing: NoReceipt = 'quote_not_found';
  for (const exact of spellings(words)) {
    const folded = foldText(exact).text;
    for (const { source, text } of documents) {
      const place = locate(unplaced(source, exact), text);
      if (place === undefined) {
        if (folded !== '' && text.folded.text.includes(folded)) missing = 'quote_ambiguous';
        continue;
      }
      if (countWords(exact) >= leastWords || isWhole(source, place)) return { source, place };
      missing = 'quote_too_short';
    }
  }
  return missing;
}

/** The words as they are, and without the quotation marks around them, which are the file's own as often as the article's. */
function spellings(words: string): string[] {
  const exact = canonicalText(words);
  const [quotation] = findQuotations(exact);
  const isAround = quotation !== undefined && quotation.start === 0 && quotation.end === exact.length;
  return isAround ? [exact, exact.slice(1, -1).trim()] : [exact];
}

/** A quote that says nothing of its place: only the words decide. */
const unplaced = (source: Source, exact: string): Quote => ({
  source: source.id,
  exact,
  before: '',
  after: '',
  start: source.text.length,
  end: source.text.length,
  marks: [],
});

const countWords = (text: string) => tokenize(text).filter(({ kind }) => kind !== 'mark').length;

/** The end of a sentence without the white space that it carries. */
const endOf = ({ start, text }: Sentence) => start + text.trimEnd().length;

const isWhole = ({ sentences }: Source, { start, end }: Place) =>
  sentences.some((sentence) => sentence.start === start && endOf(sentence) === end);

/** The sentences that a place lies in: part of one could hide the «نفى أن» before it. */
function wholeSentences({ sentences }: Source, place: Place): Place {
  const touched = sentences.filter((sentence) => sentence.end > place.start && sentence.start < place.end);
  const last = touched.at(-1);
  return { start: touched[0]?.start ?? place.start, end: last === undefined ? place.end : endOf(last) };
}

/** What a feedback that marks no quotation may quote: what stands in quotation marks, all of it, each of its lines. */
function guesses(text: string): string[] {
  const quoted = findQuotations(text).map(({ start, end }) => text.slice(start + 1, end - 1));
  const all = new Set([...quoted, text, ...text.split('\n')]);
  return [...all].filter((words) => words.trim() !== '').slice(0, mostGuesses);
}

/** The only place of the answer in the article, if its sentence speaks of what is asked. */
function findAnswer(item: DraftItem, article: Article, text: SearchedText | undefined): Located | undefined {
  if ((item.kind !== 'choice' && item.kind !== 'text') || text === undefined) return undefined;
  const place = locate(unplaced(article, canonicalText(item.answer)), text);
  if (place === undefined || countWords(item.answer) === 0) return undefined;
  const { start, end } = wholeSentences(article, place);
  const told = stems(article.text.slice(start, end), article.lang);
  const asked = stems(item.stem, article.lang);
  const shared = [...asked].filter((stem) => told.has(stem)).length;
  return shared > 0 && shared >= Math.min(leastShared, asked.size) ? { source: article, place } : undefined;
}

/** The content words of a text, without what grammar adds to them. */
const stems = (text: string, lang: LanguageCode) =>
  new Set(contentWords(text).map((word) => stemOf(word, lang)));

/** Where the answer stands within a quote that begins at `from`, if it does once: the deciding words. */
function answerIn(item: DraftItem, quote: string, from: number): Place | undefined {
  if (item.kind !== 'choice' && item.kind !== 'text') return undefined;
  const exact = canonicalText(item.answer);
  const place = locate(
    { source: '', exact, before: '', after: '', start: quote.length, end: quote.length, marks: [] },
    searched(quote),
  );
  return place === undefined ? undefined : { start: from + place.start, end: from + place.end };
}

/** Finds who said the sentence that begins at a place of the article, by our own reading and never by what a file says. */
function speakerFinder(article: Article): (source: Source, start: number) => string | undefined {
  let read: ReturnType<typeof understand> | undefined;
  return (source, start) => {
    if (source !== article) return undefined;
    read ??= understand(article);
    const index = article.sentences.findIndex((sentence) => sentence.start === start);
    return read.attributions.find(({ sentence }) => sentence === index)?.speaker?.text;
  };
}
