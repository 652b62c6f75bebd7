// Moodle XML → draft items: the types that have a kind of ours, each read as Moodle's importer reads it.
import { fail, type Result } from '../../failure.ts';
import { checkedDraft, type FoundItem } from '../../imports/checked-draft.ts';
import type { DraftItem, Feedback } from '../../imports/draft-item.ts';
import { gathered } from '../../imports/gathered.ts';
import { htmlText } from '../../imports/html-text.ts';
import { type ImportFault, type ImportReason, importFault } from '../../imports/import-fault.ts';
import type { ReadItems } from '../format.ts';
import type { ItemBody } from '../item.ts';
import { readXml, type XmlElement } from './xml.ts';

/** Returns the items of a Moodle XML file; of a file that breaks off, those that are whole before. */
export function readMoodleXml(text: string): ReadItems {
  const { root, fault } = readXml(text);
  if (root !== undefined && root.name !== 'quiz')
    return { items: [], faults: [importFault(root.line, 'xml_not_a_quiz')] };
  const questions = (root?.children ?? []).filter(
    ({ name, attributes }) => name === 'question' && attributes.get('type') !== 'category',
  );
  const read = gathered(questions, ({ line }) => line, readQuestion);
  return fault === undefined ? read : { items: read.items, faults: [...read.faults, fault] };
}

function readQuestion(question: XmlElement): Result<DraftItem, ImportFault> {
  const read = foundIn(question);
  return typeof read === 'string' ? fail(importFault(question.line, read)) : checkedDraft(read);
}

function foundIn(question: XmlElement): FoundItem | ImportReason {
  if (hasFile(question)) return 'file_attached';
  const answer = answerOf(question);
  if (typeof answer === 'string') return answer;
  const told = [child(question, 'generalfeedback'), child(answer.right, 'feedback')].map(shown);
  return {
    line: question.line,
    stem: shown(child(question, 'questiontext')).text,
    body: answer.body,
    feedback: {
      text: told
        .map(({ text }) => text)
        .filter((text) => text !== '')
        .join('\n'),
      quotes: told.flatMap(({ quotes }) => quotes),
    },
    id: child(question, 'idnumber')?.text.trim(),
    tags: children(child(question, 'tags'), 'tag').map(textOf),
  };
}

/** Files stand beside the text that shows them, one or two elements deep; the reader bounds the depth. */
function hasFile(element: XmlElement): boolean {
  return element.name === 'file' || element.children.some(hasFile);
}

/** The answer, and the element that holds what is said of the right one. */
interface XmlAnswer {
  readonly body: ItemBody;
  readonly right?: XmlElement | undefined;
}

function answerOf(question: XmlElement): XmlAnswer | ImportReason {
  const answers = children(question, 'answer');
  switch (question.attributes.get('type')) {
    case 'multichoice':
      return choiceOf(answers);
    case 'truefalse':
      return truthOf(answers);
    case 'shortanswer':
      return typedOf(answers);
    case 'numerical':
      return numberOf(answers);
    case 'ordering': {
      const events = answers.map((answer) => shown(answer).text);
      return { body: { kind: 'order', options: events, answer: events } };
    }
    case 'matching':
    case 'match':
      return pairsOf(children(question, 'subquestion'));
    case 'essay':
      return 'essay';
    default:
      return 'unknown_kind';
  }
}

/** Per cent of the points that an answer is worth. */
const worth = (answer: XmlElement) => Number(answer.attributes.get('fraction') ?? 0);

function onlyRight(answers: readonly XmlElement[]): XmlElement | ImportReason {
  if (answers.some((answer) => worth(answer) > 0 && worth(answer) < 100)) return 'partial_credit';
  const [right, another] = answers.filter((answer) => worth(answer) >= 100);
  if (another !== undefined) return 'several_right';
  return right ?? 'no_right_option';
}

function choiceOf(answers: readonly XmlElement[]): XmlAnswer | ImportReason {
  const right = onlyRight(answers);
  if (typeof right === 'string') return right;
  const options = answers.map((answer) => shown(answer).text);
  return { body: { kind: 'choice', options, answer: options[answers.indexOf(right)] ?? '' }, right };
}

function truthOf(answers: readonly XmlElement[]): XmlAnswer | ImportReason {
  const right = onlyRight(answers);
  if (typeof right === 'string') return right;
  const value = textOf(right).trim();
  if (value !== 'true' && value !== 'false') return 'not_true_or_false';
  return { body: { kind: 'boolean', answer: value === 'true' }, right };
}

function typedOf(answers: readonly XmlElement[]): XmlAnswer | ImportReason {
  const right = answers.filter((answer) => worth(answer) >= 100);
  const [answer, ...accepted] = right.map((element) => textOf(element).replaceAll('\\*', '*'));
  if (answer === undefined) return 'no_right_option';
  return { body: { kind: 'text', answer, accepted }, right: right[0] };
}

function numberOf(answers: readonly XmlElement[]): XmlAnswer | ImportReason {
  const right = onlyRight(answers);
  if (typeof right === 'string') return right;
  if (Number(child(right, 'tolerance')?.text ?? 0) !== 0) return 'number_range';
  const answer = textOf(right).trim();
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(answer)) return 'not_a_number';
  return { body: { kind: 'text', answer, accepted: [] }, right };
}

function pairsOf(subquestions: readonly XmlElement[]): XmlAnswer | ImportReason {
  const rows = subquestions.map((subquestion) => shown(subquestion).text);
  const options = subquestions.map((subquestion) => textOf(child(subquestion, 'answer')));
  if ([...rows, ...options].some((text) => text.trim() === '')) return 'pair';
  return { body: { kind: 'match', rows, options, answer: options } };
}

function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter((candidate) => candidate.name === name);
}

const child = (element: XmlElement | undefined, name: string) => children(element, name)[0];

/** The plain text that an element holds in its `text`. */
const textOf = (element: XmlElement | undefined) => child(element, 'text')?.text ?? '';

/** What the text of an element shows, by its format: HTML where none is named; of Moodle's own, line breaks count. */
function shown(element: XmlElement | undefined): Feedback {
  const text = textOf(element);
  const format = element?.attributes.get('format') ?? 'html';
  if (format === 'plain_text' || format === 'markdown') return { text, quotes: [] };
  return htmlText(format === 'moodle_auto_format' ? text.replaceAll('\n', '<br>') : text);
}
