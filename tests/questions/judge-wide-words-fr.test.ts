// The wide French word lists of the judge: other words for the same and wider ones, beside near words that say something else.
import { describe, expect, it } from 'vitest';
import { frJudging } from '../../questions/languages/fr/judging/index.ts';
import { fold } from '../../questions/text/fold.ts';
import { articleFrom, holdsVerdicts, verdictOn } from './fixtures/judging.ts';

const article = articleFrom(
  [
    'Le conseil a entériné la fusion des écoles.',
    'La grêle a ravagé les vignes.',
    'Les pompiers ont éteint les flammes.',
    'Les douaniers ont perquisitionné le bureau du notaire.',
    'Le radar a détecté un ballon.',
    'La chimiste a démontré le risque.',
    'Les ouvriers ont exhumé une amphore.',
    'L’artillerie a pilonné le port.',
    'Le musée a bradé ses affiches.',
    'Le paysan a élevé trois ânes.',
    'Le syndicat recommande la prudence.',
    'Un colonel a quitté la caserne.',
    'Le violoniste a signé des autographes.',
    'Une tornade a frôlé le phare.',
    'La start-up a ouvert un bureau.',
    'Le chalutier a rejoint la rade.',
    'Le long-métrage a été projeté à Lorme.',
    'Le maire a convié les voisins.',
    'La commission a divulgué le rapport.',
    'Le conseiller a mis en œuvre le règlement.',
    'Le patineur a pris la fuite.',
    'Les ingénieurs ont mis au point un filtre.',
    'Le comité a donné son feu vert à la crèche.',
    'Une fillette a trouvé la bague.',
    'L’ébéniste a confectionné un coffre.',
    'Le club a rallongé le stage.',
    'Le cardiologue a reçu la presse.',
  ],
  { lang: 'fr', title: 'Nouvelles' },
);

holdsVerdicts('French words that say the same or less', article, [
  ['Le conseil a approuvé la fusion des écoles.', 'supported'],
  ['La grêle a dévasté les vignes.', 'supported'],
  ['Les pompiers ont maîtrisé les flammes.', 'supported'],
  ['Les douaniers ont fouillé le bureau du notaire.', 'supported'],
  ['Le radar a repéré un ballon.', 'supported'],
  ['La chimiste a prouvé le risque.', 'supported'],
  ['Les ouvriers ont déterré une amphore.', 'supported'],
  ['L’artillerie a bombardé le port.', 'supported'],
  ['Le musée a vendu ses affiches.', 'supported'],
  ['L’agriculteur a élevé trois ânes.', 'supported'],
  ['Le syndicat préconise la prudence.', 'supported'],
  ['Un militaire a quitté la caserne.', 'supported'],
  ['Le musicien a signé des autographes.', 'supported'],
  ['Une intempérie a frôlé le phare.', 'supported'],
  ['L’entreprise a ouvert un bureau.', 'supported'],
  ['Le bateau a rejoint la rade.', 'supported'],
  ['Le film a été projeté à Lorme.', 'supported'],
  ['Le maire a invité les voisins.', 'supported'],
  ['La commission a révélé le rapport.', 'supported'],
  ['Le conseiller a appliqué le règlement.', 'supported'],
  ['Le patineur a fui.', 'supported'],
  ['Les ingénieurs ont élaboré un filtre.', 'supported'],
  ['Le comité a approuvé la crèche.', 'supported'],
  ['Une fille a trouvé la bague.', 'supported'],
  ['L’ébéniste a fabriqué un coffre.', 'supported'],
  ['Le club a prolongé le stage.', 'supported'],
  ['Le médecin a reçu la presse.', 'supported'],
]);

describe('French words that only come near', () => {
  it.each([
    'Le conseil a financé la fusion des écoles.',
    'La grêle a menacé les vignes.',
    'Les pompiers ont attisé les feuilles.',
    'Les douaniers ont saisi le bureau du notaire.',
    'Le radar a abattu un ballon.',
    'La chimiste a supposé le risque.',
    'Les ouvriers ont vendu une amphore.',
    'L’artillerie a pris le port.',
    'Le musée a acheté ses affiches.',
    'Le vigneron a élevé trois ânes.',
    'Le syndicat impose la prudence.',
    'Un amiral a quitté la caserne.',
    'Le pianiste a signé des autographes.',
    'Un ouragan a frôlé le phare.',
    'La multinationale a ouvert un bureau.',
    'Le paquebot a rejoint la rade.',
    'Le court-métrage a été projeté à Lorme.',
    'Le maire a convoqué les voisins.',
    'La commission a rédigé le rapport.',
    'Le conseiller a préparé le règlement.',
    'Le patineur a été arrêté.',
    'Les ingénieurs ont testé un filtre.',
    'Le comité a inauguré la crèche.',
    'L’ébéniste a réparé un coffre.',
    'Le club a annulé le stage.',
    'Le chirurgien a reçu la presse.',
  ])('are no support: %s', (statement) => {
    expect(verdictOn(statement, article).outcome).not.toBe('supported');
  });
});

describe('the French lists', () => {
  const pairs = (list: readonly (readonly string[])[]) =>
    list.flatMap((group) =>
      group.flatMap((one) =>
        group.filter((other) => other !== one).map((other) => `${fold(one)} ${fold(other)}`),
      ),
    );

  it('name no pair both as synonyms and as opposites', () => {
    const same = new Set(pairs(frJudging.synonyms));
    expect(pairs(frJudging.opposites).filter((pair) => same.has(pair))).toEqual([]);
  });

  it('name no word as its own wider word', () => {
    expect(frJudging.entailments.filter(([narrow, wide]) => fold(narrow) === fold(wide))).toEqual([]);
  });
});
