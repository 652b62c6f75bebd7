// What an Arabic sentence tells of measures beside its clauses: «أسعار الأسمدة التي ارتفعت» that the prices rose, «يبلغ عدد المدارس في المحافظة 968» that the
// region has so many, «على عمق 21 كيلومتراً» how deep it was, «عاد المركز الثالث إلى» who came third.
import { mayBeSubject } from '../../../judging/agreement.ts';
import { endOfPart } from '../../../judging/parts.ts';
import { isVerbUnit, type Unit, type VerbUnit, type WordUnit } from '../../../judging/unit.ts';
import { atStart, verbAt, wordAt } from '../../../judging/unwritten.ts';
import { fold } from '../../../text/fold.ts';
import { amid, isDone, isNoun, isSmall, normOf, subjectOf } from './clause-parts.ts';
import { arSets } from './sets.ts';

/** Returns what is told of measures, each as a proposition of its own. */
export function toldMeasures(units: readonly Unit[]): Unit[][] {
  return [...risenMeasures(units), ...howDeep(units), ...ranked(units)];
}

/** Nouns of amounts and verbs of how they change, folded. */
const amounts: ReadonlySet<string> = new Set(
  'سعر ثمن صادرات واردات مبيعات انتاج عدد نسبه كلفه تكلفه ارباح خسائر خسارة ايرادات عائدات ايجار رسوم'
    .split(' ')
    .map(fold),
);

const changing: ReadonlySet<string> = new Set(
  'ارتفع انخفض تراجع بلغ زاد نزل صعد هبط قفز ازداد تجاوز'.split(' '),
);

/** Whether a noun of amounts has the verb's gender: «صادرات» is feminine, whether a list has its singular or not. */
const mayRise = (head: WordUnit, verb: VerbUnit): boolean =>
  head.norm.endsWith('ات') ? verb.verb.gender === 'f' : mayBeSubject(head, verb, arSets);

/** «خفض أسعار الأسمدة التي ارتفعت»: of a thing and its price it is the price that rose. */
function risenMeasures(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const [head, owner, verb] = [units[at - 2], units[at - 1], units[at + 1]];
    if (!isSmall(unit, 'which') || !isVerbUnit(verb) || verb.verb.negated) return [];
    if (!verb.lemmas.some((lemma) => changing.has(lemma)) || head?.kind !== 'word' || head.definite)
      return [];
    if (!head.lemmas.some((lemma) => amounts.has(lemma)) || !mayRise(head, verb)) return [];
    if (owner === undefined || !(isNoun(owner) || owner.kind === 'name')) return [];
    const rest = units.slice(at + 2, endOfPart(units, at + 2));
    return isNoun(rest[0]) ? [] : [[verb, head, owner, ...rest]];
  });
}

/** Nouns of how far up or down a thing is, folded. */
const levels: ReadonlySet<string> = new Set(['عمق', 'ارتفاع']);

/** «وقعت الهزة على عمق 21 كيلومتراً»: its depth is that. */
function howDeep(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex(
    (unit, index) => levels.has(normOf(unit)) && isSmall(units[index - 1], 'link', 'on'),
  );
  const [noun, amount] = [units[at], units[at + 1]];
  if (noun === undefined || amount?.kind !== 'number' || amount.mention.unitKind !== 'measure') return [];
  const before = units.slice(0, at);
  const main = before.findIndex((unit) => isVerbUnit(unit) && unit.says !== true);
  const verb = before[main];
  if (!isVerbUnit(verb) || verb.verb.negated || !isDone(verb) || before.slice(main + 1).some(isVerbUnit))
    return [];
  const that = before.findLastIndex((unit) => isSmall(unit, 'that'));
  const subject = that >= 0 && that < main ? before.slice(that + 1, main) : subjectOf(units, main, verb);
  if (subject.length === 0 || !subject.every((unit) => isNoun(unit) || unit.kind === 'name')) return [];
  return [
    amid(units, main, [verbAt(atStart(noun), ['بلغ']), wordAt(noun, normOf(noun)), ...subject, amount]),
  ];
}

/** «عاد المركز الثالث إلى بول»: he came third. */
function ranked(units: readonly Unit[]): Unit[][] {
  return units.flatMap((verb, at) => {
    const [place, rank, to] = [units[at + 1], units[at + 2], units[at + 3]];
    if (
      !isVerbUnit(verb) ||
      verb.verb.negated ||
      !['عاد', 'ذهب', 'آل'].some((lemma) => verb.lemmas.includes(lemma))
    )
      return [];
    if (!/^(?:مركز|مرتبه)$/.test(normOf(place)) || !isNoun(rank) || place === undefined || rank === undefined)
      return [];
    if (!isSmall(to, 'link', 'to', 'object', 'for')) return [];
    const who = units.slice(at + 4, endOfPart(units, at + 4));
    const inside: Unit = { kind: 'small', start: verb.end, end: verb.end, role: 'link', sense: 'in' };
    const came = verbAt(verb, ['حل', 'جاء'], verb.verb);
    return who.length > 0 && who.every((unit) => isNoun(unit) || unit.kind === 'name')
      ? [amid(units, at, [came, ...who, inside, place, rank])]
      : [];
  });
}
