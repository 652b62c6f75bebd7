// A typed answer, cleaned and cut into tokens once for whichever grader compares it.
import type { LanguageCode } from '../languages/language-code.ts';
import { languages } from '../languages/languages.ts';
import { canonicalText } from '../text/canonical-text.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { limits } from '../wire.ts';
import type { AnswerWords } from './answer-words.ts';

/** What the reader typed, ready to be compared. */
export interface TypedAnswer {
  /** Canonical text on one line: no invisible or direction-setting characters. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The set's language. */
  readonly lang: LanguageCode;
  /** The language the answer is written in, as far as its script tells. */
  readonly writtenIn: LanguageCode;
  readonly words: AnswerWords;
  /** The question it answers, and the answer as the article gives it. */
  readonly stem: string;
  readonly canonical: string;
}

/** Returns `raw` as a typed answer, or `undefined` when no word and no number is left of it. */
export function readTypedAnswer(
  raw: string,
  asked: { readonly stem: string; readonly canonicalAnswer: string },
  lang: LanguageCode,
): TypedAnswer | undefined {
  // The wire refuses more; the cut keeps the cost bounded for every other caller.
  const text = canonicalText(raw.slice(0, limits.answerLength))
    .replaceAll('\n\n', ' ')
    // `the W.H.O.`
    .replace(/(?<!\p{L})(?:\p{Lu}\.){2,}/gu, (initials) => initials.replaceAll('.', ''));
  const tokens = tokenize(text);
  if (!tokens.some((token) => token.kind !== 'mark')) return undefined;
  const writtenIn = scriptLanguage(text, lang);
  return {
    text,
    tokens,
    lang,
    writtenIn,
    words: languages[writtenIn].answers,
    stem: asked.stem,
    canonical: asked.canonicalAnswer,
  };
}

/** The set's own language where the script allows it, else the first language of the answer's script. */
function scriptLanguage(text: string, lang: LanguageCode): LanguageCode {
  let arabic = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x620 && code <= 0x6d3) arabic++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
  }
  if (arabic === latin) return lang;
  if (arabic > latin) return 'ar';
  return lang === 'ar' ? 'en' : lang;
}
