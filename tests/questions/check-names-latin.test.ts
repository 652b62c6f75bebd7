import type { Asked } from './fixtures/graded.ts';
import { type GradingTable, holdsGrading } from './fixtures/grading-table.ts';
import { person, place } from './fixtures/keys.ts';

const macron: Asked = {
  value: person('Emmanuel Macron', ['Olaf Scholz', 'Brigitte Macron']),
  canonical: 'Emmanuel Macron',
  stem: 'Who opened the summit?',
  lang: 'en',
};
const alSharaa: Asked = {
  value: person('Ahmed al-Sharaa', ['Vladimir Putin']),
  canonical: 'Ahmed al-Sharaa',
  stem: 'Who visited Moscow?',
  lang: 'en',
};
const quilter: Asked = {
  value: person('Thomas Edmund Quilter', ['Timothy Eric Quilter', 'Anne Pellow']),
  canonical: 'Thomas Edmund Quilter',
  stem: 'Who designed the lock?',
  lang: 'en',
};
const harrow: Asked = {
  value: person('Walter Harrow Jr.', ['Simon Pell']),
  canonical: 'Walter Harrow Jr.',
  stem: 'Who bought the mill?',
  lang: 'en',
};
const harrowSenior: Asked = { ...harrow, value: person('Walter Harrow Jr.', ['Walter Harrow']) };
const pope: Asked = {
  value: person('John Paul II', ['Benedict XVI']),
  canonical: 'John Paul II',
  stem: 'Who blessed the crowd?',
  lang: 'en',
};
const ashby: Asked = {
  value: person('Mara Lynn Ashby', ['Joan Ashby']),
  canonical: 'Mara Lynn Ashby',
  stem: 'Who won the race?',
  lang: 'en',
};
const moscow: Asked = {
  value: place('Moscow', ['Damascus']),
  canonical: 'Moscow',
  stem: 'Where did the talks take place?',
  lang: 'en',
};
const geneve: Asked = {
  value: place('Genève', ['Paris']),
  canonical: 'Genève',
  stem: 'Où a eu lieu la réunion ?',
  lang: 'fr',
};
const barrot: Asked = {
  value: person('Jean-Noël Barrot', ['Emmanuel Macron']),
  canonical: 'Jean-Noël Barrot',
  stem: 'Qui a signé le texte ?',
  lang: 'fr',
};

const latin: GradingTable = [
  [
    'an English name',
    alSharaa,
    [
      ['Ahmed al-Sharaa', 'correct', []],
      ['ahmed al-sharaa', 'correct', ['case']],
      ['Ahmed Sharaa', 'correct'],
      ['Sharaa', 'correct', ['surname_only']],
      ['President Ahmed al-Sharaa', 'correct'],
      ['It was Ahmed al-Sharaa', 'correct'],
      ['Ahmed al-Shara', 'correct', ['spelling']],
      ['the wife of Ahmed al-Sharaa', 'incorrect'],
      ['not Ahmed al-Sharaa', 'incorrect'],
      ['It wasn’t Ahmed al-Sharaa', 'incorrect'],
      ['Ahmed al-Sharaa or Putin', 'incorrect'],
      ['Ahmed al-Sharaa and Vladimir Putin', 'incorrect'],
      ['Vladimir Putin', 'incorrect'],
      ['الشرع', 'correct'],
      ['الشرق', 'incorrect'],
      ['Who visited Moscow?', 'incorrect'],
    ],
  ],
  [
    'a surname that two people of the article bear',
    macron,
    [
      ['Emmanuel Macron', 'correct'],
      ['Macron', 'partial'],
      ['Brigitte Macron', 'incorrect'],
      ['Emmanuel Macron Jr', 'incorrect'],
    ],
  ],
  [
    'given names by their first letters, where another of the article has other ones',
    ashby,
    [
      ['M. L. Ashby', 'correct', ['spelling']],
      ['M.L. Ashby', 'correct', ['spelling']],
      ['Mara L. Ashby', 'correct', ['spelling']],
      ['The winner was M. L. Ashby', 'correct'],
      ['L. M. Ashby', 'incorrect'],
      ['M. J. Ashby', 'incorrect'],
      ['J. Ashby', 'incorrect'],
      ['not M. L. Ashby', 'incorrect'],
    ],
  ],
  [
    'first letters that two people of the article share',
    quilter,
    [
      ['T. E. Quilter', 'partial'],
      ['Thomas E. Quilter', 'correct', ['spelling']],
      ['Timothy E. Quilter', 'incorrect'],
    ],
  ],
  [
    'a name without the word that tells father and son apart',
    harrow,
    [
      ['Walter Harrow', 'correct', ['title_dropped']],
      ['Walter Harrow Sr.', 'incorrect'],
    ],
  ],
  ['where the father stands in the article', harrowSenior, [['Walter Harrow', 'incorrect']]],
  ['a ruler without the number', pope, [['John Paul', 'partial']]],
  [
    'a name behind a colon',
    ashby,
    [
      ['The fastest runner of the day: Mara Ashby', 'correct'],
      ['The fastest runner of the day: Joan Ashby', 'incorrect'],
    ],
  ],
  [
    'an English place',
    moscow,
    [
      ['Moscow', 'correct'],
      ['in Moscow', 'correct'],
      ['The talks took place in Moscow', 'correct'],
      ['The talks took place in Damascus', 'incorrect'],
      ['a street near Moscow', 'incorrect'],
      ['moscow', 'correct', ['case']],
      ['not Moscow', 'incorrect'],
      ['Moscow or Damascus', 'incorrect'],
      ['south Moscow', 'incorrect'],
      ['Damascus', 'incorrect'],
      ['موسكو', 'correct'],
      ['دمشق', 'incorrect'],
    ],
  ],
  [
    'a French place',
    geneve,
    [
      ['Genève', 'correct', []],
      ['Geneve', 'correct', ['diacritics']],
      ['à Genève', 'correct'],
      ["C'est à Genève", 'correct'],
      ['pas à Genève', 'incorrect'],
      ['Genève ou Paris', 'incorrect'],
      ['Genève et Paris', 'incorrect'],
      ['Gênes', 'incorrect'],
      ['Paris', 'incorrect'],
    ],
  ],
  [
    'a French name',
    barrot,
    [
      ['Jean-Noël Barrot', 'correct', []],
      ['Jean Noël Barrot', 'correct'],
      ['jean-noel barrot', 'correct'],
      ['Barrot', 'correct', ['surname_only']],
      ['le ministre Jean-Noël Barrot', 'correct'],
      ["l'épouse de Jean-Noël Barrot", 'incorrect'],
      ['Emmanuel Macron', 'incorrect'],
      ["ce n'est pas Barrot", 'incorrect'],
    ],
  ],
];

holdsGrading('A name typed in Latin letters', latin);
