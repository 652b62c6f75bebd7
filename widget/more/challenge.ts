// "Challenge this question": a small form under a receipt, sent to the newsroom whose question it is.
import { html, nothing, type TemplateResult } from 'lit';
import type { Verdict } from '../../questions/wire.ts';
import type { FailureReason } from '../client.ts';
import type { ChallengeReason, MoreMessages } from '../messages/ar.ts';
import type { QuizView } from '../quiz-view.ts';

/** Longest note, in UTF-16 units: `limits.challengeNoteLength` of the wire. */
const noteLength = 500;

/** What became of the challenge of a verdict, for as long as that is shown. */
const sent = new WeakMap<Verdict, 'sending' | 'sent' | FailureReason>();

/** Returns the form; once sent, a word of thanks in its place. */
export function challenge(verdict: Verdict, view: QuizView, words: MoreMessages): TemplateResult {
  const state = sent.get(verdict);
  if (state === 'sent') return html`<p class="small">${words.sent}</p>`;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (sent.get(verdict) === 'sending') return;
    const form = event.currentTarget as HTMLFormElement;
    const { reason, note } = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const body = { set: verdict.set, question: verdict.question, reason, ...(note ? { note } : {}) };
    sent.set(verdict, 'sending');
    const told = await view.post(
      '/v1/challenges',
      body,
      (value): value is unknown => value !== undefined,
      // A class has one address: the same words from two readers are two challenges, a press sent twice is one.
      { 'idempotency-key': `"${crypto.randomUUID()}"` },
    );
    sent.set(verdict, told.ok ? 'sent' : told.reason);
    if (told.ok) form.reset();
    view.say(told.ok ? words.sent : view.failure(told.reason));
  };
  return html`<form @submit=${submit}>
      <p class="small">${words.challengeHint}</p>
      <label>${words.challengeReason}
        <select name="reason">${Object.entries(words.challengeReasons).map(
          ([reason, text]: [ChallengeReason | string, string]) =>
            html`<option value=${reason}>${text}</option>`,
        )}</select></label>
      <label>${words.challengeNote}
        <textarea name="note" rows="2" maxlength=${noteLength} dir="auto"></textarea></label>
      ${state === undefined || state === 'sending' ? nothing : html`<p class="notice">${view.failure(state)}</p>`}
      <button class="plain" part="button">${words.send}</button>
    </form>`;
}
