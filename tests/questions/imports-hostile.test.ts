import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../questions/exports/formats.ts';
import { htmlText } from '../../questions/imports/html-text.ts';
import { importFormatIds, importLimits, importSet } from '../../questions/index.ts';
import { articleOf } from './fixtures/articles.ts';
import { anyText } from './fixtures/torture.ts';

const article = articleOf('افتتح الوزير المرفأ يوم الاثنين.');
const of = (text: string, format: (typeof importFormatIds)[number]) =>
  importSet(text, article, { format, id: 's-hostile', seed: '1' });

/** As much as the service lets in. */
const full = (piece: string) => piece.repeat(Math.floor(importLimits.fileBytes / piece.length));

/** Pieces that make a reader with any loop in a loop take minutes over half a megabyte. */
const pieces = [
  '<a',
  '<a "',
  "<a '",
  '<!x',
  '<!--',
  '<p>',
  '<q>',
  '&',
  '&lt;',
  '&#32;',
  '<br>',
  '<script>',
  '"',
  '""',
  '",',
  ',',
  ';\n',
  '\n',
  '\r',
  '\r\n\r\n',
  '{',
  '}',
  '{~',
  '~',
  '=',
  '=a->b',
  '#',
  '####',
  '::',
  '\\',
  '\\\\n',
  '//\n',
  '// [tag:a] [id:',
  '%-',
  '[',
  '[html]',
  '«',
  ' ',
  '\u00a0',
  '\u200f=',
  "'",
  '<![CDATA[',
  '<a b="">',
  '<a/>',
  'ا',
  '\ud800',
];

describe.each(importFormatIds)('A hostile file as %s', (format) => {
  it.each(pieces)('is read or refused in one pass: %j over and over', (piece) => {
    const around: Readonly<Record<typeof format, (inner: string) => string>> = {
      gift: (inner) => `Q {=a ~b ####[html]${inner}}`,
      'moodle-xml': (inner) =>
        `<quiz><question type="truefalse"><questiontext><text><![CDATA[${inner}]]></text></questiontext></question></quiz>`,
      csv: (inner) => `question,answer,quote\n"${inner}","${inner}",x`,
    };
    for (const text of [full(piece), around[format](full(piece))]) {
      const { set, items, faults } = of(text, format);
      expect(set).toBeUndefined();
      expect(items.length).toBeLessThanOrEqual(importLimits.items);
      expect(faults.length).toBeLessThanOrEqual(importLimits.faults + 2);
    }
  });

  it('never throws, whatever it holds', () => {
    const marks = fc.stringMatching(/^[<>/!?&;"'=,~#{}:%\\\-[\]a-z \n\t]{0,80}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), marks, anyText), (text) => {
        for (const whole of [text, `<quiz><question>${text}`, `question,answer\n${text}`, `Q {${text}}`])
          of(whole, format);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused where it is in another encoding', () => {
    const bytes = new Uint8Array([0xc7, 0xe1, 0xf3, 0x20, 0x7b, 0x54, 0x7d]);
    const arabic = new TextDecoder().decode(bytes);
    expect(of(`first\n${arabic}`, format).faults.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'not_utf8'],
    ]);
    const wide = [...'Q {T}'].map((letter) => `${letter}\0`).join('');
    expect(of(wide, format).faults[0]?.reason).toBe('not_utf8');
  });

  it('says that nothing is there', () => {
    for (const empty of ['', '\ufeff', '\n\n', ' ']) {
      const reasons = of(empty, format).faults.map(({ reason }) => reason);
      expect(['empty_file', 'xml_malformed', 'csv_header']).toEqual(expect.arrayContaining(reasons));
      expect(reasons).toHaveLength(1);
    }
  });
});

describe('A file with more questions than are read', () => {
  const files = {
    gift: (count: number) => Array.from({ length: count }, (_, index) => `Q${index} {T}`).join('\n\n'),
    'moodle-xml': (count: number) =>
      `<quiz>${'<question type="truefalse"><questiontext><text>Q</text></questiontext><answer fraction="100"><text>true</text></answer></question>'.repeat(count)}</quiz>`,
    csv: (count: number) => `question,answer\n${'Q,true\n'.repeat(count)}`,
  } as const;
  it.each(importFormatIds)('as %s is read up to its hundredth', (format) => {
    const at = (count: number) => {
      const { items, faults } = exportFormats[format].read(files[format](count));
      return [items.length, faults.map(({ reason }) => reason)];
    };
    expect(at(importLimits.items)).toEqual([importLimits.items, []]);
    expect(at(importLimits.items + 1)).toEqual([importLimits.items, ['too_many_items']]);
  });
});

describe('Hostile XML', () => {
  const first = (text: string) => of(text, 'moodle-xml').faults.map(({ reason }) => reason);

  it('expands nothing: no DTD is read, and no entity but the five', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join('');
    expect(first(`<!DOCTYPE quiz [<!ENTITY l0 "ha">${laughs}]><quiz>&l9;</quiz>`)).toEqual(['xml_doctype']);
    expect(first('<!DOCTYPE quiz SYSTEM "https://evil.test/x.dtd"><quiz/>')).toEqual(['xml_doctype']);
    expect(first('<!DOCTYPE quiz [<!ENTITY f SYSTEM "file:///etc/passwd">]><quiz>&f;</quiz>')).toEqual([
      'xml_doctype',
    ]);
    expect(first('<quiz>&l9;</quiz>')).toEqual(['xml_entity']);
    expect(first('<quiz a="&l9;"></quiz>')).toEqual(['xml_entity']);
  });

  it('is read to its twenty-fourth level and no deeper', () => {
    const nested = (depth: number) => `<quiz>${'<a>'.repeat(depth - 1)}${'</a>'.repeat(depth - 1)}</quiz>`;
    expect(first(nested(importLimits.xmlDepth))).toEqual(['empty_file']);
    expect(first(nested(importLimits.xmlDepth + 1))).toEqual(['xml_too_deep']);
    expect(first(`<quiz>${'<a>'.repeat(100_000)}`)).toEqual(['xml_too_deep']);
  });

  it('has a bounded number of elements', () => {
    const wide = (count: number) => `<quiz>${'<a/>'.repeat(count - 1)}</quiz>`;
    expect(first(wide(importLimits.xmlElements))).toEqual(['empty_file']);
    expect(first(wide(importLimits.xmlElements + 1))).toEqual(['xml_too_many']);
  });

  it('holds no character that XML has none for, not even by its number', () => {
    expect(first('<quiz>\u0007</quiz>')).toEqual(['xml_malformed']);
    for (const number of ['&#7;', '&#x0;', '&#xD800;', '&#xFFFE;', '&#1114112;', '&'])
      expect([number, first(`<quiz>${number}</quiz>`)]).toEqual([number, ['xml_malformed']]);
  });
});

describe('HTML of others', () => {
  it('is the text it shows: no script, no style, no comment', () => {
    expect(
      htmlText(
        '<p>a<script>alert("</p>")</script> b</p><style>p{}</style><!-- c --><p title="x>y">d &lt;e&gt; <f</p>',
      ),
    ).toEqual({ text: 'a b\nd <e> <f', quotes: [] });
  });

  it('gives its quotations apart, the outermost only', () => {
    expect(htmlText('a <blockquote>b <q>c</q> d</blockquote> e <q>f</q> g')).toEqual({
      text: 'a\ne  g'.replace('  ', ' '),
      quotes: ['b c d', 'f'],
    });
  });
});
