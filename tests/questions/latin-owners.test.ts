import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../questions/index.ts';
import { askAbout } from '../../questions/index.ts';
import { understand } from '../../questions/reading/reading.ts';
import { articleOf } from './fixtures/articles.ts';

/** Stems and statements that pass their gates, whether or not the short text has rivals for the key. */
function asked(lang: LanguageCode, text: string, title = 'Harbour'): string[] {
  const { candidates, rejected } = askAbout(articleOf(text, { lang, title }), 'test');
  const short = rejected.filter(({ gate }) => gate === 'too-few-distractors');
  return [...candidates.map(({ question }) => question.stem), ...short.map(({ stem }) => stem)];
}

/** The statements among them, without what stands before the colon. */
const told = (lang: LanguageCode, text: string, title?: string) =>
  asked(lang, text, title)
    .filter((stem) => /^(?:True|Vrai)/.test(stem))
    .map((stem) => stem.replace(/^.*?\u202f?: /, ''));

describe('A bare definite noun', () => {
  it.each([
    [
      'en',
      'Voters of Bergen chose twelve pilots. The Bergen harbour election was held in May. The election cost Claire Dupont 40 million pounds.',
      'The Bergen harbour election cost Claire Dupont 40 million pounds.',
    ],
    [
      'en',
      'The quay of Oban was closed in May. Claire Dupont opened the quay with 300 sailors.',
      'Claire Dupont opened the quay of Oban with 300 sailors.',
    ],
    [
      'fr',
      "L'usine de Brest a fermé en mai. Claire Dupont a vendu l'usine à douze salariés.",
      "Claire Dupont a vendu l'usine de Brest à douze salariés.",
    ],
  ] as const)('is told in full where the article names its owner once (%s): %s', (lang, text, wanted) => {
    expect(told(lang, text)).toContain(wanted);
  });

  it.each([
    [
      'en',
      'The quay of Oban and the quay of Bergen were closed. Claire Dupont opened the quay with 300 sailors.',
    ],
    ['en', 'The quays of Oban were closed in May. Claire Dupont opened the quay with 300 sailors.'],
    ['en', 'Claire Dupont opened the quay with 300 sailors. The quay of Oban was closed in May.'],
    ['en', 'A quay was closed. The quay of Oban was sold. Claire Dupont opened the quay with 300 sailors.'],
    ['en', 'The rescued sailors sold twelve boats to Claire Dupont in Bergen.'],
    [
      'en',
      'The first case of 1938 went to Claire Dupont. The first quay cost Claire Dupont 40 million pounds.',
    ],
    ['fr', 'Claire Dupont a vendu douze bateaux au centre de la plus grande.'],
    ['fr', "L'usine de Brest et l'usine de Lyon ont fermé. Claire Dupont a vendu l'usine à douze salariés."],
    ['fr', 'Le petit spectacle local a vendu douze bateaux à Claire Dupont de Brest.'],
  ] as const)('stops its sentence where it may be anybody’s (%s): %s', (lang, text) => {
    for (const statement of told(lang, text))
      expect(statement).not.toMatch(
        /^(?:Claire Dupont (?:opened|a vendu)|The (?:rescued|first quay)|Le petit)/,
      );
  });

  it('is left as it is where the headline tells of it, and nowhere else', () => {
    const text = 'Claire Dupont opened the quay with 40 boats.';
    expect(asked('en', text, 'A quay for the north of Oban')).toContain(
      'True or false: Claire Dupont opened the quay with 40 boats.',
    );
    expect(asked('en', text, 'A storm for the north of Oban')).toEqual([]);
  });

  it('needs no owner where a name follows it, nor inside quotation marks', () => {
    expect(
      told('en', 'Claire Dupont passed the favourite, Ann Lund, off the coast of Kent in 1938.'),
    ).not.toEqual([]);
    expect(
      asked('en', 'Claire Dupont said “the new quay will be opened with the old boats of Oban”.').join(' '),
    ).toContain('the new quay');
  });

  it('needs a country beside it where every country has one', () => {
    expect(told('en', 'About 300 sailors asked the government for forty new boats in 1938.')).toEqual([]);
    expect(
      told('en', 'About 300 sailors from Norway asked the government for forty new boats in 1938.'),
    ).not.toEqual([]);
  });
});

describe('A short form of a longer name', () => {
  it('keeps its sentence from standing alone where the longer name is not put in', () => {
    const text =
      'The Supreme Harbour Court met in Oban. Two judges of Bergen wrote to the Court with Claire Dupont in 1938.';
    expect(told('en', text).filter((statement) => /to the Court/.test(statement))).toEqual([]);
    expect(
      told(
        'en',
        'Ann Morel and Eva Morel live in Oban. Morel opened twelve quays with Claire Dupont in 1938.',
      ).filter((statement) => /^Morel/.test(statement)),
    ).toEqual([]);
  });

  it('is none where another given name follows', () => {
    const text =
      'Raymond Wong lives in Oban. Claire Dupont and Wong Kwok-kin opened twelve new quays in Bergen.';
    expect(asked('en', text).filter((stem) => stem.includes('Raymond Wong Kwok'))).toEqual([]);
  });
});

describe('A question for somebody who is no subject', () => {
  it('asks with who or with the preposition in front', () => {
    expect(asked('en', 'Claire Dupont met with Oscar Holm in 1938 after the storm.')).toContain(
      'Who did Claire Dupont meet with in 1938?',
    );
    expect(asked('en', 'The old museum of Bergen was founded by Oscar Holm.')).toContain(
      'Who was the old museum of Bergen founded by?',
    );
    expect(
      asked('fr', "Claire Dupont s'est longuement entretenue avec Paul Morel dans le port de Brest."),
    ).toContain("Avec qui Claire Dupont s'est-elle longuement entretenue dans le port de Brest\u202f?");
  });

  it('is not asked of one whom the words behind his name tell, or who may belong to another noun', () => {
    for (const text of [
      'Claire Dupont met with Oscar Holm and Ann Lund in 1938 in the old harbour of Bergen.',
      'Claire Dupont opened a meeting with Oscar Holm in the old harbour of Bergen.',
    ])
      expect(asked('en', text).filter((stem) => /^Who did/.test(stem))).toEqual([]);
  });
});

describe('Somebody', () => {
  it.each(['Dana Air', 'Ann Norway', 'Claire Expo'])('is nobody called %s', (name) => {
    const { entities } = understand(
      articleOf(`Twelve boats were bought by ${name} in Bergen.`, { lang: 'en' }),
    );
    expect(entities.filter(({ type }) => type === 'person')).toEqual([]);
  });
});
