// «نفى مدير المصنع، سعيد العلي، بيع الآلات» as «نفى سعيد العلي بيع الآلات»: an office between a verb and the name of who holds it.
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import type { WordSets } from '../../../judging/word-sets.ts';

const isComma = (unit: Unit | undefined): boolean => unit?.kind === 'break' && unit.mark === ',';

/** Returns the sentence without the offices that stand between a verb and the name set off behind them; often none. */
export function withoutHeldOffices(units: readonly Unit[], { offices, callings }: WordSets): Unit[][] {
  return units.flatMap((verb, at) => {
    const head = units[at + 1];
    if (!isVerbUnit(verb) || head?.kind !== 'word' || isVerbUnit(head) || head.limits === true) return [];
    if (!offices.has(head.norm) && !callings.has(head.norm)) return [];
    let end = at + 2;
    for (let unit = units[end]; unit?.kind === 'name' || isPlain(unit); unit = units[end]) end++;
    const last = units[end - 1];
    const isKnown = last?.kind === 'name' || (last?.kind === 'word' && last.definite);
    const name = units[end + 1];
    if (!isKnown || !isComma(units[end]) || name?.kind !== 'name' || name.mention.type !== 'person')
      return [];
    return isComma(units[end + 2]) ? [[...units.slice(0, at + 1), name, ...units.slice(end + 3)]] : [];
  });
}

function isPlain(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && !isVerbUnit(unit) && unit.limits !== true && unit.time !== true;
}
