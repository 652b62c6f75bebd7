// All closed sets of Arabic words, taken together.

import type { FieldRow } from './field.ts';
import { economyFields } from './lexicon-fields-economy.ts';
import { lifeFields } from './lexicon-fields-life.ts';
import { peopleFields } from './lexicon-fields-people.ts';
import { placeFields } from './lexicon-fields-places.ts';
import { qualityFields } from './lexicon-fields-qualities.ts';
import { stateFields } from './lexicon-fields-state.ts';
import { thingFields } from './lexicon-fields-things.ts';

/** Every field; where a word stands in two, the first that its place allows holds. */
export const fieldRows: readonly FieldRow[] = [
  ...placeFields,
  ...stateFields,
  ...economyFields,
  ...lifeFields,
  ...peopleFields,
  ...thingFields,
  ...qualityFields,
];
