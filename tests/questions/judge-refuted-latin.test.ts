// What the judge finds refuted in English and French, with both values in the reason.
import { expect, it } from 'vitest';
import { articleFrom, holdsVerdicts, verdictOn } from './fixtures/judging.ts';

const museum = articleFrom(
  [
    'The Ellery Maritime Institute, founded in 1974, opened a museum in Port Ellery on 3 February 2026 after two years of building.',
    'The museum, which cost £12.5 million, holds more than 1,200 models.',
    'Martin Hale beat Owen Pryce in the final of the harbour race.',
    'The deputy mayor, Ines Cole, voted against the plan.',
    'The company did not apply for the licence.',
    'The new hall has 900 seats.',
    '“The bridge is safe,” Peter Lowe told reporters.',
    'Ines Cole denied that the ministry had delayed the grant.',
    'The town has 40 buses and the drivers cheered.',
    'The lamp room is closed.',
  ],
  { lang: 'en', title: 'Lighthouse museum opens in Port Ellery' },
);

holdsVerdicts('an English value that differs', museum, [
  ['The museum cost £15.2 million.', 'refuted', 'number_differs', '£12.5 million', '£15.2 million'],
  ['The museum cost €12.5 million.', 'refuted', 'number_differs', '£12.5 million', '€12.5 million'],
  ['The museum holds fewer than 1,000 models.', 'refuted', 'number_differs', 'more than 1,200', 'fewer than'],
  ['The institute was founded in 1947.', 'refuted', 'date_differs', '1974', '1947'],
  ['The institute opened a museum in Port Ellery on 4 February 2026.', 'not_enough_information'],
  ['The new hall has 800 seats.', 'refuted', 'number_differs', '900 seats', '800 seats'],
  ['Tom Reyes beat Owen Pryce in the final.', 'not_enough_information'],
]);

holdsVerdicts('an English opposite or denial', museum, [
  ['The institute closed a museum in Port Ellery.', 'not_enough_information'],
  ['Ines Cole voted for the plan.', 'refuted', 'opposite', 'against', 'for'],
  [
    'Martin Hale did not beat Owen Pryce in the final of the harbour race.',
    'refuted',
    'negation_differs',
    'beat',
    'did not beat',
  ],
  ['The company applied for the licence.', 'refuted', 'negation_differs', 'did not apply', 'applied'],
  ['The bridge is not safe.', 'not_enough_information'],
  ['The lamp room is not closed.', 'refuted', 'negation_differs'],
]);

holdsVerdicts('English roles and speakers', museum, [
  ['Owen Pryce beat Martin Hale in the final.', 'refuted', 'role_differs', 'Martin Hale beat Owen Pryce'],
  ['Ines Cole said the bridge is safe.', 'refuted', 'speaker_differs', 'Peter Lowe', 'Ines Cole'],
  ['Ines Cole said the ministry had delayed the grant.', 'refuted', 'opposite', 'denied'],
]);

const pont = articleFrom(
  [
    'La maire de Valmont, Claire Dumas, a rouvert le pont du Moulin le 3 février 2026, après deux ans de travaux.',
    'Le chantier, qui a coûté 12,5 millions d’euros, a mobilisé plus de 1 200 ouvriers.',
    'Le préfet Luc Meunier a affirmé que le pont accueillait 900 camions par jour.',
    'Hugo Lambert a battu Simon Perrot en finale.',
    'Le conseil a voté contre le projet.',
    'L’entreprise n’a pas déposé de recours.',
    'Le loyer a augmenté de 5 % en 2025.',
    'Son avocate, Maître Sonia Berthier, a salué la décision.',
  ],
  { lang: 'fr', title: 'Un pont rouvre à Valmont' },
);

holdsVerdicts('a French value that differs', pont, [
  [
    'Le chantier a coûté 15,2 millions d’euros.',
    'refuted',
    'number_differs',
    '12,5 millions',
    '15,2 millions',
  ],
  ['Le chantier a coûté 12,5 millions de dollars.', 'refuted', 'number_differs', 'euros', 'dollars'],
  ['Le loyer a augmenté de 7 % en 2025.', 'refuted', 'number_differs', '5 %', '7 %'],
  ['Le loyer a augmenté de 5 % en 2024.', 'refuted', 'date_differs', '2025', '2024'],
  ['Paul Ferrand a rouvert le pont du Moulin.', 'not_enough_information'],
]);

holdsVerdicts('a French opposite, denial, role or speaker', pont, [
  ['Le loyer a baissé de 5 % en 2025.', 'refuted', 'opposite', 'a augmenté', 'a baissé'],
  ['Le conseil a voté pour le projet.', 'refuted', 'opposite', 'contre', 'pour'],
  ['Hugo Lambert n’a pas battu Simon Perrot en finale.', 'refuted', 'negation_differs', 'a battu'],
  ['L’entreprise a déposé un recours.', 'refuted', 'negation_differs', 'a déposé'],
  ['Simon Perrot a battu Hugo Lambert en finale.', 'refuted', 'role_differs', 'Hugo Lambert a battu'],
  ['Claire Dumas a affirmé que le pont accueillait 900 camions par jour.', 'not_enough_information'],
]);

it('a title makes nobody another', () => {
  expect(verdictOn('Sonia Berthier a salué la décision.', pont).outcome).not.toBe('refuted');
});

it('a reason shows the denial that stands behind its verb', () => {
  const [reason] = verdictOn('The lamp room is not closed.', museum).reasons;
  expect(reason?.text).toContain('not “is not”');
});
