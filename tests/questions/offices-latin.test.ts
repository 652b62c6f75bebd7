import { describe, expect, it } from 'vitest';
import { languages } from '../../questions/languages/languages.ts';
import { understand } from '../../questions/reading/reading.ts';
import { articleOf } from './fixtures/articles.ts';

/** Everybody with an office in `text`: the name, the office as a sentence has it, and `*` where it can be asked by. */
function held(lang: 'en' | 'fr', text: string): string[] {
  const article = articleOf(text, {
    lang,
    title: lang === 'en' ? 'A morning by the sea' : 'Un matin au bord de la mer',
  });
  const reading = understand(article);
  const told = { text: article.text, reading, passages: [] };
  return reading.sentences.flatMap((sentence) =>
    languages[lang]
      .findOffices(sentence, told)
      .map(({ holder, inSentence, isUnique }) => `${holder.name} = ${inSentence}${isUnique ? ' *' : ''}`),
  );
}

describe('An office in English', () => {
  it.each([
    [
      'behind its holder',
      'Claire Dunn, director of the Harbour Museum, opened the hall.',
      'Claire Dunn = the director of the Harbour Museum *',
    ],
    [
      'of an acronym',
      'The plan pleases Martin Cole, president of the MVLA.',
      'Martin Cole = the president of the MVLA *',
    ],
    [
      'before its holder',
      'The mayor of Bristol, Susan Clarke, opened the hall.',
      'Susan Clarke = the mayor of Bristol *',
    ],
    [
      'whose body owns it',
      "Portugal's finance minister, Maria Lopes, signed the letter.",
      "Maria Lopes = Portugal's finance minister *",
    ],
    [
      'that is a title',
      'The letter was signed by Portuguese Finance Minister Maria Lopes on the quay.',
      'Maria Lopes = the Portuguese Finance Minister *',
    ],
    [
      'of a country in capitals',
      'The US Secretary of State, Peter Hall, opened the hall.',
      'Peter Hall = the US Secretary of State *',
    ],
    [
      'of a department',
      'Minister of Education Peter Hall opened the hall.',
      'Peter Hall = the minister of Education',
    ],
    [
      'behind a preposition of its source',
      'According to the mayor of Bristol, Susan Clarke, the hall is open.',
      'Susan Clarke = the mayor of Bristol *',
    ],
    [
      'that many have',
      'Martin Cole, an engineer at Durham University, opened the hall.',
      'Martin Cole = an engineer at Durham University',
    ],
    [
      'that many have as a title',
      'Durham University historian Martin Cole opened the hall.',
      'Martin Cole = a Durham University historian',
    ],
    [
      'that is one of several',
      'Susan Clarke, deputy mayor of Bristol, opened the hall.',
      'Susan Clarke = a deputy mayor of Bristol',
    ],
  ])('%s is found', (_, text, expected) => {
    expect(held('en', text)).toEqual([expected]);
  });

  it.each([
    ['was held before', 'Former Portuguese Prime Minister Maria Lopes opened the hall.'],
    ['was held then', 'The letter was signed by then Portuguese Prime Minister Maria Lopes.'],
    ['was held before, behind the name', 'Susan Clarke, former mayor of Bristol, opened the hall.'],
    ['names no body', 'The director, Susan Clarke, opened the hall.'],
    ['is of something told before', "Susan Clarke, the chairman of the project's panel, opened the hall."],
    ['is of a company told before', 'Susan Clarke, director of the company, opened the hall.'],
    ['is of a pronoun', 'She thanked her spokesman, Martin Cole.'],
    ['is only where somebody comes from', 'French director Susan Clarke opened the hall.'],
    [
      'is another’s behind an opening',
      'After a talk with the mayor of Bristol, Martin Cole, the cook, left.',
    ],
    ['is another’s in a list', 'The hall was opened by the mayor of Bristol, Susan Clarke and Martin Cole.'],
    ['is the next one’s', 'Martin Cole, the mayor of Bristol, Susan Clarke, and Peter Hall left.'],
    ['belongs to two', 'Mayor of Bristol Susan Clarke and Martin Cole opened the hall.'],
    ['shows another gender', 'Susan Clarke, chairman of Bristol City Council, opened the hall.'],
    ['ends in a relative clause', 'Susan Clarke, the leader of Bristol who opened the hall, left.'],
    ['has a name that goes on', 'Portuguese Finance Minister Maria Lopes von Aren opened the hall.'],
    ['is the subject of a verb', 'The mayor of Bristol spotted Peter Hall on the quay.'],
    ['is the subject of a verb that nobody knows', 'The mayor of Bristol flummoxed Peter Hall on the quay.'],
    ['may be a wife’s', 'The wife of the mayor of Bristol, Susan Clarke, opened the hall.'],
    ['may be his master’s', 'The spokesman for the mayor of Bristol, Peter Hall, opened the hall.'],
    ['has a word before it that nobody knows', 'Oxfam special envoy for Syria Peter Hall opened the hall.'],
    ['is posted nowhere', 'Portuguese ambassador Peter Hall opened the hall.'],
    ['tells an age', 'Susan Clarke, 52, opened the hall.'],
  ])('that %s is left alone', (_, text) => {
    expect(held('en', text)).toEqual([]);
  });
});

describe('An office in French', () => {
  it.each([
    [
      'behind its holder',
      'Jeanne Moreau, directrice du musée de Brest, a ouvert la salle.',
      'Jeanne Moreau = la directrice du musée de Brest *',
    ],
    [
      'elided',
      'Jeanne Moreau, ambassadrice de France en Norvège, a ouvert la salle.',
      'Jeanne Moreau = l’ambassadrice de France en Norvège *',
    ],
    [
      'before its holder',
      'Le maire de Brest, Paul Martin, a ouvert la salle.',
      'Paul Martin = le maire de Brest *',
    ],
    [
      'whose article agrees',
      'La ministre française de la Culture, Jeanne Moreau, a ouvert la salle.',
      'Jeanne Moreau = la ministre française de la Culture *',
    ],
    [
      'that is a title',
      'La salle a été ouverte par le président portugais Paul Martin.',
      'Paul Martin = le président portugais *',
    ],
    [
      'with its short name in brackets',
      'Le président de l’Association des jardins de Brest (AJB), Paul Martin, a ouvert la salle.',
      'Paul Martin = le président de l’Association des jardins de Brest *',
    ],
    [
      'of a department',
      'Le ministre de l’Intérieur, Paul Martin, a ouvert la salle.',
      'Paul Martin = le ministre de l’Intérieur',
    ],
    [
      'of a council that is no lesser one',
      'Paul Martin, président du conseil régional de Bretagne, a ouvert la salle.',
      'Paul Martin = le président du conseil régional de Bretagne *',
    ],
    [
      'that many have',
      'Paul Martin, professeur à l’université de Nantes, a ouvert la salle.',
      'Paul Martin = le professeur à l’université de Nantes',
    ],
    [
      'of a preposition with its article',
      'La salle plaît au fondateur de Renault Paul Marchand.',
      'Paul Marchand = le fondateur de Renault *',
    ],
    [
      'of a country in -ique',
      'Le Premier ministre britannique, Paul Marchand, a ouvert la salle.',
      'Paul Marchand = le Premier ministre britannique *',
    ],
    [
      'whose gender the name tells',
      'Jeanne Moreau, porte-parole de la SNCF, a ouvert la salle.',
      'Jeanne Moreau = la porte-parole de la SNCF *',
    ],
  ])('%s is found', (_, text, expected) => {
    expect(held('fr', text)).toEqual([expected]);
  });

  it.each([
    ['is the subject of a verb', 'Le maire de Brest félicite Paul Marchand sur le quai.'],
    ['is the subject of a verb that nobody knows', 'Le maire de Brest rabroue Paul Marchand sur le quai.'],
    [
      'is the subject of a verb behind a department',
      'Le ministre des Finances accuse Paul Marchand sur le quai.',
    ],
    ['may be a wife’s', 'La femme du maire de Brest, Jeanne Moreau, a ouvert la salle.'],
    ['may be his master’s', 'Le porte-parole du président portugais Paul Marchand a ouvert la salle.'],
    ['was held before', 'L’ancien maire de Brest Paul Martin a ouvert la salle.'],
    ['was held before, behind the name', 'Paul Martin, ex-maire de Brest, a ouvert la salle.'],
    ['is of something told before', 'Le rapporteur du texte, Paul Martin, a ouvert la salle.'],
    ['is of a body told before', 'Paul Martin, le porte-parole du parti, a ouvert la salle.'],
    [
      'is another’s behind an opening',
      'Après avoir salué le maire de Brest, Paul Martin, un voisin, est parti.',
    ],
    ['is another’s in a list', 'La salle accueille le maire de Brest, Paul Martin et Jeanne Moreau.'],
    ['shows another gender', 'Jeanne Moreau, directeur du musée de Brest, a ouvert la salle.'],
    ['only counts', 'Konrad Martin, le premier directeur du musée de Brest, a ouvert la salle.'],
    ['is only where somebody comes from', 'Le directeur français Paul Martin a ouvert la salle.'],
  ])('that %s is left alone', (_, text) => {
    expect(held('fr', text)).toEqual([]);
  });
});
