// Who holds which office in English and French: behind the name (`Ann Lee, mayor of Oran,`), before it across a comma
// (`the mayor of Oran, Ann Lee,`), or as a title (`Algerian Prime Minister Ann Lee`, « le maire d'Oran Anne Lee »).
import type { NameMention } from '../../reading/mention.ts';
import type { Office } from '../../reading/office.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import {
  indefinite,
  isOffice,
  mostOfOffice,
  type OfficePhrase,
  type OfficeReader,
  officePhrase,
} from './office-phrase.ts';
import { phraseLength } from './phrases.ts';

/** How sure a name has to be. */
const leastSure = 0.8;

const plain = (token: Token | undefined) => (token?.text ?? '').toLowerCase().replace('’', "'");
const isCapital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** What joins two. */
const joined = /^(?:and|or|et|ou|&)$/;

/** A sentence with a person in it. */
interface Scene {
  readonly sentence: SentenceReading;
  readonly holder: NameMention;
  /** Index of the name's first token and of the token after its last. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly reader: OfficeReader;
}

/** Returns the offices that `sentence` tells with their holders, in order. */
export function findLatinOffices(sentence: SentenceReading, text: string, reader: OfficeReader): Office[] {
  return sentence.mentions.flatMap((holder) => {
    if (holder.type !== 'person' || holder.sureness < leastSure || !holder.name.includes(' ')) return [];
    const { tokens } = sentence;
    const from = tokens.findIndex((token) => token.start >= holder.start);
    const behind = tokens.findIndex((token) => token.start >= holder.end);
    const scene = { sentence, holder, from, to: behind < 0 ? tokens.length : behind, text, reader };
    if (from < 0 || isCut(scene)) return [];
    return officeBehind(scene) ?? officeBeforeComma(scene) ?? officeAsTitle(scene) ?? [];
  });
}

/** Initials, particles or capitals that no list holds stand at the name: nobody knows where it ends. */
function isCut({ sentence: { tokens, mentions, start }, holder, from, to, reader }: Scene): boolean {
  const [first, before, next] = [tokens[from], tokens[from - 1], tokens[to]];
  // `General Suleiman`: the first word of the name is a title.
  if (first === undefined || reader.names.titles.has(first.norm) || /^\p{Lu}\.?$/u.test(first.text))
    return true;
  if (/['’]s?$/.test(tokens[to - 1]?.text ?? '') || next?.text === '’' || next?.text === "'") return true;
  if (/\b\p{Lu}$/u.test(holder.name)) return true;
  if (next !== undefined && (isCapital(next) || (!next.spaced && next.norm === '-'))) return true;
  if (reader.names.particles.has(next?.norm ?? '') && isCapital(tokens[to + 1])) return true;
  if (before === undefined || before.start < start) return false;
  if (before.norm === '.' || before.norm === '-') return true;
  const isTitle =
    isOffice(before, reader) ||
    reader.offices.isKind(before.norm) ||
    reader.names.titles.has(before.norm) ||
    reader.names.nationalities.has(before.norm) ||
    mentions.some(
      ({ type, start: at, end }) => type !== 'person' && at <= before.start && end > before.start,
    );
  return isCapital(before) && !isTitle && !isOpening(before, reader) && from > 1;
}

/** `Yet Ann Lee …`: a small word whose capital is the sentence's. */
const isOpening = (token: Token, { grammar }: OfficeReader) => grammar.smallWords.has(plain(token));

function officeOf(
  { holder, reader }: Scene,
  phrase: OfficePhrase | undefined,
  tokens: readonly Token[],
): Office[] | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (phrase === undefined || first === undefined || last === undefined) return undefined;
  // « Claire Dupont, président de … »: somebody else is meant.
  if (phrase.gender !== 'unknown' && holder.gender !== 'unknown' && phrase.gender !== holder.gender)
    return undefined;
  const { headFirst } = reader.offices;
  const gender = phrase.gender === 'unknown' && headFirst ? holder.gender : phrase.gender;
  return [
    {
      holder,
      gender: phrase.gender,
      words: phrase.words,
      inSentence: reader.offices.inSentence(phrase, gender),
      isNamed: phrase.isNamed,
      // « ministre » of somebody whose name shows nothing: its article is not known.
      isUnique: phrase.isNamed && phrase.isSole && !(headFirst && gender === 'unknown'),
      start: Math.min(first.start, holder.start),
      end: Math.max(last.end, holder.end),
    },
  ];
}

/** `Ann Lee, mayor of Oran, …`. */
function officeBehind(scene: Scene): Office[] | undefined {
  const { sentence, to, text, reader } = scene;
  const { tokens } = sentence;
  if (tokens[to]?.norm !== ',') return undefined;
  const close = endOfApposition(tokens, to + 1, reader);
  const words = tokens.slice(to + 1, close);
  if (close > tokens.length || close > to + 2 + mostOfOffice || !isClosed(scene, close)) return undefined;
  return officeOf(scene, officePhrase(words, sentence, text, reader), words);
}

/** The mark with which an apposition ends; brackets and hyphens are its own. */
function endOfApposition(tokens: readonly Token[], from: number, { grammar }: OfficeReader): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    // `the leader who …`: which of them he is stands behind.
    if (grammar.smallWords.get(plain(token)) === 'rel') return tokens.length + 1;
    const isInner = /^[()&]$/.test(token.text) || (token.norm === '-' && !token.spaced);
    if (token.kind === 'mark' && !isInner) return at;
  }
  return tokens.length;
}

/** Whether the apposition before `close` is one, and no member of a list: no other person or office is next. */
function isClosed({ sentence, reader }: Scene, close: number): boolean {
  const { tokens, mentions } = sentence;
  const mark = tokens[close];
  if (mark === undefined || /^[.:;]$/.test(mark.text)) return true;
  if (mark.text !== ',') return false;
  const isJoined = joined.test(plain(tokens[close + 1]));
  const next = tokens[close + (isJoined ? 2 : 1)];
  if (next === undefined) return false;
  // `…, the head of the port, …`: one of several, of whom nobody says how many are one.
  const isListed = reader.offices.articles.has(plain(next)) || isOffice(next, reader);
  const isPerson = mentions.some(({ type, start }) => type === 'person' && start === next.start);
  return !isListed && (isJoined || !isPerson);
}

/** `The mayor of Oran, Ann Lee, …`. */
function officeBeforeComma(scene: Scene): Office[] | undefined {
  const { sentence, from, to, text, reader } = scene;
  const { tokens } = sentence;
  if (tokens[from - 1]?.norm !== ',') return undefined;
  const start = startOfPhrase(scene, from - 2);
  if (start === undefined) return undefined;
  // `the wife of the mayor of Oran, Ann Lee, …`: either may be.
  const isOwned = reader.grammar.genitives.has(plain(tokens[start - 1]));
  if (isOwned || contracted.test(plain(tokens[start])) || hangsOnOffice(scene, start)) return undefined;
  const words = tokens.slice(start, from - 1);
  const phrase = officePhrase(words, sentence, text, reader);
  const isDefinite = phrase !== undefined && phrase.article !== '' && !indefinite.test(phrase.article);
  if (phrase === undefined || !(phrase.isOwned || isDefinite)) return undefined;
  const next = tokens[to];
  // `Martin Cole, the mayor of Oran, Ann Lee, …`: of which of the two nobody says.
  const isBetween = tokens[start - 1]?.norm === ',' && isOfPerson(scene, start - 2);
  if (isBetween || (next?.norm === ',' && joined.test(plain(tokens[to + 1])))) return undefined;
  const closesSentence = next === undefined || /^[.:;]$/.test(next.text);
  if (!closesSentence && next.norm !== ',' && start > 0) return undefined;
  const isSource = isOfSource(scene, start);
  if (!closesSentence && !isSource && !isClosed(scene, to)) return undefined;
  if (joined.test(plain(next))) return undefined;
  // `After a talk with the mayor of Oran, Ann Lee said`: the comma may close what only opens the sentence.
  if (!closesSentence && !isSource && start > 0 && opensAside(scene, start)) return undefined;
  return officeOf(scene, phrase, words);
}

/** « de » with its article. */
const contracted = /^(?:du|des)$/;

/** `the spokesman for the mayor of Oran Ann Lee`: either may be. */
function hangsOnOffice({ sentence: { tokens }, reader }: Scene, start: number): boolean {
  const at = reader.offices.links.has(plain(tokens[start - 1])) ? start - 2 : start - 1;
  const isLinked = at === start - 2 || contracted.test(plain(tokens[start]));
  return isLinked && isOffice(tokens[at], reader);
}

/** `According to the mayor of Oran, Ann Lee, …`: who is named there is not the sentence's subject. */
function isOfSource({ sentence: { tokens }, reader: { grammar } }: Scene, start: number): boolean {
  const lead = tokens.slice(0, start).map((token) => ({ written: plain(token) }));
  return start > 0 && phraseLength(grammar.sources, lead, 0) === start;
}

function isOfPerson({ sentence: { tokens, mentions } }: Scene, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    mentions.some(({ type, start, end }) => type === 'person' && start <= token.start && end > token.start)
  );
}

/** Whether the sentence begins with a phrase that a comma closes, and the office may stand in it. */
function opensAside({ sentence: { tokens }, reader: { grammar } }: Scene, start: number): boolean {
  const [first] = tokens;
  if (first === undefined) return true;
  const opener = tokens.findLast(({ norm }, at) => at < start && norm === ',');
  if (opener !== undefined) return false;
  const written = plain(first);
  const kind = grammar.smallWords.get(written);
  const { verbs } = grammar;
  return (
    kind === 'prep' ||
    kind === 'subord' ||
    verbs.isGerund(first.norm, written) ||
    verbs.isParticiple(first.norm, written)
  );
}

/** `Algerian Prime Minister Ann Lee`, « le maire d'Oran Anne Lee ». */
function officeAsTitle(scene: Scene): Office[] | undefined {
  const { sentence, from, to, text, reader } = scene;
  const { tokens } = sentence;
  if (joined.test(plain(tokens[to])) && isCapital(tokens[to + 1])) return undefined;
  const start = startOfPhrase(scene, from - 1);
  if (start === undefined) return undefined;
  if (hangsOnOffice(scene, start)) return undefined;
  const words = tokens.slice(start, from);
  const phrase = officePhrase(words, sentence, text, reader, true);
  if (phrase === undefined) return undefined;
  // `in Paris President Lee`: the town belongs to what stands before.
  if (isPlaced(tokens[start - 1]) && phrase.article === '' && !phrase.isOwned) return undefined;
  return officeOf(scene, phrase, words);
}

const isPlaced = (token: Token | undefined) => /^(?:in|at|near)$/.test(plain(token));

/** Where the office that ends at `last` begins: its nearest noun with what stands before it, and the article. */
function startOfPhrase(scene: Scene, last: number): number | undefined {
  const { sentence, reader } = scene;
  const { tokens } = sentence;
  const { offices, grammar } = reader;
  let head = last;
  while (head > last - mostOfOffice && !isOffice(tokens[head], reader)) {
    if (tokens[head]?.norm === ',') return undefined;
    head--;
  }
  if (!isOffice(tokens[head], reader)) return undefined;
  let start = head;
  while (mayLead(tokens[start - 1], scene)) start--;
  const before = tokens[start - 1];
  if (before !== undefined && offices.articles.has(plain(before))) return start - 1;
  // `the mayor and police chief Ann Lee`: one or two; « ministre Untel » without its article is half a phrase.
  // `the University of Oran president`: its beginning stands before what was taken for it.
  const isHalf =
    offices.headFirst ||
    grammar.genitives.has(plain(before)) ||
    joined.test(plain(before)) ||
    before?.norm === '-' ||
    grammar.smallWords.get(plain(before)) === 'possessive' ||
    isPartOfOffice(before, reader);
  return isHalf ? undefined : start;
}

/** `special envoy`: a word that is known for nothing else belongs to the office. */
function isPartOfOffice(token: Token | undefined, { grammar }: OfficeReader): boolean {
  if (token?.kind !== 'word' || isCapital(token)) return false;
  const written = plain(token);
  return !grammar.smallWords.has(written) && grammar.verbs.verbOf(token.norm, written) === undefined;
}

/** Whether the word may stand before a noun of office within its phrase. */
function mayLead(token: Token | undefined, { sentence, reader }: Scene): boolean {
  const { offices, grammar, names } = reader;
  if (token === undefined || token.kind !== 'word') return false;
  // « l'ancien ministre », `then president`: no office without it.
  if (offices.isBarred(token.norm)) return true;
  const isBody = sentence.mentions.some(
    ({ type, start, end }) => type !== 'person' && start <= token.start && end > token.start,
  );
  // `US` is no pronoun, and `First` counts nothing before `Minister`.
  const isKind = offices.isKind(token.norm) && isCapital(token);
  if (grammar.smallWords.has(plain(token)) && !isBody && !isKind) return false;
  if (offices.isKind(token.norm)) return true;
  if (offices.headFirst) return false;
  return isBody || isCapital(token) || isOffice(token, reader) || names.nationalities.has(token.norm);
}
