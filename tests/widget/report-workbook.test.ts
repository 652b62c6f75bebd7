import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { roomReport } from '../../questions/rooms/report.ts';
import { figuresOf } from '../../widget/room/report/figures.ts';
import { reportTables, type Table } from '../../widget/room/report/tables.ts';
import { reportWordsFor } from '../../widget/room/report/words/index.ts';
import { xlsxOf } from '../../widget/room/report/xlsx.ts';
import { classRecord } from '../fixtures/class-room.ts';

/** Parses strictly: what is no XML is a fault. */
function xml(bytes: Uint8Array | undefined): Document {
  if (bytes === undefined) throw new Error('The part is not there.');
  const parsed = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
  const [fault] = parsed.getElementsByTagName('parsererror');
  if (fault !== undefined) throw new Error(fault.textContent ?? '');
  return parsed;
}

interface ReadCell {
  readonly value: string | number;
  /** The format code of its style. */
  readonly format: string;
}

interface Read {
  readonly name: string;
  readonly isRightToLeft: boolean;
  /** Cells by address. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly formulas: number;
}

/** Reads a workbook by ECMA-376, as far as ours goes. */
async function read(file: Blob): Promise<Read[]> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  for (const [name, bytes] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(name)) xml(bytes);
  const strings = [...xml(parts['xl/sharedStrings.xml']).getElementsByTagName('si')].map(
    ({ textContent }) => textContent ?? '',
  );
  const styles = xml(parts['xl/styles.xml']);
  const codes = new Map(
    [...styles.getElementsByTagName('numFmt')].map((format) => [
      format.getAttribute('numFmtId') ?? '',
      format.getAttribute('formatCode') ?? '',
    ]),
  );
  const formats = [...(styles.getElementsByTagName('cellXfs')[0]?.children ?? [])].map((style) => {
    const id = style.getAttribute('numFmtId') ?? '0';
    return codes.get(id) ?? { '0': 'General', '9': '0%', '49': '@' }[id] ?? id;
  });
  return [...xml(parts['xl/workbook.xml']).getElementsByTagName('sheet')].map((sheet, at) => {
    const page = xml(parts[`xl/worksheets/sheet${at + 1}.xml`]);
    const cells = new Map<string, ReadCell>();
    for (const cell of page.getElementsByTagName('c')) {
      const value = cell.getElementsByTagName('v')[0]?.textContent;
      if (value === undefined || value === null) continue;
      const isText = cell.getAttribute('t') === 's';
      const text = strings[Number(value)];
      if (isText && text === undefined) throw new Error(`There is no string ${value}.`);
      cells.set(cell.getAttribute('r') ?? '', {
        value: isText ? (text ?? '') : Number(value),
        format: formats[Number(cell.getAttribute('s') ?? 0)] ?? '',
      });
    }
    return {
      name: sheet.getAttribute('name') ?? '',
      isRightToLeft: page.getElementsByTagName('sheetView')[0]?.getAttribute('rightToLeft') === '1',
      cells,
      formulas: page.getElementsByTagName('f').length,
    };
  });
}

const column = (at: number) => String.fromCharCode(65 + at);

function tablesOf(lang: 'ar' | 'en' | 'fr') {
  const report = roomReport(classRecord({ lang, states: { 1: 'skipped' } }));
  return Object.values(
    reportTables({ report, words: reportWordsFor(lang), figures: figuresOf(report, lang) }),
  );
}

describe('The workbook of a report', () => {
  it.each(['ar', 'en', 'fr'] as const)('has every cell of every table in its place (%s)', async (lang) => {
    const tables = tablesOf(lang);
    const sheets = await read(await xlsxOf(tables, lang === 'ar' ? 'rtl' : 'ltr'));
    expect(sheets.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    for (const [at, { head, rows }] of tables.entries()) {
      const cells = sheets[at]?.cells ?? new Map();
      let expected = 0;
      for (const [row, values] of [head, ...rows].entries()) {
        for (const [place, value] of values.entries()) {
          if (value === null || value === '') continue;
          expected++;
          const plain = typeof value === 'object' ? value.share : value;
          expect(cells.get(`${column(place)}${row + 1}`)?.value).toBe(plain);
        }
      }
      expect(cells.size).toBe(expected);
    }
  });

  it('runs from the right in Arabic and from the left elsewhere', async () => {
    const of = async (dir: 'rtl' | 'ltr') =>
      (await read(await xlsxOf(tablesOf('ar'), dir))).map((sheet) => sheet.isRightToLeft);
    expect(await of('rtl')).toEqual([true, true, true]);
    expect(await of('ltr')).toEqual([false, false, false]);
  });

  it('has numbers as numbers, shares as per cent, texts as texts', async () => {
    const [, questions] = await read(await xlsxOf(tablesOf('en'), 'ltr'));
    const formats = [...(questions?.cells ?? [])].map(([, { value, format }]) =>
      [typeof value, format].join(' '),
    );
    expect(new Set(formats)).toEqual(new Set(['string @', 'number General', 'number 0%']));
  });

  it('holds no formula, whatever a name looks like', async () => {
    const names = ['=1+1', '+1', '-1', '@x', '\t=1', '=HYPERLINK("http://x","y")', "=cmd|' /C calc'!A0"];
    const table: Table = { name: 'Names', head: ['Name'], rows: names.map((name) => [name]) };
    const [sheet] = await read(await xlsxOf([table], 'ltr'));
    expect(sheet?.formulas).toBe(0);
    for (const [at, name] of names.entries())
      expect(sheet?.cells.get(`A${at + 2}`)).toEqual({ value: name, format: '@' });
  });

  it('writes every name as it is: markup, marks, emoji, and words that programs know', async () => {
    const names = [
      '<b>&"\'</b>',
      ']]>',
      'ليلى حدّاد',
      'Noor نور',
      '\u202eevil\u202c',
      '👩‍🏫',
      ' spaced ',
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'constructor',
    ];
    const table: Table = { name: 'Names', head: ['Name'], rows: names.map((name) => [name]) };
    const [sheet] = await read(await xlsxOf([table], 'ltr'));
    expect(names.map((_, at) => sheet?.cells.get(`A${at + 2}`)?.value)).toEqual(names);
  });

  it('leaves out letters that no XML may have, and stays readable', async () => {
    const table: Table = { name: 'Names', head: ['Name'], rows: [['a\u0000b\u0007\ufffe\ud800c']] };
    const [sheet] = await read(await xlsxOf([table], 'ltr'));
    expect(sheet?.cells.get('A2')?.value).toBe('abc');
  });
});
