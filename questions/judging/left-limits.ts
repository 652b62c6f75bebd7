// What a sentence tells beside the laid words and within their clause that they can't do without: that a deed is half done, in which
// place or line a thing was stopped or sold, and the figure that another party gives of the same.
import type { Attribution } from '../reading/attribution.ts';
import { isBreak, isNominal, isRole } from './stretches.ts';
import { isVerbUnit, type NumberUnit, type Unit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** What was laid, and on what. */
interface Scene {
  readonly told: readonly Unit[];
  readonly laid: ReadonlySet<Unit>;
  readonly sets: WordSets;
}

/** Returns whether a statement leaves out such a limit: then nothing agrees with it, and nothing is at odds. */
export function leavesLimit(scene: Scene, sentence: readonly Unit[], attribution?: Attribution): boolean {
  return (
    isTentative(scene) ||
    isHaltedThere(scene) ||
    (attribution !== undefined && hasRival(scene, sentence, attribution))
  );
}

const has = (unit: Unit | undefined, words: ReadonlySet<string>): boolean =>
  unit?.kind === 'word' && (words.has(unit.norm) || unit.lemmas.some((lemma) => words.has(lemma)));

/** The clause of the laid words: to the next mark, joining word or verb that is none of theirs. */
function clauseOf({ told, laid }: Scene): readonly Unit[] {
  const ends = (unit: Unit) => !laid.has(unit) && (isVerbUnit(unit) || isRole(unit, 'but', 'that', 'which'));
  const first = told.findIndex((unit) => laid.has(unit));
  const last = told.findLastIndex((unit) => laid.has(unit));
  const from = told.slice(0, first).findLastIndex(ends) + 1;
  const end = told.findIndex((unit, at) => at > last && (ends(unit) || isBreak(unit)));
  return told.slice(from, end < 0 ? told.length : end);
}

/** «وقّع بالأحرف الأولى», `agreed in principle`: it isn't done yet, or not wholly. */
function isTentative(scene: Scene): boolean {
  return clauseOf(scene).some((unit) => !scene.laid.has(unit) && has(unit, scene.sets.tentative));
}

/** Prepositions of where a thing is that was stopped, taken up again or sold. */
const wheres: ReadonlySet<string> = new Set([
  'in',
  'at',
  'on',
  'inside',
  'outside',
  'between',
  'from',
  'within',
  'under',
  'about',
]);

/** «علّقت الشركة الإنتاج في مصنعها», `sold its rights in Asia`: elsewhere it may go on. */
function isHaltedThere(scene: Scene): boolean {
  const { laid, sets } = scene;
  const clause = clauseOf(scene);
  const deed = clause.findIndex((unit) => laid.has(unit) && has(unit, sets.halting));
  return (
    deed >= 0 &&
    clause.slice(deed).some((unit, at, behind) => {
      if (laid.has(unit)) return false;
      // «في مصنعها بباجة»: a preposition written to what no list knows.
      if (unit.kind === 'word' && unit.prefixed === true && !isVerbUnit(unit)) return true;
      if (unit.kind !== 'small' || unit.role !== 'link') return false;
      const [noun, second] = behind.slice(at + 1).filter((word) => !isRole(word, 'pointer'));
      if (noun === undefined || noun.kind === 'date') return false;
      const isTime = (word: Unit | undefined) =>
        word?.kind === 'word' && (word.time === true || has(word, sets.rateTimes));
      // `in the first week`, and not «في المصفاة ساعتين»
      const isWhich = has(noun, sets.ordinals) || has(noun, sets.timeWhich);
      if (isTime(noun) || (isWhich && isTime(second))) return false;
      const isPlace = noun.kind === 'name' && noun.mention.type === 'place';
      return (
        isNominal(noun) && !laid.has(noun) && (wheres.has(unit.sense) || (unit.sense === 'by' && isPlace))
      );
    })
  );
}

/** «بلغت الديون 80 مليوناً بحسب الإدارة، فيما قدّرت النقابة الديون بـ110 ملايين»: another party counts otherwise. */
function hasRival({ laid, sets }: Scene, sentence: readonly Unit[], { content }: Attribution): boolean {
  const amounts = sentence.filter((unit): unit is NumberUnit => unit.kind === 'number');
  const isLaid = (unit: Unit) => [...laid].some(({ start, end }) => start <= unit.start && end >= unit.end);
  return amounts.some((rival) => {
    if (isLaid(rival) || (rival.start >= content.start && rival.end <= content.end)) return false;
    if (!amounts.some((amount) => isLaid(amount) && areOfOneSort(amount, rival))) return false;
    const at = sentence.indexOf(rival);
    const isSource = (unit: Unit) =>
      (isVerbUnit(unit) && (unit.says === true || unit.inquit === true || has(unit, sets.estimating))) ||
      (unit.kind === 'small' && unit.sense === 'according');
    const from = sentence.slice(0, at).findLastIndex((unit) => isBreak(unit) || isRole(unit, 'but'));
    const end = sentence.findIndex((unit, place) => place > at && isBreak(unit));
    return sentence.slice(from + 1, end < 0 ? sentence.length : end).some(isSource);
  });
}

/** Amounts in one unit, or of which one leaves its unit to the other. */
function areOfOneSort({ mention: a }: NumberUnit, { mention: b }: NumberUnit): boolean {
  if (a.value.value === b.value.value) return false;
  return (
    a.unitKind === 'none' ||
    b.unitKind === 'none' ||
    (a.unitKind === b.unitKind && (a.unitKind === 'count' || a.value.unit === b.value.unit))
  );
}
