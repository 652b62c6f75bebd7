// The verbal nouns of the verb list, folded: words that name a deed without telling who did it.
import { fold } from '../../text/fold.ts';
import { verbs } from './verbs.ts';

/** Folded verbal nouns. */
export const masdars: ReadonlySet<string> = new Set(verbs.map((verb) => fold(verb.masdar)));
