// An English or French word by itself: its dictionary forms, its count, its time where it is a verb.
import type { Tense, Unit, WordUnit } from '../../../judging/unit.ts';
import type { Token } from '../../../text/tokens.ts';
import type { FiniteVerb } from '../grammar.ts';
import type { LatinLists } from './latin-judging.ts';

/** Returns the word that `token` is by itself. */
export function wordUnit(token: Token, written: string, definite: boolean, lists: LatinLists): WordUnit {
  const { language, limiting, sayings } = lists;
  const { start, end, norm } = token;
  const finite = language.grammar.verbs.verbOf(norm, written);
  const isFurther = finite === undefined && lists.furtherPasts.has(norm);
  const tense = finite === undefined ? (isFurther ? 'past' : undefined) : tenseOf(finite);
  return {
    kind: 'word',
    start,
    end,
    norm,
    lemmas: language.lemmasOf(norm),
    count: tense === undefined ? language.countOf(norm) : 'unknown',
    definite,
    describes:
      language.nationalities().has(norm) ||
      language.lemmasOf(norm).some((lemma) => language.nationalities().has(lemma)),
    ...(language.gerundBases(norm).length > 0 ? { gerund: true } : {}),
    ...(language.grammar.timeNouns.has(written) ? { time: true } : {}),
    ...(limiting.has(norm) ? { limits: true } : {}),
    ...(/(?:ly|ment)$/.test(norm) &&
    !definite &&
    tense === undefined &&
    !limiting.has(norm) &&
    !lists.hedging.has(norm)
      ? { manner: true }
      : {}),
    ...(lists.lowering.has(norm) ? { lowers: true } : {}),
    ...(language.lemmasOf(norm).some((lemma) => sayings.has(lemma)) ? { says: true } : {}),
    ...(isInquit(norm, written, lists) ? { inquit: true } : {}),
    helped:
      isFurther ||
      lists.furtherParticiples.has(norm) ||
      language.grammar.verbs.isParticiple(norm, written) ||
      language.grammar.verbs.isInfinitive(norm, written),
    ...(tense === undefined ? {} : { verb: { tense, negated: false } }),
    ...(tense === undefined && finite !== undefined && finite.auxiliary !== true
      ? { perhaps: finite.tense }
      : {}),
  };
}

/** « s'arrête », « s'est arrêté »; what « se produit » happens. */
export function withReflexive(
  unit: WordUnit,
  written: string | undefined,
  before: Unit | undefined,
  { being }: LatinLists,
): WordUnit {
  const isBehindBeing = before?.kind === 'word' && before.reflexive === true && being.has(before.norm);
  if (!/^(?:se|s')$/.test(written ?? '') && !isBehindBeing) return unit;
  const lemmas = unit.lemmas.includes('produire') ? [...unit.lemmas, 'survenir'] : unit.lemmas;
  return { ...unit, lemmas, reflexive: true };
}

/** `the seabed`: a word right behind an article is no finite verb. */
export function asNoun({ verb: _, perhaps: __, ...noun }: WordUnit): WordUnit {
  return noun;
}

/** A verb of saying in a form that may stand behind what was said: « précise », « précisé », `said`. */
function isInquit(
  norm: string,
  written: string,
  { language: { grammar, lemmasOf }, sayings, voicings }: LatinLists,
): boolean {
  const isForm =
    grammar.verbs.verbOf(norm, written) !== undefined || grammar.verbs.isParticiple(norm, written);
  return isForm && lemmasOf(norm).some((lemma) => sayings.has(lemma) || voicings.has(lemma));
}

/** A noun as often as a verb says nothing of time; a past may be a participle. */
function tenseOf({ tense, frail }: FiniteVerb): Tense | undefined {
  if (frail === true) return undefined;
  return tense;
}
