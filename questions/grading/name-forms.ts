// The shorter forms that a name is given in: without titles, without the noun that says what bears it, without the names between.
import type { LanguageCode } from '../languages/language-code.ts';
import { languages } from '../languages/languages.ts';
import type { NameValue } from '../question.ts';
import type { Tolerance } from '../wire.ts';
import type { AnswerWords } from './answer-words.ts';
import { type NameWord, placeOf } from './name-words.ts';

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
  lang: LanguageCode,
  of: NameValue['of'],
): NameForm[] {
  const words = languages[lang].answers;
  const forms: NameForm[] = [];
  for (const spelling of spellings) {
    forms.push({ words: spelling, tolerated: [], isSure: true });
    const untitled = spelling.slice(titleLength(spelling, words));
    if (untitled.length < spelling.length)
      forms.push({ words: untitled, tolerated: ['title_dropped'], isSure: true });
    const bare = of === 'person' ? withoutGeneration(untitled, rivals, words) : untitled;
    if (bare.length < untitled.length)
      forms.push({ words: bare, tolerated: ['title_dropped'], isSure: true });
    if (of === 'person') forms.push(...partsOf(bare, rivals, words));
    if (of === 'person' && bare.length === 2)
      forms.push({ words: bare.toReversed(), tolerated: [], isSure: true });
    const short = of === 'person' ? withoutMiddle(bare, rivals, words) : withoutHead(bare, asked, words);
    if (short !== undefined) forms.push(short);
  }
  return forms.sort((a, b) => b.words.length - a.words.length);
}

function titleLength(spelling: readonly NameWord[], { titles, articlePrefix }: AnswerWords): number {
  let length = 0;
  while (length < spelling.length - 1) {
    const norm = spelling[length]?.norm ?? '';
    const bare = norm.startsWith(articlePrefix) ? norm.slice(articlePrefix.length) : norm;
    if (!titles.has(norm) && !titles.has(bare)) break;
    length++;
  }
  return length;
}

/**
 * `Robert Adamson IV` → `Robert Adamson`, unless the article has his namesake. What follows a given name (`John Paul II`)
 * tells one ruler from another and stays.
 */
function withoutGeneration(
  name: readonly NameWord[],
  rivals: readonly (readonly NameWord[])[],
  words: AnswerWords,
): readonly NameWord[] {
  const [surname, last] = name.slice(-2);
  if (name.length < 3 || surname === undefined || last === undefined) return name;
  if (!words.generations.has(last.norm) || words.givenNames.has(surname.norm)) return name;
  const bare = name.slice(0, -1);
  return rivals.some((rival) => placeOf(bare, rival, words) !== undefined) ? name : bare;
}

/** Two words or more of a longer name: its end is a surname («ولد بوزومان»), its beginning given names, which alone are not enough. */
function partsOf(
  name: readonly NameWord[],
  rivals: readonly (readonly NameWord[])[],
  words: AnswerWords,
): NameForm[] {
  const parts: NameForm[] = [];
  for (let length = 2; length < name.length; length++) {
    const end = name.slice(-length);
    if (!rivals.some((rival) => placeOf(end, rival, words) !== undefined))
      parts.push({ words: end, tolerated: ['surname_only'], isSure: true });
    parts.push({ words: name.slice(0, length), tolerated: [], isSure: false });
  }
  return parts;
}

/** «مروان عبد الرحمن الخطيب» → «مروان الخطيب», unless it is somebody else's name. */
function withoutMiddle(
  name: readonly NameWord[],
  rivals: readonly (readonly NameWord[])[],
  words: AnswerWords,
): NameForm | undefined {
  const [first, last] = [name[0], name.at(-1)];
  if (name.length < 3 || first === undefined || last === undefined) return undefined;
  if (words.distinguishing.has(last.norm)) return undefined;
  const isShared = rivals.some(
    (rival) =>
      placeOf([first], rival.slice(0, 1), words) !== undefined &&
      placeOf([last], rival.slice(-1), words) !== undefined,
  );
  return isShared ? undefined : { words: [first, last], tolerated: ['surname_only'], isSure: true };
}

/** «شركة أرامكو السعودية» → «أرامكو»; surely so where the question names the noun itself. */
function withoutHead(
  name: readonly NameWord[],
  asked: readonly NameWord[],
  words: AnswerWords,
): NameForm | undefined {
  const { heads, fillers, articles, titles, distinguishing, articlePrefix } = words;
  const head = name[0];
  if (head === undefined || name.length < 2) return undefined;
  const hasHead = heads.has(head.norm);
  const bare = (word: NameWord | undefined) => (word?.norm ?? '').slice(articlePrefix.length);
  const isNational = articlePrefix !== '' && (name.length > 2 ? titles : heads).has(bare(name.at(-1)));
  const rest = name.slice(hasHead ? 1 : 0, isNational ? -1 : undefined);
  const letters = rest.map(({ norm }) => norm).join('');
  if (rest.length === name.length || letters.length < leastLetters || rest.length === 0) return undefined;
  if (rest.every(({ norm }) => distinguishing.has(norm))) return undefined;
  const isSure =
    !hasHead ||
    fillers.has(head.norm) ||
    articles.has(head.norm) ||
    asked.some((word) => placeOf([head], [word], words) !== undefined);
  return { words: rest, tolerated: ['title_dropped'], isSure };
}
