// One question at a time without JavaScript: the form carries what was answered so far, and comes back with the receipt.
import { html } from 'hono/html';
import type { PublicQuestion, PublicSet } from '../../questions/index.ts';
import { checkedName, fieldNames, type Walk } from '../walk.ts';
import { questionField } from './question-field.ts';
import { signs } from './receipt.ts';
import { resultOf } from './result.ts';
import { setPage } from './set-page.ts';
import { type PageWords, pageWords } from './words.ts';

/** Returns the page at the walk's question, or the result behind the last one. */
export function questionPage(set: PublicSet, origin: string, walk: Walk, isBeginning: boolean) {
  const words = pageWords[set.lang];
  const { at } = walk;
  const of = set.questions.length;
  const question = set.questions[at - 1];
  const place = question === undefined ? words.finish : words.progress(at, of);
  const main = html`<form method="post" action="${addressOf(set, at)}#verdict" autocomplete="off">
<p class="top"><span>${place}</span> ${marks(set, walk, words)}</p>
${question === undefined ? resultOf(set, walk, words) : shown(question, walk, words)}
${carried(set, walk, question)}
<div class="actions">${question === undefined ? '' : mainButton(set, walk, question, words)}
${question === undefined || isDone(question, walk) ? '' : goButton(set, at + 1, words.skip)}
${at > 1 ? goButton(set, at - 1, words.back) : ''}
${question === undefined ? html`<a class="plain" href="${addressOf(set, 1)}">${words.again}</a>` : ''}</div>
</form>`;
  const otherWay = { href: `/embed/${set.id}`, text: words.allAtOnce };
  return setPage({ set, origin, place, main, isBeginning, otherWay });
}

const addressOf = ({ id }: PublicSet, at: number) => `/embed/${id}?at=${at}`;

const isDone = ({ id, withdrawn }: PublicQuestion, { verdicts }: Walk) =>
  withdrawn !== undefined || verdicts.has(id);

function shown(question: PublicQuestion, walk: Walk, words: PageWords) {
  const verdict = walk.verdicts.get(question.id);
  return questionField(question, words, {
    given: verdict === undefined ? walk.open : walk.checked,
    verdict,
    notice: walk.notice,
    isDone: verdict !== undefined,
    isTarget: true,
  });
}

/** The row of marks, one a question, with the words for it; nothing to press, so that Enter presses the button below. */
function marks({ questions }: PublicSet, { at, verdicts }: Walk, words: PageWords) {
  const items = questions.map(({ id, withdrawn }, index) => {
    const outcome = withdrawn === undefined ? verdicts.get(id)?.outcome : 'withdrawn';
    const label = `${words.progress(index + 1, questions.length)}${outcome === undefined ? '' : ` – ${words.outcomes[outcome]}`}`;
    return html`<span role="img" aria-label="${label}"${index + 1 === at ? html` aria-current="step"` : ''}>${outcome === undefined ? '·' : signs[outcome]}</span>`;
  });
  return html`<span class="marks">${items}</span>`;
}

/** What the page itself doesn't ask for, so that no step forgets another. */
function carried(
  { questions }: PublicSet,
  { checked, open, verdicts }: Walk,
  current: PublicQuestion | undefined,
) {
  return questions.flatMap((question) =>
    fieldNames(question).flatMap((name) => {
      const isShownOpen = question.id === current?.id && !verdicts.has(question.id);
      const was = checked.get(name);
      const given = isShownOpen ? undefined : (was ?? open.get(name));
      if (given === undefined) return [];
      return [
        html`<input type="hidden" name="${was === undefined ? name : checkedName(name)}" value="${given}">`,
      ];
    }),
  );
}

function mainButton(set: PublicSet, walk: Walk, question: PublicQuestion, words: PageWords) {
  if (!isDone(question, walk)) return html`<button name="do" value="check">${words.checkOne}</button>`;
  const isLast = walk.at === set.questions.length;
  return html`<button name="do" value="show" formaction="${addressOf(set, walk.at + 1)}">${isLast ? words.finish : words.next}</button>`;
}

function goButton(set: PublicSet, to: number, text: string) {
  return html`<button class="plain" name="do" value="show" formaction="${addressOf(set, to)}">${text}</button>`;
}
