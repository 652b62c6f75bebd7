// What an Arabic sentence tells of amounts beside its clauses: «شارك 45 سائقاً و16 سائقة» that 16 women took part, «جرجي صليبان (91 عاماً)» how old he
// is.
import { endOfPart } from '../../../judging/parts.ts';
import { turns } from '../../../judging/stretches.ts';
import { isVerbUnit, type NumberUnit, type Unit } from '../../../judging/unit.ts';
import { atStart, verbAt } from '../../../judging/unwritten.ts';

/** Returns what the amounts of a sentence tell, each as a proposition of its own. */
export function toldAmounts(units: readonly Unit[]): Unit[][] {
  return [...oneOfTwo(units), ...ages(units)];
}

const isAnd = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.role === 'and';

const isNoun = (unit: Unit | undefined): boolean => unit?.kind === 'word' && !isVerbUnit(unit);

/** How many units an amount of people or things has with its noun; 0 where none begins there. */
function lengthAt(units: readonly Unit[], at: number): number {
  const unit = units[at];
  const next = units[at + 1];
  if (unit?.kind !== 'number' || unit.mention.value.bound !== 'exact' || unit.mention.until !== undefined)
    return 0;
  if (unit.mention.unitKind === 'count') return isTime(unit) ? 0 : 1;
  return unit.mention.unitKind === 'none' && next?.kind === 'word' && !next.definite && isNoun(next) ? 2 : 0;
}

const times: ReadonlySet<string> = new Set('ساعه دقيقه ثانيه يوم اسبوع شهر سنه عام'.split(' '));

const isTime = ({ unitLemmas }: NumberUnit): boolean => unitLemmas.some((lemma) => times.has(lemma));

/** Verbs of which two amounts are two ends or one sum, folded pasts. */
const together: ReadonlySet<string> = new Set(['تراوح', 'بلغ', 'تكون', 'ضم', 'جمع', 'ساوي']);

/** «شارك 45 سائقاً و16 سائقة»: each of the two did it. */
function oneOfTwo(units: readonly Unit[]): Unit[][] {
  return units.flatMap((_, at) => {
    const length = lengthAt(units, at);
    const second = at + length + 1;
    const other = length === 0 || !isAnd(units[at + length]) ? 0 : lengthAt(units, second);
    if (other === 0 || isAnd(units[second + other])) return [];
    const verb = units.slice(0, at).findLast(isVerbUnit);
    const before = units[at - 1];
    if (!isVerbUnit(verb) || verb.verb.negated || verb.lemmas.some((lemma) => together.has(lemma))) return [];
    if (before?.kind === 'small' && before.sense === 'between') return [];
    return [
      [...units.slice(0, at), ...units.slice(second)],
      [...units.slice(0, at + length), ...units.slice(second + other)],
    ];
  });
}

/** Most words of a name that no list has. */
const longestName = 3;

/** «جرجي صليبان (91 عاماً)». */
function ages(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const [open, close] = [units[at - 1], units[at + 1]];
    if (unit.kind !== 'number' || !unit.unitLemmas.some((lemma) => lemma === 'سنه' || lemma === 'عام'))
      return [];
    if (!isMark(open, '(') || !isMark(close, ')')) return [];
    const name = units[at - 2];
    let from = at - 1;
    if (name?.kind === 'name') from = name.mention.type === 'person' ? at - 2 : at - 1;
    else while (from > at - 1 - longestName && isNoun(units[from - 1])) from--;
    const who = units.slice(from, at - 1);
    // Words that no list has must be set off, so that all of the name is there.
    const isWhole = name?.kind === 'name' || units[from - 1]?.kind === 'break';
    if (who.length === 0 || !isWhole || units.slice(0, from).some(turns)) return [];
    return [[verbAt(atStart(unit), ['بلغ']), ...who, unit, ...units.slice(endOfPart(units, at))]];
  });
}

const isMark = (unit: Unit | undefined, mark: string): boolean =>
  unit?.kind === 'break' && unit.mark === mark;
