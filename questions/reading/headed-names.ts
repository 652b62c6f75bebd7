// Organisations that the noun before them announces: «وزارة الخارجية», «شركة ميتا», `Bank of …`.
import type { Token } from '../text/tokens.ts';
import { capitalisedAt } from './capitalised-names.ts';
import type { NameMention } from './mention.ts';
import type { NameWords } from './name-words.ts';
import { readings, titleBefore } from './word-readings.ts';

/** An organisation or place announced by its type noun: «وزارة الخارجية», «مدينة …». */
export function headedAt(
  tokens: readonly Token[],
  text: string,
  at: number,
  words: NameWords,
  isTaken: (token: Token) => boolean,
): NameMention | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (words.capitals)
    return capitalisedAt(tokens, text, at, words, isTaken, (from) => titleBefore(tokens, from, words));
  const reading = readings(first.norm, words).find((candidate) =>
    words.organisationHeads.has(candidate.norm),
  );
  const head = reading === undefined ? undefined : words.organisationHeads.get(reading.norm);
  if (reading === undefined || head === undefined) return undefined;
  let to = at + 1;
  // The chain: definite nouns and adjectives, each of which could belong; anything else ends it.
  while (to < tokens.length && to - at <= 3) {
    const token = tokens[to];
    if (token === undefined || token.kind !== 'word' || isTaken(token)) break;
    const definite = token.norm.startsWith(words.article) || token.norm.startsWith(`و${words.article}`);
    if (!definite || words.endsChain(token.norm, token.text)) break;
    to++;
  }
  // «شركة ميتا», «حركة طالبان»: one word that nothing in the language explains.
  const only = tokens[at + 1];
  const isForeign =
    to === at + 1 &&
    only?.kind === 'word' &&
    !isTaken(only) &&
    only.norm.length > 2 &&
    words.soleNames.has(head.sort) &&
    !words.endsChain(only.norm, only.text) &&
    !only.norm.startsWith('و');
  if (isForeign) to = at + 2;
  if (to === at + 1) return undefined;
  // «وكالة الأنباء الرسمية»: nouns and adjectives that fit every body of the kind name none.
  if (tokens.slice(at + 1, to).every((token) => words.genericWords.has(token.norm))) return undefined;
  const start = first.start + reading.cut;
  const end = tokens[to - 1]?.end ?? first.end;
  const name = text.slice(start, end);
  const nationality = tokens
    .slice(at + 1, to)
    .map((token) => words.nationalities.get(token.norm.slice(words.article.length)))
    .find((code) => code !== undefined);
  return {
    type: 'organisation',
    start,
    end,
    text: name,
    from: at,
    to,
    sort: head.sort,
    name,
    entity: `organisation:${[reading.norm, ...tokens.slice(at + 1, to).map((token) => token.norm)].join(' ')}`,
    gender: head.gender,
    number: 'singular',
    titleStart: start,
    ...(nationality === undefined ? {} : { country: nationality }),
    aliases: [],
    sureness: 0.7,
  };
}
