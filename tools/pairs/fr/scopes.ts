// French words of how much, how often and in which order, made stronger or contrary; never what the sentence entails.
import type { Edit } from '../minimal-pair.ts';
import { bothWays, type PhraseRule, phraseEdits, phraseTable } from '../phrase-rules.ts';
import type { Scene } from '../scene.ts';
import { wholeQuantities } from '../whole-quantities.ts';
import { elided } from './elision.ts';

const names = 'ministre ministres dame guerre temps lieu monde nom plan secours .';

const rules: readonly PhraseRule[] = [
  ['certains', "l'ensemble des", "de d'", '. sont ont des de'],
  ['certaines', "l'ensemble des", "de d'", '. sont ont des de'],
  ['plusieurs', "l'ensemble des", "de d' à", '. dizaines centaines milliers millions fois de'],
  [
    'quelques',
    "l'ensemble des",
    "de d' il depuis",
    '. jours heures minutes mois semaines années dizaines centaines milliers uns unes',
  ],
  ['la plupart des', "l'ensemble des"],
  ['une partie des', "l'ensemble des"],
  ['la majorité des', "l'ensemble des"],
  ['une partie de', 'la totalité de'],
  ['souvent', 'toujours', 'plus moins trop le très'],
  ['parfois', 'toujours'],
  ['partiellement', 'totalement'],
  ['en partie', 'en totalité'],
  ['probablement', 'certainement'],
  ['peut-être', 'certainement'],
  ['première fois', 'deuxième fois'],
  ['première fois', 'troisième fois'],
  ['premier', 'deuxième', '', names],
  ['premier', 'troisième', '', names],
  ['première', 'deuxième', '', `${names} fois`],
  ['deuxième', 'troisième', '', names],
  ['second', 'troisième', '', names],
  ['seconde', 'troisième', '', names],
  ['troisième', 'quatrième', '', names],
  ['quatrième', 'cinquième', '', names],
  ...bothWays([
    ['plus de', 'moins de', "pas non ne n' plus", ''],
    ['au moins', 'au plus', '', 'tard tôt'],
  ]),
];

const table = phraseTable(rules);

/** Returns the sentence with one word of scope changed, or with « seulement » before a quantity that had none. */
export function frenchScopes(scene: Scene): Edit[][] {
  return [...phraseEdits(scene, table), ...onlyAdded(scene)].flatMap((edit) => {
    const fitted = elided(scene, edit);
    return fitted === undefined ? [] : [[fitted]];
  });
}

/** « a fait 14 morts » → « a fait seulement 14 morts », behind a participle or a preposition. */
function onlyAdded({ sentence, tokens, folded }: Scene): Edit[] {
  if (/ (?:seulement|uniquement|que|qu'|juste|seuls?|seules?) /.test(folded)) return [];
  return wholeQuantities(sentence.mentions).flatMap((mention) => {
    const before = tokens.findLast((token) => token.end <= mention.start);
    if (before?.kind !== 'word' || !mayPrecede.test(before.text)) return [];
    return [{ start: mention.start, end: mention.start, text: 'seulement ' }];
  });
}

const mayPrecede = /^(?:fait|avec|pendant|a|ont|est|sont|compte|coûte|dure)$|é$|ait$/;
