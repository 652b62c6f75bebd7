// How one unit of a statement stands to one of the article: the same, surely following from it, at odds with it, or neither.
import { nameNearness } from '../grading/name-distance.ts';
import { type NameWord, nameWords } from '../grading/name-words.ts';
import type { DateValue } from '../question.ts';
import type { ReasonCode } from '../statement-wire.ts';
import { remembered } from '../text/remembered.ts';
import { tokenize } from '../text/tokens.ts';
import { numberFit } from './number-fit.ts';
import type { DateUnit, NameUnit, SmallUnit, Unit, WordUnit } from './unit.ts';
import type { WordRelations } from './word-relations.ts';

/** How a unit of the statement stands to one of the article. */
export type Fit = 'same' | 'entailed' | 'wider' | Extract<ReasonCode, 'opposite' | `${string}_differs`>;

/** `entailed` in any sentence, `wider` only where nothing counts or denies it. */
type Agreement = 'same' | 'entailed' | 'wider';

/** Whether the fit is one of conflict. */
export function isConflict(fit: Fit): fit is Exclude<Fit, Agreement> {
  return fit !== 'same' && fit !== 'entailed' && fit !== 'wider';
}

/** Returns how `claimed` stands to `told`, or `undefined` where neither agreement nor conflict is sure. */
export function unitFit(claimed: Unit, told: Unit, relations: WordRelations): Fit | undefined {
  if (claimed.kind === 'word' && told.kind === 'word') return wordFit(claimed, told, relations);
  if (claimed.kind === 'name' && told.kind === 'name') return nameFit(claimed, told);
  // `the institute` where the article has one: it and its name are the same.
  if (claimed.kind === 'name' && told.kind === 'word')
    return told.bearer === claimed.bearer ? 'entailed' : undefined;
  if (claimed.kind === 'word' && told.kind === 'name')
    return claimed.bearer === told.bearer ? 'entailed' : undefined;
  if (claimed.kind === 'number' && told.kind === 'number') return numberFit(claimed, told, relations);
  if (claimed.kind === 'date' && told.kind === 'date') return dateFit(claimed, told);
  if (claimed.kind === 'small' && told.kind === 'small') return smallFit(claimed, told);
  return undefined;
}

/**
 * Returns the keys that a unit of a sentence is found by. Where `unitFit` finds any fit, one of them is among those that the unit of the
 * statement is looked up by: most pairs of a statement and a sentence are words that have nothing to do with each other.
 */
export function keysOfTold(told: Unit, relations: WordRelations): readonly string[] {
  if (told.kind !== 'word') return [keyOfKind(told.kind)];
  const { norm, lemmas, owned } = told;
  const related = lemmas.flatMap((lemma) => [...relations.relativesOf(lemma)]);
  return [...new Set([norm, ...lemmas, ...related, ...(owned?.lemmas ?? []), ...keysBeside(told)])];
}

/** Returns the keys that a unit of a statement is looked up by among those of a sentence. */
export function keysOfClaimed(claimed: Unit): readonly string[] {
  if (claimed.kind !== 'word') return [keyOfKind(claimed.kind)];
  return [claimed.norm, ...claimed.lemmas, ...keysBeside(claimed)];
}

/** No word begins with a space. */
const keyOfKind = (kind: Unit['kind']): string => ` ${kind}`;

/** The keys of a word that may stand for a name, or differ from another figure. */
function keysBeside({ norm, bearer }: WordUnit): readonly string[] {
  const name = bearer === undefined ? [] : [keyOfKind('name')];
  return figure.test(norm) ? [...name, keyOfKind('number')] : name;
}

/** Figures that no quantity was read in: a score, an hour. */
const figure = /^\d+(?:[.,:]\d+)?$/;

function wordFit(claimed: WordUnit, told: WordUnit, relations: WordRelations): Fit | undefined {
  if (figure.test(claimed.norm) && figure.test(told.norm) && claimed.norm !== told.norm)
    // 20 to 21 is no other score than 21 to 20, if the loser's goals are told first.
    return claimed.norm.split(':').reverse().join(':') === told.norm ? undefined : 'number_differs';
  const [a, b] = [claimed.verb, told.verb];
  if (a !== undefined && b !== undefined && isOtherTime(a.tense, b.tense) && !isToldInPresent(claimed, told))
    return undefined;
  // «تم قتل الجندي» is not said by «قتل الجندي …», which may tell of whom he killed.
  if (a !== undefined && b !== undefined && isOtherVoice(a.voice, b.voice)) return undefined;
  if (claimed.count !== told.count && claimed.count !== 'unknown' && told.count !== 'unknown')
    return undefined;
  if (isPluralOf(claimed, told) || isPluralOf(told, claimed)) return undefined;
  if (claimed.gender !== undefined && told.gender !== undefined && claimed.gender !== told.gender)
    return undefined;
  if (claimed.shortened === true && (!told.definite || told.modified === true)) return undefined;
  const relation = relations.between(claimed, told);
  if (relation === undefined) return isOwnedThere(claimed, told, relations) ? 'entailed' : undefined;
  if (relation === 'wider' && claimed.definite && isMany(claimed) && isMany(told)) return undefined;
  const isOtherPhrase = relation === 'same' && claimed.framed !== told.framed;
  const related = relation === 'synonym' || isOtherPhrase ? 'entailed' : relation;
  if (a === undefined || b === undefined) {
    // « transporté » and « transporte », `employs` and `will employ`: a time on one side only.
    const known = a ?? b;
    return known === undefined || (!known.negated && (known.tense === 'present' || known.tense === 'unknown'))
      ? related
      : undefined;
  }
  if (a.negated === b.negated) return related === 'opposite' && a.negated ? undefined : related;
  // What rose did not fall.
  if (relation === 'opposite' && a.negated) return 'entailed';
  // What is denied of a word is at odds with the word itself, and with nothing wider or narrower.
  return relation === 'same' ? 'negation_differs' : undefined;
}

/** Whether a noun tells of several: of all «المركبات» nothing follows from what is told of «الشاحنات», of `the buildings` nothing from `the hospitals`. */
function isMany({ norm, count, verb }: WordUnit): boolean {
  if (verb !== undefined) return false;
  return count === 'many' || (count === 'unknown' && /^[ء-ي].*..(?:[وي]ن|ات)$/.test(norm));
}

/** `The hotels` of the one hotel, whose own form tells nothing: Latin letters only. */
function isPluralOf(many: WordUnit, one: WordUnit): boolean {
  return (
    many.count === 'many' &&
    one.count === 'unknown' &&
    many.norm !== one.norm &&
    /^[a-z]/.test(one.norm) &&
    one.verb === undefined &&
    one.perhaps === undefined &&
    many.lemmas.includes(one.norm)
  );
}

/** « Le maire demande » of what he asked for: news tells in the present what somebody said, and in the past. */
function isToldInPresent(claimed: WordUnit, told: WordUnit): boolean {
  const tenses = [claimed.verb?.tense, told.verb?.tense];
  return (
    claimed.inquit === true && told.inquit === true && tenses.includes('present') && tenses.includes('past')
  );
}

/** «السقف» where the sentence has «سقفها»: the thing with its article, of which no more is said, is its owner's there. */
function isOwnedThere(claimed: WordUnit, { owned }: WordUnit, relations: WordRelations): boolean {
  if (owned === undefined || !claimed.definite || claimed.modified === true || claimed.verb !== undefined)
    return false;
  if (claimed.count !== owned.count && claimed.count !== 'unknown' && owned.count !== 'unknown') return false;
  return relations.betweenLemmas(claimed.lemmas, owned.lemmas) === 'same';
}

function isOtherVoice(claimed: string | undefined, told: string | undefined): boolean {
  if (claimed === 'middle') return false;
  return claimed === 'passive' ? told === undefined : told === 'turned';
}

function isOtherTime(a: string, b: string): boolean {
  return a !== b && a !== 'unknown' && b !== 'unknown';
}

function nameFit(claimed: NameUnit, told: NameUnit): Fit | undefined {
  if (claimed.bearer === told.bearer) return 'same';
  const [a, b] = [claimed.mention, told.mention];
  if (a.type !== b.type) return undefined;
  if (a.type === 'place' && a.country !== undefined && a.country === b.country) {
    // What happens in Amman happens in Jordan, yet nobody who says so means Jordan.
    if (a.sort === 'country' || b.sort === 'country') return a.sort === b.sort ? 'same' : undefined;
    // A town and a part of the same country may lie in one another.
    if (a.sort !== b.sort) return undefined;
  }
  if (a.type === 'place' && a.sort !== b.sort && (a.country === undefined || b.country === undefined))
    return undefined;
  return areApart(claimed.bearer, told.bearer) ? 'name_differs' : undefined;
}

/** Every spelling that is near may be one name's. */
const noVeto: ReadonlySet<string> = new Set();

/** Whether the keys of two bearers surely are two's: none is part of the other, nor a spelling of it. */
export function areApart(claimed: string, told: string): boolean {
  return isPairApart(claimed + between + told);
}

/** Stands between two bearers; no key of one holds it. */
const between = '\n';

const isPairApart = remembered((pair) => {
  const words = (bearer: string) => nameWords(tokenize(bearer.replace(/^\w+:/, '')));
  const [claimed = '', told = ''] = pair.split(between);
  const [a, b] = [words(claimed), words(told)];
  const shared = a.filter((word) => b.some(({ norm }) => norm === word.norm));
  if (shared.length === Math.min(a.length, b.length)) return false;
  if (a.at(-1)?.norm === b.at(-1)?.norm) return isOtherOfFamily(a, b);
  // «Mohammed» and «Mohamed», «غوغل» and «جوجل» may be one.
  return nameNearness(a, b, noVeto).nearness === 'apart';
});

/**
 * «سعيد التازاوي» and «رشيد التازاوي»: two of one family, told apart by given names that no ear takes for one. Latin given names have
 * short forms of other letters (`Bob`, `Robert`) and tell nobody apart.
 */
function isOtherOfFamily(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  const [one, other] = [a[0], b[0]];
  if (a.length !== familyName || b.length !== familyName || one === undefined || other === undefined)
    return false;
  return /^[ء-ي]/.test(one.norm) && nameNearness([one], [other], noVeto).nearness === 'apart';
}

/** Given name and family name. */
const familyName = 2;

function dateFit({ mention: claimed }: DateUnit, { mention: told }: DateUnit): Fit | undefined {
  if (claimed.back !== undefined && told.back !== undefined && !claimed.until && !told.until)
    return weekdayFit(claimed, told);
  // Of which year it is doesn't matter to a day that is told without one.
  if (claimed.conflict !== undefined && claimed.conflict !== 'year') return undefined;
  if (told.conflict !== undefined && (told.conflict !== 'year' || claimed.told !== 'yearless'))
    return undefined;
  if (claimed.season !== told.season) return undefined;
  // `in April last year` is said by no bare April of another year, and of which year a bare one is was only guessed.
  if (claimed.isPointed && claimed.value.iso.slice(0, yearLength) !== told.value.iso.slice(0, yearLength))
    return undefined;
  if ((claimed.until?.iso ?? '') !== (told.until?.iso ?? '')) return undefined;
  if (claimed.told === 'full') return spanFit(claimed.value, told.value);
  // «العام الماضي» of both is the same year.
  if (claimed.told === 'relative' && told.told === 'relative' && claimed.value.iso === told.value.iso)
    return 'same';
  // `on Monday` and `on Tuesday` of one piece of news are two days.
  if (areDays(claimed, told)) return 'date_differs';
  // A day without its year is that day of any year; a weekday alone may be another week's.
  const fit = spanFit(yearless(claimed.value), yearless(told.value));
  if (told.value.granularity === 'year') return undefined;
  return claimed.told === 'relative' && fit === 'date_differs' ? undefined : fit;
}

/** Two weekdays told alone: where no verb puts them in a week, one name is one day and two names may be of two weeks. */
function weekdayFit(claimed: DateUnit['mention'], told: DateUnit['mention']): Fit | undefined {
  if (claimed.value.iso === told.value.iso) return 'same';
  const isUnsure = claimed.conflict !== undefined;
  if (claimed.back === told.back) return isUnsure || told.conflict !== undefined ? 'same' : undefined;
  return isUnsure === (told.conflict !== undefined) ? 'date_differs' : undefined;
}

/** Whether both are told by one word from the day of publication, and are two: « lundi », `yesterday`. */
function areDays(claimed: DateUnit['mention'], told: DateUnit['mention']): boolean {
  return (
    claimed.value.iso !== told.value.iso &&
    [claimed, told].every(
      ({ told: way, value, text }) =>
        way === 'relative' && value.granularity === 'day' && !text.includes(' '),
    )
  );
}

const yearLength = 'YYYY'.length;

function yearless({ iso, ...value }: DateValue): DateValue {
  return { ...value, iso: iso.slice(5) };
}

function spanFit(claimed: DateValue, told: DateValue): Fit | undefined {
  if (claimed.iso === told.iso) return 'same';
  if (told.iso.startsWith(`${claimed.iso}-`)) return 'entailed';
  return claimed.iso.startsWith(`${told.iso}-`) ? undefined : 'date_differs';
}

/** Prepositions that can't both be true of one thing, each way. */
const opposed: ReadonlySet<string> = new Set(
  [
    ['before', 'after'],
    ['for', 'against'],
    ['with', 'without'],
  ].flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
);

function smallFit(claimed: SmallUnit, told: SmallUnit): Fit | undefined {
  if (claimed.role !== told.role) return undefined;
  // «أنه» is «أن» with whom it is about.
  if (claimed.sense === told.sense || claimed.role === 'that') return 'same';
  // «توقف لنقص المال» of what stopped because of it.
  if (claimed.sense === 'for' && told.sense === 'because') return 'entailed';
  return opposed.has(`${claimed.sense} ${told.sense}`) ? 'opposite' : undefined;
}
