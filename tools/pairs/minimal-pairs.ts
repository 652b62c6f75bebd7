// The generator of minimal pairs: every statement of an article, and every single fact of it changed.
import type { Article } from '../../questions/index.ts';
import { arabicPairs } from './ar/arabic-pairs.ts';
import { changedSpeakers } from './attributions.ts';
import { changedDates } from './dates.ts';
import { englishPairs } from './en/english-pairs.ts';
import { frenchPairs } from './fr/french-pairs.ts';
import { isDenied, isToldElsewhere } from './guards.ts';
import type { Alteration, Change, Edit, MinimalPair } from './minimal-pair.ts';
import { changedNames } from './names.ts';
import { changedNumbers } from './numbers.ts';
import type { PairLanguage } from './pair-language.ts';
import { changedRoles } from './roles.ts';
import { longestStatement, type Scene, scenesOf } from './scene.ts';
import { changedUnits } from './units.ts';

const pairLanguages = { ar: arabicPairs, en: englishPairs, fr: frenchPairs } satisfies Record<
  Article['lang'],
  PairLanguage
>;

/** Changes that may be entailed behind a denial. */
const turning: ReadonlySet<Change> = new Set(['scope', 'unit']);

/** Returns the changed sentences of `article` in reading order, none twice, none that it states or entails elsewhere. */
export function minimalPairs(article: Article): MinimalPair[] {
  const language = pairLanguages[article.lang];
  return scenesOf(article).flatMap((scene) => {
    const unchanged = scene.text.slice(scene.start, scene.end);
    const seen = new Set([unchanged]);
    return alterationsOf(scene, language).flatMap((alteration): MinimalPair[] => {
      const statement = altered(scene, alteration.edits);
      if (seen.has(statement) || statement.length > longestStatement) return [];
      seen.add(statement);
      if (turning.has(alteration.change) && isDenied(scene, alteration, language.denying)) return [];
      if (isToldElsewhere(scene, alteration, statement)) return [];
      return [{ sentence: scene.sentence.index, statement, unchanged, change: alteration.change }];
    });
  });
}

/** Returns the statements of `article` as it has them: what the pairs are made from. */
export function unchangedSentences(article: Article): { sentence: number; statement: string }[] {
  return scenesOf(article).map(({ sentence, text, start, end }) => ({
    sentence: sentence.index,
    statement: text.slice(start, end),
  }));
}

function alterationsOf(scene: Scene, language: PairLanguage): Alteration[] {
  const as = (change: Change, groups: readonly Edit[][]) => groups.map((edits) => ({ change, edits }));
  return [
    ...changedNumbers(scene, language),
    ...changedDates(scene, language),
    ...changedRoles(scene, language),
    // Before names: a name exchanged in the speaker's place is another speaker.
    ...changedSpeakers(scene, language),
    ...changedNames(scene, language),
    ...as('negation', language.negations(scene)),
    ...as('antonym', language.antonyms(scene)),
    ...as('scope', language.scopes(scene)),
    ...changedUnits(scene, language),
  ];
}

/** The sentence with `edits` made and its first letter as it was. */
function altered({ text, start, end }: Scene, edits: readonly Edit[]): string {
  let out = '';
  let at = start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  out += text.slice(at, end);
  return /^\p{Lu}/u.test(text.slice(start, end)) ? out.charAt(0).toUpperCase() + out.slice(1) : out;
}
