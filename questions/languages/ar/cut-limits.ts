// What limits a stretch from behind: a condition or an exception that would be cut off, so that more would be told than the article does.
import type { Token } from '../../text/tokens.ts';
import { letterBefore } from './clitics.ts';
import { verbFormOf } from './verb-forms.ts';

/** «إذا سمحت الأحوال الجوية», «شريطة أن …», «باستثناء …». */
const limiting: ReadonlySet<string> = new Set([
  'اذا',
  'لو',
  'شرط',
  'بشرط',
  'شريطه',
  'رهن',
  'الا',
  'باستثناء',
  'عدا',
  'ماعدا',
  'سوي',
]);

/** The same in two words: «في حال», «ما لم», «ما عدا». */
const limitingPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['في', new Set(['حال', 'حاله'])],
  ['ما', new Set(['لم', 'عدا'])],
]);

/** «، ولم يشمل سوى …»: a further clause, which limits itself alone. */
const goesOn = (norm: string): boolean =>
  /^(?:و(?:لم|لن|لا|ليس|قد|اذا)|و?لكن(?:ه|ها|هم)?)$/.test(norm) || verbFormOf(norm)?.connective === 'و';

/** Whether `rest`, the words behind a stretch, say when or of what alone it holds. */
export function limitsWhatIsTold(rest: readonly Token[]): boolean {
  const further = rest.findIndex(({ norm }, at) => rest[at - 1]?.norm === ',' && goesOn(norm));
  return rest.slice(0, further < 0 ? undefined : further).some(({ norm }, at) => {
    const word = norm.slice(letterBefore(norm, 'و'));
    if (limiting.has(norm) || limiting.has(word)) return true;
    const [next = '', third] = rest.slice(at + 1, at + 3).map((token) => token.norm);
    // «بوجود 150 شخصاً [في وقت واحد]»
    if (word === 'في' && /^(?:وقت|ان)$/.test(next) && third === 'واحد') return true;
    return limitingPairs.get(word)?.has(next) === true;
  });
}
