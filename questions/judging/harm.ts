// That nobody came to harm, against how many did: news tells it in other words each time, and once for all its sentences.
import type { Claimed } from './claimed.ts';
import type { Finding } from './finding.ts';
import type { JudgingLanguage } from './judging-language.ts';
import type { Judged, Passage } from './passages.ts';
import { isContent, type Unit } from './unit.ts';
import { unitFit } from './unit-fits.ts';
import { isQuoted, isReportedBeside, isReportedByNobody } from './whose-report.ts';
import { relationsOf } from './word-relations.ts';

/** What a sentence tells of harm; `from` and `to` are indices of its units, both inclusive. `some` is told in passing, or of somebody. */
export interface Harm {
  readonly kind: 'dead' | 'hurt';
  readonly tells: 'none' | 'number' | 'some';
  readonly from: number;
  readonly to: number;
}

/** Returns what `passage` says to a statement that nobody came to harm, or that so many did. */
export function harmTold(
  { units, text }: Claimed,
  passage: Passage,
  language: JudgingLanguage,
  known: Judged,
): Finding | undefined {
  const [claim, another] = language.harmsIn?.(units) ?? [];
  if (claim === undefined || another !== undefined || claim.tells === 'some') return undefined;
  const told = known.passages.flatMap((other) =>
    (language.harmsIn?.(other.units) ?? []).map((harm) => ({ harm, other })),
  );
  const isNone = claim.tells === 'none';
  // Who isn't hurt isn't dead; that nobody died leaves open whether somebody was hurt.
  const covers = ({ kind }: Harm) => kind === 'hurt' || claim.kind === 'dead';
  const isOf = ({ kind }: Harm) => kind === claim.kind || (claim.kind === 'hurt' && kind === 'dead');
  const nones = told.filter(({ harm }) => harm.tells === 'none' && covers(harm));
  const numbers = told.filter(({ harm }) => harm.tells === 'number' && isOf(harm));
  const isAny = told.some(({ harm }) => harm.tells !== 'none' && isOf(harm));
  const deciding = isNone && nones.length === 0 ? numbers : isAny ? [] : nones;
  const found = deciding.find(({ other }) => other === passage);
  if (found === undefined || !isOfThis(units, claim, found.harm, passage, language, known)) return undefined;
  const { from, to } = found.harm;
  const marks = passage.units.slice(from, to + 1).map(({ start, end }) => ({ start, end }));
  const [start, end] = [marks[0]?.start ?? 0, marks.at(-1)?.end ?? 0];
  const attribution = passage.attributions.find(
    ({ content }) => content.start <= start && content.end >= end - 1,
  );
  if (attribution?.class === 'deny' || attribution?.class === 'weak') return undefined;
  if (isReportedByNobody(passage.units, from, attribution)) return undefined;
  if (
    attribution === undefined &&
    (isReportedBeside(passage.units, from, to) || isQuoted(passage.units, from))
  )
    return undefined;
  const shared = {
    passage,
    agreement: 'entailed' as const,
    marks,
    agreeing: leastAgreeing,
    ...(attribution === undefined ? {} : { attribution }),
  };
  if (isNone && found.harm.tells === 'none') return { ...shared, stands: 'supports' };
  return {
    ...shared,
    stands: 'refutes',
    conflict: { code: 'negation_differs', told: { start, end }, claimed: { start: 0, end: text.length } },
  };
}

/** Two units agree at least: whom and what it is told of. */
const leastAgreeing = 2;

/**
 * Whether the rest of the statement is told in the sentence or is what the article is about from its first sentences on, and the sentence sets no
 * limits of its own.
 */
function isOfThis(
  units: readonly Unit[],
  claim: Harm,
  { from, to }: Harm,
  { units: told }: Passage,
  language: JudgingLanguage,
  { descriptions }: Judged,
): boolean {
  const rest = units.filter((unit, at) => isContent(unit) && (at < claim.from || at > claim.to + 1));
  const ground = [...told, ...descriptions.lead];
  const relations = relationsOf(language.words);
  const isKnown = (unit: Unit) =>
    ground.some((other) => ['same', 'entailed', 'wider'].includes(unitFit(unit, other, relations) ?? ''));
  const isTurned = told.some(
    (unit, at) =>
      (at < from || at > to) &&
      ((unit.kind === 'small' && ['condition', 'modal', 'exception', 'or'].includes(unit.role)) ||
        (unit.kind === 'date' && unit.mention.value.granularity === 'year')),
  );
  return !isTurned && rest.every(isKnown);
}
