// English words by which a date lies ahead though no future tense stands there.
import type { PlanWords } from '../latin/years-by-verb.ts';

const set = (list: string) => new Set(list.split(' '));

/** What tells of plans. */
export const enPlans: PlanWords = {
  plans: set('plans plan hopes hope intends intend aims aim'),
  planned: set('due scheduled expected planned slated'),
  until: set('until till'),
  infinitiveMark: 'to',
  links: set('be been being'),
  states: set('is are'),
  isPastOfState: () => false,
};
