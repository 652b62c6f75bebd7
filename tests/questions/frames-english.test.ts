import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf } from './fixtures/articles.ts';

const title = 'A long day for the people of the coast';

/** What is asked and stated of `text`, what only lacked wrong options among it. */
function asked(text: string, headline = title): { stem: string; key: string; pattern: string }[] {
  const article = articleOf(text, { lang: 'en', published: '2026-05-14', title: headline });
  const { candidates } = askAbout(article, '1');
  return candidates.map(({ question, pattern }) => ({
    stem: question.stem,
    key: question.canonicalAnswer,
    pattern,
  }));
}

/** The questions on the frames of `text` with their keys. */
const frames = (text: string, headline = title, of = /^frame/) => [
  ...new Set(
    asked(text, headline).flatMap(({ stem, key, pattern }) => (of.test(pattern) ? [`${stem} ${key}`] : [])),
  ),
];

describe('An English frame', () => {
  it.each([
    [
      'asks for the subject',
      'Ann Lund of the Labour Party received 14,250 votes in Oslo, and Peter Voss left.',
      'Who received 14,250 votes in Oslo? Ann Lund',
    ],
    [
      'asks for a counted object with the base of the list',
      'Ann Lund won 3 medals at the Games in Tokyo, two of them gold.',
      'How many medals did Ann Lund win at the Games in Tokyo? 3 medals',
    ],
    [
      'asks for a change without the level it came to, and opens small with a common noun',
      'Shares in Harbour Bank rose 4.2% to $58.12 in Oslo in 2014.',
      'By what percentage did shares in Harbour Bank rise in Oslo in 2014? 4.2%',
    ],
    [
      'takes the preposition to the front',
      'Ann Lund of the Labour Party was elected with 14,250 votes, the most in the north.',
      'With how many votes was Ann Lund of the Labour Party elected? 14,250 votes',
    ],
    [
      'asks for a price past what is said of the thing',
      'Harbour Bank bought the Ardent, a ship of the north, for 18 million pounds in 2014.',
      'For how much did Harbour Bank buy the Ardent, a ship of the north, in 2014? 18 million pounds',
    ],
    [
      'turns a passive round where its participle is the past',
      'Nordlys was bought by Google for $90 million in 2014. The firm of Ann Lund, Nordlys, grew.',
      'Which company bought Nordlys for $90 million in 2014? Google',
    ],
    [
      'asks for a maker whom no list holds',
      'The Oslo Festival was founded by Dean Kamenov to bring people together.',
      'Who founded the Oslo Festival to bring people together? Dean Kamenov',
    ],
    [
      'stands a relative clause up',
      'In the hall sat Ann Lund, who joined Harbour Bank in 2014.',
      'Who joined Harbour Bank in 2014? Ann Lund',
    ],
    [
      'keeps the speaker of what is reported',
      'Peter Voss said that Ann Lund had sold 14 paintings to the British Museum in 2019.',
      'How many paintings had Ann Lund sold to the British Museum in 2019, according to Peter Voss? 14 paintings',
    ],
    [
      'follows an infinitive behind its verb, and what is planned stays planned',
      'Harbour Bank plans to open 12 branches in Spain by 2028.',
      'How many branches does Harbour Bank plan to open in Spain by 2028? 12',
    ],
    [
      'keeps what is expected',
      'Ann Lund is expected to visit Paris on 3 June 2026.',
      'On what date is Ann Lund expected to visit Paris? 3 June 2026',
    ],
    [
      'reads a participle before its name',
      'Founded in 1998, Google employs 3,000 people in Oslo.',
      'In which year was Google founded? 1998',
    ],
    [
      'asks what a country has',
      'Ruritania is small. Norway has 5,400,000 inhabitants, and its parliament has 169 seats.',
      'How many inhabitants does Norway have? 5,400,000',
    ],
  ])('%s', (_, text, question) => {
    // A whole clause may have made the same question before.
    expect(frames(text, title, /^(?!true|false|cloze)/)).toContain(question);
  });

  it.each([
    ['stands on a condition', 'If Ann Lund wins in May 2027, Peter Voss will leave Harbour Bank in Oslo.'],
    ['is denied', 'Ann Lund did not open the museum in Oslo in 2014, and Peter Voss never visited Paris.'],
    ['may be', 'The European Union may spend 4 billion euros on the railway of Norway by 2030.'],
    ['is alleged', 'Peter Voss allegedly stole 14 paintings from the British Museum in 2019.'],
    [
      'is what an audit has found',
      'Harbour Bank paid for the upkeep of two ships in Norway for 16 months, an audit published in Oslo has found.',
    ],
    ['is told beside another', 'Ann Lund won another 3 medals of the Games in Tokyo in 2014.'],
    ['is an age', 'Margaret Innes, aged 86, sold the last ticket.'],
    ['is a state of today', 'Norway is mainly green, and Ann Lund is the best of the skaters of Norway.'],
  ])('is left where it %s', (_, text) => {
    expect(frames(text)).toEqual([]);
  });

  it('asks nobody for what two did', () => {
    const found = frames('Peter Voss, 54, and Ann Lund, 42, opened the quay in Oslo on 3 May 2019.');
    expect(found.join()).not.toContain('opened the quay');
  });

  it('ends before a row that it would cut', () => {
    const text =
      'The Oslo Festival was founded by Dean Kamenov to encourage interest in art, music, dance and science.';
    expect(frames(text)).toContain('Who founded the Oslo Festival? Dean Kamenov');
  });

  it('counts nothing that a phrase is bound to', () => {
    const text = 'The Nordlys of Harbour Bank sailed to Oslo on 11 May 2026 with 212 passengers on board.';
    expect(frames(text).join()).not.toContain('With how many passengers');
  });

  it('stands under a headline that tells the news where nobody and no day is named in it', () => {
    const text = 'Fishermen rescued 700 sailors with two small boats on a cold night near land.';
    expect(frames(text)).toContain(
      'How many sailors did fishermen rescue with two small boats on a cold night? 700',
    );
    // A headline that tells no news places nothing.
    expect(frames(text, 'Today')).toEqual([]);
  });
});

describe('A statement in English', () => {
  const stated = (text: string) =>
    asked(text).flatMap(({ stem, pattern }) => (/^(?:true|false)/.test(pattern) ? [stem] : []));

  it('tells one fact of a frame, true and false', () => {
    const found = stated(
      'On the shore of the north, nonpartisan skater Ann Lund was elected with 14,250 votes, the most given to anyone. Peter Voss had 12,110 votes.',
    );
    expect(found.join('\n')).toContain('Ann Lund was elected with 14,250 votes.');
    expect(found.some((stem) => stem.includes('elected with') && !stem.includes('14,250'))).toBe(true);
  });

  it.each([
    'The request of the municipalities results from the sentence of the Supreme Court on 8 July 2015.',
    'Requests have come from the Harbour Bank of Oslo and from 12 members of the Labour Party.',
    'The election elects 70 members of the Council of Oslo.',
  ])('does not stand: %s', (text) => {
    expect(stated(text)).toEqual([]);
  });
});

describe('A row of two names before a second predicate', () => {
  it('is no subject: what joins the predicates stands behind it', () => {
    const text =
      'Harbour Bank employs 3,400 people in Chile and Peru and was founded in 1987 by Ann Lund in Oslo.';
    const stems = asked(text).map(({ stem }) => stem);
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) expect(stem).not.toMatch(/Peru and (?:was )?founded|was Peru|Who founded Peru/);
  });
});
