// All closed sets of Arabic words, taken together.
import type { FieldRow } from './field.ts';
import { economyFields } from './lexicon-fields-economy.ts';
import { knowledgeFields } from './lexicon-fields-knowledge.ts';
import { lifeFields } from './lexicon-fields-life.ts';
import { natureFields } from './lexicon-fields-nature.ts';
import { placeFields } from './lexicon-fields-places.ts';
import { stateFields } from './lexicon-fields-state.ts';

/** Every field; where a word stands in two, the first that its place allows holds. */
export const fieldRows: readonly FieldRow[] = [
  ...placeFields,
  ...stateFields,
  ...economyFields,
  ...natureFields,
  ...knowledgeFields,
  ...lifeFields,
];
