// Every question once more with how it went, each a way back to it; the end of a quiz and of a class room.
import { html, type TemplateResult } from 'lit';
import type { PublicSet } from '../../questions/wire.ts';
import { type Item, markOf } from '../session.ts';

/** What the list needs besides the questions. */
export interface ReviewView {
  readonly set: Pick<PublicSet, 'lang' | 'dir'>;
  /** What is said of a question beneath it. */
  told(item: Item): string | undefined;
  goTo(index: number): unknown;
}

/** Returns the list. */
export function review(items: readonly Item[], { set, told, goTo }: ReviewView): TemplateResult {
  return html`<ol class="review">${items.map(
    (
      item,
      index,
    ) => html`<li><button type="button" @click=${() => goTo(index)}><span aria-hidden="true">${markOf(item)}</span>
        <span><span lang=${set.lang} dir=${set.dir}>${item.question.stem}</span>
        <span class="small">${told(item)}</span></span></button></li>`,
  )}</ol>`;
}

/** How a question went, as far as anything is known of that. */
export const outcomeOf = ({ state, verdict }: Item) =>
  state === 'withdrawn' ? 'withdrawn' : verdict?.outcome;
