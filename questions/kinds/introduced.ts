// Who somebody is, in the words by which the article introduces him: for explanations.

import type { Told } from '../languages/language.ts';
import type { Attribution } from '../reading/attribution.ts';

/** Most words of a name with its titles. */
const longest = 9;

/** Returns the speaker of `said` with titles, as the article introduces him there or elsewhere, if that is one plain phrase. */
export function introduced(said: Attribution, { text, reading }: Told): string {
  const { speaker } = said;
  if (speaker === undefined) return '';
  const others = reading.attributions.filter((other) => other.speaker?.entity === speaker.entity);
  for (const one of [said, ...others]) {
    const phrase = plainPhrase(one, text);
    if (phrase !== undefined && phrase !== speaker.name) return phrase;
  }
  return speaker.name;
}

/** The phrase right behind its verb, where nothing that belongs to it was left out: «صاحبة [المعصرة فلانة]». */
function plainPhrase({ speaker, cue }: Attribution, text: string): string | undefined {
  if (speaker === undefined || speaker.inherited) return undefined;
  const phrase = speaker.text.trim();
  const isWhole = cue.end <= speaker.start && text.slice(cue.end, speaker.start).trim() === '';
  const isPlain = isWhole && phrase.includes(speaker.name) && !/[,،;؛:()«»“”"\n]/.test(phrase);
  return isPlain && phrase.split(/\s+/).length <= longest ? phrase : undefined;
}
