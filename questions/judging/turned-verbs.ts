// «ضبطت السلطات 19 قارباً» as «ضُبط 19 قارباً»: a deed told of whom it was done to, where the verb stands first and the end of its subject
// is sure. The verb is marked, so that no statement that tells who did it finds him there.
import { isVerbUnit, type Unit, type VerbUnit, type WordUnit } from './unit.ts';

/** Returns each clause whose verb may be turned, what stands before it kept. */
export function turnedVerbs(units: readonly Unit[], passiveOf: (verb: VerbUnit) => VerbUnit): Unit[][] {
  return units.flatMap((unit, at) => {
    if (
      !isVerbUnit(unit) ||
      unit.says === true ||
      // «لم توزّع البلدية خياماً»: somebody else may have.
      unit.verb.negated ||
      (unit.verb.voice !== undefined && unit.verb.voice !== 'middle')
    )
      return [];
    const turned = [...units.slice(0, at), passiveOf(unit)];
    // «إن فرق القسم أنجزت صيانة 71 محطة»: the subject stands before it.
    const from = startOfSubject(units, at);
    if (from !== undefined && isObject(units, at + 1))
      return [[...units.slice(0, from), passiveOf(unit), ...units.slice(at + 1)]];
    const end = endOfSubject(units, at + 1);
    if (end > at + 1 && isObject(units, end)) return [[...turned, ...units.slice(end)]];
    return isAlone(units, at + 1) ? [[...turned, ...units.slice(at + 1)]] : [];
  });
}

const isWord = (unit: Unit | undefined) => (unit?.kind === 'word' && !isVerbUnit(unit) ? unit : undefined);

/** Where the noun phrase before a verb begins, where a complementizer opens the clause with it. */
function startOfSubject(units: readonly Unit[], verb: number): number | undefined {
  let from = verb;
  while (isWord(units[from - 1]) !== undefined || units[from - 1]?.kind === 'name') from--;
  const opens = units[from - 1];
  return from < verb && opens?.kind === 'small' && opens.role === 'that' ? from : undefined;
}

/** Where a subject surely ends that begins at `from`: behind a name, a noun with its article, or one that hangs on such a noun. */
function endOfSubject(units: readonly Unit[], from: number): number {
  const first = units[from];
  if (first?.kind === 'name') return from + 1;
  const word = isWord(first);
  if (word === undefined || word.time === true || word.owned !== undefined) return from;
  const end = word.definite || !isKnown(units[from + 1]) ? from + 1 : from + 2;
  if (!isKnown(units[end - 1])) return from;
  // «التاجر رشيد السعدي»: the name of who it is belongs to him.
  const named = units[end];
  return named?.kind === 'name' && named.mention.type === 'person' ? end + 1 : end;
}

const isKnown = (unit: Unit | undefined): boolean => unit?.kind === 'name' || isWord(unit)?.definite === true;

/** Whether what begins at `at` can't belong to the subject before it, so that the deed was done to it. */
function isObject(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind === 'number') return unit.mention.unitKind === 'count' || unit.mention.unitKind === 'none';
  const word = isWord(unit);
  if (word === undefined || word.time === true || word.prefixed === true || word.describes) return false;
  if (!word.definite) return true;
  // With its article it may describe the subject, unless it is a noun by its forms and agrees in nothing.
  const before = units[at - 1];
  if (word.count === 'unknown') return false;
  return before?.kind === 'name' || (before?.kind === 'word' && !agree(before, word));
}

/** Whether an adjective of the form of `word` may describe `noun`. */
function agree(noun: WordUnit, word: WordUnit): boolean {
  const isFeminine = ({ norm }: WordUnit) => norm.endsWith('ه');
  if (word.count === 'many') return noun.count !== 'one';
  return noun.count === 'many' || isFeminine(noun) === isFeminine(word);
}

/** Whether the verb has one noun phrase behind it and no other in its clause: «قُتل الجندي في المعركة». */
function isAlone(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (isWord(units[at]) !== undefined || ['name', 'number'].includes(units[at]?.kind ?? '')) at++;
  if (at === from) return false;
  for (; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind === 'break') return true;
    if (unit.kind === 'date') continue;
    if (unit.kind !== 'small' || unit.role !== 'link')
      return unit.kind === 'small' && ['and', 'but'].includes(unit.role);
    // What the preposition governs: its first noun and what has its article behind it.
    at++;
    while (isWord(units[at + 1])?.definite === true) at++;
  }
  return true;
}
