// Deeds told of whom they were done to in Arabic: «تم توقيع الاتفاق» is «وُقّع الاتفاق», and follows from «وقّع الوزيران الاتفاق».
import { isVerbUnit, type Unit, type VerbUnit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';
import { middleVerbs } from './lexicon-middles.ts';
import { deeds } from './nominalisations.ts';
import { passivePasts } from './verb-forms.ts';

/** Folded noun of a deed → the folded pasts of its verbs. */
export const verbsOf: ReadonlyMap<string, readonly string[]> = readVerbs();

function readVerbs(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [verb, noun] of deeds) index.set(fold(noun), [...(index.get(fold(noun)) ?? []), fold(verb)]);
  return index;
}

/** Folded past of who does it → those of what happens to the thing. */
const middles: ReadonlyMap<string, readonly string[]> = readMiddles();

function readMiddles(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const entry of fold(middleVerbs).trim().split(/[;\n]/)) {
    const [middle = '', active = ''] = entry.split(' ');
    index.set(active, [...(index.get(active) ?? []), middle]);
  }
  return index;
}

/** The folded pasts of the verbs that tell what happens to a thing, of whatever class it must be. */
export const middlePasts: ReadonlySet<string> = new Set(
  [...middles.values()].flat().map((past) => past.replace(/@.*/, '')),
);

/** Verbs that only say that the deed of the noun behind them was done. */
const light: ReadonlySet<string> = new Set(['تم', 'جري']);

/** Returns `units` with «تم» and the noun of a deed as the passive of its verb. */
export function withLightVerbs(units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    const noun = units[at + 1];
    if (unit === undefined) continue;
    const verbs =
      isLight(unit) && noun?.kind === 'word' && !noun.definite ? verbsOf.get(noun.norm) : undefined;
    const [first] = verbs ?? [];
    if (verbs === undefined || first === undefined || noun?.kind !== 'word' || !opensObject(units[at + 2])) {
      found.push(unit);
      continue;
    }
    const verb = { ...(unit as VerbUnit).verb, voice: 'passive' as const };
    found.push({
      ...(unit as VerbUnit),
      end: noun.end,
      norm: first,
      lemmas: [...verbs, ...verbs.flatMap(passivesOf)],
      verb,
    });
    at++;
  }
  return found;
}

function isLight(unit: Unit): boolean {
  return isVerbUnit(unit) && unit.lemmas.some((lemma) => light.has(lemma));
}

function opensObject(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || unit?.kind === 'number' || (unit?.kind === 'word' && !isVerbUnit(unit));
}

/** Returns the folded passives of a past that are written otherwise: «أعاد» → «أعيد», «عالج» → «عولج». */
export function passivesOf(past: string): string[] {
  return [past.replace(/ا(?=.$)/, 'ي'), past.replace(/^(.)ا(?=..$)/, '$1و')].filter(
    (passive) => passive !== past && passivePasts.has(passive),
  );
}

/** Returns a verb that told who did the deed as told of whom it was done to. */
export function passiveOf(unit: VerbUnit): VerbUnit {
  return {
    ...unit,
    lemmas: [
      ...unit.lemmas,
      ...unit.lemmas.flatMap((past) => [...passivesOf(past), ...(middles.get(past) ?? [])]),
    ],
    verb: { ...unit.verb, voice: 'turned' },
  };
}
