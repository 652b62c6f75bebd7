// How many there are of whom in Arabic: «عدد أعضاء المجلس 65», «عدد العاملين في المصنع 300» are «يضم المجلس 65 عضواً», «يعمل في المصنع 300
// عامل». All of them are counted, so nothing that limits may be left out of the sentence.

import { isVerbUnit, type NumberUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import { atStart, verbAt } from '../../../judging/unwritten.ts';

const isSmall = (unit: Unit | undefined, role: string, sense?: string): boolean =>
  unit?.kind === 'small' && unit.role === role && (sense === undefined || unit.sense === sense);

const isNoun = (unit: Unit | undefined): unit is WordUnit => unit?.kind === 'word' && !isVerbUnit(unit);

/** Returns a statement of how many as told of who has or employs them; often none. */
export function countedMembers(units: readonly Unit[]): Unit[][] {
  const from =
    isVerbUnit(units[0]) && units[0].lemmas.some((lemma) => ['بلغ', 'كان'].includes(lemma)) ? 1 : 0;
  const opening = units[0];
  if (from === 1 && isVerbUnit(opening) && opening.verb.negated) return [];
  const [head, counted] = [units[from], units[from + 1]];
  const amount = units.at(-1);
  if (!isNoun(head) || head.norm !== 'عدد' || !isNoun(counted) || counted.count === 'one') return [];
  if (amount?.kind !== 'number' || amount.mention.unitKind !== 'none') return [];
  const { joined, next } = joinedTo(units, from + 2);
  const isIn = isSmall(units[next], 'link', 'in');
  const whole = units.slice(isIn ? next + 1 : next, -1);
  if (whole.length === 0 || !whole.every((unit) => isNoun(unit) || unit.kind === 'name')) return [];
  // «عدد أعضاء المجلس»: who has them is told by a noun with its article, or a name.
  if (!isIn && (counted.definite || joined.length > 0)) return [];
  const told = [withNoun(amount, counted), ...joined];
  const link = units[next];
  return [
    [verbAt(atStart(head), ['ضم']), ...whole, ...told],
    ...(isIn && link !== undefined ? [[verbAt(atStart(head), ['عمل']), link, ...whole, ...told]] : []),
  ];
}

/** «الباحثين والتقنيين»: what is counted together. */
function joinedTo(units: readonly Unit[], at: number): { joined: Unit[]; next: number } {
  const [joint, noun] = [units[at], units[at + 1]];
  if (joint === undefined || !isSmall(joint, 'and') || !isNoun(noun)) return { joined: [], next: at };
  // «تقنيين» beside «تقنياً»: no list need have the noun.
  const lemmas = [...noun.lemmas, noun.norm.replace(/(?<=...)[يو]ن$/, '')];
  return { joined: [joint, { ...noun, lemmas, count: 'unknown' }], next: at + 2 };
}

function withNoun(amount: NumberUnit, noun: WordUnit): NumberUnit {
  const unit = noun.lemmas.at(-1) ?? noun.norm;
  const { mention } = amount;
  return {
    ...amount,
    isWhole: true,
    unitLemmas: noun.lemmas,
    mention: { ...mention, unitKind: 'count', unitText: unit, value: { ...mention.value, unit } },
  };
}
