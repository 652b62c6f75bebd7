// «من المقرر أن تبدأ …», «يُتوقع أن يزور … 180 ألف زائر»: what is planned or expected, of nobody in particular.
import type { Token } from '../../../text/tokens.ts';
import type { VerbForm } from '../verb-forms.ts';

/** What follows «من» in such words, and the impersonal verbs, folded. */
const planned = /^ال(?:مقرر|منتظر|متوقع|مرتقب|مزمع)$/;
const expected = /^[وف]?ي(?:توقع|نتظر|رتقب)$/;

/** The words before a verb that say that it is planned or expected, and where they begin. */
export interface Plan {
  readonly first: Token;
  readonly words: string;
}

/** Returns what says that the present verb at `at` is planned or expected, right before it. */
export function planBefore(tokens: readonly Token[], at: number, form: VerbForm): Plan | undefined {
  if (form.tense !== 'present' || tokens[at - 1]?.norm !== 'ان') return undefined;
  const cue = tokens[at - 2];
  if (cue === undefined) return undefined;
  const from = tokens[at - 3];
  if (planned.test(cue.norm) && from !== undefined && /^[وف]?من$/.test(from.norm))
    return { first: from, words: `من ${cue.text} أن` };
  if (!expected.test(cue.norm)) return undefined;
  return { first: cue, words: `${cue.text.replace(/^[وف](?=ي)/, '')} أن` };
}
