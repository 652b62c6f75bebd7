// What of a sentence may be left out without changing what the rest says. Silence before error: a stretch goes only where its
// borders and its words show that it describes, places or adds, and takes nothing back.
import { isVerbUnit, type Unit } from './unit.ts';

/** A stretch of units, `to` exclusive. */
export interface Skip {
  readonly from: number;
  readonly to: number;
}

/** Whether a unit may change what stands around it: denial, condition, possibility, exception, alternative. */
function turns(unit: Unit): boolean {
  if (isVerbUnit(unit)) return unit.verb?.negated === true;
  if (unit.kind !== 'small') return false;
  return ['condition', 'exception', 'modal', 'not', 'or'].includes(unit.role);
}

const setsOff: ReadonlySet<string> = new Set([',', '(', ')', '-', ';', ':', '"']);

function isBreak(unit: Unit | undefined): boolean {
  return unit?.kind === 'break' && setsOff.has(unit.mark);
}

/** Whether a stretch between two kept units may go; `verbFirst` as the language has it. */
export function mayLeaveOutBetween(units: readonly Unit[], { from, to }: Skip, verbFirst: boolean): boolean {
  if (from >= to) return true;
  const left = units[from - 1];
  const right = units[to];
  const stretch = units.slice(from, to);
  if (stretch.some(turns)) return false;
  if (stretch.every((unit) => unit.kind === 'break')) return true;
  // «الأسطول التابع للخط» is «أسطول الخط».
  if (stretch.length === 1 && stretch[0]?.kind === 'small' && stretch[0].sense === 'of') return true;
  const rest = withoutDescribing(stretch, left);
  if (rest.length === 0) return true;
  if (!verbFirst && isTitle(rest, right)) return true;
  const first = rest[0];
  if (!opensPart(first) && !isTimeOfDay(rest)) return false;
  const verbs = rest.filter(isVerbUnit).length;
  if (verbs > 0) {
    // A clause goes only where it describes, or stands between two marks as a phrase of time or place.
    if (!isBreak(rest.at(-1)) || !(isRelativePart(rest) || isBreak(rest[0]))) return false;
  }
  if (rest.some((unit) => unit.kind === 'small' && (unit.role === 'that' || unit.role === 'but')))
    return false;
  return endsPart(rest, right, verbFirst);
}

/** A relative clause, or one set off by commas. */
function isRelativePart(stretch: readonly Unit[]): boolean {
  const first = stretch.find((unit) => unit.kind !== 'break');
  return first?.kind === 'small' && first.role === 'which';
}

/** «مساء الخميس 25 حزيران». */
function isTimeOfDay([first, second]: readonly Unit[]): boolean {
  if (first?.kind !== 'word' || first.verb !== undefined) return false;
  // `the same evening`
  return second?.kind === 'date' || (second?.kind === 'word' && second.time === true);
}

/** The stretch without the adjectives that describe the noun before it. */
function withoutDescribing(stretch: readonly Unit[], left: Unit | undefined): readonly Unit[] {
  if (left === undefined || (left.kind !== 'word' && left.kind !== 'number')) return stretch;
  let at = 0;
  const isDefinite = left.kind === 'word' && left.definite;
  while (at < stretch.length) {
    const unit = stretch[at];
    if (unit?.kind !== 'word' || !unit.describes || unit.definite !== isDefinite) break;
    at++;
  }
  return stretch.slice(at);
}

/** Whether a part of a sentence of its own begins here: behind a preposition, a relative, a mark, or with a date. */
function opensPart(unit: Unit | undefined): boolean {
  if (unit === undefined) return true;
  if (unit.kind === 'date' || unit.kind === 'break') return true;
  if (unit.kind === 'word') return unit.time === true || unit.prefixed === true;
  return unit.kind === 'small' && (unit.role === 'link' || unit.role === 'which' || unit.role === 'and');
}

/** Whether the part is over where the next kept unit stands: nothing in it governs that unit. */
function endsPart(stretch: readonly Unit[], right: Unit | undefined, verbFirst: boolean): boolean {
  const last = stretch.at(-1);
  if (right === undefined || last === undefined || last.kind === 'break' || last.kind === 'date') return true;
  if (last.kind === 'small') return false;
  if (right.kind === 'small' || right.kind === 'date' || right.kind === 'break' || isVerbUnit(right))
    return true;
  if (last.kind === 'name' || last.kind === 'number')
    // No name owns the noun behind it in Arabic; in English it may (`the Amman office`).
    return (
      right.kind === 'word' && (right.definite || (verbFirst && last.kind === 'name' && !right.describes))
    );
  // Behind a noun with its article only an adjective with one could belong to it.
  return (
    last.kind === 'word' && last.definite && (right.kind !== 'word' || !right.definite || !right.describes)
  );
}

/** Whether what stands before the first kept unit may go; speech that opens there is the caller's to name. */
export function mayLeaveOutBefore(units: readonly Unit[], first: number, verbFirst: boolean): boolean {
  if (first === 0) return true;
  const before = units.slice(0, first);
  const part = before.slice(lastPartStart(before));
  if (part.some(turns)) return false;
  if (units.slice(0, first).some((unit) => unit.kind === 'small' && unit.role === 'condition')) return false;
  const last = before.at(-1);
  const kept = units[first];
  if (last === undefined || last.kind === 'break') return true;
  if (last.kind === 'small') return last.role === 'and' || last.role === 'that' || last.role === 'but';
  if (last.kind === 'date') return true;
  // `43 skiers` → `the skiers`.
  if (last.kind === 'number' && kept?.kind === 'word' && kept.verb === undefined) return true;
  if (!verbFirst && isTitle(before.slice(wordsBefore(before)), kept)) return true;
  // Part of a longer phrase, or the subject of the verb that follows.
  if (isVerbUnit(kept)) return false;
  return isVerbUnit(last) === false && last.kind !== 'word' && kept?.kind === 'small';
}

/** `labour secretary Judith Penhaligane`: in English and French words right before a person's name say who that is. */
function isTitle(stretch: readonly Unit[], right: Unit | undefined): boolean {
  if (right?.kind !== 'name' || right.mention.type !== 'person') return false;
  return stretch.length > 0 && stretch.every((unit) => unit.kind === 'word' && unit.verb === undefined);
}

/** Where the run of plain words at the end begins, if it opens the sentence or a part of it. */
function wordsBefore(units: readonly Unit[]): number {
  let from = units.length;
  while (from > 0 && units[from - 1]?.kind === 'word') from--;
  const before = units[from - 1];
  const isOpen =
    before === undefined || before.kind === 'break' || (before.kind === 'small' && before.role !== 'link');
  return isOpen ? from : units.length;
}

/** Where the last part of a sentence begins: behind its last mark, joining word or complementizer. */
function lastPartStart(units: readonly Unit[]): number {
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at];
    if (unit?.kind === 'break') return at;
    if (unit?.kind === 'small' && (unit.role === 'that' || unit.role === 'but')) return at;
  }
  return 0;
}

/** Whether what stands behind the last kept unit may go; `verbFirst` as the language has it. */
export function mayLeaveOutAfter(units: readonly Unit[], last: number, verbFirst: boolean): boolean {
  const after = units.slice(last + 1);
  const rest = withoutDescribing(after, units[last]);
  if (rest.every((unit) => unit.kind === 'break')) return true;
  if (rest.some((unit) => unit.kind === 'small' && (unit.role === 'condition' || unit.role === 'exception')))
    return false;
  const first = rest[0];
  if (first?.kind === 'small' && (first.role === 'or' || first.role === 'not' || first.role === 'that'))
    return false;
  if (first?.kind === 'small' && first.role === 'and') return !isVerbUnit(units[last]);
  // «اتفاقاً يتيح …»: a verb right behind an indefinite noun only describes it.
  const kept = units[last];
  if (verbFirst && isVerbUnit(first) && kept?.kind === 'word' && !kept.definite && kept.verb === undefined)
    return true;
  return opensPart(first) || isTimeOfDay(rest) || (first?.kind === 'small' && first.role === 'but');
}
