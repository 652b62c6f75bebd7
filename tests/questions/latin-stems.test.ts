import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../questions/index.ts';
import { askAbout } from '../../questions/index.ts';
import { languages } from '../../questions/languages/languages.ts';
import { understand } from '../../questions/reading/reading.ts';
import { articleOf } from './fixtures/articles.ts';

/** Stems and statements that pass their gates, whether or not the short text has rivals for the key. */
function asked(lang: LanguageCode, text: string, title = 'Harbour'): string[] {
  const { candidates, rejected } = askAbout(articleOf(text, { lang, title }), 'test');
  const short = rejected.filter(({ gate }) => gate === 'too-few-distractors');
  return [...candidates.map(({ question }) => question.stem), ...short.map(({ stem }) => stem)];
}

describe('Words of a question', () => {
  it('elide before a mute h only', () => {
    const text = (noun: string) =>
      `Douze ${noun} ont traversé le vieux port de Brest en mai 1938 avec Claire Dupont.`;
    expect(asked('fr', text('hommes')).join(' ')).toContain("Combien d'hommes");
    expect(asked('fr', text('hangars')).join(' ')).not.toContain("d'hangars");
    expect(
      asked('fr', 'Un millier d’habitants ont traversé le vieux port de Brest avec Claire Dupont.').join(' '),
    ).not.toContain('de d’');
  });

  it('leave no edge of a date behind', () => {
    const stems = asked('fr', 'Claire Dupont quittera le vieux port de Brest fin 2031.');
    expect(stems.filter((stem) => /\bfin\s*\?/.test(stem))).toEqual([]);
  });

  it('ask nobody for what is said of him', () => {
    const stems = asked(
      'en',
      'Claire Dupont was said to be proud of the old harbour of Bergen and its boats.',
    );
    expect(stems.filter((stem) => stem.startsWith('Who'))).toEqual([]);
  });

  it('make no past of a participle', () => {
    const stems = asked('en', 'Twelve boats infected by worms in Bergen in May 1938 with Claire Dupont.');
    expect(stems.filter((stem) => / infect by /.test(stem))).toEqual([]);
  });

  it('exchange no ordinal of a half or a quarter', () => {
    const stems = asked(
      'fr',
      'Claire Dupont a dirigé le port de Brest au deuxième semestre avec Anne Morel.',
    );
    expect(stems.filter((stem) => /(?:troisième|quatrième|cinquième) semestre/.test(stem))).toEqual([]);
  });

  it('do not ask what the headline tells', () => {
    const text = 'Claire Dupont opened twelve new quays in Bergen in May 1938.';
    expect(asked('en', text, 'Dupont opens quays').filter((stem) => stem.startsWith('Who'))).toEqual([]);
  });
});

describe('Rivals', () => {
  it('of a capital are cities of its country, of a country those around it', () => {
    const [paris] = understand(articleOf('Claire Dupont vit à Paris.', { lang: 'fr' })).entities.filter(
      ({ type }) => type === 'place',
    );
    const [gabon] = understand(articleOf('Claire Dupont vit au Gabon.', { lang: 'fr' })).entities.filter(
      ({ type }) => type === 'place',
    );
    if (paris?.type !== 'place' || gabon?.type !== 'place') throw new Error('both are listed');
    expect(languages.fr.neighbours(paris).slice(0, 4)).toEqual(expect.arrayContaining(['Marseille', 'Lyon']));
    expect(languages.fr.neighbours(gabon).slice(0, 6)).toContain('Cameroun');
  });

  it('of an article that is elided are elided too', () => {
    const text =
      "La Commission européenne a vendu douze bateaux à Brest. L'Organisation mondiale de la santé siège à Genève.";
    const wrong = askAbout(articleOf(text, { lang: 'fr' }), 'test').candidates.filter(({ question }) =>
      /La Organisation/.test(question.stem),
    );
    expect(wrong).toEqual([]);
  });

  it('of a round amount are as round', () => {
    const text = 'About 70 boats reached the harbour of Bergen with Claire Dupont in May 1938.';
    const stems = askAbout(articleOf(text, { lang: 'en' }), 'test').candidates.flatMap(
      ({ pattern, question }) => (pattern === 'false-number' ? [question.stem] : []),
    );
    for (const stem of stems) expect(stem).toMatch(/About \d+0 boats/);
  });

  it('of somebody nobody knows are not the famous of his calling', () => {
    const [, keeper] = understand(
      articleOf('Claire Dupont a rencontré le biologiste Karim Belhadj à Lyon.', { lang: 'fr' }),
    ).entities.filter(({ type }) => type === 'person');
    if (keeper?.type !== 'person') throw new Error('he is named');
    expect(keeper.sort).toBe('scientist');
    expect(languages.fr.neighbours(keeper)).toEqual([]);
  });
});
