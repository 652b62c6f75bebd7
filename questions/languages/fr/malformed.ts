// French sentences with a slip that shows: « à maîtrisé », « ont périt », « ont suspendues leurs activités », « une alerte a été
// lancé ». They may stand in an article; they are not printed again in a question.
import type { MaybeVerb } from '../latin/grammar.ts';

const toInfinitive: ReadonlySet<string> = new Set(['à', 'de', "d'", 'pour', 'sans']);
const having: ReadonlySet<string> = new Set(['a', 'ont', 'avait', 'avaient', 'aura', 'auront']);
const being: ReadonlySet<string> = new Set(['est', 'était', 'fut', 'sera']);
const feminine: ReadonlySet<string> = new Set(['une', 'la', 'cette', 'sa', 'aucune', 'chaque une']);

/** Whether a participle stands where an infinitive should, or agrees with nothing. */
export function breaksAgreement(units: readonly MaybeVerb[]): boolean {
  return (
    units.some((unit, at) => {
      const next = units[at + 1];
      const after = units[at + 2];
      if (next === undefined) return false;
      if (unit.kind === 'prep' && toInfinitive.has(unit.written))
        return (
          /é$/.test(next.written) &&
          next.kind === 'part' &&
          (after?.kind === 'det' || after?.kind === 'comma' || after === undefined)
        );
      if (!having.has(unit.written)) return false;
      // « ont périt »: a finite form behind the auxiliary.
      if (next.verb !== undefined && next.participle !== true && next.kind !== 'word') return true;
      // The object follows, so nothing is there to agree with.
      if (next.kind === 'part' && /(?:ée|és|ées)$/.test(next.written) && after?.kind === 'det') return true;
      if (next.written === 'été' && after?.kind === 'part') return disagrees(units, at, after.written);
      return false;
    }) ||
    units.some(
      (unit, at) =>
        being.has(unit.written) &&
        units[at + 1]?.kind === 'part' &&
        disagrees(units, at, units[at + 1]?.written ?? ''),
    )
  );
}

/** « Une alerte a été lancé »: a feminine subject right before the verb, and a masculine participle. */
function disagrees(units: readonly MaybeVerb[], verb: number, participle: string): boolean {
  const article = units[verb - 2];
  return (
    article?.kind === 'det' &&
    feminine.has(article.written) &&
    units[verb - 1]?.kind === 'word' &&
    /(?:é|i|u)$/.test(participle)
  );
}
