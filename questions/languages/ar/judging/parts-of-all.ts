// «كل التلاميذ» against «معظم التلاميذ», «12 منهم», «جميع المدارس باستثناء مدرسة النور» in Arabic: of what is told of a part not all is said.
import { partitives } from '../../../judging/partitives.ts';
import {
  isVerbUnit,
  type NumberUnit,
  type SmallUnit,
  type Unit,
  type WordUnit,
} from '../../../judging/unit.ts';
import { atStart, wordAt } from '../../../judging/unwritten.ts';
import type { WordSets } from '../../../judging/word-sets.ts';
import { fold } from '../../../text/fold.ts';

const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** Words for all, before a noun and behind it with its pronoun; for a part before a noun, and before «من». */
const all = folded('كل جميع كافة');
const allOfThem = folded('كله جميعه بأكمله كلها كلهم كلهن جميعها جميعهم جميعهن جميعا كافة بأكملها بأسرها');
const part = folded('معظم أغلب غالبية أكثرية بعض');
const partOf = folded('عدد جزء أجزاء قسم');

/** The word that stands for any part; no text has it. */
export const someNotAll = 'بعض لا كل';

const isWord = (unit: Unit | undefined): unit is WordUnit => unit?.kind === 'word' && !isVerbUnit(unit);
const isSmall = (unit: Unit | undefined, role: SmallUnit['role'], sense?: string): unit is SmallUnit =>
  unit?.kind === 'small' && unit.role === role && (sense === undefined || unit.sense === sense);
const isIn = (unit: Unit | undefined, words: ReadonlySet<string>): unit is WordUnit =>
  isWord(unit) && words.has(unit.norm);
const isDenied = (units: readonly Unit[]): boolean =>
  units.some((unit) => isSmall(unit, 'not') || (isVerbUnit(unit) && unit.verb.negated));

/** A part at the place of the word that tells it. */
const partAt = (unit: Unit): WordUnit => ({ ...wordAt(unit, someNotAll), limits: true });

/** Returns what a sentence tells of a part of what a noun names, whichever part it is; often none. */
export function partsTold(units: readonly Unit[], sets: WordSets): Unit[][] {
  if (isDenied(units)) return [];
  return [
    ...units.flatMap((unit, at) => partAtPlace(units, unit, at)),
    ...excepted(units),
    ...partitives(units, sets).flatMap(ofCounted),
  ];
}

function partAtPlace(units: readonly Unit[], unit: Unit, at: number): Unit[][] {
  const [next, second] = [units[at + 1], units[at + 2]];
  const isFraction =
    unit.kind === 'number' && unit.mention.value.value < 1 && unit.mention.unitKind === 'none';
  if ((isFraction || isIn(unit, part)) && isWord(next))
    return [[...units.slice(0, at), partAt(unit), ...units.slice(at + 1)]];
  // «سبعة مبانٍ من أصل 15 مبنى»
  const whole = units.findIndex(
    (other, index) => index > at && index < at + 4 && isWord(other) && other.norm === 'اصل',
  );
  if (
    unit.kind === 'number' &&
    isSmall(units[whole - 1], 'link', 'from') &&
    units[whole + 1]?.kind === 'number'
  ) {
    const behind = units.slice(whole + 2);
    const rest = isWord(behind[0]) && !behind[0].definite ? behind.slice(1) : behind;
    const [counted = []] = ofCounted([unit, ...units.slice(at + 1, whole - 1)]);
    return counted.length === 0 ? [] : [[...units.slice(0, at), ...counted, ...rest]];
  }
  // «ثلاث من المدارس», «أجزاء من الحي»
  if (!isSmall(next, 'link', 'from')) return [];
  const isSoMany = unit.kind === 'number' && unit.mention.unitKind === 'none';
  if ((isSoMany || isIn(unit, partOf)) && isWord(second) && second.definite && second.count !== 'one')
    return [[...units.slice(0, at), partAt(unit), ...units.slice(at + 2)]];
  return [];
}

/** «أُغلقت جميع المدارس باستثناء مدرسة النور»: a part of them. */
function excepted(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex((unit) => isSmall(unit, 'exception'));
  const whole = units.findIndex((unit, index) => index < at && isIn(unit, all) && isWord(units[index + 1]));
  const word = units[whole];
  if (at < 0 || word === undefined) return [];
  const end = units[at - 1]?.kind === 'break' ? at - 1 : at;
  return [[...units.slice(0, whole), partAt(word), ...units.slice(whole + 1, end)]];
}

/** A clause on so many of a noun as one on a part of what the noun names. */
function ofCounted(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex((unit): unit is NumberUnit => unit.kind === 'number');
  const amount = units[at];
  if (amount?.kind !== 'number') return [];
  const noun = units[at + 1];
  const [lemma = ''] = amount.unitLemmas;
  if (lemma === '') {
    if (!isWord(noun) || noun.definite) return [];
    return [[...units.slice(0, at), partAt(amount), ...units.slice(at + 1)]];
  }
  const counted = wordAt(atStart(amount), lemma, amount.unitLemmas);
  return [[...units.slice(0, at), partAt(amount), counted, ...units.slice(at + 1)]];
}

/** Returns a statement of all as one of a part, and one of a part only as one of all; often none. */
export function partInsteadOfAll(units: readonly Unit[]): Unit[][] {
  if (isDenied(units.filter((_, at) => !isNoException(units, at)))) return [];
  const plain = units.filter((_, at) => !isNoException(units, at) && !isNoException(units, at - 1));
  const at = plain.findIndex((unit, index) => isIn(unit, all) && isDefiniteFrom(plain, index + 1));
  const word = plain[at];
  if (word !== undefined) return [[...plain.slice(0, at), partAt(word), ...plain.slice(at + 1)]];
  const behind = plain.findIndex((unit) => isIn(unit, allOfThem));
  const noun = nounBefore(plain, behind);
  const first = plain[noun];
  if (behind > 0 && first !== undefined)
    return [
      [
        ...plain.slice(0, noun),
        partAt(atStartOf(first)),
        ...plain.slice(noun, behind),
        ...plain.slice(behind + 1),
      ],
    ];
  return onlyPart(plain);
}

const atStartOf = (unit: Unit): Unit => ({ ...unit, end: unit.start });

/** «بعض التلاميذ فقط»: not all of them. */
function onlyPart(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex((unit) => isIn(unit, part));
  const only = units.findIndex((unit) => isWord(unit) && unit.norm === 'فقط');
  if (at < 0 || only < 0) return [];
  const rest = units.filter((_, index) => index !== only);
  const place = only < at ? at - 1 : at;
  const word = rest[place];
  return word === undefined
    ? []
    : [...all].map((norm) => [...rest.slice(0, place), wordAt(word, norm), ...rest.slice(place + 1)]);
}

/** «من دون استثناء»: the words before its noun. */
function isNoException(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  if (isSmall(unit, 'link', 'from')) return isSmall(next, 'not', 'without') && isNoException(units, at + 1);
  return isSmall(unit, 'not', 'without') && isWord(next) && next.norm === fold('استثناء');
}

/** «كل المدارس», «جميع مدارس الجبل», not «كل مدرسة». */
function isDefiniteFrom(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (isWord(units[at]) && !(units[at] as WordUnit).definite) at++;
  const last = units[at];
  return isWord(units[from]) && (last?.kind === 'name' || (isWord(last) && last.definite));
}

/** Where the noun phrase before «كلها» begins. */
function nounBefore(units: readonly Unit[], at: number): number {
  let from = at;
  while (isWord(units[from - 1]) || units[from - 1]?.kind === 'name') from--;
  return from === at ? -1 : from;
}
