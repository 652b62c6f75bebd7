// The participles of the verbs that only the judge's lists have.
import { frListedVerbs } from './lexicon-verbs-further.ts';

/** Returns them as they are written, with their accents: « fracturé » is one, « fracture » is not. */
export function frListedParticiples(): string {
  return frListedVerbs
    .trim()
    .split(/\s/)
    .flatMap((verb) => {
      const participle = verb.slice(0, -2) + (verb.endsWith('er') ? 'é' : 'i');
      return ['', 'e', 's', 'es'].map((ending) => participle + ending);
    })
    .join(' ');
}
