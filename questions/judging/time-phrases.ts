// Words that only say when, where no date is read in them: «الأسبوع الماضي», `the same evening`, `that week`.
import type { Unit } from './unit.ts';

/** Most units of such a phrase. */
const longest = 3;

/** Pointers that stand before a noun of time, folded. */
const pointers: ReadonlySet<string> = new Set('this that هذا هذه ce cette cet'.split(' '));

/** Words beside a noun of time that only say which one, folded and without their article. */
const whichOne: ReadonlySet<string> = new Set(
  (
    'same last next following previous past ' +
    'meme dernier derniere prochain prochaine suivant suivante passe passee precedent precedente ' +
    'ماضي منصرم فايت جاري حالي راهن مقبل قادم تالي سابق نفسه نفسها ذاته ذاتها ' +
    'ماضيه منصرمه فايته جاريه حاليه راهنه مقبله قادمه تاليه سابقه'
  ).split(' '),
);

/** Whether `stretch` is a noun of time with a word that says which one, and nothing else. */
export function isTimePhrase(stretch: readonly Unit[]): boolean {
  if (stretch.length < 2 || stretch.length > longest) return false;
  const rest = stretch.filter((unit) => !(unit.kind === 'word' && unit.time === true));
  return (
    rest.length === stretch.length - 1 &&
    rest.every(
      (unit) =>
        (unit.kind === 'word' && unit.verb === undefined && whichOne.has(unit.norm)) ||
        (unit.kind === 'small' && unit.role === 'pointer' && pointers.has(unit.sense)),
    )
  );
}
