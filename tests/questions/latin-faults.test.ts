import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../questions/index.ts';
import { askAbout } from '../../questions/index.ts';
import { languages } from '../../questions/languages/languages.ts';
import { understand } from '../../questions/reading/reading.ts';
import { articleOf } from './fixtures/articles.ts';

/** Stems and statements that pass their gates, whether or not the short text has rivals for the key. */
function asked(lang: LanguageCode, text: string, title = 'Harbour', published = '2026-01-28'): string[] {
  const { candidates, rejected } = askAbout(articleOf(text, { lang, title, published }), 'test');
  const short = rejected.filter(({ gate }) => gate === 'too-few-distractors');
  return [...candidates.map(({ question }) => question.stem), ...short.map(({ stem }) => stem)];
}

describe('A sentence', () => {
  it.each([
    [
      'two main clauses joined by a comma, the verb of one unknown',
      'fr',
      'Anne Morel reçoit douze bateaux du port de Lyon, Claire Dupont zyeute le musée de la ville de Brest.',
      /zyeute/,
    ],
    [
      'two main clauses joined by a comma, one reflexive',
      'fr',
      'Claire Dupont fête sa nouvelle maison de Brest, les Morel se préparent à une course en Norvège.',
      /fête.*préparent/,
    ],
    [
      'a row whose members look like verbs',
      'en',
      'Claire Dupont founded a school in Oban for science, sailing, engineering, and the history of Bergen.',
      /science\.|science, sailing\./,
    ],
    [
      'who speaks, with whom they speak of left alone',
      'en',
      'The US State Department said Oscar Holm, the envoy of Norway, met with twelve sailors in Bergen.',
      /said Oscar Holm[?.]|said Oscar Holm$/,
    ],
    [
      'a verb and a day, the object cut off',
      'fr',
      'Le Parti populaire a exclu, le mardi 20 janvier 2026, à l’unanimité, Paul Morel, maire de Brest.',
      /exclu, le (?:______|mardi 20 janvier 2026)\.$/,
    ],
    [
      'a span that is left without what it measures',
      'fr',
      'Un nouveau port de Brest a été ouvert par Claire Dupont en mars 2011, quelques mois après celui de Lyon.',
      /quelques mois\s*[.?]/,
    ],
    [
      'what belongs to something of the main clause',
      'en',
      'Claire Dupont closed a harbour in May 1985, when a new bridge of Bergen took most of its old traffic.',
      /A new bridge .* its/,
    ],
    [
      'more of what was counted before',
      'en',
      'Oscar Holm of Bergen saved 200 more with Claire Dupont and Ann Lund in May 1938.',
      /200 more/,
    ],
    [
      'a deed that was just decided',
      'fr',
      'La mairie de Brest vient de décider un prêt de 3 millions d’euros au port de Lyon.',
      /vient de/,
    ],
    [
      'a slip of agreement behind the auxiliary',
      'fr',
      'Les courses de Brest ont débutées avec Claire Dupont et douze bateaux de Lyon.',
      /débutées/,
    ],
    [
      'a slip of agreement behind a relative clause',
      'fr',
      'La course de Brest, qui compte douze bateaux, a débutée avec Claire Dupont et Paul Morel.',
      /débutée/,
    ],
    [
      'a finite verb behind auxiliary and adverb',
      'fr',
      'Claire Dupont a officiellement abolit la course de Brest avec douze bateaux de Lyon.',
      /abolit/,
    ],
    [
      'whoever a relative clause tells of for its speaker',
      'fr',
      'Claire Dupont s’est entretenue avec Paul Morel, le maire de Brest, qui a déclaré à Lyon que le port fermera.',
      /a indiqué/,
    ],
    [
      'its subject left out, a day',
      'fr',
      'Pour Claire Dupont de Brest, cette journée fut la fin d’une longue course de douze bateaux à Lyon.',
      /fut/,
    ],
    [
      'a verb that no list knows inside its subject',
      'fr',
      'L’ex-maire de Nantes dût faire face à une course très longue a quitté le port de Brest avec Paul Morel.',
      /a quitté/,
    ],
    [
      'a day that alone says which thing is meant left out',
      'fr',
      'Claire Dupont et douze pilotes de Brest ont battu le record de mai 2003.',
      /record (?:de|d') ?______/,
    ],
    [
      'a kind for an owner',
      'fr',
      "L'orage de catégorie 3 a touché douze bateaux de Claire Dupont à Brest.",
      /faux\u202f: L'orage/,
    ],
    [
      'a past day beside a present perfect',
      'en',
      'In 2014 the harbour of Bergen has changed its owner with Claire Dupont and Oscar Holm.',
      /has changed/,
    ],
    [
      'an object that a place behind it does not specify',
      'fr',
      'Claire Dupont et douze pilotes fêteront l’événement à Brest en mai 2031.',
      /l’événement/,
    ],
    [
      'two sentences glued together',
      'en',
      'Claire Dupont won the largest prize of any harbour In the north of Oban, Ann Lund won 12 races.',
      /harbour In/,
    ],
  ] as const)('is not told with %s (%s)', (_fault, lang, text, wrong) => {
    for (const stem of asked(lang, text)) expect(stem).not.toMatch(wrong);
  });

  it.each([
    ['en', 'Claire Dupont met twelve former pilots of the Bergen ferry in Oban.', 'former pilots'],
    ['en', 'Claire Dupont sailed to countries such as France and Norway with Oscar Holm.', 'such as France'],
    ['en', 'There were forty old boats from Norway in the harbour of Oban.', 'There were forty'],
    ['en', 'Requests for twelve boats came from the harbour of Oban and from Bergen.', 'Requests for'],
    [
      'en',
      'Claire Dupont of Oban wrote twelve books on whale watching, which sold well in Bergen.',
      'watching.',
    ],
    [
      'fr',
      'Après la course de Lyon, des milliers de bateaux ont quitté le port de Brest le 3 mai 2021.',
      'des milliers de bateaux ont',
    ],
  ] as const)('may stand alone though a word of it looks like another (%s): %s', (lang, text, wanted) => {
    expect(asked(lang, text).join(' ')).toContain(wanted);
  });

  it('may agree with an object that stands before its auxiliary', () => {
    const text = 'Claire Dupont a montré les courses que le port de Brest a organisées à Lyon en mai 1938.';
    expect(asked('fr', text).join(' ')).toContain('organisées');
  });
});

describe('A day', () => {
  it('melts its article into the preposition, and keeps its part', () => {
    const stems = asked(
      'fr',
      "Claire Dupont a gagné la course de Brest à l'élection de mardi avec douze bateaux de Lyon.",
    ).join(' ');
    expect(stems).not.toContain('de le mardi');
    expect(stems).toContain('du mardi 27 janvier 2026');
  });

  it('is not asked for where the headline tells it', () => {
    const text = 'La fête du port de Brest aura lieu le 21 octobre 2026 avec Claire Dupont et Paul Morel.';
    const day = (title: string) => asked('fr', text, title).filter((stem) => stem.includes('quelle date'));
    expect(day('Une fête à Brest')).not.toEqual([]);
    expect(day('Une fête à Brest le 21 octobre 2026')).toEqual([]);
  });

  it.each([
    'The harbour of Bergen results from an old treaty of Oban on July 8.',
    'In 2014 the harbour of Bergen has changed from coal to wind with Claire Dupont.',
  ])('is not asked for beside a present: %s', (text) => {
    for (const stem of asked('en', text)) expect(stem).not.toMatch(/^(?:On what date|In which year)/);
  });
});

describe('A gap', () => {
  const gaps = (text: string) => asked('en', text).filter((stem) => stem.includes('______'));

  it('is left for somebody or a whole amount, for no place or body and for no one of two', () => {
    const french = 'Claire Dupont a prêté 12 ruches historiques aux jardins de Brest avec Paul Morel.';
    expect(asked('fr', french).filter((stem) => stem.includes('______ historiques'))).toEqual([]);
    expect(
      gaps('Claire Dupont played the old songs of Oscar Holm before a crowd of Reuters readers in Oban.'),
    ).toHaveLength(1);
    expect(
      gaps('Oscar Holm and Claire Dupont played in Oban before the readers of Reuters and Google.'),
    ).toEqual([]);
  });
});

describe('A passive that ends at its verb', () => {
  it('leans on the headline', () => {
    const text = 'On 3 May 2021, Claire Dupont of the old Harbour Party in Bergen was re-elected.';
    expect(asked('en', text, 'Voting ends in the north').join()).toContain('re-elected');
    // A headline of one word tells no news.
    expect(asked('en', text, 'Voting').join()).not.toContain('re-elected');
  });
});

describe('A quotation', () => {
  it('is not asked for where it goes on with what was told before', () => {
    const said = (words: string) =>
      asked('en', `Claire Dupont said: “${words}” Oscar Holm and Anne Lund live in Bergen.`).filter((stem) =>
        stem.includes('said: “'),
      );
    expect(said('For example, every school can build a boat of its own.')).toEqual([]);
    expect(said('Every school of ours can build a boat of its own.')).not.toEqual([]);
  });
});

describe('Under a headline of crime', () => {
  it('nobody is told of by somebody else', () => {
    const text = 'Claire Dupont said that Oscar Holm left the old harbour of Bergen in May 1938.';
    expect(asked('en', text, 'Pilot arrested in the north')).toEqual([]);
    expect(asked('en', text, 'Pilot sails to the north')).not.toEqual([]);
  });
});

describe('A name', () => {
  it('that goes on is not asked for in two pieces', () => {
    const text =
      'Twelve old boats of Claire Dupont arrived in Washington D.C. after a long winter in Bergen.';
    for (const stem of asked('en', text)) expect(stem).not.toMatch(/(?<!Washington) D\.C/);
  });

  it('of a paper is not asked for by what its reporters did', () => {
    const text = 'Reuters spoke with twelve old sailors of Bergen and with the painter Claire Dupont.';
    expect(asked('en', text).filter((stem) => stem.startsWith('Which'))).toEqual([]);
  });

  it('that is all that says whose a thing is leaves no gap', () => {
    const gaps = (lang: LanguageCode, text: string) =>
      asked(lang, text).filter((stem) => stem.includes('______'));
    expect(gaps('fr', 'Claire Dupont a nagé longtemps avec douze amis près de la côte de Norvège.')).toEqual(
      [],
    );
    expect(gaps('en', 'Twelve old sailors ran down a secret stair in Claire Dupont’s house.')).toEqual([]);
    expect(gaps('fr', 'Claire Dupont a nagé longtemps avec douze vieux amis en Norvège.')).not.toEqual([]);
  });

  it('that takes an article in French is no rival of one that takes none', () => {
    const { text, ...article } = articleOf('HRW a relevé 27 erreurs dans le port de Brest en mai 1938.', {
      lang: 'fr',
    });
    const [body] = understand({ text, ...article }).entities;
    if (body?.type !== 'organisation') throw new Error('it is listed');
    expect(languages.fr.fitsInPlace(body, 'Conseil de sécurité des Nations unies', text)).toBe(false);
    expect(languages.fr.fitsInPlace(body, 'Greenpeace', text)).toBe(true);
  });
});

describe('Arrests', () => {
  it.each([
    ['en', 'detained'],
    ['en', 'swastikas'],
    ['fr', 'arrestation'],
    ['fr', 'tuer'],
  ] as const)('are nothing to guess at (%s: %s)', (lang, word) => {
    expect(languages[lang].isSensitive(word)).toBe(true);
  });
});
