import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../questions/check.ts';
import { ImportReport, importReport, type Question } from '../../questions/index.ts';
import { answerKey } from '../../questions/set.ts';
import { rightAnswer, wrongAnswer } from '../fixtures/answers.ts';
import { fined, missing, of, only } from './fixtures/imported.ts';

describe('A receipt of an imported question', () => {
  it('is the whole sentence that its feedback quotes a part of', () => {
    const { evidence } = only(
      'Who said so? {=Helen Norton ~Ralph Avery ####See “the repair would cost 14 million”.}',
    );
    expect(evidence.map(({ exact, source, speaker }) => [exact, source, speaker])).toEqual([
      ['Helen Norton said the repair would cost 14 million euros.', 'article', 'Helen Norton'],
    ]);
    const [quote] = evidence;
    expect(quote?.marks.map(({ start, end }) => quote.exact.slice(start, end))).toEqual(['Helen Norton']);
  });

  it('is found under the fold, wherever it stands in the feedback', () => {
    for (const feedback of [
      'no driver was fined.',
      '"NO DRIVER was fined"',
      'Read again: «No driver was fined.»',
    ])
      expect(only(`Was any driver fined? {FALSE####${feedback}}`).evidence[0]?.exact).toBe(
        'No driver was fined.',
      );
  });

  it('may come from a source', () => {
    const { evidence } = only(
      'How long? {=nine months #The repair of the bridge takes nine months ~six months}',
    );
    expect(evidence[0]).toMatchObject({ source: 'source-1', start: 0 });
  });

  it('is the only sentence with the answer, where the question speaks of it', () => {
    const { items } = of('In which year did the bridge open? {=1952 ~1962 ~1972}');
    expect(items[0]).toMatchObject({ by: 'answer' });
    expect(missing('Which year do historians of the railway remember? {=1952 ~1962}')).toEqual(['no_quote']);
  });

  it('is none where the words are others by one letter, a number or a name', () => {
    for (const quote of [
      'The council opened the old bridge on Monday.',
      'the repair would cost 15 million euros',
      'Helen Morton said the repair would cost',
      'Any driver was fined.',
    ])
      expect(missing(`Is it so? {TRUE####“${quote}”}`)).toEqual(['quote_not_found']);
  });

  it('is none where it could be two, or is too little', () => {
    expect(
      missing('Is it so? {TRUE####<blockquote>A second report says the same of the tunnel.</blockquote>}'),
    ).toEqual(['quote_ambiguous']);
    expect(missing('Is it so? {TRUE####<blockquote>old bridge</blockquote>}')).toEqual(['quote_too_short']);
    expect(missing('Is it so? {TRUE}')).toEqual(['no_quote']);
  });

  it('has to be there for every quotation that the file sets as one', () => {
    const both = (second: string) =>
      `Is it so? {FALSE####[html]<blockquote>No driver was fined.</blockquote><blockquote>${second}</blockquote>}`;
    expect(only(both('The bridge opened in 1952.')).evidence).toHaveLength(2);
    expect(missing(both('The bridge opened in 1953.'))).toEqual(['quote_not_found']);
  });
});

describe('An imported set', () => {
  const file = [
    `Was any driver fined? {FALSE####${fined}}`,
    `When did the bridge open? {=in 1952 =1952 ####“The bridge opened in 1952.”}`,
    `What closed? {=the old bridge ~the tunnel ~the harbour ####“The council closed the old bridge on Monday.”}`,
    'Is it raining? {TRUE}',
  ].join('\n\n');

  it('holds what has a receipt and nothing else', () => {
    const { set, items } = of(file);
    expect(set?.questions.map(({ stem }) => stem)).toEqual([
      'Was any driver fined?',
      'When did the bridge open?',
      'What closed?',
    ]);
    expect(items.map((item) => ('missing' in item ? item.missing : item.question.kind))).toEqual([
      'boolean',
      'text',
      'choice',
      'no_quote',
    ]);
    for (const { evidence } of set?.questions ?? []) expect(evidence.length).toBeGreaterThan(0);
  });

  it('takes its own answers as right and others as wrong', () => {
    const { set } = of(file);
    if (set === undefined) throw new Error('There is no set.');
    for (const question of set.questions) {
      const check = (answer: ReturnType<typeof rightAnswer>) =>
        checkAnswer(answerKey(set), { question: question.id, answer });
      const right = check(rightAnswer(question));
      expect(right.ok && right.value.outcome).toBe('correct');
      const wrong = check(wrongAnswer(question));
      expect(wrong.ok && wrong.value.outcome).toBe('incorrect');
    }
    const year = { question: set.questions[1]?.id ?? '', answer: { kind: 'text', text: '١٩٥٢' } } as const;
    const typed = checkAnswer(answerKey(set), year);
    expect(typed.ok && typed.value.outcome).toBe('correct');
  });

  it('shows options in an order that does not depend on which is right', () => {
    const choice = (options: string) =>
      only(`What closed? {${options} ####“The council closed the old bridge”}`);
    const shown = (question: Question) => (question.kind === 'choice' ? question.options : []);
    expect(shown(choice('=a ~b ~c'))).toEqual(shown(choice('~c =b ~a')));
  });

  it('is none where nothing has a receipt', () => {
    expect(of('Is it raining? {TRUE}').set).toBeUndefined();
  });

  it('is reported by its schema, with receipts or reasons', () => {
    const report = ImportReport.parse(importReport('a-1', of(file)));
    expect(report.items.map(({ receipt, missing: why }) => [receipt?.[0]?.exact, why?.reason])).toEqual([
      ['No driver was fined.', undefined],
      ['The bridge opened in 1952.', undefined],
      ['The council closed the old bridge on Monday.', undefined],
      [undefined, 'no_quote'],
    ]);
  });

  it('has a question once', () => {
    const twice = `Was any driver fined? {FALSE####${fined}}`;
    expect(missing(`${twice}\n\n${twice}`)).toEqual(['receipt', 'question_twice']);
  });
});
