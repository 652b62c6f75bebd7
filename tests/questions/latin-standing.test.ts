import { describe, expect, it, test } from 'vitest';
import type { LanguageCode } from '../../questions/index.ts';
import { askAbout } from '../../questions/index.ts';
import { languages } from '../../questions/languages/languages.ts';
import { understand } from '../../questions/reading/reading.ts';
import { retell } from '../../questions/reading/retelling.ts';
import { articleOf } from './fixtures/articles.ts';

/** The stretches of the last sentence of `text`, as they are told. */
function stretches(lang: LanguageCode, text: string, published = '2026-01-28'): string[] {
  const article = articleOf(text, { lang, title: 'Harbour', published });
  const reading = understand(article);
  const sentence = reading.sentences.filter(({ paragraph }) => paragraph === 0).at(-1);
  if (sentence === undefined) return [];
  return languages[lang]
    .standingStretches(sentence, reading)
    .map(({ start, end, edits }) => retell(article.text, start, end, edits));
}

/** Stems and statements that pass their gates, whether or not the short text has rivals for the key. */
function asked(lang: LanguageCode, text: string, title = 'Harbour'): string[] {
  const { candidates, rejected } = askAbout(articleOf(text, { lang, title }), 'test');
  const short = rejected.filter(({ gate }) => gate === 'too-few-distractors');
  return [...candidates.map(({ question }) => question.stem), ...short.map(({ stem }) => stem)];
}

const speakersOf = (lang: LanguageCode, text: string) =>
  understand(articleOf(text, { lang })).attributions.map(({ speaker }) => speaker?.name);

describe('Who said it', () => {
  it.each([
    [
      'fr',
      '« Le quai de la gare est prêt depuis hier », a expliqué à Reuters la skipper Claire Dupont.',
      'Claire Dupont',
    ],
    [
      'fr',
      '« Le quai de la gare est prêt depuis hier », a expliqué Claire Dupont à Reuters.',
      'Claire Dupont',
    ],
    [
      'fr',
      '« Le quai de la gare est prêt depuis hier », a déclaré la patronne du port de Brest, Claire Dupont.',
      'Claire Dupont',
    ],
    ['en', '“The new quay is ready for the ferries,” Claire Dupont told Reuters.', 'Claire Dupont'],
    ['en', '“The new quay is ready for the ferries,” Claire Dupont said on Twitter.', 'Claire Dupont'],
    [
      'en',
      '“The new quay is ready for the ferries,” Claire Dupont, the mayor of one of the states suing Google, said.',
      'Claire Dupont',
    ],
    [
      'en',
      '“The new quay is ready for the ferries,” Claire Dupont, one of the builders of Google, said.',
      'Claire Dupont',
    ],
    ['en', '“The new quay is ready for the ferries,” said on Twitter one of the builders.', undefined],
    ['en', '“The new quay is ready for the ferries,” Claire Dupont’s lawyer said.', undefined],
  ] as const)(
    'is neither whoever was spoken to nor whoever is named beside (%s): %s',
    (lang, text, speaker) => {
      expect(speakersOf(lang, text)[0]).toBe(speaker);
    },
  );

  test('is no piece of a sentence: words cut out of one are not asked for', () => {
    const said = (words: string) =>
      asked('en', `Claire Dupont said ${words} Oscar Holm and Anne Lund live in Bergen.`).filter((stem) =>
        stem.startsWith('Who said:'),
      );
    expect(said('the quay “was built by hand in a single winter”.')).toEqual([]);
    expect(said('in Oban: “The quay was built by hand in a single winter.”')).not.toEqual([]);
  });
});

describe('A pronoun', () => {
  it.each([
    [
      'en',
      'Claire Dupont studied in Oban. A driver came from Bergen. She founded a school in Bergen in May 1938.',
    ],
    ['fr', 'Claire Dupont a étudié à Brest. La ville a grandi. Elle a fondé une école à Lyon en mai 1938.'],
    [
      'fr',
      'Anne Morel a étudié à Brest. Quand elle est sortie de la gare de Lyon, la nuit tombait, a précisé Anne Morel.',
    ],
    ['fr', 'Paul Morel a écrit un roman à Brest. Il coûte douze euros dans les librairies de Lyon.'],
  ] as const)('is named only for whoever the sentences before are about (%s): %s', (lang, text) => {
    for (const stretch of stretches(lang, text)) expect(stretch).not.toMatch(/^(?:Claire|Anne|Paul)/);
  });
});

describe('A noun that points back', () => {
  it.each([
    ['en', 'The 300 missing boats reached the port of Bergen in May 1938.'],
    ['en', 'The numbers fell sharply in Bergen and Oban in May 1938.'],
    ['en', 'More than 14,000 people signed a petition against it in Bergen in May 1938.'],
    ['en', 'Another 500 boats reached the port of Bergen in May 1938.'],
    ['en', 'A storm sank twelve boats of last week’s parade in Bergen.'],
    ['en', 'The previous week, twelve boats from Oban reached the port of Bergen.'],
    ['fr', 'Les 300 bateaux manquants ont atteint le port de Brest en mai 1938.'],
    ['fr', 'Le Britannique a remporté douze courses à Brest en mai 1938.'],
    ['fr', "Claire Dupont a transformé la petite commune en ville d'art en mai 1938."],
    ['fr', "D'autres bateaux ont atteint le port de Brest en mai 1938."],
    ['fr', 'Claire Dupont court presque aussi souvent à Brest en hiver.'],
    ['fr', 'La veille, douze bateaux de Lyon avaient atteint le port de Brest.'],
  ] as const)('keeps its sentence from standing alone (%s): %s', (lang, text) => {
    expect(stretches(lang, text)).toEqual([]);
  });
});

describe('A cut', () => {
  it('takes both commas of a day along', () => {
    expect(stretches('fr', 'Claire Dupont a tenu, lundi, une réunion publique à Brest.', '2026')).toContain(
      'Claire Dupont a tenu une réunion publique à Brest',
    );
  });

  it('never leaves the content of what is said behind', () => {
    const said = stretches(
      'en',
      'A poll by Google shows that in a long contest in Oban, Claire Dupont leads her rivals in Bergen.',
    );
    for (const stretch of said) expect(stretch).toContain('leads');
    expect(stretches('en', 'The painter and teacher Claire Dupont commented, “We all love Oban.”')).toEqual(
      [],
    );
  });

  it.each([
    [
      'Selon le ministère de la Santé, 2 500 médecins, infirmiers et chauffeurs étaient mobilisés à Lyon.',
      /^infirmiers/,
    ],
    ['Avec la pension après cotisations et impôts dépassera le salaire moyen en Suisse.', /^[Cc]otisations/],
    ['Depuis les trois premiers mois les raffineurs gagnent douze euros par tonne à Lyon.', /^[Ll]es trois/],
  ])('makes no subject of a piece of one: %s', (text, wrong) => {
    for (const stretch of stretches('fr', text)) expect(stretch).not.toMatch(wrong);
  });
});

describe('A question', () => {
  it.each([
    ["L'enquête d'Oslo a été ouverte le 24 janvier 2019 par le parquet de Paris.", /ville .* par le parquet/],
    ["Claire Dupont est l'une des trois pilotes qui ont traversé Brest en mai 1938.", /^Qui /],
  ])('asks for nothing that its words do not settle: %s', (text, wrong) => {
    for (const stem of asked('fr', text)) expect(stem).not.toMatch(wrong);
  });

  test('swaps no two places of which one thing is told', () => {
    const text = 'Heavy rain was reported in Montpellier and Toulouse in May 1938.';
    const swapped = askAbout(articleOf(text, { lang: 'en' }), 'test').candidates.filter(
      ({ pattern }) => pattern === 'false-swapped-places',
    );
    expect(swapped).toEqual([]);
  });

  test('offers nobody whom the stem names, and no name inside another', () => {
    const text =
      'Claire Dupont met Oscar Holm in Bergen. Ann Dupont lives in Oban. Oscar Holm Lind lives in Lyon. Eva Lund met Dupont in Paris.';
    for (const { question } of askAbout(articleOf(text, { lang: 'en' }), 'test').candidates) {
      if (question.kind !== 'choice' || question.asks !== 'who') continue;
      const names = question.options.map((option) => option.text);
      if (question.canonicalAnswer === 'Oscar Holm') expect(names).not.toContain('Oscar Holm Lind');
    }
  });

  test('names nobody twice and nobody with a courtesy before the full name', () => {
    const text =
      'Claire Dupont runs the port of Oban. Mrs Dupont opened twelve new quays in Bergen in May 1938.';
    for (const stem of asked('en', text)) expect(stem).not.toContain('Mrs Claire');
  });

  test('tells of nobody by name what he did under a headline of crime or death', () => {
    const text = 'Claire Dupont opened twelve new quays in Bergen in May 1938.';
    expect(asked('en', text, 'Harbour').some((stem) => /^Who /.test(stem))).toBe(true);
    expect(asked('en', text, 'Three killed in the harbour').some((stem) => /^Who /.test(stem))).toBe(false);
  });
});

describe('A verb of saying or finding', () => {
  it.each([
    [
      'en',
      'The Bergen Herald reported, citing two people from Oban, that Claire Dupont sold twelve boats.',
      /^[^ ]+ Bergen Herald reported, citing two people from Oban$/,
    ],
    [
      'en',
      'An audit of the quays of Bergen published in May 1938 has found that Claire Dupont sold twelve boats.',
      /has found$/,
    ],
  ] as const)('is not told without what was said (%s): %s', (lang, text, wrong) => {
    for (const stretch of stretches(lang, text)) expect(stretch).not.toMatch(wrong);
  });
});

describe('An opening that limits what follows', () => {
  it.each([
    ['en', 'In some counties including Kent and Essex, 200 old bridges were closed by the storm.', '2026'],
    ['en', 'Last weekend, an estimated 32,000 swimmers reached the quays of Bergen.', '2026'],
    ['fr', 'Depuis la tempête de Brest, les ventes de bateaux progressent de 3 % en Suisse.', '2026'],
  ] as const)('is not left out (%s): %s', (lang, text, published) => {
    for (const stretch of stretches(lang, text, published)) expect(stretch).toMatch(/^(?:In|Depuis)/);
  });

  it('goes behind what is asked', () => {
    expect(
      asked('en', 'In Oban, 486 swimmers crossed the wide bay of Kilrush with Claire Dupont.'),
    ).toContain('How many swimmers crossed the wide bay of Kilrush with Claire Dupont in Oban?');
  });
});

describe('What is left open', () => {
  it.each([
    [
      'en',
      'The painter wears both the old blue coat, covering her hands, and the long scarf of Claire Dupont.',
      /both [^,]*$/,
    ],
    ['en', 'Claire Dupont repeated in Oban that the boats of Bergen must leave the harbour.', /in Oban$/],
    [
      'en',
      'Claire Dupont and Oscar Holm of Fox News, who will judge the race in Bergen, met in Oban.',
      /^Fox News will/,
    ],
    [
      'fr',
      'Douze bateaux de Brest ont suivi le courant qui a, parfois, atteint trois mètres à Lyon.',
      /qui a[, ]*(?:parfois)?,?$/,
    ],
  ] as const)('is no cut (%s): %s', (lang, text, wrong) => {
    for (const stretch of stretches(lang, text)) expect(stretch).not.toMatch(wrong);
  });

  it.each([
    [
      'fr',
      'Le pont de Brest a cédé et des voitures abandonnées de Lyon, parfois retournées par les flots.',
      /voitures/,
    ],
    ['fr', 'Un peu plus loin arbore le nom de Claire Dupont sur le quai de Brest.', /^Un peu/],
    [
      'fr',
      'Claire Dupont quitte le port de Brest.Anne Morel devient directrice du musée de Lyon.',
      /Brest\.Anne/,
    ],
  ] as const)('gives no question (%s): %s', (lang, text, wrong) => {
    for (const stem of asked(lang, text)) expect(stem).not.toMatch(wrong);
  });

  it('is a weekday that is yet to come: the last one is not meant', () => {
    expect(stretches('en', 'Claire Dupont and Oscar Holm meet Monday at the old harbour of Bergen.')).toEqual(
      [],
    );
    expect(
      stretches('en', 'Claire Dupont and Oscar Holm met Monday at the old harbour of Bergen.'),
    ).not.toEqual([]);
  });
});
