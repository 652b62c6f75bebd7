// The last gate of every reader: what it made of an item is a question of ours, within bounds, or a fault.
import { cleanText } from '../exports/clean-text.ts';
import type { ItemBody } from '../exports/item.ts';
import { readTags } from '../exports/tags.ts';
import { fail, ok, type Result } from '../failure.ts';
import { Id, limits } from '../wire.ts';
import type { DraftItem, Feedback } from './draft-item.ts';
import { type ImportFault, type ImportReason, importFault } from './import-fault.ts';
import { importLimits } from './import-limits.ts';

/** An item as a reader found it. */
export interface FoundItem {
  readonly line: number;
  readonly stem: string;
  readonly body: ItemBody;
  readonly feedback: Feedback;
  readonly id?: string | undefined;
  readonly tags?: readonly string[];
}

/** Returns `found` as a draft, clean, or what is wrong with it. */
export function checkedDraft(found: FoundItem): Result<DraftItem, ImportFault> {
  const body = cleanBody(found.body);
  const stem = cleanText(found.stem);
  const feedback = {
    text: cleanText(found.feedback.text),
    quotes: found.feedback.quotes.map(cleanText).filter((quote) => quote !== ''),
  };
  const reason = faultOf(stem, body, feedback);
  if (reason !== undefined) return fail(importFault(found.line, reason));
  const { asks } = readTags(found.tags ?? []);
  const id = Id.safeParse(found.id).data;
  return ok({
    ...body,
    line: found.line,
    stem,
    feedback,
    ...(id === undefined ? {} : { id }),
    ...(asks === undefined ? {} : { asks }),
  });
}

function cleanBody(body: ItemBody): ItemBody {
  const clean = (texts: readonly string[]) => texts.map(cleanText);
  switch (body.kind) {
    case 'boolean':
      return body;
    case 'choice':
      return { ...body, options: clean(body.options), answer: cleanText(body.answer) };
    case 'text': {
      const answer = cleanText(body.answer);
      const accepted = new Set(clean(body.accepted).filter((text) => text !== '' && text !== answer));
      return { ...body, answer, accepted: [...accepted] };
    }
    case 'order':
      return { ...body, options: clean(body.options), answer: clean(body.answer) };
    case 'match':
      return { ...body, rows: clean(body.rows), options: clean(body.options), answer: clean(body.answer) };
  }
}

function faultOf(stem: string, body: ItemBody, feedback: Feedback): ImportReason | undefined {
  if (stem === '') return 'empty_text';
  if (stem.length > importLimits.stemLength) return 'stem_too_long';
  if (
    feedback.quotes.length > importLimits.quotes ||
    [feedback.text, ...feedback.quotes].some(({ length }) => length > importLimits.feedbackLength)
  )
    return 'feedback_too_long';
  const listed = listsOf(body);
  for (const list of listed) {
    if (list.length < 2 || list.length > limits.optionCount) return 'option_count';
    if (list.some((text) => text === '')) return 'empty_text';
    if (list.some(({ length }) => length > importLimits.optionLength)) return 'option_too_long';
    if (new Set(list).size < list.length) return 'option_twice';
  }
  if (body.kind === 'choice' && !body.options.includes(body.answer)) return 'answer_not_an_option';
  if (body.kind === 'match' && new Set(body.answer).size < body.rows.length) return 'pair_twice';
  return body.kind === 'text' ? typedFault(body.answer, body.accepted) : undefined;
}

function listsOf(body: ItemBody): readonly (readonly string[])[] {
  if (body.kind === 'choice' || body.kind === 'order') return [body.options];
  return body.kind === 'match' ? [body.rows, body.options] : [];
}

function typedFault(answer: string, accepted: readonly string[]): ImportReason | undefined {
  if (answer === '') return 'empty_text';
  if (accepted.length > importLimits.spellings) return 'too_many_spellings';
  // Nobody can type more.
  return [answer, ...accepted].some(({ length }) => length > limits.answerLength)
    ? 'option_too_long'
    : undefined;
}
