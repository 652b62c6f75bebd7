import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { roomReport } from '../../questions/index.ts';
import { pageScripts } from '../../tools/page-scripts.ts';
import { csvOf, harmless } from '../../widget/room/report/csv.ts';
import { figuresOf } from '../../widget/room/report/figures.ts';
import type { ReportView } from '../../widget/room/report/report-view.ts';
import { reportTables, type Table } from '../../widget/room/report/tables.ts';
import { reportWordsFor } from '../../widget/room/report/words/index.ts';
import { classRecord } from '../fixtures/class-room.ts';

/** A strict reader of RFC 4180: every cell in quotes, every row ended by CR LF, nothing else anywhere. */
function parsed(csv: string): string[][] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [];
  let at = 1;
  while (at < csv.length) {
    const row: string[] = [];
    for (;;) {
      if (csv[at] !== '"') throw new Error(`No quotation mark at ${at}.`);
      let cell = '';
      at++;
      for (;;) {
        const close = csv.indexOf('"', at);
        if (close === -1) throw new Error('A cell is not closed.');
        cell += csv.slice(at, close);
        at = close + 1;
        if (csv[at] !== '"') break;
        cell += '"';
        at++;
      }
      row.push(cell);
      if (csv[at] !== ',') break;
      at++;
    }
    if (csv.slice(at, at + 2) !== '\r\n') throw new Error(`No end of line at ${at}.`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

function viewOf(lang: 'ar' | 'en' | 'fr', change: (name: string) => string = (name) => name): ReportView {
  const record = classRecord({ lang, states: { 1: 'skipped' } });
  const seats = record.seats.map((seat) => ({ ...seat, name: change(seat.name) }));
  const report = roomReport({ ...record, seats });
  return { report, words: reportWordsFor(lang), figures: figuresOf(report, lang) };
}

describe('A report as CSV', () => {
  it.each(['ar', 'en', 'fr'] as const)('has a row for each pupil, question and choice (%s)', (lang) => {
    const { pupils, questions, choices } = reportTables(viewOf(lang));
    const { report } = viewOf(lang);
    for (const table of [pupils, questions, choices]) {
      const [head, ...rows] = parsed(csvOf(table));
      expect(head).toEqual(table.head);
      expect(rows).toHaveLength(table.rows.length);
      for (const row of rows) expect(row).toHaveLength(table.head.length);
    }
    expect(pupils.rows).toHaveLength(report.pupils.length);
    expect(questions.rows).toHaveLength(report.items.length);
    const counted = report.items.filter(({ state }) => state === 'closed');
    expect(pupils.head).toHaveLength(7 + counted.length);
    const bars = counted.reduce(
      (sum, { options, typed, typedElse, parts }) =>
        sum + options.length + typed.length + parts.length + (typedElse > 0 ? 1 : 0),
      0,
    );
    expect(choices.rows).toHaveLength(bars);
  });

  it('writes numbers as programs do, in whatever language', () => {
    const { report } = viewOf('ar');
    const rows = parsed(csvOf(reportTables(viewOf('ar')).pupils)).slice(1);
    for (const [name, points, of] of rows) {
      const pupil = report.pupils.find((candidate) => candidate.name === name);
      expect([points, of]).toEqual([String(pupil?.points), String(report.of)]);
    }
  });

  it('tells why a figure is missing, and leaves out what was not answered', () => {
    const record = classRecord({ lang: 'en', seats: 6 });
    const report = roomReport(record);
    const view = { report, words: reportWordsFor('en'), figures: figuresOf(report, 'en') };
    const { pupils, questions } = reportTables(view);
    const at = questions.head.indexOf('Discrimination');
    expect(questions.rows.every((row) => row[at] === 'too few answers')).toBe(true);
    const cells = pupils.rows.flatMap((row) => row.slice(7));
    const unanswered = report.pupils.reduce((sum, pupil) => sum + pupil.unanswered, 0);
    expect(cells.filter((cell) => cell === null)).toHaveLength(unanswered);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', ' =1', '\u200f=1', '\u2067 -x'])(
    'makes %j harmless',
    (text) => {
      expect(harmless(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'مريم', 'a=b', '1-2', 'x@y', "'=1", '٣', '(2)', '…'])('leaves %j as it is', (text) => {
    expect(harmless(text)).toBe(text);
  });

  it('gives every cell back as it was, but for the apostrophe', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '""', ',', '\r\n', '=HYPERLINK("x")', 'نصّ "مقتبس"', '\ufeff'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const [, ...read] = parsed(csvOf({ name: 'x', head: ['a', 'b'], rows }));
        expect(read).toEqual(rows.map((row) => row.map(harmless)));
      }),
    );
  });

  it('runs no nickname or typed answer as a formula', () => {
    const { pupils, choices } = reportTables(viewOf('en', (name) => `=cmd|' /C calc'!A0 ${name}`));
    for (const row of parsed(csvOf(pupils)).slice(1)) expect(row[0]).toMatch(/^'=/);
    for (const row of parsed(csvOf(choices)).slice(1)) expect(row[1]).not.toMatch(/^[=+@-]/);
  });
});

describe('The workbook that is shipped', () => {
  it('is made without a worker, and the same whenever it is made', async () => {
    const { files, folder } = await pageScripts();
    const code = files.get(`${folder}/sheets.js`) ?? '';
    expect(code).not.toBe('');
    expect(code).not.toContain('Worker(');
    const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
    const { xlsxOf } = (await import(url)) as typeof import('../../widget/room/report/xlsx.ts');
    // Far beyond the size at which the zip of the writer itself would start a worker.
    const large: Table = {
      name: 'Pupils',
      head: ['Name', 'Points'],
      rows: Array.from({ length: 20_000 }, (_, at) => [`Pupil ${at}`, at]),
    };
    const madeIn = (year: string) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${year}-03-01T00:00:00Z`) });
      return xlsxOf([large], 'ltr').finally(() => vi.useRealTimers());
    };
    const [one, two] = [await madeIn('2026'), await madeIn('2027')];
    const bytes = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
    expect(await bytes(one)).toEqual(await bytes(two));
    const sheet = unzipSync(await bytes(one))['xl/worksheets/sheet1.xml'];
    expect(sheet?.byteLength).toBeGreaterThan(500_000);
  });
});
