// Who holds which office, where the article tells both: before the name («وزير المالية البريطاني فلان»), or behind it
// («فلان، مؤسس …،», «فلان المتحدث باسم …»).
import type { NameMention } from '../../reading/mention.ts';
import { phraseStart } from '../../reading/mention.ts';
import type { Office } from '../../reading/office.ts';
import type { Reading, SentenceReading } from '../../reading/reading.ts';
import { type Edit, retell } from '../../reading/retelling.ts';
import type { Token } from '../../text/tokens.ts';
import { hasBoundPronoun } from './clause-stance.ts';
import { demonstratives, nearAdjectives, pointers } from './function-words.ts';
import { arNames } from './names.ts';
import { officeBehind } from './office-behind.ts';
import { owningOf } from './owners.ts';
import { spellInFull } from './spelling.ts';
import { isVerb } from './verb-forms.ts';

/** Fewest and most words of an office: «الوزير» alone is anybody's, a long one is two. */
const fewestWords = 2;
const mostWords = 12;

/** How sure a name has to be. */
const leastSure = 0.75;

/** Titles of courtesy and learning, which are no office. */
const courtesies: ReadonlySet<string> = new Set(
  'الدكتور دكتور الدكتوره المهندس مهندس المهندسه الاستاذ استاذ الاستاذه السيد السيده الشيخ البروفيسور بروفيسور معالي سعاده سمو صاحب الامير اللواء العميد العقيد الجنرال الكاتب د م فضيله المستشار'.split(
    ' ',
  ),
);

/** Returns the offices that `sentence` tells with their holders, in order. */
export function findOffices(sentence: SentenceReading, text: string, reading: Reading): Office[] {
  return sentence.mentions.flatMap((holder) => {
    if (holder.type !== 'person' || holder.sureness < leastSure || isCut(holder, sentence)) return [];
    const tokens = [
      officeBefore(sentence, holder),
      titleBefore(sentence, holder),
      officeBehind(sentence, holder),
    ].find((found) => found !== undefined && isAskable(found, holder, sentence));
    return tokens === undefined ? [] : (officeOf(tokens, holder, sentence, text, reading) ?? []);
  });
}

function officeOf(
  tokens: readonly Token[],
  holder: NameMention,
  sentence: SentenceReading,
  text: string,
  reading: Reading,
): Office | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const gender = holder.gender === 'unknown' ? titleGender(first) : holder.gender;
  if (gender === undefined || gender === 'unknown') return undefined;
  const edits: Edit[] = [];
  const inside = sentence.mentions.filter(({ start, end }) => start >= first.start && end <= last.end);
  if (owningOf(tokens, inside, sentence, reading, edits) !== 'owned') return undefined;
  const words = spellInFull(retell(text, first.start, last.end, edits));
  const isOwn = edits.length > 0 || isNamed(tokens, inside);
  return {
    holder,
    gender,
    words,
    inSentence: words,
    isNamed: isOwn,
    isUnique: isOwn && isSole(tokens),
    start: Math.min(first.start, holder.start),
    end: Math.max(last.end, holder.end),
  };
}

/** Offices and callings that many of one body or country have. */
const many = /^(?:ال)?(?:عضو|نايب|مستشار|باحث|استاذ|خبير|محلل|كاتب|مسوول|قيادي|مساعد|سفير)ه?$/;

/** Adjectives of who no longer holds an office, or not yet: it is somebody else's too. */
const notNow = /^ال(?:سابق|اسبق|راحل|مستقيل|مقال|معين|منتخب|مكلف|مرشح)ه?$/;

/** Whether one body has but one: «عضو المجلس» and «متحدث باسم الوزارة» are one of several. */
function isSole(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (first === undefined || second === undefined) return false;
  const isOpen = !first.norm.startsWith('ال') && isBehindPreposition(second);
  return !isOpen && !many.test(first.norm);
}

/** «باسم», «بوزارة», but not «بلدية». */
function isBehindPreposition({ norm }: Token): boolean {
  const heads = arNames.organisationHeads;
  return (
    /^(?:باسم|بال.+|لل.+|في|من|لدي|عن)$/.test(norm) ||
    (/^[بل]/.test(norm) && heads.has(norm.slice(1)) && !heads.has(norm))
  );
}

const nationality = ({ norm }: Token) => arNames.nationalities.has(norm.replace(/^[وبل]?(?:ال|ل)?/, ''));

/** Heads of a country, whose adjective tells which: «المدرب السويسري» only tells where he comes from. */
const heads = /^ال(?:رييس|ملك)ه?$/;

/** Offices of a country, whose adjective may stand at their end: «رجل الأعمال العراقي» only comes from there. */
const ofState =
  /^(?:وزير|رييس|قايد|مندوب|محافظ|حاكم|مفتي|ملك|نايب|ممثل|مبعوث|متحدث|ناطق|امين|مدير|زعيم|وكيل)ه?$/;

/** Whether the words name the country, town or body. */
function isNamed(tokens: readonly Token[], inside: SentenceReading['mentions']): boolean {
  const [first, second] = tokens;
  if (inside.some(({ type }) => type === 'place' || type === 'organisation')) return true;
  if (tokens.some(({ norm }) => norm === '"')) return true;
  if (first?.norm.startsWith('ال'))
    return heads.test(first.norm) && second !== undefined && nationality(second);
  return ofState.test(first?.norm ?? '') && tokens.some(nationality);
}

/** «ثابت سعيد العباسي»: a word that the name may go on with stands right behind it. */
function isCut({ end }: NameMention, { tokens }: SentenceReading): boolean {
  const next = tokens.find((token) => token.start >= end);
  return next?.kind === 'word' && /^(?:بن|ابن|ال|بنت|ابو|ال.{2,}ي)$/.test(next.norm);
}

const titleGender = ({ norm }: Token) =>
  arNames.titles.get(norm) ?? arNames.titles.get(norm.replace(/^ال/, ''));

/** «أكد مدير المكتب فلان»: what stands between a verb and the name. */
function officeBefore({ tokens }: SentenceReading, holder: NameMention): Token[] | undefined {
  const at = tokens.findIndex((token) => token.end > holder.start);
  const verb = tokens.slice(0, at).findLastIndex((token) => isVerb(token.norm));
  if (verb < 0) return undefined;
  let to = at;
  while (to > verb && courtesies.has(tokens[to - 1]?.norm ?? '')) to--;
  let from = verb + 1;
  while (from < to && courtesies.has(tokens[from]?.norm ?? '')) from++;
  return tokens.slice(from, to);
}

/** «… وزير المالية البريطاني فلان …»: the title that was read with the name. */
function titleBefore({ tokens }: SentenceReading, holder: NameMention): Token[] {
  const start = phraseStart(holder);
  const title = tokens.filter((token) => token.start >= start && token.end <= holder.start);
  while (courtesies.has(title.at(-1)?.norm ?? '')) title.pop();
  while (courtesies.has(title[0]?.norm ?? '')) title.shift();
  return title;
}

function isAskable(tokens: readonly Token[], holder: NameMention, sentence: SentenceReading): boolean {
  const [first] = tokens;
  if (first === undefined || tokens.length < fewestWords || tokens.length > mostWords) return false;
  if (tokens.some(({ norm }) => notNow.test(norm))) return false;
  if (titleGender(first) === undefined || first.norm.startsWith('نظير')) return false;
  // «المخرج النمساوي» is no office: an adjective alone tells of many.
  if (tokens.length < 3 && first.norm.startsWith('ال')) return false;
  // «وزير الدفاع العراقي ثابت»: a bare word at the end is part of the name, or of what comes next.
  if (!isSettled(tokens.at(-1), sentence)) return false;
  if (hasSecondOffice(tokens)) return false;
  // Two names with «و» before them, or one of two holders.
  const next = sentence.tokens.find((token) => token.start >= holder.end);
  if (next !== undefined && /^و.{2,}/.test(next.norm) && !isVerb(next.norm)) return false;
  return !tokens.some(
    (token) =>
      (token.kind === 'mark' && token.norm !== '"') ||
      isVerb(token.norm) ||
      pointers.has(token.norm) ||
      demonstratives.has(token.norm) ||
      nearAdjectives.has(token.norm) ||
      hasBoundPronoun(token) ||
      isOfOther(token, holder, sentence),
  );
}

/** Whether the word is definite, or part of the name of a place or body. */
function isSettled(token: Token | undefined, { mentions }: SentenceReading): boolean {
  if (token === undefined) return false;
  return (
    /^(?:[وب]?ال|لل|")/.test(token.norm) ||
    mentions.some(({ type, start, end }) => type !== 'person' && start <= token.start && end >= token.end)
  );
}

/** «أمين الأحساء رئيس اللجنة»: two offices without a word between them. */
function hasSecondOffice(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ norm }, at) => at > 1 && arNames.titles.has(norm) && /^(?:و?ال|لل)/.test(tokens[at - 1]?.norm ?? ''),
  );
}

/** A word of somebody else's name or title. */
function isOfOther(token: Token, holder: NameMention, { mentions }: SentenceReading): boolean {
  return mentions.some(
    (mention) =>
      mention.type === 'person' &&
      mention !== holder &&
      phraseStart(mention) <= token.start &&
      mention.end > token.start,
  );
}
