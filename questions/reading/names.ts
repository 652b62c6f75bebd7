// Names: listed ones by look-up, persons by given name or title, organisations and places by the noun before them.
// A border in doubt makes no mention: a wrong name is worse than a missing one.
import type { Token } from '../text/tokens.ts';
import { possessive } from './capitalised-names.ts';
import { headedAt } from './headed-names.ts';
import type { NameMention } from './mention.ts';
import type { ListedName, NameWords } from './name-words.ts';
import { linkShortNames } from './short-names.ts';
import { speakerAt } from './speaker-names.ts';
import { readings, titleBefore } from './word-readings.ts';

/** Most words of a person's name after the given one. */
const mostSurnames = 2;

/** Fewest letters of a listed name behind a clitic. */
const shortestBehindClitic = 4;

/** Returns the names among `tokens` of `text`; `taken` are spans that dates and numbers hold. */
export function readNames(
  tokens: readonly Token[],
  text: string,
  words: NameWords,
  taken: readonly { readonly start: number; readonly end: number }[],
): NameMention[] {
  const found: NameMention[] = [];
  const isTaken = takenIndex(taken);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || isTaken(token)) {
      at++;
      continue;
    }
    const mention =
      longer(personAt(tokens, text, at, words, isTaken), listedAt(tokens, text, at, words)) ??
      headedAt(tokens, text, at, words, isTaken) ??
      speakerAt(tokens, text, at, words);
    if (mention === undefined) at++;
    else {
      found.push(mention);
      at = mention.to;
    }
  }
  return linkShortNames(tokens, text, found, words, isTaken);
}

/** A listed name knows more of its bearer than one that was put together; a longer one is another bearer's. */
function longer(person: NameMention | undefined, listed: NameMention | undefined): NameMention | undefined {
  if (person === undefined || listed === undefined) return person ?? listed;
  return listed.type === 'person' ? (person.to > listed.to ? person : listed) : person;
}

function takenIndex(taken: readonly { start: number; end: number }[]): (token: Token) => boolean {
  const starts = new Set<number>();
  for (const span of taken) for (let at = span.start; at < span.end; at++) starts.add(at);
  return (token) => starts.has(token.start);
}

function listedAt(
  tokens: readonly Token[],
  text: string,
  at: number,
  words: NameWords,
): NameMention | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  for (const reading of readings(first.norm, words)) {
    // «بنوك» is not «ب» and a capital: behind a clitic a short name needs to be a well-known one.
    if (reading.cut > 0 && reading.norm.length < shortestBehindClitic) continue;
    for (const listed of words.listed.get(reading.norm) ?? []) {
      const last = tokens[at + listed.tokens.length - 1];
      if (last === undefined || !matches(tokens, at, listed)) continue;
      if (words.capitals && !isCapitalHere(tokens, text, at, listed, words)) continue;
      if (!isBacked(listed, tokens[at - 1], reading.cut, words)) continue;
      if (reading.cut === 0 && isAdjective(listed, first, tokens[at - 1], words)) continue;
      return listedMention(tokens, text, at, reading.cut, listed, words);
    }
  }
  return undefined;
}

/** A capital somewhere in the name (« bande de Gaza »); that of an everyday word at the head of a sentence shows nothing. */
function isCapitalHere(
  tokens: readonly Token[],
  text: string,
  at: number,
  listed: ListedName,
  words: NameWords,
): boolean {
  const first = tokens[at];
  const last = tokens[at + listed.tokens.length - 1];
  if (first === undefined || last === undefined || !/\p{Lu}/u.test(text.slice(first.start, last.end)))
    return false;
  if (listed.tokens.length > 1 || !words.everydayNames.has(first.norm)) return true;
  const before = tokens[at - 1];
  if (before === undefined || '.!?:"'.includes(before.norm)) return false;
  return !text.slice(before.end, first.start).includes('\n');
}

/** «الشركات السعودية»: behind a definite noun a country that sounds like its adjective is the adjective. */
function isAdjective(listed: ListedName, token: Token, before: Token | undefined, words: NameWords): boolean {
  if (listed.type !== 'place' || words.article === '' || listed.tokens.length > 1) return false;
  if (before?.norm.startsWith(words.article) !== true || before.norm.length < 5) return false;
  return words.nationalities.has(token.norm.slice(words.article.length));
}

/** Whether a listed name that is a common word too has the noun or preposition before it that makes it a place. */
function isBacked(listed: ListedName, before: Token | undefined, cut: number, words: NameWords): boolean {
  if (listed.after === undefined) return true;
  if (before !== undefined && cut === 0 && headOf(before, words) !== undefined) return true;
  return (
    listed.after === 'preposition' &&
    (cut > 0 || (before !== undefined && words.placePrepositions.has(before.norm)))
  );
}

function matches(tokens: readonly Token[], at: number, listed: ListedName): boolean {
  for (let index = 1; index < listed.tokens.length; index++) {
    if (tokens[at + index]?.norm !== listed.tokens[index]) return false;
  }
  return true;
}

function listedMention(
  tokens: readonly Token[],
  text: string,
  at: number,
  cut: number,
  listed: ListedName,
  words: NameWords,
): NameMention {
  const start = (tokens[at]?.start ?? 0) + cut;
  const to = at + listed.tokens.length;
  const end = tokens[to - 1]?.end ?? start;
  const before = tokens[at - 1];
  const head = listed.type === 'place' && before !== undefined ? headOf(before, words) : undefined;
  const title = listed.type === 'person' ? titleBefore(tokens, at, words) : undefined;
  return {
    type: listed.type,
    start,
    end,
    text: text.slice(start, end),
    from: at,
    to,
    sort: head?.sort ?? listed.sort,
    name: listed.name,
    entity: `${listed.type}:${listed.key}`,
    gender: head?.gender ?? listed.gender,
    number: 'singular',
    titleStart: head?.start ?? title?.start ?? start,
    ...(listed.country === undefined ? {} : { country: listed.country }),
    aliases: listed.aliases,
    sureness: 1,
  };
}

/** The type noun that `token` is, with or without clitics before it. */
function headOf(
  token: Token,
  words: NameWords,
): { sort: string; gender: NameMention['gender']; start: number } | undefined {
  for (const reading of readings(token.norm, words)) {
    const head = words.placeHeads.get(reading.norm);
    if (head !== undefined) return { ...head, start: token.start + reading.cut };
  }
  return undefined;
}

/** A person: a given name with its surname, or a title with a given name. */
function personAt(
  tokens: readonly Token[],
  text: string,
  at: number,
  words: NameWords,
  isTaken: (token: Token) => boolean,
): NameMention | undefined {
  const first = tokens[at];
  if (first === undefined || words.isFunctionWord(first.text)) return undefined;
  // «عبد الثلاثاء»: a day is nobody's second half.
  const isFree = (token: Token | undefined) => token !== undefined && !isTaken(token);
  const isServant = (norm: string) =>
    words.servants.has(norm) &&
    isFree(tokens[at + 1]) &&
    tokens[at + 1]?.norm.startsWith(words.article) === true;
  const reading = readings(first.norm, words).find(
    (candidate) =>
      isServant(candidate.norm) ||
      // A short rest after a clitic is a word more often than a name: «بيان» is not «ب» and «يان».
      ((candidate.cut === 0 || candidate.norm.length > 3) &&
        words.givenNames.has(candidate.norm) &&
        !words.isFunctionWord(first.text.slice(candidate.cut))),
  );
  if (reading === undefined || (words.capitals && !/^\p{Lu}/u.test(first.text))) return undefined;
  // «عبد الله» is one given name in two words.
  let to = at + (isServant(reading.norm) ? 2 : 1);
  const given = isServant(reading.norm) ? ('m' as const) : (words.givenNames.get(reading.norm) ?? 'unknown');
  // «سعد الدين», «نصر الله»: the second half belongs to the given name.
  if (words.secondHalves.has(tokens[to]?.norm ?? '')) to++;
  let surnames = 0;
  while (surnames < mostSurnames && to < tokens.length) {
    const token = tokens[to];
    if (token === undefined || token.kind !== 'word' || isTaken(token)) break;
    if (words.particles.has(token.norm) && tokens[to + 1]?.kind === 'word') {
      to++;
      continue;
    }
    if (words.endsName(token.norm, token.text) || isJoinedWord(token, words)) break;
    to++;
    surnames++;
    // A second surname needs a sign of its own: a given name in the middle, the article, or a capital.
    const next = tokens[to];
    if (next === undefined || !continuesName(token, next, words)) break;
  }
  while (to > at + 1 && words.particles.has(tokens[to - 1]?.norm ?? '')) to--;
  if (surnames === 0 || (words.capitals && isBodyOf(tokens, at, words))) return undefined;
  const title = titleBefore(tokens, at, words);
  // «محمد بن سلمان بن …»: the middle of a name is no name; «مطار الملك …» is a place's.
  if (words.article !== '' && words.particles.has(tokens[at - 1]?.norm ?? '')) return undefined;
  if (isNamesake(tokens, title.start, words)) return undefined;
  if (title.start === undefined && isPhrase(tokens, at, reading.norm, words)) return undefined;
  const start = first.start + reading.cut;
  const last = tokens[to - 1] ?? first;
  const ending = words.capitals ? possessive(last.text) : 0;
  const end = last.end - ending;
  const name = text.slice(start, end);
  return {
    type: 'person',
    start,
    end,
    text: name,
    from: at,
    to,
    sort: 'person',
    name,
    entity: `person:${[reading.norm, ...tokens.slice(at + 1, to).map((token) => token.norm)].join(' ').slice(0, ending === 0 ? undefined : -ending)}`,
    gender: given === 'unknown' ? (title.gender ?? 'unknown') : given,
    number: 'singular',
    titleStart: title.start ?? start,
    ...(title.country === undefined ? {} : { country: title.country }),
    aliases: [],
    sureness: 0.9,
  };
}

/** Fewest words of a body that is named after a person or a town. */
const shortestBody = 3;

/** `Irving Police Department`: the capitals go on to the noun of an institution. */
function isBodyOf(tokens: readonly Token[], at: number, words: NameWords): boolean {
  let to = at;
  while (tokens[to]?.kind === 'word' && /^\p{Lu}/u.test(tokens[to]?.text ?? '') && to - at < 6) to++;
  if (to - at < shortestBody) return false;
  return tokens.slice(at + 1, to).some(({ norm }) => words.organisationHeads.has(norm));
}

/** Whether the title before a name follows a type noun, so that a place or an institution bears it. */
function isNamesake(tokens: readonly Token[], titleStart: number | undefined, words: NameWords): boolean {
  if (titleStart === undefined) return false;
  const before = tokens.find(
    (token, index) => (tokens[index + 1]?.start ?? -1) === titleStart && token.kind === 'word',
  );
  if (before === undefined) return false;
  return readings(before.norm, words).some(
    ({ norm }) =>
      words.placeHeads.has(norm) || words.organisationHeads.has(norm) || words.namesakes.has(norm),
  );
}

/**
 * «حسن الجوار», «علي حساب»: an everyday word with a word behind it that is no name by itself makes a phrase. A writer who
 * tells «على» from «علي» means the name.
 */
function isPhrase(tokens: readonly Token[], at: number, given: string, words: NameWords): boolean {
  if (!words.everydayNames.has(given)) return false;
  const next = tokens[at + 1]?.norm ?? '';
  if (words.givenNames.has(next) || words.particles.has(next) || words.servants.has(next)) return false;
  const homograph = words.homographs.get(given);
  if (homograph !== undefined) return !tokens.some((token) => token.text === homograph);
  return words.article !== '' && next.startsWith(words.article);
}

/** «ورامي», «والحكومة»: a word that «و» joins to the name before it, unless it is a name as it stands («وليد»). */
function isJoinedWord(token: Token, words: NameWords): boolean {
  return (
    words.article !== '' &&
    token.norm.startsWith('و') &&
    token.norm.length > 3 &&
    !words.givenNames.has(token.norm)
  );
}

function continuesName(token: Token, next: Token, words: NameWords): boolean {
  if (next.kind !== 'word' || words.endsName(next.norm, next.text)) return false;
  if (words.capitals) return /^\p{Lu}/u.test(next.text);
  return words.givenNames.has(token.norm) || words.particles.has(next.norm);
}
