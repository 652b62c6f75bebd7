// HTML of other systems → the text it shows, and what it sets as quotations. One pass without a tree, so that no nesting is too deep.
import { newsClass, sourceClass } from '../exports/html.ts';
import type { Feedback } from './draft-item.ts';

/** Elements that begin and end a line. */
const blocks = new Set('p|div|li|ul|ol|tr|table|h1|h2|h3|h4|h5|h6|blockquote|section|dt|dd|pre'.split('|'));

/** Elements whose content nobody reads. */
const unread = new Set(['script', 'style', 'template']);

/** Named references that editors write; letters come as themselves. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rlm: '\u200f',
  lrm: '\u200e',
  zwnj: '\u200c',
  zwj: '\u200d',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  icirc: 'î',
  ocirc: 'ô',
  ugrave: 'ù',
  ucirc: 'û',
  oelig: 'œ',
};

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;

function decoded(text: string): string {
  return text.replace(reference, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/**
 * A tag or comment at the place it is looked for; what else begins with `<` is text. No tag runs over another `<` that is not quoted, so
 * that a file of open ones is read in one pass.
 */
const tag = /<(?:!--[\s\S]*?(?:-->|$)|\/?([a-zA-Z][a-zA-Z0-9]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>|[!?][^<>]*>)/y;

/** Lines of our own files that the article tells: which one it is, and the source of a quote. */
const isRetold = (tag: string) => tag.includes(newsClass) || tag.includes(sourceClass);

/** Returns the text that `html` shows, and apart from it what stands in its outermost `blockquote`s and `q`s. */
export function htmlText(html: string): Feedback {
  const quotes: string[] = [];
  let text = '';
  let quote = '';
  let depth = 0;
  let skipped = '';
  const write = (more: string) => {
    if (skipped !== '') return;
    if (depth > 0) quote += more;
    else text += more;
  };
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    // Marks of the source are spaces; those that were meant come as references.
    write(decoded(html.slice(at, end).replace(/[ \t\r\n\f]+/g, ' ')));
    if (open < 0) break;
    tag.lastIndex = open;
    const found = tag.exec(html);
    if (found === null) {
      write('<');
      at = open + 1;
      continue;
    }
    at = tag.lastIndex;
    const name = found[1]?.toLowerCase() ?? '';
    const isClosing = found[0].startsWith('</');
    if (skipped !== '' || unread.has(name) || isRetold(found[0]))
      skipped = isClosing ? (name === skipped ? '' : skipped) : skipped || name;
    else if (name === 'br') write('\n');
    else if (name === 'blockquote' || name === 'q') {
      if (!isClosing && depth++ === 0) quote = '';
      else if (isClosing && depth > 0 && --depth === 0) quotes.push(lines(quote));
      if (name === 'blockquote' && depth === 0) write(edge);
    } else if (blocks.has(name)) write(edge);
  }
  if (depth > 0) quotes.push(lines(quote));
  return { text: lines(text), quotes: quotes.filter((words) => words !== '') };
}

/** Stands where a block begins or ends until it is known whether a line ends there. */
const edge = '\0';

/** Edges as line breaks, one where several meet. */
function lines(written: string): string {
  return written
    .split(edge)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}
