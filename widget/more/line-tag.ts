// What a line of an arrangement says once there is a verdict.
import { html, type TemplateResult } from 'lit';
import type { FieldView } from '../field.ts';

/** Returns the tag of a line: right, or what would have been. */
export function lineTag(
  isRight: boolean,
  wanted: string,
  as: 'answerIs' | 'placeIs',
  { receipts }: FieldView,
): TemplateResult {
  const words = receipts?.words;
  return html`<span class="tag">${isRight ? `✓ ${words?.right}` : `✗ ${words?.[as](wanted)}`}</span>`;
}
