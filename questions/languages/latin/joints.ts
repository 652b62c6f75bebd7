// Where a clause ends, and where it may be cut sooner: before a relative clause set off by a comma, `while`, a participle,
// a second predicate. Never before what limits it (`if`, `until`, « sauf »), and never inside a list.
import type { LatinGrammar } from './grammar.ts';
import { startsSubject } from './leads.ts';
import { phraseLength } from './phrases.ts';
import type { Unit } from './units.ts';
import { mainVerb, type VerbGroup } from './verb-groups.ts';

/** The ends of a clause and what follows it. Unit indices, exclusive. */
export interface Ends {
  readonly ends: readonly number[];
  /** Where the next main clause or predicate begins. */
  readonly next?: number;
  readonly sharesSubject?: boolean;
  /** The words that tell who said it. */
  readonly saying?: { readonly from: number; readonly to: number };
}

/** Returns where the clause of `verb` may end, nearest first. */
export function endsOf(units: readonly Unit[], verb: VerbGroup, grammar: LatinGrammar): Ends {
  const ends: number[] = [];
  let quoted = false;
  let depth = 0;
  let limited = false;
  let embedded = false;
  const cut = (at: number) => {
    if (!limited && !embedded && ends.at(-1) !== at) ends.push(at);
  };
  const isReporting = reports(verb, grammar);
  if (isReporting && saysClause(units, verb)) embedded = true;
  for (let at = verb.to; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.kind === 'quote') quoted = !quoted;
    if (unit.kind === 'open') depth++;
    if (unit.kind === 'close') depth--;
    if (quoted || depth > 0) continue;
    if (unit.kind === 'stop' && at >= units.length - 2) return { ends: [...ends, at] };
    if (unit.kind === 'semicolon') return { ends: [...ends, at], next: at + 1 };
    if (unit.kind === 'dash' || unit.kind === 'colon') {
      cut(at);
      // What a colon or dash opens may be anything; the clause ends before it.
      return { ends: ends.length > 0 ? ends : [at] };
    }
    if (grammar.conditions.has(unit.written)) limited = true;
    // `shows that …`: whoever's word it is, what follows is told by it.
    if (
      (isReporting && opensContent(units, at, verb)) ||
      (unit.kind === 'that' && isGoverned(units, at, verb))
    )
      embedded = true;
    if (unit.kind === 'comma') {
      const saying = sayingAfter(units, at, grammar);
      if (saying !== undefined) return { ends: [...ends, saying.to], saying };
      const joint = embedded ? undefined : afterComma(units, at, grammar);
      if (joint === 'clause' || joint === 'predicate') {
        cut(at);
        const next = units[at + 1]?.kind === 'coord' ? at + 2 : at + 1;
        if (ends.length === 0) return { ends: [at] };
        return { ends, next, ...(joint === 'predicate' ? { sharesSubject: true } : {}) };
      }
      if (joint === 'cut') cut(at);
      continue;
    }
    if (at > verb.to && cutsHere(units, at, grammar)) cut(at);
    // « a cédé et des voitures abandonnées … »: what is joined to a bare verb is no object of it.
    if (unit.kind === 'coord' && at === verb.to && !isVerbal(units[at + 1])) return { ends: [...ends, at] };
    if (unit.kind === 'coord') {
      const joint = embedded ? undefined : afterCoord(units, at, verb, grammar);
      if (joint === undefined) continue;
      cut(at);
      if (ends.length === 0) return { ends: [units.length] };
      return { ends, next: at + 1, ...(joint === 'predicate' ? { sharesSubject: true } : {}) };
    }
  }
  return { ends: [...ends, units.length] };
}

const ways: ReadonlySet<string> = new Set(['en', 'by', 'while']);

const isVerbal = (unit: Unit | undefined) =>
  unit?.verb !== undefined || unit?.participle === true || unit?.kind === 'inf';

/** Whether the clause is as true without what begins at `at`: a cause or a circumstance that nothing measures (« peu après »). */
function cutsHere(units: readonly Unit[], at: number, grammar: LatinGrammar): boolean {
  const unit = units[at];
  const before = units[at - 1]?.kind;
  if (
    unit === undefined ||
    before === 'comma' ||
    before === 'number' ||
    before === 'adv' ||
    before === 'coord' ||
    // « quelques mois après », `two years after`: it measures.
    grammar.timeNouns.has(units[at - 1]?.written ?? '')
  )
    return false;
  if (unit.kind === 'subord') return grammar.cuts.has(unit.written);
  if (unit.kind !== 'prep') return false;
  // « pour économiser … », « en annonçant … », `by opening …`: what for and how.
  const next = units[at + 1]?.kind;
  if ((next === 'inf' && unit.written === 'pour') || (next === 'ger' && ways.has(unit.written))) return true;
  return grammar.cuts.has(unit.written) || phraseLength(grammar.cutPhrases, units, at) > 0;
}

/**
 * `said the line, which handles scallops and breaded products, was profitable`: what is said begins right behind the verb, without
 * `that`, and has a verb of its own. One right behind `and` or « et » may be the speaker's next deed.
 */
function saysClause(units: readonly Unit[], verb: VerbGroup): boolean {
  const first = units[verb.to];
  if (first === undefined || first.kind === 'quote' || !startsSubject(first)) return false;
  let depth = 0;
  for (let at = verb.to + 1; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind === 'quote' || unit.kind === 'semicolon') return false;
    if (unit.kind === 'rel') depth++;
    if (unit.kind !== 'verb' && (unit.kind !== 'weak' || unit.verb?.frail === true)) continue;
    if (isBehindCoord(units, at)) continue;
    // `the line, which handles scallops, was profitable`: behind its comma the relative clause is over.
    if (depth === 0 || units[at - 1]?.kind === 'comma') return true;
    depth--;
  }
  return false;
}

/** Whether the verb tells what somebody says or thinks. */
function reports({ finite, content }: VerbGroup, grammar: LatinGrammar): boolean {
  const base = finite.auxiliary ? (content?.verb?.base ?? '') : finite.base;
  if (grammar.sayings.has(base) || grammar.thoughts.has(base)) return true;
  return content !== undefined && grammar.isSayingParticiple(content.written);
}

/** A content clause right behind a verb in whatever form: `saying that …`. */
function isGoverned(units: readonly Unit[], at: number, verb: VerbGroup): boolean {
  return at === verb.to || governors.has(units[at - 1]?.kind ?? 'stop');
}

const governors: ReadonlySet<Unit['kind']> = new Set(['ger', 'verb', 'weak', 'inf', 'part']);

/** Whether what is said begins at `at`: `that`, or a finite verb with a subject of its own between it and the verb of saying. */
function opensContent(units: readonly Unit[], at: number, verb: VerbGroup): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.kind === 'that') return true;
  if (unit.kind !== 'verb' && unit.kind !== 'weak') return false;
  const before = units[at - 1]?.kind;
  return (
    at > verb.to && before !== 'coord' && before !== 'comma' && before !== 'rel' && unit.verb?.frail !== true
  );
}

/** What begins after the comma at `at`. */
function afterComma(
  units: readonly Unit[],
  at: number,
  grammar: LatinGrammar,
): 'cut' | 'clause' | 'predicate' | undefined {
  const next = units[at + 1];
  if (next === undefined) return undefined;
  if (phraseLength(grammar.cutPhrases, units, at + 1) > 0) return 'cut';
  switch (next.kind) {
    case 'ger':
      // `science, technology, engineering, and …`: a noun in a row.
      return units[at + 2]?.kind === 'comma' && isList(units, at + 2) ? undefined : 'cut';
    case 'rel':
    case 'part':
      return 'cut';
    case 'weak':
      return next.participle === true ? 'cut' : undefined;
    case 'subord':
      return grammar.cuts.has(next.written) ? 'cut' : undefined;
    case 'prep':
      // « du transfert, au 1er janvier, de ces lignes »: it belongs to a noun.
      if (grammar.genitives.has(next.written) && next.written !== 'des') return undefined;
      return isList(units, at) ? undefined : 'cut';
    case 'adv':
      return isList(units, at) ? undefined : 'cut';
    case 'coord':
      return next.written === 'ni' || next.written === 'nor'
        ? undefined
        : coordinated(units, at + 2, grammar);
    default:
      if (startsSubject(next) && clauseBegins(units, at + 1, grammar)) return 'clause';
      return isList(units, at) ? undefined : 'cut';
  }
}

function coordinated(
  units: readonly Unit[],
  from: number,
  grammar: LatinGrammar,
): 'clause' | 'predicate' | undefined {
  let at = from;
  while (['adv', 'neg', 'clitic'].includes(units[at]?.kind ?? '')) at++;
  const unit = units[at];
  if (unit === undefined) return undefined;
  // `unsubstantiated and fabricated by …` is no second verb.
  const agent = units[at + 1]?.written;
  if (unit.participle === true && (agent === 'by' || agent === 'par')) return undefined;
  if (unit.kind === 'verb' || (unit.kind === 'weak' && unit.verb?.frail !== true)) return 'predicate';
  return startsSubject(unit) && clauseBegins(units, at, grammar, true) ? 'clause' : undefined;
}

/** What begins after the `and` at `at`, where no comma shows it. */
function afterCoord(
  units: readonly Unit[],
  at: number,
  verb: VerbGroup,
  grammar: LatinGrammar,
): 'clause' | 'predicate' | undefined {
  if (at <= verb.to) return undefined;
  return coordinated(units, at + 1, grammar);
}

/** A subject and its verb close behind it, before the next comma. */
function clauseBegins(
  units: readonly Unit[],
  from: number,
  grammar: LatinGrammar,
  isJoined = false,
): boolean {
  const limit = units.findIndex((unit, index) => index > from && unit.kind === 'comma');
  const verb = mainVerb(units, from, limit === -1 ? units.length : limit, grammar);
  // « …, Anne Morel récupère le portefeuille »: somebody, a word no list knows and its object.
  if (verb === -1)
    return (
      units[from]?.mention?.type === 'person' &&
      units[from + 1]?.kind === 'word' &&
      units[from + 2]?.kind === 'det'
    );
  // `in Chile and Peru and was founded`: the name is the last of a row, and the subject stands before the verb before.
  if (isBehindCoord(units, verb)) return false;
  // What may be a participle is one: « les produits traités avec … ».
  return (
    units[verb]?.kind === 'verb' ||
    units[from]?.kind === 'pron' ||
    units[verb - 1]?.kind === 'clitic' ||
    units[verb - 1]?.mention?.type === 'person' ||
    (isJoined && units[verb - 1]?.kind === 'name') ||
    (isJoined && units[verb]?.verb?.frail !== true && units[verb + 1]?.kind !== 'prep')
  );
}

/** Whether the verb at `at`, its small words counted, comes right behind `and`. */
export function isBehindCoord(units: readonly Unit[], at: number): boolean {
  let before = at - 1;
  while (['adv', 'neg', 'clitic'].includes(units[before]?.kind ?? '')) before--;
  return units[before]?.kind === 'coord';
}

/** Whether the comma at `at` stands in a row of like things that `and` closes. */
function isList(units: readonly Unit[], at: number): boolean {
  for (let index = at + 1; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined || unit.kind === 'stop' || unit.kind === 'semicolon' || unit.kind === 'rel')
      return false;
    if (unit.kind === 'coord') return true;
    if (unit.kind === 'verb' || unit.kind === 'subord' || index - at > 14) return false;
  }
  return false;
}

/** `…, Whitmore said on Monday.`, « …, a indiqué la direction. »: a verb of saying and its speaker, and nothing after them. */
function sayingAfter(
  units: readonly Unit[],
  comma: number,
  grammar: LatinGrammar,
): { from: number; to: number } | undefined {
  let to = units.length;
  while (to > comma && units[to - 1]?.kind === 'stop') to--;
  for (let at = comma + 1; at < Math.min(to, comma + 9); at++) {
    const unit = units[at];
    // `…, who said`, `…, although a poll found`: a clause of its own tells of somebody, not who speaks.
    if (unit === undefined || ['comma', 'that', 'rel', 'subord'].includes(unit.kind)) return undefined;
    const base = unit.verb?.base ?? '';
    const content = units[at + 1];
    const isSaying =
      (unit.verb?.auxiliary !== true && grammar.sayings.has(base)) ||
      (unit.verb?.auxiliary === true && content !== undefined && grammar.isSayingParticiple(content.written));
    if (unit.kind !== 'verb' && unit.kind !== 'weak') continue;
    // `, at an estimated cost of …`: it describes a noun.
    if (units[at - 1]?.kind === 'det') continue;
    return isSaying ? { from: comma, to } : undefined;
  }
  return undefined;
}
