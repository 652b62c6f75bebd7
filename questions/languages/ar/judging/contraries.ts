// What an Arabic statement excludes.
import type { Said } from '../../../judging/claimed.ts';
import type { Contrary } from '../../../judging/contraries.ts';
import type { Unit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';
import { affirmed, deniedNominally, unlike } from './affirmed.ts';
import { exchangedRoles } from './exchanged-roles.ts';
import { nobodyDid } from './nobody.ts';
import { otherOccasions } from './occasions.ts';
import { partInsteadOfAll } from './parts-of-all.ts';
import { otherRanks } from './ranks.ts';
import { done, refusedOrAccepted } from './refusals.ts';
import { denials, turnedStances } from './stated-deeds.ts';

/** Words with which a sentence tells that somebody thought better of it. */
const changes: readonly string[] = 'ثم لاحقا بعدما قبلها قبله عاد عادت عدل عدلت تراجع تراجعت'
  .split(' ')
  .map(fold);

/** Returns what can't be so if a statement of `units` is; often none. */
export function contrariesArabic(units: readonly Unit[], said: Said | undefined): Contrary[] {
  const denied = said === undefined || said.class === 'deny' ? [] : denials(said.speaker, said.words);
  return [
    ...nobodyDid(units),
    ...otherRanks(units),
    ...otherOccasions(units).map((told) => ({ units: told, code: 'number_differs' as const })),
    ...exchangedRoles(units).map((told) => ({
      units: told,
      code: 'role_differs' as const,
      unless: changes,
    })),
    ...[...affirmed(units), ...deniedNominally(units), ...unlike(units), ...done(units)].map((told) => ({
      units: told,
      code: 'negation_differs' as const,
    })),
    ...refusedOrAccepted(units).map((told) => ({ units: told, code: 'opposite' as const, unless: changes })),
    ...[...partInsteadOfAll(units), ...turnedStances(units), ...denied].map((told) => ({
      units: told,
      code: 'opposite' as const,
    })),
  ];
}
