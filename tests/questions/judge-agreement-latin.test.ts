// What the judge finds supported in English and French: the same said shorter, in another order, with other words for a name.
import { articleFrom, holdsVerdicts } from './fixtures/judging.ts';

const museum = articleFrom(
  [
    'The Ellery Maritime Institute, founded in 1974, opened a museum in Port Ellery on 3 February 2026 after two years of building.',
    'Labour secretary Judith Marlowe cut the ribbon and praised the workers.',
    'The museum, which cost £12.5 million, holds more than 1,200 models.',
    'The World Health Organization (WHO) sent 40 beds to the clinic in Port Ellery.',
    'The new hall has 900 seats.',
    'The deputy mayor, Ines Cole, voted against the plan.',
    'She asked the council for three more weeks.',
  ],
  { lang: 'en', title: 'Lighthouse museum opens in Port Ellery' },
);

holdsVerdicts('English said shorter', museum, [
  ['The new hall has 900 seats.', 'supported', 'verbatim'],
  ['The Ellery Maritime Institute opened a museum in Port Ellery.', 'supported', 'agrees'],
  ['The museum cost £12.5 million.', 'supported', 'agrees'],
  ['The museum cost 12.5 million pounds.', 'supported', 'agrees'],
  ['The museum holds more than 1,200 models.', 'supported', 'agrees'],
  ['Judith Marlowe cut the ribbon.', 'supported', 'agrees'],
  ['Marlowe cut the ribbon.', 'supported', 'agrees'],
]);

holdsVerdicts('an English noun for the name', museum, [
  ['The institute opened a museum in Port Ellery on 3 February 2026.', 'supported', 'entailed'],
  ['The institute was founded in 1974.', 'supported', 'entailed'],
  ['The WHO sent 40 beds to the clinic.', 'supported', 'agrees'],
  ['The deputy mayor voted against the plan.', 'supported', 'agrees'],
]);

holdsVerdicts('English dates, bounds and shared subjects', museum, [
  ['On 3 February 2026 the institute opened a museum in Port Ellery.', 'supported', 'entailed'],
  ['The institute opened a museum in February 2026.', 'supported', 'entailed'],
  ['The institute opened a museum in 2026.', 'supported', 'entailed'],
  ['The museum holds more than 1,000 models.', 'not_enough_information'],
  ['The museum holds more than 1,500 models.', 'not_enough_information'],
  ['Judith Marlowe praised the workers.', 'supported', 'agrees'],
  ['The Ellery Maritime Institute was founded in 1974.', 'supported', 'agrees'],
]);

const pont = articleFrom(
  [
    'La maire de Valmont, Claire Dumas, a rouvert le pont du Moulin le 3 février 2026, après deux ans de travaux.',
    'Le chantier, qui a coûté 12,5 millions d’euros, a mobilisé plus de 1 200 ouvriers.',
    'L’Organisation mondiale de la santé (OMS) a envoyé 40 lits à Valmont.',
    'Le tribunal de Lormont a relaxé le pêcheur Yann Le Goff en janvier 2026.',
    'La région a acheté un ferry et vendu une péniche.',
    'Hugo Lambert a battu Simon Perrot en finale.',
  ],
  { lang: 'fr', title: 'Un pont rouvre à Valmont' },
);

holdsVerdicts('French said shorter', pont, [
  ['Hugo Lambert a battu Simon Perrot en finale.', 'supported', 'verbatim'],
  ['Claire Dumas a rouvert le pont du Moulin le 3 février 2026.', 'supported', 'agrees'],
  ['Dumas a rouvert le pont du Moulin.', 'supported', 'agrees'],
  ['La maire de Valmont a rouvert le pont du Moulin.', 'supported', 'agrees'],
  ['Le chantier a coûté 12,5 millions d’euros.', 'supported', 'agrees'],
  ['Le chantier a mobilisé plus de mille deux cents ouvriers.', 'supported', 'agrees'],
  ['La région a acheté un ferry.', 'supported', 'agrees'],
]);

holdsVerdicts('French dates, bounds and nouns for names', pont, [
  ['Claire Dumas a rouvert le pont du Moulin en février 2026.', 'supported', 'entailed'],
  ['Le chantier a mobilisé plus de 1 000 ouvriers.', 'supported', 'entailed'],
  ['Le chantier a mobilisé plus de 1 500 ouvriers.', 'not_enough_information'],
  ['L’OMS a envoyé 40 lits à Valmont.', 'supported', 'agrees'],
  ['Le tribunal a relaxé Yann Le Goff.', 'supported', 'entailed'],
]);
