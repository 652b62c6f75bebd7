// The frames of a sentence: its clauses, clauses that open behind a joint with a name, relative clauses and participles on a name,
// and what somebody named is reported to have said.
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Told } from '../../language.ts';
import type { LatinGrammar } from '../grammar.ts';
import { type SentenceClause, sentenceClauses } from '../sentence-clauses.ts';
import { type Unit, unitsOf } from '../units.ts';
import { groupAt, type VerbGroup } from '../verb-groups.ts';
import { predicateEdge } from './edges.ts';
import type { Frame, FrameFinding, FrameKind } from './frame.ts';
import { asideBridge, bridgeOf, isBody, isPerson, nameOnly, none, partyEnd } from './named-subjects.ts';
import { asides, betweenSubjectAndVerb, participleAt, relativeAt } from './relative-frames.ts';
import { saidBehind } from './reported-clauses.ts';
import { saidClauses } from './said-frames.ts';

/** Returns the frames of `sentence`. */
export function findFrames(sentence: SentenceReading, told: Told, finding: FrameFinding): Frame[] {
  const { grammar } = finding;
  const main = sentenceClauses(sentence, grammar);
  const units = main[0]?.units ?? unitsOf(sentence, grammar);
  // What stands on a condition is told with it, or not at all.
  if (grammar.isMalformed(units) || units.some(({ written }) => grammar.conditions.has(written))) return [];
  const isSaid = endsInSaying(units, grammar);
  const frames: Frame[] = [];
  const taken = new Set<number>();
  const add = (kind: FrameKind, clause: SentenceClause, more: Partial<Frame> = {}, limit = units.length) => {
    taken.add(clause.verb.at);
    if (isRumoured(clause.verb, grammar)) return;
    const chained = { ...clause, verb: chainOf(units, clause.verb, grammar) };
    const edge = predicateEdge(units, chained.verb, limit);
    // `Ann Lund, 42, and Peter Voss opened …`: two did.
    const isOne = more.bridge === undefined && clause.aside === undefined ? true : !joinsName(units, clause);
    if (isOne && edge !== undefined && edge >= chained.verb.to)
      frames.push({ kind, sentence, clause: chained, edge, ...more });
  };
  for (const clause of isSaid ? [] : main) {
    if (clause.saying !== undefined || clause.lead.kind === 'source') taken.add(clause.verb.at);
    else {
      const named = nameOnly(clause);
      add('clause', named, named.aside === undefined ? asideBridge(units, named) : {});
    }
  }
  for (let at = isSaid ? units.length : 0; at < units.length; at++) {
    if (isQuoted(units, at)) continue;
    const relative = relativeAt(units, at, main, grammar);
    if (relative !== undefined && !taken.has(relative.verb.at))
      add('relative', relative, { bridge: bridgeOf(units, relative) }, closingComma(units, relative.verb.to));
    const participle = participleAt(units, at, told.text, finding);
    if (participle !== undefined && !taken.has(participle.clause.verb.at))
      add(
        'participle',
        participle.clause,
        { bridge: bridgeOf(units, participle.clause), auxiliary: participle.auxiliary },
        closingComma(units, participle.clause.verb.to),
      );
    const beside = besideAt(units, at, grammar);
    if (beside !== undefined && !taken.has(beside.verb.at)) add('beside', beside, asideBridge(units, beside));
  }
  const said = isSaid ? saidBehind(main) : saidClauses(sentence, units, main, told, grammar);
  for (const { clause, by } of said) add('said', clause, { by });
  return frames;
}

/** `…, an audit published on Thursday has found.`: all of it is somebody's word. */
function endsInSaying(units: readonly Unit[], grammar: LatinGrammar): boolean {
  const last = units.findLast(({ kind }) => kind !== 'stop');
  return (
    last !== undefined &&
    ((last.verb !== undefined && grammar.sayings.has(last.verb.base)) ||
      grammar.isSayingParticiple(last.written) ||
      findings.test(last.written))
  );
}

const findings = /^(?:found|shows?|showed|suggests?|suggested|concluded|montre|montrent|révèle|révélé)$/;

/** `was said to be proud`, « est dit »: on somebody's word. */
function isRumoured({ finite, content }: VerbGroup, grammar: LatinGrammar): boolean {
  const isPassive = /^(?:is|are|was|were|been|être)$/.test(finite.base);
  return isPassive && content !== undefined && grammar.isSayingParticiple(content.written);
}

/** Whether another name is joined to the subject before the verb. */
function joinsName(units: readonly Unit[], { subject, verb, isSide }: SentenceClause): boolean {
  return (
    isSide !== true &&
    units
      .slice(subject.to, verb.from)
      .some(({ kind }, at, all) => kind === 'coord' && all[at + 1]?.kind === 'name')
  );
}

/** `plans to hold`, « prévoit de supprimer »: an infinitive right behind the verb carries the meaning. */
function chainOf(units: readonly Unit[], verb: VerbGroup, { infinitiveMark }: LatinGrammar): VerbGroup {
  const link = units[verb.to];
  const next = units[verb.to + 1];
  const isMark =
    infinitiveMark === undefined
      ? /^(?:de|d'|à)$/.test(link?.written ?? '')
      : link?.written === infinitiveMark;
  // `is due to open`: what is planned carries the infinitive.
  if (!verb.negated && /^(?:due|set)$/.test(link?.written ?? '') && next?.written === infinitiveMark) {
    const carried = units[verb.to + 2];
    if (/^(?:is|are)$/.test(units[verb.at]?.written ?? '') && carried?.kind === 'inf')
      return { ...verb, to: verb.to + 3, chain: carried };
  }
  // « à partir du 4 octobre » is a time.
  if (verb.negated || !isMark || next?.kind !== 'inf' || next.written === 'partir') return verb;
  return { ...verb, to: verb.to + 2, chain: next };
}

const closingComma = (units: readonly Unit[], from: number) => {
  const at = units.findIndex(
    ({ kind }, index) => index >= from && (kind === 'comma' || kind === 'stop' || kind === 'semicolon'),
  );
  return at < 0 ? units.length : at;
};

function isQuoted(units: readonly Unit[], at: number): boolean {
  return units.slice(0, at).filter(({ kind }) => kind === 'quote').length % 2 === 1;
}

const boundaries: ReadonlySet<Unit['kind']> = new Set(['comma', 'coord', 'semicolon', 'dash', 'colon']);

/** A clause whose subject is a name and begins behind a joint inside the sentence. `at` is the name. */
function besideAt(units: readonly Unit[], at: number, grammar: LatinGrammar): SentenceClause | undefined {
  const name = units[at];
  if (
    !isPerson(name) &&
    !isBody(name) &&
    !(name?.mention?.type === 'place' && name.mention.sort === 'country' && name.possessive !== true)
  )
    return undefined;
  const { from, isJoined } = phraseFrom(units, at);
  if (from === undefined) return undefined;
  const to = partyEnd(units, at);
  let verbAt = to;
  if (units[verbAt]?.kind === 'comma') {
    const close = units.findIndex(({ kind }, index) => index > verbAt && kind === 'comma');
    const aside = units.slice(verbAt + 1, close);
    if (
      close < 0 ||
      aside.length === 0 ||
      aside.length > 12 ||
      !aside.every(({ kind }) => asides.has(kind) || kind === 'number')
    )
      return undefined;
    verbAt = close + 1;
  }
  while (betweenSubjectAndVerb.has(units[verbAt]?.kind ?? 'stop')) verbAt++;
  const unit = units[verbAt];
  if (unit?.verb === undefined) return undefined;
  const verb = groupAt(units, verbAt);
  const next = units[verb.to]?.kind;
  // A participle behind a name is one.
  if (
    unit.kind === 'weak' &&
    unit.participle === true &&
    !isPerson(name) &&
    (next === 'prep' || next === 'comma')
  )
    return undefined;
  if (unit.verb.frail === true && !isPerson(name)) return undefined;
  if (isJoined && !showsOne(unit, grammar)) return undefined;
  return { units, lead: none(from), subject: { from, to }, verb, ends: [units.length], isSide: true };
}

/** Where the phrase begins that the name closes: at a joint, with nothing before it but what the name is called. */
function phraseFrom(units: readonly Unit[], at: number): { from: number | undefined; isJoined: boolean } {
  let from = at;
  while (units[from - 1] !== undefined && isCalling(units[from - 1] as Unit)) from--;
  const before = units[from - 1];
  const isOpening = before === undefined || boundaries.has(before.kind);
  if (!isOpening || at - from > 6) return { from: undefined, isJoined: false };
  // Only the name is told, with the article that belongs to it.
  const own = isPerson(units[at]) ? at : units[at - 1]?.kind === 'det' ? at - 1 : at;
  if (!isPerson(units[at]) && own !== from) return { from: undefined, isJoined: false };
  const isJoined = before?.kind === 'coord' || (before?.kind === 'comma' && units[from - 2]?.kind === 'name');
  return { from: own, isJoined };
}

const isCalling = ({ kind, written }: Unit) =>
  kind === 'det' ||
  kind === 'word' ||
  ((kind === 'ger' || kind === 'adv' || kind === 'weak') && written.includes('-'));

/** Whether the verb shows by its form that its subject is one. */
function showsOne({ written, verb }: Unit, { headFirst }: LatinGrammar): boolean {
  if (headFirst) return !/(?:ent|ont)$/.test(written);
  return /^(?:was|is|has)$/.test(written) || verb?.tense === 'present';
}
