// The clauses of an English or French sentence: where each has its subject, its verb and its end, and where it may be cut
// sooner without becoming untrue.
import type { Place } from '../../evidence.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { LatinGrammar } from './grammar.ts';
import { endsOf, isBehindCoord } from './joints.ts';
import { afterJoints, isPartitive, type Lead, leadAt, startsSubject } from './leads.ts';
import { sideClauses } from './side-clauses.ts';
import { type Unit, unitsOf } from './units.ts';
import { groupAt, mainVerb, type VerbGroup } from './verb-groups.ts';

/** A main clause as unit indices of its sentence, ends exclusive. */
export interface SentenceClause {
  readonly units: readonly Unit[];
  readonly lead: Lead;
  /** The subject with its aside: `Sergey Brin, co-founder of Google`. */
  readonly subject: { readonly from: number; readonly to: number };
  /** The aside between commas inside the subject. */
  readonly aside?: { readonly from: number; readonly to: number };
  readonly verb: VerbGroup;
  /** Where it may end, in order; the last is the farthest. */
  readonly ends: readonly number[];
  /** What it is told by: `…, Whitmore said`. */
  readonly saying?: { readonly from: number; readonly to: number };
  /** It stands beside the main one. */
  readonly isSide?: true;
  /** Words between a subject it shares with the clause before and its own verb. */
  readonly shared?: Place;
}

/** Most units of an aside, and most main clauses of one sentence. */
const longestAside = 22;
const longestBeforeAside = 16;
const mostClauses = 4;

const known = new WeakMap<SentenceReading, readonly SentenceClause[]>();

/** Returns the main clauses of `sentence`, in order. */
export function sentenceClauses(sentence: SentenceReading, grammar: LatinGrammar): readonly SentenceClause[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const units = unitsOf(sentence, grammar);
  const clauses: SentenceClause[] = [];
  if (grammar.isMalformed(units) || isDoubled(units) || isGlued(units) || isToldByPronoun(units)) {
    known.set(sentence, clauses);
    return clauses;
  }
  let from = 0;
  while (from < units.length && clauses.length < mostClauses) {
    const clause = clauseFrom(units, from, grammar);
    if (clause === undefined) {
      const next = units.findIndex((unit, index) => index >= from && unit.kind === 'semicolon');
      if (next === -1) break;
      from = next + 1;
      continue;
    }
    clauses.push(clause.clause);
    if (clause.next === undefined) break;
    from = clause.next;
    if (clause.sharesSubject === true) {
      const shared = sharedPredicate(units, clause.clause, clause.next, grammar);
      if (shared === undefined) break;
      clauses.push(shared.clause);
      if (shared.next === undefined) break;
      from = shared.next;
    }
  }
  clauses.push(...sideClauses(units, clauses, grammar));
  known.set(sentence, clauses);
  return clauses;
}

const nounless: ReadonlySet<Unit['kind']> = new Set(['det', 'adv', 'prep', 'comma']);

/** « …, a-t-elle indiqué », « …, précise-t-il, … »: the words are somebody's whom only the sentence before names. */
function isToldByPronoun(units: readonly Unit[]): boolean {
  return units.some(({ written }, at) => units[at - 1]?.kind === 'comma' && /-(?:elle|il)s?$/.test(written));
}

/** `boarded up up`: a word written twice. */
function isDoubled(units: readonly Unit[]): boolean {
  return units.some(
    ({ written, kind }, at) =>
      written === units[at + 1]?.written && written.length > 1 && !doubles.has(written) && kind !== 'number',
  );
}

/** `any constituency In the western district`: a sentence begins where none has ended. */
function isGlued(units: readonly Unit[]): boolean {
  return units.some(
    ({ kind, capital, mention, end }, at) =>
      kind === 'prep' &&
      capital &&
      mention === undefined &&
      units[at - 1]?.kind === 'word' &&
      units[at - 1]?.capital === false &&
      units[at + 1]?.kind === 'det' &&
      units[at + 1]?.start !== end,
  );
}

const doubles: ReadonlySet<string> = new Set(['had', 'that', 'nous', 'vous', 'très', 'very']);

/** A clause and what follows it. */
export interface Found {
  readonly clause: SentenceClause;
  /** Where the next clause begins. */
  readonly next?: number;
  readonly sharesSubject?: boolean;
}

/** Returns the clause that begins at `start`, joints and an opening before its subject set aside. */
export function clauseFrom(units: readonly Unit[], start: number, grammar: LatinGrammar): Found | undefined {
  const lead = leadAt(units, afterJoints(units, start, grammar), grammar);
  const from = lead.next;
  const first = units[from];
  if (first === undefined || lead.kind === 'condition') return undefined;
  if (!startsSubject(first) && !isPartitive(first, units[from + 1])) return undefined;
  const direct = mainVerb(units, from, units.length, grammar);
  if (direct !== -1) return finished(units, lead, from, undefined, direct, grammar);
  const aside = asideAfter(units, from);
  if (aside === undefined) return undefined;
  let verb = aside.to + 1;
  while (['adv', 'neg', 'clitic'].includes(units[verb]?.kind ?? '')) verb++;
  const kind = units[verb]?.kind;
  if (kind !== 'verb' && kind !== 'weak') return undefined;
  return finished(units, lead, from, aside, verb, grammar);
}

/** The words between the subject's comma and the next, if they can be an aside. `from` and `to` are the commas. */
function asideAfter(units: readonly Unit[], from: number): { from: number; to: number } | undefined {
  const open = units.findIndex((unit, index) => index > from && unit.kind === 'comma');
  if (open === -1 || open - from > longestBeforeAside) return undefined;
  for (let close = open + 2; close < Math.min(units.length, open + longestAside); close++) {
    if (units[close]?.kind === 'stop' || units[close]?.kind === 'semicolon') return undefined;
    if (units[close]?.kind !== 'comma') continue;
    const next = units.slice(close + 1).find((unit) => !['adv', 'neg', 'clitic'].includes(unit.kind));
    if (next?.kind === 'verb' || next?.kind === 'weak') return { from: open, to: close };
  }
  return undefined;
}

function finished(
  units: readonly Unit[],
  lead: Lead,
  from: number,
  aside: { from: number; to: number } | undefined,
  verbAt: number,
  grammar: LatinGrammar,
): Found | undefined {
  const verb = groupAt(units, verbAt);
  const to = aside === undefined ? verb.from : aside.from;
  if (to <= from && units[from]?.kind !== 'pron') return undefined;
  if (aside === undefined && isBehindCoord(units, verb.at)) return undefined;
  if (units.slice(from, to).some(({ kind }) => kind === 'dash')) return undefined;
  // « Un peu plus loin arbore … »: no noun.
  if (units.slice(from, to).every(({ kind }) => nounless.has(kind))) return undefined;
  // « L'ex-maire dût faire face … »: a verb that no list knows stands in what was taken for the subject.
  if (
    grammar.headFirst &&
    units.some(({ kind }, at) => kind === 'inf' && at > from && at < to && units[at - 1]?.kind === 'word')
  )
    return undefined;
  if (grammar.clashes(units.slice(from, to), units[verb.at]?.written ?? '')) return undefined;
  if (isInverted(units, verb, aside?.from ?? verb.from, from, grammar)) return undefined;
  const found = endsOf(units, verb, grammar);
  const clause: SentenceClause = {
    units,
    lead,
    subject: { from, to: Math.max(to, from + 1) },
    ...(aside === undefined ? {} : { aside }),
    verb,
    ends: found.ends,
    ...(found.saying === undefined ? {} : { saying: found.saying }),
  };
  return {
    clause,
    ...(found.next === undefined ? {} : { next: found.next }),
    ...(found.sharesSubject === true ? { sharesSubject: true } : {}),
  };
}

/** « …, a précisé Gérard Collomb »: the speaker behind his verb is its subject, whatever stands before it. */
function isInverted(
  units: readonly Unit[],
  verb: VerbGroup,
  to: number,
  from: number,
  { sayings, isSayingParticiple }: LatinGrammar,
): boolean {
  const says = sayings.has(verb.finite.base) || isSayingParticiple(verb.content?.written ?? '');
  if (!says || units.slice(from, to).some(({ mention }) => mention !== undefined)) return false;
  const next = units[verb.to]?.kind === 'det' ? units[verb.to + 1] : units[verb.to];
  const after = units[verb.to]?.kind === 'det' ? units[verb.to + 2] : units[verb.to + 1];
  return (
    next?.mention?.type === 'person' &&
    (after === undefined || after.kind === 'stop' || after.kind === 'comma')
  );
}

/** `… and turned himself in`: a second predicate of the subject before. `at` is the unit after `and`. */
function sharedPredicate(
  units: readonly Unit[],
  before: SentenceClause,
  at: number,
  grammar: LatinGrammar,
): Found | undefined {
  let verbAt = at;
  while (['adv', 'neg', 'clitic'].includes(units[verbAt]?.kind ?? '')) verbAt++;
  const unit = units[verbAt];
  if (unit?.verb === undefined) return undefined;
  const verb = groupAt(units, verbAt);
  const found = endsOf(units, verb, grammar);
  const start = units[before.subject.to - 1]?.end ?? 0;
  return {
    clause: {
      ...before,
      verb,
      ends: found.ends,
      shared: { start, end: units[verb.from]?.start ?? start },
      ...(found.saying === undefined ? {} : { saying: found.saying }),
    },
    ...(found.next === undefined || found.sharesSubject === true ? {} : { next: found.next }),
  };
}
