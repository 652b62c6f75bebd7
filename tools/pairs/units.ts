// Another unit behind the same amount. `more than 100 km` entails more than 100 m, so a bounded amount only takes a unit that says more.
import type { NumberMention } from '../../questions/reading/mention.ts';
import { fold } from '../../questions/text/fold.ts';
import type { Alteration } from './minimal-pair.ts';
import type { PairLanguage, UnitChange } from './pair-language.ts';
import { type Scene, wordsAround } from './scene.ts';

/** An adjective that says whose money it is: «عماني», « américains ». */
const nationality = /^(?!ال).{3,}(?:ي|يا|يه|[ai]ins?|iens?)$/;

/** Returns the sentence's quantities in other units of the same kind. */
export function changedUnits(scene: Scene, language: PairLanguage): Alteration[] {
  return scene.sentence.mentions.flatMap((mention) => {
    if (mention.type !== 'number' || mention.unitText === '') return [];
    const [before] = wordsAround(scene, mention.boundStart, mention.end);
    const at = mention.text.lastIndexOf(mention.unitText);
    // «دولار أمريكي», `km/h`: what follows belongs to the unit.
    if (at === -1 || at + mention.unitText.length !== mention.text.length) return [];
    if (scene.text[mention.end] === '/' || nationality.test(mention.next)) return [];
    // A share of something has no points: `5 % of people`.
    if (mention.unitKind === 'percent' && /^(?:من|of|des?|du|d')$/.test(mention.next)) return [];
    return language.units
      .filter(([from]) => fold(from) === fold(mention.unitText))
      .filter(([, , size]) => mayStand(mention, size, before, language))
      .map(([, to, , few = to]) => ({
        change: 'unit' as const,
        edits: [{ start: mention.start + at, end: mention.end, text: isFew(mention) ? few : to }],
      }));
  });
}

const isFew = ({ value: { value } }: NumberMention): boolean =>
  Number.isInteger(value) && value >= 3 && value <= 10;

function mayStand(
  { value: { bound } }: NumberMention,
  size: UnitChange[2],
  before: string,
  { amounts }: PairLanguage,
): boolean {
  if (bound === 'atLeast' || amounts.upward.has(before)) return size === 'larger';
  if (bound === 'atMost' || amounts.downward.has(before)) return size === 'smaller';
  return true;
}
