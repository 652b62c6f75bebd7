import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/index.ts';
import { articleOf } from './fixtures/articles.ts';

function asked(lang: 'en' | 'fr', text: string, title: string): string[] {
  const article = articleOf(text, { lang, title, published: '2026-03-10' });
  return askAbout(article, 'further').candidates.map(
    ({ question }) => `${question.stem.replace(/\s\?$/u, ' ?')} → ${question.canonicalAnswer}`,
  );
}

const en = (text: string, title = 'Ballina harbour opens again after storm') => asked('en', text, title);
const fr = (text: string, title = 'Le port de Lannec rouvre après la tempête') => asked('fr', text, title);

describe('What a sentence gives as somebody’s words', () => {
  it('is asked of people of a kind, who stand behind the question', () => {
    expect(en('Organisers said 4,200 runners had crossed Ballina by noon.')).toContain(
      'How many runners had crossed Ballina by noon, according to organisers? → 4,200',
    );
  });

  it('keeps what was to come when it was said', () => {
    expect(en('Harbour master Nora Quill said that lessons would resume on May 4.')).toContain(
      'On what date would lessons resume, according to Nora Quill? → May 4, 2026',
    );
    expect(fr('La maire, Louise Kerven, a indiqué que 40 bateaux seraient réparés à Brest.')).toContain(
      'Combien de bateaux seraient réparés à Brest, selon Louise Kerven ? → 40 bateaux',
    );
  });

  it('is nobody’s of whom others who speak are', () => {
    const stems = en(
      'Critics of Nora Quill said that lessons would resume on May 4. Nora Quill opened the fair.',
    );
    expect(stems.filter((stem) => stem.includes('according to'))).toEqual([]);
    expect(en('Lessons would resume on May 4, Nora Quill said.').join('\n')).toContain(
      'according to Nora Quill? → May 4, 2026',
    );
  });

  it('is asked of nobody whom the words do not name', () => {
    const stems = en(
      'The firm said 4,200 runners had crossed the bridge. It said 300 boats sank in Ballina.',
    );
    expect(stems.filter((stem) => /according to (?:the firm|it)/i.test(stem))).toEqual([]);
  });
});

describe('What is planned or may be', () => {
  it('is asked with its word of caution', () => {
    expect(en('A second pier is due to open in Ballina in September.')).toContain(
      'In which month is a second pier due to open in Ballina? → September 2026',
    );
    expect(fr('Une seconde jetée pourrait ouvrir à Lannec en 2031.').join('\n')).toMatch(
      /En quelle année .*pourrait.* → 2031/u,
    );
  });

  it('is not asked where another word of caution stands beside it', () => {
    expect(fr('Une seconde jetée pourrait peut-être ouvrir à Lannec en 2031.').join('\n')).not.toMatch(
      /En quelle année/u,
    );
  });
});

describe('A participle that opens its sentence', () => {
  const text =
    'Built in Norway in 1974 and sold to the town in 1991, the Grey Heron was the oldest ship of its line.';

  it('is asked for its own year, beside a second one', () => {
    expect(en(text)).toEqual(
      expect.arrayContaining(['In which year was the Grey Heron built in Norway? → 1974']),
    );
  });

  it('tells of a noun of the headline, and of no other', () => {
    const opened = 'Ouverte en 1921 par deux frères, la conserverie emploie encore des ouvriers.';
    expect(fr(opened, 'Lannec : une conserverie change de mains')).toContain(
      'En quelle année la conserverie a-t-elle été ouverte par deux frères ? → 1921',
    );
    expect(fr(opened).filter((stem) => stem.includes('1921'))).toEqual([]);
  });

  it('is no birth and no arrival', () => {
    expect(
      fr('Née en 1921 à Brest, la Compagnie Armor assure la liaison.').filter((stem) =>
        stem.includes('→ 1921'),
      ),
    ).toEqual([]);
  });
});

describe('An amount', () => {
  it('at which something is put is asked for, where it ends the clause', () => {
    expect(en('Insurers put damage to boats at $58 million.')).toContain(
      'At how much did insurers put damage to boats? → $58 million',
    );
  });

  it('has the letters of its dollar', () => {
    expect(en('The Ballina Trust spent C$58 million on a crane.').join('\n')).toContain('→ C$58 million');
  });

  it('by which something moved is asked for behind « de »', () => {
    expect(fr('La digue a reculé de 38 mètres en un an.', 'La digue de Lannec recule')).toContain(
      'De combien de mètres la digue a-t-elle reculé en un an ? → 38 mètres',
    );
  });

  it('is never below nought by the word of its bound', () => {
    expect(fr('La ville de Brest a donné au moins 40 bateaux au port de Lannec.').join('\n')).toMatch(
      /→ (?:au moins )?40/u,
    );
  });

  it('is no half of a vote', () => {
    expect(
      en('The Ballina council carried the plan by 17 votes to nine.').filter((stem) =>
        /how many votes/i.test(stem),
      ),
    ).toEqual([]);
  });

  it('before a second predicate stands by itself', () => {
    expect(en('The Ballina Trust employs 240 people and runs four ferries.')).toContain(
      'How many people does the Ballina Trust employ? → 240 people',
    );
  });
});
