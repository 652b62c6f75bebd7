// What a sentence tells beside the laid words that makes them more than it says: the view in which they stand, the part or the sort of a thing of
// which they are told, the condition on which they will come. Without it they are not so, or of more than is told.
import type { Scene } from './doubts.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { isFraction as isFractional } from './rivals.ts';
import { isBreak, isNominal, isRole, reports } from './stretches.ts';
import { isBeing, isVerbUnit, type Unit, type WordUnit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** Returns whether the laid words stand within somebody's view, promise or plan that was not laid: `denounced a contract that ruins farms`. */
export function isViewed({ units, laid, first }: Scene, { sets, verbFirst }: JudgingLanguage): boolean {
  const deed = units.findIndex((unit, at) => at > first && laid[at] === true && isVerbUnit(unit));
  const between = units.slice(first + 1, deed);
  const verb = units[deed];
  if (deed < 0 || !isVerbUnit(verb) || between.some(isBreak)) return false;
  const opens = between.some((unit) => isRole(unit, 'which', 'that'));
  if (!opens && !(verbFirst && between.every(isNominal) && !isDefinite(units[first]))) return false;
  const from = units.slice(0, first).findLastIndex((unit) => isBreak(unit) || isRole(unit, 'which', 'but'));
  const before = units.slice(from + 1, first).filter((_, at) => laid[from + 1 + at] !== true);
  if (before.some((unit) => views(unit, sets))) return true;
  // «أعلنت مشروعاً يُتوقع أن ينتهي في أيار»: announced as expected it is expected.
  if (between.some((unit) => isRole(unit, 'modal'))) return false;
  if (before.some(tells)) return true;
  // `is drafting a law that will cap rents`: what isn't yet there does nothing.
  return isAhead(verb) && !isDefinite(units[first]) && before.some(isVerbUnit);
}

const views = (unit: Unit, { viewing }: WordSets): boolean =>
  isRole(unit, 'modal') ||
  (unit.kind === 'word' && [unit.norm, ...unit.lemmas].some((lemma) => viewing.has(lemma)));

const tells = (unit: Unit): boolean => unit.kind === 'word' && (unit.says === true || unit.inquit === true);

const isDefinite = (unit: Unit | undefined): boolean =>
  unit?.kind === 'name' || (unit?.kind === 'word' && unit.definite);

const isLink = (unit: Unit | undefined, ...senses: readonly string[]): boolean =>
  unit?.kind === 'small' && unit.role === 'link' && (senses.length === 0 || senses.includes(unit.sense));

/** Returns whether only a part is told of what the laid words have whole: `the removal of one of the taxes`, `in a third of the schools`. */
export function isOfFraction({ units, laid }: Scene, { sets }: JudgingLanguage): boolean {
  return units.some((unit, at) => {
    if (laid[at] === true) return false;
    const [before, next, second] = [units[at - 1], units[at + 1], units[at + 2]];
    const isLaidBehind = laid[at + 1] === true || laid[at + 2] === true;
    // « d'une des deux taxes », where the one is told by its article and left out.
    if (isLink(unit) && isLink(next, 'of') && laid[at + 2] === true) return true;
    if (isLink(unit, 'of') && isLink(before) && laid[at - 1] === true && isLaidBehind) return true;
    const isPortion = isWord(unit) && isLink(before) && sets.portions.has(unit.norm);
    if (unit.kind !== 'number' && !isPortion) return false;
    const isFraction = isPortion || isShare(unit);
    if (isFraction && ((laid[at + 1] === true && isNominal(next)) || laid[at + 2] === true)) return true;
    if (isLink(next, 'of') && laid[at + 2] === true && (isDefinite(second) || second?.kind === 'number'))
      return true;
    return isShare(unit) && isLink(before) && laid[at - 2] === true;
  });
}

const isShare = (unit: Unit): boolean => unit.kind === 'number' && isFractional(unit.mention);

/** Whether `at` opens « sur trois », `in three`: of how many the one before is told. */
function isOneIn(units: readonly Unit[], at: number): boolean {
  const [link, amount, next] = units.slice(at);
  return (
    isLink(link, 'on', 'in', 'off') &&
    amount?.kind === 'number' &&
    amount.mention.unitKind === 'none' &&
    amount.mention.value.value > 1 &&
    amount.mention.value.value <= mostInOne &&
    !isNominal(next)
  );
}

/** Most of which one is told: « un élève sur cent ». */
const mostInOne = 100;

/** Returns whether a thing that the laid words have without more is a narrower one, or their deed has narrower limits. */
export function isNarrower({ units, laid, last }: Scene, language: JudgingLanguage): boolean {
  const { sets, verbFirst } = language;
  const being = units.findIndex((unit, at) => laid[at] === true && isBeing(unit) && isAhead(unit));
  const quality = units[being + 1];
  const isState = being >= 0 && isWord(quality) && !quality.definite && quality.helped !== true;
  return units.some((unit, at) => {
    const [open, second] = [units[at + 1], units[at + 2]];
    // `the German patents`
    if (laid[at] !== true) return laid[at + 1] === true && !verbFirst && isOriginBefore(units, at, sets);
    if (open === undefined || laid[at + 1] === true || reports(open)) return false;
    if (isLimiting(units, at + 1, language)) return true;
    // `will refund the tickets that were cancelled`
    if (
      isRole(open, 'which') &&
      isWord(unit) &&
      unit.definite &&
      (isMany(unit) || pluralEnding.test(unit.norm))
    )
      return true;
    if (verbFirst) return false;
    if (at === last && being >= 0 && isLink(open, 'for', 'in', 'to') && isMany(second)) return true;
    if (at === last && isState && (isLink(open, 'for', 'in', 'on', 'at', 'to') || open.kind === 'date'))
      return true;
    // « rouvrira l'enclos le 1er août aux groupes »
    const thing = unit.kind === 'date' ? at - 1 : at;
    return isNarrowedThing(units, thing, open.kind === 'date' ? at + 2 : at + 1, sets);
  });
}

/** Arabic nouns of several by their form. */
const pluralEnding = /.(?:[وي]ن|ات)$/;

const isWord = (unit: Unit | undefined): unit is WordUnit => unit?.kind === 'word' && !isVerbUnit(unit);

const isAhead = (unit: Unit | undefined): boolean =>
  isVerbUnit(unit) && (unit.verb.tense === 'future' || unit.verb.tense === 'conditional');

/** Whether a stretch says in how many, for whom, at what stage or on what condition: « dans deux quartiers », « en commission ». */
function isLimiting(units: readonly Unit[], from: number, language: JudgingLanguage): boolean {
  const { verbFirst } = language;
  const [link, amount, counted] = units.slice(from);
  if (isOneIn(units, from)) return true;
  if (isLink(link, 'in', 'on') && amount?.kind === 'number' && units[from - 1]?.kind === 'word') {
    const { unitKind, value } = amount.mention;
    if (unitKind === 'count') return !language.sets.rateTimes.has(value.unit ?? '');
    if (unitKind === 'none' && isWord(counted)) return counted.time !== true;
  }
  const border = units.findIndex(
    (unit, at) =>
      at >= from && (isBreak(unit) || isVerbUnit(unit) || isRole(unit, 'that', 'which', 'but', 'and')),
  );
  const end = border < 0 ? units.length : border;
  const isPlan = units.slice(0, from).some(isAhead);
  if (isPlan && isRole(units[end], 'but') && isWhen(units[end])) return true;
  // « 120 millions pour le terrain et 45 millions pour la route »: what stands behind an amount or a noun is its own.
  if (!isLink(link) && link?.kind !== 'date') return false;
  return units.slice(from, end).some((unit, place) => {
    const at = from + place;
    const [noun, more] = [units[at + 1], units[at + 2]];
    // «عند وصول الشهود»
    if (isLink(unit, 'upon') || (isPlan && verbFirst && isUpon(unit, noun))) return true;
    if (isOneIn(units, at) && isLink(link, 'in')) return true;
    if (isLink(unit, 'in', 'at', 'on')) return [noun, more].some((word) => isStage(word, language));
    if (!isLink(unit, 'for')) return false;
    if (verbFirst) return isWord(noun) && noun.definite && pluralEnding.test(noun.norm);
    if (isWord(noun)) return noun.time !== true && (noun.definite || isMany(noun));
    return noun?.kind === 'number' && noun.mention.unitKind === 'none' && isWord(more) && more.time !== true;
  });
}

const isWhen = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.sense === 'when';

const isUpon = (unit: Unit, noun: Unit | undefined): boolean =>
  isWord(noun) &&
  !noun.definite &&
  noun.time !== true &&
  (isLink(unit, 'at') || (isLink(unit, 'by') && noun.norm === 'مجرد'));

const isStage = (unit: Unit | undefined, { sets: { stages }, verbFirst }: JudgingLanguage): boolean =>
  isWord(unit) && (verbFirst || !unit.definite) && unit.lemmas.some((lemma) => stages.has(lemma));

function isOriginBefore(units: readonly Unit[], at: number, { people }: WordSets): boolean {
  const [before, unit, noun, behind] = units.slice(at - 1, at + 3);
  if (!isWord(unit) || !unit.describes || !unit.definite || !isVerbUnit(before)) return false;
  return isWord(noun) && !noun.describes && !people.has(noun.norm) && behind?.kind !== 'name';
}

/** Whether what stands at `open` says which the object is that ends at `at`: « les billets de seconde classe », « les brevets allemands ». */
function isNarrowedThing(units: readonly Unit[], at: number, open: number, sets: WordSets): boolean {
  const [next, second] = units.slice(open);
  const thing = objectAt(units, at);
  // « deux ans de prison avec sursis »
  if (isLink(next, 'with') && isLink(units[at - 1], 'of') && units[at - 2]?.kind === 'number')
    return isWord(second);
  if (thing === undefined || second === undefined) return isWord(next) && isOrigin(next, thing, sets);
  if (isWord(next)) return isOrigin(next, thing, sets);
  const isTime = isWord(second) && second.time === true;
  if (isLink(next, 'of')) return !isTime;
  if (isTime || second.kind === 'date') return false;
  if (isLink(next, 'for', 'against', 'on', 'about', 'between')) return second.kind !== 'number';
  if (!isLink(next, 'in', 'to')) return false;
  return isMany(second) || (isMany(thing) && (isWord(second) || second.kind === 'name'));
}

const isOrigin = (next: WordUnit, thing: WordUnit | undefined, { people }: WordSets): boolean =>
  thing !== undefined && next.describes && !next.definite && !people.has(thing.norm);

/** A noun of several, also where its form may be a verb's: « groupes ». */
const isMany = (unit: Unit | undefined): boolean =>
  isWord(unit) &&
  (unit.count === 'many' || (/s$/.test(unit.norm) && unit.lemmas.includes(unit.norm.slice(0, -1))));

/** The definite noun that is done something to and ends at `at`, with adjectives behind it and further nouns that it is of. */
function objectAt(units: readonly Unit[], at: number): WordUnit | undefined {
  let from = at;
  while (isBareWord(units[from]) && isWord(units[from - 1])) from--;
  const head = units[from];
  if (!isWord(head) || head.time === true) return undefined;
  const before = units[from - 1];
  const isOwned = isRole(before, 'pointer');
  // « 60 % des places »
  const isCounted = before?.kind === 'number' && before.mention.unitKind === 'percent';
  if (!head.definite && !isOwned && !isCounted) return undefined;
  let verb = isOwned ? from - 2 : from - 1;
  while (isWord(units[verb]) || units[verb]?.kind === 'number' || isLink(units[verb], 'of')) verb--;
  return isVerbUnit(units[verb]) ? head : undefined;
}

const isBareWord = (unit: Unit | undefined): boolean => isWord(unit) && !unit.definite;
