import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf } from './fixtures/articles.ts';

/** Every stem that was drafted of `text` under `title`, what a gate stopped among it, answers behind those that passed. */
function told(text: string, lang: 'en' | 'fr', title: string): string[] {
  const article = articleOf(text, { lang, title, published: '2026-05-14' });
  const { candidates, rejected } = askAbout(article, '1');
  return [
    ...candidates.map(({ question }) => `${question.stem} ${question.canonicalAnswer}`),
    ...rejected.map(({ stem }) => stem),
  ];
}

const coast = 'A long day for the people of the coast';
const rivage = 'Une longue journée pour les habitants du rivage';

describe('A title of two words', () => {
  it('is no part of the name behind it', () => {
    const text =
      'Chief Executive Simone Brandt opened the Harbour Museum in Oslo in 2014. Deputy Mayor Rolf Teich closed the Harbour Bank in Bergen in 2015.';
    const stems = told(text, 'en', coast);
    expect(stems).toContain('Who opened the Harbour Museum in Oslo in 2014? Simone Brandt');
    expect(stems.filter((stem) => /(?<!Chief )Executive Simone|(?<!Deputy )Mayor Rolf/.test(stem))).toEqual(
      [],
    );
  });
});

describe('A noun of kind that opens its sentence', () => {
  it('is no part of the name behind it', () => {
    const text = 'Rival Velgrad, the market leader, lost to Voltane in Oslo. Rival Velgrad gained 2 percent.';
    const stems = told(text, 'en', coast);
    expect(stems.filter((stem) => /\S Rival Velgrad|Rival Velgrad$/.test(stem.replace(/^.*: /, '')))).toEqual(
      [],
    );
  });
});

describe('Money in any currency', () => {
  it('is asked for as money, without the change that led to it', () => {
    const text =
      'Revenue of Harbour Bank rose 3 percent to 610 million crowns in 2025. Harbour Bank paid 40 million pesos to Voltane in 2024.';
    const stems = told(text, 'en', coast);
    expect(stems).toContain('To how much did revenue of Harbour Bank rise in 2025? 610 million crowns');
    expect(stems).toContain('How much money did Harbour Bank pay to Voltane in 2024? 40 million pesos');
    expect(stems.filter((stem) => /many (?:crowns|pesos)|rise 3 percent\?/.test(stem))).toEqual([]);
  });

  it('is asked for by French verbs whose participle shows no infinitive', () => {
    const text =
      'La banque Crédor a perdu 5 millions de couronnes à Oslo en 2025. Anne Morel a quitté Nantes.';
    expect(told(text, 'fr', rivage)).toContainEqual(
      expect.stringMatching(/^Quel montant la banque Crédor a-t-elle perdu à Oslo en 2025.* 5 millions/),
    );
  });

  it('is not taken for what another year had', () => {
    const text =
      "La banque Crédor investira 12 millions d'euros en 2027 et 20 millions en 2028. Anne Morel a quitté Nantes.";
    const stems = told(text, 'fr', rivage).filter((stem) => stem.startsWith('Quel montant'));
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) expect(stem).not.toContain('20 millions');
  });
});

describe('A subject that is an amount alone', () => {
  it('is not told, since nobody is named', () => {
    const text =
      'Ann Lund held 17 fans in Oslo after the game; all but three were freed by midnight in Bergen.';
    expect(told(text, 'en', coast).filter((stem) => /all but three/i.test(stem))).toEqual([]);
  });
});

describe('A figure of what was so on paper', () => {
  it('is not told as so', () => {
    const text =
      'On paper, Harbour Bank has 60 ships in Oslo. In the film, Ann Lund sails 300 miles to Bergen.';
    expect(told(text, 'en', coast).filter((stem) => /ships|miles/.test(stem))).toEqual([]);
  });
});

describe('A percentage that somebody owns', () => {
  it('is not asked for without what it is of', () => {
    expect(
      told('Ann Lund of Harbour Bank owns 30 percent. Ann Lund left Oslo.', 'en', coast).filter((stem) =>
        stem.startsWith('What percentage'),
      ),
    ).toEqual([]);
  });
});

describe('The people of a clause on last year', () => {
  it('stay whole', () => {
    const text = 'Voltane employed 3,100 people last year in Oslo, where Ann Lund leads Voltane.';
    expect(told(text, 'en', coast).filter((stem) => /peop(?!le)/.test(stem))).toEqual([]);
  });
});
