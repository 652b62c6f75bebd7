// The kinds with several parts.
import type { TemplateResult } from 'lit';
import type { FieldView } from '../field.ts';
import type { MoreMessages } from '../messages/ar.ts';
import type { Item } from '../session.ts';
import { matching } from './matching.ts';
import { ordering } from './ordering.ts';

/** Returns the lines of `item`; with a verdict each says whether it was right, and else what is. */
export function arranging(item: Item, view: FieldView, words: MoreMessages): TemplateResult {
  return item.question.kind === 'order' ? ordering(item, view, words) : matching(item, view, words);
}
