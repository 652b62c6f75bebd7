// What an article says to a statement that one amount is more than another: both must be told, each once.
import type { Claimed } from './claimed.ts';
import type { Finding } from './finding.ts';
import type { JudgingLanguage } from './judging-language.ts';
import { laidOver } from './laid-over.ts';
import type { Judged, Passage } from './passages.ts';
import { isVerbUnit, type NumberUnit, type Unit } from './unit.ts';
import { atStart, verbAt } from './unwritten.ts';

/** The units of two amounts, the one that is said to be more first. */
export interface Compared {
  readonly more: readonly Unit[];
  readonly less: readonly Unit[];
}

const compared = new WeakMap<Claimed, { readonly finding: Finding | undefined }>();

/** Returns what `passage` says, where it tells one of the two amounts that `claimed` compares and the article tells the other. */
export function comparedAmounts(
  claimed: Claimed,
  passage: Passage,
  language: JudgingLanguage,
  known: Judged,
): Finding | undefined {
  // All sentences are asked for the amounts, and so only once for a statement.
  const { finding } = compared.get(claimed) ?? { finding: comparedIn(claimed, language, known) };
  compared.set(claimed, { finding });
  return finding?.passage === passage ? finding : undefined;
}

function comparedIn({ units, text }: Claimed, language: JudgingLanguage, known: Judged): Finding | undefined {
  const sides = language.compared?.(units);
  if (sides === undefined) return undefined;
  const more = amountOf(sides.more, language, known);
  const less = more === undefined ? undefined : amountOf(sides.less, language, known);
  if (more === undefined || less === undefined) return undefined;
  const [a, b] = [more.amount.mention, less.amount.mention];
  const isCount = [a, b].every(({ unitKind }) => unitKind === 'count' || unitKind === 'none');
  if (!isCount && (a.unitKind !== b.unitKind || a.value.unit !== b.value.unit)) return undefined;
  const shared = { ...more.finding, agreement: 'entailed' as const };
  if (a.value.value > b.value.value) return shared;
  return {
    ...shared,
    stands: 'refutes',
    conflict: { code: 'role_differs', told: shared.passage, claimed: { start: 0, end: text.length } },
  };
}

/** The one exact amount that the article tells of what `side` names. */
function amountOf(
  side: readonly Unit[],
  language: JudgingLanguage,
  known: Judged,
): { readonly amount: NumberUnit; readonly finding: Finding } | undefined {
  const [first] = side;
  if (first === undefined) return undefined;
  const found = known.passages.flatMap((passage) =>
    passage.units.flatMap((amount, at) => {
      if (amount.kind !== 'number' || !isExact(amount)) return [];
      const told = [
        verbAt(atStart(first), [language.reachingPast ?? '']),
        ...side,
        amount,
        ...countedAt(passage.units, at),
      ];
      const finding = laidOver(told, passage, language, known);
      return finding?.stands === 'supports' ? [{ amount, finding }] : [];
    }),
  );
  const [only] = found;
  const isOne = found.every(({ amount }) => amount.mention.value.value === only?.amount.mention.value.value);
  return isOne && only?.finding.attribution === undefined ? only : undefined;
}

/** The noun behind an amount that no list has: «421 بطاقة». */
function countedAt(units: readonly Unit[], at: number): readonly Unit[] {
  const [amount, noun] = [units[at], units[at + 1]];
  const isCounted = noun?.kind === 'word' && !noun.definite && !isVerbUnit(noun);
  return amount?.kind === 'number' && amount.mention.unitKind === 'none' && isCounted ? [noun] : [];
}

function isExact({ mention }: NumberUnit): boolean {
  return mention.value.bound === 'exact' && mention.until === undefined && mention.alternative === undefined;
}
