// Whether a word is built as words of the language are: a root of the list in one of the common patterns, with the usual
// letters before and behind. What isn't may be a foreign name. Letters are compared as codes; nothing is allocated.
import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { loanStems } from './lexicon-loan-words.ts';
import { longRoots, wordRoots } from './word-roots.ts';

/** Code of the weak letters, which change into one another inside a word. */
const weak = 1;

/** Folded letters in the order of their codes; the weak ones share the first. */
const alphabet = 'بتثجحخدذرزسشصضطظعغفقكلمنه';

/** Code unit minus 0x600 → code; 0 for every letter that Arabic words don't have. */
const codes = buildCodes();

function buildCodes(): Uint8Array {
  const table = new Uint8Array(256);
  for (const letter of 'اويء') table[letter.charCodeAt(0) - 0x600] = weak;
  for (let at = 0; at < alphabet.length; at++) table[alphabet.charCodeAt(at) - 0x600] = at + 2;
  return table;
}

/** One bit a root of three letters, five bits a letter. */
const roots = new Uint8Array(1 << 15);
const rootsOfFour: ReadonlySet<number> = buildRoots();

function buildRoots(): Set<number> {
  for (const [first, rest] of wordRoots) {
    const a = codeOf(fold(first), 0) << 10;
    const pairs = fold(rest);
    for (let at = 0; at < pairs.length; at += 3)
      roots[a | (codeOf(pairs, at) << 5) | codeOf(pairs, at + 1)] = 1;
  }
  return new Set(
    fold(longRoots)
      .split(' ')
      .map(
        (root) =>
          (((((codeOf(root, 0) << 5) | codeOf(root, 1)) << 5) | codeOf(root, 2)) << 5) | codeOf(root, 3),
      ),
  );
}

function codeOf(word: string, at: number): number {
  const unit = word.charCodeAt(at) - 0x600;
  return unit >= 0 && unit < 256 ? (codes[unit] ?? 0) : 0;
}

const isRoot = (a: number, b: number, c: number): boolean => roots[(a << 10) | (b << 5) | c] === 1;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Particles and the article before a word. */
const clitics = words('و ف ال وال بال كال فال لل ولل وبال ب ل ك وب ول فل س وس فس');
/** Letters that patterns put before the root. */
const prefixes = words('ا م ت ي ن ان من ين تن ات مت يت تت نت است مست يست تست نست');
/** Endings of number, gender, person and possession. */
const suffixes = words(
  'ه ها هم هن هما نا ك كم ي يه يا ات ان ين ون وا ت ا اء تها ته تهم تهما تنا اته اتها اتهم اتنا يين يون يات يتين تين تان وه وها اني انيه اءات اوي اويه يته يتها ني نه نها تي اتي اتنا ياته ياتها ياتهم و يهم يها ايه ايها تك اتك ءه ءها ايهم ينا انه انها انهم انهما اونا اوه اوها اوهم اينا يك يكم وهم نيه انات انيات',
);

const longestOf = (list: ReadonlySet<string>): number => Math.max(...[...list].map(({ length }) => length));
const [longestClitic, longestPrefix, longestSuffix] = [clitics, prefixes, suffixes].map(longestOf) as [
  number,
  number,
  number,
];

/** Longest word that is looked at (folded letters). */
const longest = 16;

/** Shortest loan stem (folded letters): the index goes by so many first letters. */
const shortestLoan = 3;
const loans: ReadonlyMap<string, readonly string[]> = buildLoans();

function buildLoans(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const stem of fold(loanStems).split(' ')) {
    const key = stem.slice(0, shortestLoan);
    const same = index.get(key);
    if (same === undefined) index.set(key, [stem]);
    else same.push(stem);
  }
  return index;
}

/** Whether a loan word's stem begins at `start`: «ديمقراطية», «والتكنولوجيا». */
function isLoanFrom(norm: string, start: number): boolean {
  const stems = loans.get(norm.slice(start, start + shortestLoan));
  return stems?.some((stem) => norm.startsWith(stem, start)) === true;
}

const letters = new Uint8Array(longest);
const ends: number[] = [];

/**
 * Returns whether the folded word can be built from a root of the list. With `bare`, letters before the word are read
 * as parts of its pattern only, never as particles written to it.
 */
export function isExplained(norm: string, bare = false): boolean {
  return bare ? isBuilt(norm) : isBuiltWithClitics(norm);
}

const isBuilt = remembered((norm) => isBuiltFromRoot(norm, true));
const isBuiltWithClitics = remembered((norm) => isBuiltFromRoot(norm, false));

function isBuiltFromRoot(norm: string, bare: boolean): boolean {
  const { length } = norm;
  if (length > longest || length < 2) return false;
  for (let at = 0; at < length; at++) {
    const code = codeOf(norm, at);
    if (code === 0) return false;
    letters[at] = code;
  }
  ends.length = 0;
  ends.push(length);
  for (let end = length - 1; end >= 2 && end >= length - longestSuffix; end--)
    if (suffixes.has(norm.slice(end))) ends.push(end);
  if (isStemFrom(norm, 0, false)) return true;
  if (bare) return false;
  for (let start = 1; start <= longestClitic && start <= length - 2; start++)
    if (clitics.has(norm.slice(0, start)) && isStemFrom(norm, start, true)) return true;
  return false;
}

function isStemFrom(norm: string, start: number, behindClitic: boolean): boolean {
  if (isPattern(norm, start, false, behindClitic) || isLoanFrom(norm, start)) return true;
  for (let root = start + 1; root <= start + longestPrefix && root < norm.length; root++)
    if (prefixes.has(norm.slice(start, root)) && isPattern(norm, root, true, behindClitic)) return true;
  return false;
}

/** Whether the letters from `start` to one of the ends are a root in a pattern. */
function isPattern(norm: string, start: number, prefixed: boolean, behindClitic: boolean): boolean {
  for (const end of ends) {
    // Two letters of a root between a particle, a prefix and an ending are any word: «كاترينا».
    const isFaint = end - start === 2 && behindClitic && prefixed && end < norm.length;
    if (!isFaint && fits(norm, start, end, prefixed)) return true;
  }
  return false;
}

/** Letters that patterns put behind the first of the root; «ط» and «د» stand for «ت» in «اضطراب» and «ازدهار». */
const isInfix = (letter: string | undefined): boolean =>
  letter === 'ا' || letter === 'ت' || letter === 'ط' || letter === 'د';

function isShortened(a: number, b: number, behind: boolean, prefixed: boolean, ended: boolean): boolean {
  if (!behind && !ended) return false;
  if (isRoot(a, b, b) || isRoot(weak, a, b)) return true;
  return (ended && isRoot(a, b, weak)) || (prefixed && (isRoot(a, weak, b) || isRoot(a, b, weak)));
}

const at = (index: number): number => letters[index] ?? 0;

function fits(norm: string, s: number, end: number, prefixed: boolean): boolean {
  const a = at(s);
  switch (end - s) {
    case 2:
      // «رد» of ردد, «صلة» of وصل, «يفز» of فوز: a doubled or weak letter is gone.
      return isShortened(a, at(s + 1), s > 0, prefixed, end < norm.length);
    case 3:
      return isRoot(a, at(s + 1), at(s + 2));
    case 4: {
      const second = norm[s + 1];
      const last = at(s + 3);
      if (isInfix(second) && isRoot(a, at(s + 2), last)) return true;
      // «نوقش», «شوهد»: a passive, with nothing behind it.
      if (second === 'و' && end === norm.length && isRoot(a, at(s + 2), last)) return true;
      if (at(s + 2) === weak && isRoot(a, at(s + 1), last)) return true;
      return rootsOfFour.has((((((a << 5) | at(s + 1)) << 5) | at(s + 2)) << 5) | last);
    }
    case 5: {
      const second = norm[s + 1];
      const last = at(s + 4);
      if (second === 'و' && norm[s + 2] === 'ا' && isRoot(a, at(s + 3), last)) return true;
      if (at(s + 3) === weak) {
        if (isInfix(second) && isRoot(a, at(s + 2), last)) return true;
        if (norm[s + 2] === 'ا' && isRoot(a, at(s + 1), last)) return true;
      }
      const long = norm[s + 2] === 'ا' || at(s + 3) === weak;
      if (!long) return false;
      const middle = norm[s + 2] === 'ا' ? at(s + 3) : at(s + 2);
      return rootsOfFour.has((((((a << 5) | at(s + 1)) << 5) | middle) << 5) | last);
    }
    case 6:
      return (
        norm[s + 1] === 'و' && norm[s + 2] === 'ا' && at(s + 4) === weak && isRoot(a, at(s + 3), at(s + 5))
      );
    default:
      return false;
  }
}
