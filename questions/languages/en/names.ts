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
    [
      'museum gallery theatre theater library archive archives orchestra opera philharmonic symphony ballet',
      'museum',
    ],
    ['university college institute school academy polytechnic', 'university'],
    ['parliament assembly senate congress council legislature', 'parliament'],
    ['ministry department government', 'ministry'],
    ['agency authority commission service board bureau administration office police directorate', 'agency'],
    [
      'company corporation corp inc incorporated limited ltd plc line lines group holdings industries ferries motors electronics systems technologies enterprises partners pharmaceuticals energy airlines airways',
      'company',
    ],
    [
      'trust society association foundation fund organization organisation alliance network campaign project',
      'charity',
    ],
    ['union federation', 'union'],
    ['committee', 'committee'],
    ['club united rovers wanderers', 'club'],
    ['bank', 'bank'],
    ['court tribunal', 'court'],
    ['party', 'party'],
    ['army brigade battalion militia navy', 'army'],
    ['hospital clinic', 'hospital'],
    ['embassy consulate', 'embassy'],
    ['times post herald courier gazette chronicle tribune telegraph journal weekly', 'newspaper'],
    ['tv radio broadcasting television', 'broadcaster'],
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
    ['stadium arena', 'stadium'],
    ['province', 'province'],
    ['county', 'county'],
    ['district', 'district'],
    ['desert', 'desert'],
    ['peninsula', 'peninsula'],
    ['valley', 'valley'],
    ['prison jail', 'prison'],
    ['palace castle tower cathedral church mosque temple abbey basilica', 'building'],
    ['ocean sea', 'sea'],
  ],
  smallHeads: '',
  leadingHeads: 'lake loch mount river port fort',
  everyday:
    'nice reading mobile bath cork hull split deal orange apple total target sun independent guardian times nature science post nation derby jackson lincoln van bam tours chester durham santos natal jos leon',
  notNames:
    'rival rivals fellow competitor challenger newcomer newcomers both all several some many most few each every another other image former late the a an in on at for from to of and but or if when while after before since this that these those he she it they we i you his her its their our there here what which who why how not no yes as by with monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
};

/** Name vocabulary of English. */
export const enNames: NameWords = latinNames(enNameLists);
