// What an Arabic statement excludes.
import type { Contrary } from '../../../judging/contraries.ts';
import type { Unit } from '../../../judging/unit.ts';
import { partInsteadOfAll } from './parts-of-all.ts';
import { otherRanks } from './ranks.ts';

/** Returns what can't be so if a statement of `units` is; often none. */
export function contrariesArabic(units: readonly Unit[]): Contrary[] {
  return [
    ...otherRanks(units),
    ...partInsteadOfAll(units).map((told) => ({ units: told, code: 'opposite' as const })),
  ];
}
