// «نفت الأمانة ما تداوله السكان عن فرض رسوم» as «نفت الأمانة فرض رسوم»: who denies what is told of a thing denies the thing; who denies
// figures or reports on it doesn't.
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';

/** Verbs of denying, and words for what is told around, folded. */
const denying: ReadonlySet<string> = new Set(['نفى', 'كذّب', 'دحض', 'فنّد'].map(fold));
const told: ReadonlySet<string> = new Set(
  'ما أنباء خبر أخبار شائعات شائعة إشاعات مزاعم ادعاءات'.split(' ').map(fold),
);

/** Most units of a subject, and of what is said of where it was told. */
const longestSubject = 3;
const longestReport = 6;

/** Returns the sentence without what was told around, where it denies that. */
export function withoutRumours(units: readonly Unit[]): Unit[][] {
  return units.flatMap((verb, at) => {
    if (!isVerbUnit(verb) || !verb.lemmas.some((lemma) => denying.has(lemma))) return [];
    const from = units.findIndex(
      (unit, index) =>
        index > at && index <= at + longestSubject + 1 && unit.kind === 'word' && told.has(unit.norm),
    );
    const about = units.findIndex(
      (unit, index) =>
        index > from && index <= from + longestReport && unit.kind === 'small' && unit.sense === 'about',
    );
    if (from < 0 || about < 0 || units.slice(from, about).some(({ kind }) => kind === 'break')) return [];
    // «نفى صحة الأنباء عن»
    const before = units[from - 1];
    const until = before?.kind === 'word' && before.norm === 'صحه' ? from - 1 : from;
    return [[...units.slice(0, until), ...units.slice(about + 1)]];
  });
}
