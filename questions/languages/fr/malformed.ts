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
      let ahead = at + 1;
      while (having.has(unit.written) && units[ahead]?.kind === 'adv') ahead++;
      const next = units[ahead];
      const after = units[ahead + 1];
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
      if (
        /(?:ée|és|ées)$/.test(next.written) &&
        ['part', 'weak', 'word'].includes(next.kind) &&
        !hasObjectBefore(units, at)
      )
        return true;
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

/** « les bateaux qu'il a vendus », « l'a vendue »: what was acted on stands before the auxiliary, and the participle agrees. */
function hasObjectBefore(units: readonly MaybeVerb[], at: number): boolean {
  return (
    units[at - 1]?.kind === 'clitic' ||
    units
      .slice(Math.max(0, at - 12), at)
      .some(
        ({ kind, written }) =>
          kind === 'that' || written === 'combien' || written === 'quelle' || written === 'quels',
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

const pluralLeads: ReadonlySet<string> = new Set(
  'les des ces ses mes leurs nos vos plusieurs quelques certains certaines divers diverses'.split(' '),
);
const singularLeads: ReadonlySet<string> = new Set(
  "le la l' un une ce cet cette son sa leur chaque aucun aucune".split(' '),
);
/** Nouns that count a crowd: the verb goes with either. */
const crowds =
  /^(?:plupart|majorité|minorité|moitié|tiers|quart|partie|nombre|foule|ensemble|totalité|série|poignée|couple|groupe|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|million|milliard|reste|vague)s?$/;
/** Singular verbs in -ent. */
const singularEnt = /^(?:.*[vt]ient|(?:res|con|pres)?sent|(?:dé)?ment|repent)$/;

/** « cotisations et impôts dépassera »: what was taken for the subject is none of that verb. */
export function clashesInNumber(subject: readonly MaybeVerb[], verb: string): boolean {
  const [first] = subject;
  if (first === undefined || subject.some(({ written }) => crowds.test(written))) return false;
  const isPlural = /(?:ent|ont)$/.test(verb) && !singularEnt.test(verb);
  const isJoined = subject.some(({ kind }) => kind === 'coord');
  if (pluralLeads.has(first.written)) return !isPlural;
  if (isJoined) return first.kind === 'word' && !isPlural;
  return singularLeads.has(first.written) && isPlural && !subject.some(({ kind }) => kind === 'comma');
}
