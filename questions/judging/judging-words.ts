// What a language tells the judge of statements: which words say the same, which follow from which, which exclude each other.
// The lists are data; nothing is taken for the same that stands in none of them.

import type { Converse } from './converse-list.ts';

/**
 * The lists of a language. Words are dictionary forms as a lexicon writes them: an Arabic verb in the past, third person
 * masculine singular, a noun or adjective in the indefinite singular; an English or French verb as its infinitive. A form of
 * more than one word is written with spaces («لقي حتفه»). The language's `lemmasOf` brings what stands in a text back to them.
 */
export interface JudgingWords {
  /** Groups whose members may stand for one another in any news sentence. */
  readonly synonyms: readonly (readonly string[])[];
  /** Pairs of which the first says all that the second says and more: «اغتال» → «قتل», `sedan` → `car`. Never the reverse. */
  readonly entailments: readonly (readonly [narrow: string, wide: string])[];
  /** Pairs that can't both be said of one thing at one time: «ارتفع» and «انخفض». */
  readonly opposites: readonly (readonly [string, string])[];
  /** Verbs with the noun of their deed: «وقّع» and «توقيع», `arrive` and `arrival`. */
  readonly nominalisations: readonly (readonly [verb: string, noun: string])[];
  /** Verbs with what belongs to them and the one verb that says the same: «حصل على» and «نال», `take part in` and `participate`. */
  readonly frames: readonly (readonly [phrase: string, verb: string])[];
  /** Verbs that tell one matter from its two sides, and the preposition of the second: `employ`, `work`, `in`. Folded. */
  readonly converses: readonly Converse[];
  /** Irregular forms: the dictionary form first, then forms that no ending explains («شخص», «أشخاص»). */
  readonly forms: readonly (readonly string[])[];
}
