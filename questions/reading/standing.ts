// Stretches of a sentence that can be read alone: what a gap or a statement is cut from.

/** A stretch of one sentence that needs nothing outside it. UTF-16 offsets of the article, `end` exclusive. */
export interface StandingStretch {
  readonly start: number;
  readonly end: number;
  /** The paper's own plain word: not hedged, denied, judged or said by somebody, so that it may be called true. */
  readonly plain: boolean;
}
