// What `the measure` is that takes effect: what the headline says was approved, where that is one thing. Of anything but its taking effect
// nothing is told so, since a plan may hold more than the headline names.
import type { Scene } from '../../../judging/judging-language.ts';
import { isVerbUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';

/** Words that stand for what was decided, verbs of deciding, and verbs of a decision that becomes law; folded dictionary forms. */
export interface ShellWords {
  readonly shells: ReadonlySet<string>;
  readonly deciding: ReadonlySet<string>;
  readonly enacting: ReadonlySet<string>;
}

/** Returns the sentence with what was approved in place of the word that stands for it, and behind it: `the plan for a four-day week`. */
export function shellTold(
  units: readonly Unit[],
  { headline, before = [] }: Pick<Scene, 'headline' | 'before'>,
  { shells, deciding, enacting }: ShellWords,
): Unit[][] {
  const [shell, verb] = units;
  if (shell?.kind !== 'word' || !shell.definite || !has(shells, shell)) return [];
  if (!isVerbUnit(verb) || verb.verb.negated || !has(enacting, verb)) return [];
  const deed = headline.findIndex((unit) => unit.kind === 'word' && has(deciding, unit));
  let to = deed + 1;
  while (isNoun(headline[to])) to++;
  const [first, ...rest] = headline.slice(deed + 1, to);
  const behind = headline[to];
  const isWhole = behind === undefined || (behind.kind === 'small' && behind.role === 'link');
  if (deed < 1 || first?.kind !== 'word' || !isWhole) return [];
  // `In Leeds, a ban on scooters was passed. The measure took effect`: another decision.
  const isAnother =
    before.some((unit) => unit.kind === 'word' && has(deciding, unit)) &&
    !before.some((unit) => unit.kind === 'word' && unit.lemmas.some((lemma) => first.lemmas.includes(lemma)));
  if (isAnother) return [];
  const { start, end } = shell;
  const thing = [{ ...first, definite: true }, ...rest].map((unit) => ({ ...unit, start, end }));
  const link: Unit = { kind: 'small', start, end, role: 'link', sense: 'for' };
  const named = [...shells].map((norm) => [{ ...shell, norm, lemmas: [norm] }, link, ...thing]);
  return [thing, ...named].map((subject) => [...subject, ...units.slice(1)]);
}

function isNoun(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && !isVerbUnit(unit);
}

function has(words: ReadonlySet<string>, { lemmas }: WordUnit): boolean {
  return lemmas.some((lemma) => words.has(lemma));
}
