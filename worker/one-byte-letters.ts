// Arabic letters as the bundled word lists write them, one byte a letter (tools/one-byte-lists.ts): read back when the lists are
// loaded.

/** The Arabic letters and marks of the lists; the first is written `A`, the 27th `a`. */
export const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئًٌٍَُِّْـ،؟؛پچڤگ';

/** What stands between the strings of a row and between rows, and before a string whose Latin letters are its own. */
export const marks = { string: '~', row: '^', latin: '$' } as const;

/** Code units of `letters` by that of the Latin letter in their place; 0 where none stands. */
const table = new Uint16Array(128);
for (let at = 0; at < letters.length; at++) table[at < 26 ? 65 + at : 71 + at] = letters.charCodeAt(at);

const [betweenStrings, betweenRows, beforeLatin] = [marks.string, marks.row, marks.latin].map((mark) =>
  mark.charCodeAt(0),
);

/** Room for the letters of one string, grown to the longest; arrays of numbers would be a million bytes of waste. */
let units = new Uint16Array(1 << 15);
const decoder = new TextDecoder('utf-16le');

/** Returns what `written` stands for. */
export function arabic(written: string): string {
  const { length } = written;
  if (length > units.length) units = new Uint16Array(length);
  let to = 0;
  let isLatin = false;
  for (let at = 0; at < length; at++) {
    const code = written.charCodeAt(at);
    if (code === beforeLatin) {
      isLatin = true;
      continue;
    }
    if (code === betweenStrings || code === betweenRows) isLatin = false;
    units[to++] = code < 128 && !isLatin ? table[code] || code : code;
  }
  return decoder.decode(units.subarray(0, to));
}

/** Returns the strings of a row. */
export function arabicRow(written: string): string[] {
  return arabic(written).split(marks.string);
}

/** Returns rows of strings. */
export function arabicRows(written: string): string[][] {
  return arabic(written)
    .split(marks.row)
    .map((row) => row.split(marks.string));
}
