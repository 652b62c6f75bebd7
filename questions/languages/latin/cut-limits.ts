// What a cut may not leave behind: what is said, the pair of `both`, the opening that an amount or a place holds by.
import type { LatinGrammar } from './grammar.ts';
import { looseTimeAt } from './loose-times.ts';
import type { SentenceClause } from './sentence-clauses.ts';
import type { Unit } from './units.ts';
import { mainVerb, type VerbGroup } from './verb-groups.ts';

/** « vendus l'an dernier »: without its year an amount is no one's. */
export function isOfFarTime(
  units: readonly Unit[],
  from: number,
  to: number,
  grammar: LatinGrammar,
): boolean {
  // Nearly no cut has such a word: where a time begins is looked for only before one.
  const last = units.findLastIndex(({ written }, index) => index < to && farTimes.has(written));
  for (let at = from; at <= last; at++) {
    const length = looseTimeAt(units, at, to, grammar);
    if (length > 0 && units.slice(at, at + length).some(({ written }) => farTimes.has(written))) return true;
  }
  return false;
}

const farTimes: ReadonlySet<string> = new Set(
  'an année mois trimestre semestre siècle saison year month quarter season decade'.split(' '),
);

/** Whether what is said is left behind: `she commented`, `a poll shows that in a contest`. */
export function leavesContent(
  { units, verb, saying }: SentenceClause,
  to: number,
  grammar: LatinGrammar,
): boolean {
  const base = verb.finite.auxiliary ? '' : verb.finite.base;
  const says = grammar.sayings.has(base) || grammar.isSayingParticiple(verb.content?.written ?? '');
  if (says && to === verb.to && saying === undefined) return true;
  if (says && [units[to], units[to + 1]].some((unit) => unit?.kind === 'colon' || unit?.kind === 'quote'))
    return true;
  if (says && saying === undefined && !saysSomething(units, verb.to, to)) return true;
  if (bareSayings.has(base) && saying === undefined && !saysClause(units, verb.to, to, grammar)) return true;
  if (strictly.has(base) && units[verb.to]?.kind === 'comma' && saying === undefined) return true;
  if (units[to]?.kind === 'that') return true;
  // « a exclu, le mardi 21 août 2012 »: whom, stands behind the day. Of what was done to somebody nothing is left behind.
  if (
    units[verb.to]?.kind === 'comma' &&
    !(to === verb.to && verb.content !== undefined && isPassive(units, verb)) &&
    units.slice(verb.to, to).every(({ kind }) => kind === 'comma' || kind === 'det' || kind === 'date')
  )
    return true;
  if (leavesObject(units, verb, to)) return true;
  for (let at = verb.to; at < to; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    // `both the burqa`: what goes with it was cut off.
    const opensPair =
      pairing.has(unit.written) || (unit.written === 'fois' && units[at - 2]?.written === 'à');
    if (opensPair && !units.slice(at, to).some(({ kind }) => kind === 'coord')) return true;
    if (unit.kind === 'that' && units[at - 1]?.kind !== 'adv' && mainVerb(units, at + 1, to, grammar) === -1)
      return true;
    if (unit.kind === 'rel' && !units.slice(at, to).some(({ kind }) => kind === 'verb' || kind === 'weak'))
      return true;
  }
  return false;
}

/** « ont adopté jeudi, par 58 voix contre 41, le projet »: phrases between commas stand before the object. */
function leavesObject(units: readonly Unit[], verb: SentenceClause['verb'], to: number): boolean {
  if (!/^(?:comma|stop)$/.test(units[to]?.kind ?? 'stop') && to !== verb.to) return false;
  // Up to the cut nothing but times, and phrases behind their commas.
  const first = units.slice(verb.to, to).find(({ kind }) => kind !== 'date');
  if (isPassive(units, verb) || (first !== undefined && first.kind !== 'comma' && !isPartOfDay(first)))
    return false;
  const comma = units.findIndex(
    ({ kind }, at) => at >= Math.max(verb.to, to - 1) && kind === 'comma' && units[at + 1]?.kind === 'det',
  );
  if (comma < 0 || units.slice(verb.to, comma).some(({ kind }) => farKinds.has(kind))) return false;
  // A clause of its own begins with an article as well.
  const object = units.slice(comma + 1, comma + 1 + farthestOfClause);
  const end = object.findIndex(({ kind }) => /^(?:comma|stop|rel|ger|part)$/.test(kind));
  return !object
    .slice(0, end < 0 ? undefined : end)
    .some(({ kind, verb: own }) => kind === 'verb' || (kind === 'weak' && own?.frail !== true));
}

const isPartOfDay = ({ written }: Unit) => /^(?:soir|matin|night|morning|afternoon|evening)$/.test(written);

/** Units among which an article's noun has its verb, and what opens another clause before it. */
const farthestOfClause = 12;
const farKinds: ReadonlySet<Unit['kind']> = new Set([
  'verb',
  'rel',
  'subord',
  'coord',
  'that',
  'semicolon',
  'colon',
  'stop',
]);

/** `were closed`, « ont été fermées ». */
const isPassive = (units: readonly Unit[], { from, to }: SentenceClause['verb']) =>
  units.slice(from, to).some(({ written }) => /^(?:été|been|was|were|fut|furent)$/.test(written));

/** Verbs of counting, which have a bare figure for their object. */
const totalling: ReadonlySet<string> = new Set(
  'be total number reach exceed equal average être atteindre totaliser dépasser compter'.split(' '),
);

/** `Savanna alone recorded 318 in the first half of the year`: of what, the sentence before told. */
export function countsNothing(units: readonly Unit[], { to, finite }: VerbGroup, end: number): boolean {
  const { mention } = units[to] ?? {};
  if (mention?.type !== 'number' || mention.unitKind !== 'none' || to >= end) return false;
  const next = units[to + 1];
  const isOfSome = next?.written === 'of' || /^d(?:e|es|u|')$/.test(next?.written ?? '');
  const ends = to + 1 >= end || next?.kind === 'prep' || next?.kind === 'comma' || next?.kind === 'stop';
  return ends && !isOfSome && !totalling.has(finite.base);
}

/** Whether an object, a clause, a quotation or an infinitive follows the verb before the cut. */
function saysSomething(units: readonly Unit[], from: number, to: number): boolean {
  const next = units[from];
  if (next === undefined || from >= to) return false;
  if (next.kind !== 'prep') return true;
  return units
    .slice(from, to)
    .some(({ kind }) => kind === 'that' || kind === 'quote' || kind === 'verb' || kind === 'inf');
}

/** Verbs that take a clause or a quotation for their object. */
const bareSayings: ReadonlySet<string> = new Set('say state déclarer affirmer'.split(' '));

/** `said John Kerry`: whether a verb, a quotation or an infinitive follows before the cut. */
function saysClause(units: readonly Unit[], from: number, to: number, grammar: LatinGrammar): boolean {
  return (
    mainVerb(units, from, to, grammar) !== -1 ||
    units
      .slice(from, to)
      .some(({ kind }) => kind === 'quote' || kind === 'inf' || kind === 'that' || kind === 'rel')
  );
}

/** Verbs that say nothing without what was said. */
const strictly: ReadonlySet<string> = new Set(
  'say tell add state report note write dire rapporter écrire noter ajouter déclarer affirmer préciser'.split(
    ' ',
  ),
);

/** Words that open a pair. */
const pairing: ReadonlySet<string> = new Set(['both', 'between', 'either', 'neither', 'entre', 'soit']);

/** `Last weekend, an estimated 32,000 …`: without its time the amount may be another day's. */
export function datesAmount(
  units: readonly Unit[],
  leadFrom: number,
  leadTo: number,
  from: number,
  to: number,
  { timeNouns, looseDays }: LatinGrammar,
): boolean {
  const isTimed = units
    .slice(leadFrom, leadTo)
    .some(
      ({ written, mention }) => mention?.type === 'date' || timeNouns.has(written) || looseDays.has(written),
    );
  return isTimed && units.slice(from, to).some(({ kind }) => kind === 'number');
}

/** `In some departments including Vaucluse, …`: where else it is so, nobody said. */
export function limits(units: readonly Unit[], from: number, to: number): boolean {
  const phrase = units.slice(from, to);
  if (isNominal(phrase)) return true;
  return (
    phrase[0]?.kind === 'prep' &&
    (spanning.has(phrase[0].written) ||
      phrase.some(({ mention, written }) => mention?.type === 'place' || someOf.has(written)) ||
      (limiting.has(phrase[0].written) && phrase.some(({ mention }) => mention?.type === 'organisation'))) &&
    !phrase
      .slice(0, 3)
      .some(({ kind }) => kind === 'inf' || kind === 'ger' || kind === 'part' || kind === 'weak')
  );
}

/** Whether what opens the clause tells that it is so by what is said or shown only. */
export const isNominal = (phrase: readonly Unit[]): boolean =>
  phrase.length > 0 && nominally.test(phrase.map(({ written }) => written).join(' '));

/** `On paper, the ward has 60 beds`, `In the film, the taxi flies`: so it is said or shown, and no more. */
const nominally =
  /^(?:on paper|in (?:theory|principle|the (?:film|book|novel|video|play|story))|officially|formally|nominally|technically|theoretically|sur le papier|en (?:théorie|principe)|dans le (?:film|livre|roman)|dans la (?:vidéo|pièce)|officiellement|formellement|théoriquement)(?: ,)?$/;

/** Prepositions of a time in which it is so. */
const spanning: ReadonlySet<string> = new Set(
  'depuis pendant durant since during over throughout within'.split(' '),
);

/** Prepositions of whom it is true of: « Chez Amazon ». */
const limiting: ReadonlySet<string> = new Set('chez à at in dans for pour among parmi with avec'.split(' '));

const someOf: ReadonlySet<string> = new Set(
  'some certain certaines certains quelques plusieurs many most including dont notamment parmi among'.split(
    ' ',
  ),
);
