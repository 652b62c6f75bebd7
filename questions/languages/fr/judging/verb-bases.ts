// Folded French verb forms → their infinitives. A folded word has lost the accents by which `frenchVerb` tells a present from
// a participle (« annonce », « annoncé »); for a dictionary form that makes no difference.
import { fold } from '../../../text/fold.ts';
import { firstGroup, secondGroup, thirdGroup } from '../lexicon-verbs.ts';

interface Bases {
  /** Folded infinitives in -er. */
  readonly first: ReadonlySet<string>;
  /** Folded forms of all other verbs with their folded infinitives. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

let built: Bases | undefined;

/** Endings of the second group behind its stem without -ir, folded. */
const secondEndings = 'ir it issent issait issaient irent ira iront irait iraient i ie is ies issant'.split(
  ' ',
);

/** Verbs in -er of the judge's lists that the news lexicon has none of. */
const listedVerbs =
  'dissimuler diminuer écrouer demeurer abîmer écrouler empirer détériorer inoculer violer infirmer écourter décourager décapiter kidnapper ratifier parapher hurler prohiber';

/** Built when the first French word is looked at. */
function bases(): Bases {
  if (built !== undefined) return built;
  const others = new Map<string, string[]>();
  const add = (form: string, verb: string) => {
    const known = others.get(form) ?? [];
    if (!known.includes(verb)) others.set(form, [...known, verb]);
  };
  for (const verb of fold(secondGroup).split(' '))
    for (const ending of secondEndings) add(verb.slice(0, -2) + ending, verb);
  for (const [base, present, imperfect, past, participle, future, prefixes] of thirdGroup) {
    for (const prefix of new Set(['', ...prefixes.split(' ')])) {
      const verb = fold(prefix + base);
      if (strayVerbs.has(verb)) continue;
      const forms = [
        base,
        ...present.split(' '),
        ...past.split(' '),
        ...['ait', 'aient'].map((ending) => imperfect + ending),
        ...['a', 'ont', 'ait', 'aient'].map((ending) => future + ending),
        ...['', 'e', 's', 'es'].map((ending) => participle + ending),
      ];
      for (const form of forms)
        if (prefix + form !== strayPast || verb === 'vivre') add(fold(prefix + form), verb);
    }
  }
  built = { first: new Set(fold(`${firstGroup} ${listedVerbs}`).split(' ')), others };
  return built;
}

/** Verbs whose folded forms are those of words that news uses far more: « tu », « plu », « crû », « mû ». */
const strayVerbs: ReadonlySet<string> = new Set([
  'taire',
  'plaire',
  'croitre',
  'mouvoir',
  'tendre',
  'coudre',
]);

/** « vit » is a present of « vivre »; news hardly uses the past of « voir ». */
const strayPast = 'vit';

/** Folded endings of the first group, the longest first. */
const firstEndings = 'eraient erait eront erent aient ees era ait ent er ee es e a'.split(' ');

/** Nouns and adjectives that look like a third person plural or a past in -a. */
const noVerbs: ReadonlySet<string> = new Set(
  'president resident adherent parent content different precedent negligent equivalent affluent opera'.split(
    ' ',
  ),
);

/** Returns the folded infinitives that the folded word may be a form of; none where it is no known verb's. */
export function frVerbBases(norm: string): readonly string[] {
  if (noVerbs.has(norm)) return [];
  const { first, others } = bases();
  const found = [...(others.get(norm) ?? [])];
  for (const ending of firstEndings) {
    if (!norm.endsWith(ending) || norm.length < ending.length + 2) continue;
    const verb = firstOf(norm.slice(0, -ending.length), first);
    if (verb === undefined) continue;
    if (!found.includes(verb)) found.push(verb);
    break;
  }
  return found;
}

/** The infinitive whose stem is written so before an ending: « mange(ait) », « appell(e) », « emploi(e) ». */
function firstOf(stem: string, first: ReadonlySet<string>): string | undefined {
  if (first.has(`${stem}er`)) return `${stem}er`;
  const other = /ge$|ll$|tt$/.test(stem)
    ? stem.slice(0, -1)
    : /[oua]i$/.test(stem)
      ? `${stem.slice(0, -1)}y`
      : undefined;
  return other !== undefined && first.has(`${other}er`) ? `${other}er` : undefined;
}
