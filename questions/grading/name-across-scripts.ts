// A name in Arabic letters against one in Latin letters: how well the one writes down the sounds of the other. Weights are
// those of hand transliterations in the press, which keep consonants and long vowels and vary everything else.

/** What each Arabic letter is written as, likeliest first. */
const spelt: Readonly<Record<string, string>> = {
  ا: 'aa a e o u i',
  ب: 'b p v',
  ت: 't',
  ث: 'th s t',
  ج: 'dj j g',
  ح: 'h',
  خ: 'kh ch k h',
  د: 'd',
  ذ: 'dh th z d',
  ر: 'r',
  ز: 'z s',
  س: 'ss s c z',
  ش: 'sch sh ch s',
  ص: 's',
  ض: 'dh d z',
  ط: 't',
  ظ: 'dh z d',
  ع: 'aa a e i o u',
  غ: 'gh g',
  ف: 'ph f v',
  ق: 'q k g c',
  ك: 'ck k c q ch g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h ah eh a e',
  و: 'ow oo ou au w u o v',
  ي: 'ee ie ei ey ay ai y i e',
  گ: 'g',
  ڤ: 'v',
  پ: 'p',
  چ: 'tch ch',
};

const graphemes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(spelt).map(([letter, latin]) => [letter, latin.split(' ')] as const),
);

/** What leaving out an Arabic letter costs where it isn't a consonant: `ع` has no Latin letter, a long vowel seldom goes. */
const lost: Readonly<Record<string, number>> = { ع: 0, ه: 0.2, ا: 0.3, و: 0.8, ي: 0.8 };
/** A short vowel is not written in Arabic; two together are long, but for the French `ou` and `eu`. */
const shortVowel = 0.05;
const longVowel = 0.5;
/** «ى» at the end of a name is an a. */
const finalA = 0.1;
const latinVowels = 'aeiouy';

/** Returns 0 to 1, 1 where `latin` (folded, without spaces) is a plain transliteration of `arabic` (folded, likewise). */
export function scriptSimilarity(arabic: string, latin: string): number {
  const length = Math.max(arabic.length, 1);
  if (latin.length > 3 * length + 3) return 0;
  let line = startLine(latin);
  const lines = [line];
  for (let row = 0; row < arabic.length; row++) {
    const letter = arabic[row] ?? '';
    line = latinLine(line, letter, latin, row === arabic.length - 1);
    lines.push(line);
  }
  return Math.max(0, 1 - (line[latin.length] ?? length) / length);
}

/** The cost of the first letters of `latin` where no Arabic letter has been read. */
function startLine(latin: string): number[] {
  const line = [0];
  for (let at = 0; at < latin.length; at++) line.push((line[at] ?? 0) + extraCost(latin, at));
  return line;
}

function latinLine(above: readonly number[], letter: string, latin: string, isLast: boolean): number[] {
  const gap = lost[letter] ?? 1;
  const line = above.map((cost) => cost + gap);
  for (let to = 1; to <= latin.length; to++) {
    let best = Math.min(line[to] ?? 0, (above[to - 1] ?? 0) + 1);
    for (const written of graphemes.get(letter) ?? []) {
      if (latin.endsWith(written, to) && written.length <= to)
        best = Math.min(best, above[to - written.length] ?? 1);
    }
    if (isLast && letter === 'ي' && latin[to - 1] === 'a')
      best = Math.min(best, (above[to - 1] ?? 0) + finalA);
    line[to] = Math.min(best, (line[to - 1] ?? 0) + extraCost(latin, to - 1));
  }
  return line;
}

/** What a Latin letter costs that stands for no Arabic one. */
function extraCost(latin: string, at: number): number {
  const letter = latin[at] ?? '';
  const before = latin[at - 1] ?? '';
  if (!latinVowels.includes(letter)) return letter === before ? 0 : 1;
  return before !== '' && latinVowels.includes(before) && !/[oe]u/.test(before + letter)
    ? longVowel
    : shortVowel;
}
