// The fold: spellings that a reader takes for the same become the same, while every folded character remembers where
// it came from. Evidence, names and answers are compared folded; what is shown is always cut from the original.

/** A folded text. `map[i]` is the UTF-16 offset in the original of folded character `i`; `map[text.length]` its length. */
export interface FoldedText {
  readonly text: string;
  readonly map: Int32Array;
}

/** Arabic marks that carry no letter: tashkeel, Quranic signs, superscript alef, tatweel. */
function isArabicMark(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0640 ||
    code === 0x0670 ||
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd && code !== 0x06de && code !== 0x06e9) ||
    (code >= 0x08ca && code <= 0x08ff)
  );
}

/** Single characters that become another one: hamza carriers, Farsi and Urdu letters, digits, quotes, dashes. */
const singles: readonly (readonly [from: string, to: string])[] = [
  ['أإآٱ', 'ا'],
  ['ىیےئ', 'ي'],
  ['ؤ', 'و'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ['ہھە', 'ه'],
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['٪', '%'],
  ['٫', '.'],
  ['٬', ','],
  ['«»“”„‟″', '"'],
  ['‘’‚‛′ʼ`´', "'"],
  ['–—―‐‑−', '-'],
  ['\u00a0\u202f\u2009\n', ' '],
];

const tableSize = 0x3000;

/** Code unit → folded code unit; 0 means dropped. Built once, so folding is one look-up a character. */
const table: Uint16Array = buildTable();

function buildTable(): Uint16Array {
  const units = new Uint16Array(tableSize);
  for (let code = 0; code < tableSize; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    units[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  // Latin letters with accents: the base letter of the canonical decomposition.
  for (let code = 0xc0; code < 0x250; code++) {
    const base = String.fromCharCode(code).toLowerCase().normalize('NFD').charCodeAt(0);
    units[code] = base;
  }
  for (let digit = 0; digit < 10; digit++) {
    units[0x0660 + digit] = 0x30 + digit;
    units[0x06f0 + digit] = 0x30 + digit;
  }
  for (const [from, to] of singles) {
    for (const letter of from) units[letter.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (let code = 0; code < tableSize; code++) if (isArabicMark(code)) units[code] = 0;
  for (let code = 0x0300; code < 0x0370; code++) units[code] = 0;
  return units;
}

// Typed arrays cost more to make than a word costs to fold; these are made once and grow with the longest text.
let units = new Uint16Array(1024);
let map = new Int32Array(1025);

/** Returns the folded form of `text` with the way back to it. */
export function foldText(text: string): FoldedText {
  const length = foldUnits(text);
  return { text: decode(length), map: map.slice(0, length + 1) };
}

/** Folds `text` into `units` and `map`, and returns how many units that gave. */
function foldUnits(text: string): number {
  if (units.length < text.length * 2) {
    units = new Uint16Array(text.length * 2);
    map = new Int32Array(text.length * 2 + 1);
  }
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x153 || code === 0x152) {
      // œ is typed oe as often as not.
      units[length] = 0x6f;
      map[length++] = at;
      units[length] = 0x65;
      map[length++] = at;
      continue;
    }
    const unit = code < tableSize ? (table[code] ?? code) : code;
    if (unit === 0) continue;
    units[length] = unit;
    map[length++] = at;
  }
  map[length] = text.length;
  return length;
}

/** Returns only the folded letters, for keys and comparisons that need no way back. */
export function fold(text: string): string {
  let plain = true;
  for (let at = 0; at < text.length && plain; at++) {
    const code = text.charCodeAt(at);
    plain = code < tableSize && table[code] === code && code !== 0x153;
  }
  return plain ? text : decode(foldUnits(text));
}

/** The first `length` folded units as a string. */
function decode(length: number): string {
  // Function.apply has an argument limit; 8192 is far below it in every engine.
  const chunk = 8192;
  let out = '';
  for (let at = 0; at < length; at += chunk)
    out += String.fromCharCode.apply(null, piece(at, Math.min(length, at + chunk)));
  return out;
}

/** `apply` takes any list of numbers; the library's types know only arrays. */
function piece(from: number, to: number): number[] {
  return units.subarray(from, to) as unknown as number[];
}
