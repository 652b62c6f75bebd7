// Two names of one type in a sentence exchanged: who did it and whom it was done to. What holds both ways is left alone.
import type { Mention, NameMention } from '../../questions/reading/mention.ts';
import type { Alteration } from './minimal-pair.ts';
import { isInLongerName, isWrittenOut, namePut } from './names.ts';
import type { PairLanguage } from './pair-language.ts';
import { areApart, type Scene } from './scene.ts';

/** Most words between two names that may belong to one list of equals. */
const listGap = 5;

/** Returns the sentence with two names of one type in each other's place. */
export function changedRoles(scene: Scene, language: PairLanguage): Alteration[] {
  const names = scene.sentence.mentions.filter(isName);
  const free = names.filter(
    (name) =>
      !isInLongerName(scene, name) &&
      isWrittenOut(name, scene.text) &&
      !names.some((other) => areListed(scene, language, name, other)),
  );
  return free.flatMap((first, index) =>
    free.slice(index + 1).flatMap((second): Alteration[] => {
      if (!areExchangeable(scene, first, second) || holdsBothWays(scene, language, first, second)) return [];
      const edits = [
        namePut(scene, language, first, second.text),
        namePut(scene, language, second, first.text),
      ].filter((edit) => edit !== undefined);
      return edits.length === 2 ? [{ change: 'role', edits }] : [];
    }),
  );
}

const isName = (mention: Mention): mention is NameMention =>
  mention.type !== 'date' && mention.type !== 'number';

function areExchangeable(scene: Scene, a: NameMention, b: NameMention): boolean {
  return (
    a.type === b.type &&
    (a.sort === b.sort || a.type === 'person') &&
    a.gender === b.gender &&
    a.number === b.number &&
    a.entity !== b.entity &&
    areApart(a.text, b.text) &&
    !scene.language.liesIn(a.name, b.name)
  );
}

/** How far before the first name and behind the second a word may tell that what joins them is mutual. */
const [farBefore, farBehind] = [9, 4];

/** Whether what is said of the two may hold the other way round: they met, one plays against the other. */
function holdsBothWays({ tokens }: Scene, { mutual }: PairLanguage, a: NameMention, b: NameMention): boolean {
  const from = tokens.findIndex(({ end }) => end > a.start);
  const to = tokens.findLastIndex(({ start }) => start < b.end);
  return tokens
    .slice(Math.max(0, from - farBefore), to + 1 + farBehind)
    .some(({ norm }) => mutual.has(norm) || mutual.has(norm.replace(/^[وف](?=.{3})/, '')));
}

/** Whether nothing but joining words, titles and other names stands between the two: «بين أ وب», `A, B and C`. */
function areListed(scene: Scene, { joining }: PairLanguage, a: NameMention, b: NameMention): boolean {
  if (a === b) return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = scene.tokens.filter(
    (token) => token.start >= first.end && token.start < second.start && token.start < second.titleStart + 1,
  );
  if (between.length > listGap) return false;
  // «وإيران»: the joining letter is written to the name.
  const isLettered = [second.start, second.titleStart].some((at) => /[وف]/.test(scene.text.charAt(at - 1)));
  // «وأخيه الملك فلان»: it may be written to any word of the second's title.
  const isLed = /^و/.test(between[0]?.norm ?? '');
  return isLettered || isLed || between.length === 0 || between.some(({ norm }) => joining.has(norm));
}
