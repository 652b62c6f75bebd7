// What can be wrong with a file or with one of its items, with the line, and in words.
import { importLimits } from './import-limits.ts';

const { items, columns, xmlDepth, xmlElements, stemLength, optionLength, feedbackLength, spellings, quotes } =
  importLimits;

/** What is wrong, in words for whoever made the file. */
const words = {
  not_utf8: 'The file is not text in UTF-8. Save it as UTF-8 and send it again.',
  empty_file: 'There is no question in the file.',
  too_many_items: `A file may have ${items} questions; those from here on were not read.`,
  no_answer: 'The question has no answer in braces.',
  brace: 'An opening brace has no closing one, or the other way round.',
  two_answers: 'The question has more than one answer in braces; only one can be carried.',
  essay: 'The answer is empty: questions with a free text as their answer can’t be checked.',
  no_right_option: 'None of the options is marked as right.',
  several_right: 'More than one option is right; only one can be.',
  partial_credit: 'An option is worth a part of the points; only right and wrong are known.',
  number_range: 'The number has a margin or a range; only an exact one can be carried.',
  not_a_number: 'The answer begins with # and is no number.',
  bare_true_false: 'Write TRUE or FALSE in capitals, or begin a typed answer with =.',
  pair: 'A pair needs a row, an arrow (->) and its option.',
  pair_twice: 'Two rows have the same option; each needs its own.',
  option_count: 'A question has two to eight options, rows or events.',
  option_twice: 'Two options, rows or events are the same.',
  empty_text: 'The question, an option or the answer is empty.',
  stem_too_long: `The question is longer than ${stemLength} characters.`,
  option_too_long: `An option or answer is longer than ${optionLength} characters.`,
  feedback_too_long: `The feedback is longer than ${feedbackLength} characters, or has more than ${quotes} quotations.`,
  too_many_spellings: `A typed answer has at most ${spellings} spellings.`,
  unknown_kind: 'Questions of this type can’t be carried.',
  file_attached: 'The question has a picture or file, which can’t be carried.',
  xml_malformed: 'The XML is not well formed here; what comes after was not read.',
  xml_doctype: 'The file declares a DTD or entities, which are not read.',
  xml_entity:
    'The file uses an entity other than &amp; &lt; &gt; &quot; &apos; and numbers; what comes after was not read.',
  xml_too_deep: `Elements are nested more than ${xmlDepth} deep.`,
  xml_too_many: `The file has more than ${xmlElements} elements; what comes after was not read.`,
  xml_not_a_quiz: 'The file is XML, but no Moodle quiz: its outermost element is not <quiz>.',
  csv_header: 'The first line must name the columns, “question” and “answer” among them.',
  csv_columns: `The line has more cells than the first line names, or more than ${columns}.`,
  csv_quote:
    'A quotation mark stands in a cell that is not in quotation marks, or something stands behind the closing one.',
  csv_open_quote: 'A cell in quotation marks is not closed; what comes after was not read.',
  answer_not_an_option: 'The answer is none of the options.',
  not_true_or_false: 'The answer to a true-or-false question is “true” or “false”.',
} as const;

/** A stable name of what is wrong. */
export type ImportReason = keyof typeof words;

/** One thing that is wrong in a file. */
export interface ImportFault {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly reason: ImportReason;
  /** The same in words. */
  readonly message: string;
}

/** Returns the fault with its words. */
export function importFault(line: number, reason: ImportReason): ImportFault {
  return { line, reason, message: words[reason] };
}
