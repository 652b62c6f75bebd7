// The Arabic nouns and adjectives whose forms no ending explains, each with all of them.
import { brokenPlurals, otherSingulars, patternedPlurals } from './lexicon-plurals.ts';

/** Dictionary form and plurals. */
export const pluralForms: readonly (readonly string[])[] = [
  ...patternedPlurals
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [pattern = '', ...singulars] = line.split(' ');
      return singulars.map((singular) => [singular, pluralBy(pattern, singular)]);
    }),
  ...read(brokenPlurals),
];

/** Dictionary form and other forms of the singular. */
export const singularForms: readonly (readonly string[])[] = read(otherSingulars);

/** All entries. */
export const nounForms: readonly (readonly string[])[] = [...pluralForms, ...singularForms];

/** «12و3» and «حرب» → «حروب»; of «إ» an «أ» is left: «إقليم» → «أقاليم». */
function pluralBy(pattern: string, singular: string): string {
  const letters = singular.replace(/ة$/, '').replace(/^إ/, 'أ');
  return pattern.replace(/\d/g, (digit) => letters[Number(digit) - 1] ?? '');
}

function read(list: string): string[][] {
  return list
    .trim()
    .split(/[;\n]/)
    .map((entry) => entry.split(' '));
}
