// Another amount in the same style. A bound decides the direction: «more than 100» is entailed by 150, so it only grows.
import { mentionsIn } from '../../questions/index.ts';
import type { NumberMention } from '../../questions/reading/mention.ts';
import type { Alteration } from './minimal-pair.ts';
import type { PairLanguage } from './pair-language.ts';
import type { Scene } from './scene.ts';

/** Most other amounts of one quantity. */
const most = 6;

/** How many words before a quantity may make a bound of it. */
const reach = 4;

/** Returns the sentence's quantities, each with other amounts that exclude the one told. */
export function changedNumbers(scene: Scene, { amounts }: PairLanguage): Alteration[] {
  const { language, sentence } = scene;
  return sentence.mentions.flatMap((mention) => {
    if (
      mention.type !== 'number' ||
      mention.until !== undefined ||
      mention.alternative !== undefined ||
      mention.value.value <= 0
    )
      return [];
    const written = new Set<string>();
    const start = scene.tokens.findIndex((token) => token.start >= mention.boundStart);
    const before = scene.tokens.slice(Math.max(0, start - reach), start).map(({ norm }) => norm);
    for (const value of candidates(mention, directionOf(mention, before, amounts))) {
      const text = language.writeNumber(mention, value);
      if (text === undefined || toldIn(scene, value) || !readsAs(scene, text, value)) continue;
      written.add(text);
      if (written.size === most) break;
    }
    return [...written].map((text) => ({
      change: 'number' as const,
      edits: [{ start: mention.start, end: mention.end, text }],
    }));
  });
}

/** Whether the words written are read as `value` again: «9.2 مليون» is no other amount than «9.2 ملايين». */
function readsAs({ lang }: Scene, text: string, value: number): boolean {
  return mentionsIn(text, lang).some(
    (mention) => mention.type === 'number' && Math.abs(mention.value.value - value) <= value * 1e-9,
  );
}

type Direction = 'up' | 'down' | 'any' | 'none';

function directionOf(
  { value: { bound } }: NumberMention,
  before: readonly string[],
  { upward, downward }: PairLanguage['amounts'],
): Direction {
  const found = new Set<Direction>();
  if (bound === 'atLeast' || before.some((word) => upward.has(word))) found.add('up');
  if (bound === 'atMost' || before.some((word) => downward.has(word))) found.add('down');
  if (found.size === 0) return 'any';
  return found.size === 1 ? ([...found][0] ?? 'none') : 'none';
}

/** Amounts that are far enough from the one told for its bound, likeliest first. */
function candidates({ value: { value, bound, unit } }: NumberMention, direction: Direction): number[] {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  const near = bound === 'about' ? [] : [value + 1, value - 1, value + 3, value + 10, value - 5];
  const far = [
    value * 2,
    Math.round(value / 2),
    value + magnitude,
    value - magnitude,
    value * 3,
    value + 2 * magnitude,
    value * 9,
    value + 0.5,
  ];
  return [...near, ...far]
    .map((other) => Number(other.toFixed(6)))
    .filter(
      (other) =>
        other > 0 &&
        other !== value &&
        direction !== 'none' &&
        (direction !== 'up' || other > value) &&
        (direction !== 'down' || other < value) &&
        // What is told with «about» lets a tenth pass.
        (bound !== 'about' || Math.abs(other - value) > value / 10) &&
        (unit !== '%' || other <= Math.max(100, value)),
    );
}

/** Whether the sentence tells this amount of something as well. */
function toldIn({ sentence }: Scene, value: number): boolean {
  return sentence.mentions.some(
    (mention) => mention.type === 'number' && (mention.value.value === value || mention.until === value),
  );
}
