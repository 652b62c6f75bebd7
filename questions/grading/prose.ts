// Scores an answer in prose against a reference in prose: what they share, word by word and letter by letter. Only for
// references handed in without a set; no question of a set asks for prose.
import type { LanguageCode } from '../languages/language-code.ts';
import { languages } from '../languages/languages.ts';
import { tokenize } from '../text/tokens.ts';
import { stemOf } from './stem.ts';

/** What an answer in prose shares with its reference; shares are 0 to 1. */
export interface SharedProse {
  /** Stems of the reference found in the answer, by weight: long words weigh more, words of the question little. */
  readonly stems: number;
  /** Runs of three consonants of the reference found in the answer: «تخريب» and «مخرب» share one. */
  readonly consonants: number;
  /** The answer's length by the reference's, 1 at most. */
  readonly length: number;
  /** Natural logarithm of one more than the reference's words: the longer it is, the less of it anybody repeats. */
  readonly size: number;
}

/** Weight of a word that the question has already. */
const askedWeight = 0.3;

/** Words of up to this many letters are particles as often as not, and weigh nothing. */
const lightLength = 2;

/** Returns what `answer` shares with `reference`, both in `lang`, beside the words of `question`. */
export function sharedProse(
  question: string,
  reference: string,
  answer: string,
  lang: LanguageCode,
): SharedProse {
  const asked = new Set(stemsOf(question, lang));
  const [wanted, given] = [stemsOf(reference, lang), stemsOf(answer, lang)];
  const has = new Set(given);
  let found = 0;
  let all = 0;
  for (const stem of new Set(wanted)) {
    const weight = Math.sqrt(stem.length) * (asked.has(stem) ? askedWeight : 1);
    all += weight;
    if (has.has(stem)) found += weight;
  }
  return {
    stems: all === 0 ? 0 : found / all,
    consonants: shareOfRuns(consonantsOf(wanted), consonantsOf(given)),
    length: wanted.length === 0 ? 0 : Math.min(1, given.length / wanted.length),
    size: Math.log(1 + wanted.length),
  };
}

/**
 * Returns the mark, 0 to 1, that teachers would give on the mean: a weighted sum, its weights from least squares over the
 * marks of an Arabic course in computer crime (AR-ASAG: 22 questions, 955 answers, two teachers). An answer that shares next
 * to nothing gets nothing, whatever its length.
 */
export function proseScore({ stems, consonants, length, size }: SharedProse): number {
  const mark = -0.6 + 0.6 * stems + 0.4 * consonants + 0.25 * length + 0.25 * size;
  return Math.min(1, Math.max(0, Math.min(mark, 2 * (stems + consonants))));
}

function stemsOf(text: string, lang: LanguageCode): string[] {
  return tokenize(text)
    .filter(({ kind, norm }) => kind === 'number' || (kind === 'word' && norm.length > lightLength))
    .map(({ norm }) => stemOf(norm, lang))
    .filter((stem) => !languages[lang].answers.fillers.has(stem));
}

function consonantsOf(stems: readonly string[]): string {
  return stems.join(' ').replace(/[اويىهeaiou]/g, '');
}

/** Length of a run of consonants; an Arabic root has three. */
const runLength = 3;

/** The share of the runs of `wanted`, as often as they stand there, that stand in `given`. */
function shareOfRuns(wanted: string, given: string): number {
  const open = runsOf(given);
  let found = 0;
  let all = 0;
  for (const [run, count] of runsOf(wanted)) {
    all += count;
    found += Math.min(count, open.get(run) ?? 0);
  }
  return all === 0 ? 0 : found / all;
}

function runsOf(text: string): Map<string, number> {
  const runs = new Map<string, number>();
  for (let at = 0; at + runLength <= text.length; at++) {
    const run = text.slice(at, at + runLength);
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}
