// The name of a subject, told without what stands before and behind it.
import type { Edit } from '../../../reading/retelling.ts';
import { isNominal } from '../cut-limits.ts';
import { asideName } from '../pronouns.ts';
import type { SentenceClause } from '../sentence-clauses.ts';
import type { Unit } from '../units.ts';
import type { Frame } from './frame.ts';

export const none = (from: number): SentenceClause['lead'] => ({ kind: 'none', next: from, from, to: from });

export const isPerson = (unit: Unit | undefined) =>
  unit?.mention?.type === 'person' && unit.possessive !== true;
export const isBody = (unit: Unit | undefined) =>
  unit?.mention?.type === 'organisation' && unit.possessive !== true && unit.mention.number !== 'plural';

/**
 * `The director of the port, Ann Lee, opened …`, « le ministre grec Antonis Samaras a dévoilé … »: of somebody the name is told and no
 * more; and what opened the sentence goes where it limits nothing.
 */
export function nameOnly(clause: SentenceClause): SentenceClause {
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
  const opening = units.slice(lead.from, lead.to);
  const isLimiting =
    isNominal(opening) ||
    opening.some(
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

/** `Ann Lee of the Civic Party`: the body somebody is of belongs to the name. */
export function partyEnd(units: readonly Unit[], at: number): number {
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

/** What stands between the subject and the verb goes. */
export function bridgeOf(units: readonly Unit[], { subject, verb }: SentenceClause): Edit {
  return { start: units[subject.to - 1]?.end ?? 0, end: units[verb.from]?.start ?? 0, with: ' ' };
}

export function asideBridge(units: readonly Unit[], clause: SentenceClause): Partial<Frame> {
  return clause.subject.to < clause.verb.from && units[clause.subject.to]?.kind === 'comma'
    ? { bridge: bridgeOf(units, clause) }
    : {};
}
