// Names that a class need not read: whole words from short lists, also where digits stand for letters or letters stand apart. What is a
// name somewhere is in no list; a teacher sees every name and can take it away.
import type { LanguageCode } from '../languages/language-code.ts';
import { fold } from '../text/fold.ts';
import { seemingLetters } from './look-alikes.ts';
import { arabicUnfit } from './unfit/ar.ts';
import { englishUnfit } from './unfit/en.ts';
import { frenchUnfit } from './unfit/fr.ts';

/** Rude words of a language, folded. */
export interface UnfitWords {
  /** Looked for in rooms of any language. */
  readonly everywhere: readonly string[];
  /** Looked for in rooms of this language alone: elsewhere they are words or names. */
  readonly here: readonly string[];
  /** Looked for at the beginning of words too, in rooms of any language: no name begins like this. */
  readonly beginnings: readonly string[];
}

const unfit = {
  ar: arabicUnfit,
  en: englishUnfit,
  fr: frenchUnfit,
} as const satisfies Record<LanguageCode, UnfitWords>;

const lists: readonly UnfitWords[] = Object.values(unfit);
const everywhere = new Set(lists.flatMap((words) => words.everywhere));
const beginnings = lists.flatMap((words) => words.beginnings);

/** Digits in the place of a Latin letter, where letters stand beside them. */
const digitLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
};

/** Whether a word of `name` is rude: as written, drawn out, with digits for letters, or spelt out letter by letter. */
export function isUnfit(name: string, lang?: LanguageCode): boolean {
  const here = lang === undefined ? [] : unfit[lang].here;
  const words = wordsOf(name);
  return [...words, ...spelled(words)]
    .flatMap(readings)
    .some(
      (word) =>
        everywhere.has(word) || here.includes(word) || beginnings.some((start) => word.startsWith(start)),
    );
}

function wordsOf(name: string): string[] {
  const folded = fold(name.normalize('NFKC').replace(/[\u200c\u200d]/g, ''));
  return seemingLetters(folded)
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((word) => word !== '');
}

/** Words made of single letters that stand side by side: f u c k. */
function spelled(words: readonly string[]): string[] {
  const runs: string[] = [];
  let run = '';
  for (const word of [...words, '--']) {
    if (word.length === 1) run += word;
    else {
      if (run.length > 2) runs.push(run);
      run = '';
    }
  }
  return runs;
}

/** The ways to read a word: without the article written to it, without letters drawn out, its digits as letters. */
function readings(word: string): string[] {
  const bare = word.replace(/^و?ال(?=..)/u, '');
  const lettered = /\p{L}/u.test(word) ? word.replace(/\d/g, (digit) => digitLetters[digit] ?? digit) : word;
  const forms = [word, bare, lettered];
  // Two of a letter are a spelling (Putte), three are drawn out.
  return [...new Set([...forms, ...forms.map((form) => form.replace(/(.)\1{2,}/gu, '$1'))])];
}
