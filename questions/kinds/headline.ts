// What the headline tells already: an answer that stands in it, and a statement that only says it again.
import type { Draft, Statement } from '../draft.ts';
import type { Reading } from '../reading/reading.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { contentWords, shareOf } from './elsewhere.ts';
import type { GateContext } from './gates.ts';
import { stemWords } from './stem-words.ts';

/** The headline tells what is asked, or its country by an adjective: nobody has to read on. */
export function isInHeadline(
  answer: string,
  draft: Draft | undefined,
  { title, language }: GateContext,
): boolean {
  const words = contentWords(answer);
  const headline = contentWords(title);
  if (words.length > 0 && words.every((word) => headline.includes(word))) return true;
  if (draft?.answer.type === 'person' && namesLast(answer, title)) return true;
  const asked = draft?.answer;
  return (
    asked?.type === 'place' &&
    (asked.sort === 'country' || asked.sort === 'capital') &&
    asked.country !== undefined &&
    tokenize(title).some(({ norm }) => language.tellsCountry(norm, asked.country ?? ''))
  );
}

/**
 * Whether the headline names two or more who speak in the article, and `words` none of them, so that it tells of none that it was
 * he.
 */
export function namesSpeakers(title: string, words: string, { attributions }: Reading): boolean {
  const speakers = new Map(
    attributions.flatMap(({ speaker }) =>
      speaker?.kind === 'named' && speaker.mention?.type === 'person'
        ? [[speaker.entity, speaker.name] as const]
        : [],
    ),
  );
  const named = [...speakers.values()].filter((name) => namesLast(name, title));
  return named.length >= 2 && !named.some((name) => namesLast(name, words));
}

/** Returns whether the folded headline calls the person by the last name, however short: «بن يطو». */
export function namesLast(name: string, title: string): boolean {
  const last = fold(name).split(' ').at(-1) ?? '';
  return (
    last !== '' &&
    tokenize(title).some(
      // «بمونتاري»: a particle written to the name makes no other of it.
      ({ norm }) => norm === last || (last.length > 3 && /^[وفبلك]/.test(norm) && norm.slice(1) === last),
    )
  );
}

/**
 * Whether the headline tells the amount, or how many of the same thing: «8 طائرات» tells of the eight planes whatever way the
 * article writes them, «أكثر من مئة مدرسة» that there were not 78 schools.
 */
export function isAmountOfHeadline(answer: Draft['answer'], { titleAmounts }: GateContext): boolean {
  return (
    answer.type === 'number' &&
    titleAmounts.some(
      ({ value, unitKind }) =>
        value.value === answer.value.value ||
        (unitKind === 'count' && value.unit !== undefined && value.unit === answer.value.unit),
    )
  );
}

/** Fewest words of a headline, and the share of them, by which a true statement only says it again. */
const leastOfHeadline = 3;
const sayingAgain = 0.6;

/** A true statement that hardly tells more than the headline does. */
export function saysTheHeadline(statement: Statement, { title }: GateContext): boolean {
  const headline = contentWords(title);
  if (!statement.value || headline.length < leastOfHeadline) return false;
  return shareOf(headline, new Set(stemWords(statement).content)) >= sayingAgain;
}
