// What is wrong with a question that reads well: too little to know the fact by, told by the headline, its own noun asked twice.
import type { Draft } from '../../draft.ts';
import type { Clause } from '../../reading/clause.ts';
import type { DateMention } from '../../reading/mention.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Told } from '../language.ts';

/** Fewest words of a stem in which nothing is named. */
const fewestNameless = 9;

/** Whether a noun of the headline stands among `words` behind its article: « le musée ». */
function tellsHeadline(words: readonly string[], told: Told): boolean {
  const title = told.reading.sentences[0]?.around.title;
  return tokenize(words.join(' ')).some(
    ({ norm, kind }, at, all) =>
      kind === 'word' &&
      norm.length > 3 &&
      title?.has(norm) === true &&
      all.slice(Math.max(0, at - 2), at).some(({ text }) => /^(?:the|la|le|les|[ld]['’])$/i.test(text)),
  );
}

/** What was so at one moment of several, or before another deed, is asked only with that. */
const pastBefore =
  /(?<!\p{L})(?:[Ss]ince|[Dd]epuis|had|avai(?:t|ent)|still|encore|toujours|already|déjà)(?!\p{L})/u;

const inverted = /^(?:À|En|Dans|De|Avec|Sur|Par|Pour|Depuis) (?:qu|combien)/;

/** Fewest words of one that the headline places. */
const fewestPlaced = 5;

/** `Who crossed in the left corner?`: short, and nothing in it says where in the article one is. */
export function isVague({ stem, asks, answer }: Draft, told: Told): boolean {
  // `…, and so did Rosa Linde?`: who else did it leans on the answer.
  if (/,? (?:and so|as) (?:did|do|does|was|were|is|are|had|has)(?! \w+ing)/.test(stem)) return true;
  // `the Northern Limited`: a train, and no company.
  if (
    answer.type === 'organisation' &&
    /(?:Limited|Express)$/.test(answer.text) &&
    /\bthe $/i.test(told.text.slice(0, answer.start))
  )
    return true;
  const [, ...rest] = stem.split(/\s+/);
  // Under a headline that names its noun a short question on a figure or a time says whose it is.
  const isPlaced = (asks === 'howMany' || asks === 'when') && tellsHeadline(rest, told);
  if (isPlaced && rest.length + 1 >= fewestPlaced && !pastBefore.test(stem)) return false;
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

/** « est favorable à un vote en 2028 »: a day to come is no past deed's and no present state's. */
export function isYetToCome(
  { value: { iso } }: DateMention,
  { tense, lemma }: Clause['verb'],
  { reading }: Told,
): boolean {
  if (iso <= reading.published.slice(0, iso.length)) return false;
  return tense === 'past' || /^(?:être|est|is|are|be)$/.test(lemma ?? '');
}
