// Assembles the English name vocabulary.
import type { NameWords } from '../../reading/name-words.ts';
import { enCallings } from '../latin/lexicon-titles.ts';
import { latinNames, type NameLists } from '../latin/names.ts';
import { menTitles, titles, womenTitles } from './lexicon-words.ts';

/** The lists that English names are read by. */
const enNameLists: NameLists = {
  side: 0,
  menTitles,
  womenTitles,
  titles: `${enCallings} ${titles}`,
  particles: 'van von de der den bin al el la di da mac',
  links: 'of the de du',
  nameAdjectives: '',
  organisationHeads: [
    ['museum gallery theatre library archive orchestra', 'culture'],
    ['university college institute school academy', 'university'],
    ['council parliament assembly senate', 'council'],
    ['ministry department government office', 'ministry'],
    ['agency authority commission service board', 'agency'],
    ['company line lines group ltd ferries airways', 'company'],
    ['trust society association union foundation fund', 'charity'],
    ['club united', 'club'],
    ['bank', 'bank'],
    ['court', 'court'],
    ['times post herald courier gazette chronicle', 'newspaper'],
  ],
  placeHeads: [
    ['river', 'river'],
    ['lake loch', 'lake'],
    ['bay gulf sound strait', 'bay'],
    ['island isle', 'island'],
    ['airport', 'airport'],
    ['harbour port quay pier', 'port'],
    ['street road square', 'street'],
    ['bridge', 'bridge'],
    ['park', 'park'],
    ['mount mountain hill', 'mountain'],
    ['station', 'station'],
  ],
  everyday:
    'nice reading mobile bath cork hull split deal orange apple total target sun independent guardian times nature science post nation derby jackson lincoln van bam tours chester durham santos natal jos leon',
  notNames:
    'both all several some many most few each every another other image former late the a an in on at for from to of and but or if when while after before since this that these those he she it they we i you his her its their our there here what which who why how not no yes as by with monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
};

/** Name vocabulary of English. */
export const enNames: NameWords = latinNames(enNameLists);
