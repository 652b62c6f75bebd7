// A file of questions + the article they are about → a draft set of those that have a receipt, and what became of each.
import type { Article } from '../article.ts';
import { exportFormats, type ImportFormatId } from '../exports/formats.ts';
import type { Question } from '../question.ts';
import { labelOf, type QuestionSet } from '../set.ts';
import type { DraftItem } from './draft-item.ts';
import { draftQuestion } from './draft-question.ts';
import { type NoReceipt, receiptFinder } from './find-receipt.ts';
import { type ImportFault, importFault } from './import-fault.ts';

/** Why an item is not in the set. */
export type NotInSet =
  | NoReceipt
  /** Our grader would not take the typed answer itself as right: it has no word that counts. */
  | 'answer_not_gradable'
  /** The file has the same question twice. */
  | 'question_twice';

/** An item of the file with the question that was made of it, or the reason there is none. */
export type ImportedItem =
  | { readonly item: DraftItem; readonly question: Question; readonly by: 'quote' | 'answer' }
  | { readonly item: DraftItem; readonly missing: NotInSet };

/** What came of a file. `set` is missing where no item has a receipt. */
export interface Imported {
  readonly set: QuestionSet | undefined;
  readonly items: readonly ImportedItem[];
  readonly faults: readonly ImportFault[];
}

/** What is imported: `id` and `seed` of the set to be made, as in `makeSet`. */
export interface ImportOptions {
  readonly format: ImportFormatId;
  readonly id: string;
  readonly seed: string;
}

/**
 * Returns what comes of the file `text`. Nothing without a receipt is in the set, so nothing without one can be published. The same
 * file, article and seed give the same set.
 */
export function importSet(text: string, article: Article, { format, id, seed }: ImportOptions): Imported {
  const whole = text.replace(/^\ufeff/, '');
  if (!isUtf8(whole))
    return { set: undefined, items: [], faults: [importFault(lineOfBad(whole), 'not_utf8')] };
  const read = exportFormats[format].read(whole);
  const isEmpty = read.items.length + read.faults.length === 0;
  const find = receiptFinder(article);
  const taken = new Set<string>();
  const items = read.items.map((item): ImportedItem => {
    const receipt = find(item);
    if ('missing' in receipt) return { item, missing: receipt.missing };
    const question = draftQuestion(item, receipt.evidence, article, seed);
    if (question === undefined) return { item, missing: 'answer_not_gradable' };
    if (taken.has(question.id)) return { item, missing: 'question_twice' };
    taken.add(question.id);
    return { item, question, by: receipt.by };
  });
  const questions = items.flatMap((item) => ('question' in item ? [item.question] : []));
  return {
    set: questions.length === 0 ? undefined : setOf(questions, article, id, seed),
    items,
    faults: isEmpty ? [importFault(1, 'empty_file')] : read.faults,
  };
}

function setOf(questions: readonly Question[], article: Article, id: string, seed: string): QuestionSet {
  return {
    id,
    version: 1,
    lang: article.lang,
    dir: article.dir,
    title: article.title,
    seed,
    article: labelOf(article),
    sources: article.sources.map(labelOf),
    questions,
    key: 'inside',
  };
}

/** What a decoder leaves of bytes that are no UTF-8, and the nought of UTF-16 read byte by byte. */
const bad = /[\ufffd\0]/;

const isUtf8 = (text: string) => !bad.test(text);

const lineOfBad = (text: string) => text.slice(0, text.search(bad)).split('\n').length;
