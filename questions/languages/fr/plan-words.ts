// French words by which a date lies ahead though no future tense stands there.
import type { PlanWords } from '../latin/years-by-verb.ts';
import { gone } from './hanging-past.ts';

const set = (list: string) => new Set(list.split(' '));

/** What tells of plans. */
export const frPlans: PlanWords = {
  plans: set('doit doivent devra devront prévoit prévoient'),
  planned: set(
    'prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées',
  ),
  until: set("jusqu' jusqu'au jusqu'à jusqu'en"),
  infinitiveMark: '',
  links: set('être été'),
  states: set('est sont'),
  isPastOfState: (next) => gone.test(next),
};
