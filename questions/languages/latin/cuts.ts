// Cuts of a sentence that are sentences of their own: one main clause from its subject to one of its ends, without joints,
// brackets and words that lean on what came before, in the length that is read in one breath.
import type { Place } from '../../evidence.ts';
import type { NameMention } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Edit } from '../../reading/retelling.ts';
import { countsNothing, datesAmount, isOfFarTime, leavesContent, limits } from './cut-limits.ts';
import { ownerOf } from './definite-owners.ts';
import { unknownDefinites } from './definites.ts';
import type { LatinGrammar } from './grammar.ts';
import { looseTimeAt } from './loose-times.ts';
import { phraseLength } from './phrases.ts';
import { plainPast } from './plain-past.ts';
import { asideName, subjectOf } from './pronouns.ts';
import { type SentenceClause, sentenceClauses } from './sentence-clauses.ts';
import { type CutStance, stanceOf } from './stance.ts';
import type { Unit } from './units.ts';

/** A cut, in units of its clause and in UTF-16 offsets. */
export interface Cut extends Place {
  readonly clause: SentenceClause;
  readonly from: number;
  readonly to: number;
  readonly edits: readonly Edit[];
  readonly stance: CutStance;
  /** Words as it is told. */
  readonly words: number;
  /** The subject of a clause before, which it goes on with or whose pronoun it has. */
  readonly inherited?: NameMention;
  /** A noun in it is known from the headline only. */
  readonly leansOnHeadline?: true;
}

/** Fewest words, most words, and words that are read in one breath. */
const fewestWords = 6;
const mostWords = 30;
const oneBreath = 22;
/** Words from which a cut says enough to be taken before a longer one. */
const fullEnough = 7;

const known = new WeakMap<SentenceReading, readonly Cut[]>();

/** Returns the cuts of `sentence`, one or two of each of its main clauses, the better first. */
export function cutsOf(sentence: SentenceReading, grammar: LatinGrammar): readonly Cut[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const cuts = sentenceClauses(sentence, grammar).flatMap((clause) =>
    cutsOfClause(clause, sentence, grammar),
  );
  known.set(sentence, cuts);
  return cuts;
}

function cutsOfClause(clause: SentenceClause, sentence: SentenceReading, grammar: LatinGrammar): Cut[] {
  const cuts = clause.ends.flatMap((to) => {
    const cut = cutAt(clause, to, sentence, grammar);
    return cut === undefined ? [] : [cut];
  });
  const fewest = clause.isSide === true ? fullEnough : fewestWords;
  const sound = cuts.filter(({ stance, words }) => !stance.dangling && words >= fewest && words <= mostWords);
  const short = sound.filter(({ words }) => words <= oneBreath);
  const best = short.at(-1) ?? sound[0];
  const first = sound.find(({ words }) => words >= fullEnough);
  return best === undefined ? [] : first === undefined || first === best ? [best] : [first, best];
}

/** Returns the cut of `clause` that ends before the unit `to`, or `undefined` where it would not stand alone. */
export function cutAt(
  clause: SentenceClause,
  to: number,
  sentence: SentenceReading,
  grammar: LatinGrammar,
): Cut | undefined {
  const { units, lead, subject, verb } = clause;
  const keepsLead = clause.shared === undefined && isKept(units, lead.from, lead.to, lead.kind);
  const from = clause.shared !== undefined ? verb.from : keepsLead ? lead.from : subject.from;
  const first = units[from];
  const last = units[to - 1];
  if (first === undefined || last === undefined || to < verb.to) return undefined;
  // `human trafficking`, « 1 200 licenciés »: a noun that looks like a form of a verb.
  const isNoun =
    last.verb?.frail === true ||
    (last.kind === 'part' && grammar.headFirst && units[to - 2]?.kind === 'number') ||
    (!grammar.headFirst && last.kind === 'ger' && units[to - 2]?.kind === 'word');
  if (to > verb.to && openKinds.has(last.kind) && !isNoun) return undefined;
  // « la montée des eaux qui a, parfois, … »: an auxiliary is left without its participle.
  if (last.kind === 'adv' && lastBefore(units, to)?.verb?.auxiliary === true) return undefined;
  if (!keepsLead && clause.shared === undefined) {
    if (limits(units, lead.from, lead.to)) return undefined;
    if (datesAmount(units, lead.from, lead.to, from, to, grammar)) return undefined;
  }
  if (
    leavesContent(clause, to, grammar) ||
    countsNothing(units, verb, to) ||
    isOfFarTime(units, from, to, grammar)
  )
    return undefined;
  const told = subjectOf(clause, sentence, grammar);
  if (told === undefined || isHollow(clause)) return undefined;
  const dropped = droppedUnits(clause, from, to, grammar);
  const gone = new Set([...dropped, ...told.resolved]);
  const owned = ownedNouns(units, from, to, subject.from, gone, sentence, grammar);
  if (owned === undefined) return undefined;
  const plain = plainPast(clause, from, to, grammar);
  const edits: Edit[] = [...told.edits, ...dropsAsEdits(units, dropped), ...owned.edits, ...plain];
  return {
    clause,
    from,
    to,
    start: first.start,
    end: last.end,
    edits,
    stance: stanceOf(clause, from, to, gone, sentence, grammar),
    words: wordsOf(units, from, to, dropped) + told.words + owned.words,
    ...(told.inherited === undefined ? {} : { inherited: told.inherited }),
    // `Ann Lund was re-elected`: to what, only the headline says.
    ...(owned.leans || to === verb.to ? { leansOnHeadline: true as const } : {}),
  };
}

/** `The election elects …`, `Requests have come from …`: a verb that says its noun again, a noun that leaves open for what. */
function isHollow({ units, subject, verb, shared }: SentenceClause): boolean {
  const head = units[subject.to - 1];
  if (shared === undefined && units.slice(subject.from, subject.to).every(isOnlyAmount)) return true;
  if (shared !== undefined || head?.kind !== 'word') return false;
  const base = verb.content?.written ?? verb.finite.base;
  const isAgain =
    /(?:tion|sion|ment)$/.test(head.norm) &&
    base.length >= sameStem &&
    head.norm.startsWith(base.slice(0, sameStem + 1));
  return isAgain || (subject.to - subject.from === 1 && relational.test(head.written));
}

/** `All but three were freed`, « Deux ont été soignés »: of whom, the sentence before told. */
function isOnlyAmount({ kind, mention }: Unit): boolean {
  if (kind === 'number') return mention?.type === 'number' && mention.unitKind === 'none';
  return kind === 'det' || kind === 'prep' || kind === 'coord' || kind === 'adv';
}

/** Letters in which a noun and its verb agree. */
const sameStem = 5;

const relational =
  /^(?:requests|demands|calls|complaints|offers|answers|results|estimates|plans|talks|reactions|proposals|objections)$/;

/** What makes the bare nouns of a cut somebody's, or `undefined` where one stays anybody's that the headline doesn't tell of. */
function ownedNouns(
  units: readonly Unit[],
  from: number,
  to: number,
  subjectAt: number,
  gone: ReadonlySet<number>,
  sentence: SentenceReading,
  grammar: LatinGrammar,
): { readonly edits: readonly Edit[]; readonly words: number; readonly leans: boolean } | undefined {
  const edits: Edit[] = [];
  let words = 0;
  let leans = false;
  for (const { head, isSole } of unknownDefinites(units, from, to, subjectAt, gone, sentence, grammar)) {
    if (head === undefined) return undefined;
    const owner = isSole ? ownerOf(head.norm, sentence, grammar) : undefined;
    if (owner === undefined) {
      if (!sentence.around.title.has(head.norm)) return undefined;
      leans = true;
      continue;
    }
    edits.push(
      { start: head.start, end: head.start, with: owner.before },
      { start: head.end, end: head.end, with: owner.after },
    );
    words += `${owner.before}${owner.after}`.split(' ').length;
  }
  return { edits: edits.filter((edit) => edit.with !== ''), words, leans };
}

/** The last unit before `to` that is neither adverb nor comma. */
function lastBefore(units: readonly Unit[], to: number): Unit | undefined {
  return units.slice(0, to).findLast(({ kind }) => kind !== 'adv' && kind !== 'comma');
}

/** Kinds that a cut never ends on: something of theirs would be left behind. */
const openKinds: ReadonlySet<Unit['kind']> = new Set([
  'part',
  'inf',
  'ger',
  'prep',
  'det',
  'coord',
  'verb',
  'weak',
  'possessive',
  'that',
  'rel',
  'clitic',
  'neg',
]);

/** Longest phrase of circumstance that stays before its clause, in units. */
const longestLead = 5;

/** A date or a source stays; a phrase stays where it is short and names a place or a day. */
function isKept(
  units: readonly Unit[],
  from: number,
  to: number,
  kind: SentenceClause['lead']['kind'],
): boolean {
  if (kind === 'date' || kind === 'source') return true;
  if (kind !== 'circumstance' || to - from > longestLead) return false;
  const phrase = units.slice(from, to);
  return (
    phrase[0]?.kind === 'prep' &&
    phrase.some(({ mention }) => mention !== undefined && mention.type !== 'number') &&
    !phrase.some(({ kind: unit }) => unit === 'pron' || unit === 'possessive')
  );
}

/** Brackets and leaning adverbs between `from` and `to`, and an aside that is too long to be read past. */
function droppedUnits(clause: SentenceClause, from: number, to: number, grammar: LatinGrammar): number[] {
  const { units, aside } = clause;
  const dropped: number[] = [];
  // `Co-founder of Google, Sergey Brin, met …`: the name stays.
  const isNameAside = asideName(clause) !== undefined;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === undefined) continue;
    if (unit.kind === 'open') depth++;
    const leaning = depth === 0 ? phraseLength(grammar.leaningPhrases, units, at) : 0;
    const timed = depth === 0 && leaning === 0 ? looseTimeAt(units, at, to, grammar) : leaning;
    // « Cette journée fut … »: a subject is never left out.
    if (timed > 0 && !(at === clause.subject.from && at + timed === clause.subject.to)) {
      // « a tenu, lundi, des propos »: its commas go with it.
      // « hier, jeudi 16 août 2012, d'accorder »: the day that stays has lost what set it off.
      const isDoubled = units[at + timed - 1]?.kind === 'comma' && units[at - 1]?.kind !== 'comma';
      if (isDoubled && units[at + timed + 1]?.kind === 'comma') dropped.push(at + timed + 1);
      const isSetOff = at > from && units[at - 1]?.kind === 'comma' && units[at + timed]?.kind === 'comma';
      if (isSetOff) dropped.push(at - 1);
      for (let inside = at; inside < at + timed; inside++) dropped.push(inside);
      if (isSetOff) dropped.push(at + timed);
      at += isSetOff ? timed : timed - 1;
      continue;
    }
    const isAside =
      aside !== undefined && !isNameAside && at >= aside.from && at <= aside.to && from <= aside.from;
    if (depth > 0 || isAside) dropped.push(at);
    else if (unit.kind === 'adv' && grammar.leaning.has(unit.written) && units[at - 1]?.kind !== 'prep') {
      // `, however,`: its commas go with it.
      const isSetOff = at > from && units[at - 1]?.kind === 'comma' && units[at + 1]?.kind === 'comma';
      // `presque aussi souvent`: it compares.
      if (units[at + 1]?.kind === 'adv' || units[at - 1]?.kind === 'adv') continue;
      if (isSetOff) dropped.push(at - 1);
      dropped.push(at);
      if (isSetOff) dropped.push(at + 1);
    }
    if (unit.kind === 'close') depth--;
  }
  return dropped;
}

/** Runs of units as stretches that are left out. */
function dropsAsEdits(units: readonly Unit[], dropped: readonly number[]): Edit[] {
  const edits: { start: number; end: number; with: '' }[] = [];
  let last = -2;
  for (const at of dropped) {
    const unit = units[at];
    if (unit === undefined) continue;
    const before = edits.at(-1);
    if (at === last + 1 && before !== undefined) before.end = unit.end;
    else edits.push({ start: unit.start, end: unit.end, with: '' });
    last = at;
  }
  return edits;
}

const markKinds: ReadonlySet<Unit['kind']> = new Set([
  'comma',
  'semicolon',
  'colon',
  'dash',
  'open',
  'close',
  'quote',
  'stop',
]);

function wordsOf(units: readonly Unit[], from: number, to: number, dropped: readonly number[]): number {
  const gone = new Set(dropped);
  let words = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === undefined || gone.has(at) || markKinds.has(unit.kind)) continue;
    words += unit.mention === undefined ? 1 : unit.mention.text.split(' ').length;
  }
  return words;
}
