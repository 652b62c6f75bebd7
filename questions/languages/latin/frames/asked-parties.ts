// Which places, bodies and people of a predicate may be asked for.
import type { NameMention } from '../../../reading/mention.ts';
import type { UnitKind } from '../units.ts';
import { belonging, type Complement, isFree, leadOf, spanOf } from './complement.ts';
import type { Frame } from './frame.ts';
import type { FrameWords } from './frame-words.ts';

/** Kinds that may stand between a verb and its place and take nothing. */
const open: ReadonlySet<UnitKind> = new Set(['date', 'prep', 'adv', 'det']);

export function placeOf(
  place: NameMention,
  at: number,
  frame: Frame,
  { asking, grammar, partner }: FrameWords,
): Complement | undefined {
  const { units, verb } = frame.clause;
  const { preposition, from } = leadOf(units, at);
  if (preposition === '' || belonging.has(preposition)) return undefined;
  const span = { ...spanOf(units, from, at + 1, place), mention: place, answerText: place.name };
  const isNext = units.slice(verb.to, from).every(({ kind }) => open.has(kind));
  const base = verb.finite.auxiliary ? '' : verb.finite.base;
  const isPlaced = grammar.placings.has(base) || grammar.isPlacingParticiple(verb.content?.written ?? '');
  const where = asking.where(preposition, place.sort);
  if (where !== undefined && (isNext || isPlaced))
    return { ...span, opening: where, asks: 'where', name: `where-${place.sort}` };
  const whom = place.sort === 'country' && isNext ? partner(preposition, place) : undefined;
  return whom === undefined ? undefined : { ...span, opening: whom, asks: 'who', name: 'whom-place' };
}

/** Sorts of bodies that are places as well. */
const premises: ReadonlySet<string> = new Set(['museum', 'university', 'hospital']);

export function partyOf(
  party: NameMention,
  at: number,
  frame: Frame,
  words: FrameWords,
): Complement | undefined {
  const { units, verb } = frame.clause;
  const { preposition, from } = leadOf(units, at);
  const { asking, agents, grammar } = words;
  const isNext = units.slice(verb.to, from).every(({ kind }) => open.has(kind));
  const base = { ...spanOf(units, from, at + 1, party), mention: party, answerText: party.name };
  if (!isFree(units, at + 1, grammar) && units[at + 1]?.kind !== 'comma') return undefined;
  if (agents.has(preposition) && verb.content?.participle === true)
    return { ...base, opening: '', asks: 'who', name: `agent-${party.type}`, isAgent: true };
  if (party.type === 'organisation') {
    const where = premises.has(party.sort) ? asking.where(preposition, party.sort) : undefined;
    const isPlaced =
      grammar.placings.has(verb.finite.base) || grammar.isPlacingParticiple(verb.content?.written ?? '');
    if (where !== undefined && (isNext || isPlaced))
      return { ...base, opening: where, asks: 'where', name: `where-${party.sort}` };
    if (preposition === '' || !isNext) return undefined;
    const opening = words.partner(preposition, party);
    return opening === undefined ? undefined : { ...base, opening, asks: 'who', name: 'whom-organisation' };
  }
  if (preposition === '' ? from !== verb.to && at !== verb.to : !isNext) return undefined;
  const asked = asking.whom(preposition);
  if (asked === undefined) return undefined;
  const start = asked.strands ? (units[at]?.start ?? base.start) : base.start;
  return { ...base, start, opening: asked.opening, asks: 'who', name: 'whom-person' };
}
