// Articles as nobody writes them, each as long as an ordinary one: what a hostile caller would send to keep the reader busy.

/** Returns articles of about `length` UTF-16 units made of the words and sentences of `text`, by sort. */
export function articlesOfLength(text: string, length: number): Readonly<Record<string, string>> {
  const sentences = text.split(/(?<=[.!?؟])\s+/).map((sentence) => sentence.replace(/[.!?؟]/g, ''));
  const words = text.split(/\s+/).filter((word) => word !== '');
  const names = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word) || word.startsWith('ال'));
  const isArabic = /[ء-ي]/.test(text);
  const and = isArabic ? ' و' : ' and ';
  const filled = (unit: (index: number) => string, between = ' ') => {
    const parts: string[] = [];
    for (let at = 0, all = 0; all < length; at++) {
      const part = unit(at);
      parts.push(part);
      all += part.length + between.length;
    }
    return `${parts.join(between).slice(0, length)}.`;
  };
  const any = (from: readonly string[]) => (at: number) => from[at % from.length] ?? 'x';
  return {
    'clauses joined by and': filled(any(sentences), and),
    'no full stops': filled(any(sentences)),
    'long sentences': filled((at) => `${any(sentences)(at)}${at % 10 === 9 ? '.' : ''}`),
    'long sentences joined by and': filled(
      (at) => (at % 10 === 9 ? `${any(sentences)(at)}.` : any(sentences)(at)),
      and,
    ),
    'names in a list': filled(any(names), isArabic ? '، ' : ', '),
    'names behind names': filled(any(names)),
    'names joined by and': filled(any(names), and),
    figures: filled((at) => String(at * 37)),
    'figures with a noun': filled((at) => `${at * 37} ${any(words)(at)}`),
    days: filled((at) => `${(at % 28) + 1}/${(at % 12) + 1}/${1990 + (at % 40)}`),
    'one word over and over': filled(() => words[7] ?? 'x'),
    'one name over and over': filled(() => names[3] ?? 'x'),
    'one sentence over and over': filled(() => sentences[2] ?? 'x', '. '),
    'quotes in quotes': filled((at) => `${at % 3 === 0 ? '«' : at % 3 === 1 ? '“' : '»'}${any(words)(at)}`),
    'a quote that never ends': `«${filled(any(words))}`,
    'brackets in brackets': filled((at) => `(${any(words)(at)}`),
    commas: filled(any(words), isArabic ? '، ' : ', '),
    'short words': filled(any(words.filter((word) => word.length < 4))),
    'short sentences': filled(any(words), '. '),
    'short paragraphs': filled(any(words), '.\n'),
    marks: `${text.slice(0, 400)} ${filled(() => '«،("')}`,
    'one letter': `${text.slice(0, 400)} ${'و'.repeat(Math.max(0, length - 400))}`,
    'no letters': `${text.slice(0, 400)} ${'😀'.repeat(Math.max(0, (length - 400) / 2))}`,
  };
}
