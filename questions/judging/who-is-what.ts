// Who is what, where the verb stands first (Arabic): «المدير العام للشركة، رشيد التازاوي،» as «المدير العام للشركة رشيد التازاوي», and
// «سناء هي التي لاحظت …» as «لاحظت سناء …».
import { modifiersAt } from './modifiers.ts';
import { endOfPart } from './parts.ts';
import { isVerbUnit, type Unit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** Returns what the appositions and clefts of a sentence say by themselves. */
export function whoIsWhat(units: readonly Unit[], sets: WordSets): Unit[][] {
  return [
    ...clefts(units, sets),
    ...officesBefore(units),
    ...officesOfUnread(units, sets),
    ...officesBehind(units),
    ...officesRightBehind(units, sets),
    ...officesOfSpeakers(units, sets),
  ];
}

const isMark = (unit: Unit | undefined, ...marks: readonly string[]): boolean =>
  unit?.kind === 'break' && marks.includes(unit.mark);

/** «طالبة الدكتوراه سناء أمزروي هي التي لاحظت نقطة». */
function clefts(units: readonly Unit[], { joiningPointers }: WordSets): Unit[][] {
  return units.flatMap((unit, at) => {
    const [name, pronoun, verb] = [units[at - 2], units[at - 1], units[at + 1]];
    if (unit.kind !== 'small' || unit.role !== 'which' || !isVerbUnit(verb)) return [];
    if (pronoun?.kind !== 'small' || !joiningPointers.has(pronoun.sense)) return [];
    if (name?.kind !== 'name' && !(name?.kind === 'word' && name.definite)) return [];
    return [[verb, name, ...units.slice(at + 2, endOfPart(units, at + 2))]];
  });
}

function isPerson(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' && unit.mention.type === 'person';
}

/** The office before its holder: «مديرة مدرسة «الشروق» في ملوي، عفاف رزقان،». */
function officesBefore(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isPerson(unit) || !isMark(units[at - 1], ',') || !isMark(units[at + 1], ',', '.')) return [];
    let from = at - 1;
    while (isOfOffice(units[from - 1])) from--;
    return nominal(units.slice(from, at - 1), unit);
  });
}

/** Fewest and most words of a name. */
const [shortestName, longestName] = [2, 4];

/** The office of a speaker whose name no list has: «قال الرئيس التنفيذي للشركة، المهندس هلال المقيمي، إن …». */
function officesOfUnread(units: readonly Unit[], { offices, callings }: WordSets): Unit[][] {
  return units.flatMap((unit, at) => {
    const next = units[at + 1];
    if (!isMark(unit, ',') || !(next?.kind === 'small' && next.role === 'that')) return [];
    const opens = units.slice(0, at).findLastIndex((other) => isMark(other, ','));
    const called = units.slice(opens + 1, at);
    const [first] = called;
    const name =
      first?.kind === 'word' && first.definite && callings.has(first.norm) ? called.slice(1) : called;
    if (
      name.length < shortestName ||
      name.length > longestName ||
      !name.every((one) => isOfOffice(one) && one.kind === 'word')
    )
      return [];
    let from = opens;
    while (isOfOffice(units[from - 1])) from--;
    const cue = units[from - 1];
    const [head] = units.slice(from, opens);
    if (cue?.kind !== 'word' || cue.says !== true || head?.kind !== 'word' || !offices.has(head.norm))
      return [];
    return nominal(units.slice(from, opens), name);
  });
}

/** The holder before his office: «لبنى الزيزاوي، رئيسة جمعية سكان حي الألفة،». */
function officesBehind(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isPerson(unit) || !isMark(units[at + 1], ',')) return [];
    let to = at + 2;
    while (isOfOffice(units[to])) to++;
    return isMark(units[to], ',', '.', ')') ? nominal(units.slice(at + 2, to), unit) : [];
  });
}

/** The holder right before his office: «سيب بلاتر رئيس الفيفا». */
function officesRightBehind(units: readonly Unit[], { offices }: WordSets): Unit[][] {
  return units.flatMap((unit, at) => {
    const head = units[at + 1];
    if (!isPerson(unit) || head?.kind !== 'word' || head.definite || !offices.has(head.norm)) return [];
    const places = modifiersAt(units, at + 1, true);
    return nominal([head, ...places.flatMap((place) => units[place] ?? [])], unit);
  });
}

/**
 * The office right before its holder, who speaks: «قال مدير المكتبة طلال رزق إن …». Behind another verb the name may be whom the holder of
 * the office did something to: «شكر المدير طلال رزق».
 */
function officesOfSpeakers(units: readonly Unit[], sets: WordSets): Unit[][] {
  return units.flatMap((unit, at) => {
    const next = units[at + 1];
    const isBefore = isMark(next, ',') || (next?.kind === 'small' && next.role === 'that');
    if (unit.kind !== 'name' || !isPerson(unit) || !isBefore) return [];
    const verb = units.slice(0, at).findLastIndex(isVerbUnit);
    const cue = units[verb];
    if (cue?.kind !== 'word' || cue.says !== true) return [];
    const phrase = [...units.slice(verb + 1, at), ...(unit.title ?? [])];
    if (!phrase.every(isOfOffice)) return [];
    const head = phrase[0];
    const isOffice = head?.kind === 'word' && !head.definite && sets.offices.has(head.norm);
    // «رئيس الشركة مدير المصنع فادي رزق»: of two offices one is somebody else's.
    const isOne =
      phrase.filter((other) => other.kind === 'word' && sets.offices.has(other.norm)).length === 1;
    return isOffice && isOne
      ? nominal(
          phrase.filter((other) => !isCalled(other, sets)),
          unit,
        )
      : [];
  });
}

/** «المهندس»: a calling with its article, which belongs to the name behind it. */
function isCalled(unit: Unit, { callings }: WordSets): boolean {
  return unit.kind === 'word' && unit.definite && callings.has(unit.norm);
}

/** Whether a unit may belong to what somebody is called: nouns, what owns them, where they are. */
function isOfOffice(unit: Unit | undefined): boolean {
  if (unit?.kind === 'word') return !isVerbUnit(unit) && unit.time !== true && unit.says !== true;
  if (unit?.kind === 'name') return !isPerson(unit);
  return isMark(unit, '"') || (unit?.kind === 'small' && owning.has(unit.sense));
}

const owning: ReadonlySet<string> = new Set(['of', 'for', 'in', 'on']);

/** The phrase with its holder, where the phrase is one noun's and tells of somebody known. */
function nominal(phrase: readonly Unit[], holder: Unit | readonly Unit[]): Unit[][] {
  const [head] = phrase;
  const isKnown = phrase.some((unit) => unit.kind === 'name' || (unit.kind === 'word' && unit.definite));
  const isLower = phrase.some((unit) => unit.kind === 'word' && unit.limits === true);
  return head?.kind === 'word' && isKnown && !isLower ? [[...phrase, ...[holder].flat()]] : [];
}
