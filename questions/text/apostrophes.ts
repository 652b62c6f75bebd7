// One sort of apostrophe in a question: our words have the curved one, an article's often the straight one.

/** Returns `words` with curved apostrophes between letters where both sorts stand in them. */
export function evenApostrophes(words: string): string {
  return words.includes('’') ? words.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : words;
}
