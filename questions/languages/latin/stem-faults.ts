// What is wrong with a question that reads well: too little to know the fact by, told by the headline, its own noun asked twice.
import type { Draft } from '../../draft.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Told } from '../language.ts';

/** Fewest words of a stem in which nothing is named. */
const fewestNameless = 9;

const inverted = /^(?:À|En|Dans|De|Avec|Sur|Par|Pour|Depuis) (?:qu|combien)/;

/** `Who crossed in the left corner?`: short, and nothing in it says where in the article one is. */
export function isVague(stem: string): boolean {
  const [, ...rest] = stem.split(/\s+/);
  // « En quel mois ont commencé les travaux ? » is as long as with « est-ce que ».
  const unsaid = inverted.test(stem) && !stem.includes('est-ce qu') ? 2 : 0;
  return (
    rest.length + 1 + unsaid < fewestNameless &&
    !rest.some((word) => /^[^\p{L}]*(?:\p{Ll}['’])?\p{Lu}/u.test(word))
  );
}

/** Whether the noun that is asked with stands in what is asked. */
export function repeatsNoun(stem: string): boolean {
  const [, noun = '', ...rest] = stem.toLowerCase().split(/[\s?]+/);
  return (
    noun.length > 3 && !/^qui$|^who$/.test(noun) && rest.some((word) => word === noun || word === `${noun}s`)
  );
}

/** Whether the headline tells the answer. */
export function isInTitle(draft: Draft, told: Told): boolean {
  const { answer } = draft;
  if (answer.type === 'date') {
    const title = told.reading.sentences[0]?.around.title;
    return tokenize(draft.answerText).every(({ norm }) => title?.has(norm) === true);
  }
  if (answer.type !== 'person' && answer.type !== 'organisation' && answer.type !== 'place') return false;
  const title = told.reading.sentences[0]?.around.title ?? new Set<string>();
  const norms = tokenize(answer.name).flatMap(({ norm, kind }) =>
    kind === 'word' && norm.length > 2 ? [norm] : [],
  );
  if (answer.type === 'person') return title.has(norms.at(-1) ?? '');
  return norms.length > 0 && norms.every((norm) => title.has(norm));
}
