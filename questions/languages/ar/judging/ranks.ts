// Which one of a row in Arabic: «حلّ ثانياً» against «حلّ ثالثاً», «في المركز الأول» against «في المركز الثاني», «للمرة الثالثة» against «للمرة
// الأولى».
import type { Contrary } from '../../../judging/contraries.ts';
import { isContent, isVerbUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import { wordAt } from '../../../judging/unwritten.ts';
import { fold } from '../../../text/fold.ts';
import { someNotAll } from './parts-of-all.ts';

const rows = (words: string): readonly string[] => words.split(' ').map(fold);

/** The ordinals from first to tenth: as an adverb, behind a masculine noun, behind a feminine one. */
const adverbs = rows('أولاً ثانياً ثالثاً رابعاً خامساً سادساً سابعاً ثامناً تاسعاً عاشراً');
const masculines = rows('أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر');
const feminines = rows('أولى ثانية ثالثة رابعة خامسة سادسة سابعة ثامنة تاسعة عاشرة');

/** Verbs behind which an adverb tells a rank, folded pasts: elsewhere «ثانياً» may count arguments. */
const ranking: ReadonlySet<string> = new Set(['حلّ', 'جاء', 'أنهى', 'وصل', 'احتلّ', 'صنّف'].map(fold));
const places: ReadonlySet<string> = new Set(['مركز', 'مرتبة', 'ترتيب'].map(fold));
const times: ReadonlySet<string> = new Set(['مرة'].map(fold));

const isWord = (unit: Unit | undefined): unit is WordUnit => unit?.kind === 'word' && !isVerbUnit(unit);

/** Returns a statement of a rank with every other rank in its place; often none. */
export function otherRanks(units: readonly Unit[]): Contrary[] {
  if (units.some((unit) => isVerbUnit(unit) && unit.verb.negated)) return [];
  const at = units.findIndex((unit, index) => rowOf(units, unit, index) !== undefined);
  const unit = units[at];
  const norms = rowOf(units, unit, at);
  // «الثانية عشرة» is no second.
  if (norms === undefined || !isWord(unit) || /^عشره?$/.test(normOf(units[at + 1]))) return [];
  const isOccasion = times.has(normOf(units[at - 1]));
  const others = norms.filter((norm) => norm !== unit.norm);
  const told = others.map((norm) => {
    // Of which time it was is told within all that limits it.
    const word = isOccasion ? { ...wordAt(unit, someNotAll), lemmas: [norm] } : wordAt(unit, norm);
    return [...units.slice(0, at), { ...word, definite: unit.definite }, ...units.slice(at + 1)];
  });
  const behind = units.slice(at + 1);
  const row = { norms, own: unit.norm, isBare: !behind.some(isContent) };
  return told.map((one) => ({ units: one, code: 'number_differs' as const, row }));
}

const normOf = (unit: Unit | undefined): string => (isWord(unit) ? unit.norm : '');

function rowOf(units: readonly Unit[], unit: Unit | undefined, at: number): readonly string[] | undefined {
  if (!isWord(unit)) return undefined;
  const isRank = units
    .slice(0, at)
    .some((verb) => isVerbUnit(verb) && verb.lemmas.some((past) => ranking.has(past)));
  if (isRank && !unit.definite && adverbs.includes(unit.norm)) return adverbs;
  const noun = normOf(units[at - 1]);
  if (!unit.definite || !(places.has(noun) || times.has(noun))) return undefined;
  return [masculines, feminines].find((row) => row.includes(unit.norm));
}
