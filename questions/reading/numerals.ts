// Digits with their separators → number, and the second reading where the separator can mean two things.

/** A numeral read. `alternative` is the other value of «1.200»: thousands or decimals. */
export interface Numeral {
  readonly value: number;
  readonly alternative?: number;
}

/** Returns the value of folded digits such as `1,234.5`; `decimalMark` decides what one lone mark before three digits means. */
export function readNumeral(norm: string, decimalMark: '.' | ','): Numeral {
  const digits = norm.replaceAll(' ', '');
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return { value: Number(digits) };
  const last = marks.at(-1) ?? '';
  const mixed = new Set(marks).size > 1;
  if (mixed)
    return {
      value: Number(
        digits.slice(0, digits.lastIndexOf(last)).replace(/[.,]/g, '') +
          '.' +
          digits.slice(digits.lastIndexOf(last) + 1),
      ),
    };
  const groups = digits.split(last);
  const grouped =
    groups.slice(1).every((group) => group.length === 3) &&
    (groups[0]?.length ?? 0) <= 3 &&
    groups[0] !== '0';
  const joined = Number(groups.join(''));
  if (groups.length > 2) return grouped ? { value: joined } : { value: Number.NaN };
  const decimal = Number(`${groups[0]}.${groups[1]}`);
  if (!grouped) return { value: decimal };
  if (last === decimalMark) return { value: decimal, alternative: joined };
  return { value: joined, ...(last === '.' ? { alternative: decimal } : {}) };
}
