// «باسم «…»», «تحت شعار «…»»: what a thing is called, in quotation marks.
import { unlistedName } from '../../../reading/unlisted-name.ts';
import { prepositions } from '../function-words.ts';
import type { Complement, Predicate } from './frame.ts';

/** Nouns that give a thing its name or its motto, folded → as they are asked for. */
const callings: Readonly<Record<string, string>> = {
  باسم: 'بأي اسم',
  بعنوان: 'بأي عنوان',
  عنوان: 'أي عنوان',
  شعار: 'أي شعار',
  اسم: 'أي اسم',
  مسمي: 'أي مسمى',
};

/** Most words of a name that is typed. */
const longestCalling = 5;

/** «عُرفت العملية باسم «…»», «تحت شعار «…»»: what a thing is called. */
export function calledComplement({ frame }: Predicate): Complement | undefined {
  const { behind, said } = frame;
  const at = behind.findIndex(({ norm }) => norm === '"');
  const noun = behind[at - 1];
  const asked = callings[noun?.norm ?? ''];
  const close = behind.findIndex(({ norm }, index) => index > at && norm === '"');
  const first = behind[at + 1];
  const last = behind[close - 1];
  if (noun === undefined || asked === undefined || first === undefined || last === undefined)
    return undefined;
  if (said !== undefined || close - at - 1 > longestCalling) return undefined;
  const under = behind[at - 2];
  const isUnder = under?.norm === 'تحت' || under?.norm === 'ب';
  // «عن عنوان «…»»: with a preposition of its own it would need that in front.
  if (!asked.startsWith('بأي') && !isUnder && prepositions.has(under?.norm ?? '')) return undefined;
  const words = behind
    .slice(at + 1, close)
    .map(({ text, spaced }, index) => (index > 0 && spaced ? ` ${text}` : text));
  const title = words.join('');
  const place = { start: first.start, end: last.end };
  return {
    mention: unlistedName(title, { sort: 'title' }, place),
    start: isUnder ? (under?.start ?? noun.start) : noun.start,
    end: behind[close]?.end ?? last.end,
    opening: isUnder ? `تحت ${asked}` : asked,
    asks: 'what',
    name: 'called',
    answerText: title,
    isTied: true,
    allows: ['text'],
  };
}
