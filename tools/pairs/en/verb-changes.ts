// The forms of English verbs side by side: base, present, past, participle and gerund, by the rules of spelling or from the lists.
import { irregularVerbs } from '../../../questions/languages/en/lexicon-verbs.ts';

const irregular = new Map(
  irregularVerbs.map(([base, past, participle]) => [base, [past, participle] as const]),
);

/** Returns present in -s, past, participle and gerund of the verb whose base is `base`. */
export function formsOf(
  base: string,
): readonly [present: string, past: string, participle: string, gerund: string] {
  const [past, participle] = irregular.get(base) ?? [regularPast(base), regularPast(base)];
  return [presentOf(base), past, participle, gerundOf(base)];
}

/** Returns the past of the verb whose base is `base`: `rejected`, `fell`. */
export function pastOf(base: string): string {
  return formsOf(base)[1];
}

function presentOf(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function gerundOf(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`;
}

/** Verbs of more than one syllable that double their last letter all the same. */
const stressedLast: ReadonlySet<string> = new Set(
  'admit permit submit commit omit regret prefer refer occur incur deter begin forget upset cancel travel control compel expel propel rebel patrol'.split(
    ' ',
  ),
);

/** `ban` → `bann`: a short vowel before a single consonant doubles it. */
function doubled(base: string): string {
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base);
  return isShort || stressedLast.has(base) ? base + base.slice(-1) : base;
}
