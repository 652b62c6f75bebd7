// The rubric of blind readings: gates a question passes or not, grades it gets, and when it is fit to print.

/** A failure at one of these and the question is dropped, whatever its charm. */
export const gates = [
  'language',
  'answerable',
  'oneRight',
  'key',
  'caution',
  'selfContained',
  'fair',
] as const;
export type Gate = (typeof gates)[number];

/** Graded 0, 1 or 2 each, in this order. */
export const grades = ['needsReading', 'distractors', 'worthAsking', 'natural'] as const;

/** Fewest points of eight with which a question that passed every gate is printed unread. */
export const pointsToPublish = 7;
