// Whose words a sentence gives where the reading tells nobody: `according to the hospital`, «وفق ورقة نشرت», « a précisé le préfet ».
// A verdict on such words then says whose they are.
import type { Attribution, Speaker } from '../reading/attribution.ts';
import { speakerOf } from './pronoun-speakers.ts';
import { isVerbUnit, type Unit } from './unit.ts';

/** A sentence as its sources are looked for. Offsets are UTF-16 units of `text`. */
export interface Sourced {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly units: readonly Unit[];
  /** Index of the sentence in its text. */
  readonly sentence: number;
}

/** A stretch of units, `to` exclusive. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const isMark = (unit: Unit | undefined): boolean => unit?.kind === 'break';

const isSmall = (unit: Unit | undefined, ...roles: readonly string[]): boolean =>
  unit?.kind === 'small' && roles.includes(unit.role);

/**
 * Returns the attributions that a phrase makes in the sentence beside `known`, the reading's own: the phrase is set off by a mark
 * or opens the sentence, else it tells a manner («صُنعت وفق رسوم»). `before` is the speaker of the sentence before, whom a
 * pronoun may stand for.
 */
export function phraseSources(
  sentence: Sourced,
  known: readonly Attribution[],
  before: Speaker | undefined,
  inquitBehind?: (units: readonly Unit[]) => Part | undefined,
): Attribution[] {
  if (known.length > 0) return [];
  const { units } = sentence;
  const quoted = quotedBy(sentence);
  if (quoted !== undefined) return [quoted];
  const at = units.findIndex((unit, index) => isAccording(unit) || isByEstimate(units, index));
  const behind = at < 0 ? inquitBehind?.(units) : undefined;
  const part = behind ?? (at < 0 ? inquitOf(units) : phraseAt(units, at));
  if (part === undefined) return [];
  const said = units.findIndex((unit, place) => place > part.from && isVerbUnit(unit));
  const cue = units[behind === undefined ? (at < 0 ? part.from + 1 : at) : said];
  const speaker = speakerIn(sentence, part, before);
  if (speaker === undefined || cue === undefined) return [];
  const isFirst = part.from === 0;
  const opens = isFirst ? (units[part.to]?.start ?? sentence.end) : sentence.start;
  const closes = isFirst || isInside(units, part) ? sentence.end : (units[part.from]?.start ?? sentence.end);
  const stretch = (start: number, end: number) => ({ start, end, text: sentence.text.slice(start, end) });
  return [
    {
      sentence: sentence.sentence,
      speaker,
      cue: stretch(cue.start, cue.end),
      verb: '',
      class: isBelieving(cue) ? 'weak' : 'neutral',
      content: stretch(opens, closes),
      kind: 'direct',
      complete: true,
      start: sentence.start,
      end: sentence.end,
    },
  ];
}

/** « …, croit savoir un élu ». */
const isBelieving = (cue: Unit): boolean => cue.kind === 'word' && cue.lemmas.includes('croire');

function isAccording(unit: Unit | undefined): boolean {
  return unit?.kind === 'small' && unit.sense === 'according';
}

/** `…, by the institute’s estimate`: behind a mark, whose noun of saying it is. */
function isByEstimate(units: readonly Unit[], at: number): boolean {
  const [mark, by, noun, of] = units.slice(Math.max(0, at - 1), at + 3);
  const isNoun = noun?.kind === 'word' && noun.says === true && !isVerbUnit(noun);
  return isMark(mark) && by?.kind === 'small' && by.sense === 'by' && isNoun && isOf(of);
}

function isOf(unit: Unit | undefined): boolean {
  return unit?.kind === 'small' && unit.role === 'link' && unit.sense === 'of';
}

/** « Claire Vautrinel dénonce « un fleuve mis en bouteille » »: a verb of saying with the words for its object. */
function quotedBy({ units, text, sentence, start, end }: Sourced): Attribution | undefined {
  const at = units.findIndex(
    (unit, index) => unit.kind === 'word' && unit.inquit === true && isQuote(units[index + 1]),
  );
  const cue = units[at];
  const name = isMark(units[at - 1]) ? units[at - 2] : units[at - 1];
  const opens = units[at + 1];
  if (cue === undefined || opens === undefined || name?.kind !== 'name') return undefined;
  const closes = units.findIndex((unit, index) => index > at + 1 && isQuote(unit));
  const until = units[closes]?.start ?? end;
  const stretch = (from: number, to: number) => ({ start: from, end: to, text: text.slice(from, to) });
  return {
    sentence,
    speaker: { ...speakerOf(name), inherited: false },
    cue: stretch(cue.start, cue.end),
    verb: '',
    class: 'neutral',
    content: stretch(opens.end, until),
    kind: 'direct',
    complete: true,
    start,
    end,
  };
}

/** `…, according to the hospital, …`: what stands behind it may be the hospital's as well. */
function isInside(units: readonly Unit[], { to }: Part): boolean {
  return units.slice(to).some((unit) => unit.kind !== 'break');
}

/** The phrase whose preposition is at `at`, up to the mark that ends it. */
function phraseAt(units: readonly Unit[], at: number): Part | undefined {
  const before = at - 1;
  if (before >= 0 && !isMark(units[before])) return undefined;
  const end = units.findIndex((unit, index) => index > at && unit.kind === 'break' && unit.mark !== '"');
  return { from: Math.max(0, before), to: end < 0 ? units.length : end };
}

/** Most units of a report that is put in behind: verb, title, name. */
const longestInquit = 9;

/** « …, a précisé le préfet. »: a verb of saying right behind the last comma, its subject to the end of the sentence. */
function inquitOf(units: readonly Unit[]): Part | undefined {
  const from = units.findLastIndex((unit, at) => {
    const next = units[at + 1];
    return unit.kind === 'break' && unit.mark === ',' && next?.kind === 'word' && next.inquit === true;
  });
  if (from < 0) return undefined;
  const rest = units.slice(from + 2);
  // « , évoqué sur les réseaux sociaux », `Walt Hale, 62, asked for silence`: no subject begins with a preposition.
  if (isSmall(rest[0], 'link')) return undefined;
  const isSubject = rest.every(
    (unit) => (isMark(unit) || isNominal(unit) || isSmall(unit, 'link')) && !isVerbUnit(unit),
  );
  return isSubject && rest.length > 0 && rest.length <= longestInquit
    ? { from, to: units.length }
    : undefined;
}

function isNominal(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || (unit?.kind === 'word' && !isVerbUnit(unit));
}

/** The first noun phrase of a part, verbs and days before it set aside; a pronoun is the speaker before. */
function speakerIn({ units, text }: Sourced, part: Part, before: Speaker | undefined): Speaker | undefined {
  const first = units.slice(part.from, part.to).find((unit) => !isMark(unit) && !isCue(unit));
  if (first !== undefined && isSmall(first, 'pointer'))
    return isPersonal(first) && before !== undefined ? { ...before, inherited: true } : undefined;
  const from = units.findIndex(
    (unit, at) => at >= part.from && at < part.to && (unit.kind === 'name' || isSpoken(unit)),
  );
  if (from < 0) return undefined;
  let to = from + 1;
  while (
    to < part.to &&
    (isNominal(units[to]) || ((isSmall(units[to], 'link') || isQuote(units[to])) && isNominal(units[to + 1])))
  )
    to++;
  const [head, last] = [units[from], units[to - 1]];
  if (head === undefined || last === undefined) return undefined;
  const phrase = text.slice(head.start, last.end);
  const name = units.slice(from, to).find((unit) => unit.kind === 'name');
  return {
    start: head.start,
    end: last.end,
    text: phrase,
    kind: name === undefined ? 'document' : 'named',
    entity: name?.bearer ?? phrase,
    name: phrase,
    gender: name?.mention.gender ?? 'unknown',
    inherited: false,
    ...(name === undefined ? {} : { mention: name.mention }),
  };
}

function isQuote(unit: Unit | undefined): boolean {
  return unit?.kind === 'break' && unit.mark === '"';
}

/** Whether a unit announces whose words they are, by itself. */
function isCue(unit: Unit): boolean {
  return (
    (unit.kind === 'small' && unit.sense === 'according') || (unit.kind === 'word' && unit.inquit === true)
  );
}

/** Words that stand for what was said and speak themselves no word: «وفق ما أعلنته الشركة». */
const emptyHeads: ReadonlySet<string> = new Set(['ما', 'what', 'ce']);

/** Whether a noun may be who or what speaks: not the verb of saying itself, nor a noun of time. */
function isSpoken(unit: Unit): boolean {
  return (
    unit.kind === 'word' &&
    !isVerbUnit(unit) &&
    unit.says !== true &&
    unit.inquit !== true &&
    unit.time !== true &&
    !unit.lemmas.includes('savoir') &&
    !emptyHeads.has(unit.norm)
  );
}

/** Pronouns of one person, folded. */
const personals: ReadonlySet<string> = new Set(['him', 'her', 'lui', 'elle', 'il']);

function isPersonal(unit: Unit): boolean {
  return unit.kind === 'small' && personals.has(unit.sense);
}
