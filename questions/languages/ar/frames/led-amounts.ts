// Amounts behind a word that goes to the front with «كم»: «مع كم سائقاً», «لمدة كم ساعةً», «على أي ارتفاع».
import type { NumberMention } from '../../../reading/mention.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { unitOf } from '../counted-noun.ts';
import type { Counted } from './counted-words.ts';

/** Where the words that are asked for begin, and those that ask. */
interface Led {
  readonly start: number;
  readonly opening: string;
}

/** Words before a counted noun → as they stand before «كم» with it: «مع كم سائقاً», «بحضور كم مشاركاً». */
export const leading: Readonly<Record<string, string>> = {
  مع: 'مع كم',
  ل: 'لكم',
  عبر: 'عبر كم',
  امام: 'أمام كم',
  بحضور: 'بحضور كم',
  بمشاركه: 'بمشاركة كم',
  باغلبيه: 'بأغلبية كم',
  بغالبيه: 'بغالبية كم',
  بين: 'بين كم',
};

/** «لمدة 36 ساعة», «خلال ثمان وأربعين ساعة», «على مدى خمس سنوات»: how long, with the words that say so. */
export function durationOf(
  { norm, start }: Token,
  { words }: Counted,
  behind: readonly Token[],
  at: number,
): Led | undefined {
  if (/^مر/.test(words)) return undefined;
  if (norm === 'لمده' || norm === 'مده') return { start, opening: `لمدة كم ${words}` };
  if (norm === 'خلال') return { start, opening: `خلال كم ${words}` };
  const first = behind[at - 2];
  if (norm === 'مدي' && first?.norm === 'علي') return { start: first.start, opening: `على مدى كم ${words}` };
  return norm === 'غضون' && first?.norm === 'في'
    ? { start: first.start, opening: `في غضون كم ${words}` }
    : undefined;
}

export const isOfTime = ({ words }: Counted): boolean =>
  /^(?:يوم|عام(?!ل)|سن|شهر|أسبوع|ساع|دقيق|مر)/.test(words);

/** How far, how high: nouns behind «على» that a measure belongs to. */
const extents: Readonly<Record<string, string>> = {
  ارتفاع: 'على أي ارتفاع',
  عمق: 'على أي عمق',
  مسافه: 'على أي مسافة',
  مساحه: 'على أي مساحة',
};

/** «على ارتفاع 2140 متراً» */
export function extentOf(behind: readonly Token[], at: number, amount: NumberMention): Led | undefined {
  const first = behind[at - 2];
  // «على طول 75 كيلومتراً»
  const unit = behind[at - 1]?.norm === 'طول' ? unitOf(fold(amount.unitText)) : undefined;
  const opening = unit === undefined ? extents[behind[at - 1]?.norm ?? ''] : `على طول كم ${unit.acc}`;
  return first?.norm === 'علي' && opening !== undefined ? { start: first.start, opening } : undefined;
}
