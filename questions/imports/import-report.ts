// What came of a file, as its desk reads it.
import { shownEvidence } from '../check.ts';
import { answerKey } from '../set.ts';
import type { Imported, ImportedItem as Item } from './import-set.ts';
import type { ImportedItem, ImportReport, MissingReason } from './import-wire.ts';

/** Why an item is left out, in words for whoever made the file. */
const words: Readonly<Record<MissingReason, string>> = {
  no_quote:
    'No receipt: the feedback quotes nothing, and the answer stands in no one sentence of the article that speaks of what is asked. Put the deciding sentence into the feedback.',
  quote_not_found:
    'No receipt: what the feedback quotes does not stand in the article or its sources, word for word.',
  quote_ambiguous: 'No receipt: what the feedback quotes stands there more than once. Quote more of it.',
  quote_too_short:
    'No receipt: the quotation is too short. Quote at least three words, or the whole sentence.',
  answer_not_gradable: 'The answer can’t be checked when it is typed: it holds no word that counts.',
  question_twice: 'The file has this question before, and it is in the set already.',
};

/** Returns the report of what came of a file about the article that the wire knows as `article`. */
export function importReport(article: string, { set, items, faults }: Imported): ImportReport {
  return {
    article,
    ...(set === undefined ? {} : { set: { ...set } }),
    items: items.map((item) => reported(item, set)),
    faults: [...faults],
  };
}

function reported(imported: Item, set: Imported['set']): ImportedItem {
  const { item } = imported;
  const { line, kind, asks, stem, feedback } = item;
  const report: ImportedItem = {
    line,
    kind,
    ...(asks === undefined ? {} : { asks }),
    stem,
    ...('options' in item ? { options: [...item.options] } : {}),
    ...(item.kind === 'match' ? { rows: [...item.rows] } : {}),
    answer: Array.isArray(item.answer) ? [...item.answer] : (item.answer as string | boolean),
    ...(item.kind === 'text' ? { accepted: [...item.accepted] } : {}),
    feedback: { text: feedback.text, quotes: [...feedback.quotes] },
  };
  if ('missing' in imported)
    return { ...report, missing: { reason: imported.missing, message: words[imported.missing] } };
  const { question, by } = imported;
  const key = set === undefined ? undefined : answerKey(set);
  const receipt = key === undefined ? [] : question.evidence.map((quote) => shownEvidence(quote, key));
  return { ...report, question: question.id, receipt, by };
}
