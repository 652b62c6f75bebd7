// The report of a session on the teacher's page: asked for, fetched with the element that draws it, and shown beneath the room.
import { html, nothing, type TemplateResult } from 'lit';
import type { RoomReport } from '../../questions/rooms/report-wire.ts';
import { fetchReport } from './after-end.ts';
import type { TeacherWords } from './messages/ar.ts';
import { fetchReportElement } from './report/report-chunk.ts';

/** How the report fares: not asked for, asked for, not to be had now, or the report. */
export type SessionReport = 'none' | 'coming' | 'failed' | RoomReport;

/** Fetches the report of `room` by the teacher's `key`, and what draws it. */
export async function comingReport(
  service: string,
  room: string,
  key: string,
  signal: AbortSignal,
): Promise<SessionReport> {
  const [report, isRoomReport] = await Promise.all([
    fetchReport(service, room, key, signal),
    fetchReportElement(),
  ]);
  return report.ok && isRoomReport?.(report.value) ? report.value : 'failed';
}

/** Returns the way to the report, or the report. */
export function sessionReport(
  report: SessionReport,
  lang: string,
  words: TeacherWords,
  ask: () => unknown,
): TemplateResult {
  if (typeof report === 'object')
    return html`<dalil-room-report lang=${lang} tabindex="-1" .report=${report}></dalil-room-report>`;
  return html`<section class="report-door">${report === 'failed' ? html`<p class="notice">${words.noReport}</p>` : nothing}
    <div class="actions"><button class="main" type="button" aria-disabled=${report === 'coming'} @click=${ask}>${report === 'coming' ? words.reportComing : words.report}</button></div></section>`;
}
