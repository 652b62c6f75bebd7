// Letters that look like others (Unicode UTS #39 calls them confusable), as far as names are written with them.

/** Letters of other alphabets, lower case, that look like a Latin one. */
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  в: 'b',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ɑ: 'a',
  ꭺ: 'a',
  ı: 'i',
};

/** Letters of Arabic script that look like one of Arabic, which folding leaves apart. */
const arabic: Readonly<Record<string, string>> = {
  ٲ: 'ا',
  ٳ: 'ا',
  ڪ: 'ك',
  ۃ: 'ه',
};

const look: Readonly<Record<string, string>> = { ...latin, ...arabic };

/** Returns folded text in the letters that it seems to be written in. */
export function seemingLetters(folded: string): string {
  return [...folded].map((letter) => look[letter] ?? letter).join('');
}
