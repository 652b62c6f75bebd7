// What stands between the braces of a GIFT question.
import type { ImportReason } from '../../imports/import-fault.ts';
import { fold } from '../../text/fold.ts';
import type { ItemBody } from '../item.ts';
import { readTags } from '../tags.ts';
import { cut, type Marked, splitAt } from './escape.ts';
import { readText } from './text-format.ts';

/** The answer of a question, and what is said of the right one. */
export interface GiftAnswer {
  readonly body: ItemBody;
  readonly feedback: readonly Marked[];
}

/** Returns the answer, or why it can't be carried. `format` is that of the question's text; the type is told by the marks alone. */
export function readGiftAnswer(
  answers: Marked,
  format: string,
  tags: readonly string[],
): GiftAnswer | ImportReason {
  const { syntax } = answers;
  if (syntax === '') return 'essay';
  if (syntax.startsWith('#')) return numberOf(cut(answers, 1));
  if (syntax.includes('~')) return choiceOf(answers, format);
  if (syntax.includes('=') && syntax.includes('->')) return pairsOf(answers, format, tags);
  const [told = answers, wrong, right] = splitAt(answers, '#');
  if (['T', 'TRUE', 'F', 'FALSE'].includes(told.syntax)) {
    const feedback = [wrong, right].filter((part) => part !== undefined);
    return { body: { kind: 'boolean', answer: told.syntax.startsWith('T') }, feedback };
  }
  return syntax.includes('=') ? typedOf(answers) : 'bare_true_false';
}

/** An answer with its weight in per cent, its text and its feedback. */
interface Weighed {
  readonly weight: number;
  readonly text: Marked;
  readonly feedback: Marked[];
}

const weight = /^%(-*\d{1,2}\.?\d*)%/;

function weighed(answer: Marked, usual: number): Weighed {
  const found = weight.exec(answer.syntax);
  const rest = found === null ? answer : cut(answer, found[0].length);
  const hash = rest.syntax.indexOf('#');
  return {
    weight: found === null ? usual : Number(found[1]),
    text: hash < 0 ? rest : cut(rest, 0, hash),
    feedback: hash < 0 ? [] : [cut(rest, hash + 1)],
  };
}

function choiceOf(answers: Marked, format: string): GiftAnswer | ImportReason {
  const options: string[] = [];
  const right: { text: string; feedback: Marked[] }[] = [];
  // Moodle puts a tilde before every equals sign and cuts at the tildes.
  for (const part of splitAt(answers, '~').flatMap(beforeEquals)) {
    if (part.syntax === '') continue;
    const isRight = part.syntax.startsWith('=');
    const answer = isRight ? { ...weighed(cut(part, 1), 100), weight: 100 } : weighed(part, 0);
    const { text } = readText(answer.text, format);
    if (answer.weight > 0 && answer.weight < 100) return 'partial_credit';
    if (answer.weight >= 100) right.push({ text, feedback: answer.feedback });
    options.push(text);
  }
  const [key, another] = right;
  if (key === undefined) return 'no_right_option';
  if (another !== undefined) return 'several_right';
  return { body: { kind: 'choice', options, answer: key.text }, feedback: key.feedback };
}

function beforeEquals(part: Marked): Marked[] {
  const [first, ...others] = [...part.syntax.matchAll(/=/g)].map(({ index }) => index);
  if (first === undefined) return [part];
  const starts = [first, ...others];
  return [cut(part, 0, first), ...starts.map((start, index) => cut(part, start, starts[index + 1]))];
}

function typedOf(answers: Marked): GiftAnswer | ImportReason {
  const parts = splitAt(answers, '=').filter(({ syntax }) => syntax !== '');
  const right = parts.map((part) => weighed(part, 100)).filter((answer) => answer.weight >= 100);
  const [first] = right;
  if (first === undefined) return 'no_right_option';
  const [answer = '', ...accepted] = right.map(({ text }) => typedText(text));
  return { body: { kind: 'text', answer, accepted }, feedback: first.feedback };
}

/** A typed answer is plain text; its format is dropped, and `\*` is the star that stands for itself. */
function typedText(part: Marked): string {
  const bare = /^\[(?:html|moodle|plain|markdown)\]/.exec(part.syntax)?.[0] ?? '';
  return cut(part, bare.length).text.replaceAll('\\*', '*');
}

function pairsOf(answers: Marked, format: string, tags: readonly string[]): GiftAnswer | ImportReason {
  const rows: string[] = [];
  const options: string[] = [];
  for (const part of splitAt(answers, '=').filter(({ syntax }) => syntax !== '')) {
    const arrow = part.syntax.indexOf('->');
    if (arrow < 0) return 'pair';
    const row = readText(cut(part, 0, arrow), format).text;
    const option = cut(part, arrow + 2).text;
    if (row === '' || option === '') return 'pair';
    rows.push(row);
    options.push(option);
  }
  const order = readTags(tags).isOrder ? orderOf(rows, options) : undefined;
  return { body: order ?? { kind: 'match', rows, options, answer: options }, feedback: [] };
}

/** Events with their numbers as the order they are, if the numbers are 1, 2, 3 and so on. */
function orderOf(events: readonly string[], numbers: readonly string[]): ItemBody | undefined {
  const places = numbers.map((number) => Number(fold(number)));
  const answer = events.map((_, index) => events[places.indexOf(index + 1)]);
  if (answer.some((event) => event === undefined)) return undefined;
  return { kind: 'order', options: events, answer: answer.filter((event) => event !== undefined) };
}

/** Behind a tilde stands what is said of every other number. */
function numberOf(answers: Marked): GiftAnswer | ImportReason {
  const [numbers = answers] = splitAt(answers, '~');
  const [only, another] = splitAt(numbers, '=').filter(({ syntax }) => syntax !== '');
  if (only === undefined || another !== undefined)
    return only === undefined ? 'not_a_number' : 'several_right';
  const { text, feedback, weight: worth } = weighed(only, 100);
  if (worth < 100) return 'partial_credit';
  const exact = /^([+-]?\d+(?:\.\d+)?)(?::0(?:\.0+)?)?$/.exec(text.syntax)?.[1];
  if (exact === undefined) return /\d(?::|\.\.)/.test(text.syntax) ? 'number_range' : 'not_a_number';
  return { body: { kind: 'text', answer: exact, accepted: [] }, feedback };
}
