// The same deed told of who did it and of whom it was done to: `She recorded 31 species` and `31 species were recorded`, each word in
// its own place, so that nobody changes his part. For languages that put the subject before its verb.
import { isBeing, isVerbUnit, type Unit, type VerbUnit, type WordUnit } from './unit.ts';
import { beingAt } from './unwritten.ts';
import type { WordSets } from './word-sets.ts';

/** Verbs whose noun behind them is nobody the deed was done to, or only one of two such; folded dictionary forms. */
const noObjects: ReadonlySet<string> = new Set(
  (
    'be become remain stay seem appear cost last weigh total reach number have do get fall rise increase decrease drop climb grow jump decline ' +
    'gain lose give award offer send show tell pay teach name appoint elect call make let help ask want need say grant cover contain include ' +
    'etre devenir rester couter durer peser compter mesurer atteindre avoir faire tomber augmenter baisser reculer progresser donner offrir ' +
    'envoyer montrer dire payer nommer elire appeler laisser aider demander vouloir couvrir contenir comprendre'
  ).split(' '),
);

/** Words that stand before an object as articles do: `removed all kelp`. */
const whole: ReadonlySet<string> = new Set([
  'all',
  'every',
  'each',
  'tout',
  'tous',
  'toute',
  'toutes',
  'chaque',
]);

/** Returns the sentence's clauses turned from one voice to the other, what stands before and behind them kept. */
export function turnedVoices(units: readonly Unit[], { ways }: WordSets): Unit[][] {
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'word') return [];
    return [...(isVerbUnit(unit) ? passives(units, at, unit) : []), ...actives(units, at, unit, ways)];
  });
}

const isLink = (unit: Unit | undefined, sense?: string): boolean =>
  unit?.kind === 'small' && unit.role === 'link' && (sense === undefined || unit.sense === sense);

function isNominal(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'name' ||
    unit?.kind === 'number' ||
    (unit?.kind === 'word' && !isVerbUnit(unit) && unit.time !== true)
  );
}

/** Where the noun phrase that begins at `from` ends, what hangs on it by `of` taken in. */
export function endOfPhrase(units: readonly Unit[], from: number): number {
  let to = from;
  while (isNominal(units[to]) || (to > from && isLink(units[to], 'of') && isNominal(units[to + 1]))) to++;
  return to;
}

/** The noun phrase that ends before `at`, what hangs on it by `of` taken in; `undefined` where something before it governs it. */
export function phraseBefore(units: readonly Unit[], at: number): Unit[] | undefined {
  let from = at;
  while (
    isNominal(units[from - 1]) ||
    (from < at && isLink(units[from - 1], 'of') && isNominal(units[from - 2]))
  )
    from--;
  const before = units[from - 1];
  const isFree =
    before === undefined ||
    before.kind === 'break' ||
    before.kind === 'date' ||
    (before.kind === 'small' && ['and', 'that', 'but'].includes(before.role));
  return from === at || !isFree ? undefined : units.slice(from, at);
}

/** `The team from Kintail removed all kelp`: all that stands before the verb, nouns and what hangs on them. */
function openingBefore(units: readonly Unit[], at: number): Unit[] | undefined {
  const subject = units.slice(0, at);
  const isWhole = subject.every((unit) => isNominal(unit) || isLink(unit));
  return isWhole && isNominal(subject[0]) ? subject : undefined;
}

/** Whether a clause may end or go on with a preposition here, so that nothing more hangs on the noun before. */
function isBorder(unit: Unit | undefined): boolean {
  return (
    unit === undefined ||
    unit.kind === 'break' ||
    unit.kind === 'date' ||
    (unit.kind === 'small' && ['link', 'and', 'but'].includes(unit.role))
  );
}

/** `She recorded 31 species before …` as `31 species were recorded before …`, and with `by her` where she is named. */
function passives(units: readonly Unit[], at: number, verb: VerbUnit): Unit[][] {
  if (isBeing(verb) || isBeing(units[at - 1])) return [];
  if (verb.lemmas.some((lemma) => noObjects.has(lemma))) return [];
  // « a annoncé jeudi la construction »
  const day = units[at + 1]?.kind === 'date' ? 1 : 0;
  const to = endOfPhrase(units, at + 1 + day);
  const [object] = units.slice(at + 1 + day, to);
  const isCounted =
    object?.kind === 'number' && (object.mention.unitKind === 'count' || object.mention.unitKind === 'none');
  const isObject =
    isCounted ||
    object?.kind === 'name' ||
    (object?.kind === 'word' && (object.definite || object.indefinite === true || whole.has(object.norm)));
  if (!isObject || !isBorder(units[to])) return [];
  const before = units[at - 1];
  const pronoun = before?.kind === 'small' && before.role === 'pointer';
  const subject = pronoun ? [] : (phraseBefore(units, at) ?? openingBefore(units, at));
  // `said the mayor`: the one who speaks may stand behind his verb.
  if (subject === undefined || (verb.says === true && subject.length === 0)) return [];
  const from = pronoun ? at - 1 : at - subject.length;
  const opens = units[from - 1];
  if (opens?.kind === 'small' && !['that', 'but'].includes(opens.role)) return [];
  const deed = { ...verb, verb: { tense: 'unknown' as const, negated: false } };
  const turned = [...units.slice(0, from), ...units.slice(at + 1 + day, to), beingAt(verb, verb.verb), deed];
  const rest = [...units.slice(at + 1, at + 1 + day), ...units.slice(to)];
  const agent = subject.length === 0 ? [] : [[...turned, by(verb), ...subject, ...rest]];
  return [[...turned, ...rest], ...agent];
}

/** `A similar law was repealed by the island` as `the island repealed a similar law`. */
function actives(units: readonly Unit[], at: number, verb: WordUnit, ways: ReadonlySet<string>): Unit[][] {
  const helper = units[at - 1];
  if (!isVerbUnit(helper) || !isBeing(helper) || !(isVerbUnit(verb) || verb.helped === true)) return [];
  if (verb.verb?.negated === true) return [];
  const object = phraseBefore(units, at - 1);
  const agent = units.findIndex((unit, index) => index > at && isLink(unit, 'by'));
  if (object === undefined || agent < 0) return [];
  // Nothing but day and place may stand before the one who did it.
  if (
    units
      .slice(at + 1, agent)
      .some((unit) => isVerbUnit(unit) || (unit.kind === 'small' && unit.role !== 'link'))
  )
    return [];
  const to = endOfPhrase(units, agent + 1);
  const subject = units.slice(agent + 1, to);
  if (subject.length === 0 || !isBorder(units[to]) || subject.every(({ kind }) => kind === 'number'))
    return [];
  if (subject.some((unit) => isPlaceOr(ways, unit))) return [];
  const from = at - 1 - object.length;
  const deed = { ...verb, verb: helper.verb };
  return [
    [...units.slice(0, from), ...subject, deed, ...object, ...units.slice(at + 1, agent), ...units.slice(to)],
  ];
}

/** `built by the lake`, « jeté par la fenêtre »: no doer. */
function isPlaceOr(ways: ReadonlySet<string>, unit: Unit): boolean {
  return unit.kind === 'name' ? unit.mention.type === 'place' : unit.kind === 'word' && ways.has(unit.norm);
}

function by({ start }: VerbUnit): Unit {
  return { kind: 'small', start, end: start, role: 'link', sense: 'by' };
}
