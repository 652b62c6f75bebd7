// Which phrases of a frame may be asked for: those that surely belong to its verb.
import type { DateMention, Mention } from '../../../reading/mention.ts';
import type { Unit, UnitKind } from '../units.ts';
import { amountOf } from './asked-amounts.ts';
import { agentOf, makerAt } from './asked-makers.ts';
import { partyOf, placeOf } from './asked-parties.ts';
import { type Complement, leadOf, spanOf } from './complement.ts';
import { joinsAmount } from './edges.ts';
import type { Frame } from './frame.ts';
import type { FrameWords } from './frame-words.ts';

const takers: ReadonlySet<UnitKind> = new Set([
  'rel',
  'that',
  'subord',
  'ger',
  'part',
  'inf',
  'verb',
  'quote',
  'coord',
]);

/** Returns the phrases of `frame` that surely belong to its verb, in order. */
export function findComplements(frame: Frame, text: string, words: FrameWords): Complement[] {
  const { units, verb } = frame.clause;
  const found: Complement[] = [];
  let taken = false;
  let isAside = false;
  for (let at = verb.to; at < frame.edge; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    // What is said of a thing between commas tells nothing of the verb.
    if (unit.kind === 'comma') isAside = !isAside;
    if (isAside) continue;
    const isNoun =
      unit.kind === 'part' && (units[at - 1]?.kind === 'det' || units[at - 1]?.kind === 'possessive');
    // « à partir du 4 mai » is a time.
    const isTime =
      (unit.written === 'partir' && units[at - 1]?.written === 'à') ||
      // « leur manque à gagner »
      (unit.written === 'gagner' && units[at - 2]?.written === 'manque');
    if ((takers.has(unit.kind) && !isNoun && !isTime) || isTakingParticiple(units, at)) taken = true;
    const mention = unit.mention ?? makerAt(units, at, frame, text, words);
    if (taken || mention === undefined) continue;
    const complement =
      unit.mention === undefined && mention.type === 'person'
        ? { ...agentOf(units, at, mention), isAgent: true as const }
        : complementOf(mention, at, frame, text, words);
    if (complement !== undefined && !isListed(units, complement, frame)) found.push(complement);
  }
  return found;
}

/** `the match played in Oran`: behind a noun, what may be a participle is one, and takes what follows. */
function isTakingParticiple(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'weak') return false;
  if (unit.verb?.frail === true && unit.participle !== true) return false;
  const before = units[at - 1]?.kind;
  return before !== 'det' && before !== 'possessive';
}

function complementOf(
  mention: Mention,
  at: number,
  frame: Frame,
  text: string,
  words: FrameWords,
): Complement | undefined {
  switch (mention.type) {
    case 'date':
      return dateOf(mention, at, frame, text, words);
    case 'number':
      return amountOf(mention, at, frame, words);
    case 'place':
      return placeOf(mention, at, frame, words);
    case 'person':
    case 'organisation':
      return partyOf(mention, at, frame, words);
  }
}

/** `in Paris and London`, `to Oran, Lyon and Sfax`: one of several is no answer. */
function isListed(
  units: readonly Unit[],
  { from, to, mention }: Complement,
  { clause: { verb }, edge }: Frame,
): boolean {
  const next = units[to];
  const before = units[from - 1];
  const isJoint = next?.kind === 'coord' && to === edge && opensPredicate(units, to, mention);
  if (
    (next?.kind === 'coord' && !isJoint) ||
    next?.kind === 'possessive' ||
    (before?.kind === 'coord' && from > verb.to)
  )
    return true;
  if (before?.kind === 'prep' && from > verb.to) return true;
  if (next?.kind === 'comma') {
    const after = units[to + 1];
    if (after?.kind === 'coord') return mention.type !== 'date' && !clauseFollows(units, to + 2);
    // `3,100 people, about a third of them abroad`: a part is no second one.
    if (after?.mention?.type === 'number' && after.mention.value.value < 1) return false;
    // « revient à Paul Morel, Claire Dupont reçoit … »: another clause.
    if (units[to + 2]?.verb !== undefined) return false;
    return (
      after?.mention?.type === mention.type &&
      units[to + 2]?.kind !== 'comma' &&
      mention.type !== 'place' &&
      units[to + 2]?.kind !== 'stop'
    );
  }
  return (
    units[to - 1]?.possessive === true ||
    (next?.capital === true &&
      next.mention === undefined &&
      mention.type !== 'date' &&
      mention.type !== 'number')
  );
}

/** `opened in 1998 and employs 240 people`: what is joined is another verb of the subject, or another clause. `at` is the joint. */
function opensPredicate(units: readonly Unit[], at: number, { type }: Mention): boolean {
  // `40 cars and works of art`
  const isNoun = units[at + 1]?.verb?.frail === true && units[at + 2]?.kind === 'prep';
  return !joinsAmount(units, at) && (type === 'date' || !isNoun);
}

/** `…, and its Assembly has 42 seats`: what is joined is a clause. */
function clauseFollows(units: readonly Unit[], from: number): boolean {
  const rest = units.slice(from, from + farthestVerb);
  const end = rest.findIndex(({ kind }) => kind === 'comma' || kind === 'stop');
  return rest.slice(0, end < 0 ? rest.length : end).some(({ kind }) => kind === 'verb' || kind === 'weak');
}

/** Most units between a joint and the verb of the clause that it joins. */
const farthestVerb = 9;

/** `late 2014`, « fin 2014 »: the edge would be left behind. */
const edgeOfTime = /^(?:fin|début|mi|courant|milieu|late|early|mid|end|beginning|since|depuis)$/;

/** The preposition before a date, of more than one word too: « à partir du mois de », « jusqu'au ». */
function timeLead(units: readonly Unit[], at: number): { preposition: string; from: number } {
  const inMonth = units[at - 2]?.written === 'mois' && units[at - 1]?.written === 'de';
  const lead = inMonth ? leadOf(units, at - 2) : leadOf(units, at);
  const before = units[lead.from - 1]?.written;
  if (/^d[eu]$/.test(lead.preposition) && before === 'partir' && units[lead.from - 2]?.written === 'à')
    return { preposition: 'à partir de', from: lead.from - 2 };
  if (/^(?:au|à|en)$/.test(lead.preposition) && /^jusqu['e]/.test(before ?? ''))
    return { preposition: 'jusque', from: lead.from - 1 };
  return inMonth ? leadOf(units, at) : lead;
}

function dateOf(
  date: DateMention,
  at: number,
  { clause, kind }: Frame,
  text: string,
  { asking }: FrameWords,
): Complement | undefined {
  const { units, verb } = clause;
  if (date.conflict !== undefined || date.until !== undefined || date.told === 'relative' || date.isLoose)
    return undefined;
  const { preposition, from } = timeLead(units, at);
  if (edgeOfTime.test(preposition) || edgeOfTime.test(units[at - 1]?.written ?? '')) return undefined;
  if (kind === 'participle' && from > verb.to + 3) return undefined;
  const opening = asking.when(preposition, date.value.granularity);
  // A bare year behind a noun is part of what the noun names.
  if (opening === undefined || (preposition === '' && date.value.granularity === 'year')) return undefined;
  return {
    ...spanOf(units, from, at + 1, date),
    mention: date,
    opening,
    asks: 'when',
    name: `when-${date.value.granularity}`,
    answerText: asking.written(date.value, text),
  };
}
