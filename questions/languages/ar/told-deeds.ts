// Nouns of what is done or stood for, which behind a verb are what one tells of and not who tells it.
import type { Token } from '../../text/tokens.ts';
import { masdars } from './masdars.ts';

/** «روى اقتحام الجيش للقرية», «أعلن دخوله»: a noun of action with what acts or is acted on is what one tells of. */
export function isDeed(tokens: readonly Token[], from: number): boolean {
  const norm = tokens[from]?.norm ?? '';
  const isOwned =
    tokens[from + 1]?.norm.startsWith('ال') === true && (masdars.has(norm) || stances.has(norm));
  if (norm.startsWith('ل') && masdars.has(norm.slice(1))) return true;
  return isOwned || (/[^ا]ه$/.test(norm) && masdars.has(norm.slice(0, -1)));
}

/** Nouns of what somebody stands for or feels, which one states: «أكد إصرار الحكومة على». */
const stances: ReadonlySet<string> = new Set(
  'اصرار استعداد رغبه حرص التزام دعم رفض شجب ادانه استنكار ضروره اهميه وجود عزم نيه امل قلق ارتياح استياء اسف ثقه تضامن تمسك تاييد مواصله استمرار'.split(
    ' ',
  ),
);
