// <dalil-room-report>: how a session went, for who led it: by question and by pupil, with plots, as files, and on paper. Draws what it is
// given; fetches nothing of the room.
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { RoomReport } from '../../../questions/rooms/report-wire.ts';
import { baseStyles } from '../../base-styles.ts';
import { counted } from '../../messages/counted.ts';
import { csvOf } from './csv.ts';
import { figuresOf } from './figures.ts';
import { flagList, itemCard } from './item-card.ts';
import { facilityPlot } from './plots/facility-plot.ts';
import { plotFigure } from './plots/plot-figure.ts';
import { timePlot } from './plots/time-plot.ts';
import { pupilTable } from './pupil-table.ts';
import { reportStyles } from './report-styles.ts';
import type { ReportView } from './report-view.ts';
import { saveFile } from './save-file.ts';
import { fetchSheets } from './sheets-chunk.ts';
import type { PupilOrder } from './sorted-pupils.ts';
import { reportTables, type TableName } from './tables.ts';
import { reportWordsFor } from './words/index.ts';

/** How the workbook that was asked for fares. */
type Saving = 'none' | 'saving' | 'saved' | 'failed';

/**
 * The report element.
 *
 * Property: `report`. Attribute: `lang` (of its own words; the language of what it stands in when left out). It has no page of its
 * own: whoever places it decides when. Its files are made in the browser.
 */
export class DalilRoomReport extends LitElement {
  static override styles = [baseStyles, reportStyles];
  static override properties: PropertyDeclarations = {
    lang: { type: String, reflect: true },
    report: { attribute: false },
    order: { state: true },
    saving: { state: true },
  };

  /** What is shown; nothing until it is given. */
  declare report: RoomReport | undefined;
  /** By what the pupils are sorted. */
  declare order: PupilOrder;
  declare saving: Saving;

  constructor() {
    super();
    this.report = undefined;
    this.order = 'name';
    this.saving = 'none';
  }

  /** Returns everything as one workbook, or `undefined` where what writes it can't be had now. */
  async workbook(): Promise<Blob | undefined> {
    const view = this.#view();
    const sheets = await fetchSheets();
    return view === undefined ? undefined : sheets?.xlsxOf(Object.values(reportTables(view)), view.words.dir);
  }

  /** Returns one table as CSV; empty before there is a report. */
  csv(table: TableName): string {
    const view = this.#view();
    return view === undefined ? '' : csvOf(reportTables(view)[table]);
  }

  #view(): ReportView | undefined {
    const { report } = this;
    if (report === undefined) return undefined;
    const words = reportWordsFor(
      this.lang || this.parentElement?.closest('[lang]')?.getAttribute('lang') || 'ar',
    );
    return { report, words, figures: figuresOf(report, words.lang) };
  }

  async #saveWorkbook(): Promise<void> {
    if (this.saving === 'saving') return;
    this.saving = 'saving';
    const file = await this.workbook().catch(() => undefined);
    this.saving = file === undefined ? 'failed' : 'saved';
    if (file !== undefined) saveFile(file, this.#fileName('xlsx'));
  }

  #saveCsv(table: TableName): void {
    saveFile(new Blob([this.csv(table)], { type: 'text/csv;charset=utf-8' }), this.#fileName('csv', table));
    this.saving = 'saved';
  }

  #fileName(ending: string, table = 'report'): string {
    return `dalil-${this.report?.room}-${table}.${ending}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#view();
    if (view === undefined) return nothing;
    const { report, words } = view;
    return html`<section class="report" part="report" lang=${words.lang} dir=${words.dir} aria-labelledby="title">
      ${this.#head(view)}
      ${report.pupils.length === 0 ? html`<p class="notice">${words.empty}</p>` : this.#body(view)}
    </section>`;
  }

  #head({ report, words, figures }: ReportView): TemplateResult {
    const { set, points, of, startedAt, endedAt } = report;
    const figure = (label: string, value: unknown) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
    return html`<header>
      <h2 id="title">${words.report}</h2>
      <p class="set" lang=${set.lang} dir=${set.dir}>${set.title}</p>
      <p class="small">${words.modes[report.mode]} · <time datetime=${startedAt}>${figures.moment(startedAt)}</time> · ${words.room} <bdi class="code">${report.room}</bdi></p>
      ${endedAt === undefined ? html`<p class="notice">${words.running}</p>` : nothing}
      <dl class="figures">
        ${figure(words.pupils, counted(words.pupilCount, report.pupils.length, words.lang, figures.count))}
        ${figure(words.counted, counted(words.questionCount, of, words.lang, figures.count))}
        ${points === null ? nothing : html`${figure(words.mean, words.outOf(figures.points(points.mean), figures.count(of)))}${figure(words.median, words.outOf(figures.points(points.median), figures.count(of)))}`}
      </dl>
    </header>`;
  }

  #body(view: ReportView): TemplateResult {
    const { report, words } = view;
    const flagged = report.items.filter(({ flags }) => flags.length > 0);
    const times = timePlot(view);
    return html`${this.#files(view)}
      <section aria-labelledby="look"><h3 id="look">${words.lookAt}</h3>
        ${flagged.length === 0 ? html`<p>${words.nothingToLookAt}</p>` : html`<ul class="look">${flagged.map((item) => html`<li><a href="#question-${item.number}" @click=${(event: Event) => this.#goTo(event, item.number)}>${words.question(view.figures.count(item.number))}</a>${flagList(item, view)}</li>`)}</ul>`}
      </section>
      <section aria-labelledby="pupils"><h3 id="pupils">${words.pupils}</h3>
        ${pupilTable(view, this.order, (order) => {
          this.order = order;
        })}
      </section>
      <section class="plots">${plotFigure(facilityPlot(view), words.asTable)}${times === undefined ? nothing : plotFigure(times, words.asTable)}</section>
      <section aria-labelledby="questions"><h3 id="questions">${words.questions}</h3>
        <p class="small">${words.discrimination} – ${words.discriminationHint(view.figures.decimal(-1), view.figures.count(1))}</p>
        ${report.items.map((item) => itemCard(item, view))}
      </section>`;
  }

  #files({ words }: ReportView): TemplateResult {
    const { saving } = this;
    const said = { none: '', saving: words.saving, saved: words.saved, failed: words.notSaved }[saving];
    return html`<div class="files" role="group" aria-label=${words.save}>
      <button type="button" @click=${() => print()}>${words.print}</button>
      <button type="button" aria-disabled=${saving === 'saving'} @click=${() => this.#saveWorkbook()}>${words.xlsx}</button>
      ${(['pupils', 'questions', 'choices'] as const).map((table) => html`<button type="button" @click=${() => this.#saveCsv(table)}>${words.csv(words.files[table])}</button>`)}
      <p class="small" role="status">${said}</p>
    </div>`;
  }

  /** A fragment doesn't reach into a shadow root. */
  #goTo(event: Event, number: number): void {
    event.preventDefault();
    const card = this.renderRoot.querySelector<HTMLElement>(`#question-${number}`);
    card?.scrollIntoView({ block: 'start' });
    card?.focus({ preventScroll: true });
  }
}
