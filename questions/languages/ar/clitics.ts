// What is written to an Arabic word, set aside letter by letter: every word is asked for it many times, and a look at one letter is
// cheaper than a pattern, or than remembering what came of it.

/** Returns the folded word without its first letter where that is one of `letters` and at least `least` more are left. */
export function withoutLetter(norm: string, letters: string, least: number): string {
  return norm.length > least && letters.includes(norm.charAt(0)) ? norm.slice(1) : norm;
}

/** Returns 1 where the folded word opens with one of `letters`, else 0. */
export function letterBefore(norm: string, letters: string): 0 | 1 {
  return norm !== '' && letters.includes(norm.charAt(0)) ? 1 : 0;
}

/** Returns the folded word without «ال» and one of `letters` before it, where at least `least` more are left; else as it is. */
export function withoutArticle(norm: string, letters: string, least: number): string {
  const from = letterBefore(norm, letters);
  return norm.startsWith('ال', from) && norm.length - from - 2 >= least ? norm.slice(from + 2) : norm;
}

/** Returns the folded word without one of `letters` before its article. */
export function withoutLetterBeforeArticle(norm: string, letters: string): string {
  return norm.startsWith('ال', 1) ? withoutLetter(norm, letters, 0) : norm;
}

/** Returns the folded word without conjunction, preposition and article, as far as three letters of it are left. */
export function withoutClitics(norm: string): string {
  const article = endOfArticle(norm);
  if (article > 0) return norm.length - article >= 3 ? norm.slice(article) : norm;
  return withoutLetter(withoutLetter(norm, 'وف', 3), 'بلك', 3);
}

/** Returns how many letters of the folded word end with its article («والـ», «بالـ», «للـ»), or 0 where it has none. */
export function endOfArticle(norm: string): number {
  const from = letterBefore(norm, 'وف');
  if (norm.startsWith('لل', from)) return from + 2;
  const letter = norm.charAt(from);
  const article = letter === 'ب' || letter === 'ك' ? from + 1 : from;
  return norm.startsWith('ال', article) ? article + 2 : 0;
}
