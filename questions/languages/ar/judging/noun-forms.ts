// The Arabic nouns and adjectives whose forms no ending explains, each with all of them.
import { adjectivePlurals, adjectiveSingulars } from './lexicon-adjective-forms.ts';
import { widePlurals, wideSingulars } from './lexicon-nouns-plurals.ts';
import { brokenPlurals, otherSingulars, patternedPlurals } from './lexicon-plurals.ts';

/** Dictionary form and plurals; the further ones of a noun that has some stand behind them. */
export const pluralForms: readonly (readonly string[])[] = joined([
  ...patternedPlurals
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [pattern = '', ...singulars] = line.split(' ');
      return singulars.map((singular) => [singular, pluralBy(pattern, singular)]);
    }),
  ...read(brokenPlurals),
  ...read(widePlurals),
  ...read(adjectivePlurals),
]);

/** Dictionary form and other forms of the singular. */
export const singularForms: readonly (readonly string[])[] = [
  ...read(otherSingulars),
  ...read(wideSingulars),
  // «راضياً» has the letter again.
  ...read(adjectiveSingulars).map((forms) =>
    /ي$/.test(forms[1] ?? '') ? [...forms, `${forms[1]}اً`] : forms,
  ),
];

/** All entries. */
export const nounForms: readonly (readonly string[])[] = [...pluralForms, ...singularForms];

/** «12و3» and «حرب» → «حروب»; of «إ» an «أ» is left: «إقليم» → «أقاليم». */
function pluralBy(pattern: string, singular: string): string {
  const letters = singular.replace(/ة$/, '').replace(/^إ/, 'أ');
  return pattern.replace(/\d/g, (digit) => letters[Number(digit) - 1] ?? '');
}

function joined(entries: readonly (readonly string[])[]): string[][] {
  const bySingular = new Map<string, string[]>();
  for (const [singular = '', ...plurals] of entries)
    bySingular.set(singular, [...(bySingular.get(singular) ?? [singular]), ...plurals]);
  return [...bySingular.values()];
}

function read(list: string): string[][] {
  return list
    .trim()
    .split(/[;\n]/)
    .map((entry) => entry.split(' '));
}
