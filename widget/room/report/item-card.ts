// A question in the report: its words and its right answer with the sentence it rests on, what is worth a look, the figures, and what was
// answered.
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemReport } from '../../../questions/rooms/report-wire.ts';
import { quoteMarks } from '../../quote-marks.ts';
import { answerBars } from './answer-bars.ts';
import { answerPlot } from './plots/answer-plot.ts';
import { plotFigure } from './plots/plot-figure.ts';
import type { ReportView } from './report-view.ts';

/** Returns the question's card. */
export function itemCard(item: ItemReport, view: ReportView): TemplateResult {
  const { words, figures, report } = view;
  const { lang, dir } = report.set;
  const bars = answerBars(item, view);
  return html`<article class="item" id="question-${item.number}" tabindex="-1">
    <div>
      <h4>${words.question(figures.count(item.number))}</h4>
      <p class="stem" lang=${lang} dir=${dir}>${item.stem}</p>
      ${item.parts.length > 0 && bars.length > 0 ? nothing : html`<p class="answer">✓ ${words.rightAnswer}${colon(words.lang)} <bdi lang=${lang}>${item.answer}</bdi></p>`}
      ${item.quote === undefined ? nothing : html`<blockquote lang=${lang} dir=${dir}>${quoteMarks(item.quote, lang).join(item.quote)}</blockquote>`}
      ${item.state === 'closed' ? figuresOfItem(item, view) : html`<p class="notice">– ${words.notCounted[item.state]}</p>`}
      ${flagList(item, view)}
      ${item.state === 'closed' && bars.length === 0 ? html`<p class="notice">${words.noAnswers}</p>` : nothing}
    </div>
    ${bars.length === 0 ? nothing : plotFigure(answerPlot(item, bars, view), words.asTable)}
  </article>`;
}

/** Returns the flags of a question in words, or nothing. */
export function flagList({ flags }: ItemReport, { words }: ReportView): TemplateResult | typeof nothing {
  if (flags.length === 0) return nothing;
  return html`<ul class="flags">${flags.map((flag) => html`<li><span aria-hidden="true">⚑</span> ${words.flags[flag]}</li>`)}</ul>`;
}

/** French sets a narrow space before a colon. */
const colon = (lang: string) => (lang === 'fr' ? '\u202f:' : ':');

function figuresOfItem(item: ItemReport, { words, figures, report }: ReportView): TemplateResult {
  const { discrimination, time, facility, answered } = item;
  return html`<dl class="figures">
    <div><dt>${words.answers}</dt><dd>${words.outOf(figures.count(answered), figures.count(report.pupils.length))}</dd></div>
    ${facility === null ? nothing : html`<div><dt>${words.facility}</dt><dd>${figures.percent(facility)}</dd></div>`}
    <div><dt>${words.discrimination}</dt><dd>${
      'value' in discrimination
        ? figures.decimal(discrimination.value)
        : html`<span class="small">${
            discrimination.none === 'all_alike'
              ? words.noDiscrimination.all_alike()
              : words.noDiscrimination[discrimination.none](figures.count(discrimination.least))
          }</span>`
    }</dd></div>
    <div><dt>${words.time}</dt><dd>${
      'median' in time
        ? figures.time(time.median)
        : html`<span class="small">${words.noTimes(figures.count(time.least))}</span>`
    }</dd></div>
  </dl>`;
}
