// «جائزة قدرها 150 ألف دينار»: a noun with its figure, told by the verb before or behind it.
import type { NumberMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { relatives } from '../function-words.ts';
import { spellInFull } from '../spelling.ts';
import { isVerb, verbFormOf } from '../verb-forms.ts';
import { subjectAt } from './carried-subjects.ts';
import { mayAssert } from './clause-frames.ts';
import { mentionOver } from './frame.ts';
import { type Measured, measuredBy } from './measure-frames.ts';
import { type Found, type Owner, ownerOf } from './measure-owners.ts';
import { namesIn, standsAlone } from './predicates.ts';
import { deeds, formOf, unreal } from './verb-lists.ts';

/** Most tokens of what is said of a noun behind its figure. */
const longestRelative = 8;

/** «نال البطل جائزة مالية قدرها 150 ألف دينار», «منحة قدرها 240 ألف يورو قدمتها مؤسسة خاصة» */
export function ofNoun(
  amount: NumberMention,
  at: number,
  sentence: SentenceReading,
  told: Told,
): Found | undefined {
  const { tokens } = sentence;
  const measured = measuredBy(tokens[at - 1]) ?? amountOf(tokens[at - 1], amount);
  if (measured === undefined || measured.agreement === 'people' || amount.unitKind === 'none')
    return undefined;
  let first = at - 2;
  while (first > at - 4 && isIndefiniteAdjective(tokens[first], tokens[first - 1])) first--;
  const noun = tokens[first];
  const led = ledAt(tokens, first);
  if (noun === undefined || (led === undefined && !isIndefinite(noun))) return undefined;
  if (/^(?:مبلغا?|قيمه|بمبلغ)$/.test(noun.norm)) return undefined;
  const isFeminine = /ة[ًٌٍ]?$/.test(noun.text);
  if (isFeminine !== (measured.agreement === 'f')) return undefined;
  const named = tokens.slice(first, at - 1).map(({ text }, index) => {
    const bare = text.replace(/(?:اً|ًا|[ًٌٍ])$/, '');
    return `ال${index === 0 && led?.isWrittenTo === true ? bare.slice(1) : bare}`;
  });
  const relative = isFeminine ? 'التي' : 'الذي';
  const clause =
    behindFigure(amount, isFeminine, sentence, told) ??
    (led === undefined
      ? beforeNoun(first, isFeminine, sentence, told)
      : behindPreposition(led, isFeminine, sentence, told));
  if (clause === undefined) return undefined;
  // «الزيادة التي يطالب بها المضربون»: a share has no value of its own.
  const value = measured.noun === '' ? '' : `${measured.noun} `;
  const what = `${measured.verb} ${value}${named.join(' ')} ${relative} ${clause.words}`;
  const answerText = told.text.slice(amount.boundStart, amount.end);
  return {
    question: spellInFull(`كم ${what}`),
    statement: spellInFull(`${what} ${answerText}`),
    owner: clause.owner,
    verb: clause.verb,
    answerText,
  };
}

/** «قدرها»: what is worth money. */
function amountOf(token: Token | undefined, { unitKind }: NumberMention): Measured | undefined {
  const parts = /^(?:قدر|نسبت)(ها|ه)$/.exec(token?.norm ?? '');
  const agreement = parts?.[1] === 'ها' ? 'f' : 'm';
  if (parts === null) return undefined;
  if (unitKind === 'percent')
    return { noun: '', verb: agreement === 'f' ? 'تبلغ' : 'يبلغ', agreement, isOfMany: false };
  return unitKind === 'money' ? { noun: 'قيمة', verb: 'تبلغ', agreement, isOfMany: false } : undefined;
}

/** A preposition before the noun, or written to it. */
interface Led {
  /** Index of the token that it begins with. */
  readonly at: number;
  readonly isWrittenTo: boolean;
  /** With the pronoun of a feminine and of a masculine noun. */
  readonly pronouns: readonly [feminine: string, masculine: string];
}

/** Prepositions, folded → with the noun's pronoun behind the verb: «المنحة التي حصل عليها». */
const prepositions: Readonly<Record<string, readonly [string, string]>> = {
  علي: ['عليها', 'عليه'],
  الي: ['إليها', 'إليه'],
  من: ['منها', 'منه'],
  عن: ['عنها', 'عنه'],
  ب: ['بها', 'به'],
};

/** Nouns of sums that are given, asked or paid by «ب», folded: behind any other it says how. */
const sums =
  /^ب(?:منحه|قرض|هبه|تبرع|زياده|تعويض|مكافاه|جايزه|غرامه|دعم|تمويل|مساهمه|علاوه|خصم|حسم|تخفيض|دفعه)$/;

function ledAt(tokens: readonly Token[], first: number): Led | undefined {
  const [before, noun] = [tokens[first - 1], tokens[first]];
  const plain = prepositions[before?.norm ?? ''];
  if (plain !== undefined && noun !== undefined && isIndefinite(noun))
    return { at: first - 1, isWrittenTo: false, pronouns: plain };
  return sums.test(noun?.norm ?? '') ? { at: first, isWrittenTo: true, pronouns: ['بها', 'به'] } : undefined;
}

/** Farthest verb, and most tokens of an object between its subject and the phrase. */
const reach = 22;
const longestObject = 4;

/** Demands and promises, which hold in the present as well. */
const asking: ReadonlySet<string> = new Set(['طالب', 'وعد', 'تعهّد']);

/** «حصل المشروع، الذي …، [على منحة]», «يطالب السائقون [بزيادة]»: the verb with its subject, and the preposition with the noun's pronoun. */
function behindPreposition(
  { at: to, pronouns }: Led,
  isFeminine: boolean,
  sentence: SentenceReading,
  told: Told,
): Relative | undefined {
  const { tokens, mentions } = sentence;
  for (let at = to - 2; at >= Math.max(0, to - reach); at--) {
    const verb = tokens[at];
    const form = verb === undefined ? undefined : formOf(verb.norm);
    if (verb === undefined || form === undefined || mentionOver(verb, mentions) !== undefined) continue;
    // A verb of what is set off says nothing of the phrase.
    if (relatives.has(tokens[at - 1]?.norm ?? '') && isClosed(tokens.slice(at, to))) continue;
    const isDemand = form.tense === 'present' && asking.has(form.verb.past) && !isUnreal(tokens[at - 1]);
    if (!isDemand && !mayAssert(tokens, at, form)) return undefined;
    if (form.verb.class === 'say' && !deeds.has(form.verb.past)) return undefined;
    const subject = subjectAt(sentence, at, form, told);
    const last = subject?.tokens.at(-1);
    const owner = ownerOf(subject, sentence, told);
    if (last === undefined || owner === undefined) return undefined;
    const object = withoutAside(tokens.slice(tokens.indexOf(last) + 1, to));
    if (object === undefined || object.length > longestObject || !standsAlone(object, mentions))
      return undefined;
    if (object.some(({ kind }) => kind !== 'word') || !/^ال|^$/.test(object.at(-1)?.norm ?? ''))
      return undefined;
    const deed = told.text.slice(verb.start + form.connective.length, verb.end);
    const rest = told.text.slice(object[0]?.start ?? 0, object.at(-1)?.end ?? 0);
    const words = `${deed} ${pronouns[isFeminine ? 0 : 1]} ${owner.words} ${rest}`.trim();
    return { words, owner: { ...owner, tokens: [...owner.tokens, ...object] }, verb };
  }
  return undefined;
}

const isUnreal = (token: Token | undefined): boolean => token !== undefined && unreal.has(token.norm);

/** Whether a comma closes what was set off. */
const isClosed = (tokens: readonly Token[]): boolean => tokens.some(({ norm }) => norm === ',');

/** «، الذي …،» goes; any other mark ends what is told. */
function withoutAside(tokens: readonly Token[]): readonly Token[] | undefined {
  if (tokens[0]?.norm !== ',') return tokens;
  const close = tokens.findIndex(({ kind, norm }, index) => index > 0 && kind === 'mark' && norm !== '"');
  if (tokens[close]?.norm !== ',') return undefined;
  return relatives.has(tokens[1]?.norm ?? '') ? tokens.slice(close + 1) : undefined;
}

const isIndefinite = ({ kind, norm, text }: Token): boolean =>
  kind === 'word' &&
  norm.length > 2 &&
  !/^(?:ال|[وبلفك])/.test(norm) &&
  !/(?:ها|هم|[^ة]ه)$/.test(text) &&
  !isVerb(norm);

/** «جائزة [مالية]», «صندوقاً [استثمارياً]» */
function isIndefiniteAdjective(token: Token | undefined, before: Token | undefined): boolean {
  if (token === undefined || before === undefined || !isIndefinite(token) || !isIndefinite(before))
    return false;
  const isFeminine = /ة[ًٌٍ]?$/.test(before.text);
  return isFeminine ? /.{2}ة[ًٌٍ]?$/.test(token.text) : /.{2}ي(?:اً|ًا|[ًٌٍ])?$/.test(token.text);
}

interface Relative {
  readonly words: string;
  readonly owner: Owner;
  readonly verb: Token;
}

/** «… قدمتها مؤسسة خاصة»: a clause behind the figure that has the noun's pronoun. */
function behindFigure(
  amount: NumberMention,
  isFeminine: boolean,
  { tokens, mentions }: SentenceReading,
  { text }: Told,
): Relative | undefined {
  const at = tokens.findIndex(({ start }) => start >= amount.end);
  const verb = tokens[at];
  const own = isFeminine ? /^(?!ال|و).{3,}ها$/ : /^(?!ال|و).{3,}[^ة]ه$/;
  if (verb === undefined || !own.test(verb.text) || !isVerb(verb.norm)) return undefined;
  const close = tokens.findIndex(({ kind, norm }, index) => index > at && kind === 'mark' && norm !== '"');
  const rest = tokens.slice(at + 1, close < 0 ? tokens.length : close);
  const last = rest.at(-1);
  if (last === undefined || rest.length > longestRelative || !standsAlone(rest, mentions)) return undefined;
  const inside = mentions.filter(({ start, end }) => start >= verb.start && end <= last.end);
  if (inside.some((mention) => mention.type === 'date' && mention.told !== 'full')) return undefined;
  return {
    words: text.slice(verb.start, last.end),
    owner: {
      words: '',
      tokens: [verb, ...rest],
      mentions: inside,
      names: namesIn(rest, mentions),
      leans: false,
    },
    verb,
  };
}

/** «نال البطل [جائزة]»: a verb with its subject right before the noun. */
function beforeNoun(
  first: number,
  isFeminine: boolean,
  sentence: SentenceReading,
  told: Told,
): Relative | undefined {
  const { tokens } = sentence;
  for (let at = first - 2; at >= Math.max(0, first - 8); at--) {
    const verb = tokens[at];
    const form = verb === undefined ? undefined : verbFormOf(verb.norm);
    if (verb === undefined || form === undefined) continue;
    if (form.tense !== 'past' || form.verb.class !== 'event' || !mayAssert(tokens, at, form))
      return undefined;
    const subject = subjectAt(sentence, at, form, told);
    if (subject?.tokens.at(-1) !== tokens[first - 1]) return undefined;
    const owner = ownerOf(subject, sentence, told);
    if (owner === undefined) return undefined;
    const deed = told.text.slice(verb.start + form.connective.length, verb.end).replace(/ى$/, 'ا');
    return { words: `${deed}${isFeminine ? 'ها' : 'ه'} ${owner.words}`, owner, verb };
  }
  return undefined;
}
