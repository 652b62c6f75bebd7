// The result at the end of a walk: the score, and every question once more with what was answered and its receipt.
import { html } from 'hono/html';
import type { PublicSet } from '../../questions/index.ts';
import type { Walk } from '../walk.ts';
import { questionField } from './question-field.ts';
import type { PageWords } from './words.ts';

/** Returns the result; what was withdrawn counts for nobody, and what was left open is said to be. */
export function resultOf({ questions }: PublicSet, { checked, verdicts }: Walk, words: PageWords) {
  const counted = questions.filter(
    ({ id, withdrawn }) => withdrawn === undefined && verdicts.get(id)?.outcome !== 'withdrawn',
  );
  const points = counted.reduce((sum, { id }) => sum + (verdicts.get(id)?.score ?? 0), 0);
  const score =
    counted.length === 0 ? words.nothingCounted : words.result(pointsText(points), counted.length);
  return html`<p class="result" role="status">${score}</p>
${questions.map((question) =>
  questionField(question, words, {
    given: checked,
    verdict: verdicts.get(question.id),
    notice: question.withdrawn === undefined && !verdicts.has(question.id) ? words.unanswered : undefined,
    isDone: true,
  }),
)}`;
}

/** Half points are written with a half sign, which reads the same in every script; other parts to two decimals, as the element writes them. */
function pointsText(points: number): string {
  const rounded = Math.round(points * 100) / 100;
  const whole = Math.floor(rounded);
  return rounded - whole === 0.5 ? `${whole === 0 ? '' : whole}½` : String(rounded);
}
