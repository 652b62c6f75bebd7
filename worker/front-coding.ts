// Word lists as the bundle writes them (tools/front-coded.ts): each word as the number of letters that it shares with the word
// before it, and the rest. Read back when the lists are loaded.

/** Returns the words of `coded` with what stands between them: its first character. */
export function frontDecoded(coded: string): string {
  const between = coded[0] ?? '';
  let all = '';
  let word = '';
  let from = 1;
  while (from < coded.length) {
    let to = from + 1;
    while (to < coded.length && !isDigit(coded.charCodeAt(to))) to++;
    word = word.slice(0, coded.charCodeAt(from) - 48) + coded.slice(from + 1, to);
    all += from === 1 ? word : between + word;
    from = to;
  }
  return all;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
