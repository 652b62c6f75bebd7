// ItemSet → GIFT as Moodle's importer reads it.

import { numeralsOf } from '../../text/numerals.ts';
import type { ChangedReason, LeftReason, Told, Written } from '../format.ts';
import { feedbackHtml, inline, paragraph } from '../html.ts';
import type { Item, ItemSet } from '../item.ts';
import { categoryOf } from '../moodle-category.ts';
import { newsHtml } from '../news-line.ts';
import { questionName } from '../question-name.ts';
import { asOrder, tagsOf } from '../tags.ts';
import { escapeGift } from './escape.ts';

/** The lines between the braces, or the reason there are none. */
type Body =
  | { readonly lines: readonly string[]; readonly changed?: ChangedReason }
  | { readonly left: LeftReason };

/** Returns `set` as GIFT: every text on one line, in HTML, so that it keeps its direction; the evidence as general feedback. */
export function writeGift(set: ItemSet): Written {
  const left: Told<LeftReason>[] = [];
  const changed: Told<ChangedReason>[] = [];
  const blocks = [`$CATEGORY: ${categoryOf(set)}`];
  for (const [index, item] of set.items.entries()) {
    const body = bodyOf(item, set);
    if ('left' in body) {
      left.push({ question: item.id, reason: body.left });
      continue;
    }
    if (body.changed !== undefined) changed.push({ question: item.id, reason: body.changed });
    blocks.push(blockOf(item, index, body.lines, set));
  }
  return { text: `${blocks.join('\n\n')}\n`, left, changed };
}

function blockOf(item: Item, index: number, lines: readonly string[], set: ItemSet): string {
  const tags = item.kind === 'order' ? [...tagsOf(item), asOrder] : tagsOf(item);
  const feedback = feedbackHtml(item, set);
  return [
    `// [id:${item.id}] ${tags.map((tag) => `[tag:${tag}]`).join(' ')}`,
    `::${escapeGift(questionName(index, item.stem))}::[html]${escapeGift(newsHtml(item, set) + paragraph(item.stem, set))}{`,
    ...lines,
    ...(feedback === '' ? [] : [`####${escapeGift(feedback)}`]),
    '}',
  ].join('\n');
}

function bodyOf(item: Item, set: ItemSet): Body {
  const inHtml = (text: string) => escapeGift(inline(text, set));
  switch (item.kind) {
    case 'choice':
      if (item.options.length < 2) return { left: 'too_few_options' };
      // The weight keeps a wrong option that begins «%50%» from being worth a half.
      return {
        lines: item.options.map((text) => `${text === item.answer ? '=' : '~%0%'}${inHtml(text)}`),
      };
    case 'boolean':
      return { lines: [item.answer ? 'TRUE' : 'FALSE'] };
    case 'text':
      return typedLines(item.answer, item.accepted);
    case 'order': {
      const { write } = numeralsOf(item.stem + item.options.join(''));
      return pairLines(
        item.options.map((text) => [inHtml(text), write(item.answer.indexOf(text) + 1)]),
        'order_as_match',
      );
    }
    case 'match':
      if (item.options.some((text) => placeholder.test(text))) return { left: 'answer_not_writable' };
      return pairLines(item.rows.map((row, index) => [inHtml(row), escapeGift(item.answer[index] ?? '')]));
  }
}

function pairLines(
  pairs: readonly (readonly [row: string, option: string])[],
  changed?: ChangedReason,
): Body {
  if (pairs.length < 2) return { left: 'too_few_options' };
  const lines = pairs.map(([row, option]) => `=${row} -> ${option}`);
  return changed === undefined ? { lines } : { lines, changed };
}

/** Moodle's own signs for what is escaped; a text that has one loses it, unless its ampersands are those of HTML. */
const placeholder = /&&0\d\d/;

/** An arrow makes pairs of typed answers, and there is no way to write one that doesn't. */
function typedLines(answer: string, accepted: readonly string[]): Body {
  const writable = (text: string) => !text.includes('->') && !placeholder.test(text);
  if (!writable(answer)) return { left: 'answer_not_writable' };
  const spellings = accepted.filter(writable);
  const lines = [answer, ...spellings].map((text) => `=%100%${typed(text)}`);
  return spellings.length === accepted.length ? { lines } : { lines, changed: 'fewer_spellings' };
}

/** A typed answer is plain text whatever its format; `*` would stand for anything, and `[html]` at its start be taken for a format. */
function typed(text: string): string {
  const format = text.startsWith('[') ? '[plain]' : '';
  return `${format}${escapeGift(text.replaceAll('*', '\\*'))}`;
}
