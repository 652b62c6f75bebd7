// How much a file to be imported may be.

/** Limits of imports; lengths in UTF-16 units. */
export const importLimits = {
  /** As much as an article may be handed in with. */
  fileBytes: 512_000,
  items: 100,
  /** Faults that are told: who made more has made the same one often. */
  faults: 100,
  stemLength: 2_000,
  optionLength: 500,
  feedbackLength: 5_000,
  spellings: 20,
  quotes: 8,
  columns: 80,
  /** Moodle's own files are eight deep. */
  xmlDepth: 24,
  /** A question of ours has at most forty. */
  xmlElements: 20_000,
} as const;
