// What stands before the subject: joints to the sentence before, which go; a date or a source, which stays; a phrase or a
// clause of circumstance, which goes where the rest is as true without it.
import type { LatinGrammar } from './grammar.ts';
import { phraseLength } from './phrases.ts';
import type { Unit } from './units.ts';
import { mainVerb } from './verb-groups.ts';

/** What opens a sentence, and where what it opens begins. Unit indices, `to` exclusive. */
export interface Lead {
  /** First unit after the opening and its comma. */
  readonly next: number;
  readonly kind: 'none' | 'date' | 'circumstance' | 'source' | 'condition';
  /** The opening without joints and without its comma. */
  readonly from: number;
  readonly to: number;
}

/** Most commas inside an opening. */
const mostCommas = 4;

/** Returns where the sentence itself begins, dashes and joints set aside. */
export function afterJoints(units: readonly Unit[], from: number, grammar: LatinGrammar): number {
  let at = afterDateline(units, from);
  for (let again = true; again; ) {
    again = false;
    while (['dash', 'coord', 'comma', 'colon'].includes(units[at]?.kind ?? '')) at++;
    const joint = phraseLength(grammar.joints, units, at);
    if (joint === 0) continue;
    const next = at + joint;
    // « ensuite » may be a joint and `then` the head of something: what a joint leaves must still be a clause.
    if (units[next] === undefined) break;
    at = next;
    again = true;
  }
  return at;
}

/** Most units of a dateline. */
const longestDateline = 14;

/** `LONDON, May 3 —`, « France. - »: place and day before a dash, and no verb among them. */
function afterDateline(units: readonly Unit[], from: number): number {
  if (from > 0) return from;
  const dash = units.findIndex(({ kind }, index) => kind === 'dash' && index < longestDateline);
  if (dash === -1 || units.slice(0, dash).some(({ kind }) => kind === 'verb' || kind === 'weak')) return from;
  return units.slice(0, dash).some(({ capital, kind }) => capital || kind === 'date') ? dash + 1 : from;
}

/** Returns the opening that begins at `from`. */
export function leadAt(units: readonly Unit[], from: number, grammar: LatinGrammar): Lead {
  const none: Lead = { kind: 'none', next: from, from, to: from };
  const first = units[from];
  if (first === undefined) return none;
  if (grammar.conditions.has(first.written)) return { ...none, kind: 'condition' };
  const source = phraseLength(grammar.sources, units, from);
  if (source > 0) {
    const first = units.findIndex(({ kind }, index) => index > from && kind === 'comma');
    // `According to the ministry, 2,500 nurses, doctors and drivers …`: an amount opens the clause, lists or no lists.
    const comma =
      units[first + 1]?.kind === 'number' ? first : commaBeforeClause(units, from + source, grammar);
    return comma === -1
      ? { ...none, kind: 'condition' }
      : { kind: 'source', from, to: comma, next: comma + 1 };
  }
  const dated = dateLead(units, from);
  if (dated !== undefined) return dated;
  const timed = timeLead(units, from, grammar);
  if (timed !== undefined)
    return isOfOtherTime(units, timed.from, timed.to, grammar) ? { ...none, kind: 'condition' } : timed;
  const isAdjective = describing.test(first.written) && units[from + 1]?.kind === 'prep';
  if (!isAdjective && !['prep', 'subord', 'ger', 'part', 'weak', 'adv', 'inf', 'neg'].includes(first.kind))
    return none;
  const comma = commaBeforeClause(units, from, grammar);
  if (comma === -1) return unmarkedLead(units, from, grammar) ?? none;
  if (isOfOtherTime(units, from, comma, grammar)) return { ...none, kind: 'condition' };
  // `Allegedly, …`, `Without the grant, …`: what is said holds only with its opening.
  const isLimiting = units
    .slice(from, comma)
    .some(
      ({ written, kind }) => grammar.hedges.has(written) || grammar.conditions.has(written) || kind === 'neg',
    );
  if (isLimiting) return { ...none, kind: 'condition' };
  return { kind: 'circumstance', from, to: comma, next: comma + 1 };
}

/** « Présent dans le public, le maire … »: adjectives that open a sentence and say where its subject is or comes from. */
const describing = /^(?:présente?s?|absente?s?|originaires?|native?s?|natifs?|present|absent)$/;

/** `The previous week, …`: what is told is of a day that only the sentence before names. */
function isOfOtherTime(units: readonly Unit[], from: number, to: number, grammar: LatinGrammar): boolean {
  return units.slice(from, to).some(({ written }) => grammar.otherTimes.has(written));
}

/** `In 2019, …`, « Le 3 mai 2024, … », `On Friday fishermen …`: a date alone, with its preposition, with or without comma. */
function dateLead(units: readonly Unit[], from: number): Lead | undefined {
  let at = from;
  if (units[at]?.kind === 'prep' || units[at]?.kind === 'adv') at++;
  // « L'année dernière, … »
  else if (units[at]?.kind === 'det' && units[at + 1]?.kind === 'date') at++;
  if (units[at]?.kind !== 'date') return undefined;
  const to = at + 1;
  const next = units[to];
  if (next === undefined) return undefined;
  if (next.kind === 'comma') return { kind: 'date', from, to, next: to + 1 };
  return ['det', 'name', 'possessive', 'number'].includes(next.kind) || (next.kind === 'word' && next.capital)
    ? { kind: 'date', from, to, next: to }
    : undefined;
}

/** « Cette nuit, … », `Last week, …`: a time told by a noun, which nothing resolves. */
function timeLead(units: readonly Unit[], from: number, grammar: LatinGrammar): Lead | undefined {
  const [first, second, third] = units.slice(from, from + 3);
  // « Cette semaine une planète … »: an article right behind the noun.
  if (
    grammar.timePointers.has(first?.written ?? '') &&
    grammar.timeNouns.has(second?.written ?? '') &&
    (third?.kind === 'det' || third?.kind === 'name')
  )
    return { kind: 'circumstance', from, to: from + 2, next: from + 2 };
  // « Quelques jours après la prise de …, … », `Two weeks before the vote, …`.
  const isCounted = first?.kind === 'det' || first?.kind === 'number';
  const span =
    isCounted && grammar.timeNouns.has(second?.norm ?? '')
      ? third
      : first?.kind === 'number'
        ? second
        : undefined;
  if (span !== undefined && ['après', 'avant', 'after', 'before'].includes(span.written)) {
    const end = commaBeforeClause(units, from, grammar);
    if (end !== -1) return { kind: 'circumstance', from, to: end, next: end + 1 };
  }
  const comma = units.findIndex((unit, index) => index > from && unit.kind === 'comma');
  if (comma === -1 || comma - from > 5) return undefined;
  const phrase = units.slice(from, comma);
  const isTime = phrase.every(({ kind }) =>
    ['det', 'word', 'weak', 'adv', 'prep', 'part', 'date'].includes(kind),
  );
  if (!isTime || !phrase.some(({ written }) => grammar.timeNouns.has(written))) return undefined;
  return beginsClause(units, comma + 1, grammar)
    ? { kind: 'circumstance', from, to: comma, next: comma + 1 }
    : undefined;
}

/** Longest phrase before a subject that no comma sets off. */
const longestUnmarked = 9;

/** « Au début de l'année les capacités … étaient »: a noun right before an article ends one phrase and begins another. */
function unmarkedLead(units: readonly Unit[], from: number, grammar: LatinGrammar): Lead | undefined {
  if (units[from]?.kind !== 'prep') return undefined;
  for (let at = from + 2; at < Math.min(units.length, from + longestUnmarked); at++) {
    const unit = units[at];
    const before = units[at - 1];
    if (unit === undefined || before === undefined || unit.kind === 'comma') return undefined;
    if (unit.kind === 'verb' || unit.kind === 'weak' || unit.kind === 'rel' || unit.kind === 'that')
      return undefined;
    if (unit.kind !== 'det' && unit.kind !== 'possessive') continue;
    if (before.kind !== 'word' && before.kind !== 'name' && before.kind !== 'date') continue;
    return mainVerb(units, at, units.length, grammar) === -1
      ? undefined
      : { kind: 'circumstance', from, to: at, next: at };
  }
  return undefined;
}

/** The first comma after which a clause begins, or -1. */
function commaBeforeClause(units: readonly Unit[], from: number, grammar: LatinGrammar): number {
  let commas = 0;
  for (let at = from; at < units.length && commas < mostCommas; at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind === 'stop' || unit.kind === 'semicolon') return -1;
    if (unit.kind !== 'comma') continue;
    commas++;
    if (beginsClause(units, at + 1, grammar)) return at;
  }
  return -1;
}

/** Whether a subject and its verb stand from `from` on. */
function beginsClause(units: readonly Unit[], from: number, grammar: LatinGrammar): boolean {
  const first = units[from];
  if (first === undefined || (!startsSubject(first) && !isPartitive(first, units[from + 1]))) return false;
  const verb = mainVerb(units, from, units.length, grammar);
  if (verb !== -1) return true;
  // `…, Fiona Macrae, the director, watched …`: the verb may stand behind an aside.
  const comma = units.findIndex((unit, index) => index > from && unit.kind === 'comma');
  const second = comma === -1 ? -1 : units.findIndex((unit, index) => index > comma && unit.kind === 'comma');
  return second !== -1 && second - comma < 20 && ['verb', 'weak'].includes(units[second + 1]?.kind ?? '');
}

const subjectStarts: ReadonlySet<Unit['kind']> = new Set([
  'det',
  'possessive',
  'name',
  'number',
  'word',
  'pron',
  'quote',
]);

/** Whether a subject may begin with the unit. */
export function startsSubject(unit: Unit): boolean {
  return subjectStarts.has(unit.kind);
}

/** Returns whether a subject opens with what looks like a preposition: « Des étudiants … », « De nombreux étudiants … ». */
export function isPartitive(first: Unit, second: Unit | undefined): boolean {
  if (first.kind !== 'prep') return false;
  return (
    first.written === 'des' ||
    (first.written === 'de' && /^(?:nombreu|nouve|grand|petit|jeune|multipl)/.test(second?.written ?? ''))
  );
}
