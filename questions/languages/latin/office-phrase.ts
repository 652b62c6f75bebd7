// One office in words: `the spokesman for the Indonesian military`, « ministre français de l'Intérieur ». Whether a row of
// tokens is one, of which body, and whether the body has but one.
import type { NameWords } from '../../reading/name-words.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import type { LatinGrammar } from './grammar.ts';
import type { OfficeGender, OfficeWords } from './office-words.ts';

/** What offices are read by. */
export interface OfficeReader {
  readonly offices: OfficeWords;
  readonly grammar: LatinGrammar;
  readonly names: NameWords;
}

/** An office as it stands. */
export interface OfficePhrase {
  /** Without its article; lower-case where only the sentence's beginning made a capital. */
  readonly words: string;
  /** The article that stands before it, in small letters. */
  readonly article: string;
  readonly gender: OfficeGender;
  /** The folded noun. */
  readonly noun: string;
  /** The words begin with whose office it is: `Malaysia's Prime Minister`. */
  readonly isOwned: boolean;
  /** Its body, town or country is named. */
  readonly isNamed: boolean;
  /** And has but one. */
  readonly isSole: boolean;
}

/** Most tokens of an office. */
export const mostOfOffice = 14;

const plain = ({ text }: Token) => text.toLowerCase().replace('’', "'");
const isCapital = ({ kind, text }: Token) => kind === 'word' && /^\p{Lu}/u.test(text);
const isOwner = ({ text }: Token) => /['’]s$/.test(text);

/** Returns the office that `tokens` are from end to end, or `undefined`. A title has no comma between it and its name. */
export function officePhrase(
  tokens: readonly Token[],
  { mentions, start: opening }: Pick<SentenceReading, 'mentions' | 'start'>,
  text: string,
  reader: OfficeReader,
  isTitle = false,
): OfficePhrase | undefined {
  const { offices } = reader;
  const article = tokens[0] === undefined ? '' : plain(tokens[0]);
  const ofArticle = offices.articles.get(article);
  const all = withoutBrackets(ofArticle === undefined ? tokens : tokens.slice(1));
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined || all.length > mostOfOffice) return undefined;
  const inside = mentions.filter(({ start, end }) => end > first.start && start < last.end);
  if (inside.some(({ type }) => type === 'person' || type === 'date' || type === 'number')) return undefined;
  const isBody = (token: Token) => inside.some(({ start, end }) => start <= token.start && end > token.start);
  const head = headOf(all, isBody, reader);
  if (head === undefined || !isTail(all, head, isBody, reader, isTitle)) return undefined;
  if (all.some((token) => !isBody(token) && (offices.isBarred(token.norm) || /^ex-/.test(token.norm))))
    return undefined;
  const noun = all[head]?.norm ?? '';
  const shown = reader.names.titles.get(noun) ?? 'unknown';
  if (shown !== 'unknown' && (ofArticle ?? 'unknown') !== 'unknown' && shown !== ofArticle) return undefined;
  if (all.some(({ norm }) => norm.endsWith('-based'))) return undefined;
  const isDepartment = (token: Token) => offices.isKind(token.norm) || isOffice(token, reader);
  const isBehindLink = (at: number) => all.slice(head, at).some((token) => offices.links.has(plain(token)));
  // `the French director`: a nation's adjective tells whose the office is only of a state's, or of what it is an office of.
  const isNamed = all.some((token, at) => {
    if (at === head) return false;
    if (isNational(all, at, reader.names)) return state.test(noun) || isBehindLink(at);
    if (isDepartment(token)) return false;
    if (isBody(token) || ownsAsListed(all, at, reader.names)) return true;
    return at > head ? isCapital(token) && !isCabinet(noun) : /^\p{Lu}{3,}$/u.test(token.text);
  });
  const isOwned = all.slice(0, head).some(isOwner);
  // `the President`, `Clinton’s director`: anybody's, or whose is not known.
  const isOfState =
    state.test(noun) &&
    all.length > 1 &&
    !isOwned &&
    all.every(
      (token, at) =>
        isDepartment(token) ||
        offices.links.has(plain(token)) ||
        (at > head && (isCabinet(noun) || reader.grammar.definites.has(plain(token)))),
    );
  if (!isNamed && !isOfState) return undefined;
  // `Afghan Ambassador`: to whom?
  if (/^ambassad/.test(noun) && !all.some((token) => /^(?:to|in|en|aux?)$/.test(plain(token))))
    return undefined;
  // « directeur de recherche », but « président du conseil régional ».
  const link = all.findIndex((token, at) => at > head && offices.links.has(plain(token)));
  const isLesser = all.slice(0, link < 0 ? all.length : link + 2).some(({ norm }) => offices.isLesser(norm));
  const isChief = offices.sole.has(noun) || all[head - 1]?.norm === 'chief';
  const isSole = isChief && !isLesser && !indefinite.test(article);
  const opensSentence = first.start === opening && all[1] !== undefined && !isCapital(all[1]);
  return {
    words: wordsOf(all, text, opensSentence && isDepartment(first)),
    article: ofArticle === undefined ? '' : article,
    gender: shown === 'unknown' ? (ofArticle ?? shown) : shown,
    noun,
    isOwned,
    isNamed,
    isSole,
  };
}

/** Articles of one of several. */
export const indefinite = /^(?:an?|une?)$/;

/** Offices of a country: a capital behind them names a department. */
const isCabinet = (noun: string) => /^(?:vice-)?(?:ministre|minister|secretary|secretaire)$/.test(noun);

/** `New Zealand's`: a listed place or body behind whose name the genitive stands. */
function ownsAsListed(all: readonly Token[], at: number, { listed }: NameWords): boolean {
  const last = all[at];
  if (last === undefined || !isOwner(last)) return false;
  const bare = last.norm.slice(0, -2);
  return [at, at - 1, at - 2].some((from) => {
    const words = all.slice(Math.max(0, from), at).map(({ norm }) => norm);
    return listed
      .get(words[0] ?? bare)
      ?.some(({ tokens, type }) => type !== 'person' && tokens.join(' ') === [...words, bare].join(' '));
  });
}

/** Offices that a state has. */
const state =
  /^(?:presidente?|(?:vice-)?(?:ministre|minister)|premier|chancell?(?:or|ier|iere)|king|queen|roi|reine|secretary|secretaire|speaker|ambassad(?:or|eur|rice)|emir|sultan|emperor)$/;

/** `Korean` of `South Korean` too. */
function isNational(all: readonly Token[], at: number, { nationalities }: NameWords): boolean {
  const norm = all[at]?.norm ?? '';
  return nationalities.has(norm) || nationalities.has(`${all[at - 1]?.norm} ${norm}`);
}

/** Returns whether the token is a noun of office or calling. */
export function isOffice(token: Token | undefined, { offices, names }: OfficeReader): boolean {
  const norm = token?.norm ?? '';
  return offices.sole.has(norm) || (names.titles.has(norm) && !offices.isKind(norm));
}

/** `(Ufip)`, `(ILO)`: a short form in brackets goes. */
function withoutBrackets(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    (token, at) =>
      !(token.text === '(' && tokens[at + 2]?.text === ')') &&
      !(tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')') &&
      !(token.text === ')' && tokens[at - 2]?.text === '('),
  );
}

/** Where the noun of office stands: at the end of the nouns before the first preposition, or in front of them. */
function headOf(
  all: readonly Token[],
  isBody: (token: Token) => boolean,
  reader: OfficeReader,
): number | undefined {
  const { offices, names } = reader;
  if (offices.headFirst) {
    if (isOffice(all[0], reader)) return 0;
    // « le premier chancelier » counts them.
    const isFronted = offices.isKind(all[0]?.norm ?? '') && fronted.test(all[1]?.norm ?? '');
    return isFronted ? 1 : undefined;
  }
  const link = all.findIndex((token, at) => at > 0 && offices.links.has(plain(token)) && !isBody(token));
  const head = (link < 0 ? all.length : link) - 1;
  if (!isOffice(all[head], reader)) return undefined;
  const isFitting = (token: Token) =>
    token.kind === 'word' &&
    (isCapital(token) ||
      isBody(token) ||
      offices.isKind(token.norm) ||
      names.nationalities.has(token.norm) ||
      isOffice(token, reader));
  return all.slice(0, head).every(isFitting) ? head : undefined;
}

/** Offices that « premier » may stand before. */
const fronted = /^(?:ministre|secretaire|president)$/;

/** Whether what stands behind the noun belongs to the office, and needs nothing told before. */
function isTail(
  all: readonly Token[],
  head: number,
  isBody: (token: Token) => boolean,
  reader: OfficeReader,
  isTitle: boolean,
): boolean {
  const { offices, grammar, names } = reader;
  const isDepartmental = isCabinet(all[head]?.norm ?? '');
  // « ministre délégué »: what is no preposition there has to be known to go with an office.
  let isOpen = false;
  // An article opens a phrase that a name has to close: `of the project` leans on what was told.
  let leans = false;
  for (let at = head + 1; at < all.length; at++) {
    const token = all[at];
    if (token === undefined) return false;
    const written = plain(token);
    if (token.kind !== 'word') {
      if (isBody(token) || (token.norm === '-' && !token.spaced)) continue;
      return false;
    }
    if (isBody(token) || isCapital(token) || names.nationalities.has(token.norm)) {
      // « Le maire de Brest rabroue Paul Martin »: behind the body a small word may be the verb.
      isOpen = !isTitle;
      leans = false;
    } else if (offices.links.has(written)) {
      if (leans && !grammar.genitives.has(written)) return false;
      isOpen = true;
      leans ||= contracted.test(written);
    } else if (grammar.definites.has(written)) {
      if (!isOpen) return false;
      leans = true;
    } else if (joining.test(written)) {
      if (leans || !isJoined(all[at + 1], isBody, reader)) return false;
      isOpen = true;
    } else if (grammar.smallWords.has(written) || isOwner(token) || isOffice(token, reader)) return false;
    else if (!offices.isKind(token.norm) && (!isOpen || isVerbal(token, grammar, isTitle))) return false;
    // « des affaires étrangères »: a department needs no name.
    else if (isDepartmental) leans = false;
  }
  return !leans && !isLinkAtEnd(all.at(-1), offices);
}

/** Articles that are written into their preposition. */
const contracted = /^(?:du|des|aux?)$/;

const joining = /^(?:and|et|&)$/;

/** `and Population`, « et de la Culture »: the office goes on; a second office may be anybody's. */
function isJoined(next: Token | undefined, isBody: (token: Token) => boolean, reader: OfficeReader): boolean {
  if (next === undefined || isOffice(next, reader)) return false;
  const { offices } = reader;
  return isBody(next) || isCapital(next) || offices.isKind(next.norm) || offices.links.has(plain(next));
}

const isLinkAtEnd = (token: Token | undefined, { links }: OfficeWords) =>
  token === undefined || links.has(plain(token));

function isVerbal(token: Token, { verbs }: LatinGrammar, mayBe: boolean): boolean {
  const written = plain(token);
  const verb = verbs.verbOf(token.norm, written);
  return (verb !== undefined && (mayBe || !(verb.frail || verb.weak))) || verbs.isGerund(token.norm, written);
}

function wordsOf(all: readonly Token[], text: string, isOpening: boolean): string {
  let words = '';
  for (const [at, { start, end }] of all.entries()) {
    const before = all[at - 1];
    // What stood in brackets between them is gone, its blank stays.
    words += before === undefined ? '' : start > before.end ? ' ' : '';
    words += text.slice(start, end);
  }
  return isOpening ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}
