// What has been worked out of a word or a short phrase, kept for the next time the word comes: news repeats its words, articles share them.

/** Most words that one function remembers; a day's news has fewer. */
const most = 8_192;

/** Longest phrase that is remembered, in UTF-16 units. */
const longest = 160;

/** Stands for an answer of `undefined`, so that one look-up tells it from a word not met before. */
const nothing = Symbol();

/** Returns `work` with its answers kept. It must be pure, and nobody may change what it gives. */
export function remembered<Answer>(work: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer | typeof nothing>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before === nothing ? (undefined as Answer) : before;
    const answer = work(word);
    if (word.length > longest) return answer;
    if (known.size === most) known.clear();
    known.set(word, answer === undefined ? nothing : answer);
    return answer;
  };
}
