// The names of an article as a statement may use them: whole, by an alias, by a surname that only one of them bears.
import type { Mention, NameMention } from '../reading/mention.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Known } from './read-units.ts';

/** Whom a run of folded words names in the article. */
export type ArticleNames = ReadonlyMap<string, { readonly mention: NameMention; readonly bearer: string }>;

/** Most words a name is looked for in. */
const longestName = 8;

/** Shortest surname that stands for its bearer (folded letters). */
const shortestSurname = 3;

/** Returns the names of an article's mentions by the folded words that name their bearers. */
export function namesOf(entities: readonly Mention[]): ArticleNames {
  const names = new Map<string, { mention: NameMention; bearer: string }>();
  const surnames = new Map<string, { mention: NameMention; bearer: string } | 'shared'>();
  for (const mention of entities) {
    if (mention.type === 'number' || mention.type === 'date') continue;
    const entry = { mention, bearer: mention.entity };
    for (const name of [mention.name, mention.text, ...mention.aliases]) {
      const norm = fold(name);
      if (!names.has(norm)) names.set(norm, entry);
    }
    if (mention.type !== 'person') continue;
    const surname = fold(mention.name).split(' ').at(-1) ?? '';
    const before = surnames.get(surname);
    if (before === undefined) surnames.set(surname, entry);
    else if (before !== 'shared' && before.bearer !== entry.bearer) surnames.set(surname, 'shared');
  }
  for (const [surname, entry] of surnames)
    if (entry !== 'shared' && surname.length >= shortestSurname && !names.has(surname))
      names.set(surname, entry);
  return names;
}

/**
 * Returns the mentions of a statement in order, each name with its bearer: the article's where it names one of its, else its
 * own. `found` is what the statement alone tells; the article's names win over names that were read otherwise.
 */
export function knownIn(tokens: readonly Token[], found: readonly Mention[], names: ArticleNames): Known[] {
  const known: Known[] = [];
  const quantities = found.filter(({ type }) => type === 'number' || type === 'date');
  const isTaken = (start: number, end: number) =>
    [...quantities, ...known.map(({ mention }) => mention)].some(
      (mention) => mention.start < end && mention.end > start,
    );
  for (let from = 0; from < tokens.length; from++) {
    const place = longestFrom(tokens, from, names);
    if (place === undefined || isTaken(place.start, place.end)) continue;
    const { mention, bearer, start, end, to } = place;
    known.push({ mention: { ...mention, start, end, titleStart: start, from, to }, bearer });
    from = to - 1;
  }
  for (const mention of found) {
    if (mention.type === 'number' || mention.type === 'date') known.push({ mention, bearer: '' });
    else if (!isTaken(mention.start, mention.end))
      known.push({ mention, bearer: names.get(fold(mention.name))?.bearer ?? mention.entity });
  }
  return known.sort((a, b) => a.mention.start - b.mention.start);
}

/** The longest of the article's names that begins at token `from`, particles written to its first word left out. */
function longestFrom(tokens: readonly Token[], from: number, names: ArticleNames) {
  const first = tokens[from];
  if (first === undefined || first.kind === 'mark') return undefined;
  for (const cut of cutsOf(first.norm)) {
    let norm = cut.norm;
    let best: { to: number; norm: string } | undefined;
    for (let to = from + 1; to <= tokens.length && to - from <= longestName; to++) {
      if (names.has(norm)) best = { to, norm };
      const next = tokens[to];
      if (next === undefined || next.kind === 'mark') break;
      norm = `${norm} ${next.norm}`;
    }
    const entry = best === undefined ? undefined : names.get(best.norm);
    if (best === undefined || entry === undefined) continue;
    return { ...entry, start: first.start + cut.length, end: tokens[best.to - 1]?.end ?? 0, to: best.to };
  }
  return undefined;
}

/** The word whole, then without «و», «ف», «ب», «ل», «ك» and two of them: in Latin letters none stands there. */
function cutsOf(norm: string): { norm: string; length: number }[] {
  const cuts = [{ norm, length: 0 }];
  for (let length = 1; length <= 2 && 'وفبلك'.includes(norm.charAt(length - 1)); length++)
    if (norm.length - length >= 2) cuts.push({ norm: norm.slice(length), length });
  // «للقاهرة» is «ل» and «القاهرة».
  if (/^[وف]?لل/.test(norm))
    cuts.push({ norm: `ا${norm.replace(/^[وف]?ل/, '')}`, length: norm.startsWith('لل') ? 1 : 2 });
  return cuts;
}
