// An English or French word as a unit: what its form alone says it is, worked out once a word.
import type { Tense, WordUnit } from '../../../judging/unit.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Token } from '../../../text/tokens.ts';
import type { FiniteVerb } from '../grammar.ts';
import type { LatinLists } from './latin-judging.ts';

/** What a word is wherever it stands. */
type WordForm = Omit<WordUnit, 'start' | 'end' | 'definite'>;

const readers = new WeakMap<LatinLists, (key: string) => WordForm>();

/** Stands between a folded word and the word as written; no word holds it. */
const between = '\n';

/** Returns the unit of a word; `written` is the word in small letters. */
export function wordUnit(
  { start, end, norm }: Token,
  written: string,
  definite: boolean,
  lists: LatinLists,
): WordUnit {
  let formOf = readers.get(lists);
  if (formOf === undefined) {
    formOf = remembered((key) => {
      const [folded = '', own = ''] = key.split(between);
      return formIn(folded, own, lists);
    });
    readers.set(lists, formOf);
  }
  return { ...formOf(norm + between + written), start, end, definite };
}

function formIn(norm: string, written: string, lists: LatinLists): WordForm {
  const { language, limiting, sayings } = lists;
  const finite = language.grammar.verbs.verbOf(norm, written);
  const tense = finite === undefined ? undefined : tenseOf(finite);
  return {
    kind: 'word',
    norm,
    lemmas: language.lemmasOf(norm),
    count: tense === undefined ? language.countOf(norm) : 'unknown',
    describes:
      language.nationalities().has(norm) ||
      language.lemmasOf(norm).some((lemma) => language.nationalities().has(lemma)),
    ...(language.gerundBases(norm).length > 0 ? { gerund: true } : {}),
    ...(language.grammar.timeNouns.has(written) ? { time: true } : {}),
    ...(limiting.has(norm) ? { limits: true } : {}),
    ...(language.lemmasOf(norm).some((lemma) => sayings.has(lemma)) ? { says: true } : {}),
    ...(isInquit(norm, written, lists) ? { inquit: true } : {}),
    helped:
      language.grammar.verbs.isParticiple(norm, written) ||
      language.grammar.verbs.isInfinitive(norm, written),
    ...(tense === undefined ? {} : { verb: { tense, negated: false } }),
    ...(tense === undefined && finite !== undefined && finite.auxiliary !== true
      ? { perhaps: finite.tense }
      : {}),
  };
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
