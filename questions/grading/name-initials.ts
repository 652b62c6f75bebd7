// A person whose given names are written as initials on one side: `B. R. Ambedkar` for `Bhimrao Ramji Ambedkar`.
import type { AnswerWords } from './answer-words.ts';
import { type NamePlace, type NameWord, placeOf } from './name-words.ts';

/** Most letters of initials written together: `JRR`. */
const mostJoined = 3;

/** Returns where `answer` names the person `name`, one of the two with initials for given names; surnames are whole and the same. */
export function initialledPlace(
  name: readonly NameWord[],
  answer: readonly NameWord[],
  words: AnswerWords,
): NamePlace | undefined {
  for (let to = answer.length; to >= 2; to--) {
    for (let from = Math.max(0, to - name.length - 1); from <= to - 2; from++) {
      if (isInitialled(name, answer.slice(from, to), words)) return { from, to, tolerated: ['spelling'] };
    }
  }
  return undefined;
}

function isInitialled(name: readonly NameWord[], answer: readonly NameWord[], words: AnswerWords): boolean {
  if (name.length < 2 || answer.length < 2) return false;
  if (placeOf(name.slice(-1), answer.slice(-1), words) === undefined) return false;
  const [given, typed] = [name.slice(0, -1), answer.slice(0, -1)];
  const [own, other] = [initialsOf(given), initialsOf(typed)];
  if (own.isInitials === other.isInitials && given.length !== typed.length) return false;
  if (own.letters !== other.letters) return false;
  if (own.isInitials !== other.isInitials) return true;
  // `John F.` beside `John Fitzgerald`: what is written out on both sides is the same word.
  const isShort = (word: NameWord | undefined) => word?.norm.length === 1;
  return (
    given.some((word, index) => isShort(word) !== isShort(typed[index])) &&
    given.every((word, index) => {
      const met = typed[index];
      if (met === undefined) return false;
      return isShort(word) || isShort(met) || placeOf([word], [met], words) !== undefined;
    })
  );
}

/** The first letters of given names, and whether nothing but initials stands there: `B. R.`, `JRR`. */
function initialsOf(given: readonly NameWord[]): { readonly letters: string; readonly isInitials: boolean } {
  const [only] = given;
  const isJoined =
    given.length === 1 &&
    only !== undefined &&
    only.norm.length > 1 &&
    only.norm.length <= mostJoined &&
    /^\p{Lu}+$/u.test(only.written);
  if (isJoined) return { letters: only.norm, isInitials: true };
  return {
    letters: given.map(({ norm }) => norm.charAt(0)).join(''),
    isInitials: given.every(({ norm }) => norm.length === 1),
  };
}
