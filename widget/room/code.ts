// A room's code as people write and read it.

/** Returns the code in `text`, whatever digits and gaps it is written with, also in a pasted address, or `undefined` where there are not eight digits. */
export function roomCode(text: string): string | undefined {
  // In all three scripts a figure's value is the low four bits of its code point.
  const plain = text.replace(/[٠-٩۰-۹]/g, (figure) => String(figure.charCodeAt(0) & 15));
  const digits = /\/room\/([0-9]{8})/.exec(plain)?.[1] ?? plain.replace(/[^0-9A-Za-z]/g, '');
  return /^[0-9]{8}$/.test(digits) ? digits : undefined;
}

/** Returns the code in two groups of four. It is written in the same digits everywhere, those of the address. */
export function inGroups(code: string): string {
  return `${code.slice(0, 4)}\u00a0${code.slice(4)}`;
}
