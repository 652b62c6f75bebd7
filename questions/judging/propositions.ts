// What a sentence says beside its whole: each relative clause with the noun it describes, each further verb with the subject it
// shares. Only where the form leaves one reading; their units keep their places in the sentence.

import { changes } from './changes.ts';
import { expectedRelatives } from './expected-relatives.ts';
import { objectSense } from './frames.ts';
import { gapped } from './gapped.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { partitives } from './partitives.ts';
import { endOfPart } from './parts.ts';
import { reducedRelatives } from './reduced-relatives.ts';
import { turnedVerbs } from './turned-verbs.ts';
import { isBeing, isVerbUnit, type Unit, type WordUnit } from './unit.ts';
import { beingAt } from './unwritten.ts';
import { verbFirstPropositions } from './verb-first-propositions.ts';
import { phraseBefore, turnedVoices } from './voices.ts';
import { whoIsWhat } from './who-is-what.ts';
import type { WordSets } from './word-sets.ts';

/** Returns the further propositions of a sentence. */
export function propositionsOf(units: readonly Unit[], language: JudgingLanguage): Unit[][] {
  const clauses = clausesOf(units, language);
  const parts = [units, ...clauses].flatMap((part) => [...gapped(part), ...partitives(part, language.sets)]);
  const told = [...clauses, ...parts];
  const found = [...told, ...[units, ...told].flatMap((part) => turned(part, language))];
  return found.filter((proposition) => proposition.length > 1);
}

function clausesOf(units: readonly Unit[], { verbFirst, sets, toldBeside }: JudgingLanguage): Unit[][] {
  return verbFirst
    ? [
        ...verbFirstPropositions(units, sets),
        ...expectedRelatives(units, sets),
        ...whoIsWhat(units, sets),
        ...(toldBeside?.(units) ?? []),
      ]
    : [
        ...relatives(units),
        ...sharedSubject(units, sets),
        ...appositions(units),
        ...reducedRelatives(units),
        ...changes(units, sets),
        ...(toldBeside?.(units) ?? []),
      ];
}

/** A clause told of whom its deed was done to, or of who did it. */
function turned(units: readonly Unit[], { verbFirst, passiveOf, sets }: JudgingLanguage): Unit[][] {
  if (!verbFirst) return turnedVoices(units, sets);
  return passiveOf === undefined ? [] : turnedVerbs(units, passiveOf);
}

/** `The department, which can withhold grants, …`: the noun with what is told of it. */
function relatives(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'small' || unit.role !== 'which' || !opensDeed(units[at + 1])) return [];
    const isSetOff = units[at - 1]?.kind === 'break';
    const noun = nounPhraseBefore(units, isSetOff ? at - 1 : at);
    if (noun === undefined || isUnprovedCleft(units, (isSetOff ? at - 1 : at) - noun.length, noun)) return [];
    return [[...noun, ...units.slice(at + 1, endOfPart(units, at + 1))]];
  });
}

/** `must prove that it was Lund who burned the barn`, « veut un pont qui traverse »: whether the clause behind a noun may not be so. */
export function isUnprovedCleft(units: readonly Unit[], from: number, [first]: readonly Unit[]): boolean {
  const before = units.slice(0, from);
  const being = before.at(-1);
  const isModal = before.some((unit) => isRole(unit, 'modal', 'condition', 'not'));
  if (isBeing(being))
    return (
      (isVerbUnit(being) && being.verb.negated) || isModal || before.some((unit) => isRole(unit, 'that'))
    );
  return isModal && first?.kind === 'word' && !first.definite;
}

/** `The company applied last year and withdrew its application`: the second deed with the subject of the first. */
function sharedSubject(units: readonly Unit[], sets: WordSets): Unit[][] {
  const first = units.findIndex(isVerbUnit);
  if (first <= 0) return [];
  const subject = nounPhraseBefore(units, skipBack(units, first));
  if (subject === undefined) return [];
  return units.flatMap((unit, at) => {
    if (at <= first || unit.kind !== 'small' || unit.role !== 'and' || !isVerbUnit(units[at + 1])) return [];
    const between = units.slice(first, at);
    // Behind `that` or a relative the subject may be another.
    if (between.some((other) => other.kind === 'small' && ['that', 'which', 'but'].includes(other.role)))
      return [];
    // `Reed told the court the man stole the car and fled`
    if (between.slice(1).some(isVerbUnit) || isSecondInfinitive(between, units[at + 1], sets)) return [];
    return [[...subject, ...units.slice(at + 1)]];
  });
}

/** `threatened to leave Oslo and shut the mine`: a form that may be what somebody only threatens. */
export function isSecondInfinitive(
  between: readonly Unit[],
  next: Unit | undefined,
  { unchanging }: WordSets,
): boolean {
  // `agreed to` is read as one verb with its object.
  const isTo = (unit: Unit) => unit.kind === 'small' && (unit.sense === 'to' || unit.sense === objectSense);
  return between.some(isTo) && isVerbUnit(next) && unchanging.has(next.norm);
}

/** Where the subject of a verb ends: before a clause set off by commas, if one stands between them. */
function skipBack(units: readonly Unit[], verb: number): number {
  if (units[verb - 1]?.kind !== 'break') return verb;
  for (let at = verb - 2; at > 0; at--) if (units[at]?.kind === 'break') return at;
  return verb;
}

/** `The institute, founded in 1974, …`, « le cabinier, saisonnier de 22 ans »: what is set off behind a noun is what it is. */
function appositions(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const first = units[at + 1];
    if (unit.kind !== 'break' || unit.mark !== ',' || first?.kind !== 'word') return [];
    const to = endOfPart(units, at + 1);
    const part = units.slice(at + 1, to);
    // « L'ancien terrain sur lequel s'élèvera l'usine, vendu »: behind a relative clause it is told of the noun before that.
    const open = units.slice(0, at).findLastIndex(({ kind }) => kind === 'break');
    if (units.slice(open + 1, at).some((other) => isRole(other, 'which'))) return [];
    const isDeed = first.helped === true;
    // `Norpower bought the mine, funded by Zentrix`: behind the verb it is told of the subject as well.
    const isDone = isDeed || isByDoer(part[1]);
    if (isDone && units.slice(open + 1, at).some(isVerbUnit)) return [];
    const isNoun = !isDeed && !first.definite && !part.some(isVerbUnit);
    const deeds = isDeed ? joinedDeeds(part) : [part];
    const noun = nounPhraseBefore(units, at) ?? openingPhrase(units, at);
    if (noun === undefined || deeds.some((deed) => deed.length < 2 || deed.some(joins))) return [];
    if (!isDeed && !isNoun) return [];
    const being = beingAt({ start: unit.start, end: unit.start });
    return deeds.map((deed) => [...noun, being, ...deed]);
  });
}

/** « hué par 300 personnes » */
function isByDoer(unit: Unit | undefined): boolean {
  return unit?.kind === 'small' && unit.sense === 'by';
}

/** « Le téléphérique de Vauclaire, construit en 1973 »: the phrase that opens the sentence, with what hangs on it. */
function openingPhrase(units: readonly Unit[], at: number): Unit[] | undefined {
  const phrase = phraseBefore(units, at);
  return phrase?.length === at ? phrase : undefined;
}

/** « construit en 1973 et rénové en 2009 »: each deed by itself. */
function joinedDeeds(part: readonly Unit[]): Unit[][] {
  const next = part.findIndex(
    (unit, at) =>
      at > 0 && isRole(unit, 'and') && (part[at + 1] as Partial<WordUnit> | undefined)?.helped === true,
  );
  return next < 0 ? [[...part]] : [part.slice(0, next), ...joinedDeeds(part.slice(next + 1))];
}

function isRole(unit: Unit, ...roles: readonly string[]): boolean {
  return unit.kind === 'small' && roles.includes(unit.role);
}

const joins = (unit: Unit): boolean => isRole(unit, 'and', 'or');

function opensDeed(unit: Unit | undefined): boolean {
  return isVerbUnit(unit) || (unit?.kind === 'small' && unit.role === 'modal');
}
