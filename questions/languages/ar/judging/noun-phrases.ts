// Arabic nouns of two words that are one thing, read alike whatever they are called: «طائرة بدون طيار» and «درون», «رئيس الحكومة» and «رئيس
// الوزراء».
import { isVerbUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import { fold } from '../../../text/fold.ts';
import { nounPhrases } from './lexicon-noun-phrases.ts';

interface Phrase {
  readonly words: readonly string[];
  /** The folded words that it is read as. */
  readonly read: readonly string[];
  /** Whether some name of the thing is one word, so that all are read as one. */
  readonly isOne: boolean;
}

/** The phrases by their first word. */
const phrases: ReadonlyMap<string, readonly Phrase[]> = readPhrases();

function readPhrases(): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const entry of nounPhrases.trim().split(/[;\n]/)) {
    const [main = '', others = ''] = entry.split('=');
    const names = [main, ...others.split('|')].filter((name) => name !== '');
    const isOne = names.length === 1 || names.some((name) => !name.includes(' '));
    for (const name of names) {
      const words = fold(name).split(' ');
      const [first = ''] = words;
      if (name === main && (!isOne || words.length === 1)) continue;
      index.set(first, [...(index.get(first) ?? []), { words, read: fold(main).split(' '), isOne }]);
    }
  }
  return index;
}

const isNoun = (unit: Unit | undefined): unit is WordUnit => unit?.kind === 'word' && !isVerbUnit(unit);

/** The word without the ending of a feminine, which an adjective takes behind a plural of things, or of the accusative. */
const bare = (norm: string): string => norm.replace(/(?<=...)[اه]$/, '');

/** Returns `units` with every listed phrase as its thing. */
export function namedAlike(units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    const phrase = isNoun(unit) ? phraseAt(units, at, unit) : undefined;
    if (phrase === undefined || !isNoun(unit)) {
      found.push(unit);
      continue;
    }
    const { words, read, isOne } = phrase;
    const last = units[at + words.length - 1];
    if (isOne) {
      const lemma = read.join(' ');
      if (words.length === 1 || !isNoun(last)) found.push({ ...unit, lemmas: [...unit.lemmas, lemma] });
      else
        found.push({
          ...unit,
          end: last.end,
          norm: `${unit.norm} ${last.norm}`,
          lemmas: [lemma],
          definite: last.definite,
        });
    } else
      for (const [index, word] of read.entries()) {
        const part = units[at + index];
        if (isNoun(part)) found.push({ ...part, lemmas: [...part.lemmas, word] });
      }
    at += words.length - 1;
  }
  return found;
}

function phraseAt(units: readonly Unit[], at: number, head: WordUnit): Phrase | undefined {
  const listed = head.lemmas.flatMap((lemma) => phrases.get(lemma) ?? []);
  return listed.find(({ words }) =>
    words.slice(1).every((word, index) => {
      const unit = units[at + index + 1];
      if (unit?.kind === 'small') return unit.role === 'not' && unit.sense === 'without' && word === without;
      if (!isNoun(unit) || unit.owned !== undefined || (head.definite && !unit.definite)) return false;
      return bare(unit.norm) === bare(word) || unit.lemmas.includes(word);
    }),
  );
}

/** «بدون طيار», «من دون طيار». */
const without = fold('بدون');
