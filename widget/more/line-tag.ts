// What a line of an arrangement says once there is a verdict.
import { html, type TemplateResult } from 'lit';
import type { FieldView } from '../field.ts';

/** Returns the tag of a line: right, or what would have been. */
export function lineTag(
  isRight: boolean,
  wanted: string,
  as: 'answerIs' | 'placeIs',
  { receipts, quiz }: FieldView,
): TemplateResult {
  if (receipts === undefined) return html``;
  const { words, inSentence } = receipts;
  if (isRight) return html`<span class="tag">✓ ${words.right}</span>`;
  return html`<span class="tag">✗ ${as === 'placeIs' ? words.placeIs(wanted) : inSentence(words.answerIs, wanted, quiz.set)}</span>`;
}
