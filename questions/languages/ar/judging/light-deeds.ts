// Arabic verbs that only say that the deed of the noun behind them is done, by the same hand: «تقوم أربع شركات بتجهيز الوجبات», «يتولى 12 زورقاً مراقبة
// المنع» are «تجهّز أربع شركات الوجبات» and «يراقب 12 زورقاً المنع».
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';
import { verbsOf } from './voice.ts';

/** Folded pasts, with whether «ب» opens the deed. */
const light: ReadonlyMap<string, boolean> = new Map([
  [fold('قام'), true],
  [fold('تولّى'), false],
  [fold('أجرى'), false],
  [fold('نفّذ'), false],
  [fold('واصل'), false],
]);

const isNominal = (unit: Unit | undefined): boolean =>
  unit?.kind === 'name' || unit?.kind === 'number' || (unit?.kind === 'word' && !isVerbUnit(unit));

/** Returns `units` with such a verb and its noun as the verb of the deed; none where who does it doesn't surely end before the noun. */
export function lightDeeds(units: readonly Unit[]): Unit[][] {
  return units.flatMap((verb, at) => {
    if (!isVerbUnit(verb) || verb.verb.negated || verb.verb.voice !== undefined) return [];
    const known = verb.lemmas.find((lemma) => light.has(lemma));
    if (known === undefined) return [];
    let to = at + 1;
    while (isNominal(units[to]) && verbsAt(units[to]).length === 0) to++;
    const opens = units[to];
    const isOpen = opens?.kind === 'small' && opens.role === 'link' && opens.sense === 'by';
    if (light.get(known) === true && !isOpen) return [];
    const place = isOpen ? to + 1 : to;
    const deed = units[place];
    const last = units[to - 1];
    // Before the deed stands a whole subject: behind a noun without its article the deed may belong to it («عمال تنظيف»).
    const isWhole =
      place === at + 1 ||
      last?.kind === 'name' ||
      last?.kind === 'number' ||
      (last?.kind === 'word' && (last.definite || isOpen || units[to - 2]?.kind === 'number'));
    if (deed?.kind !== 'word' || deed.definite || deed.owned !== undefined || !isWhole) return [];
    if (!isNominal(units[place + 1])) return [];
    const pasts = verbsAt(deed);
    if (pasts.length === 0) return [];
    const told = { ...verb, norm: pasts[0] ?? '', lemmas: pasts };
    return [[...units.slice(0, at), told, ...units.slice(at + 1, to), ...units.slice(place + 1)]];
  });
}

function verbsAt(unit: Unit | undefined): readonly string[] {
  return unit?.kind === 'word' && !unit.definite ? (verbsOf.get(unit.norm) ?? []) : [];
}
