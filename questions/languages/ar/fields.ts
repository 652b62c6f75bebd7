// Which words of a sentence belong to a closed set and may be exchanged where they stand.

import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import type { Token } from '../../text/tokens.ts';
import { type Field, type FieldMatch, matchesIn } from './field-index.ts';
import {
  attributors,
  complementizers,
  frames,
  negators,
  pointers,
  prepositions,
  relatives,
  relativeTimes,
  rooted,
  subordinators,
} from './function-words.ts';
import { verbFormOf } from './verb-forms.ts';
import { takenApart, type WordForm } from './word-form.ts';

/**
 * Returns the word at `index` as a word of a closed set, where what stands around it lets it be exchanged.
 * `nameStarts` are the UTF-16 offsets where a name begins.
 */
export function fieldAt(
  tokens: readonly Token[],
  index: number,
  nameStarts: ReadonlySet<number>,
): FieldMatch | undefined {
  return matchesIn(tokens)[index]?.find(
    (match) => isInContext(match, tokens) && isFree(match, tokens, nameStarts),
  );
}

function isInContext({ field, from, to }: FieldMatch, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  return (
    (field.after === undefined || isOneOf(before, field.after)) &&
    (field.before === undefined || (after !== undefined && field.before.has(after.norm)))
  );
}

function isOneOf(token: Token | undefined, words: ReadonlySet<string>): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return takenApart(token.norm, token.text, (bare) => words.has(bare)).length > 0;
}

function isFree(match: FieldMatch, tokens: readonly Token[], nameStarts: ReadonlySet<number>): boolean {
  const { field, form, from, to } = match;
  const after = tokens[to];
  // «كالمطر»: a likeness is no fact.
  if (form.preposition === 'ك') return false;
  switch (field.role) {
    case 'fixed':
      return form.conjunction === '';
    case 'head':
      return true;
    case 'construct':
      return canGovern(match, tokens, nameStarts);
    case 'bare':
      return !isListed(match, tokens) && !(after?.kind === 'word' && /^ال/.test(after.norm));
    case 'noun':
    case 'new':
      // «148 حصاناً» counts no horses.
      if (field.role === 'new' && tokens[from - 1]?.kind === 'number') return false;
      return !isListed(match, tokens) && !isNumeral(after) && (form.definite || !isGoverning(match, tokens));
    case 'adjective':
      return (
        qualifies(field, tokens[from - 1], form) &&
        !isListed(match, tokens) &&
        !isCompound(after) &&
        (form.definite || !isGoverning(match, tokens))
      );
  }
}

/** Whether the match stands before what it governs, and is none of several («يمين وشمال الصورة»). */
function canGovern(
  { field, word, form, from, to }: FieldMatch,
  tokens: readonly Token[],
  nameStarts: ReadonlySet<number>,
): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  const isPhrase = to - from > 1;
  if (form.conjunction !== '' && before?.kind === 'word') return false;
  if (isPhrase) return true;
  if (after?.kind !== 'word' || isFunctionWord(after.norm) || verbFormOf(after.norm) !== undefined)
    return false;
  // «دبلوماسي غربي», «اقتراحاً أول»: an adjective is no head.
  if (field.words[word]?.endsWith('ي')) return after.norm.startsWith('ال') || nameStarts.has(after.start);
  return !(before?.kind === 'word' && before.norm.length > 3 && before.norm.endsWith('ا'));
}

/** Whether an adjective in `form` can go with the word before it. */
function qualifies(field: Field, before: Token | undefined, form: WordForm): boolean {
  if (before === undefined || before.kind !== 'word' || form.preposition !== '') return false;
  const isDefinite = /^[وف]?[بك]?ال|^[وف]?لل/.test(before.norm);
  if (field.after !== undefined) return form.definite === isDefinite;
  if (isFunctionWord(before.norm) || verbFormOf(before.norm) !== undefined) return false;
  return form.definite || !isDefinite;
}

/** Whether the token is a numeral with the article («الأشهر الثلاثة»), which agrees with its noun's singular. */
export function isNumeral(after: Token | undefined): boolean {
  return after !== undefined && /^ال(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$/.test(after.norm);
}

/** «الخامس والثمانين», «الثالث عشر»: the ordinal goes on. */
function isCompound(after: Token | undefined): boolean {
  return (
    after !== undefined && /^(?:عشر|عشره|وال(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)[وي]ن)$/.test(after.norm)
  );
}

const functionWords = [
  prepositions,
  subordinators,
  relatives,
  negators,
  complementizers,
  frames,
  attributors,
  pointers,
  relativeTimes,
] as const;

/** Further words that nothing governs: prepositions and particles of place and manner, and pronouns. */
const small: ReadonlySet<string> = new Set(
  (
    'حول بشان ضد امام خلف وراء تحت فوق ضمن داخل خارج عند وسط قرب نحو كل جميع اي ايضا فقط كذلك قد ثم او ام اما انما مثل خاصه لا ما من ' +
    'حوالي قرابه زهاء عام يوم شهر صباح مساء ليله تجاه ازاء حيال طوال رغم عدا سوي مقابل بموجب بحضور برعايه باسم باستثناء بمناسبه بمشاركه'
  ).split(' '),
);

const isFunctionWord = remembered((norm) => {
  const bare = norm.length > 3 ? norm.replace(/^[وف]/, '') : norm;
  return functionWords.some((words) => words.has(bare)) || small.has(bare);
});

/** Whether the word is one of a list («الصحية والتعليمية»): what is said of it is said of others. */
function isListed({ form, from, to }: FieldMatch, tokens: readonly Token[]): boolean {
  if (form.conjunction !== '') return true;
  const after = tokens[to];
  if (isOr(tokens[from - 1]) || isOr(after)) return true;
  if (after === undefined || after.kind !== 'word' || !after.norm.startsWith('و')) return false;
  return !rooted.has(after.norm) && !isFunctionWord(after.norm) && verbFormOf(after.norm) === undefined;
}

function isOr(token: Token | undefined): boolean {
  return token?.norm === 'او' || token?.norm === 'ام';
}

/** Whether the case of an indefinite match would not be seen on any word: it governs, or a preposition or noun governs it. */
export function isCaseHidden(match: FieldMatch, tokens: readonly Token[]): boolean {
  const before = tokens[match.from - 1];
  return (
    isGoverning(match, tokens) ||
    (match.field.role === 'noun' && match.field.after !== undefined) ||
    (before?.kind === 'word' && prepositions.has(before.norm.replace(/^و(?=..)/, '')))
  );
}

const qualities: ReadonlySet<string> = new Set(
  (
    'جديد كبير صغير قديم حديث مختلف عديد كثير خاص مشترك طويل قصير واسع ضخم مهم هام سابق لاحق واحد متعدد متنوع قريب بعيد مجاور ' +
    'شهير معروف مميز متميز خطير كامل شامل عام مفتوح مغلق نادر جميل مؤقت دائم منفصل متطور مجهز'
  )
    .split(' ')
    .map((word) => fold(word)),
);

/** Whether a word without the article is an adjective: of relation («تجارية»), in the accusative, or a common one. */
function isQuality(norm: string): boolean {
  const bare = norm.replace(/[اه]$/, '');
  return (
    norm.length > 3 && (/ي[اه]?$|ا$/.test(norm) || qualities.has(bare) || norm === 'اخري' || norm === 'اخر')
  );
}

/** Whether the match, without the article, has behind it what it governs («مدرسة القرية», «مدرسة بنات»). */
function isGoverning({ field, form, from, to }: FieldMatch, tokens: readonly Token[]): boolean {
  if (field.role === 'construct' || field.before !== undefined) return true;
  const after = tokens[to];
  const word = tokens[from];
  if (form.definite || form.ending !== '' || after === undefined || word === undefined) return false;
  if (after.kind !== 'word') return false;
  const { norm } = after;
  if (isFunctionWord(norm) || verbFormOf(norm) !== undefined) return false;
  if (/^ال/.test(norm)) return true;
  // «مدرسة جديدة», «مصنع حكومي»: an adjective agrees.
  if (/^(?:[ول]|[فبك]ال)/.test(norm) && !isQuality(norm)) return false;
  return !isQuality(norm) || norm.endsWith('ه') !== (word.norm.endsWith('ه') || field.form === 'p');
}
