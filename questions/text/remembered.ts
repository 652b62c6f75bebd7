// What has been worked out of a word, kept for the next time the word comes: news repeats its words, articles share them.

/** Most words that one function remembers; a day's news has fewer. */
const most = 8_192;

/** Returns `work` with its answers kept. It must be pure, and nobody may change what it gives. */
export function remembered<Answer>(work: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as Answer;
    if (known.size === most) known.clear();
    const answer = work(word);
    known.set(word, answer);
    return answer;
  };
}
