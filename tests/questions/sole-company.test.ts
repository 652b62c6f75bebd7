import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf } from './fixtures/articles.ts';

/** The stems of `text` under `title` that passed. */
function asked(text: string, lang: 'en' | 'fr', title: string): string[] {
  const article = articleOf(text, { lang, title, published: '2026-05-14' });
  return askAbout(article, '1').candidates.map(({ question }) => question.stem);
}

describe('The company', () => {
  const title = 'Hydrane to pay the valley after dam row';

  it('is the one that the headline names and its kind explains', () => {
    const text = 'The power company Hydrane will pay nine villages. The company planted 9,000 trees.';
    expect(asked(text, 'en', title)).toContain('How many trees did Hydrane plant?');
  });

  it('is nobody where two companies are told of', () => {
    const text =
      'The power company Hydrane will pay nine villages. The builder is the company Voltane. The company planted 9,000 trees.';
    expect(asked(text, 'en', title).filter((stem) => /Hydrane plant/.test(stem))).toEqual([]);
  });

  it('is told by its apposition as well', () => {
    const text =
      "Velgrad Foods, the country's second-largest maker of frozen meals, said it would close. The company planted 9,000 trees.";
    expect(asked(text, 'en', 'Velgrad Foods to shut its plant')).toContain(
      'How many trees did Velgrad Foods plant?',
    );
  });

  it('is the only « groupe » of a French article', () => {
    const text =
      'Le fabricant de skis Altavane va fermer deux usines. Le groupe emploie 1 900 personnes, dont 1 100 en France.';
    expect(
      asked(text, 'fr', 'Le constructeur Altavane ferme deux usines').filter((stem) =>
        /Combien de personnes emploie Altavane/.test(stem),
      ).length,
    ).toBeGreaterThan(0);
  });
});

describe('The match of a report that begins with its score', () => {
  const text = (lead: string) => `${lead} The match drew 31,400 spectators to the new hall in Oslo.`;

  it('is known', () => {
    const stems = asked(text('Velgrad beat Voltane 2-1 on Saturday in Oslo.'), 'en', 'Velgrad win the cup');
    expect(stems.some((stem) => /match/.test(stem))).toBe(true);
  });

  it('is any match where none is told', () => {
    const stems = asked(text('Velgrad met Voltane on Saturday in Oslo.'), 'en', 'Velgrad win the cup');
    expect(stems.filter((stem) => /match/.test(stem))).toEqual([]);
  });
});

describe('A short question on a figure', () => {
  it('is asked where the headline names its noun, and not elsewhere', () => {
    const text = "Le musée expose 640 tableaux. L'atelier abrite 70 machines.";
    const stems = asked(text, 'fr', 'Le musée Carpentier rouvre ses portes');
    expect(stems.filter((stem) => stem.startsWith('Combien de tableaux')).length).toBeGreaterThan(0);
    expect(stems.filter((stem) => stem.startsWith('Combien de machines'))).toEqual([]);
  });
});

describe('French questions', () => {
  const titre = 'Une longue journée sur le rivage';

  it('take up a subject behind whose office a name stands between commas', () => {
    const text = 'Le maire de Nantes, Pavel Dusan, a déposé un recours le 3 février 2026.';
    expect(asked(text, 'fr', titre)).toContainEqual(
      expect.stringMatching(/^À quelle date le maire de Nantes, Pavel Dusan, a-t-il déposé un recours/),
    );
  });

  it('ask no present state for a day to come', () => {
    const text = 'Le maire de Nantes, Pavel Dusan, est favorable à un vote en 2028.';
    expect(asked(text, 'fr', titre).filter((stem) => /En quelle année/.test(stem))).toEqual([]);
  });

  it('have one sort of apostrophe', () => {
    const text =
      "En 2024, l'usine d'Atlas à Nantes a vendu 40 navires d'acier à l'Italie. Anne Morel dirige Atlas.";
    for (const stem of asked(text, 'fr', titre)) expect(/'/.test(stem) && /’/.test(stem)).toBe(false);
  });
});
