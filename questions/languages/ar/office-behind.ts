// The office that stands behind a name: between commas, or up to the word with which the sentence goes on.
import type { NameMention } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { complementizers, frames, relatives } from './function-words.ts';
import { arNames } from './names.ts';
import { isVerb } from './verb-forms.ts';

/** Prepositions that no office goes on with. */
const foreign: ReadonlySet<string> = new Set('الي عن علي من منذ حتي نحو بين'.split(' '));

/** Returns the words of the office right behind `holder`, or `undefined` where none stands there or its end is not sure. */
export function officeBehind(
  { tokens, mentions }: SentenceReading,
  holder: NameMention,
): Token[] | undefined {
  const next = tokens.findIndex((token) => token.start >= holder.end);
  const opener = tokens[next];
  if (next < 0 || opener === undefined) return undefined;
  const isApart = opener.norm === ',';
  const from = isApart ? next + 1 : next;
  const close = tokens.findIndex((token, index) => index > from && isEnd(token));
  const last = close < 0 ? tokens.length : close;
  const words = tokens.slice(from, last);
  if (isApart) return close >= 0 && tokens[close]?.norm === '"' ? undefined : words;
  // «للجبيل وينبع»: a name may look like a verb.
  if (!isTitle(words[0]) || /^و.{3,}/.test(tokens[last]?.norm ?? '')) return undefined;
  // «… المديرة العامة لمنظمة اليونسكو كلمة …»: the object of the verb stands right behind.
  const body = mentions.findLast(
    ({ type, start, end }) =>
      (type === 'organisation' || type === 'place') &&
      start >= (words[0]?.end ?? 0) &&
      end <= (words.at(-1)?.end ?? 0),
  );
  const cut = body === undefined ? words : words.filter(({ end }) => end <= body.end);
  const behind = words[cut.length];
  if (behind === undefined) return isSureEnd(tokens[last]) || body !== undefined ? words : undefined;
  // «رئيس الاتحاد السعودي لكرة القدم»: what the body is for goes on with it; «و» and «ال» leave the end open.
  if (/^ل.{2,}/.test(behind.norm)) return isSureEnd(tokens[last]) ? words : undefined;
  return /^(?:و|ال)/.test(behind.norm) ? undefined : cut;
}

function isTitle(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return arNames.titles.has(token.norm) || arNames.titles.has(token.norm.replace(/^ال/, ''));
}

function isEnd(token: Token): boolean {
  return (
    token.kind === 'mark' ||
    relatives.has(token.norm) ||
    complementizers.has(token.norm) ||
    frames.has(token.norm) ||
    foreign.has(token.norm) ||
    // «عضو المكتب لمنصب المفتي»: what he is named for is not what he is.
    /^ل(?:منصب|رئاسه|شغل|تولي)/.test(token.norm) ||
    /^و?قد$/.test(token.norm) ||
    isVerb(token.norm)
  );
}

/** A comma, «إن», «قد» or a verb: what stood before is whole. */
function isSureEnd(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.norm === ',' ||
    token.norm === ':' ||
    token.norm === '.' ||
    complementizers.has(token.norm) ||
    token.norm === 'قد' ||
    isVerb(token.norm)
  );
}
