// What Arabic tells the judge of statements: its lists, taken apart, and what follows from them.
import { conversesOf } from '../../../judging/converse-list.ts';
import { framesOf } from '../../../judging/frame-list.ts';
import type { JudgingWords } from '../../../judging/judging-words.ts';
import { fold } from '../../../text/fold.ts';
import { arConverses } from './lexicon-converses.ts';
import { widerWords } from './lexicon-entailments.ts';
import { arFrames } from './lexicon-frames.ts';
import { oppositeAdjectives, oppositePairs } from './lexicon-opposites.ts';
import { adjectiveGroups, synonymGroups } from './lexicon-synonyms.ts';
import { deedOf, nominalisations } from './nominalisations.ts';
import { nounForms } from './noun-forms.ts';

type Pair = readonly [string, string];

/** The listed pairs, and after them the nouns of the deeds that exclude each other, which do so too. */
function readOpposites(): Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (one: string, other: string) => {
    const key = [fold(one), fold(other)].sort().join('|');
    if (!pairs.has(key)) pairs.set(key, [one, other]);
  };
  const listed = [...groupsOf(oppositePairs), ...groupsOf(oppositeAdjectives)];
  for (const [one = '', other = ''] of listed) add(one, other);
  for (const [one = '', other = ''] of listed) {
    const [deed, otherDeed] = [deedOf(one), deedOf(other)];
    if (deed !== undefined && otherDeed !== undefined) add(deed, otherDeed);
  }
  return [...pairs.values()];
}

function groupsOf(list: string): string[][] {
  return list
    .trim()
    .split(/[;\n]/)
    .map((group) => group.split('|'));
}

/** The Arabic lists. */
export const arJudging: JudgingWords = {
  synonyms: [...groupsOf(synonymGroups), ...groupsOf(adjectiveGroups)],
  entailments: widerWords
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [narrow = '', wide = ''] = line.split('>');
      return narrow.split('|').map((word) => [word, wide] as const);
    }),
  opposites: readOpposites(),
  nominalisations,
  frames: framesOf(arFrames),
  converses: conversesOf(arConverses),
  forms: nounForms,
};
