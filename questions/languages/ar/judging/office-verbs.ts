// What a thing is worth or measures, and who has what, told in Arabic with a verb and without.
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { atEnd, wordAt } from '../../../judging/unwritten.ts';
import { arSets } from './sets.ts';

/** Nouns of measures that a thing keeps, folded. */
const lasting: ReadonlySet<string> = new Set(
  'كلفه تكلفه قيمه طول عرض عمق ارتفاع مساحه قطر وزن سعه'.split(' '),
);

/** «سعر التذكرة ستة دراهم», «كان عمق الهزة 21 كيلومتراً»: the verb that measures left out. */
export function measured(units: readonly Unit[]): Unit[][] {
  const [first] = units;
  const valued = worthOf(units);
  if (valued !== undefined) return [valued];
  const was = isVerbUnit(first) && first.lemmas.includes('كان') && !first.verb.negated ? first : undefined;
  const rest = was === undefined ? units : units.slice(1);
  const [head] = rest;
  const amount = rest.at(-1);
  if (rest.length < 3 || rest.some(isVerbUnit) || amount?.kind !== 'number' || head?.kind !== 'word')
    return [];
  if (rest.some((unit) => unit.kind === 'small' && unit.role !== 'link')) return [];
  const tense = lasting.has(head.norm) ? ('unknown' as const) : (was?.verb.tense ?? ('present' as const));
  const reaching = {
    ...wordAt(atEnd({ start: head.start, end: head.start }), 'بلغ'),
    verb: { tense, negated: false },
  };
  return [[reaching, ...rest]];
}

/** «بلغت الجائزة 5 آلاف دينار», «قُدّرت قيمة الجائزة بـ5 آلاف دينار»: «بلغت قيمة الجائزة 5 آلاف دينار». */
function worthOf(units: readonly Unit[]): Unit[] | undefined {
  const [verb, head] = units;
  const amount = units.at(-1);
  if (!isVerbUnit(verb) || verb.verb.negated || head?.kind !== 'word' || !isSum(amount)) return undefined;
  const by = units.at(-2);
  const isBy = by?.kind === 'small' && by.sense === 'by';
  const [isValued, isReaching] = ['قدر', 'بلغ'].map((past) => verb.lemmas.includes(past));
  if (isVerbUnit(head) || units.slice(1).some(isVerbUnit) || (isValued === true) !== isBy) return undefined;
  if (isValued !== true && isReaching !== true) return undefined;
  const named = lasting.has(head.norm) ? [] : [wordAt(atEnd(verb), 'قيمه')];
  if (isValued !== true && named.length === 0) return undefined;
  const reaching = {
    ...verb,
    norm: 'بلغ',
    lemmas: ['بلغ'],
    verb: { ...verb.verb, tense: 'unknown' as const },
  };
  return [reaching, ...named, ...units.slice(1, isBy ? -2 : -1), ...units.slice(-1)];
}

/** «موازنة قيمتها 5 ملايين» as «موازنة بقيمة 5 ملايين», of which plain amounts leave the preposition. */
export function worth(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex((unit, index) => isSum(units[index + 1]) && leadsSum(unit));
  const lead = units[at];
  if (at < 1 || lead?.kind !== 'word') return [];
  const before = units[at - 1];
  const isLed = before?.kind === 'small' && before.role === 'link' && before.sense === 'by';
  const by: Unit = { kind: 'small', start: lead.start, end: lead.start, role: 'link', sense: 'by' };
  return [[...units.slice(0, isLed ? at - 1 : at), by, ...units.slice(at + 1)]];
}

const isSum = (unit: Unit | undefined): boolean =>
  unit?.kind === 'number' && unit.mention.unitKind === 'money';

const sums: ReadonlySet<string> = new Set(['قيمه', 'قدر']);

function leadsSum(unit: Unit): boolean {
  if (unit.kind !== 'word' || unit.definite) return false;
  return unit.owned === undefined ? unit.norm === 'مبلغ' : sums.has(unit.owned.norm);
}

/** «في المحافظة 968 مدرسة», «يوجد في المدينة 5 مدارس»: «تضم المحافظة 968 مدرسة». */
export function havingIn(units: readonly Unit[]): Unit[][] {
  const from = isVerbUnit(units[0]) || isThere(units[0]) ? 1 : 0;
  const [first, link] = [units[0], units[from]];
  if (from === 1 && isVerbUnit(first) && (first.verb.negated || !/^[يت]وجد$/.test(first.norm))) return [];
  if (link?.kind !== 'small' || link.sense !== 'in' || link.end === link.start) return [];
  const at = units.findIndex((unit) => unit.kind === 'number');
  const whole = units.slice(from + 1, at);
  const amount = units[at];
  if (amount?.kind !== 'number' || whole.length === 0 || units.slice(from).some(isVerbUnit)) return [];
  if (!whole.every((unit) => unit.kind === 'name' || unit.kind === 'word')) return [];
  const having = {
    ...wordAt({ start: link.start, end: link.start }, 'ضم'),
    verb: { tense: 'unknown' as const, negated: false },
  };
  return [[having, ...whole, ...units.slice(at)]];
}

const isThere = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.sense === 'هناك';

/** Most words of a name that no list has. */
const longestName = 3;

/** «هلال المقيمي رئيس الشركة» as «رئيس الشركة هلال المقيمي», where no list has the name. */
export function officeFirst(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex((unit) => unit.kind === 'word' && arSets.offices.has(unit.norm));
  const name = units.slice(0, at);
  if (at < 1 || at > longestName || units.some(isVerbUnit) || !name.every(({ kind }) => kind === 'word'))
    return [];
  return [[...units.slice(at), ...name]];
}
