// Stands in for the decoder of character references that the HTML parser brings along (tools/worker-bundle.ts, alias): its table of
// 2,231 names is a twentieth of the Worker, and news uses two hundred. A name that is not known stays as it is written.
import { entityNames, openNames } from './entity-names.ts';

/** How strictly a reference has to end: as in text, with a semicolon only, or as in an attribute. */
export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 } as const;

/** The parser hands these to the decoder, which has its own. */
export const htmlDecodeTree = undefined;
/** As `htmlDecodeTree`. */
export const xmlDecodeTree = undefined;

/** Returns the character of a code point. */
export const fromCodePoint = (code: number): string => String.fromCodePoint(code);

/** What numbers from 128 to 159 mean in pages that took Windows-1252 for Latin-1 (HTML, 13.2.5.80); 0 stands for itself. */
const windows1252 = [
  8364, 0, 8218, 402, 8222, 8230, 8224, 8225, 710, 8240, 352, 8249, 338, 0, 381, 0, 0, 8216, 8217, 8220, 8221,
  8226, 8211, 8212, 732, 8482, 353, 8250, 339, 0, 382, 376,
];

/** Reads one reference at a time, from a page that is there as a whole. */
export class EntityDecoder {
  readonly #emit: (code: number, consumed: number) => void;
  #mode: number = DecodingMode.Legacy;

  /** `emit` is told the code point and how many characters stood for it, `&` and semicolon counted. */
  constructor(_tree: undefined, emit: (code: number, consumed: number) => void) {
    this.#emit = emit;
  }

  /** Begins a reference that has to end as `mode` says. */
  startEntity(mode: number): void {
    this.#mode = mode;
  }

  /** Reads the reference whose `&` stands before `offset`; returns how many characters it has, 0 where it is none. */
  write(input: string, offset: number): number {
    return input[offset] === '#' ? this.#number(input, offset + 1) : this.#name(input, offset);
  }

  /** The page is at its end, and no reference is ever left half read. */
  end(): number {
    return 0;
  }

  #number(input: string, offset: number): number {
    const isHex = input[offset] === 'x' || input[offset] === 'X';
    const from = isHex ? offset + 1 : offset;
    const [digits = ''] = (isHex ? /^[0-9a-f]+/i : /^[0-9]+/).exec(input.slice(from, from + 32)) ?? [];
    if (digits === '') return 0;
    const isClosed = input[from + digits.length] === ';';
    if (!isClosed && this.#mode === DecodingMode.Strict) return 0;
    const consumed = from - offset + digits.length + (isClosed ? 3 : 2);
    this.#emit(meant(Number.parseInt(digits, isHex ? 16 : 10)), consumed);
    return consumed;
  }

  #name(input: string, offset: number): number {
    const [name = ''] = /^[a-z][a-z0-9]*/i.exec(input.slice(offset, offset + 32)) ?? [];
    const code = input[offset + name.length] === ';' ? entityNames.get(name) : undefined;
    if (code !== undefined) return this.#found(code, name.length + 2);
    if (this.#mode === DecodingMode.Strict) return 0;
    // `&eacutes` is é and an s in a text, and a parameter of an address in an attribute.
    for (let length = name.length; length > 1; length--) {
      const open = openNames.get(name.slice(0, length));
      if (open === undefined) continue;
      const next = input[offset + length] ?? '';
      const isParameter = this.#mode === DecodingMode.Attribute && /[=a-z0-9]/i.test(next);
      return isParameter ? 0 : this.#found(open, length + 1);
    }
    return 0;
  }

  #found(code: number, consumed: number): number {
    this.#emit(code, consumed);
    return consumed;
  }
}

/** The code point that a number means: none of the surrogates, nothing beyond Unicode, no control of Windows. */
function meant(code: number): number {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return 0xfffd;
  return windows1252[code - 0x80] || code;
}
