// The head of a golden article's file: fields between two lines of three hyphens, and the traps laid in the text.

/** What a question must not have all of: «stem القطار; key 1895» is no question on the train with that key. */
export interface Never {
  readonly written: string;
  readonly parts: readonly { readonly field: NeverField; readonly words: string }[];
}

/** Where the words of a `Never` are looked for; `question` is a stem in words, one without a gap. */
export const neverFields = ['kind', 'asks', 'stem', 'question', 'key', 'option'] as const;
type NeverField = (typeof neverFields)[number];

/** Something in the text that a careless generator falls into, and what would show that it did. */
export interface Trap {
  readonly told: string;
  readonly never: readonly Never[];
}

/** A file cut into its head and its text. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  readonly traps: readonly Trap[];
  readonly text: string;
}

/** Returns the head and the text of `file`, or throws with the line that is not understood. */
export function readFrontMatter(file: string): FrontMatter {
  const [, head, text] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  if (head === undefined || text === undefined)
    throw new Error('The file has no head between two lines of ---.');
  const fields = new Map<string, string>();
  const traps: { told: string; never: Never[] }[] = [];
  for (const line of head.split('\n')) {
    const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    const trap = /^- (.+)$/.exec(line)?.[1];
    const never = /^ {2}never: (.+)$/.exec(line)?.[1];
    if (name !== undefined && value !== undefined) fields.set(name, value);
    else if (trap !== undefined) traps.push({ told: trap, never: [] });
    else if (never !== undefined) traps.at(-1)?.never.push(readNever(never));
    else throw new Error(`Not a field, a trap or a never: ${line}`);
  }
  return { fields, traps, text: text.trim() };
}

function readNever(written: string): Never {
  const parts = written.split('; ').map((part) => {
    const field = neverFields.find((known) => part.startsWith(`${known} `));
    if (field === undefined) throw new Error(`A never begins with ${neverFields.join(', ')}: ${part}`);
    return { field, words: part.slice(field.length + 1) };
  });
  return { written, parts };
}
