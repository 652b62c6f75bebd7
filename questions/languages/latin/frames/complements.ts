// Which phrases of a frame may be asked for: those that surely belong to its verb.
import {
  type DateMention,
  type Mention,
  type NameMention,
  type NumberMention,
  phraseStart,
} from '../../../reading/mention.ts';
import type { LatinGrammar } from '../grammar.ts';
import type { Unit, UnitKind } from '../units.ts';
import { opensPhrase } from './edges.ts';
import type { Frame } from './frame.ts';
import type { FrameWords } from './frame-words.ts';

/** A phrase of the predicate that may be asked for, with the words that ask. */
export interface Complement {
  readonly mention: Mention;
  /** Unit indices of the phrase with its preposition, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** What goes, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly opening: string;
  readonly asks: 'who' | 'where' | 'when' | 'howMany';
  readonly name: string;
  readonly answerText: string;
  /** It names who did it, by a passive. */
  readonly isAgent?: true;
}

const takers: ReadonlySet<UnitKind> = new Set([
  'rel',
  'that',
  'subord',
  'ger',
  'part',
  'inf',
  'verb',
  'quote',
  'comma',
  'coord',
]);

/** Returns the phrases of `frame` that surely belong to its verb, in order. */
export function findComplements(frame: Frame, text: string, words: FrameWords): Complement[] {
  const { units, verb } = frame.clause;
  const found: Complement[] = [];
  let taken = false;
  for (let at = verb.to; at < frame.edge; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (takers.has(unit.kind) || isTakingParticiple(units, at)) taken = true;
    const mention = unit.mention ?? makerAt(units, at, frame, text, words);
    if (taken || mention === undefined) continue;
    const complement =
      unit.mention === undefined && mention.type === 'person'
        ? { ...agentOf(units, at, mention), isAgent: true as const }
        : complementOf(mention, at, frame, words);
    if (complement !== undefined && !isListed(units, complement, frame)) found.push(complement);
  }
  return found;
}

/** `was founded by Dean Kamen`: who makes such things is somebody, though no list holds his name. */
function makerAt(
  units: readonly Unit[],
  at: number,
  { clause: { verb } }: Frame,
  text: string,
  { agents, makings }: FrameWords,
): NameMention | undefined {
  const first = units[at];
  if (!agents.has(units[at - 1]?.written ?? '') || !makings.has(verb.content?.written ?? ''))
    return undefined;
  const to = makerEnd(units, at);
  const last = units[to - 1];
  if (first === undefined || last === undefined || to - at < 2 || to - at > 3 || last.possessive === true)
    return undefined;
  const next = units[to];
  if (next !== undefined && !['comma', 'stop', 'prep', 'date', 'semicolon'].includes(next.kind))
    return undefined;
  const { start } = first;
  const { end } = last;
  const name = text.slice(start, end);
  return {
    type: 'person',
    sort: 'person',
    name,
    entity: `maker ${name}`,
    gender: 'unknown',
    number: 'singular',
    start,
    end,
    titleStart: start,
    text: name,
    from: 0,
    to: 0,
    aliases: [],
    sureness: 0.7,
  };
}

function makerEnd(units: readonly Unit[], from: number): number {
  let to = from;
  while (units[to]?.kind === 'word' && units[to]?.capital === true && units[to]?.mention === undefined) to++;
  return to;
}

function agentOf(units: readonly Unit[], at: number, mention: NameMention): Complement {
  const span = spanOf(units, at - 1, makerEnd(units, at), mention);
  return { ...span, mention, opening: '', asks: 'who', name: 'agent-person', answerText: mention.name };
}

/** `the match played in Oran`: behind a noun, what may be a participle is one, and takes what follows. */
function isTakingParticiple(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'weak') return false;
  if (unit.verb?.frail === true && unit.participle !== true) return false;
  const before = units[at - 1]?.kind;
  return before !== 'det' && before !== 'possessive';
}

function complementOf(mention: Mention, at: number, frame: Frame, words: FrameWords): Complement | undefined {
  switch (mention.type) {
    case 'date':
      return dateOf(mention, at, frame, words);
    case 'number':
      return amountOf(mention, at, frame, words);
    case 'place':
      return placeOf(mention, at, frame, words);
    case 'person':
    case 'organisation':
      return partyOf(mention, at, frame, words);
  }
}

/** The preposition before the phrase at `at`, an article between them aside. */
function leadOf(units: readonly Unit[], at: number): { preposition: string; from: number } {
  const before = units[at - 1];
  if (before?.kind === 'prep') return { preposition: before.written, from: at - 1 };
  const outer = units[at - 2];
  if (before?.kind === 'det' && outer?.kind === 'prep') return { preposition: outer.written, from: at - 2 };
  return { preposition: '', from: before?.kind === 'det' ? at - 1 : at };
}

/** `in Paris and London`, `to Oran, Lyon and Sfax`: one of several is no answer. */
function isListed(
  units: readonly Unit[],
  { from, to, mention }: Complement,
  { clause: { verb } }: Frame,
): boolean {
  const next = units[to];
  const before = units[from - 1];
  if (next?.kind === 'coord' || next?.kind === 'possessive' || (before?.kind === 'coord' && from > verb.to))
    return true;
  if (before?.kind === 'prep' && from > verb.to) return true;
  if (next?.kind === 'comma') {
    const after = units[to + 1];
    if (after?.kind === 'coord') return mention.type !== 'date' && !clauseFollows(units, to + 2);
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

function dateOf(
  date: DateMention,
  at: number,
  { clause, kind }: Frame,
  { asking }: FrameWords,
): Complement | undefined {
  const { units, verb } = clause;
  if (date.conflict !== undefined || date.until !== undefined || date.told === 'relative' || date.isLoose)
    return undefined;
  const { preposition, from } = leadOf(units, at);
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
    answerText: asking.written(date.value),
  };
}

function spanOf(units: readonly Unit[], from: number, to: number, mention: Mention) {
  return {
    from,
    to,
    start: units[from]?.start ?? phraseStart(mention),
    end: units[to - 1]?.end ?? mention.end,
  };
}

/** Prepositions that bind an amount to the noun before it. */
const belonging: ReadonlySet<string> = new Set([
  'of',
  'de',
  "d'",
  'du',
  'des',
  'at',
  'over',
  'from',
  'than',
  'about',
  'entre',
  'between',
]);

function amountOf(
  amount: NumberMention,
  at: number,
  frame: Frame,
  words: FrameWords,
): Complement | undefined {
  const { clause } = frame;
  const { units, verb } = clause;
  if (amount.until !== undefined || amount.alternative !== undefined) return undefined;
  const { preposition, from } = leadOf(units, at);
  if (units[at - 1]?.kind === 'det' || units[at - 1]?.kind === 'adv' || units[at - 1]?.kind === 'possessive')
    return undefined;
  const base = baseOf(verb);
  const isNext = from === verb.to;
  // An object stands right behind its verb; « de » belongs to it only there.
  if (preposition === '' ? !isNext : belonging.has(preposition) && !isNext) return undefined;
  const common = { mention: amount, asks: 'howMany' as const };
  const { unitKind } = amount;
  const answerText = amount.text;
  if (unitKind === 'money' || unitKind === 'percent') {
    if (!isFree(units, at + 1, words.grammar)) return undefined;
    const opening = unitKind === 'money' ? words.money(preposition, base) : words.percent(preposition, base);
    return opening === undefined
      ? undefined
      : {
          ...common,
          ...spanOf(units, from, at + 1, amount),
          opening,
          answerText,
          name: `how-many-${unitKind}`,
        };
  }
  const counted = countedNoun(amount, at, frame, words.grammar);
  if (counted === undefined) return undefined;
  const opening = words.counted(preposition, counted.noun);
  return opening === undefined
    ? undefined
    : { ...common, ...spanOf(units, from, counted.to, amount), opening, answerText, name: 'how-many-count' };
}

/** The verb that carries the meaning, as the lists write it or as it stands. */
function baseOf({ finite, content, chain }: Frame['clause']['verb']): string {
  if (chain !== undefined) return chain.written;
  return finite.auxiliary ? (content?.verb?.base ?? content?.written ?? finite.base) : finite.base;
}

/** Whether what begins at `at` is no part of the phrase before it. */
function isFree(units: readonly Unit[], at: number, grammar: LatinGrammar): boolean {
  const next = units[at];
  return (
    next === undefined || next.kind === 'coord' || opensPhrase(units, at, grammar) || next.kind === 'inf'
  );
}

/** Most words of a counted noun with what describes it. */
const longestNoun = 4;

/** The noun that is counted, with its adjectives and a genitive, and where it ends. */
function countedNoun(
  amount: NumberMention,
  at: number,
  { clause: { units }, sentence }: Frame,
  grammar: LatinGrammar,
): { noun: string; to: number } | undefined {
  // `58 km²`: asked for by a word, not by a sign.
  if (amount.unitKind === 'measure' && !/^\p{L}{4,}$/u.test(amount.unitText)) return undefined;
  let to = at + 1;
  const isNoun = (unit: Unit | undefined) =>
    unit !== undefined &&
    !unit.capital &&
    unit.possessive !== true &&
    /^\p{L}/u.test(unit.written) &&
    (unit.kind === 'word' ||
      (grammar.headFirst && unit.kind === 'part') ||
      (unit.kind === 'weak' && unit.verb?.frail === true));
  while (isNoun(units[to]) && to - at <= longestNoun) to++;
  // `7 million tons of grain`, « 18 millions de tonnes de gazole ».
  const of = units[to];
  if (of?.kind === 'prep' && grammar.genitives.has(of.written)) {
    let end = to + 1;
    while (isNoun(units[end]) && end - to <= longestNoun) end++;
    if (end > to + 1) to = end;
  }
  const first = units[at + 1];
  if (amount.unitKind === 'none' && (to === at + 1 || first === undefined)) return undefined;
  if (
    !isFree(units, to, grammar) ||
    (/^(?:on|à)$/.test(units[to]?.written ?? '') && /^(?:board|bord)$/.test(units[to + 1]?.written ?? ''))
  )
    return undefined;
  const rest =
    to === at + 1 ? '' : sentenceText(sentence, units[at + 1]?.start ?? 0, units[to - 1]?.end ?? 0);
  const noun = [amount.unitText, rest].filter((part) => part !== '').join(' ');
  const head = grammar.headFirst
    ? (noun.split(' ')[0] ?? '')
    : (noun
        .replace(/ of .*$/, '')
        .split(' ')
        .at(-1) ?? '');
  if (
    !/[sx]$|^(?:people|men|women|children|police|fish|sheep|personnel)$/.test(head) ||
    (/^(?:years?|ans)$/.test(head) && /\bold\b/.test(noun))
  )
    return undefined;
  if (/^(?:times|fois|more|others?|autres|dernier|premier|percent)\b/.test(noun)) return undefined;
  return { noun: noun.replace(/^d(?:e |['’])/, ''), to };
}

function sentenceText({ tokens }: Frame['sentence'], start: number, end: number): string {
  return tokens
    .filter((token) => token.start >= start && token.end <= end)
    .map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text))
    .join('');
}

/** Kinds that may stand between a verb and its place and take nothing. */
const open: ReadonlySet<UnitKind> = new Set(['date', 'prep', 'adv', 'det']);

function placeOf(
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

function partyOf(party: NameMention, at: number, frame: Frame, words: FrameWords): Complement | undefined {
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
