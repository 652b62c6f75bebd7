// What neighbours tell of the units of an Arabic sentence: denied and helping verbs are one with theirs, homographs are told apart; and
// the other orders in which the language may say the same.
import { withUnit } from '../../../judging/gapped.ts';
import {
  isContent,
  isVerbUnit,
  type SmallUnit,
  type Unit,
  type VerbUnit,
  type WordUnit,
} from '../../../judging/unit.ts';
import { masdars } from '../masdars.ts';
import { withBoundWords } from './bound-words.ts';
import { asPast, isGovernedNoun, isObject, opensAsVerb } from './homographs.ts';
import { arNumberOf } from './lemmas.ts';
import { withoutOpenings } from './openings-of-sentences.ts';
import { ownedNoun } from './owned-nouns.ts';
import { plainAmounts } from './plain-amounts.ts';
import { plainNouns } from './plain-nouns.ts';
import { judgedVerbFormOf } from './verb-forms.ts';
import { isPast } from './verb-lemmas.ts';
import { withLightVerbs } from './voice.ts';

/** Puts a sentence's units right by their neighbours. */
export function settleArabic(written: readonly Unit[]): Unit[] {
  const units = withoutOpenings(written);
  const settled: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    const [next, second] = [units[at + 1], units[at + 2]];
    if (unit === undefined) continue;
    // «أما الوزير فقال»: nothing but a change of subject.
    if (unit.kind === 'small' && unit.role === 'or' && settled.length === 0) continue;
    // «التابع لـ», «المخصص لـ»: whose a thing is.
    if (unit.kind === 'word' && owned.has(unit.norm) && next?.kind === 'small' && next.sense === 'for') {
      settled.push({ ...next, start: unit.start, sense: 'of' });
      at++;
      continue;
    }
    // «القائم بأعمال المدير», «المدير بالوكالة»: an office that is only held for another.
    if (unit.kind === 'word' && isActing(unit, settled.at(-1), next, second)) {
      settled.push({ ...unit, limits: true });
      continue;
    }
    // «المبنى الواقع في الشارع», «كتاب مطبوع بطريقة برايل»: the preposition says it.
    if (unit.kind === 'word' && isPlacing(unit, settled.at(-1), next)) continue;
    // «إن الوزير …», «في 8 آذار»: nothing that a statement could lack.
    if (unit.kind === 'small' && (unit.role === 'that' || unit.role === 'and') && settled.length === 0)
      continue;
    // «في مدينة المنيا»: the name says it. «مدينة الألعاب» is none.
    if (
      unit.kind === 'word' &&
      unit.norm === 'مدينه' &&
      next?.kind === 'name' &&
      next.mention.type === 'place'
    )
      continue;
    if (unit.kind === 'small' && unit.sense === 'in' && next?.kind === 'date') continue;
    if (unit.kind === 'small' && unit.sense === 'by' && next !== undefined && next.kind !== 'small') {
      settled.push(next.kind === 'name' && next.mention.type === 'place' ? { ...unit, sense: 'in' } : unit);
      continue;
    }
    if (unit.kind === 'word' && /^[وف]?قد$/.test(unit.norm)) {
      const isDone = isVerbUnit(next) && next.verb.tense === 'past';
      // «فقد بيع»: a noun by its letters that only a past can be there.
      if (next?.kind === 'word' && !isVerbUnit(next) && isPast(next.norm)) {
        dropBeing(settled);
        settled.push(asPast(next));
        at++;
        continue;
      }
      if (!isDone)
        settled.push({ kind: 'small', start: unit.start, end: unit.end, role: 'modal', sense: 'may' });
      else dropBeing(settled);
      continue;
    }
    if (unit.kind === 'word' && unit.norm === 'سوف' && isVerbUnit(next)) {
      settled.push({ ...next, start: unit.start, verb: { tense: 'future', negated: false } });
      at++;
      continue;
    }
    // «سيظل محدداً في ستة دراهم»: the amount alone.
    if (unit.kind === 'word' && fixed.has(unit.norm) && next?.kind === 'small' && second?.kind === 'number') {
      at++;
      continue;
    }
    if (isJoiningPointer(unit, settled.at(-1)) && next !== undefined && isContent(next) && !isVerbUnit(next))
      continue;
    if (settled.length === 0 && unit.kind === 'word' && opensAsVerb(unit, units.slice(at + 1))) {
      settled.push(asPast(unit));
      continue;
    }
    // «الشيخ ولد امبيريكان»: a part of a name.
    if (
      isVerbUnit(unit) &&
      unit.norm === 'ولد' &&
      next?.kind === 'word' &&
      !next.definite &&
      isNoun(settled.at(-1))
    ) {
      settled.push(asNoun(unit));
      continue;
    }
    // «بعد عودتها», «ساءت حالتها»: behind a noun, a preposition or another verb a noun with its owner, not «أعادتها».
    const ownedBy =
      isVerbUnit(unit) && isObjectPointer(next) && isBehind(settled.at(-1))
        ? ownedNoun(unit.norm)
        : undefined;
    if (isVerbUnit(unit) && ownedBy !== undefined && !isVerbAlone(ownedBy.norm)) {
      settled.push({ ...asNoun(unit), owned: ownedBy });
      at++;
      continue;
    }
    if (isVerbUnit(unit) && (isGovernedNoun(unit, settled.at(-1)) || isObject(unit, settled))) {
      settled.push(asNoun(unit));
      continue;
    }
    if (unit.kind === 'small' && unit.sense === 'un' && next?.kind === 'word' && !isVerbUnit(next)) {
      settled.push(without(unit, next));
      at++;
      continue;
    }
    if (unit.kind === 'small' && unit.role === 'not' && isVerbUnit(next)) {
      settled.push(denied(unit, next));
      at++;
      continue;
    }
    settled.push(isAdjective(unit, settled.at(-1)) ? { ...unit, time: false } : unit);
  }
  return withBoundWords(plainAmounts(plainNouns(withLightVerbs(withWholes(settled)))));
}

/** «المدير هو سعيد», «سحر، وهي صاحبة مقهى»: the pronoun only joins the two. */
function isJoiningPointer(unit: Unit, before: Unit | undefined): boolean {
  if (unit.kind !== 'small' || unit.role !== 'pointer') return false;
  return /^ه[وي]$/.test(unit.sense) || (/^وه[وي]$/.test(unit.sense) && before?.kind === 'break');
}

/** Whether a word tells that somebody acts for another: «القائم بأعمال», «بالوكالة». */
function isActing(
  { norm }: WordUnit,
  before: Unit | undefined,
  next: Unit | undefined,
  second: Unit | undefined,
): boolean {
  const isBy = (unit: Unit | undefined) => unit?.kind === 'small' && unit.sense === 'by';
  if (/^قايمه?$/.test(norm))
    return isBy(next) && second?.kind === 'word' && /^(?:اعمال|مهام)$/.test(second.norm);
  return isBy(before) && /^(?:وكاله|انابه|نيابه)$/.test(norm);
}

/** Participles that only carry the preposition behind them, folded and without article, with the senses of those prepositions. */
const placing: readonly (readonly [words: ReadonlySet<string>, senses: readonly string[]])[] = [
  [new Set(['واقع', 'واقعه', 'كاين', 'كاينه', 'موجود', 'موجوده']), ['in', 'on', 'near', 'between']],
  [new Set(['مطبوع', 'مطبوعه', 'مكتوب', 'مكتوبه', 'مزود', 'مزوده', 'مجهز', 'مجهزه']), ['by']],
  [new Set(['مصنوع', 'مصنوعه', 'مكون', 'مكونه']), ['from']],
];

/** Whether a participle behind its noun only carries the preposition that follows it. */
function isPlacing({ norm, definite }: WordUnit, before: Unit | undefined, next: Unit | undefined): boolean {
  if (next?.kind !== 'small' || next.role !== 'link') return false;
  const isBehind =
    before?.kind === 'number' ||
    before?.kind === 'name' ||
    (before?.kind === 'word' && before.definite === definite);
  if (!isBehind || isVerbUnit(before)) return false;
  return placing.some(([words, senses]) => words.has(norm) && senses.includes(next.sense));
}

/** «جسراً افتتحه الوزير»: whether a word is a verb's form and no noun is written like it. */
function isVerbAlone(norm: string): boolean {
  return judgedVerbFormOf(norm) !== undefined && !masdars.has(norm) && arNumberOf(norm) === 'unknown';
}

const isObjectPointer = (unit: Unit | undefined): boolean =>
  unit?.kind === 'small' && unit.role === 'pointer' && unit.start === unit.end;

function isBehind(before: Unit | undefined): boolean {
  return (
    (before?.kind === 'small' && before.role === 'link') ||
    before?.kind === 'name' ||
    isVerbUnit(before) ||
    isNoun(before)
  );
}

function asNoun({ verb: _, says: __, ...noun }: VerbUnit): WordUnit {
  return { ...noun, count: arNumberOf(noun.norm) };
}

const isNoun = (unit: Unit | undefined): boolean => unit?.kind === 'word' && !isVerbUnit(unit);

/** Participles that only join a verb of staying with its amount, folded. */
const fixed: ReadonlySet<string> = new Set(['محدد', 'محددا', 'محدده', 'ثابتا', 'ثابته', 'مستقرا', 'مستقره']);

/** «المدير العام», no year. */
function isAdjective(unit: Unit, before: Unit | undefined): unit is WordUnit {
  const isBehindNoun = before?.kind === 'word' && before.definite && !isVerbUnit(before);
  return (
    unit.kind === 'word' && unit.time === true && unit.definite && /^عامه?$/.test(unit.norm) && isBehindNoun
  );
}

/** «71 محطة من أصل 96»: the whole is counted by the noun of its part. */
function withWholes(units: readonly Unit[]): Unit[] {
  return units.map((unit, at) => {
    const [from, noun] = [units[at - 2], units[at - 1]];
    const isWhole =
      from?.kind === 'small' && from.sense === 'from' && noun?.kind === 'word' && noun.norm === 'اصل';
    if (unit.kind !== 'number' || !isWhole || unit.mention.unitKind !== 'none') return unit;
    const part = units.slice(0, at).findLast((other) => other.kind === 'number');
    return part?.kind === 'number' && part.mention.unitKind === 'count' ? withUnit(unit, part) : unit;
  });
}

/** «غير معتاد» as one adjective. What makes a thing only seem one, or not yet one, stays a limit of it: «غير رسمي». */
function without({ start }: SmallUnit, adjective: WordUnit): WordUnit {
  return {
    ...adjective,
    start,
    norm: `غير ${adjective.norm}`,
    lemmas: adjective.lemmas.map((lemma) => `غير ${lemma}`),
    describes: true,
    ...(unmaking.has(adjective.norm) ? { limits: true } : {}),
  };
}

const unmaking: ReadonlySet<string> = new Set(
  'رسمي رسميه موكد موكده كامل كامله مكتمل مكتمله صحيح صحيحه دقيق دقيقه نهايي نهاييه حقيقي حقيقيه محتمل محتمله ممكن ممكنه موجود موجوده قايم قايمه'.split(
    ' ',
  ),
);

/** «وكانت الأشغال قد انطلقت»: the helping verb of what had happened before. */
function dropBeing(settled: Unit[]): void {
  const at = settled.findLastIndex(
    (unit) =>
      unit.kind === 'break' || (isVerbUnit(unit) && (unit.lemmas.includes('كان') || unit.norm === 'تكون')),
  );
  if (at >= 0 && settled[at]?.kind === 'word') settled.splice(at, 1);
}

/** Adjectives that with «لـ» only say whose a thing is. */
const owned: ReadonlySet<string> = new Set('تابع تابعه تابعين تابعان خاص خاصه مخصص مخصصه'.split(' '));

/** «لم يزر»: a past that is denied; «لن يزور»: a future. */
function denied(particle: SmallUnit, verb: WordUnit): WordUnit {
  const tense =
    particle.sense === 'past'
      ? 'past'
      : particle.sense === 'future'
        ? 'future'
        : (verb.verb?.tense ?? 'unknown');
  return { ...verb, start: particle.start, verb: { ...verb.verb, tense, negated: true } };
}
