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

/** Returns how many letters of the folded word end with its article («والـ», «بالـ», «للـ»), or 0 where it has none. */
export function endOfArticle(norm: string): number {
  const from = letterBefore(norm, 'وف');
  if (norm.startsWith('لل', from)) return from + 2;
  const letter = norm.charAt(from);
  const article = letter === 'ب' || letter === 'ك' ? from + 1 : from;
  return norm.startsWith('ال', article) ? article + 2 : 0;
}
