// How the answers to a closed question are spread, on the teacher's page and on the projector: a bar for each option with its count, the right
// one named as such, and the sentences that decide.
import { html, nothing, type TemplateResult } from 'lit';
import type { Distribution, LedItem, RoomView } from '../../questions/rooms/views.ts';
import { roomQuotations } from './room-card.ts';
import type { RoomWords } from './vocabulary.ts';

/** What the drawing needs. */
export interface SpreadContext {
  readonly set: RoomView['set'];
  readonly words: Pick<RoomWords, 'shared' | 'receipts'>;
  number(count: number): string;
}

interface Bar {
  readonly text: string;
  readonly count: number;
  readonly isRight: boolean;
  /** Whether the text is the set's, in its language. */
  readonly isOfSet: boolean;
}

/** Returns the bars, the answer where no option says it, and the quotations. */
export function spread(
  { question, distribution }: LedItem,
  context: SpreadContext,
): TemplateResult | typeof nothing {
  if (distribution === undefined) return nothing;
  const { set, words } = context;
  const { shared, receipts } = words;
  const bars = barsOf(distribution, shared.outcomes);
  const most = Math.max(1, distribution.answered);
  const hasOptions = distribution.options.length > 0;
  // The lines of an arrangement can't be said in a row of words; the explanation says what has to be known.
  const isArranged = question.kind === 'order' || question.kind === 'match';
  return html`<section class="spread" aria-label=${shared.spread}>
    ${distribution.answered === 0 ? html`<p>${shared.noOneAnswered}</p>` : nothing}
    <ul class="bars">${bars.map((bar) => barLine(bar, most, context))}</ul>
    ${hasOptions ? nothing : html`<p class="answer-is">${isArranged ? html`<span lang=${set.lang} dir=${set.dir}>${distribution.explanation}</span>` : receipts.answerIs(distribution.canonicalAnswer)}</p>`}
    <div class="receipt">${roomQuotations(distribution.evidence, set, receipts)}</div>
  </section>`;
}

function barsOf({ options, outcomes }: Distribution, names: RoomWords['shared']['outcomes']): readonly Bar[] {
  if (options.length > 0) return options.map((option) => ({ ...option, isOfSet: true }));
  const { correct, partial, incorrect } = outcomes;
  return [
    { text: names.correct, count: correct, isRight: true, isOfSet: false },
    ...(partial === 0 ? [] : [{ text: names.partial, count: partial, isRight: false, isOfSet: false }]),
    { text: names.incorrect, count: incorrect, isRight: false, isOfSet: false },
  ];
}

function barLine(
  { text, count, isRight, isOfSet }: Bar,
  most: number,
  { set, words, number }: SpreadContext,
) {
  const tag = isRight && isOfSet ? html`<span class="tag">✓ ${words.shared.rightOption}</span>` : nothing;
  return html`<li class=${isRight ? 'right' : ''}>
    <span class="option"><span lang=${isOfSet ? set.lang : nothing} dir=${isOfSet ? set.dir : nothing}>${text}</span> ${tag}</span>
    <span class="count">${number(count)}</span>
    <svg class="bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none"><rect class="ground" width="100" height="1"></rect><rect class="fill" width=${(100 * count) / most} height="1"></rect></svg>
  </li>`;
}
