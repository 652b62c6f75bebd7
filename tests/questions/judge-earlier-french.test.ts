// What the pluperfect puts before the news is no news: without its time it decides nothing.
import { articleFrom, holdsVerdicts, type Row } from './fixtures/judging.ts';

const undecided = (...statements: readonly string[]): Row[] =>
  statements.map((statement) => [statement, 'not_enough_information', 'not_stated']);

const article = articleFrom(
  [
    'Une crue a frappé Lorzac mardi.',
    'En 1994, la crue avait emporté neuf maisons.',
    'Un berger était mort.',
    'Le pont avait été détruit.',
    'La préfète Claire Garnier a indiqué que la digue avait tenu.',
    'Le moulin avait ouvert en 1971.',
    'Le club avait remporté la coupe.',
    'Les habitants ont passé la nuit dans le gymnase, où des lits avaient été dressés par des bénévoles.',
  ],
  { lang: 'fr', title: 'Crue à Lorzac' },
);

holdsVerdicts('deeds before the news', article, [
  ...undecided(
    'La crue a emporté neuf maisons.',
    'La crue a emporté douze maisons.',
    'Un berger est mort.',
    'Le pont a été détruit.',
    'Le pont n’a pas été détruit.',
    'Le club a remporté la coupe.',
  ),
  ['En 1994, la crue a emporté neuf maisons.', 'supported'],
  ['Le pont avait été détruit.', 'supported'],
  ['La digue a tenu.', 'supported', 'agrees'],
  ['Le moulin a ouvert en 1971.', 'supported'],
]);
