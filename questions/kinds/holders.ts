// The people of an article with the offices it gives them: who holds what, and who may stand beside whom.
import type { Article } from '../article.ts';
import { type Quote, quoteSpan } from '../evidence.ts';
import type { Office } from '../reading/office.ts';
import { fold } from '../text/fold.ts';
import { contentWords } from './elsewhere.ts';
import type { GateContext } from './gates.ts';

/** An office with the index of its sentence. */
export interface Held {
  readonly office: Office;
  readonly sentence: number;
  /** Every office that the article gives the same person, in its order. */
  readonly all: readonly Office[];
  /** Whether somebody else holds what may be the same office: two chairs of one board are not told apart by it. */
  readonly isShared: boolean;
}

/** Returns the plainest office of every person that the article gives one, in reading order. */
export function findHolders({ language, told }: GateContext): Held[] {
  const found = new Map<string, { office: Office; sentence: number }[]>();
  for (const sentence of told.reading.sentences)
    for (const office of language.findOffices(sentence, told)) {
      const known = found.get(office.holder.entity) ?? [];
      known.push({ office, sentence: sentence.index });
      found.set(office.holder.entity, known);
    }
  const people = [...found.values()].map((known) => known.map(({ office }) => office));
  return [...found.values()].flatMap((known, at) => {
    // «وزير المالية المغربي ورئيس …» is two offices in one breath where he is the minister alone elsewhere.
    const plainest = known.find(({ office }) =>
      known.every(
        (other) => isWithin(office.words, other.office.words) || !isWithin(other.office.words, office.words),
      ),
    );
    if (plainest === undefined) return [];
    const { words } = plainest.office;
    const isShared = people.some(
      (offices, other) => other !== at && offices.some((office) => isWithin(words, office.words)),
    );
    return { ...plainest, all: people[at] ?? [], isShared };
  });
}

/** Returns the others whose office may wrongly be said of the person of `held`. */
export function rivalsOf(held: Held, all: readonly Held[]): Held[] {
  return all.filter((other) => {
    if (other.office.holder.entity === held.office.holder.entity) return false;
    return isOfGender(other.office, held.office) && areApart(held, other);
  });
}

/** Returns whether no office of the one can be an office of the other. */
export function areApart(held: Held, other: Held): boolean {
  return held.all.every((own) =>
    other.all.every(({ words }) => !isWithin(own.words, words) && !isWithin(words, own.words)),
  );
}

/** Whether somebody of the person's gender can be called so. */
function isOfGender(shown: Office, { gender, holder }: Office): boolean {
  const own = gender === 'unknown' ? holder.gender : gender;
  return shown.gender === 'unknown' || own === 'unknown' || shown.gender === own;
}

/** Whether all that `words` tell stands in `others`: of «رئيس الجمعية» behind «رئيس جمعية الصيادين» nobody says whose he is. */
function isWithin(words: string, others: string): boolean {
  const all = new Set(wordsOf(others));
  return wordsOf(words).every((word) => all.has(word));
}

/** The words by which an office is known; all of them where none is long: `CEO`. */
function wordsOf(words: string): readonly string[] {
  const short = fold(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && word.length < 4 && !/^[وفبلك]?ال/.test(word));
  return [...contentWords(words), ...short];
}

/** Returns the sentence that tells it, with its stretch marked. */
export function officeReceipt({ start, end }: Office, article: Article): Quote {
  const inside = article.sentences.filter((sentence) => sentence.end > start && sentence.start < end);
  return quoteSpan(article, inside[0]?.start ?? start, inside.at(-1)?.end ?? end, [{ start, end }]);
}
