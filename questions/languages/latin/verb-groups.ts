// Finite verbs in their place: whether a word that may be a verb is one here, how far its group reaches, and where the
// main verb of a clause stands.
import type { FiniteVerb, LatinGrammar } from './grammar.ts';
import type { Unit, UnitKind } from './units.ts';

/** A finite verb with its auxiliaries, adverbs and participles. Unit indices, `to` exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Index of the finite word. */
  readonly at: number;
  readonly finite: FiniteVerb;
  readonly negated: boolean;
  /** The participle, infinitive or gerund that carries the meaning after an auxiliary. */
  readonly content?: Unit;
  /** The infinitive that it governs, where that is told with it: `plans to hold`. */
  readonly chain?: Unit;
}

/** Kinds that end a noun phrase. */
const nounEnds: ReadonlySet<UnitKind> = new Set([
  'word',
  'name',
  'number',
  'date',
  'close',
  'pron',
  'rel',
  'part',
  'inf',
  'weak',
]);

/** Kinds that may follow a verb that is a noun elsewhere. */
const followers: ReadonlySet<UnitKind> = new Set([
  'det',
  'possessive',
  'prep',
  'name',
  'number',
  'date',
  'that',
  'pron',
  'adv',
  'neg',
  'inf',
  'ger',
  'part',
]);

/** Longest subject, in units. */
const longestSubject = 16;

/** Returns the index of the main verb of a clause whose subject begins at `from`, or -1. Nothing at or after `limit` is looked at. */
export function mainVerb(units: readonly Unit[], from: number, limit: number, grammar: LatinGrammar): number {
  let weak = -1;
  let frail = -1;
  let relatives = 0;
  let hasGerund = false;
  for (let at = from; at < Math.min(limit, from + longestSubject); at++) {
    const unit = units[at];
    if (unit === undefined || isEdge(unit.kind)) break;
    if (unit.kind === 'rel') relatives++;
    // `penalty … ensuring a draw after X had scored`: the verb is the side clause's.
    if (unit.kind === 'ger') hasGerund = true;
    if (hasGerund && unit.kind === 'prep' && grammar.vouchers.has(unit.written)) relatives++;
    if (unit.kind === 'that' || unit.kind === 'subord') break;
    if (at === from && unit.kind !== 'pron') continue;
    const isVerb = unit.kind === 'verb' || (unit.kind === 'weak' && isVerbHere(units, at, from, grammar));
    if (!isVerb) {
      // `The ad features images …`: a noun as much as a verb, if nothing else turns up.
      if (frail === -1 && relatives === 0 && isLastResort(units, at, grammar)) frail = at;
      continue;
    }
    if (relatives > 0) {
      relatives--;
      at = groupAt(units, at).to - 1;
      continue;
    }
    if (weak === -1) {
      if (unit.kind === 'verb' || !mayBeReduced(units, at, from, grammar)) return at;
      weak = at;
    } else if (isLaterMain(units, at)) return at;
  }
  return weak === -1 || isDoneBy(units, weak) ? frail : weak;
}

function isLastResort(units: readonly Unit[], at: number, { headFirst }: LatinGrammar): boolean {
  const unit = units[at];
  const before = units[at - 1];
  const next = units[at + 1];
  if (headFirst || unit?.kind !== 'weak' || unit.verb?.frail !== true) return false;
  return (
    before?.kind === 'word' && before.possessive !== true && next?.kind === 'word' && !/s$/.test(before.norm)
  );
}

const isEdge = (kind: UnitKind) =>
  kind === 'comma' ||
  kind === 'semicolon' ||
  kind === 'colon' ||
  kind === 'dash' ||
  kind === 'quote' ||
  kind === 'stop';

/** `the meeting held in Paris …`: a participle that describes the noun before it, if a verb of the clause comes later. */
function mayBeReduced(units: readonly Unit[], at: number, from: number, grammar: LatinGrammar): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit?.participle !== true || unit.verb === undefined || before === undefined) return false;
  if (before.mention?.type === 'person' || before.kind === 'pron' || at === from) return false;
  if (grammar.sayings.has(unit.verb.base) && units[at + 1]?.written !== 'by') return false;
  const next = units[at + 1]?.kind;
  return next === 'prep' || next === 'adv';
}

/** `Figures released by officials`: with who did it behind it a participle is no verb, but `dropped by half` tells how much. */
function isDoneBy(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.written !== 'by') return false;
  return !units
    .slice(at + 2, at + 5)
    .some(({ mention, written }) => mention?.type === 'number' || shares.has(written));
}

const shares: ReadonlySet<string> = new Set(
  'a an half third quarter fifth tenth most more less double almost nearly about around up'.split(' '),
);

/** Whether the verb at `at` is the main one although a word before it might have been. */
function isLaterMain(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.kind;
  if (before === undefined || before === 'coord' || before === 'that') return false;
  if (units[at]?.kind === 'verb') return true;
  const next = units[at + 1]?.kind;
  return nounEnds.has(before) && next !== 'prep' && next !== undefined;
}

/** Whether the word at `at`, which may be a verb, is one: a noun phrase before it, and after it what a verb takes. */
function isVerbHere(units: readonly Unit[], at: number, from: number, grammar: LatinGrammar): boolean {
  const unit = units[at];
  const next = units[at + 1];
  let before = at - 1;
  while (before >= from && ['adv', 'neg', 'clitic'].includes(units[before]?.kind ?? '')) before--;
  const previous = units[before];
  if (unit?.verb === undefined || previous === undefined || before < from) return false;
  if (!nounEnds.has(previous.kind) || previous.possessive === true) return false;
  // A noun that might have been a verb is one only behind its article: « le groupe souhaite ».
  if (previous.kind === 'weak' && previous.verb?.frail !== true) return false;
  if (next === undefined) return unit.verb.frail !== true;
  // `Two armed men`: between a number and a noun the word describes.
  if (previous.kind === 'number' && previous.mention === undefined && next.kind === 'word') return false;
  // « ses troupes dispersées »: a participle behind its noun, with nothing that a verb would take.
  const isBare = before !== at - 1;
  if (unit.verb.frail !== true || isBare) return true;
  if (
    next.written === 'of' ||
    ((next.written === 'de' || next.written === "d'") && !grammar.thoughts.has(unit.verb.base))
  )
    return false;
  return followers.has(next.kind) || next.capital;
}

/** Returns the group around the finite verb at `at`. */
export function groupAt(units: readonly Unit[], at: number): VerbGroup {
  const unit = units[at];
  const finite = unit?.verb ?? { base: '', tense: 'past', auxiliary: false };
  let from = at;
  let negated = false;
  while (['neg', 'clitic'].includes(units[from - 1]?.kind ?? '')) {
    from--;
    negated ||= units[from]?.kind === 'neg';
  }
  while (units[from - 1]?.kind === 'adv' && from < at) from--;
  let to = at + 1;
  let content: Unit | undefined;
  for (let next = to; next < units.length; next++) {
    const after = units[next];
    if (after === undefined) break;
    if (after.kind === 'neg') {
      negated = true;
      to = next + 1;
      continue;
    }
    if (after.kind === 'adv' || after.kind === 'clitic') continue;
    if (!finite.auxiliary || !isContent(after)) break;
    content = after;
    to = next + 1;
    if (!isLink(after)) break;
  }
  return { from, to, at, finite, negated, ...(content === undefined ? {} : { content }) };
}

/** A form that an auxiliary carries. */
function isContent(unit: Unit): boolean {
  return unit.participle === true || unit.kind === 'inf' || unit.kind === 'ger' || unit.written === 'been';
}

const links: ReadonlySet<string> = new Set(['been', 'being', 'été', 'be', 'have', 'être', 'avoir']);

/** `has been …`, « a été … »: the group goes on. */
const isLink = (unit: Unit) => links.has(unit.written);
