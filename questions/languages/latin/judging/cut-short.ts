// What is left out right behind the words that were laid, where it says of which ones, of which year or how far they are so (languages with the
// subject first).
import type { Pair } from '../../../judging/alignment.ts';
import { isBreak, isRole } from '../../../judging/stretches.ts';
import { isBeing, isVerbUnit, type Unit } from '../../../judging/unit.ts';

/** What a sentence is looked at with. */
interface Scene {
  readonly told: readonly Unit[];
  readonly pairs: readonly Pair[];
}

/** Returns whether a statement leaves out such words. */
export function isCutShort(pairs: readonly Pair[], told: readonly Unit[]): boolean {
  const scene = { told, pairs };
  const deeds = told.filter((unit) => unit.kind === 'word' && pairs.some((pair) => pair.told === unit));
  const isOpen = deeds.some(
    (unit) => unit.kind === 'word' && unit.lemmas.some((lemma) => openings.has(lemma)),
  );
  return (
    isOtherRate(pairs, told) ||
    pairs.some((pair) => isRestricted(pair.told, scene)) ||
    (isOpen && leavesTime(scene)) ||
    isLevelThere(scene) ||
    isRuleThere(scene) ||
    leavesWhom(scene)
  );
}

/** Of what is doubted or ruled out for a time nothing is told of other times. */
const openings: ReadonlySet<string> = new Set(['doubt', 'douter', 'rule', 'exclude', 'exclure', 'ecarter']);

const laidAt = ({ told, pairs }: Scene, at: number): boolean => pairs.some((pair) => pair.told === told[at]);

/** What stands from the unit at `at` on to the end of its clause. */
function clauseFrom(told: readonly Unit[], at: number): readonly Unit[] {
  const rest = told.slice(at);
  const end = rest.findIndex(
    (unit) => unit.kind === 'break' || isRole(unit, 'that', 'but', 'which', 'and') || isVerbUnit(unit),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** `40 million in the first year`: no 40 million a year. */
function isOtherRate(pairs: readonly Pair[], told: readonly Unit[]): boolean {
  return pairs.some((pair, at) => {
    const { claimed } = pair;
    if (claimed.kind !== 'word' || claimed.time !== true || claimed.indefinite !== true) return false;
    if (pairs[at - 1]?.claimed.kind !== 'number') return false;
    return told[told.indexOf(pair.told) - 1] !== pairs[at - 1]?.told;
  });
}

/** `caught 38,000 drivers with a phone in their hand`, `people who ignore the ban`: how many of them, or of which a rule speaks. */
function isRestricted(unit: Unit, scene: Scene): boolean {
  const { told, pairs } = scene;
  const at = told.indexOf(unit);
  const [next, second] = [told[at + 1], told[at + 2]];
  if (next === undefined || laidAt(scene, at + 1)) return false;
  const isCounted = unit.kind === 'number' || (unit.kind === 'word' && told[at - 1]?.kind === 'number');
  if (isCounted && next.kind === 'small' && next.role === 'link' && next.sense === 'with')
    return second?.kind === 'word';
  const isBare = unit.kind === 'word' && !unit.definite && unit.count === 'many' && !isVerbUnit(unit);
  const isToCome = pairs.some((pair) => isVerbUnit(pair.told) && pair.told.verb.tense !== 'past');
  return isBare && isToCome && isRole(next, 'which');
}

/** `ruled out a vote before 2030`, `doubt that more will be finished this year` */
function leavesTime(scene: Scene): boolean {
  const { told } = scene;
  const last = told.findLastIndex((_, at) => laidAt(scene, at));
  return clauseFrom(told, last + 1).some((unit) => unit.kind === 'date');
}

/** `power was restored to 22,000 households`: not to all. */
function leavesWhom(scene: Scene): boolean {
  const { told } = scene;
  const last = told.findLastIndex((_, at) => laidAt(scene, at));
  const [link, amount] = [told[last + 1], told[last + 2]];
  return (
    link?.kind === 'small' &&
    link.sense === 'to' &&
    amount?.kind === 'number' &&
    amount.mention.unitKind === 'count'
  );
}

/** `Turnout was 68 percent in Upper Linden`: a level is one of a place and a time. */
function isLevelThere(scene: Scene): boolean {
  const { told, pairs } = scene;
  const level = pairs.find(
    ({ told: unit }) => unit.kind === 'number' && unit.mention.unitKind === 'percent',
  )?.told;
  const at = level === undefined ? -1 : told.indexOf(level);
  if (at < 0 || !isBeing(told[at - 1])) return false;
  const [link, noun] = [told[at + 1], told[at + 2]];
  return (
    isRole(link, 'link') &&
    !laidAt(scene, at + 1) &&
    noun !== undefined &&
    noun.kind !== 'date' &&
    !isBreak(noun)
  );
}

/** `kill 35,000 a year in Europe, according to …`: of what is so, and not only was, no place goes even before a mark. */
function isRuleThere(scene: Scene): boolean {
  const { told, pairs } = scene;
  if (pairs.some((pair) => isVerbUnit(pair.told) && pair.told.verb.tense !== 'present')) return false;
  return pairs.some((pair, index) => {
    const at = told.indexOf(pair.told);
    const next = pairs[index + 1];
    if (next === undefined || pair.told.kind === 'small' || laidAt(scene, at + 1)) return false;
    const [link, place] = [told[at + 1], told[at + 2]];
    return (
      link?.kind === 'small' &&
      link.sense === 'in' &&
      place?.kind === 'name' &&
      place.mention.type === 'place' &&
      isBreak(told[at + 3])
    );
  });
}
