// Whether somebody tells of himself: «لدينا», «سنفتح», «أنا». Who says «قررنا» can be known by his office alone.
import type { Token } from '../../text/tokens.ts';
import { verbFormOf } from './verb-forms.ts';

/** Words of the first person that no ending shows, folded. */
const words: ReadonlySet<string> = new Set(
  'انا نحن اني انني اننا اناني لي ولي عندي لدي مني معي بي انا لنا منا'.split(' '),
);

/** Nouns and particles in «نا» that are nobody's. */
const otherWords: ReadonlySet<string> = new Set('هنا لبنان احيانا سكنا زمنا امنا معينا قانونا'.split(' '));

/** Returns whether a word of `tokens` is in the first person. */
export function tellsOfSpeaker(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm, text }) => {
    if (words.has(norm)) return true;
    // «قانوناً»: a tanween is no pronoun.
    if (/.{2}نا$/.test(norm) && !/(?:اً|ًا)$/.test(text) && !otherWords.has(norm)) return true;
    const present = /^[وف]?س?ن(.{3,})$/.exec(norm)?.[1];
    return present !== undefined && verbFormOf(norm) === undefined && verbFormOf(`ي${present}`) !== undefined;
  });
}
