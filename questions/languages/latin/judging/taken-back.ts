// English and French sentences in which somebody only points back at what was said and denies it: `Brandt denied this.`, `The county called that false.`
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { takesBack } from './disclaimed.ts';
import { isMark, isSmall } from './unit-shapes.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs of who says that another's words are not so, folded base forms. */
const disputing = set(
  'disagree dispute contradict contest deny reject dismiss refute rebut contredire dementir nier contester refuter rejeter recuser balayer',
);

/** Verbs that give a thing a name, and the names of what is not so: `called this nonsense`, « a qualifié cela de mensonge ». */
const naming = set('call brand label describe qualifier juger');
const untruths = set(
  'false untrue wrong nonsense lie lies absurd baseless unfounded groundless rubbish misleading faux fausse mensonge absurde infonde infondee ridicule',
);

/** What words are called that another said. */
const answers = set(
  'claim charge allegation accusation figure report account version criticism suggestion affirmation chiffre propos critique information rapport',
);

/** Most units behind the verb up to the next mark. */
const longest = 5;

/** Returns whether a sentence, or the rest of one, denies by pointing back what was said before it. */
export function takesBackLatin(units: readonly Unit[]): boolean {
  return (
    takesBack(units) ||
    units.some((unit, at) => {
      if (unit.kind !== 'word' || (isVerbUnit(unit) ? unit.verb.negated : unit.perhaps === undefined))
        return false;
      const has = (words: ReadonlySet<string>) => unit.lemmas.some((lemma) => words.has(lemma));
      if (!has(disputing) && !has(naming)) return false;
      const rest = units.slice(at + 1).filter((other) => !isMark(other, '"'));
      const end = rest.findIndex(({ kind }) => kind === 'break');
      const behind = end < 0 ? rest : rest.slice(0, end);
      const [first] = behind;
      if (behind.length > longest || behind.some(isVerbUnit)) return false;
      if (has(naming)) return behind.some((other) => other.kind === 'word' && untruths.has(other.norm));
      // `disputed that`, and not `denied that he had been there`
      if (isSmall(first, 'that'))
        return behind.length === 1 || (behind[1] !== undefined && isAnswer(behind[1]));
      return behind.length === 0 || isSmall(first, 'pointer') || behind.some(isAnswer);
    })
  );
}

/** `dismissed the charge`, « a démenti ces accusations » */
function isAnswer(unit: Unit): boolean {
  return unit.kind === 'word' && unit.lemmas.some((lemma) => answers.has(lemma));
}
