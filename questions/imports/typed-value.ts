// What a typed answer of a file is, if all of it is one date, one number or one name: compared as such, it may be written in many ways.
import type { Article } from '../article.ts';
import { acceptedValue } from '../kinds/text.ts';
import { languages } from '../languages/languages.ts';
import type { AnswerValue } from '../question.ts';
import { type Mention, phraseStart } from '../reading/mention.ts';
import { mentionsIn, understand } from '../reading/reading.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';

/** Returns the value of `answer`, or `undefined` where it is anything but one sure date, number, or name of the article. */
export function typedValue(answer: string, article: Article): AnswerValue | undefined {
  const reading = understand(article);
  const folded = fold(answer);
  const named = reading.entities.find(
    (mention) => 'entity' in mention && [mention.text, mention.name].some((name) => fold(name) === folded),
  );
  if (named !== undefined) return acceptedValue(named, reading);
  const [only, another] = mentionsIn(answer, article.lang, article.publishedAt);
  if (only === undefined || another !== undefined || 'entity' in only || !fills(only, answer, article))
    return undefined;
  const isSure =
    only.until === undefined &&
    (only.type === 'number' ||
      (only.told === 'full' && only.conflict === undefined && only.isLoose !== true));
  return isSure ? only.value : undefined;
}

/** Whether nothing but small words stands beside the mention. */
function fills(mention: Mention, answer: string, { lang }: Article): boolean {
  const { fillers } = languages[lang].answers;
  const from = phraseStart(mention);
  return tokenize(answer).every(
    ({ kind, norm, start, end }) =>
      kind === 'mark' || (start >= from && end <= mention.end) || fillers.has(norm),
  );
}
