// Names told by their capitals: a run of capitalised words that holds a type noun (`Harbour Museum`, `University of …`)
// or follows a title (`Mayor Agnes Holm`). A run without such a sign stays unread.
import type { Token } from '../text/tokens.ts';
import type { NameMention } from './mention.ts';
import type { NameHead, NameWords } from './name-words.ts';

/** Most words of a run. */
const longestRun = 8;

/** What the words before a run tell of it. */
export interface TitleBefore {
  readonly start?: number;
  readonly gender?: NameMention['gender'];
  readonly country?: string;
}

/** Returns the name that begins at token `at`, if a run of capitals there shows what it is. */
export function capitalisedAt(
  tokens: readonly Token[],
  text: string,
  at: number,
  words: NameWords,
  isTaken: (token: Token) => boolean,
  titleBefore: (at: number) => TitleBefore,
): NameMention | undefined {
  const small = smallHeadedAt(tokens, text, at, words, isTaken);
  if (small !== undefined) return small;
  const to = endOfRun(tokens, text, at, words, isTaken);
  if (to <= at + 1) return undefined;
  const run = tokens.slice(at, to);
  const organisation = headIn(run, words.organisationHeads, words);
  if (organisation !== undefined) return mentionOf('organisation', run, text, at, organisation);
  const place = headIn(run, words.placeHeads, words);
  if (place !== undefined) return mentionOf('place', run, text, at, place);
  if (run.length > 3 || run.some((token) => words.links.has(token.norm))) return undefined;
  const title = titleBefore(at);
  if (title.start === undefined) return appositiveAt(tokens, text, at, to, words);
  // `Chief Executive Simone Varga`: the title has another word, and the name begins behind it.
  if (words.titles.has(run[0]?.norm ?? '')) return undefined;
  const person = mentionOf('person', run, text, at, { sort: 'person', gender: title.gender ?? 'unknown' });
  return {
    ...person,
    titleStart: title.start,
    ...(title.country === undefined ? {} : { country: title.country }),
  };
}

/** Most tokens between a comma and the calling that explains the name before it, or after it. */
const appositionReach = 5;

/** `Song Myung-Sup, analyst at …`, `an attorney for the group, Kendrick Moxon`: a calling across the comma. */
function appositiveAt(
  tokens: readonly Token[],
  text: string,
  at: number,
  to: number,
  words: NameWords,
): NameMention | undefined {
  const run = tokens.slice(at, to);
  const gender = callingAfter(tokens, to, words) ?? callingBefore(tokens, at, words);
  if (gender === undefined || run.some((token) => token.text.length < 2 || /^\p{Lu}+$/u.test(token.text)))
    return undefined;
  return mentionOf('person', run, text, at, { sort: 'person', gender });
}

/** The gender of the calling behind the comma after a name: only an article, adjectives or figures may stand before it. */
function callingAfter(
  tokens: readonly Token[],
  to: number,
  words: NameWords,
): NameMention['gender'] | undefined {
  if (tokens[to]?.norm !== ',') return undefined;
  for (let index = to + 1; index <= to + appositionReach; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark' || /^\p{Lu}/u.test(token.text)) return undefined;
    const gender = words.titles.get(token.norm);
    if (gender !== undefined) return gender;
    if (index > to + 3) return undefined;
  }
  return undefined;
}

/** The gender of the calling that ends the phrase before the comma in front of a name. */
function callingBefore(
  tokens: readonly Token[],
  at: number,
  words: NameWords,
): NameMention['gender'] | undefined {
  if (tokens[at - 1]?.norm !== ',') return undefined;
  for (let index = at - 2; index >= Math.max(0, at - 1 - appositionReach); index--) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') return undefined;
    const gender = words.titles.get(token.norm);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

/** « université de Caen », « pont Mathilde »: a type noun written small, links, and the capitals they lead to. */
function smallHeadedAt(
  tokens: readonly Token[],
  text: string,
  at: number,
  words: NameWords,
  isTaken: (token: Token) => boolean,
): NameMention | undefined {
  const first = tokens[at];
  if (first === undefined || !words.smallHeads.has(first.norm) || isCapital(first)) return undefined;
  const organisation = words.organisationHeads.get(first.norm);
  const head = organisation ?? words.placeHeads.get(first.norm);
  if (head === undefined) return undefined;
  let from = at + 1;
  while (words.links.has(tokens[from]?.norm ?? '') && !isCapital(tokens[from])) from++;
  const next = tokens[from];
  // « la banque américaine », « le parc de Monsieur »: a capital has to follow at once.
  if (next === undefined || from > at + 3 || !isCapital(next) || words.isFunctionWord(next.text))
    return undefined;
  const to = Math.max(endOfRun(tokens, text, from, words, isTaken), from + 1);
  if (to === from + 1 && isTaken(next)) return undefined;
  return mentionOf(
    organisation === undefined ? 'place' : 'organisation',
    tokens.slice(at, to),
    text,
    at,
    head,
  );
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** Length of the English genitive at the end of a word: it is no part of the name. */
export function possessive(word: string): number {
  return /['’]s$/.test(word) ? 2 : 0;
}

/** The token after the run: capitals, with linking words between them; the run never ends in a link. */
function endOfRun(
  tokens: readonly Token[],
  text: string,
  at: number,
  words: NameWords,
  isTaken: (token: Token) => boolean,
): number {
  const first = tokens[at];
  if (first === undefined || !isCapital(first) || words.endsName(first.norm, first.text)) return at;
  let to = at + 1;
  for (let index = at + 1; index < tokens.length && index - at < longestRun; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || token.kind !== 'word' || isTaken(token)) break;
    if (before !== undefined && text.slice(before.end, token.start).includes('\n')) break;
    if (isCapital(token) && words.isFunctionWord(token.text) && !words.links.has(token.norm)) break;
    if (isCapital(token)) to = index + 1;
    else if (!words.links.has(token.norm) && !isTypeNoun(token, words)) break;
    else if (isTypeNoun(token, words)) to = index + 1;
  }
  return to;
}

/** French writes the type noun small inside a name: « l’Institut national … », « la Bibliothèque municipale ». */
function isTypeNoun(token: Token, words: NameWords): boolean {
  return words.nameAdjectives.has(token.norm);
}

/** The type noun of the run: at its end, before a link (`University of …`), or in front where it leads (`Lake …`). */
function headIn(
  run: readonly Token[],
  heads: ReadonlyMap<string, NameHead>,
  words: NameWords,
): NameHead | undefined {
  for (const [index, token] of run.entries()) {
    const head = heads.get(token.norm);
    if (head === undefined || !isCapital(token)) continue;
    const next = run[index + 1];
    if (next === undefined || words.links.has(next.norm) || words.leadingHeads.has(token.norm)) return head;
  }
  return undefined;
}

function mentionOf(
  type: NameMention['type'],
  run: readonly Token[],
  text: string,
  at: number,
  head: NameHead,
): NameMention {
  const start = run[0]?.start ?? 0;
  const last = run.at(-1);
  const end = last === undefined ? start : last.end - possessive(last.text);
  const name = text.slice(start, end);
  return {
    type,
    start,
    end,
    text: name,
    from: at,
    to: at + run.length,
    sort: head.sort,
    name,
    entity: `${type}:${run.map((token) => token.norm.slice(0, token.norm.length - possessive(token.text))).join(' ')}`,
    gender: head.gender,
    number: 'singular',
    titleStart: start,
    aliases: [],
    // A long run may hold two names side by side.
    sureness: run.length > 4 ? 0.6 : 0.8,
  };
}
