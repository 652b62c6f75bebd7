// Phrases by their first words, so that most words of a text need one look-up to show that no phrase begins there.

/** Returns the first word of each phrase → how many words the longest of `phrases` that begins with it has. */
export function longestByFirst(phrases: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
  }
  return longest;
}
