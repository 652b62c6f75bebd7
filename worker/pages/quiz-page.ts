// The quiz as a page that works without JavaScript: one form, every question, verdicts under what was answered.
import { html } from 'hono/html';
import type { PublicSet, Verdict } from '../../questions/index.ts';
import { type Given, questionField } from './question-field.ts';
import { setPage } from './set-page.ts';
import { pageWords } from './words.ts';

/** What was answered, and what came of it; before an answer nothing. */
export interface Answered {
  readonly given: Given;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Ids of the questions whose answer lacks a part. */
  readonly incomplete: ReadonlySet<string>;
}

/** Returns the page, with `answered` as it comes back from its form. */
export function quizPage(set: PublicSet, origin: string, answered?: Answered) {
  const words = pageWords[set.lang];
  const fields = set.questions.map((question) =>
    questionField(question, words, {
      given: answered?.given ?? new Map(),
      verdict: answered?.verdicts.get(question.id),
      notice: answered?.incomplete.has(question.id) === true ? words.incomplete : undefined,
    }),
  );
  const main = html`<form method="post" action="/embed/${set.id}" autocomplete="off">
${fields}
<div class="actions"><button>${words.check}</button></div>
</form>`;
  return setPage({
    set,
    origin,
    main,
    isBeginning: answered === undefined,
    otherWay: { href: `/embed/${set.id}?at=1`, text: words.oneByOne },
  });
}
