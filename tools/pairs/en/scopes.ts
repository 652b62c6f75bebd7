// English words of how much, how often and in which order, made stronger or contrary; never what the sentence entails.
import type { Edit } from '../minimal-pair.ts';
import { bothWays, type PhraseRule, phraseEdits, phraseTable } from '../phrase-rules.ts';
import type { Scene } from '../scene.ts';
import { wholeQuantities } from '../whole-quantities.ts';
import { withArticle } from './antonyms.ts';

/** Where `first` and its like stand in names and fixed phrases. */
const named = 'at from ladies was were is are been had has have be who he she they it';
const names = 'lady minister world place aid name of hand time . and';

const rules: readonly PhraseRule[] = [
  ['some of', 'all of'],
  ['most of', 'all of', 'the'],
  ['many of', 'all of'],
  ['several of', 'all of'],
  ['part of', 'all of', 'as a is was be been are were become became form formed large'],
  ['several', 'all', 'the these those', 'of hundred thousand million dozen times'],
  ['many', 'all', 'the how so as too these those not', 'of . more times a'],
  ['often', 'always', 'more most how less as very'],
  ['sometimes', 'always'],
  ['usually', 'always'],
  ['partly', 'entirely'],
  ['partially', 'completely'],
  ['may', 'will', '', 'be not'],
  ['might', 'will', '', 'be not'],
  ['probably', 'certainly'],
  ['first time', 'second time'],
  ['first time', 'third time'],
  ['first', 'second', named, names],
  ['first', 'third', named, names],
  ['second', 'third', 'a', 'world hand . to'],
  ['second', 'first', 'a', 'world hand . to'],
  ['third', 'fourth', 'a one', 'world . of'],
  ['third', 'first', 'a one', 'world . of'],
  ['fourth', 'fifth', 'a one', '.'],
  ['once', 'twice', 'at all', 'again the he she it they a .'],
  ...bothWays([
    ['more than', 'less than', 'no not', 'ever'],
    ['at least', 'at most', '', '.'],
  ]),
];

const table = phraseTable(rules);

/** Returns the sentence with one word of scope changed, or with `only` before a quantity that had none. */
export function englishScopes(scene: Scene): Edit[][] {
  return [...phraseEdits(scene, table).map((edit) => withArticle(scene, edit)), ...onlyAdded(scene)].map(
    (edit) => [edit],
  );
}

/** `killed 14 people` → `killed only 14 people`, behind a verb or a preposition. */
function onlyAdded({ sentence, tokens, folded }: Scene): Edit[] {
  if (/ (?:only|just|merely|solely) /.test(folded)) return [];
  return wholeQuantities(sentence.mentions).flatMap((mention) => {
    const before = tokens.findLast((token) => token.end <= mention.start);
    if (before?.kind !== 'word' || !mayPrecede(before.norm)) return [];
    return [{ start: mention.start, end: mention.start, text: 'only ' }];
  });
}

const mayPrecede = (norm: string): boolean =>
  /^(?:for|in|by|with|to|from|after|is|are|was|were|has|have|had)$/.test(norm) || /.{2}ed$/.test(norm);
