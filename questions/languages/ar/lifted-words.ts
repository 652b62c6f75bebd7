// When words lifted from an article as they stand are too much for one statement or gap: a second deed, an aside, a relative clause.
import { tokenize } from '../../text/tokens.ts';
import { attributors, frames, prepositions, relatives } from './function-words.ts';
import { verbFormOf } from './verb-forms.ts';

/** Most words that are read as one fact. */
const mostWords = 18;

/** Most tokens of a phrase before the first comma that only says when, where or by whose account. */
const longestLead = 7;

/** Words by which a sentence goes on, or that say nothing one could doubt. */
const further = /^(?:حيث|وهو|وهي|وهم|وهما|مما|اي|يليه|يليها|تليه|تليها|ليغلق|لتغلق)$/;
const bland = / (?:ياتي|تاتي) (?:في|ضمن) | في اطار /;

/** Returns whether `lifted` tells more than one fact. */
export function isHeavy(lifted: string): boolean {
  const tokens = tokenize(lifted.replace(/^أكمل الجملة بحسب المقال: /, ''));
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  if (words.length > mostWords) return true;
  if (bland.test(` ${words.map(({ norm }) => norm).join(' ')} `)) return true;
  const commas = tokens.flatMap(({ norm }, at) => (norm === ',' || norm === ';' ? [at] : []));
  const first = tokens[0]?.norm ?? '';
  const isLed = prepositions.has(first) || attributors.has(first) || frames.has(first) || first === 'عند';
  if (commas.length > (isLed && (commas[0] ?? 0) <= longestLead ? 1 : 0)) return true;
  return words.some(
    ({ norm }, at) =>
      relatives.has(norm) ||
      further.test(norm) ||
      (at > 0 && verbFormOf(norm)?.connective === 'و' && !quotedAt(tokens, words[at]?.start ?? 0)),
  );
}

/** Whether the words at `start` stand in quotation marks, where nothing is the paper's. */
function quotedAt(tokens: ReturnType<typeof tokenize>, start: number): boolean {
  return tokens.filter((token) => token.norm === '"' && token.start < start).length % 2 === 1;
}
