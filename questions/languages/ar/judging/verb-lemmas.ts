// Which listed verbs a word of an Arabic text can be a form of: third persons of all numbers, and the short forms after «لم».
import { fold } from '../../../text/fold.ts';

import { furtherVerbs, verbs } from '../verbs.ts';
import { judgedVerbFormOf, ownVerbs } from './verb-forms.ts';

/** Passives that are written otherwise than their verb are verbs of their own: «أصيب» suffers what «أصاب» does. */
const pasts: ReadonlySet<string> = new Set(
  [
    ...verbs.map(({ past }) => past),
    ...furtherVerbs.map(({ past }) => past),
    ...ownVerbs.map(({ past }) => past),
  ].map(fold),
);

/** Whether the folded word is the past of a listed verb. */
export const isPast = (norm: string): boolean => pasts.has(norm);

/** Returns the folded past of the verb that the folded word is in the singular, particles set aside; at most one. */
export function wholeVerbLemmas(norm: string): readonly string[] {
  const form = judgedVerbFormOf(norm);
  if (form !== undefined && form.connective === '') return [fold(form.verb.past)];
  return pasts.has(norm) ? [norm] : [];
}

/** Endings of the past with what the verb may have lost before them: «دعوا», «التقوا», «وصلن», «وصلا», «وصلتا». */
const pastEndings: readonly (readonly [ending: string, lost: readonly string[]])[] = [
  ['وا', ['', 'ا', 'ي']],
  ['تا', ['', 'ا', 'ي']],
  ['ت', ['']],
  ['ن', ['']],
  ['ا', ['']],
];

/** Endings of the present, the same way: «يصلون», «يلتقون», «يدعوا», «يصلان», «يصلن». */
const presentEndings: readonly (readonly [ending: string, lost: readonly string[]])[] = [
  ['ون', ['', 'و', 'ي']],
  ['وا', ['', 'و', 'ي']],
  ['ان', ['']],
  ['ن', ['']],
  ['ا', ['']],
];

/** Returns the folded pasts of the verbs that the folded word can be a plural or a dual of; often none. */
export function endedVerbLemmas(norm: string): readonly string[] {
  const past = pastEndings.flatMap(([ending, lost]) => {
    const base = norm.endsWith(ending) ? norm.slice(0, -ending.length) : '';
    if (base.length < (ending.length === 2 ? 2 : 3) || (ending === 'ن' && /[اي]$/.test(base))) return [];
    return lost.map((letter) => base + letter).filter((word) => pasts.has(word));
  });
  const present = /^س?[يت]/.test(norm)
    ? presentEndings.flatMap(([ending, lost]) =>
        norm.endsWith(ending) ? lost.map((letter) => norm.slice(0, -ending.length) + letter) : [],
      )
    : [];
  return [...new Set([...past, ...presents(present)])];
}

/** Returns the folded pasts of the verbs of which the folded word can be the form after «لم»: «يدع» of «يدعو», «يزر» of «يزور». */
export function shortVerbLemmas(norm: string): readonly string[] {
  if (!/^[يت]..*[^اوي]$/.test(norm)) return [];
  const [before, last] = [norm.slice(0, -1), norm.slice(-1)];
  // Only a verb whose long middle letter is there in the past as well («زار») shortens it: «تصر» is none of «صوّر».
  const long = /[اوي]$/.test(before)
    ? []
    : presents(['و', 'ي', 'ا'].map((letter) => before + letter + last)).filter((past) => past.at(-2) === 'ا');
  const form = judgedVerbFormOf(norm);
  if (form !== undefined) return norm.length === 3 && form.verb.class !== 'help' ? long : [];
  return [...new Set([...presents([`${norm}و`, `${norm}ي`]), ...long])];
}

function presents(words: readonly string[]): string[] {
  const found = words.flatMap((word) => {
    const form = judgedVerbFormOf(word);
    return form === undefined || form.tense === 'past' ? [] : [fold(form.verb.past)];
  });
  return [...new Set(found)];
}
