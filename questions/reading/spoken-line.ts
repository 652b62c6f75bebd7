// A sentence of a quotation that can be read without the words around it, and who surely said it.
import type { Place } from '../evidence.ts';
import type { Attribution } from './attribution.ts';
import type { NameMention } from './mention.ts';
import type { Edit } from './retelling.ts';

/** How a line is announced where a colon does not: «أوضح», «أوضحت», «أن». */
export interface SayingVerb {
  readonly masculine: string;
  readonly feminine: string;
  /** The particle with the preposition before it, and the pronoun written to it. */
  readonly that: string;
}

/** One sentence of somebody's words. UTF-16 offsets into the article. */
export interface SpokenLine {
  readonly start: number;
  readonly end: number;
  /** A quotation without marks around it, not a letter changed, or reported words told in full. */
  readonly text: string;
  readonly isQuoted: boolean;
  /** What reported words, and a quotation that begins behind a particle, need before them. */
  readonly by?: SayingVerb;
  /** Whether the speaker is told of in it by a pronoun: «أنها ستفتح», «بلاده». */
  readonly isOwn: boolean;
  /** What was written out in reported words: «الصندوق» in full. */
  readonly edits?: readonly Edit[];
  /** Whether the headline has to tell what the words point at: «هذه الأزمة», «الصندوق». */
  readonly leansOnHeadline: boolean;
}

/** A line with whoever surely said it. */
export interface Spoken {
  readonly said: Attribution;
  readonly line: SpokenLine;
  /** The person, body or country by its full name. */
  readonly speaker: NameMention;
  /** Where the sentence begins that tells who speaks: the line's own or the one right before it. */
  readonly from: number;
  /** Where he is named, if only his office stands there: offsets of the sentence. */
  readonly named?: Place;
}
