import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemSet } from '../../questions/exports/item.ts';
import { escapeMarkdown } from '../../questions/exports/markdown.ts';
import { type ExportFormatId, exportFormatIds, exportItems, exportSet } from '../../questions/index.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { markupOf, shownEach, shownHtml } from './fixtures/shown-html.ts';
import { strictAnki, strictCsv } from './fixtures/strict-tables.ts';
import { anySet, torture } from './fixtures/torture.ts';

function text(set: ItemSet, format: ExportFormatId): string {
  const file = exportItems(set, format);
  if (!('text' in file)) throw new Error('The file is no text.');
  return file.text;
}

describe('A set as CSV', () => {
  it('is a table by RFC 4180 with its texts in it, whatever they hold', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const [names = [], ...rows] = strictCsv(text(set, 'csv'));
        expect(rows.map(([id]) => id)).toEqual(set.items.map(({ id }) => id));
        const at = names.indexOf('question');
        for (const [index, { stem }] of set.items.entries()) {
          const cell = rows[index]?.[at] ?? '';
          expect([stem, `'${stem}`]).toContain(cell);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        for (const cell of strictCsv(text(set, 'csv')).flat()) {
          // What a spreadsheet looks at first once it has passed over what nobody sees.
          expect(cell.replace(/^[\s\p{Cf}]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
          expect(cell).not.toMatch(/^[\t\r]/);
        }
      }),
      { numRuns: 150 },
    );
    const formulas = torture.filter((cell) => /^[=+\-@]/.test(cell));
    expect(formulas.length).toBeGreaterThan(3);
  });
});

describe('A set as Anki notes', () => {
  it('is a file by Anki’s manual: a header, and four fields a note', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const { header, notes } = strictAnki(text(set, 'anki'));
        expect([header.get('separator'), header.get('html')]).toEqual(['tab', 'true']);
        expect(header.get('deck')).not.toContain('::');
        expect(notes.map(([id]) => id)).toEqual(set.items.map(({ id }) => id));
        for (const [index, [, front = '', back = '', tags = '']] of notes.entries()) {
          const item = set.items[index];
          expect(shownEach(front, 'p')[1]).toBe(item?.stem ?? '?');
          expect(shownEach(back, 'blockquote')).toEqual(item?.receipts.map(({ exact }) => exact));
          expect(tags.split(' ')).toEqual(['dalil', `dalil-${item?.asks}`]);
          const known = [
            'div dir lang',
            'p',
            'p dir lang',
            'p class dir lang',
            'b',
            'ul',
            'li',
            'br',
            'blockquote dir lang',
            'a href',
          ];
          for (const element of markupOf(front + back)) expect(known).toContain(element);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('shows the answer behind and not in front', () => {
    const file = exportSet(everyKind('s-every'), 'anki');
    const { notes } = strictAnki('text' in file ? file.text : '');
    const typed = notes.find(([id]) => id === 'q-text');
    expect(shownEach(typed?.[1] ?? '', 'p')).toEqual(['من مقال «مكتبة المدينة تعود»', 'أين المكتبة؟']);
    expect(shownHtml(typed?.[1] ?? '')).not.toContain('صور');
    expect(shownEach(typed?.[2] ?? '', 'b')).toEqual(['صور']);
  });
});

describe('A set as Markdown', () => {
  it('means nothing in any text: no HTML, no heading, no list, no emphasis of anybody else', () => {
    for (const words of torture) {
      const escaped = escapeMarkdown(words);
      expect(escaped.replace(/\\[^\n]/g, '')).not.toMatch(/[`*_[\]<>&~|$]/);
      for (const line of escaped.split('\n')) expect(line).not.toMatch(/^(?:[#+=-]|\d{1,9}[.)])/);
    }
  });

  it('says first what is asked, and behind the line what is right and where it stands', () => {
    const file = exportSet(everyKind('s-every'), 'markdown');
    const [questions = '', answers = ''] = ('text' in file ? file.text : '').split('\n---\n');
    expect(questions).toContain('<div dir="rtl" lang="ar">');
    expect(questions).toContain('**1.** من أسس المكتبة؟');
    expect(questions).not.toContain('1952 بحسب');
    expect(answers).toContain('**1.** نديم الخطيب');
    expect(answers).toContain('> «وأسس المعلم نديم الخطيب المكتبة عام 1952.»');
  });
});

describe.each(exportFormatIds)('Every format: %s', (format) => {
  it('gives the same file for the same set, and leaves the set as it was', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const before = JSON.stringify(set);
        expect(exportItems(set, format)).toEqual(exportItems(set, format));
        expect(JSON.stringify(set)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  it('holds no character that UTF-8 or XML has none for', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const file = text(set, format);
        // A byte order mark stands at the start of a table alone.
        expect(file.replace(/^\ufeff/, '')).not.toMatch(/[\p{Surrogate}\ufffd-\uffff\ufeff]/u);
        expect(file).not.toMatch(/[^\P{Cc}\t\n\r]/u);
      }),
      { numRuns: 100 },
    );
  });

  it('has the quote of every question', () => {
    const set = everyKind('s-every');
    const file = exportSet(set, format);
    const content = 'text' in file ? file.text : '';
    for (const { evidence } of set.questions)
      for (const { exact } of evidence) expect(content.replaceAll('\\', '')).toContain(exact);
    expect(file.fileName).toMatch(/^s-every-[a-z-]+\.(?:txt|xml|csv|md)$/);
  });
});
