// The kind `order`: events of the article to be put in order.
import type { Chance } from '../chance.ts';
import type { OrderQuestion } from '../question.ts';
import { shownOptions } from './shown-options.ts';

/** What an order question is made from. */
export interface OrderParts {
  readonly asked: Omit<OrderQuestion, 'kind' | 'options' | 'correctOrder'>;
  /** The events, first to last; no two alike. */
  readonly events: readonly string[];
  /** Chance of the order shown: drawn from nothing that knows the right one. */
  readonly order: Chance;
}

/** Returns the question with its events shuffled. The right order may come out as the one shown: never showing it would tell. */
export function askOrder({ asked, events, order }: OrderParts): OrderQuestion {
  const { options, idOf } = shownOptions(events, order);
  return { ...asked, kind: 'order', options, correctOrder: events.map(idOf) };
}

/** Returns the answer in words: the events with their numbers, first to last. */
export function eventsInWords(events: readonly string[]): string {
  return events.map((event, index) => `${index + 1}. ${event}`).join(' ');
}
