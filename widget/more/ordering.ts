// The kind `order`: a list whose lines are moved by arrows, or dragged by their handles. Every move is said.
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldView } from '../field.ts';
import type { MoreMessages } from '../messages/ar.ts';
import type { Item } from '../session.ts';
import { lineTag } from './line-tag.ts';

/** Returns the list in the order given so far. */
export function ordering(item: Item, view: FieldView, words: MoreMessages): TemplateResult {
  const { question, given, verdict, state } = item;
  const { number, quiz } = view;
  const { options = [] } = question;
  const { lang, dir } = quiz.set;
  const order = given?.kind === 'order' ? given.order : options.map(({ id }) => id);
  const lines = order.flatMap((id) => options.find((option) => option.id === id) ?? []);
  const move = async (list: Element | null, id: string, to: number, button?: string) => {
    const text = options.find((option) => option.id === id)?.text ?? '';
    await view.give({ kind: 'order', order: moved(order, id, to) });
    view.say(words.moved(number(to + 1), number(order.length), text));
    if (button === undefined) return;
    // The line is drawn elsewhere now; the reader's focus goes with it, to the other arrow at an end.
    const line = list?.children[to];
    const wanted = line?.querySelector<HTMLElement>(`.${button}:not([aria-disabled="true"])`);
    (wanted ?? line?.querySelector<HTMLElement>('.step:not([aria-disabled="true"])'))?.focus();
  };
  return html`<span class="hint" id="order-hint">${words.orderHint}</span>
    <ol class="lines" aria-describedby="order-hint">${lines.map(({ id, text }, at) => {
      const place = verdict?.correctOrder?.indexOf(id) ?? -1;
      const step = (name: string, sign: string, label: string, to: number) => {
        const isEnd = to < 0 || to >= lines.length;
        return html`<button class="step ${name}" type="button" aria-disabled=${isEnd} aria-label="${label}: ${text}"
          @click=${(event: Event) => (isEnd ? undefined : move((event.currentTarget as Element).closest('ol'), id, to, name))}>${sign}</button>`;
      };
      return html`<li class="row line ${place < 0 ? '' : place === at ? 'right' : 'missed'}" part="option">
        ${state === 'open' ? html`<span class="handle" aria-hidden="true" @pointerdown=${(event: PointerEvent) => drag(event, id, move)}>⠿</span>` : nothing}
        <span class="place">${number(at + 1)}</span>
        <span class="text" lang=${lang} dir=${dir}>${text}</span>
        ${state === 'open' ? [step('up', '↑', words.earlier, at - 1), step('down', '↓', words.later, at + 1)] : nothing}
        ${place < 0 ? nothing : lineTag(place === at, number(place + 1), 'placeIs', view)}
      </li>`;
    })}</ol>`;
}

/** Returns `order` with `id` at the index `to`. */
function moved(order: readonly string[], id: string, to: number): string[] {
  const others = order.filter((other) => other !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** Moves the line of `id` under the pointer until it is let go. */
function drag(
  event: PointerEvent,
  id: string,
  move: (list: Element | null, id: string, to: number) => unknown,
): void {
  const handle = event.currentTarget as HTMLElement;
  const list = handle.closest('ol');
  if (list === null || event.button !== 0) return;
  event.preventDefault();
  handle.setPointerCapture(event.pointerId);
  let at = [...list.children].indexOf(handle.closest('li') as Element);
  const follow = ({ clientY }: PointerEvent) => {
    const lines = [...list.children];
    const below = lines.findIndex((line) => clientY < line.getBoundingClientRect().bottom);
    const to = below === -1 ? lines.length - 1 : below;
    if (to === at) return;
    at = to;
    move(list, id, to);
  };
  const stop = () => {
    handle.removeEventListener('pointermove', follow);
    handle.removeEventListener('lostpointercapture', stop);
  };
  handle.addEventListener('pointermove', follow);
  handle.addEventListener('lostpointercapture', stop);
}
