// The quiz as a page that works without JavaScript: one form, every question, verdicts under what was answered.
import { html } from 'hono/html';
import type { PublicQuestion, PublicSet, Verdict } from '../../questions/index.ts';
import { arranging } from './arranging.ts';
import { receiptCard } from './receipt.ts';
import { type PageWords, pageWords } from './words.ts';

/** What a reader sent, by name of the field: an option id, `true`, `false`, typed words, or one part of an arrangement. */
export type Given = ReadonlyMap<string, string>;

/**
 * Returns the page. Before an answer `verdicts` is empty, and nothing on the page depends on the key. `incomplete` has the
 * ids of the questions whose answer lacks a part.
 */
export function quizPage(
  set: PublicSet,
  given: Given,
  verdicts: ReadonlyMap<string, Verdict>,
  incomplete: ReadonlySet<string>,
) {
  const words = pageWords[set.lang];
  return html`<!doctype html>
<html lang="${set.lang}" dir="${set.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.basedOn(set.title)}</title>
<link rel="stylesheet" href="/pages.css">
${verdicts.size + incomplete.size === 0 ? html`<script type="module" src="/dalil-quiz.js"></script>` : ''}
</head>
<body>
<main>
<h1>${words.basedOn(set.title)}</h1>
<dalil-quiz set="${set.id}">
<form method="post" action="/embed/${set.id}">
${set.questions.map((question) => field(question, words, given, verdicts.get(question.id), incomplete.has(question.id)))}
<button>${words.check}</button>
</form>
</dalil-quiz>
</main>
</body>
</html>`;
}

function field(
  question: PublicQuestion,
  words: PageWords,
  given: Given,
  verdict: Verdict | undefined,
  isIncomplete: boolean,
) {
  const withdrawn = question.withdrawn;
  return html`<fieldset id="${question.id}">
<legend>${question.stem}</legend>
${withdrawn === undefined ? input(question, words, given, verdict) : html`<p class="notice">– ${withdrawn.note} <time dir="ltr" datetime="${withdrawn.at}">${withdrawn.at.slice(0, 10)}</time></p>`}
${isIncomplete ? html`<p class="notice" role="alert">${words.incomplete}</p>` : ''}
${verdict === undefined ? '' : receiptCard(verdict, words)}
</fieldset>`;
}

function input(
  question: PublicQuestion,
  words: PageWords,
  answers: Given,
  verdict: Verdict | undefined,
): unknown {
  if (question.kind === 'order' || question.kind === 'match')
    return arranging(question, words, answers, verdict);
  const given = answers.get(question.id);
  if (question.kind === 'text') {
    const hint = {
      date: words.dateHint,
      number: words.numberHint,
      name: words.nameHint,
      phrase: words.nameHint,
    }[question.expects ?? 'phrase'];
    return html`<label><span class="hint">${words.yourAnswer}. ${hint}</span>
<input type="text" name="${question.id}" maxlength="500" autocomplete="off" value="${given ?? ''}" dir="auto"></label>`;
  }
  const options =
    question.kind === 'choice'
      ? (question.options ?? [])
      : [
          { id: 'true', text: words.trueWord },
          { id: 'false', text: words.falseWord },
        ];
  return options.map(
    ({ id, text }) =>
      html`<label class="row"><input type="radio" name="${question.id}" value="${id}"${given === id ? html` checked` : ''}><span dir="auto">${text}</span></label>`,
  );
}
