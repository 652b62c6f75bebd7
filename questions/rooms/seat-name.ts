// The name on a seat: any script's letters, nothing that turns the text around it, nothing that can't be seen, nothing to be ashamed of.
import { fail, ok, type Result } from '../failure.ts';
import type { LanguageCode } from '../languages/language-code.ts';
import { seatFold } from './seat-fold.ts';
import { isUnfit } from './unfit-names.ts';
import { roomLimits } from './wire.ts';

/** Why a name can't stand on a seat; `reason` is also the code on the wire. */
export type NameFault =
  /** Nothing was typed that can be seen. */
  | { readonly reason: 'empty_name' }
  /** More shown characters than a list has room for. */
  | { readonly reason: 'name_too_long'; readonly most: number }
  /** Something else than letters, digits, spaces and ' ’ - . · _ is in it. */
  | { readonly reason: 'name_has_signs' }
  /** A word of it is one that a class need not read. */
  | { readonly reason: 'name_unfit' };

/**
 * What has no shape of its own: marks of direction (UAX #9), joiners, fillers and blanks that count as letters (the Unicode property
 * Default_Ignorable_Code_Point). Keyboards leave some behind unasked, so they are taken out, not refused.
 */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** The end of a letter of a script that writes words with joiners: Arabic and its neighbours, the Indic scripts. */
const joining =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*$/u;

/** Letters with their marks, at most four on one, digits, and the few signs that names have. Marks that strike or fence letters in are none. */
const written =
  /^(?:[\p{L}\p{Nd}](?!\p{M}{5})(?:(?!\p{Me}|[\u0334-\u0338])\p{M}|[\u200c\u200d])*|[ '’.·_-])+$/u;

/** What makes a name: signs alone, or the stroke that draws Arabic words out, are none. */
const seen = /(?!\u0640)[\p{L}\p{Nd}]/u;

/**
 * Returns how the room writes the name `given`: composed (NFC), trimmed, with single spaces, or why it doesn't. `lang` is the language of
 * the room, whose own rude words are looked for beside those that are rude everywhere.
 */
export function readSeatName(given: string, lang?: LanguageCode): Result<string, NameFault> {
  const name = visible(given.normalize('NFC'))
    .replace(/[\p{Z}\s]+/gu, ' ')
    .trim();
  if (!seen.test(name)) return fail({ reason: /\S/u.test(name) ? 'name_has_signs' : 'empty_name' });
  if (!written.test(name)) return fail({ reason: 'name_has_signs' });
  if (shownLength(name) > roomLimits.nameGraphemes)
    return fail({ reason: 'name_too_long', most: roomLimits.nameGraphemes });
  return isUnfit(name, lang) ? fail({ reason: 'name_unfit' }) : ok(name);
}

/**
 * Returns `name`, or with a number behind it where a seat has one that reads alike: two pupils are called Omar, and neither has to think
 * of another name. `isTaken` says whether a seat has a name of that fold (seat-fold.ts).
 */
export function freeName(name: string, isTaken: (fold: string) => boolean): string {
  if (!isTaken(seatFold(name))) return name;
  for (let number = 2; ; number++) {
    const suffix = ` ${number}`;
    const numbered = `${firstGraphemes(name, roomLimits.nameGraphemes - suffix.length).trimEnd()}${suffix}`;
    if (!isTaken(seatFold(numbered))) return numbered;
  }
}

/** The text without what can't be seen; a joiner stays between two letters of a script that needs it. */
function visible(text: string): string {
  return text.replace(invisible, (sign, at: number) => {
    const isJoiner = sign === '\u200c' || sign === '\u200d';
    const isBetween = joining.test(text.slice(0, at)) && /^\p{L}/u.test(text.slice(at + 1));
    return isJoiner && isBetween ? sign : '';
  });
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function shownLength(text: string): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) count++;
  return count;
}

function firstGraphemes(text: string, most: number): string {
  return [...graphemes.segment(text)]
    .slice(0, most)
    .map(({ segment }) => segment)
    .join('');
}
