// Who said what: the cue that announces words, their speaker, and the words themselves. Languages find them.

import type { NameMention } from './mention.ts';

/** A stretch of the article's text: UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How far a cue stands behind the words it announces. */
export type CueClass = 'neutral' | 'assert' | 'weak' | 'deny' | 'act';

/** Who is said to have spoken. The stretch is the whole phrase: titles, office and name. */
export interface Speaker extends Stretch {
  /**
   * `named`: a person, a body or a country by its name; `office`: known by the office or the description alone; `document`: a
   * report or data; `several`: more than one at once; `anonymous`: meant to stay unknown.
   */
  readonly kind: 'named' | 'office' | 'document' | 'several' | 'anonymous';
  /** Key that all mentions of one bearer share; an office's is its folded phrase. */
  readonly entity: string;
  /** The name in full, or the phrase as written. */
  readonly name: string;
  readonly gender: NameMention['gender'];
  /** Known from a sentence before this one, where the stretch then lies. */
  readonly inherited: boolean;
  /** The name inside the phrase, where there is one. */
  readonly mention?: NameMention;
}

/** Words given to a speaker. `speaker` is missing where nobody sure can be named. UTF-16 offsets into the article. */
export interface Attribution {
  /** Index of the sentence that the cue stands in, or that the words begin in where no cue announces them. */
  readonly sentence: number;
  readonly speaker?: Speaker;
  /** The agency or paper that passes another speaker's words on («نقلت وكالة … عن …»). */
  readonly carrier?: Stretch;
  /** The word or phrase that announces the words; empty where a quotation goes on without one. */
  readonly cue: Stretch;
  /** The cue's verb in its dictionary form («أعلن»), or `''` where a phrase announces the words («بحسب»). */
  readonly verb: string;
  readonly class: CueClass;
  /** What was said: the quoted words without their marks, or the clause with the word that opens it. May run over several sentences. */
  readonly content: Stretch;
  readonly kind: 'direct' | 'indirect';
  /** Whether the content surely ends where what was said ends. */
  readonly complete: boolean;
  /** The stretch from the first to the last of these parts, an inherited speaker's place left out. */
  readonly start: number;
  readonly end: number;
}

/** Most characters of marks and stops around words that fill their sentence. */
const marksAround = 3;

/** Whether all of a stretch is somebody's words, which the paper doesn't state itself. */
export function isWhollySaid(
  { start, end }: { readonly start: number; readonly end: number },
  attributions: readonly Attribution[],
): boolean {
  return attributions.some(
    ({ content }) => content.start <= start + marksAround && content.end >= end - marksAround,
  );
}
