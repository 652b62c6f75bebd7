// Moodle's GIFT: which characters mean something, and how they are written where they don't.

/**
 * Returns `text` so that Moodle reads it as it is: a backslash before `\ # = ~ { } :`, line breaks as `\n`. A text on one line is
 * never taken for a comment (`//` at the start of a line) nor ended by an empty line.
 */
export function escapeGift(text: string): string {
  return text.replace(/[\\#=~{}:]/g, '\\$&').replaceAll('\n', '\\n');
}

/** A stretch of GIFT in two strings of one length: the text it stands for, and the same with U+0000 for all that means nothing. */
export interface Marked {
  readonly text: string;
  readonly syntax: string;
}

/** Returns `raw` with its escapes read as Moodle reads them: a backslash before any other character stays. */
export function readEscapes(raw: string): Marked {
  let text = '';
  let syntax = '';
  for (let at = 0; at < raw.length; at++) {
    const mark = raw[at] ?? '';
    const next = raw[at + 1] ?? '';
    if (mark === '\\' && next !== '' && '\\#=~{}:n'.includes(next)) {
      text += next === 'n' ? '\n' : next;
      syntax += '\0';
      at++;
    } else {
      text += mark;
      syntax += mark;
    }
  }
  return { text, syntax };
}

/** Returns the stretch from `from` to `to` without the white space around it; an escaped line break is no white space. */
export function cut({ text, syntax }: Marked, from: number, to: number = syntax.length): Marked {
  let start = from;
  let end = to;
  while (start < end && isSpace(syntax[start])) start++;
  while (end > start && isSpace(syntax[end - 1])) end--;
  return { text: text.slice(start, end), syntax: syntax.slice(start, end) };
}

const isSpace = (mark: string | undefined) => mark !== undefined && ' \t\r\n'.includes(mark);

/** Returns the stretches between the marks `mark` of `marked`. */
export function splitAt(marked: Marked, mark: string): Marked[] {
  const parts: Marked[] = [];
  let from = 0;
  for (let at = marked.syntax.indexOf(mark); at >= 0; at = marked.syntax.indexOf(mark, from)) {
    parts.push(cut(marked, from, at));
    from = at + mark.length;
  }
  return [...parts, cut(marked, from)];
}
