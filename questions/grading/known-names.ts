// What the gazetteers know of the names in an answer, so that a name that belongs to another is never taken for a slip.
import type { LanguageCode } from '../languages/language-code.ts';
import { languages } from '../languages/languages.ts';
import type { NameMention } from '../reading/mention.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';

/** Returns the listed names in `text`, whichever letters it is typed in. */
export function knownNames(text: string, lang: LanguageCode): NameMention[] {
  const capitalised = text.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });
  const mentions = languages[lang].findMentions(tokenize(capitalised), capitalised, undefined);
  return mentions.filter(
    (mention): mention is NameMention =>
      mention.type !== 'date' && mention.type !== 'number' && mention.sureness === 1,
  );
}

/** Returns the folded names that `mention` goes by. */
export function foldedNames(mention: NameMention): string[] {
  return [mention.text, mention.name, ...mention.aliases].map(fold);
}
