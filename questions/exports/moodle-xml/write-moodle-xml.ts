// ItemSet → Moodle XML: what Moodle writes itself, so that every kind arrives as it is.
import type { LeftReason, Told, Written } from '../format.ts';
import { escapeHtml, feedbackHtml, inline, paragraph } from '../html.ts';
import type { Item, ItemSet } from '../item.ts';
import { categoryOf } from '../moodle-category.ts';
import { newsHtml } from '../news-line.ts';
import { questionName } from '../question-name.ts';
import { tagsOf } from '../tags.ts';

/** Moodle's names of the kinds. */
const types = {
  choice: 'multichoice',
  boolean: 'truefalse',
  text: 'shortanswer',
  order: 'ordering',
  match: 'matching',
} as const satisfies Record<Item['kind'], string>;

/** Returns `set` as Moodle XML; the evidence is the general feedback of each question. */
export function writeMoodleXml(set: ItemSet): Written {
  const left: Told<LeftReason>[] = [];
  const questions = [`<question type="category"><category>${plain(categoryOf(set))}</category></question>`];
  for (const [index, item] of set.items.entries()) {
    if (hasTooFew(item)) left.push({ question: item.id, reason: 'too_few_options' });
    else questions.push(questionXml(item, index, set));
  }
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`;
  return { text, left, changed: [] };
}

const hasTooFew = (item: Item) =>
  ('options' in item && item.options.length < 2) || (item.kind === 'match' && item.rows.length < 2);

function questionXml(item: Item, index: number, set: ItemSet): string {
  return [
    `<question type="${types[item.kind]}">`,
    `<name>${plain(questionName(index, item.stem))}</name>`,
    `<questiontext format="html">${html(newsHtml(item, set) + paragraph(item.stem, set))}</questiontext>`,
    `<generalfeedback format="html">${html(feedbackHtml(item, set))}</generalfeedback>`,
    `<defaultgrade>1</defaultgrade><penalty>0</penalty><hidden>0</hidden><idnumber>${escapeHtml(item.id)}</idnumber>`,
    ...bodyLines(item, set),
    `<tags>${tagsOf(item)
      .map((tag) => `<tag>${plain(tag)}</tag>`)
      .join('')}</tags>`,
    '</question>',
  ].join('\n');
}

function bodyLines(item: Item, set: ItemSet): string[] {
  const inHtml = (text: string) => html(inline(text, set));
  switch (item.kind) {
    case 'choice':
      return [
        '<single>true</single><shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>',
        ...item.options.map(
          (text) =>
            `<answer fraction="${text === item.answer ? 100 : 0}" format="html">${inHtml(text)}</answer>`,
        ),
      ];
    case 'boolean':
      return ['true', 'false'].map(
        (value) =>
          `<answer fraction="${value === String(item.answer) ? 100 : 0}" format="moodle_auto_format">${plain(value)}</answer>`,
      );
    case 'text':
      // `*` would stand for anything.
      return [
        '<usecase>0</usecase>',
        ...[item.answer, ...item.accepted].map(
          (text) =>
            `<answer fraction="100" format="moodle_auto_format">${plain(text.replaceAll('*', '\\*'))}</answer>`,
        ),
      ];
    case 'order':
      return [
        `<layouttype>VERTICAL</layouttype><selecttype>ALL</selecttype><selectcount>${item.answer.length}</selectcount>`,
        '<gradingtype>RELATIVE_TO_CORRECT</gradingtype><showgrading>SHOW</showgrading><numberingstyle>none</numberingstyle>',
        // Without it Moodle's importer makes empty hints and fails in its database.
        '<shownumcorrect>1</shownumcorrect>',
        ...item.answer.map(
          (text, place) => `<answer fraction="${place + 1}" format="html">${inHtml(text)}</answer>`,
        ),
      ];
    case 'match':
      return [
        '<shuffleanswers>true</shuffleanswers>',
        ...item.rows.map(
          (row, index) =>
            `<subquestion format="html">${inHtml(row)}<answer>${plain(item.answer[index] ?? '')}</answer></subquestion>`,
        ),
      ];
  }
}

/** Plain text as Moodle holds texts. */
const plain = (text: string) => `<text>${escapeHtml(text)}</text>`;

/** HTML as it stands. It can't end the section: a `>` of any text in it is `&gt;`. */
const html = (markup: string) => `<text><![CDATA[${markup}]]></text>`;
