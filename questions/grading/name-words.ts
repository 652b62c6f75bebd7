// The words of a name and of a typed answer, and where one stands in the other under what a fair teacher forgives.
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Tolerance } from '../wire.ts';
import type { AnswerWords } from './answer-words.ts';

/** A word as compared: folded, without a lone hamza. `token` is the index of the token it came from. */
export interface NameWord {
  readonly norm: string;
  readonly written: string;
  readonly token: number;
  /** Whether it is a further part of a hyphenated word. */
  readonly hyphenated: boolean;
}

/** Where a name stands among an answer's words (`to` exclusive), and what was forgiven to find it there. */
export interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly tolerated: readonly Tolerance[];
}

/** First halves of names that are written joined or apart: «عبد الله», «أبو ظبي». */
const joinedHalves = new Set(['عبد', 'ابو', 'ابي', 'ابا']);

/** Articles and patronymics that Latin spellings of Arabic names set or leave out. */
const looseParticles = new Set(['al', 'el', 'ash', 'بن', 'bin', 'ben', 'ibn']);

/** «زهااا»: a letter held on to. */
const stretched = /(\p{L})\1{2,}/gu;

/** Words of names that are written short. */
const short: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', mt: 'mount', gt: 'great' };

/** Returns the comparable words of `tokens`; punctuation is left out. */
export function nameWords(tokens: readonly Token[]): NameWord[] {
  const words: NameWord[] = [];
  for (const [token, { kind, norm, text }] of tokens.entries()) {
    // `Pell & Hargreave`
    if (kind === 'mark' && text === '&')
      words.push({ norm: 'and', written: 'and', token, hyphenated: false });
    if (kind === 'mark') continue;
    const written = text.split('-');
    for (const [part, half] of norm.split('-').entries()) {
      const plain = short[half] ?? half.replaceAll('ء', '').replace(stretched, '$1');
      if (plain === '') continue;
      const last = words.at(-1);
      if (last !== undefined && joinedHalves.has(last.norm)) {
        words[words.length - 1] = {
          ...last,
          norm: last.norm + plain,
          written: `${last.written}${written[part] ?? half}`,
        };
      } else words.push({ norm: plain, written: written[part] ?? half, token, hyphenated: part > 0 });
    }
  }
  const kept = words.filter((word) => !looseParticles.has(word.norm));
  return kept.length === 0 ? words : kept;
}

/** Returns where the words of `name` stand in `answer`, in order and side by side, or `undefined`. */
export function placeOf(
  name: readonly NameWord[],
  answer: readonly NameWord[],
  words: AnswerWords,
): NamePlace | undefined {
  if (name.length === 0) return undefined;
  for (let from = 0; from + name.length <= answer.length; from++) {
    const tolerated: Tolerance[] = [];
    const matches = name.every((word, index) => {
      const given = answer[from + index];
      const forgiven = given === undefined ? undefined : sameWord(word, given, words, index === 0);
      if (forgiven !== undefined) tolerated.push(...forgiven);
      return forgiven !== undefined;
    });
    if (matches) return { from, to: from + name.length, tolerated };
  }
  return undefined;
}

/** Returns what is forgiven where `given` is the word `wanted`, or `undefined` where it is another word. */
export function sameWord(
  wanted: NameWord,
  given: NameWord,
  words: AnswerWords,
  mayHaveClitic: boolean,
): readonly Tolerance[] | undefined {
  if (given.norm === wanted.norm) return spellingForgiven(wanted.written, given.written);
  const article = words.articlePrefix;
  const bareWanted = withoutPrefix(wanted.norm, article);
  if (withoutPrefix(given.norm, article) === bareWanted) return ['article'];
  if (!mayHaveClitic) return undefined;
  for (const clitic of words.clitics) {
    if (!given.norm.startsWith(clitic)) continue;
    const rest = given.norm.slice(clitic.length);
    if (rest === wanted.norm) return [];
    // «للسعودية», «بالرياض»: the article is inside the prefix.
    if (clitic.length > 1 && rest === bareWanted) return [];
  }
  return undefined;
}

/** The word without `prefix`, as long as two letters stay. */
function withoutPrefix(norm: string, prefix: string): string {
  return prefix !== '' && norm.startsWith(prefix) && norm.length > prefix.length + 1
    ? norm.slice(prefix.length)
    : norm;
}

const marks = /[\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** What the fold forgave between two spellings that it takes for one. */
function spellingForgiven(wanted: string, given: string): Tolerance[] {
  if (wanted === given) return [];
  const forgiven: Tolerance[] = [];
  const plainWanted = wanted.replace(marks, '').normalize('NFC');
  const plainGiven = given.replace(marks, '').normalize('NFC');
  if (plainWanted === plainGiven) return ['diacritics'];
  if (plainWanted.toLowerCase() === plainGiven.toLowerCase()) return ['case'];
  const isArabic = /[\u0620-\u06d3]/.test(plainWanted);
  if (isArabic) forgiven.push('hamza');
  else if (fold(wanted) === fold(given)) forgiven.push('diacritics');
  return forgiven;
}
