// The frames of a sentence: its clauses, clauses that open behind a joint with a name, relative clauses and participles on a name,
// and what somebody named is reported to have said.
import type { NameMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Edit } from '../../../reading/retelling.ts';
import type { Told } from '../../language.ts';
import type { LatinGrammar } from '../grammar.ts';
import { asideName } from '../pronouns.ts';
import { clauseFrom, type SentenceClause, sentenceClauses } from '../sentence-clauses.ts';
import type { Unit } from '../units.ts';
import { unitsOf } from '../units.ts';
import { groupAt, type VerbGroup } from '../verb-groups.ts';
import { predicateEdge } from './edges.ts';
import type { Frame, FrameKind } from './frame.ts';
import { isKnownName } from './known-names.ts';

/** Words that language rules need to find frames. */
export interface FrameFinding {
  readonly grammar: LatinGrammar;
  /** The auxiliary before a participle that tells what was done to `subject`; `undefined` where its number is not sure. */
  auxiliaryOf(participle: string, subject: NameMention | undefined): string | undefined;
}

/** Returns the frames of `sentence`. */
export function findFrames(sentence: SentenceReading, told: Told, finding: FrameFinding): Frame[] {
  const { grammar } = finding;
  const main = sentenceClauses(sentence, grammar);
  const units = main[0]?.units ?? unitsOf(sentence, grammar);
  if (grammar.isMalformed(units)) return [];
  const frames: Frame[] = [];
  const taken = new Set<number>();
  const add = (kind: FrameKind, clause: SentenceClause, more: Partial<Frame> = {}, limit = units.length) => {
    taken.add(clause.verb.at);
    const chained = { ...clause, verb: chainOf(units, clause.verb, grammar) };
    const edge = predicateEdge(units, chained.verb, limit);
    if (edge !== undefined && edge >= chained.verb.to)
      frames.push({ kind, sentence, clause: chained, edge, ...more });
  };
  for (const clause of main) {
    if (clause.saying !== undefined || clause.lead.kind === 'source') taken.add(clause.verb.at);
    else {
      const named = nameOnly(clause);
      add('clause', named, named.aside === undefined ? asideBridge(units, named) : {});
    }
  }
  for (let at = 0; at < units.length; at++) {
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
  for (const { clause, by } of saidClauses(sentence, units, main, told, grammar)) add('said', clause, { by });
  return frames;
}

/**
 * `The director of the port, Ann Lee, opened …`, « le ministre grec Antonis Samaras a dévoilé … »: of somebody the name is told and no
 * more; and what opened the sentence goes where it limits nothing.
 */
function nameOnly(clause: SentenceClause): SentenceClause {
  const { units, aside, lead } = clause;
  let { to } = clause.subject;
  while (aside === undefined && units[to - 1]?.kind === 'adv' && to > clause.subject.from + 1) to--;
  const subject = { from: clause.subject.from, to };
  if (clause.shared !== undefined) return clause;
  const at =
    asideName(clause) !== undefined && aside !== undefined ? aside.from + 1 : subjectPerson(units, subject);
  if (at === undefined) return clause;
  const { aside: _, ...rest } = clause;
  const isKept = asideName(clause) === undefined && aside !== undefined;
  const isLimiting = units
    .slice(lead.from, lead.to)
    .some(
      ({ mention, written, kind }) => mention?.type === 'place' || kind === 'subord' || spans.test(written),
    );
  return {
    ...rest,
    ...(isKept ? { aside } : {}),
    subject: { from: at, to: isKept || asideName(clause) !== undefined ? at + 1 : subject.to },
    lead: lead.kind === 'circumstance' && !isLimiting ? none(at) : lead,
  };
}

/** Prepositions of a time in which something is so. */
const spans = /^(?:depuis|pendant|durant|since|during|over|throughout|within)$/;

/** The person whose name closes the subject, callings before it, or whom a body follows that he is of. */
function subjectPerson(units: readonly Unit[], { from, to }: SentenceClause['subject']): number | undefined {
  const phrase = units.slice(from, to);
  const at = phrase.findIndex(isPerson);
  if (at < 0) return undefined;
  if (!phrase.slice(0, at).every(({ kind }) => beforeName.has(kind))) return undefined;
  return partyEnd(units, from + at) === to ? from + at : undefined;
}

/** What a name is called by, before it. */
const beforeName: ReadonlySet<Unit['kind']> = new Set(['det', 'word', 'weak', 'part', 'ger', 'adv']);

/** `plans to hold`, « prévoit de supprimer »: an infinitive right behind the verb carries the meaning. */
function chainOf(units: readonly Unit[], verb: VerbGroup, { infinitiveMark }: LatinGrammar): VerbGroup {
  const link = units[verb.to];
  const next = units[verb.to + 1];
  const isMark =
    infinitiveMark === undefined
      ? /^(?:de|d'|à)$/.test(link?.written ?? '')
      : link?.written === infinitiveMark;
  if (verb.negated || !isMark || next?.kind !== 'inf') return verb;
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

const none = (from: number): SentenceClause['lead'] => ({ kind: 'none', next: from, from, to: from });

/** What stands between the subject and the verb goes. */
function bridgeOf(units: readonly Unit[], { subject, verb }: SentenceClause): Edit {
  return { start: units[subject.to - 1]?.end ?? 0, end: units[verb.from]?.start ?? 0, with: ' ' };
}

function asideBridge(units: readonly Unit[], clause: SentenceClause): Partial<Frame> {
  return clause.subject.to < clause.verb.from && units[clause.subject.to]?.kind === 'comma'
    ? { bridge: bridgeOf(units, clause) }
    : {};
}

const isPerson = (unit: Unit | undefined) => unit?.mention?.type === 'person' && unit.possessive !== true;
const isBody = (unit: Unit | undefined) =>
  unit?.mention?.type === 'organisation' && unit.possessive !== true && unit.mention.number !== 'plural';

const betweenSubjectAndVerb: ReadonlySet<Unit['kind']> = new Set(['adv', 'clitic', 'neg']);

/** `X, who joined …`, « X, ministre de …, qui a déclaré … »: a relative clause on a name or on the subject before it. `at` is the relative. */
function relativeAt(
  units: readonly Unit[],
  at: number,
  main: readonly SentenceClause[],
  grammar: LatinGrammar,
): SentenceClause | undefined {
  const relative = units[at];
  if (relative?.kind !== 'rel' || !grammar.subjectRelatives.has(relative.written)) return undefined;
  let verbAt = at + 1;
  while (betweenSubjectAndVerb.has(units[verbAt]?.kind ?? 'stop')) verbAt++;
  if (units[verbAt]?.verb === undefined) return undefined;
  const subject = antecedentOf(units, at, relative.written, main);
  if (subject === undefined) return undefined;
  const verb = groupAt(units, verbAt);
  return { units, lead: none(subject.from), subject, verb, ends: [units.length], isSide: true };
}

function antecedentOf(
  units: readonly Unit[],
  at: number,
  written: string,
  main: readonly SentenceClause[],
): { from: number; to: number } | undefined {
  const isComma = units[at - 1]?.kind === 'comma';
  const last = isComma ? at - 2 : at - 1;
  const name = units[last];
  const ofPeople = /^(?:who|qui)$/.test(written);
  const ofThings = /^(?:which|qui)$/.test(written);
  if (ofPeople && isPerson(name) && units[last - 1]?.kind !== 'coord') return { from: last, to: last + 1 };
  if (
    isComma &&
    ofThings &&
    isBody(name) &&
    isFree(units[last - 1]?.kind === 'det' ? units[last - 2] : units[last - 1])
  )
    return { from: units[last - 1]?.kind === 'det' ? last - 1 : last, to: last + 1 };
  // `Ingrid Solberg, the minister of labour, who …`
  if (isComma && ofPeople) {
    const open = units.findLastIndex(({ kind }, index) => index < last && kind === 'comma');
    const aside = units.slice(open + 1, last + 1);
    const isOffice = aside.length < 11 && aside.every(({ kind }) => asides.has(kind)) && open > 0;
    if (isOffice && isPerson(units[open - 1]) && units[open - 2]?.kind !== 'coord')
      return { from: open - 1, to: open };
  }
  const whole = isComma
    ? main.find(({ subject }) => subject.to === at - 1 && subject.to - subject.from > 1)
    : undefined;
  return whole === undefined ||
    !ofThings ||
    units.slice(whole.subject.from, whole.subject.to).some(({ kind }) => kind === 'coord')
    ? undefined
    : { from: whole.subject.from, to: whole.subject.to };
}

const asides: ReadonlySet<Unit['kind']> = new Set(['det', 'word', 'prep', 'name', 'part', 'weak', 'adv']);

/** A subject, an object or an apposition: no preposition before it that makes it somebody else's. */
const isFree = (unit: Unit | undefined) =>
  unit === undefined || ['comma', 'verb', 'weak', 'coord', 'semicolon', 'that', 'dash'].includes(unit.kind);

/** `X, founded in 1938 by Y, …`: a participle between commas on a name. `at` is the participle. */
function participleAt(
  units: readonly Unit[],
  at: number,
  text: string,
  { grammar, auxiliaryOf }: FrameFinding,
): { clause: SentenceClause; auxiliary: string } | undefined {
  const unit = units[at];
  if (
    unit?.participle !== true ||
    units[at - 1]?.kind !== 'comma' ||
    grammar.isSayingParticiple(unit.written)
  )
    return undefined;
  const next = units[at + 1]?.kind;
  if (next !== 'prep' && next !== 'date') return undefined;
  const name = units[at - 2];
  if (name === undefined) return undefined;
  const subject =
    isBody(name) || name.mention?.type === 'place' || isKnownName(name, text)
      ? soleName(units, at - 2)
      : namedPhrase(units, at - 2);
  if (subject === undefined) return undefined;
  const { mention } = name;
  const auxiliary = auxiliaryOf(
    unit.written,
    mention?.type === 'organisation' || mention?.type === 'place' || mention?.type === 'person'
      ? mention
      : undefined,
  );
  if (auxiliary === undefined) return undefined;
  const verb: VerbGroup = {
    from: at,
    to: at + 1,
    at,
    finite: { base: '', tense: 'past', auxiliary: true },
    negated: false,
    content: unit,
  };
  return {
    clause: { units, lead: none(subject.from), subject, verb, ends: [units.length], isSide: true },
    auxiliary,
  };
}

function soleName(units: readonly Unit[], at: number): { from: number; to: number } | undefined {
  const from = units[at - 1]?.kind === 'det' ? at - 1 : at;
  return isFree(units[from - 1]) ? { from, to: at + 1 } : undefined;
}

/** « les accords d'Évian »: an article, a noun and the name that it has by a genitive. */
function namedPhrase(units: readonly Unit[], last: number): { from: number; to: number } | undefined {
  const [article, noun, of, name] = units.slice(last - 3, last + 1);
  const isPhrase =
    article?.kind === 'det' &&
    noun?.kind === 'word' &&
    of?.kind === 'prep' &&
    /^d(?:e|')$|^of$/.test(of.written) &&
    name?.capital === true;
  return isPhrase ? { from: last - 3, to: last + 1 } : undefined;
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

/** `Ann Lee of the Civic Party`: the body somebody is of belongs to the name. */
function partyEnd(units: readonly Unit[], at: number): number {
  if (!isPerson(units[at]) || !/^(?:of|from)$/.test(units[at + 1]?.written ?? '')) return at + 1;
  let to = at + 2;
  if (units[to]?.kind === 'det') to++;
  const first = to;
  while (
    units[to]?.mention?.type === 'organisation' ||
    (units[to]?.kind === 'word' && units[to]?.capital === true)
  )
    to++;
  return to > first ? to : at + 1;
}

/** Whether the verb shows by its form that its subject is one. */
function showsOne({ written, verb }: Unit, { headFirst }: LatinGrammar): boolean {
  if (headFirst) return !/(?:ent|ont)$/.test(written);
  return /^(?:was|is|has)$/.test(written) || verb?.tense === 'present';
}

/** What a named speaker is reported to have said, without its speaker. */
function saidClauses(
  sentence: SentenceReading,
  units: readonly Unit[],
  main: readonly SentenceClause[],
  { reading }: Told,
  grammar: LatinGrammar,
): { clause: SentenceClause; by: string }[] {
  const found: { clause: SentenceClause; by: string }[] = [];
  for (const clause of main) {
    const { lead } = clause;
    if (lead.kind !== 'source') continue;
    const names = units.slice(lead.from, lead.to).filter(({ kind }) => kind === 'name');
    const [only] = names;
    const { mention } = only ?? {};
    if (names.length !== 1 || (mention?.type !== 'person' && mention?.type !== 'organisation')) continue;
    if (only !== units[lead.to - 1] || mention.sureness < leastSure) continue;
    found.push({
      clause: { ...clause, lead: none(clause.subject.from), ends: [units.length] },
      by: mention.name,
    });
  }
  const said = reading.attributions.filter((one) => one.sentence === sentence.index);
  const [only] = said;
  const { speaker } = only ?? {};
  if (only === undefined || said.length > 1 || only.kind !== 'indirect' || speaker?.kind !== 'named')
    return found;
  if (only.class !== 'neutral' && only.class !== 'assert') return found;
  if (speaker.mention === undefined || speaker.mention.sureness < leastSure) return found;
  let at = units.findIndex(({ start }) => start >= only.content.start);
  if (units[at]?.kind === 'that') at++;
  if (at < 0 || units.slice(at).some(({ kind }) => kind === 'quote')) return found;
  const clause = clauseFrom(units, at, grammar)?.clause;
  if (clause === undefined) return found;
  found.push({ clause: { ...clause, ends: [units.length], isSide: true }, by: speaker.name });
  return found;
}

/** How sure a speaker's name has to be. */
const leastSure = 0.75;
