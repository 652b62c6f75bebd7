// Noun phrases that say the same in other shapes: `the hospital's chief executive` is `the chief executive of the hospital`, « cette côte » « la
// côte », `an act of sabotage` `sabotage`.
import { isVerbUnit, type SmallUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import type { LatinLists } from './latin-judging.ts';

/** Returns `units` with their noun phrases in the shape that the judge compares. */
export function withPlainNouns(units: readonly Unit[], lists: LatinLists): Unit[] {
  return withOwnersBehind(
    withoutDoubted(withoutLightNouns(withoutDemonstratives(units, lists), lists), lists),
  );
}

function isNoun(unit: Unit | undefined): unit is WordUnit {
  return unit?.kind === 'word' && !isVerbUnit(unit);
}

/** `that coast`, « cette côte »: what was told of before, as with its article. Days and weeks point elsewhere. */
function withoutDemonstratives(units: readonly Unit[], { demonstratives }: LatinLists): Unit[] {
  return units.flatMap((unit, at) => {
    const next = units[at + 1];
    if (
      unit.kind === 'small' &&
      unit.role === 'pointer' &&
      demonstratives.has(unit.sense) &&
      isNoun(next) &&
      next.time !== true
    )
      return [];
    const before = units[at - 1];
    const isPointed =
      before?.kind === 'small' &&
      before.role === 'pointer' &&
      demonstratives.has(before.sense) &&
      isNoun(unit) &&
      unit.time !== true;
    return [isPointed ? { ...unit, definite: true } : unit];
  });
}

/** « un acte de sabotage »: a noun that says no more than what hangs on it. */
function withoutLightNouns(units: readonly Unit[], { lightNouns }: LatinLists): Unit[] {
  const kept: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const [unit, of, noun] = [units[at], units[at + 1], units[at + 2]];
    if (unit === undefined) continue;
    const isLight =
      isNoun(unit) && lightNouns.has(unit.norm) && of?.kind === 'small' && of.sense === 'of' && isNoun(noun);
    if (isLight) at++;
    else kept.push(unit);
  }
  return kept;
}

/**
 * « confirmer l'hypothèse d'un sabotage », `denied any link`: behind a verb that confirms or denies, what it is only a guess of, and that it is
 * all of it, says no more.
 */
function withoutDoubted(units: readonly Unit[], { doubting, doubted }: LatinLists): Unit[] {
  const kept: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const [unit, of] = [units[at], units[at + 1]];
    const last = kept.at(-1);
    const isObject = isVerbUnit(last) && last.lemmas.some((lemma) => doubting.has(lemma));
    if (unit === undefined) continue;
    if (isObject && isNoun(unit) && doubted.has(unit.norm)) {
      if (of?.kind === 'small' && of.sense === 'of' && isNoun(units[at + 2])) at++;
      else if (!isNoun(of)) kept.push(unit);
    } else kept.push(unit);
  }
  return kept;
}

/** `the hospital's chief executive` → `the chief executive of the hospital`. */
function withOwnersBehind(units: readonly Unit[]): Unit[] {
  const found = [...units];
  for (let at = 0; at < found.length; at++) {
    const unit = found[at];
    if (!isNoun(unit) || !/.'s$/.test(unit.norm)) continue;
    let from = at;
    while (isNoun(found[from - 1]) && (found[from] as WordUnit).definite !== true) from--;
    let to = at + 1;
    while (isNoun(found[to]) && (found[to] as WordUnit).time !== true) to++;
    const owned = found.slice(at + 1, to);
    const [first] = owned;
    if (!isNoun(first)) continue;
    const norm = unit.norm.replace(/'s$/, '');
    const owner = { ...unit, norm, lemmas: [norm], end: unit.end - 2 };
    const of: SmallUnit = { kind: 'small', start: unit.end, end: unit.end, role: 'link', sense: 'of' };
    found.splice(
      from,
      to - from,
      { ...first, definite: true },
      ...owned.slice(1),
      of,
      ...found.slice(from, at),
      owner,
    );
    at = to - 1;
  }
  return found;
}
