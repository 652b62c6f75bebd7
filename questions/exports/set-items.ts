// QuestionSet → ItemSet: ids become words, quotes get the title and address of their document, what was withdrawn stays behind.
import type { Quote } from '../evidence.ts';
import type { Question } from '../question.ts';
import type { QuestionSet } from '../set.ts';
import type { Option } from '../wire.ts';
import { acceptedSpellings } from './accepted-spellings.ts';
import { cleanText } from './clean-text.ts';
import type { Item, ItemBody, ItemReceipt, ItemSet } from './item.ts';

/** As much of a set as is written: what a class room keeps of one is enough. */
export type WholeSet = Omit<QuestionSet, 'version' | 'seed' | 'key'>;

/** Returns `set` as items, every text of it clean. */
export function setItems(set: WholeSet): ItemSet {
  const { id, lang, dir, title, article, questions } = set;
  return {
    id,
    lang,
    dir,
    title: cleanText(title),
    article: {
      title: cleanText(article.title),
      ...(article.url === undefined ? {} : { url: article.url }),
      ...(article.publisher === undefined ? {} : { publisher: cleanText(article.publisher) }),
      ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
    },
    items: questions
      .filter(({ withdrawn }) => withdrawn === undefined)
      .map((question) => itemOf(question, set)),
    withdrawn: questions.filter(({ withdrawn }) => withdrawn !== undefined).map((question) => question.id),
  };
}

function itemOf(question: Question, set: WholeSet): Item {
  const { id, asks, stem, explanation, evidence } = question;
  return {
    ...bodyOf(question, set),
    id,
    asks,
    stem: cleanText(stem),
    explanation: cleanText(explanation),
    receipts: evidence.map((quote) => receiptOf(quote, set)),
  };
}

function bodyOf(question: Question, { lang }: WholeSet): ItemBody {
  switch (question.kind) {
    case 'choice': {
      const { options, correctOption } = question;
      return { kind: 'choice', options: texts(options), answer: textOf(options, correctOption) };
    }
    case 'boolean':
      return { kind: 'boolean', answer: question.value };
    case 'text':
      return {
        kind: 'text',
        answer: cleanText(question.canonicalAnswer),
        accepted: acceptedSpellings(question, lang),
      };
    case 'order': {
      const { options, correctOrder } = question;
      return {
        kind: 'order',
        options: texts(options),
        answer: correctOrder.map((option) => textOf(options, option)),
      };
    }
    case 'match': {
      const { rows, options, correctPairs } = question;
      return {
        kind: 'match',
        rows: texts(rows),
        options: texts(options),
        answer: rows.map((row) => textOf(options, correctPairs[row.id] ?? '')),
      };
    }
  }
}

const texts = (options: readonly Option[]) => options.map(({ text }) => cleanText(text));

const textOf = (options: readonly Option[], wanted: string) =>
  cleanText(options.find(({ id }) => id === wanted)?.text ?? '');

function receiptOf(quote: Quote, set: WholeSet): ItemReceipt {
  const { source, speaker, start, end } = quote;
  const label = [set.article, ...set.sources].find(({ id }) => id === source) ?? set.article;
  const exact = cleanText(quote.exact);
  return {
    exact,
    ...(speaker === undefined ? {} : { speaker: cleanText(speaker) }),
    source: cleanText(label.title),
    ...(label.url === undefined ? {} : { url: label.url }),
    // Places are those of the words as the article has them.
    ...(exact === quote.exact ? { marks: quote.marks } : {}),
    place: { document: source, start, end },
  };
}
