// `Rosa Linde of the Coast Party agreed.`: somebody whom another sentence lets say the same may have said what the statement gives him.
import { fold } from '../text/fold.ts';
import type { Finding } from './finding.ts';
import type { JudgingLanguage } from './judging-language.ts';
import type { Judged } from './passages.ts';

/** Returns whether the person whom `finding` denies to have said something is told elsewhere to have said or promised the like. */
export function maySayToo(
  { conflict, passage }: Finding,
  { passages, names }: Judged,
  { sets }: JudgingLanguage,
): boolean {
  if (conflict === undefined || !['speaker_differs', 'name_differs'].includes(conflict.code)) return false;
  const name = conflict.value?.kind === 'name' ? conflict.value.mention.name : conflict.claimed.name;
  const bearer = name === undefined ? undefined : names.byWords.get(fold(name))?.bearer;
  if (bearer === undefined) return false;
  return passages.some(
    (other) =>
      other !== passage &&
      other.units.some((unit) => unit.kind === 'name' && unit.bearer === bearer) &&
      other.units.some(
        (unit) => unit.kind === 'word' && unit.lemmas.some((lemma) => sets.agreeing.has(lemma)),
      ),
  );
}
