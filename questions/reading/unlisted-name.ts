// A name, a title or a rank that no list holds, as a mention that may be asked for.
import type { NameMention } from './mention.ts';

/** Returns `text` as a mention that stands at `place` (UTF-16 offsets), of the sort and as sure as whoever found it says. */
export function unlistedName(
  text: string,
  {
    type = 'organisation',
    sort,
    sureness = 1,
  }: Pick<NameMention, 'sort'> & Partial<Pick<NameMention, 'type' | 'sureness'>>,
  { start, end }: { readonly start: number; readonly end: number },
): NameMention {
  return {
    type,
    sort,
    name: text,
    entity: `${sort} ${text}`,
    gender: 'unknown',
    number: 'singular',
    start,
    end,
    titleStart: start,
    text,
    from: 0,
    to: 0,
    aliases: [],
    sureness,
  };
}
