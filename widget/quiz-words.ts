// Sentences that depend on which words are here: the element begins with few.
import type { More, Receipts } from './chunks.ts';
import type { FailureReason } from './client.ts';
import type { FirstMessages } from './messages/ar.ts';
import type { Quiz } from './session.ts';

/** Returns what is said to a reader who pressed without an answer, or with half of one. */
export function askedWords({ items, at }: Quiz, first: FirstMessages, more: More | undefined): string {
  return items[at]?.question.kind === 'match' ? (more?.words.completeFirst ?? '') : first.answerFirst;
}

/** Returns what is said of a failure; where the words for it are not here, that the service could not be reached. */
export function failureWords(
  reason: FailureReason,
  { failures }: FirstMessages,
  receipts: Receipts | undefined,
): string {
  return { ...receipts?.words.failures, ...failures }[reason as 'refused'] ?? failures.network;
}

/** Returns the same to a reader whose answer was on its way; an answer that was refused has to be changed first. */
export function unsentWords(
  reason: FailureReason,
  first: FirstMessages,
  receipts: Receipts | undefined,
): string {
  const failure = failureWords(reason, first, receipts);
  return reason === 'refused' ? failure : `${failure} ${first.kept}`;
}
