// What an Arabic sentence tells of somebody beside its deed: how old he is, over what he presides; and what a project costs.
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { atStart, verbAt, wordAt } from '../../../judging/unwritten.ts';
import { fold } from '../../../text/fold.ts';
import { isMark, isNoun, isSmall } from './clause-parts.ts';
import { arSets } from './sets.ts';

/** Returns each as a proposition of its own. */
export function toldOfNames(units: readonly Unit[]): Unit[][] {
  return [...ages(units), ...presiding(units), ...projects(units)];
}

const isPerson = (unit: Unit | undefined): unit is Unit =>
  unit?.kind === 'name' && unit.mention.type === 'person';

/** «وليد، البالغ من العمر 19 عاماً،»: he is 19 years old. */
function ages(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const age = units.slice(at + 1, at + 7);
    const reaching = age.findIndex((other) => other.kind === 'word' && /^بالغه?$/.test(other.norm));
    const word = age[reaching];
    if (
      !isPerson(unit) ||
      reaching < 0 ||
      reaching > 1 ||
      word === undefined ||
      (reaching === 1 && !isMark(age[0]))
    )
      return [];
    const rest = age.slice(reaching + 1);
    const [from, life, years] = rest;
    const isAge = isSmall(from, 'link', 'from') && life?.kind === 'word' && life.norm === 'عمر';
    if (!isAge || years?.kind !== 'number') return [];
    return [[verbAt(atStart(word), ['بلغ']), unit, ...rest.slice(0, 3)]];
  });
}

/** «ترأست لجنة التحكيم الكاتبة جيهان وهبة»: she is its head. */
function presiding(units: readonly Unit[]): Unit[][] {
  return units.flatMap((verb, at) => {
    if (!isVerbUnit(verb) || verb.verb.negated || !verb.lemmas.some((lemma) => heading.has(fold(lemma))))
      return [];
    let end = at + 1;
    while (isNoun(units[end]) || units[end]?.kind === 'name') end++;
    const phrase = units.slice(at + 1, end);
    const name = phrase.findIndex(isPerson);
    const holder = phrase[name];
    if (holder === undefined) return [];
    const body = name === 0 ? phrase.slice(1) : withoutCalling(phrase.slice(0, name));
    const [head] = body;
    const isKnown = body.some((unit) => unit.kind === 'name' || (unit.kind === 'word' && unit.definite));
    if (head === undefined || !isKnown || body.some(isPerson)) return [];
    const norm = verb.verb.gender === 'f' ? 'رييسه' : 'رييس';
    return [[wordAt(atStart(verb), norm, ['رييس', 'رييسه']), ...body, holder]];
  });
}

const heading: ReadonlySet<string> = new Set(fold('ترأس رأس').split(' '));

/** The nouns without the calling at their end. */
function withoutCalling(phrase: readonly Unit[]): readonly Unit[] {
  const last = phrase.at(-1);
  return last?.kind === 'word' && last.definite && arSets.callings.has(last.norm)
    ? phrase.slice(0, -1)
    : phrase;
}

/** Nouns that stand before what is built or done, folded: its cost is that one's. */
const undertakings: ReadonlySet<string> = new Set(fold('مشروع أعمال عملية أشغال').split(' '));

/** «مشروع المسبح الذي تقدر تكلفته بـ7 ملايين»: the cost of the pool. */
function projects(units: readonly Unit[]): Unit[][] {
  return units.flatMap((which, at) => {
    const [verb, measure] = [units[at + 1], units[at + 2]];
    if (
      !isSmall(which, 'which') ||
      !isVerbUnit(verb) ||
      verb.verb.negated ||
      measure?.kind !== 'word' ||
      measure.owned === undefined
    )
      return [];
    const head = units
      .slice(0, at)
      .findLastIndex((unit) => unit.kind === 'word' && undertakings.has(unit.norm));
    const thing = units.slice(head + 1, at);
    if (
      head < 0 ||
      thing.length === 0 ||
      !thing.every((unit) => unit.kind === 'name' || (isNoun(unit) && unit.kind === 'word' && unit.definite))
    )
      return [];
    const { owned, modified: _, ...word } = measure;
    const rest = units.slice(at + 3);
    const end = rest.findIndex(isMark);
    return [[verb, { ...word, ...owned }, ...thing, ...(end < 0 ? rest : rest.slice(0, end))]];
  });
}
