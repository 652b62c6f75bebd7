// GIFT → draft items, by the grammar of Moodle's importer; what it would read otherwise than it was meant is a fault.
import { gap } from '../../draft.ts';
import { fail, type Result } from '../../failure.ts';
import { checkedDraft, type FoundItem } from '../../imports/checked-draft.ts';
import type { DraftItem, Feedback } from '../../imports/draft-item.ts';
import { gathered } from '../../imports/gathered.ts';
import { type ImportFault, type ImportReason, importFault } from '../../imports/import-fault.ts';
import type { ReadItems } from '../format.ts';
import { cut, type Marked, readEscapes } from './escape.ts';
import { readGiftAnswer } from './read-gift-answer.ts';
import { formatOf, readText, shownText } from './text-format.ts';

/** Lines that belong to one question: those between empty ones. */
interface Block {
  readonly line: number;
  readonly comments: string;
  readonly text: string;
}

/** Returns the items of a GIFT file. */
export function readGift(text: string): ReadItems {
  return gathered(blocksOf(text), ({ line }) => line, readBlock);
}

/** An empty line ends a question, wherever it stands; a line that begins with `//` is a comment, also within one. */
function* blocksOf(text: string): Generator<Block> {
  let lines: string[] = [];
  let comments = '';
  let first = 0;
  for (const [index, raw] of [...text.split(/\r\n?|\n/), ''].entries()) {
    const line = raw.trim();
    if (line.startsWith('//')) comments += `${line}\n`;
    else if (line !== '' && (lines.length > 0 || !line.startsWith('$CATEGORY:'))) {
      if (lines.length === 0) first = index + 1;
      lines.push(line);
    } else if (line === '') {
      if (lines.length > 0) yield { line: first, comments, text: lines.join('\n') };
      lines = [];
      comments = '';
    }
  }
}

function readBlock({ line, comments, text }: Block): Result<DraftItem, ImportFault> {
  const read = foundIn(line, comments, text);
  return typeof read === 'string' ? fail(importFault(line, read)) : checkedDraft(read);
}

function foundIn(line: number, comments: string, text: string): FoundItem | ImportReason {
  const whole = withoutName(readEscapes(text));
  const open = whole.syntax.indexOf('{');
  const close = whole.syntax.indexOf('}');
  if (open < 0 && close < 0) return 'no_answer';
  if (open < 0 || close < open) return 'brace';
  if (/[{}]/.test(whole.syntax.slice(close + 1)) || whole.syntax.slice(open + 1, close).includes('{'))
    return 'two_answers';
  const { format, stem } = stemOf(whole, open, close);
  const answers = cut(whole, open + 1, close);
  const general = answers.syntax.lastIndexOf('####');
  const tags = [...comments.matchAll(/\[tag:([^\]\n]{1,100})\]/g)].map(([, tag = '']) => tag);
  const read = readGiftAnswer(general < 0 ? answers : cut(answers, 0, general), format, tags);
  if (typeof read === 'string') return read;
  const told = [...(general < 0 ? [] : [cut(answers, general + 4)]), ...read.feedback];
  return {
    line,
    stem,
    body: read.body,
    feedback: joined(told.map((part) => readText(part, format))),
    id: /\[id:([^\]\n]{1,100})\]/.exec(comments)?.[1]?.trim(),
    tags,
  };
}

function withoutName(whole: Marked): Marked {
  if (!whole.syntax.startsWith('::')) return whole;
  const end = whole.syntax.indexOf('::', 2);
  return end < 0 ? cut(whole, 2) : cut(whole, end + 2);
}

/** The question without its answer: where the answer stands inside it, a gap. */
function stemOf(whole: Marked, open: number, close: number): { format: string; stem: string } {
  const before = cut(whole, 0, open);
  const after = cut(whole, close + 1);
  const { format, rest } = formatOf(before, '');
  const plain = (part: Marked) => shownText(part, format).text;
  if (after.text === '') return { format, stem: plain(rest) };
  const end = plain(after);
  return { format, stem: `${plain(rest)} ${gap}${/^[\p{L}\p{N}]/u.test(end) ? ' ' : ''}${end}` };
}

function joined(parts: readonly Feedback[]): Feedback {
  return {
    text: parts
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join('\n'),
    quotes: parts.flatMap(({ quotes }) => quotes),
  };
}
