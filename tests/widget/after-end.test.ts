import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchReceipt, fetchReport } from '../../widget/room/after-end.ts';
import { isRoomReport } from '../../widget/room/is-room-report.ts';
import { fetchReportElement } from '../../widget/room/report/report-chunk.ts';
import { comingReport } from '../../widget/room/session-report.ts';
import { reportOf } from './fixtures/report-element.ts';

afterEach(() => vi.unstubAllGlobals());

interface Asked {
  readonly url: string;
  readonly body: unknown;
}

/** A service that answers `body`, and what it was asked. */
function serve(body: unknown, status = 200): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push({ url, body: JSON.parse(String(init?.body)) });
    return new Response(JSON.stringify(body), { status });
  });
  return asked;
}

const { signal } = new AbortController();

describe('The report', () => {
  it('is asked for with the key in the body, and taken as the service makes it', async () => {
    for (const lang of ['ar', 'en', 'fr'] as const) {
      const report = reportOf({ lang, states: { 1: 'skipped', 2: 'waiting' } });
      const asked = serve(report);
      expect(await fetchReport('https://d.test', '48213075', 'k', signal)).toEqual({
        ok: true,
        value: report,
      });
      expect(asked).toEqual([{ url: 'https://d.test/v1/rooms/48213075/report', body: { key: 'k' } }]);
    }
    expect(isRoomReport(reportOf({ seats: 0 }))).toBe(true);
    expect(isRoomReport(reportOf({ seats: 3 }))).toBe(true);
  });

  it('that lacks anything it is drawn from is refused', () => {
    const report = reportOf({ lang: 'en' });
    const lacking = (value: unknown, path: readonly (string | number)[]): unknown => {
      const [name, ...rest] = path;
      if (name === undefined) return undefined;
      if (Array.isArray(value)) return value.map((one, at) => (at === name ? lacking(one, rest) : one));
      return Object.fromEntries(
        Object.entries(value as object).map(([key, one]) => [key, key === name ? lacking(one, rest) : one]),
      );
    };
    const at = report.items.findIndex(({ kind }) => kind === 'order');
    const paths = [
      ...Object.keys(report)
        .filter((name) => name !== 'endedAt')
        .map((name) => [name]),
      ['set', 'title'],
      ['points', 'mean'],
      ...[
        'question',
        'kind',
        'stem',
        'answer',
        'state',
        'number',
        'answered',
        'facility',
        'discrimination',
        'time',
        'options',
        'typed',
        'typedElse',
        'parts',
        'flags',
        'outcomes',
      ].map((name) => ['items', 0, name]),
      ['items', 0, 'options', 0, 'count'],
      ['items', at, 'parts', 0, 'right'],
      ...['seat', 'name', 'points', 'answered', 'correct', 'partial', 'unanswered', 'cells'].map((name) => [
        'pupils',
        3,
        name,
      ]),
      ['pupils', 3, 'cells', 2, 'outcome'],
    ];
    for (const path of paths) expect([path, isRoomReport(lacking(report, path))]).toEqual([path, false]);
    for (const value of [null, [], 'report', {}, { ...report, items: 'x' }])
      expect(isRoomReport(value)).toBe(false);
  });

  it('that is refused keeps the code of the refusal', async () => {
    serve({ code: 'room_not_ended' }, 409);
    expect(await fetchReport('', '1', 'k', signal)).toEqual({ ok: false, fault: 'room_not_ended' });
    serve('no report');
    expect(await fetchReport('', '1', 'k', signal)).toEqual({ ok: false, fault: 'unreadable' });
  });

  it('that is none is not drawn', async () => {
    serve({ items: [] });
    expect(await comingReport('', '1', 'k', signal)).toBe('failed');
    const report = reportOf({ lang: 'ar' });
    serve(report);
    expect(await comingReport('', '1', 'k', signal)).toEqual(report);
  });

  it('is drawn by an element that is fetched when it is wanted', async () => {
    expect(await fetchReportElement()).toBe(isRoomReport);
    expect(customElements.get('dalil-room-report')).toBeDefined();
  });
});

describe('A receipt', () => {
  it('is asked for with the key of the seat in the body', async () => {
    const given = { receipt: 'a.b.c', verifyUrl: 'https://d.test/verify#a.b.c' };
    const asked = serve(given);
    expect(await fetchReceipt('https://d.test', '48213075', 'k', signal)).toEqual({ ok: true, value: given });
    expect(asked).toEqual([{ url: 'https://d.test/v1/rooms/48213075/receipt', body: { key: 'k' } }]);
    serve({ receipt: 7 });
    expect(await fetchReceipt('', '1', 'k', signal)).toEqual({ ok: false, fault: 'unreadable' });
    serve({ code: 'receipts_not_configured' }, 503);
    expect(await fetchReceipt('', '1', 'k', signal)).toEqual({ ok: false, fault: 'receipts_not_configured' });
  });
});
