// The first question of a set as HTML that another page includes at its edge: declarative shadow DOM with what the element will
// draw itself, so that nothing moves when it does, and a real form until then.
import { html, raw } from 'hono/html';
import type { PublicQuestion, PublicSet } from '../../questions/index.ts';
import { partName } from './arranging.ts';
import { scriptSafe } from './script-safe.ts';
import { type PageWords, pageWords } from './words.ts';

/** What the fragment is made of. */
export interface FragmentParts {
  readonly set: PublicSet;
  /** The public set as it is served. */
  readonly json: string;
  /** The service's origin: the form posts there, the script comes from there. */
  readonly origin: string;
  /** The element's style sheet, of our own build; empty where there is none. */
  readonly style: string;
}

/**
 * Returns the fragment. Classes, parts and order are those of widget/dalil-quiz.ts and widget/field.ts (a test compares them); only
 * what a form without JavaScript needs is more.
 */
export function setFragment({ set, json, origin, style }: FragmentParts) {
  const { id, lang, dir, questions } = set;
  const words = pageWords[lang];
  const [question] = questions;
  const page = `${origin}/embed/${id}`;
  return html`<dalil-quiz set="${id}" src="${origin}"><template shadowrootmode="open"><style>${raw(style)}</style>
<section class="quiz" part="quiz" lang="${lang}" dir="${dir}" aria-label="${words.quiz} – ${set.title}">
${question === undefined ? html`<p class="notice">${words.empty}</p>` : html`${top(set, words)}${asked(question, set, page, words)}`}
<p class="unseen" role="status"></p>
</section></template><a href="${page}">${words.basedOn(set.title)}</a><script type="application/json">${raw(scriptSafe(json))}</script></dalil-quiz>
<script type="module" src="${origin}/e/quiz-${lang}.js"></script>
`;
}

/** Place and marks. The marks lead nowhere before the element is there, and say so. */
function top({ questions }: PublicSet, words: PageWords) {
  const of = questions.length;
  const marks = questions.map(({ withdrawn }, index) => {
    const label = `${words.progress(index + 1, of)}${withdrawn === undefined ? '' : ` – ${words.outcomes.withdrawn}`}`;
    return html`<li><button type="button" disabled${index === 0 ? html` aria-current="step"` : ''} aria-label="${label}">${withdrawn === undefined ? '·' : '–'}</button></li>`;
  });
  return html`<div class="top"><span>${words.progress(1, of)}</span><ol class="marks" part="progress">${marks}</ol></div>`;
}

function asked(question: PublicQuestion, set: PublicSet, page: string, words: PageWords) {
  const { withdrawn, stem } = question;
  if (withdrawn !== undefined) {
    const onward = set.questions.length === 1 ? words.finish : words.next;
    return html`<div class="notice" part="notice"><p><strong>– <span lang="${set.lang}" dir="${set.dir}">${stem}</span></strong></p>
<p lang="${set.lang}" dir="${set.dir}">${withdrawn.note} <time datetime="${withdrawn.at}" dir="ltr">${withdrawn.at.slice(0, 10)}</time></p></div>
<form method="post" action="${page}?at=2"><div class="actions"><button class="main" part="button">${onward}</button></div></form>`;
  }
  return html`<form id="form" method="post" action="${page}?at=1"><fieldset part="question">
<legend lang="${set.lang}" dir="${set.dir}">${stem}</legend>
${field(question, set, words)}
</fieldset></form><div class="answer"><div class="actions"><button class="main" part="button" form="form" name="do" value="check">${words.checkOne}</button>
<button class="plain" part="button" form="form" formaction="${page}?at=2">${words.skip}</button></div></div>`;
}

function field(question: PublicQuestion, { lang, dir }: PublicSet, words: PageWords): unknown {
  const { kind, id, options = [], rows, expects = 'phrase' } = question;
  const text = (words: string) => html`<span lang="${lang}" dir="${dir}">${words}</span>`;
  if (kind === 'text')
    return html`<label><span class="hint">${words.yourAnswer} – ${words.hints[expects]}</span>
<input type="text" part="input" name="${id}" lang="${lang}" dir="${dir}" maxlength="500" autocomplete="off" autocapitalize="off" spellcheck="false" inputmode="${expects === 'number' ? 'decimal' : 'text'}"></label>`;
  if (kind === 'order' || kind === 'match') {
    const places = options.map((_, index) => ({ id: String(index + 1), text: String(index + 1) }));
    const choices = [{ id: '', text: words.choose }, ...(kind === 'order' ? places : options)];
    const lines = (rows ?? options).map(
      (part) =>
        html`<label class="row" part="option">${text(part.text)}<select lang="${lang}" dir="${dir}" name="${partName(id, part.id)}">${choices.map((choice) => html`<option value="${choice.id}">${choice.text}</option>`)}</select></label>`,
    );
    return html`<span class="hint">${words.hints[kind]}</span>${lines}`;
  }
  const shown =
    kind === 'choice'
      ? options
      : [
          { id: 'true', text: words.trueWord },
          { id: 'false', text: words.falseWord },
        ];
  return shown.map(
    (option) =>
      html`<label class="row" part="option"><input type="radio" name="${id}" value="${option.id}">${kind === 'choice' ? text(option.text) : html`<span>${option.text}</span>`}</label>`,
  );
}
