import { describe, expect, it } from 'vitest';
import { faults, fined, missing, of } from './fixtures/imported.ts';

describe('GIFT by hand', () => {
  it('is read as Moodle reads it', () => {
    const kinds = of(
      [
        '// a comment',
        '$CATEGORY: tom/dick',
        '',
        `::Fine::Was any driver fined?{F#yes#no####${fined}}`,
        '',
        `The bridge opened in {=1952 ~1962 ~1972 ####“The bridge opened in 1952.”}.`,
        '',
        `Which year?{#1952####“The bridge opened in 1952.”}`,
        '',
        `Match.{=bridge -> 1952 =tunnel -> 1962 ####“The bridge opened in 1952.”}`,
      ].join('\n'),
    );
    expect(kinds.faults).toEqual([]);
    expect(kinds.items.map(({ item }) => [item.kind, item.stem, item.line])).toEqual([
      ['boolean', 'Was any driver fined?', 4],
      ['choice', 'The bridge opened in ______.', 6],
      ['text', 'Which year?', 8],
      ['match', 'Match.', 10],
    ]);
  });

  it('tells each fault with its line and reads the rest', () => {
    const rest = `Was any driver fined? {FALSE####${fined}}`;
    const bad: readonly (readonly [string, string])[] = [
      ['No braces', 'no_answer'],
      ['Open { only', 'brace'],
      ['Two {=a} and {=b}', 'two_answers'],
      ['Write {}', 'essay'],
      ['Is it? {true}', 'bare_true_false'],
      ['هل؟ {صح}', 'bare_true_false'],
      ['Which? {~a ~b}', 'no_right_option'],
      ['Which? {=a =b ~c}', 'several_right'],
      ['Which? {~%50%a ~%50%b ~c}', 'partial_credit'],
      ['When? {#1952:2}', 'number_range'],
      ['When? {#1950..1960}', 'number_range'],
      ['When? {#soon}', 'not_a_number'],
      ['Match {=a -> b =c}', 'pair'],
      ['Match {=a -> b =c -> b}', 'option_twice'],
      ['Which? {=a ~a}', 'option_twice'],
      ['Which? {=a ~}', 'option_count'],
      [`Which? {=a ${'~x '.repeat(9)}}`, 'option_count'],
      [`${'x'.repeat(2001)} {T}`, 'stem_too_long'],
      [`Which? {=a ~${'x'.repeat(501)}}`, 'option_too_long'],
      [`Is it? {T####${'x'.repeat(5001)}}`, 'feedback_too_long'],
    ];
    for (const [text, reason] of bad) {
      expect([text, faults(`${text}\n\n${rest}`)]).toEqual([text, [[1, reason]]]);
      expect(missing(`${text}\n\n${rest}`)).toEqual(['receipt']);
    }
  });
});

describe('CSV by hand', () => {
  it('needs a question, an answer and a quote, in any order and with any separator', () => {
    for (const separator of [',', ';', '\t']) {
      const rows = [
        ['Quote', 'Question', 'Answer', 'Option 2', 'Option1'],
        ['The bridge opened in 1952.', 'When did it open?', '1952', '1962', '1952'],
        ['No driver was fined.', 'Was any driver fined?', 'FAUX', '', ''],
        ['The bridge opened in 1952.', 'Which year?', '1952', '', ''],
      ];
      const text = rows.map((row) => row.join(separator)).join('\r\n');
      const { items, faults: wrong } = of(text, 'csv');
      expect(wrong).toEqual([]);
      expect(items.map(({ item }) => [item.kind, item.line])).toEqual([
        ['choice', 2],
        ['boolean', 3],
        ['text', 4],
      ]);
      expect(items[0]?.item).toMatchObject({ options: ['1952', '1962'] });
      expect(items.every((item) => 'question' in item)).toBe(true);
    }
  });

  it('tells each fault with its line and reads the rest', () => {
    const head = 'question,answer,kind,option 1,option 2,row 1,row 2,quote';
    const good = '"Was any driver\nfined?",false,boolean,,,,,No driver was fined.';
    const bad: readonly (readonly [string, string])[] = [
      ['Which?,c,choice,a,b,,,', 'answer_not_an_option'],
      ['Which?,maybe,boolean,,,,,', 'not_true_or_false'],
      ['Which?,a,puzzle,a,b,,,', 'unknown_kind'],
      ['Which?,,match,a,b,c,,', 'pair'],
      [',a,text,,,,,', 'empty_text'],
      ['Which?,a,text,,,,,,,,more', 'csv_columns'],
      ['Which "one"?,a,text,,,,,', 'csv_quote'],
      ['"Which"?,a,text,,,,,', 'csv_quote'],
    ];
    for (const [row, reason] of bad) {
      const text = [head, good, row, good.replace('false', 'FALSE').replace('driver', 'one')].join('\n');
      expect([row, faults(text, 'csv')]).toEqual([row, [[4, reason]]]);
      expect(of(text, 'csv').items.map(({ item }) => item.line)).toEqual([2, 5]);
    }
    expect(faults('a,b\n1,2', 'csv')).toEqual([[1, 'csv_header']]);
    expect(faults(`${head}\n${good}\n"open,text`, 'csv')).toEqual([[4, 'csv_open_quote']]);
  });
});

describe('Moodle XML by others', () => {
  const quiz = (...questions: string[]) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`;
  const question = (type: string, inner: string, feedback = '<q>No driver was fined.</q>') =>
    `<question type="${type}"><name><text>n</text></name><questiontext format="html"><text><![CDATA[<p>Was&nbsp;any <b>driver</b>
      fined&#63;</p>]]></text></questiontext><generalfeedback format="html"><text><![CDATA[${feedback}]]></text></generalfeedback>${inner}</question>`;
  const truth =
    '<answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer>';

  it('is read as Moodle reads it, HTML as what it shows', () => {
    const { items, faults: wrong } = of(
      quiz(
        '<!-- question: 1 -->',
        '<question type="category"><category><text>x</text></category></question>',
        question('truefalse', truth),
        question(
          'multichoice',
          '<single>true</single><answer fraction="0"><text>&lt;p&gt;a &amp;amp; b&lt;/p&gt;</text></answer><answer fraction="100" format="plain_text"><text>c</text><feedback><text>why</text></feedback></answer>',
        ),
        question('numerical', '<answer fraction="100"><text>1952</text><tolerance>0</tolerance></answer>'),
      ),
      'moodle-xml',
    );
    expect(wrong).toEqual([]);
    expect(items.map(({ item }) => [item.kind, item.stem])).toEqual([
      ['boolean', 'Was\u00a0any driver fined?'],
      ['choice', 'Was\u00a0any driver fined?'],
      ['text', 'Was\u00a0any driver fined?'],
    ]);
    expect(items[1]?.item).toMatchObject({ options: ['a & b', 'c'], answer: 'c', feedback: { text: 'why' } });
  });

  it('tells each fault with its line and reads the rest', () => {
    const bad: readonly (readonly [string, string])[] = [
      [question('essay', ''), 'essay'],
      [question('cloze', ''), 'unknown_kind'],
      [
        question(
          'multichoice',
          '<answer fraction="50"><text>a</text></answer><answer fraction="50"><text>b</text></answer>',
        ),
        'partial_credit',
      ],
      [
        question(
          'multichoice',
          '<answer fraction="100"><text>a</text></answer><answer fraction="100"><text>b</text></answer>',
        ),
        'several_right',
      ],
      [
        question('numerical', '<answer fraction="100"><text>5</text><tolerance>1</tolerance></answer>'),
        'number_range',
      ],
      [
        question('matching', '<subquestion><text></text><answer><text>a</text></answer></subquestion>'),
        'pair',
      ],
      [question('truefalse', `${truth}<file name="a.png" encoding="base64">AA==</file>`), 'file_attached'],
      [question('truefalse', '<answer fraction="100"><text>صح</text></answer>'), 'not_true_or_false'],
    ];
    for (const [text, reason] of bad) {
      expect(faults(quiz(text, question('truefalse', truth)), 'moodle-xml')).toEqual([[3, reason]]);
      expect(missing(quiz(text, question('truefalse', truth)), 'moodle-xml')).toEqual(['receipt']);
    }
  });

  it('keeps what is whole before the file breaks off', () => {
    const whole = question('truefalse', truth);
    for (const [tail, reason] of [
      ['<question type="truefalse"><name>', 'xml_malformed'],
      ['<question a="1" a="2"/></quiz>', 'xml_malformed'],
      ['<question>&nbsp;</question></quiz>', 'xml_entity'],
      ['<question>a & b</question></quiz>', 'xml_malformed'],
      ['</quiz><quiz>', 'xml_malformed'],
    ] as const) {
      const text = `<quiz>\n${whole}\n${tail}`;
      expect([tail, faults(text, 'moodle-xml')]).toEqual([tail, [[4, reason]]]);
      expect(missing(text, 'moodle-xml')).toEqual(['receipt']);
    }
    expect(faults('<html></html>', 'moodle-xml')).toEqual([[1, 'xml_not_a_quiz']]);
  });
});
