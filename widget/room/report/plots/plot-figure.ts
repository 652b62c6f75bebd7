// What all plots share: a drawing with a title and a description for who doesn't see it, and the same numbers as a table.
import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Direction } from './stage.ts';

/** A plot and its table. */
export interface Plot {
  /** Names the parts of this plot within the report. */
  readonly id: string;
  readonly title: string;
  /** What stands above it, where that is shorter than its title. */
  readonly caption?: string;
  /** All of it in words. */
  readonly description: string;
  readonly hint?: string;
  readonly dir: Direction;
  /** Pixels. */
  readonly height: number;
  readonly drawing: SVGTemplateResult;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly unknown[])[] };
}

/** Returns the plot with its table under it. `asTable` names what opens the table. */
export function plotFigure(plot: Plot, asTable: string): TemplateResult {
  const { id, title, caption = title, description, hint, dir, height, drawing, table } = plot;
  return html`<figure class="plot">
    <figcaption>${caption}</figcaption>
    ${hint === undefined ? nothing : html`<p class="small">${hint}</p>`}
    <svg role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height=${height} direction=${dir}>
      <title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>
      ${drawing}
    </svg>
    <details><summary>${asTable}</summary>${dataTable(table, title)}</details>
  </figure>`;
}

/** Returns a table whose first column heads its rows, in a box that scrolls where it is too wide. */
export function dataTable({ head, rows }: Plot['table'], name: string): TemplateResult {
  return html`<div class="scroll" role="group" tabindex="0" aria-label=${name}><table>
    <thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ([first, ...others]) =>
        html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>`,
    )}</tbody>
  </table></div>`;
}
