// Grades a phrase: its words as they stand, in their order, in any of its forms.
import type { PhraseValue } from '../question.ts';
import { tokenize } from '../text/tokens.ts';
import { correct, type Grade, incorrect, partial } from './grade.ts';
import { frameOf } from './name-frame.ts';
import { nameWords, placeOf } from './name-words.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** Returns the grade of a typed phrase; articles, a prefixed preposition and the fold's spellings are forgiven. */
export function gradePhrase(value: PhraseValue, typed: TypedAnswer): Grade {
  const answer = nameWords(typed.tokens);
  for (const form of value.forms) {
    const { words } = typed;
    const wanted = nameWords(tokenize(form)).filter((word) => !words.articles.has(word.norm));
    const given = answer.filter((word) => !words.articles.has(word.norm));
    const place = placeOf(wanted, given, words);
    if (place === undefined) continue;
    const frame = frameOf(given, place, typed, { names: new Set(), type: undefined, rivals: [] });
    if (frame === 'against') return incorrect;
    return frame === 'plain' ? correct(place.tolerated) : partial(place.tolerated);
  }
  return incorrect;
}
