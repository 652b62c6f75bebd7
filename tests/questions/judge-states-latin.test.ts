// States told otherwise in English and French: what dates from a year, who is at the head of a thing, how many live in a place; one helping verb
// for two deeds, participles before a comma, days of the week. Beside each what only looks the same.
import { articleFrom, holdsVerdicts } from './fixtures/judging.ts';

holdsVerdicts(
  'Torrow harbour trust opens its books',
  articleFrom(
    [
      'Founded in 1974, the institute employs 60 people.',
      'Built in 1911 and repaired in 1987, the bridge carries trains.',
      'Membership of the trust went from 300 to 520 last year.',
      'The driver of the lorry, aged 47, was unhurt.',
      'The director of the museum, Rosa Fenn, opened the hall.',
      'Torrow has 4,100 inhabitants.',
      'Asked about the fire, the mayor said nothing.',
      'The council rejected the plan in June.',
      'The mayor of Torrow, Otto Vale, resigned on Tuesday.',
      'The trust has 75 employees.',
    ],
    { lang: 'en', title: 'Torrow harbour trust opens its books' },
  ),
  [['Otto Vale runs the museum.', 'not_enough_information']],
);

holdsVerdicts(
  'Torrow votes on the harbour plan',
  articleFrom(
    [
      'Board member Otto Vale, who voted against the review, left early.',
      'Rosa Fenn voted for the plan on Monday.',
      'Twelve people were killed in the fire on Tuesday.',
      'The harbour was closed in March after a storm.',
      'Ines Cole met the deputy mayor in a former brewery.',
      'The acting head of the museum, Walt Hale, spoke on Wednesday.',
      'Lena Orr, a former pilot, was elected deputy mayor in 2020.',
      'The strike ended on Friday, a week after talks failed to bring a deal.',
    ],
    { lang: 'en', title: 'Torrow votes on the harbour plan' },
  ),
  [
    ['Otto Vale supported the review.', 'not_enough_information'],
    ['Ines Cole met the mayor.', 'not_enough_information'],
    ['Lena Orr was elected mayor in 2020.', 'not_enough_information'],
    ['Walt Hale is the head of the museum.', 'not_enough_information'],
    ['Lena Orr is a pilot.', 'not_enough_information'],
    ['Walt Hale heads the museum.', 'not_enough_information'],
    ['The strike ended on Friday.', 'supported'],
    ['The strike ended on Thursday.', 'refuted'],
    ['Rosa Fenn voted for the plan on Tuesday.', 'refuted'],
    ['Rosa Fenn voted against the review.', 'not_enough_information'],
    ['Talks failed on Friday.', 'not_enough_information'],
  ],
);
