// The tags that our files carry, and what they tell when such a file comes back.
import { Asks } from '../wire.ts';
import type { Item } from './item.ts';

const own = 'dalil';
const orderTag = `${own}-order`;

/** Returns the tags of `item`: that it is ours, and what it asks for. */
export function tagsOf({ asks }: Item): string[] {
  return [own, `${own}-${asks}`];
}

/** The further tag of an order that is written as a match. */
export const asOrder = orderTag;

/** What tags tell. Systems that keep them change their case. */
export interface ReadTags {
  readonly asks?: Asks;
  /** Whether a match of ours is an order. */
  readonly isOrder: boolean;
}

/** Returns what `tags` tell; tags of others tell nothing. */
export function readTags(tags: readonly string[]): ReadTags {
  const known = new Set(tags.map((tag) => tag.trim().toLowerCase()));
  const asks = Asks.options.find((name) => known.has(`${own}-${name.toLowerCase()}`));
  return { ...(asks === undefined ? {} : { asks }), isOrder: known.has(orderTag) };
}
