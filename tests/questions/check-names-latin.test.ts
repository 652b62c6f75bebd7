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
