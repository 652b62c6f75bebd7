// The shorter forms that a name is given in: without titles, without the noun that says what bears it, without the names between.
import type { NameValue } from '../question.ts';
import type { Tolerance } from '../wire.ts';
import { type NameWord, placeOf } from './name-words.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** A way of naming somebody. `isSure` where nothing that tells him from others is left out. */
export interface NameForm {
  readonly words: readonly NameWord[];
  readonly tolerated: readonly Tolerance[];
  readonly isSure: boolean;
}

/** Fewest letters of what is left of a name without its noun. */
const leastLetters = 4;

/** Returns `spellings` and the shorter forms they allow, longest first. */
export function formsOf(
  spellings: readonly (readonly NameWord[])[],
  rivals: readonly (readonly NameWord[])[],
  asked: readonly NameWord[],
  typed: TypedAnswer,
  of: NameValue['of'],
): NameForm[] {
  const forms: NameForm[] = [];
  for (const spelling of spellings) {
    forms.push({ words: spelling, tolerated: [], isSure: true });
    const bare = spelling.slice(titleLength(spelling, typed));
    if (bare.length < spelling.length)
      forms.push({ words: bare, tolerated: ['title_dropped'], isSure: true });
    const short = of === 'person' ? withoutMiddle(bare, rivals, typed) : withoutHead(bare, asked, typed);
    if (short !== undefined) forms.push(short);
  }
  return forms.sort((a, b) => b.words.length - a.words.length);
}

function titleLength(spelling: readonly NameWord[], typed: TypedAnswer): number {
  const { titles, articlePrefix } = typed.words;
  let length = 0;
  while (length < spelling.length - 1) {
    const norm = spelling[length]?.norm ?? '';
    const bare = norm.startsWith(articlePrefix) ? norm.slice(articlePrefix.length) : norm;
    if (!titles.has(norm) && !titles.has(bare)) break;
    length++;
  }
  return length;
}

/** «مروان عبد الرحمن الخطيب» → «مروان الخطيب», unless it is somebody else's name. */
function withoutMiddle(
  words: readonly NameWord[],
  rivals: readonly (readonly NameWord[])[],
  typed: TypedAnswer,
): NameForm | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 3 || first === undefined || last === undefined) return undefined;
  if (typed.words.distinguishing.has(last.norm)) return undefined;
  const isShared = rivals.some(
    (rival) =>
      placeOf([first], rival.slice(0, 1), typed.words) !== undefined &&
      placeOf([last], rival.slice(-1), typed.words) !== undefined,
  );
  return isShared ? undefined : { words: [first, last], tolerated: ['surname_only'], isSure: true };
}

/** «شركة أرامكو السعودية» → «أرامكو»; surely so where the question names the noun itself. */
function withoutHead(
  words: readonly NameWord[],
  asked: readonly NameWord[],
  typed: TypedAnswer,
): NameForm | undefined {
  const { heads, fillers, articles, titles, distinguishing, articlePrefix } = typed.words;
  const head = words[0];
  if (head === undefined || words.length < 2) return undefined;
  const hasHead = heads.has(head.norm);
  const bare = (word: NameWord | undefined) => (word?.norm ?? '').slice(articlePrefix.length);
  const isNational = words.length > 2 && articlePrefix !== '' && titles.has(bare(words.at(-1)));
  const rest = words.slice(hasHead ? 1 : 0, isNational ? -1 : undefined);
  const letters = rest.map(({ norm }) => norm).join('');
  if (rest.length === words.length || letters.length < leastLetters || rest.length === 0) return undefined;
  if (rest.every(({ norm }) => distinguishing.has(norm))) return undefined;
  const isSure =
    !hasHead ||
    fillers.has(head.norm) ||
    articles.has(head.norm) ||
    asked.some((word) => placeOf([head], [word], typed.words) !== undefined);
  return { words: rest, tolerated: ['title_dropped'], isSure };
}
