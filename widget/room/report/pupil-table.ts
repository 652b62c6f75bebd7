// The pupils: points, and a sign for each question that counts.
import { html, type TemplateResult } from 'lit';
import type { PupilOutcome } from '../../../questions/rooms/report-wire.ts';
import type { ReportView } from './report-view.ts';
import { type PupilOrder, sortedPupils } from './sorted-pupils.ts';

/** Signs that tell the outcome without colour; the same as those of a quiz's progress. */
export const outcomeSigns: Readonly<Record<PupilOutcome, string>> = {
  correct: '●',
  partial: '◐',
  incorrect: '○',
  unanswered: '·',
};

/** Returns the table; `sort` is called with what a head was pressed for. */
export function pupilTable(
  view: ReportView,
  order: PupilOrder,
  sort: (order: PupilOrder) => void,
): TemplateResult {
  const { report, words, figures } = view;
  const counted = report.items.filter(({ state }) => state === 'closed');
  const head = (by: PupilOrder, label: string) =>
    html`<th scope="col" aria-sort=${order === by ? (by === 'points' ? 'descending' : 'ascending') : 'none'}><button class="sort" type="button" @click=${() => sort(by)}>${label}<span class="arrow" aria-hidden="true">${order === by ? (by === 'points' ? ' ↓' : ' ↑') : ' ↕'}</span></button><span class="printed">${label}</span></th>`;
  return html`<p class="small key">${Object.entries(outcomeSigns).map(
    ([outcome, sign]) =>
      html`<span><span class=${outcome} aria-hidden="true">${sign}</span> ${words.outcomes[outcome as PupilOutcome]}</span>`,
  )}</p>
  <div class="scroll" role="group" tabindex="0" aria-label=${words.pupils}><table class="pupils">
    <thead><tr>${head('name', words.name)}${head('points', words.points)}
      <th scope="col">${words.answered}</th>
      ${counted.map(({ number }) => html`<th scope="col"><span aria-hidden="true">${words.short(figures.count(number))}</span><span class="unseen">${words.question(figures.count(number))}</span></th>`)}</tr></thead>
    <tbody>${sortedPupils(report.pupils, order, words.lang).map(
      (pupil) => html`<tr>
        <th scope="row"><bdi>${pupil.name}</bdi></th>
        <td class="number">${figures.points(pupil.points)}</td><td class="number">${figures.count(pupil.answered)}</td>
        ${pupil.cells.map(({ outcome }) => html`<td class="sign"><span class=${outcome} aria-hidden="true">${outcomeSigns[outcome]}</span><span class="unseen">${words.outcomes[outcome]}</span></td>`)}
      </tr>`,
    )}</tbody>
  </table></div>`;
}
