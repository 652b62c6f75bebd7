// The names of an article as a statement may use them: whole, by an alias, by a surname or a title that only one of them bears.
import type { Mention, NameMention } from '../reading/mention.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { longestByFirst } from './first-words.ts';
import type { Known } from './read-units.ts';

/** A name of the article and the key of whom or what it names. */
interface Named {
  readonly mention: NameMention;
  readonly bearer: string;
  /** Whether the words are an office and no name. */
  readonly isOffice?: true;
}

/** The names of an article. */
export interface ArticleNames {
  /** Folded words → whom they name. */
  readonly byWords: ReadonlyMap<string, Named>;
  /** The first word of each of them → how many words the longest name that begins with it has. */
  readonly longest: ReadonlyMap<string, number>;
  /** Bearer → the folded titles he is given somewhere. */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Most words a name is looked for in. */
const longestName = 8;

/** Shortest surname that stands for its bearer (folded letters). */
const shortestSurname = 3;

/** «نظيره المصري»: whose it is depends on the sentence. */
const leaning = /^\S+(?:ه|ها|هم)(?: |$)/;

/** Most words of a title. */
const longestTitle = 5;

/** Returns the names of an article's mentions; `texts` are the texts they were found in, by mention. */
export function namesOf(
  found: readonly { readonly mention: Mention; readonly text: string }[],
): ArticleNames {
  const byWords = new Map<string, Named>();
  const surnames = new Shared();
  const offices = new Shared();
  const titles = new Map<string, Set<string>>();
  const wholes = wholeBodies(found.map(({ mention }) => mention));
  for (const { mention, text } of found) {
    if (mention.type === 'number' || mention.type === 'date') continue;
    const entry = { mention, bearer: wholes.get(mention.entity) ?? mention.entity };
    for (const name of [mention.name, mention.text, ...mention.aliases, ...turnedNames(mention)]) {
      const norm = fold(name);
      if (!byWords.has(norm)) byWords.set(norm, entry);
    }
    if (mention.type !== 'person') continue;
    surnames.add(fold(mention.name).split(' ').at(-1) ?? '', entry);
    const title = fold(text.slice(mention.titleStart, mention.start)).trim();
    if (title === '') continue;
    const own = titles.get(entry.bearer) ?? new Set();
    titles.set(entry.bearer, own.add(title));
    // «الدكتور» and `Dr` stand before many; two words tell an office.
    if (title.includes(' ') && !leaning.test(title)) offices.add(title, { ...entry, isOffice: true });
  }
  for (const [words, entry] of [...surnames.unshared(shortestSurname), ...offices.unshared(0)])
    if (!byWords.has(words)) byWords.set(words, entry);
  return { byWords, longest: longestByFirst(byWords.keys()), titles };
}

/**
 * Entity of a body → that of the one longer name that ends or begins with its name: «الميناء» and «نادي الميناء». In Latin letters the longer
 * may be another: `Oslo University` and its hospital.
 */
function wholeBodies(mentions: readonly Mention[]): Map<string, string> {
  const bodies = new Map(
    mentions.flatMap((mention) =>
      mention.type === 'organisation' ? [[fold(mention.name), mention.entity] as const] : [],
    ),
  );
  const wholes = new Map<string, string>();
  for (const [name, entity] of bodies) {
    const longer = [...bodies].filter(
      ([other]) => !/[a-z]/.test(name) && (other.endsWith(` ${name}`) || other.startsWith(`${name} `)),
    );
    const [only, another] = longer;
    if (only !== undefined && another === undefined) wholes.set(entity, only[1]);
  }
  return wholes;
}

/** `University of Tromsø` as `Tromsø University`. */
function turnedNames({ type, name }: NameMention): string[] {
  const parts = type === 'organisation' ? /^(\S+) of (?:the )?(.+)$/.exec(name) : null;
  return parts === null ? [] : [`${parts[2]} ${parts[1]}`];
}

/** Words that may name several, kept only where they name one. */
class Shared {
  readonly #bearers = new Map<string, Named | 'several'>();

  add(words: string, entry: Named): void {
    const before = this.#bearers.get(words);
    if (before === undefined) this.#bearers.set(words, entry);
    else if (before !== 'several' && before.bearer !== entry.bearer) this.#bearers.set(words, 'several');
  }

  unshared(shortest: number): [string, Named][] {
    return [...this.#bearers].flatMap(([words, entry]) =>
      entry === 'several' || words.length < shortest ? [] : [[words, entry] as [string, Named]],
    );
  }
}

/**
 * Returns the mentions among `tokens` in order, each name with its bearer: the article's where it names one of its, else its
 * own. `found` is what was read there; the article's names win over names that were read otherwise. A title that the article
 * gives the bearer somewhere is taken into the name; any other stays words of its own.
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
    const { mention, bearer, start, end, to, isOffice } = place;
    // A surname inside a longer name is another bearer's.
    if (found.some((other) => other.type === 'person' && other.start < start && other.end >= end)) continue;
    const titleStart = titleBefore(tokens, from, start, names.titles.get(bearer));
    known.push({
      mention: { ...mention, start, end, titleStart, from, to },
      bearer,
      isOffice: isOffice === true,
    });
    from = to - 1;
  }
  for (const mention of found) {
    if (mention.type === 'number' || mention.type === 'date') known.push({ mention, bearer: '' });
    else if (!isTaken(mention.start, mention.end)) {
      const bearer = names.byWords.get(fold(mention.name))?.bearer ?? mention.entity;
      known.push({ mention: { ...mention, titleStart: mention.start }, bearer });
    }
  }
  return withoutDoubles(known.sort((a, b) => a.mention.start - b.mention.start));
}

/** «الرئيس السوري أحمد الشرع»: an office that names whom the name behind it names is his title there. */
function withoutDoubles(known: readonly Known[]): Known[] {
  const kept: Known[] = [];
  for (const entry of known) {
    const last = kept.at(-1);
    const isDouble =
      last !== undefined &&
      last.isOffice === true &&
      entry.isOffice !== true &&
      entry.bearer !== '' &&
      last.bearer === entry.bearer &&
      last.mention.to === entry.mention.from;
    if (
      isDouble &&
      entry.mention.type !== 'number' &&
      entry.mention.type !== 'date' &&
      last.mention.type === 'person'
    ) {
      kept.pop();
      kept.push({ ...entry, mention: { ...entry.mention, titleStart: last.mention.titleStart } });
    } else kept.push(entry);
  }
  return kept;
}

/** Where a title of the bearer begins right before the name, or the name's own start. */
function titleBefore(
  tokens: readonly Token[],
  at: number,
  start: number,
  titles: ReadonlySet<string> | undefined,
): number {
  if (titles === undefined || start !== tokens[at]?.start) return start;
  let norm = '';
  let found = start;
  for (let index = at - 1; index >= Math.max(0, at - longestTitle); index--) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') break;
    const rest = norm === '' ? '' : ` ${norm}`;
    for (const cut of cutsOf(token.norm)) if (titles.has(cut.norm + rest)) found = token.start + cut.length;
    norm = token.norm + rest;
  }
  return found;
}

/** The longest of the article's names that begins at token `from`, particles written to its first word left out. */
function longestFrom(tokens: readonly Token[], from: number, { byWords, longest }: ArticleNames) {
  const first = tokens[from];
  if (first === undefined || first.kind === 'mark') return undefined;
  for (const cut of cutsOf(first.norm)) {
    const [word = ''] = cut.norm.split(' ', 1);
    const most = Math.max(longest.get(word) ?? 0, longest.get(ownerIn(word)) ?? 0);
    let norm = cut.norm;
    let best: { to: number; norm: string; isOwner?: true } | undefined;
    for (let to = from + 1; to <= tokens.length && to - from <= Math.min(most, longestName); to++) {
      const owner = ownerIn(norm);
      if (byWords.has(norm)) best = { to, norm };
      else if (owner !== norm && byWords.has(owner)) best = { to, norm: owner, isOwner: true };
      const next = tokens[to];
      if (next === undefined || next.kind === 'mark') break;
      norm = `${norm} ${next.norm}`;
    }
    const entry = best === undefined ? undefined : byWords.get(best.norm);
    if (best === undefined || entry === undefined) continue;
    const { mention } = entry;
    return {
      ...entry,
      mention: best.isOwner === true ? { ...mention, text: `${mention.name}'s` } : mention,
      start: first.start + cut.length,
      end: tokens[best.to - 1]?.end ?? 0,
      to: best.to,
    };
  }
  return undefined;
}

/** `Ellingsby` of `Ellingsby's`, the words themselves where they own nothing. */
const ownerIn = (norm: string): string => (norm.length > 2 && norm.endsWith("'s") ? norm.slice(0, -2) : norm);

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
