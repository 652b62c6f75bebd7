import { describe, expect, it } from 'vitest';
import { askAbout } from '../../questions/asking.ts';
import { articleOf } from './fixtures/articles.ts';

const title = 'Une longue journée pour les gens de la côte';

/** The questions on the frames of `text` with their keys. */
function frames(text: string, headline = title, of = /^frame/): string[] {
  const article = articleOf(text, { lang: 'fr', published: '2026-05-14', title: headline });
  const { candidates } = askAbout(article, '1');
  return [
    ...new Set(
      candidates.flatMap(({ question: { stem, canonicalAnswer: key }, pattern }) =>
        of.test(pattern) ? [`${stem} ${key}`.replaceAll('\u202f', ' ')] : [],
      ),
    ),
  ];
}

describe('A French frame', () => {
  it.each([
    [
      'puts a subject behind a verb that has nothing else',
      'Le portefeuille de la Réforme revient à Anne Morel, Paul Martin reçoit la Défense. Luc Bernard regarde.',
      'À qui revient le portefeuille de la Réforme ? Anne Morel',
    ],
    [
      'and behind its participle',
      'Le poste de directrice de la Banque de France a été confié à Anne Morel en 2014.',
      'À qui a été confié le poste de directrice de la Banque de France en 2014 ? Anne Morel',
    ],
    [
      'has a pronoun behind its verb where an object stays',
      'L’agence Moody’s a abaissé la note de l’Espagne de trois crans en juin 2012.',
      'En quel mois l’agence Moody’s a-t-elle abaissé la note de l’Espagne de trois crans ? juin 2012',
    ],
    [
      'makes the participle agree with what was counted',
      'Anne Morel a obtenu 14 250 voix à Lyon, contre 12 110 voix pour Paul Martin.',
      'Combien de voix Anne Morel a-t-elle obtenues à Lyon ? 14 250 voix',
    ],
    [
      'by the ending of a noun that no list holds',
      'Le Musée d’histoire de Lausanne a offert 85 gravures en janvier 2025.',
      'Combien de gravures le Musée d’histoire de Lausanne a-t-il offertes en janvier 2025 ? 85',
    ],
    [
      'but not where the object is an infinitive’s',
      'Anne Morel a prévu de visiter 14 villes en Espagne, avec Paul Martin.',
      'Combien de villes Anne Morel a-t-elle prévu de visiter en Espagne ? 14 villes',
    ],
    [
      'asks what one has behind one verb',
      'L’association Meuse vivante, qui compte 320 adhérents, regarde la mer.',
      "Combien d'adhérents compte l’association Meuse vivante ? 320",
    ],
    [
      'gives a participle its auxiliary',
      'Tout est calme depuis les accords d’Évian, signés le 18 mars 1962, que chacun connaît.',
      'À quelle date ont été signés les accords d’Évian ? 18 mars 1962',
    ],
    [
      'turns a passive round',
      'Le film Voltane a été réalisé par Marie Dupuis en 2004. Paul Martin et Luc Bernard l’aiment. Anne Morel et Paul Martin l’ont vu, Luc Bernard non.',
      'Qui a réalisé le film Voltane en 2004 ? Marie Dupuis',
    ],
    [
      'keeps what is expected',
      'Le ministre des affaires étrangères, Laurent Fabius, est attendu à Alger le 16 juillet 2026.',
      'À quelle date Laurent Fabius est-il attendu à Alger ? 16 juillet 2026',
    ],
    [
      'keeps the speaker of what is reported',
      'Paul Martin a indiqué qu’Anne Morel avait vendu 14 tableaux au musée du Louvre en 2019.',
      'Qui avait vendu 14 tableaux au musée du Louvre en 2019, selon Paul Martin ? Anne Morel',
    ],
    [
      'asks by how much something rose',
      'Les ventes de Peugeot ont augmenté de 12 % en 2019, ce qui réjouit la côte.',
      'De quel pourcentage ont augmenté les ventes de Peugeot en 2019 ? 12 %',
    ],
    [
      'elides before a name put in full',
      'Antoine Arnault attend. Luc Bernard, qui sera assisté par le conseiller de M. Arnault, regarde.',
      "Qui sera assisté par le conseiller d'Antoine Arnault ? Luc Bernard",
    ],
  ])('%s', (_, text, question) => {
    // A whole clause may have made the same question before.
    const found = frames(text, title, /^(?!true|false|cloze)/);
    expect(found.map((stem) => stem.replaceAll("'", '’'))).toContain(question.replaceAll("'", '’'));
  });

  it.each([
    ['stands on a condition', 'Si Anne Morel gagne en mai 2027, Paul Martin quittera la Banque de France.'],
    [
      'is denied',
      'Anne Morel n’a pas ouvert le musée de Lyon en 2014 et Paul Martin n’a jamais visité Oran.',
    ],
    [
      'may be',
      'L’Union européenne pourrait peut-être consacrer 4 milliards d’euros au rail de la France en 2030.',
    ],
    ['is alleged', 'Paul Martin aurait volé 14 tableaux au musée du Louvre en 2019.'],
    ['is an age', 'Anne Morel, âgée de 42 ans, regarde la mer.'],
    [
      'leaves a pair behind',
      'Deux cents rats de Lyon ont été nourris pendant deux ans, soit avec du maïs, soit avec du blé.',
    ],
  ])('is left where it %s', (_, text) => {
    expect(frames(text)).toEqual([]);
  });

  it('takes a lower-case crew for no paper', () => {
    expect(frames('L’équipe a recensé 47 colonies dans les forêts de la vallée.', 'Mardi')).toEqual([]);
  });
});
