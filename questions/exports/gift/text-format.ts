// The formats that a text of GIFT may name at its start.
import type { Feedback } from '../../imports/draft-item.ts';
import { htmlText } from '../../imports/html-text.ts';
import { cut, type Marked } from './escape.ts';

const formats = ['html', 'moodle', 'plain', 'markdown'];

/** Returns the format that a text names at its start, else the one it inherits, and the text behind it. */
export function formatOf(part: Marked, inherited: string): { format: string; rest: Marked } {
  const name = /^\[([a-z]+)\]/.exec(part.syntax)?.[1] ?? '';
  if (!formats.includes(name)) return { format: inherited, rest: part };
  return { format: name, rest: cut(part, name.length + 2) };
}

/** Returns what a text of `format` shows; `''` is Moodle's own format: HTML whose line breaks count. */
export function shownText({ text }: Marked, format: string): Feedback {
  if (format === 'plain' || format === 'markdown') return { text, quotes: [] };
  return htmlText(format === 'html' ? text : text.replaceAll('\n', '<br>'));
}

/** Returns what a text shows, by the format at its start or else the one it inherits. */
export function readText(part: Marked, inherited: string): Feedback {
  const { format, rest } = formatOf(part, inherited);
  return shownText(rest, format);
}
