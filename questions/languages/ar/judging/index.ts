// What Arabic tells the judge of statements: its lists, taken apart, and what follows from them.
import { conversesOf } from '../../../judging/converse-list.ts';
import { framesOf } from '../../../judging/frame-list.ts';
import type { JudgingWords } from '../../../judging/judging-words.ts';
import { fold } from '../../../text/fold.ts';
import { arConverses } from './lexicon-converses.ts';
import { widerWords } from './lexicon-entailments.ts';
import { widerVerbs, widerVerbsAlone } from './lexicon-entailments-verbs.ts';
import { arFrames } from './lexicon-frames.ts';
import { furtherFrames } from './lexicon-frames-more.ts';
import { oppositeAdjectives, oppositePairs } from './lexicon-opposites.ts';
import { oppositeAdverbs, stateAdjectives } from './lexicon-opposites-adjectives.ts';
import { oppositeDeeds, oppositeNouns } from './lexicon-opposites-deeds.ts';
import { adjectiveGroups, synonymGroups } from './lexicon-synonyms.ts';
import { furtherAdjectives, widerAdjectives } from './lexicon-synonyms-adjectives.ts';
import { verbSynonyms } from './lexicon-synonyms-verbs.ts';
import { deedOf, nominalisations } from './nominalisations.ts';
import { nounForms } from './noun-forms.ts';
import { wideNounGroups, wideNounPairs } from './wide-nouns.ts';

type Pair = readonly [string, string];

/** The listed pairs, and after them the nouns of the deeds that exclude each other, which do so too. */
function readOpposites(): Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (one: string, other: string) => {
    const key = [fold(one), fold(other)].sort().join('|');
    if (!pairs.has(key)) pairs.set(key, [one, other]);
  };
  const listed = [
    oppositePairs,
    oppositeAdjectives,
    oppositeDeeds,
    oppositeNouns,
    stateAdjectives,
    oppositeAdverbs,
  ].flatMap(groupsOf);
  for (const [one = '', other = ''] of listed) add(one, other);
  for (const [one = '', other = ''] of listed) {
    const [deed, otherDeed] = [deedOf(one), deedOf(other)];
    if (deed !== undefined && otherDeed !== undefined) add(deed, otherDeed);
  }
  return [...pairs.values()];
}

/** The listed pairs, and after them the nouns of the deeds that the verbs tell, of which the one follows from the other too. */
function readWider(): Pair[] {
  const pairsOf = (list: string) =>
    list
      .trim()
      .split('\n')
      .flatMap((line): Pair[] => {
        const [narrow = '', wide = ''] = line.split('>');
        return narrow.split('|').map((word) => [word, wide]);
      });
  const verbs = pairsOf(widerVerbs);
  const pairs = [...[widerWords, widerAdjectives, widerVerbsAlone].flatMap(pairsOf), ...verbs];
  const known = new Set(pairs.map(([narrow, wide]) => fold(`${narrow}>${wide}`)));
  for (const [narrow, wide] of verbs) {
    const [deed, widerDeed] = [deedOf(narrow), deedOf(wide)];
    if (deed === undefined || widerDeed === undefined || known.has(fold(`${deed}>${widerDeed}`))) continue;
    known.add(fold(`${deed}>${widerDeed}`));
    pairs.push([deed, widerDeed]);
  }
  return pairs;
}

function groupsOf(list: string): string[][] {
  return list
    .trim()
    .split(/[;\n]/)
    .map((group) => group.split('|'));
}

/** The Arabic lists. */
export const arJudging: JudgingWords = {
  synonyms: [
    ...[synonymGroups, adjectiveGroups, furtherAdjectives, verbSynonyms].flatMap(groupsOf),
    ...wideNounGroups,
  ],
  entailments: [...readWider(), ...wideNounPairs],
  opposites: readOpposites(),
  nominalisations,
  frames: [arFrames, furtherFrames].flatMap(framesOf),
  converses: conversesOf(arConverses),
  forms: nounForms,
};
