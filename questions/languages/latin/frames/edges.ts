// How far the predicate of a frame reaches, and where it may be cut sooner.
import type { LatinGrammar } from '../grammar.ts';
import type { Unit, UnitKind } from '../units.ts';
import type { VerbGroup } from '../verb-groups.ts';

const edges: ReadonlySet<UnitKind> = new Set([
  'semicolon',
  'colon',
  'dash',
  'stop',
  'open',
  'close',
  'rel',
  'subord',
  'that',
  'comma',
]);

/** Most units between quotation marks that are a title or a term. */
const longestTerm = 5;

/** Returns the unit before which the predicate of `verb` ends, or `undefined` where another verb shows that it was read wrong. */
export function predicateEdge(units: readonly Unit[], verb: VerbGroup, limit: number): number | undefined {
  for (let at = verb.to; at < limit; at++) {
    const unit = units[at];
    const behind = unit?.kind === 'comma' ? behindAside(units, at) : undefined;
    if (behind !== undefined && behind < limit) {
      at = behind - 1;
      continue;
    }
    // « nourris pendant deux ans, soit avec …, soit avec … »: the pair is what is told.
    if (unit?.kind === 'comma' && pairing.test(units[at + 1]?.written ?? '') && isPair(units, at + 1))
      return undefined;
    if (unit === undefined || edges.has(unit.kind)) return at;
    if (unit.kind === 'quote') {
      const close = units.findIndex(({ kind }, index) => index > at && kind === 'quote');
      if (close < 0 || close - at > longestTerm) return at;
      at = close;
      continue;
    }
    if (unit.kind === 'coord' && (joinsClause(units, at, limit) || joinsAmount(units, at))) return at;
    if (unit.kind === 'verb' || (unit.kind === 'weak' && isVerbHere(units, at))) return undefined;
  }
  return limit;
}

/** `by 4 percent in April and by 3 percent next January`: another time's amount behind a time. */
export function joinsAmount(units: readonly Unit[], at: number): boolean {
  const [lead, behind] = units.slice(at + 1, at + 3);
  const next = lead?.kind === 'prep' ? behind : lead;
  // The same preposition with another figure: a time that was not read as one parts them.
  const isSame = units.some(
    ({ kind, written }, index) =>
      index < at &&
      kind === 'prep' &&
      /^(?:by|to|from|à)$/.test(written) &&
      written === lead?.written &&
      units[index + 1]?.kind === 'number',
  );
  return next?.kind === 'number' && (units[at - 1]?.kind === 'date' || isSame);
}

const pairing = /^(?:soit|either|ou)$/;

/** Whether the word that opens a pair stands there twice. */
function isPair(units: readonly Unit[], at: number): boolean {
  return units.slice(at + 1).some(({ written }) => written === units[at]?.written);
}

/** `bought the ship, the Ardent, for 18 million pounds`: where the predicate goes on behind what is said of its object. */
function behindAside(units: readonly Unit[], at: number): number | undefined {
  const close = units.findIndex(({ kind }, index) => index > at && kind === 'comma');
  const aside = units.slice(at + 1, close);
  if (close < 0 || aside.length === 0 || aside.length > longestAside) return undefined;
  if (
    !['det', 'word', 'name'].includes(aside[0]?.kind ?? '') ||
    !aside.every(({ kind }) => nominals.has(kind))
  )
    return undefined;
  return units[close + 1]?.kind === 'prep' && units[close + 2]?.kind === 'number' ? close + 1 : undefined;
}

const longestAside = 10;

const nominals: ReadonlySet<UnitKind> = new Set(['det', 'word', 'name', 'prep']);

/** Whether what may be a verb is one: neither a noun behind its article nor a participle before a preposition. */
function isVerbHere(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit?.verb?.frail === true) return before?.kind === 'pron';
  return !(unit?.participle === true) || before?.kind === 'pron';
}

/** `… and was elected`, « … et Anne Morel récupère »: another verb of the same subject, or another clause. */
function joinsClause(units: readonly Unit[], at: number, limit: number): boolean {
  for (let next = at + 1; next < limit; next++) {
    const unit = units[next];
    if (unit === undefined || edges.has(unit.kind)) return false;
    if (unit.kind === 'verb' || unit.kind === 'pron') return true;
    if (unit.kind === 'weak' && unit.verb?.frail !== true) return true;
    if (unit.kind === 'weak' && units[next - 1]?.kind === 'name') return true;
    if (
      unit.kind === 'weak' &&
      next === at + 1 &&
      ['det', 'number', 'name', 'prep'].includes(units[next + 1]?.kind ?? '')
    )
      return true;
    if (unit.kind === 'part' && next === at + 1) return true;
  }
  return false;
}

/** Returns whether a phrase may begin at `at`, before which the predicate may be cut: no genitive, and nothing that limits. */
export function opensPhrase(units: readonly Unit[], at: number, grammar: LatinGrammar): boolean {
  const unit = units[at];
  if (unit === undefined) return true;
  if (unit.kind === 'date' || edges.has(unit.kind)) return true;
  // « …, affirmant que », `… asking for money`: what somebody did besides.
  if (unit.kind === 'ger') return ['word', 'name', 'date', 'number'].includes(units[at - 1]?.kind ?? '');
  // « d'ici 2030 »
  if (unit.written === "d'" && units[at + 1]?.written === 'ici') return true;
  if (unit.kind !== 'prep' || grammar.genitives.has(unit.written) || limiting.test(unit.written))
    return false;
  const before = units[at - 1]?.kind;
  return (
    before !== 'prep' &&
    before !== 'coord' &&
    before !== 'det' &&
    before !== 'part' &&
    before !== 'inf' &&
    before !== 'adv'
  );
}

const limiting = /^(?:without|sans|sauf|except|hors|unless|despite|than|as|comme)$/;
