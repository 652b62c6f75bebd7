// A reference answer that somebody wrote, without a set → the value to compare with: its type told, or read off the
// question and the reference themselves.
import type { LanguageCode } from '../languages/language-code.ts';
import { languages } from '../languages/languages.ts';
import type { AnswerValue, NameValue } from '../question.ts';
import { readDateAnswer, readNumberAnswer } from '../reading/answer-value.ts';
import type { NameMention } from '../reading/mention.ts';
import { fold } from '../text/fold.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { spelledOutDate } from './date-wording.ts';
import { readDuration } from './duration.ts';
import type { AskedReference, ReferenceValue } from './grade-reference.ts';
import { knownNames } from './known-names.ts';
import type { ListValue } from './list.ts';
import { readMoment } from './moment.ts';
import { nameWords } from './name-words.ts';
import { namesElsewhere } from './other-names.ts';
import { askedFor, type ReferenceType } from './reference-type.ts';
import { readTally } from './tally.ts';
import { isTwoAsked } from './two-asked.ts';

/** A question with its answer, as somebody hands it in. */
export interface Reference {
  readonly lang: LanguageCode;
  readonly question: string;
  readonly reference: string;
  /** Read off the question and the reference where it is left out. */
  readonly type?: ReferenceType | undefined;
  /** The text the question is about: the other names in it are rivals. */
  readonly article?: string | undefined;
  /** Names that are surely not the answer, beside those of the article. */
  readonly rivals?: readonly string[] | undefined;
}

/** A reference read: `definition` is prose, which no grader of single values judges. */
export type ReadReference =
  | { readonly type: 'definition' }
  | { readonly type: ReferenceType; readonly asked: AskedReference };

/** A date in the reference that lacks its year is read near this day; the year is then not compared. */
const anyDay = { year: 2025, month: 1, day: 1 };

/** Most words of a reference that is compared word by word; beyond them it is prose. */
const longestPhrase = 9;

/** Most words of one to a question that asks to explain: «نقص التمويل» is a phrase all the same. */
const longestReason = 5;

/** Returns what answers to `given` are compared with. */
export function readReference(given: Reference): ReadReference {
  const { lang, question, reference } = given;
  const asksFor = given.type ?? askedFor(question, lang);
  const found =
    asksFor === undefined || asksFor === 'phrase'
      ? undefined
      : toldValue(asksFor, given, given.type !== undefined);
  const value = found ?? (given.type === undefined ? guessed(given) : undefined);
  const words = tokenize(reference).filter(({ kind }) => kind !== 'mark').length;
  const most = given.type === 'definition' ? 0 : asksFor === 'definition' ? longestReason : longestPhrase;
  const mayBeProse = given.type === undefined || given.type === 'definition';
  if (value === undefined && mayBeProse && words > most) return { type: 'definition' };
  const asked = { stem: question, canonicalAnswer: reference };
  if (value === undefined) return { type: 'phrase', asked: { ...asked, value: phraseOf(given) } };
  return { type: typeOf(value), asked: { ...asked, value } };
}

function typeOf(value: ReferenceValue): ReferenceType {
  if (value.type === 'moment') return 'date';
  if (value.type === 'duration' || value.type === 'tally') return 'number';
  return value.type === 'list' ? (value.members[0]?.type ?? 'phrase') : value.type;
}

function toldValue(type: ReferenceType, given: Reference, isTold: boolean): ReferenceValue | undefined {
  if (type === 'date') return dateOf(given);
  if (type === 'number') return numberOf(given);
  if (type === 'phrase' || type === 'definition') return undefined;
  return namesOf(given, type, isTold);
}

function dateOf({ reference, lang, article }: Reference): ReferenceValue | undefined {
  const moment = readMoment(reference, lang);
  if (moment !== undefined) return moment;
  const read = readDateAnswer(spelledOutDate(reference), lang, anyDay);
  if (read === undefined || read.told === 'relative') return undefined;
  if (read.told === 'yearless') return { ...read.value, year: 'untold' };
  return article === undefined ? read.value : { ...read.value, year: 'plain' };
}

function numberOf({ reference, question, lang }: Reference): ReferenceValue | undefined {
  const length = readDuration(reference, lang);
  if (length !== undefined && length.units > 1) return { type: 'duration', minutes: length.minutes };
  return (
    readTally(reference) ??
    readNumberAnswer(reference, lang)?.value ??
    (isTwoAsked(tokenize(reference), question, lang)
      ? { type: 'number', value: 2, bound: 'exact' }
      : undefined)
  );
}

/** The value of a reference whose question tells no type: a date or a quantity that fills it, or a listed name. */
function guessed(given: Reference): ReferenceValue | undefined {
  const { lang, reference } = given;
  const mentions = languages[lang].findMentions(tokenize(reference), reference, anyDay);
  const [only] = mentions;
  if (mentions.length === 1 && only !== undefined && fills(only, reference, lang)) {
    if (only.type === 'date') return dateOf(given);
    if (only.type === 'number') return numberOf(given);
  }
  return namesOf(given, 'name', false);
}

/** Whether nothing but small words and the words of a bound stand beside the mention. */
function fills(mention: { start: number; end: number }, reference: string, lang: LanguageCode): boolean {
  const { fillers } = languages[lang].answers;
  const rest = tokenize(reference).filter(
    ({ start, end, kind }) => kind !== 'mark' && (start < mention.start || end > mention.end),
  );
  return rest.every(({ norm }) => fillers.has(norm)) || rest.length < 3;
}

const orders: Readonly<Record<string, NameValue['of']>> = {
  person: 'person',
  place: 'place',
  organisation: 'organisation',
};

function namesOf(given: Reference, type: ReferenceType, isTold: boolean): NameValue | ListValue | undefined {
  const { lang, reference } = given;
  const listed = mentionsOf(reference, lang);
  const parts = isListOf(listed, reference, lang) ? listed.map(({ text }) => text) : [reference];
  const first = listed[0];
  const of = orders[type] ?? first?.type;
  if (of === undefined) return isTold ? nameOf('organisation', reference, given) : undefined;
  if (!isTold && first === undefined && !isNameLike(reference, lang)) return undefined;
  const members = parts.map((part) => nameOf(of, part, given));
  const [only] = members;
  return members.length === 1 ? only : { type: 'list', members };
}

function isNameLike(reference: string, lang: LanguageCode): boolean {
  const words = tokenize(reference).filter(({ kind }) => kind === 'word');
  return words.length <= 4 && (lang === 'ar' || words.every(({ text }) => /^\p{Lu}/u.test(text)));
}

function mentionsOf(text: string, lang: LanguageCode): NameMention[] {
  return languages[lang]
    .findMentions(tokenize(text), text, anyDay)
    .filter((mention): mention is NameMention => mention.type !== 'date' && mention.type !== 'number');
}

/** Whether the reference is names and nothing but what joins them. */
function isListOf(listed: readonly NameMention[], reference: string, lang: LanguageCode): boolean {
  if (listed.length < 2) return false;
  const { conjunctions, joiningPrefix } = languages[lang].answers;
  const isOutside = ({ start, end }: Token) =>
    !listed.some((mention) => start < mention.end && end > mention.titleStart);
  const joins = ({ norm, kind }: Token) =>
    kind === 'mark' ? ',;+&'.includes(norm) : conjunctions.has(norm) || norm === joiningPrefix;
  return tokenize(reference).filter(isOutside).every(joins) && listed.every(isJoined(reference, lang));
}

/** Two names side by side («بكين الصين») are no list. */
function isJoined(reference: string, lang: LanguageCode) {
  const { conjunctions, joiningPrefix } = languages[lang].answers;
  return (mention: NameMention, index: number): boolean => {
    if (index === 0) return true;
    const before = reference.slice(0, mention.titleStart).trimEnd();
    const last = fold(before).split(' ').at(-1) ?? '';
    return /[,،;؛+&]$/.test(before) || conjunctions.has(last) || (last === joiningPrefix && last !== '');
  };
}

function nameOf(of: NameValue['of'], name: string, given: Reference): NameValue {
  const { lang } = given;
  const [main = name, ...inner] = name.split(/\s*[()]\s*/).filter((part) => part !== '');
  const own = knownNames(main, lang).find((mention) => mention.text === main);
  const aliases = new Set([...inner, ...(own?.aliases ?? [])]);
  if (own !== undefined) aliases.add(own.name);
  const rivals = new Set(given.rivals);
  const names = new Set([main, ...aliases].map(fold));
  for (const mention of rivalsIn(given)) {
    const isOwn = [mention.name, mention.text, ...mention.aliases].some((other) => names.has(fold(other)));
    if (isOwn) for (const alias of [mention.text, mention.name, ...mention.aliases]) aliases.add(alias);
    else if (mention.type === of && !isPieceOf(mention.name, main, lang)) rivals.add(mention.name);
  }
  const spellings = [main, ...aliases];
  const bare = of === 'place' ? spellings.map((other) => other.replace(/^\S+ /, '')) : [];
  for (const other of namesElsewhere([...spellings, ...bare])) aliases.add(other);
  aliases.delete(main);
  for (const other of rivals) if (fold(given.reference).includes(fold(other))) rivals.delete(other);
  return { type: 'name', of, name: main, aliases: [...aliases], rivals: [...rivals] };
}

/** Whether a name found in the article is only a piece of the one asked for, with what it is: « association Meuse ». */
function isPieceOf(name: string, whole: string, lang: LanguageCode): boolean {
  const own = new Set(nameWords(tokenize(whole)).map(({ norm }) => norm));
  const said = nameWords(tokenize(name)).filter(({ norm }) => !languages[lang].answers.heads.has(norm));
  return said.length > 0 && said.every(({ norm }) => own.has(norm));
}

let kept: { article: string; mentions: readonly NameMention[] } = { article: '', mentions: [] };

/** The names of the article, read once for all the answers on it. */
function rivalsIn({ article, lang }: Reference): readonly NameMention[] {
  if (article === undefined) return [];
  if (kept.article !== article) kept = { article, mentions: mentionsOf(article, lang) };
  return kept.mentions;
}

function phraseOf({ reference }: Reference): AnswerValue | ListValue {
  const parts = reference.split(/\s*[,،;؛]\s*/).filter((part) => part !== '');
  if (parts.length < 2)
    return { type: 'phrase', forms: [...new Set([reference, ...namesElsewhere([reference])])] };
  return { type: 'list', members: parts.map((part) => ({ type: 'phrase', forms: [part] })) };
}
