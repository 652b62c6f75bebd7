// Ways of writing a date that typed answers have and articles hardly: «ك٢» for a month, «غرّة» for the first of it, a stroke
// or «و» between two days. Brought to the words that every reader of dates knows.

/** Initials of the Levant's months whose names come in pairs: «ت١», «ك٢». */
const initials: Readonly<Record<string, string>> = {
  ت1: 'تشرين الأول',
  ت2: 'تشرين الثاني',
  ك1: 'كانون الأول',
  ك2: 'كانون الثاني',
};

/** Returns `text` with a month's initial as its name and «غرّة نوفمبر» as «1 نوفمبر». */
export function spelledOutDate(text: string): string {
  return text
    .replace(/(?<!\p{L})([تك])\s?([12١٢])(?!\p{N})/gu, (found, letter: string, digit: string) => {
      const number = digit === '1' || digit === '١' ? 1 : 2;
      return initials[`${letter}${number}`] ?? found;
    })
    .replace(/(?<!\p{L})غر\u0651?ة\s+(?:شهر\s+)?(?=\p{L})/gu, '1 ');
}

/** Two days before their month, of which the one follows the other: `29/30 March`, «12 و13 شباط», « 12 et 13 mai ». */
const twoDays = /(?<!\p{N})(\d{1,2})\s*(?:\/|و|and|et|&)\s*(\d{1,2})(?=\s+\p{L})/gu;

/** Returns `text` with two days in a row written as a range; days further apart are left as two. */
export function asRange(text: string): string {
  const digits = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return digits.replace(twoDays, (found, from: string, to: string) =>
    Number(to) === Number(from) + 1 ? `${from}-${to}` : found,
  );
}
