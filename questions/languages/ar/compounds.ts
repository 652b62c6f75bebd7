// «مصرف اسكتلندا الملكي», «موسوعة ويكيبيديا»: a name inside a longer one, or behind a noun that is its own.
import { type Mention, phraseStart } from '../../reading/mention.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { places } from './frames/frame-words.ts';
import { complementizers, frames, prepositions } from './function-words.ts';
import { arNames } from './names.ts';
import { isVerb } from './verb-forms.ts';

/** Whether `mention` among the clause's `tokens` can't be left out or exchanged without leaving the rest of its name. */
export function isInCompound(mention: Mention, tokens: readonly Token[]): boolean {
  if (mention.type === 'date') return isOfEvent(mention, tokens);
  if (mention.type === 'number') return isNoAmount(mention, tokens);
  const at = tokens.findIndex((token) => token.start >= phraseStart(mention));
  const before = tokens[at - 1];
  const after = tokens.find((token) => token.start >= mention.end);
  // «تراجعت الأسهم في أوروبا»: what happened there happened in other parts of the world as well.
  // «العالم العربي»: nobody has to read for it.
  if (
    mention.type === 'place' &&
    (mention.sort === 'continent' || (mention.sort === 'region' && mention.country === undefined))
  )
    return true;
  // «الجزائر العاصمة» is the town.
  if (mention.type === 'place' && after?.norm === 'العاصمه') return true;
  // «القدس المحتلة», «نيويورك سيتي», «جمهورية جنوب أفريقيا»: an adjective, a club or a form of state goes with the name.
  if (mention.type === 'place' && /^ال.{2,}(?:ه|يه|ي)$/.test(after?.norm ?? '')) return true;
  if (mention.type === 'place' && /^(?:سيتي|يونايتد|بلازا|تايمز|بوست)$/.test(after?.norm ?? '')) return true;
  if (/^(?:جمهوريه|مملكه|سلطنه|اماره)$/.test(before?.norm.replace(/^[وفبل]/, '') ?? '')) return true;
  // «خسر لاعبين هما ______ و…»: one of two, and the other stands behind or was cut off.
  if (/^[وف]?ه(?:ما|م|ن)$/.test(before?.norm ?? '')) return true;
  const isFree = before === undefined || before.kind === 'mark' || isLink(before);
  if (mention.type === 'organisation') return !isFree;
  // «بنيامين ماكو هل في محاضرة»: a short word that is none of the language's goes on with the name.
  // «الكيني ______»: of the names only one is Kenyan.
  if (mention.type === 'person' && arNames.nationalities.has(before?.norm.replace(/^[وفبلك]?ال/, '') ?? ''))
    return true;
  if (mention.type === 'person')
    return after?.kind === 'word' && after.norm.length < 4 && !isLink(after) && !/^[وفبلك]/.test(after.norm);
  if (isFree) return false;
  // «مصرف اسكتلندا», «حرب الخليج الثانية»: a body of that place, or a name that goes on behind it.
  const norm = before?.norm.replace(/^[وفبلك]?(?:ال)?/, '') ?? '';
  if (arNames.organisationHeads.has(norm) || arNames.namesakes.has(norm)) return true;
  return after !== undefined && /^ال.{3,}/.test(after.norm) && mention.start === phraseStart(mention);
}

/** What a year is part of the name of: everybody knows when it was. */
const events: ReadonlySet<string> = new Set(
  'حرب نكسه نكبه ثوره ازمه كاس مونديال اولمبياد بطوله نهاييات انتخابات دوره دستور انقلاب قانون'.split(' '),
);

/** «حرب عام 1915», «كأس أمم آسيا عام 2019», «قانون … لسنة 2012»: the year names the event. */
function isOfEvent(date: Mention, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ start }) => start >= phraseStart(date));
  const before = tokens.slice(Math.max(0, at - 5), at);
  const event = before.findLastIndex(({ norm }) => events.has(norm.replace(/^[وفبلك]?(?:ال)?(?=.{3})/, '')));
  return (
    event >= 0 &&
    !before
      .slice(event + 1)
      .some(({ norm, kind }) => kind === 'mark' || isVerb(norm) || prepositions.has(norm))
  );
}

/** Letters by which two forms of one noun are known. */
const stem = 4;

/** «150 مهندساً ومهندسة»: the amount counts the noun behind «و» as well. */
function isNoAmount({ text, start, end }: Mention, tokens: readonly Token[]): boolean {
  const next = tokens.find((token) => token.start >= end)?.norm ?? '';
  const noun = fold(text.split(' ').at(-1) ?? '').slice(0, stem);
  // «الاتصال بالرقم 152»: a number that is a name counts nothing.
  const before = tokens.findLast((token) => token.end <= start)?.norm ?? '';
  if (/^[وفب]?(?:ال)?(?:رقم|هاتف|قناه|طراز|اصدار|فئه|بند|ماده|قرار|غرفه)$/.test(before)) return true;
  return noun.length === stem && next.startsWith(`و${noun}`);
}

/** A word behind which a name stands by itself: a preposition, a conjunction, a verb. */
function isLink({ norm }: Token): boolean {
  return (
    prepositions.has(norm) ||
    complementizers.has(norm) ||
    frames.has(norm) ||
    isVerb(norm) ||
    /^(?:و|او|ثم|بواسطه|ضد|لدي|داخل|خارج|قرب|تجاه|نحو|باتجاه|لصالح|ضمن|مثل)$/.test(norm)
  );
}

/** Whether the word before the place at `start` takes any place: «في», «مدينة»; not «لواء», which few are. */
export function isPlaceFree(text: string, start: number): boolean {
  const before = fold(/(\S+)\s+$/.exec(text.slice(Math.max(0, start - longestWord), start))?.[1] ?? '');
  const noun = before.replace(/^(?:[وبل]|لل|[وب]ال)(?=.{3})/, '');
  return before.length <= 3 || places[noun] !== undefined || places[before] !== undefined || isVerb(before);
}

const longestWord = 16;
