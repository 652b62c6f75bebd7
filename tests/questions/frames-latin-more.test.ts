import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf } from './fixtures/articles.ts';

const titles = {
  fr: 'Une longue journée pour les gens de la côte',
  en: 'A long day for the people of the coast',
};

/** The questions on `text` with their keys, those of `kind`. */
function asked(text: string, lang: 'fr' | 'en', of: RegExp, title: string = titles[lang]): string[] {
  const article = articleOf(text, { lang, published: '2026-05-14', title });
  return [
    ...new Set(
      askAbout(article, '1').candidates.flatMap(({ question: { stem, canonicalAnswer: key }, pattern }) =>
        of.test(pattern) ? [`${stem} ${key}`.replaceAll('\u202f', ' ')] : [],
      ),
    ),
  ];
}

describe('A frame asks', () => {
  it.each([
    [
      'how many did something',
      'fr',
      'Depuis 2019, deux raffineries ont été fermées à Brest, alors que la ville grandit.',
      'Combien de raffineries ont été fermées à Brest depuis 2019 ? deux',
    ],
    [
      'how many did something',
      'en',
      'More than 300 volunteers planted willows along the Danube, and nobody went home early.',
      'How many volunteers planted willows along the Danube? More than 300 volunteers',
    ],
    [
      'by how much something of the subject’s fell',
      'fr',
      'Airbus a connu une baisse de 12 % de son activité en 2011.',
      "De quel pourcentage a été la baisse de l'activité d'Airbus en 2011 ? 12 %",
    ],
    [
      'and of a second thing by itself',
      'fr',
      'Airbus accuse une baisse de 12 % de son activité et de 31 % de ses ventes.',
      "De quel pourcentage est la baisse des ventes d'Airbus ? 31 %",
    ],
    [
      'by how much something rose',
      'en',
      'Siemens reported a 5 percent rise in sales, and nobody was surprised.',
      'What percentage rise in sales did Siemens report? 5 percent',
    ],
    [
      'what something is called, in the words that open the sentence',
      'fr',
      'Baptisé « Grand Large », le réseau Ubuntu 14 ouvre ses portes aux curieux.',
      'Comment est baptisé le réseau Ubuntu 14 ? Grand Large',
    ],
    [
      'between commas',
      'en',
      'The Wexley Museum’s new robot, named “Red Thread”, scored two points in Oslo.',
      'What was the Wexley Museum’s new robot called? Red Thread',
    ],
    [
      'until when',
      'fr',
      "Le pont de Normandie sera fermé jusqu'au 4 octobre 2026.",
      'Jusqu’à quelle date sera fermé le pont de Normandie ? 4 octobre 2026',
    ],
    [
      'from when on',
      'fr',
      'Le pont de Normandie sera fermé à partir du 4 octobre 2026.',
      'À partir de quelle date sera fermé le pont de Normandie ? 4 octobre 2026',
    ],
    [
      'for a day beside the verb, though another word for it was left out',
      'fr',
      'Anne Morel a décidé hier, mercredi 13 mai 2026, de quitter le port de Brest.',
      'À quelle date Anne Morel a-t-elle décidé de quitter le port de Brest ? 13 mai 2026',
    ],
    [
      'whom an adjective opens the sentence with',
      'fr',
      'Présent dans la salle, Paul Girard a reçu une médaille du Liban.',
      'Qui a reçu une médaille du Liban ? Paul Girard',
    ],
    [
      'who a pronoun is of whom people alone do such things',
      'fr',
      'Anne Morel a dirigé le port de Brest. Elle fut élue en 1998 à la mairie de Lyon.',
      'En quelle année Anne Morel fut-elle élue à la mairie de Lyon ? 1998',
    ],
    [
      'what a plural participle counts',
      'fr',
      'Le club de Guingamp compte 1 200 licenciés.',
      'Combien de licenciés compte le club de Guingamp ? 1 200',
    ],
  ] as const)('%s (%s)', (_, lang, text, question) => {
    expect(asked(text, lang, /./)).toContain(question);
  });

  it.each([
    ['nobody’s name', 'en', 'Ann Lund was named “Captain of the Year” in Oslo.', /called/],
    ['some of those told of before', 'en', 'Two of the 40 boats were sold in Bergen in 2019.', /subject/],
    ['more of them', 'fr', 'Deux autres raffineries ont été fermées à Brest en 2019.', /subject/],
    ['a rise of who knows what', 'fr', 'Airbus a connu une baisse de 12 % en 2011.', /change/],
  ] as const)('but not %s', (_, lang, text, of) => {
    expect(asked(text, lang, of)).toEqual([]);
  });

  it('and what was done since a year is stated for no other year', () => {
    const text = 'Depuis 2019, deux raffineries ont été fermées à Brest, alors que la ville grandit.';
    expect(asked(text, 'fr', /false-date/)).toEqual([]);
  });
});
