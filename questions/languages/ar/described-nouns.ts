// How an article tells a noun in full: by the name or the noun behind it («قانون التعرفة الجمركية»), by a title in quotation
// marks, or by an adjective of origin («الشركة السعودية للأسماك»).

import { type Mention, phraseStart } from '../../reading/mention.ts';
import { remembered } from '../../text/remembered.ts';
import type { Token } from '../../text/tokens.ts';
import { frames, negators, prepositions, relatives, subordinators, timeNouns } from './function-words.ts';
import { whichOne } from './lexicon-which-one.ts';
import { arNames } from './names.ts';
import { isVerb } from './verb-forms.ts';

/** What tells which one of its kind a noun is. */
export interface Described {
  /** The words behind the noun, as written. */
  readonly words: string;
  /** Those words folded, to compare. */
  readonly key: string;
  /** The noun loses its article before them: «قانون التعرفة». */
  readonly isGenitive: boolean;
  /** The noun behind it, where that has to be told in full itself: «سهم الشركة». */
  readonly open?: Token;
}

/** Most words of a title in quotation marks. */
const longestTitle = 4;

/** Most words behind the noun. */
const longest = 4;

/** Fewest letters of a noun that no list holds. */
const shortest = 4;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Peoples and faiths, folded: told of as such wherever some of them live. */
const peoples = words('ارمن اكراد عرب امازيغ يهود مسلمين مسيحيين اقباط دروز سنه شيعه تركمان بدو غجر');

/** Words that stand before a noun without being told by it: quantities, parts, places, ranks. */
const leaders = words(
  'جميع كافه معظم اغلب بعض احدي غير مثل عدد نحو حول امام خلف تحت فوق وراء خارج عند لدي نفس ذات اول اخر ثاني ثالث اكثر اقل اكبر اصغر اعلي ادني اهم ابرز احدث افضل نصف ثلث ربع مايه مليون مليار الف الاف ملايين سلسله نسبه معدل قيمه حجم مستوي كميه شكل نوع جزء طريق حين اطار ظل مجال صعيد جانب شان رغم ضوء سبيل نظير مقابل حوالي قرابه نهايه بدايه مطلع منتصف اواخر اوائل شمال جنوب شرق غرب وسط يوم ليله صباح مساء',
);

/** Adjectives without an ending of origin that go with their noun for good. */
const lasting = words(
  'العام العامه الاعلي العليا المركزي المركزيه المشترك المشتركه الموحد الموحده المتحد المتحده الجديد الجديده',
);

/** Whether the noun, folded and bare, may be one of several that a reader would ask about. */
export const isDescribable = remembered(
  (noun) =>
    (noun.length >= shortest || whichOne.has(noun)) &&
    !noun.startsWith('ال') &&
    !prepositions.has(noun) &&
    !frames.has(noun) &&
    !negators.has(noun) &&
    !subordinators.has(noun) &&
    !leaders.has(noun) &&
    !timeNouns.has(noun) &&
    !timeNouns.has(`ال${noun}`) &&
    // «المحافظة» is a governorate more often than a woman who governs one.
    (!arNames.titles.has(noun) || arNames.placeHeads.has(noun)) &&
    // «أرمن القدس» leaves «الأرمن» a people.
    !arNames.nationalities.has(noun) &&
    !arNames.nationalities.has(`${noun}ي`) &&
    !peoples.has(noun) &&
    (whichOne.has(noun) || !isVerb(noun)),
);

/** Returns what tells the noun at `index` in full, if anything does. */
export function describedAt(
  tokens: readonly Token[],
  index: number,
  mentions: readonly Mention[],
): Described | undefined {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || !next.spaced) return undefined;
  const isDefinite = /^[وف]?(?:[بك]?ال|لل)/.test(token.norm);
  if (next.norm === '"') return isDefinite ? undefined : titleBehind(tokens, index);
  const whole = mentions.find(
    (mention) => isName(mention) && mention.start === token.start && mention.end > next.start,
  );
  if (whole !== undefined) return fromTokens(tokens, index + 1, whole.end, !isDefinite);
  if (isDefinite) return adjectivesBehind(tokens, index);
  const name = mentions.find(
    (mention) => isName(mention) && phraseStart(mention) <= next.start && mention.end > next.start,
  );
  if (name !== undefined) return nameBehind(tokens, index, name);
  return isDefiniteNoun(next) ? genitiveBehind(tokens, index) : undefined;
}

const isName = ({ type }: Mention): boolean => type !== 'date' && type !== 'number';

function titleBehind(tokens: readonly Token[], index: number): Described | undefined {
  const close = tokens.findIndex(({ norm }, at) => at > index + 1 && norm === '"');
  if (close < 0 || close - index - 2 > longestTitle || close - index < 3) return undefined;
  const inside = tokens.slice(index + 2, close);
  if (inside.some(({ norm }) => isVerb(norm))) return undefined;
  const title = joined(inside);
  return { words: `«${title}»`, key: keyOf(inside), isGenitive: true };
}

function nameBehind(tokens: readonly Token[], index: number, name: Mention): Described | undefined {
  const token = tokens[index];
  const next = tokens[index + 1];
  // «شركة مونسانتو», «مدينة حماة», not «لاعب المنتخب السعودي فلان».
  if (token === undefined || next === undefined || name.start !== next.start) return undefined;
  if (phraseStart(name) !== name.start && phraseStart(name) !== token.start) return undefined;
  const behind = tokens.find(({ start }) => start >= name.end);
  // «بلدية إربد الكبرى»: the adjective is the town's.
  if (behind?.norm === 'الكبري') return fromTokens(tokens, index + 1, behind.end, true);
  // «معرض دمشق الدولي»: what more belongs to the name is not known.
  return behind?.norm.startsWith('ال') === true && !prepositions.has(behind.norm)
    ? undefined
    : fromTokens(tokens, index + 1, name.end, true);
}

/** «التعرفة الجمركية الجديد»: the noun and its adjectives. */
function genitiveBehind(tokens: readonly Token[], index: number): Described | undefined {
  // «مجموعة الدول» is any, and «مجموعة «كذا»» a firm.
  if (tokens[index]?.norm.replace(/^و/, '') === 'مجموعه') return undefined;
  let to = index + 2;
  while (to < index + 1 + longest && isAdjective(tokens[to])) to++;
  // «حركة العدل والمساواة», «قانون الأحزاب لعام …»: where it ends is not known.
  if (/^و?ال/.test(tokens[to]?.norm ?? '') && !prepositions.has(tokens[to]?.norm ?? '')) return undefined;
  const last = tokens[to - 1];
  const noun = tokens[index + 1];
  if (last === undefined || noun === undefined) return undefined;
  const isOpen = to === index + 2 && whichOne.has(noun.norm.slice(2));
  return { ...fromTokens(tokens, index + 1, last.end, true), ...(isOpen ? { open: noun } : {}) };
}

/** «السعودية للأسماك»: adjectives of origin, and what the body is for. */
function adjectivesBehind(tokens: readonly Token[], index: number): Described | undefined {
  let to = index + 1;
  while (to < index + longest && isAdjective(tokens[to])) to++;
  if (to === index + 1 || !tokens.slice(index + 1, to).some((token) => isOfOrigin(token))) return undefined;
  // «البلدية المنتهية ولايته»: the participle is its noun's.
  if (/(?:ها|هم|[^ة]ه)$/.test(tokens[to]?.text ?? '')) return undefined;
  if (/^لل.{3}/.test(tokens[to]?.norm ?? '')) {
    to++;
    // «للعلوم والتكنولوجيا», «لحقوق الإنسان»: where it ends is not known.
    if (/^و?ال/.test(tokens[to]?.norm ?? '') && !prepositions.has(tokens[to]?.norm ?? '')) return undefined;
  } else if (/^(?:و?ال(?!ي$)|ل.{3})/.test(tokens[to]?.norm ?? '')) return undefined;
  const last = tokens[to - 1];
  return last === undefined ? undefined : fromTokens(tokens, index + 1, last.end, false);
}

function isDefiniteNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /^ال.{3}/.test(token.norm) &&
    !relatives.has(token.norm) &&
    !prepositions.has(token.norm) &&
    !timeNouns.has(token.norm)
  );
}

function isAdjective(token: Token | undefined): boolean {
  return token !== undefined && isDefiniteNoun(token) && (isOfOrigin(token) || lasting.has(token.norm));
}

const isOfOrigin = ({ text }: Token): boolean => /^ال.{2,}(?:ي|ية)$/.test(text);

function fromTokens(tokens: readonly Token[], from: number, end: number, isGenitive: boolean): Described {
  const behind = tokens.slice(from).filter((token) => token.end <= end);
  return { words: joined(behind), key: keyOf(behind), isGenitive };
}

const keyOf = (tokens: readonly Token[]): string => tokens.map(({ norm }) => norm).join(' ');

const joined = (tokens: readonly Token[]): string =>
  tokens.map(({ text, spaced }, at) => (at > 0 && spaced ? ` ${text}` : text)).join('');
