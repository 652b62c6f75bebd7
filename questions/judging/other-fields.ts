// Sentences of an article that a phrase at their beginning sets in another field than its own («وفي قطاع الدراجات …»), so that no noun in
// them is what the article is about. For languages that put the verb before its subject.
import { keysOf } from './descriptions.ts';
import { isNoun } from './modifiers.ts';
import { isVerbUnit, type Unit } from './unit.ts';

/** Returns the sentences that open so, and those behind them in their paragraph; `opening` are the keys of what the article begins with. */
export function elsewhereIn(
  sentences: readonly (readonly Unit[])[],
  opening: ReadonlySet<string>,
  paragraphs: readonly number[],
): Set<number> {
  const found = new Set<number>();
  for (const [sentence, units] of sentences.entries()) {
    const [link] = units;
    const end = units.findIndex((unit) => isVerbUnit(unit) || unit.kind === 'break');
    const nouns = units
      .slice(1, Math.max(1, end))
      .filter((unit) => isNoun(unit) && unit.time !== true && unit.definite);
    const isOther =
      link?.kind === 'small' &&
      link.role === 'link' &&
      nouns.length > 0 &&
      !nouns.flatMap(keysOf).some((key) => opening.has(key));
    const goesOn = found.has(sentence - 1) && paragraphs[sentence - 1] === paragraphs[sentence];
    if (isOther || goesOn) found.add(sentence);
  }
  return found;
}
