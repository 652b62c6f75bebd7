// English and French sentences that hold up what they say as asked, said in jest or said wrongly: `Myth: …`, `…, a charge he rejects`.
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { isMark, isPerson, isSmall } from './unit-shapes.ts';

/** Words of what is not so or not owned to, folded forms. */
const doubts: ReadonlySet<string> = new Set(
  (
    'false falsely wrong untrue fake claim claims charge charges accusation accusations allegation allegations allege lie lies hoax legend myth ' +
    'rumour rumours rumor rumors jokingly joking joke jest canular legende mythe rumeur rumeurs mensonge mensonges faux fausse intox infox ' +
    'accuse accusent accusait accusaient rire plaisantant'
  ).split(' '),
);

/** Words that open a sentence which denies the one before, and those that it denies. */
const denials: ReadonlySet<string> = new Set(['wrong', 'false', 'untrue', 'faux']);
const truths: ReadonlySet<string> = new Set(['true', 'vrai', 'vraie']);

const isDenied = (unit: Unit): boolean => isVerbUnit(unit) && unit.verb.negated;

/** Most units of an aside that takes back what stands beside it, and of a sentence that takes back the one before. */
const longestAside = 7;

/** Most units of a label before a colon. */
const longestLabel = 3;

/** Returns whether nothing of a sentence may be taken as told; `next` is the sentence behind it. */
export function isDisclaimed(units: readonly Unit[], next: readonly Unit[] | undefined): boolean {
  const last = units.findLast((unit) => !isMark(unit, '"', '.'));
  return (
    isMark(last, '?') ||
    isLabelled(units) ||
    hasDoubtingAside(units) ||
    (next !== undefined && takesBack(next))
  );
}

/** `Myth: the vaccine contains mercury`: words before a colon that name nobody who says it. */
function isLabelled(units: readonly Unit[]): boolean {
  const colon = units.findIndex((unit) => isMark(unit, ':'));
  const label = units.slice(0, Math.max(0, colon));
  return (
    label.length > 0 &&
    label.length <= longestLabel &&
    !label.some((unit) => isVerbUnit(unit) || isPerson(unit))
  );
}

const isDoubt = (unit: Unit): boolean => unit.kind === 'word' && doubts.has(unit.norm);

/** `The king, legend has it, killed his son`. */
function hasDoubtingAside(units: readonly Unit[]): boolean {
  return units.some((unit, at) => {
    if (!isMark(unit, ',', '-', '(') || at === 0) return false;
    const rest = units.slice(at + 1);
    const to = rest.findIndex(({ kind }) => kind === 'break');
    const part = to < 0 ? rest : rest.slice(0, to);
    const [first] = part;
    // `Julia Hale, who was accused of helping him, was cleared`: what is told of her is no doubt of the rest.
    const isOfWhom =
      (isSmall(first, 'which', 'who') && isMark(rest[to], ',')) ||
      // The verb of the sentence behind it: `, was cleared of all charges`.
      (isVerbUnit(first) &&
        !isDoubt(first) &&
        isMark(
          units.slice(0, at).findLast(({ kind }) => kind === 'break'),
          ',',
        ));
    return (
      part.length <= longestAside &&
      !isOfWhom &&
      !isSmall(first, 'and') &&
      !isSmall(first, 'but') &&
      part.some(isDoubt)
    );
  });
}

/** `At least, that was the rumour.`, `None of that was true.`, `Wrong: it gave 500.`, `So says a post.` */
export function takesBack(units: readonly Unit[]): boolean {
  const [first, second] = units;
  if (first?.kind === 'word' && denials.has(first.norm)) return true;
  if (isSmall(first, 'but', 'so') || (first?.kind === 'word' && first.norm === 'so'))
    return second?.kind === 'word' && second.says === true;
  const isTrue = units.some((unit) => unit.kind === 'word' && truths.has(unit.norm));
  if (isTrue && units.length <= longestAside && units.some((unit) => isSmall(unit, 'not') || isDenied(unit)))
    return true;
  const isPointing = units.some(
    (unit) => isSmall(unit, 'that') || isSmall(unit, 'pointer', 'that', 'this', "c'", 'ce', 'it', 'cela'),
  );
  return units.length <= longestAside + 2 && isPointing && units.some(isDoubt);
}
