// Words of one party that another party has otherwise beside them: `The mill employs 410 people, according to its manager. The union says that
// it employs 350.`
import type { Attribution } from '../reading/attribution.ts';
import type { Claimed } from './claimed.ts';
import type { Finding } from './finding.ts';
import type { JudgingLanguage } from './judging-language.ts';
import type { Judged, Passage } from './passages.ts';
import { isBeing, isVerbUnit, type Unit } from './unit.ts';

/** How many sentences before and behind may be the other party's answer. */
const [before, behind] = [1, 2];

/** Fewest words that make another party's words a matter of their own: `he did not`, `it hired seven`. */
const ownMatter = 2;

/** Whether `finding` rests on one party's word, which another party denies or tells with another amount. Who said what stays so. */
export function isContested(
  { attribution, passage, stands, conflict }: Finding,
  { units, said }: Claimed,
  { passages }: Judged,
  language: JudgingLanguage,
): boolean {
  if (attribution === undefined || said !== undefined) return false;
  // What one party says alone is its word, and refutes no other's.
  if (language.weighsReports === true && conflict?.code === 'negation_differs') return true;
  if (units.some((unit) => unit.kind === 'word' && unit.says === true)) return false;
  // `was opened`: its deed stands behind the verb.
  const deeds = units.filter((unit, at) =>
    isVerbUnit(unit) ? !isBeing(unit) : unit.kind === 'word' && isBeing(units[at - 1]),
  );
  const isOtherwise = (words: readonly Unit[]): boolean => {
    const own = words.filter(({ kind }) => kind === 'word' || kind === 'name');
    const isShort = own.length < ownMatter;
    return (
      (isDenied(words, language) && (isShort || own.some((word) => isAmong(units, word)))) ||
      (own.some((word) => isAmong(deeds, word)) && words.some((unit) => isOtherAmount(unit, units, stands)))
    );
  };
  return passages
    .slice(Math.max(0, passage.at - before), passage.at + behind + 1)
    .filter(({ source }) => source === passage.source)
    .some(
      (near) =>
        wordsOfOthers(near, attribution).some(isOtherwise) ||
        (near.at === passage.at + 1 &&
          isEstimate(near.units, language) &&
          near.units.some((unit) => isOtherAmount(unit, units, stands))),
    );
}

/** `Organisers put the number at 900`: a count of another's without words of his. */
function isEstimate(units: readonly Unit[], { sets: { estimating } }: JudgingLanguage): boolean {
  return units.some((unit) => isVerbUnit(unit) && unit.lemmas.some((lemma) => estimating.has(lemma)));
}

/** What others than the speaker of `attribution` say in a sentence, also where the reading found no more than a verb of saying. */
function wordsOfOthers({ attributions, units }: Passage, attribution: Attribution): (readonly Unit[])[] {
  if (attributions.length === 0) {
    const said = units.findIndex((unit) => unit.kind === 'word' && unit.says === true);
    return said > 0 ? [units.slice(said + 1)] : [];
  }
  return attributions
    .filter((other) => isOtherParty(other, attribution))
    .map(({ content }) => units.filter(({ start, end }) => start >= content.start && end <= content.end));
}

const isOtherParty = (other: Attribution, { speaker, content }: Attribution): boolean =>
  other.content.start !== content.start &&
  (other.speaker === undefined || other.speaker.entity !== speaker?.entity);

const isAmong = (units: readonly Unit[], word: Unit): boolean =>
  word.kind === 'word' &&
  units.some((unit) => unit.kind === 'word' && unit.lemmas.some((lemma) => word.lemmas.includes(lemma)));

/** Denied outright: «لم ترتفع سوى بنسبة 6 بالمائة» and `not all ours` tell how much. */
function isDenied(words: readonly Unit[], { isAbsolute }: JudgingLanguage): boolean {
  const isNot = (unit: Unit, at: number) => {
    const next = words[at + 1];
    const isSome = next?.kind === 'word' && isAbsolute(next);
    return unit.kind === 'small' ? unit.role === 'not' && !isSome : isVerbUnit(unit) && unit.verb.negated;
  };
  return words.some(isNot) && !words.some((unit) => unit.kind === 'small' && unit.role === 'exception');
}

/** Whether another party has another amount than a statement that is supported, or the amount of one that is refuted. */
function isOtherAmount(told: Unit, claimed: readonly Unit[], stands: Finding['stands']): boolean {
  if (told.kind !== 'number') return false;
  const { value, unitKind } = told.mention;
  return claimed.some(
    (unit) =>
      unit.kind === 'number' &&
      (unit.mention.value.unit === value.unit || unitKind === 'none') &&
      (unit.mention.value.value === value.value) === (stands === 'refutes'),
  );
}
