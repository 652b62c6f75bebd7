// Whose word an Arabic stretch is: the paper's own, a speaker's who is named in it, or one that is hedged or denied.
import type { Stance } from '../../reading/standing.ts';
import type { Token } from '../../text/tokens.ts';
import { withoutArticle } from './clitics.ts';
import { attributors, complementizers, hedges, judgements, negators } from './function-words.ts';
import { type VerbForm, verbFormOf } from './verb-forms.ts';

/** Verbs that tell how somebody sees a thing. */
export const judging: ReadonlySet<string> = new Set([
  'عدّ',
  'اعتبر',
  'وصف',
  'رأى',
  'اتهم',
  'زعم',
  'انتقد',
  'هاجم',
  'ظنّ',
  'اعتقد',
  'توقّع',
  'نفى',
  'ادّعى',
]);

/** Words that announce what is to come, which a statement keeps. */
const announcing: ReadonlySet<string> = new Set(['المقرر', 'المتوقع', 'المنتظر', 'المزمع', 'المرتقب', 'سوف']);

/** Words between quotation marks up to which they are a name or a title, not somebody's words. */
const longestTitle = 4;

/** Returns the stance of a stretch. */
export function stanceOf(tokens: readonly Token[]): Stance {
  if (quotesSpeech(tokens)) return 'cautious';
  const verb = firstVerb(tokens);
  if (verb === undefined || judging.has(verb.verb.past)) return 'cautious';
  const isCautious = tokens.some(
    ({ norm }, index) =>
      (hedges.has(norm) && !announcing.has(norm) && !isPerfect(tokens, index)) ||
      judgements.has(norm) ||
      judgements.has(withoutArticle(norm, 'وفب', 3)) ||
      negators.has(norm),
  );
  if (isCautious) return 'cautious';
  const reports =
    (verb.verb.class === 'say' && tokens.some((token) => complementizers.has(token.norm))) ||
    tokens.some(
      ({ norm }) => attributors.has(norm) || (norm.startsWith('و') && attributors.has(norm.slice(1))),
    );
  if (reports) return 'reported';
  return verb.tense === 'future' || tokens.some(({ norm }) => announcing.has(norm)) ? 'expected' : 'plain';
}

function firstVerb(tokens: readonly Token[]): VerbForm | undefined {
  for (const { norm } of tokens) {
    const form = verbFormOf(norm);
    if (form !== undefined) return form;
  }
  return undefined;
}

/** «قد تواصلت»: before a past verb «قد» says that it is so. */
function isPerfect(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.norm === 'قد' && verbFormOf(tokens[index + 1]?.norm ?? '')?.tense === 'past';
}

/** Returns the stance of words that a participle of saying introduces. */
export function stanceOfSaid(tokens: readonly Token[], isJudgement: boolean): Stance {
  const stance = stanceOf(tokens);
  return isJudgement || stance === 'cautious' ? 'cautious' : 'reported';
}

/** Whether quotation marks hold more than a name. */
function quotesSpeech(tokens: readonly Token[]): boolean {
  let open = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.norm !== '"') continue;
    if (open < 0) open = index;
    else {
      if (index - open - 1 > longestTitle) return true;
      open = -1;
    }
  }
  return open >= 0;
}
