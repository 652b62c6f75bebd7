// What makes an Arabic stretch lean on the sentence before it: a subject, a pronoun or a day that only that one explains.
import { type Mention, phraseStart } from '../../reading/mention.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { hasBoundPronoun, mayMean, meansNeither } from './clause-stance.ts';
import { withoutLetter } from './clitics.ts';
import { isCountedBack } from './dropped-times.ts';
import { droppedPointer } from './dropped-words.ts';
import {
  complementizers,
  demonstratives,
  existentials,
  firstPersons,
  nearAdjectives,
  others,
  pointers,
  prepositions,
  relativeTimes,
  timeNouns,
} from './function-words.ts';
import { isVerb, type VerbForm, verbFormOf } from './verb-forms.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** First words that lean on the sentence before, or open no statement. */
const leaning = words(
  'ول ل الا غير علما كما ثم لكن ولكن بينما فيما حيث اذ بل كذلك ايضا واما اما فقد وقد قد لقد وهو وهي وهذا وهذه وذلك جاء ياتي كنت كنا وكنت وكنا اني انني اننا نحن انا وانا ونحن هل ماذا متي اين كيف لماذا لا ولا ان وان انه انها فان لان ليت لعل عسي يا ايها رابط',
);

/** Whether the first word can't open a statement of its own. */
export function opensLeaning(first: Token): boolean {
  return /^ف(?:قد|ان|لم)$/.test(first.norm) || leaning.has(first.norm);
}

const ordinals = words(
  'الاولي الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره العشرين الثلاثين الاربعين الخمسين الستين السبعين الثمانين التسعين',
);

/** Verbs whose subject news gives as a figure. */
const counting = words(
  'شارك حضر قتل أصيب لقي وصل عاد غادر فرّ نزح تظاهر صوّت توفي توفّي جاء خرج شهد صوت وافق قُتل أُصيب اكتتب تقدّم تأهّل',
);

/**
 * Whether the verb's subject stands before the stretch: a preposition, a conjunction or an object pronoun comes next. A
 * phrase of place or time may stand between the verb and a subject that follows it.
 */
export function lacksSubject(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  reading: Reading,
): boolean {
  const [verb, next] = tokens;
  if (verb === undefined || next === undefined) return false;
  if (isSaidOfSubject(tokens, mentions)) return true;
  const form = verbFormOf(verb.norm);
  if (form === undefined) return false;
  // «يبلغ السابعة والثلاثين»: what counts is no subject.
  if (ordinals.has(next.norm)) return true;
  // «شمل 83 دولة»: a figure behind most verbs is their object.
  if (next.kind === 'number') return !counting.has(form.verb.past);
  const amount = mentions.find(({ type, start }) => type === 'number' && start === next.start);
  // «يستمر أربع ساعات», «ضم ثلاث قاعات»: «ثلاث» counts what is feminine, «ثلاثة» what is not.
  if (amount?.type === 'number' && !counting.has(form.verb.past))
    return amount.unitKind !== 'count' || next.norm.endsWith('ه') === (form.gender === 'f');
  if (isOfOtherGender(next, form, mentions)) return true;
  if (next.norm === '"') return form.verb.class === 'say' || !isTitle(tokens, 1);
  if (complementizers.has(next.norm) || next.kind === 'mark') return true;
  if (next.norm === 'هناك' && existentials.has(verb.norm)) return false;
  if (pointers.has(next.norm)) return droppedPointer(tokens, 1, reading) === undefined;
  // «هبط للعام الثاني على التوالي ليبلغ 21 في المئة»: whatever fell was told before.
  if (!prepositions.has(next.norm) && !/^(?:لل|[بك]ال).{3,}/.test(next.norm)) return false;
  return !hasLateSubject(tokens, mentions);
}

/** Verbs that say what somebody is or is held to be: whoever that is stands definite or by name. */
const linking = words(
  'كان كانت يكون تكون اصبح اصبحت يصبح تصبح بات باتت ظل ظلت صار صارت عد عدت يعد تعد اعتبر اعتبرت يعتبر تعتبر صنف صنفت يصنف تصنف سمي سميت لقب لقبت',
);

/** «وكانت جالسة على كرسي», «وعدت أكبر هجوم»: behind a linking verb an indefinite word is what is said of the subject. */
function isSaidOfSubject(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const [verb, next, second] = tokens;
  if (next?.kind !== 'word' || !linking.has(verb?.norm.replace(/^[وف]/, '') ?? '')) return false;
  const isDefinite = (token: Token | undefined) =>
    token !== undefined &&
    (/^(?:ال|لل)/.test(token.norm) ||
      /.{2}(?:ه|ها|هم|هما)$/.test(token.text) ||
      token.norm === '"' ||
      token.kind === 'number' ||
      mentions.some((mention) => phraseStart(mention) <= token.start && mention.end >= token.end));
  // «كان يجيد الفرنسية»: who it was that could stands before.
  const isName = mentions.some(({ start, end }) => start <= next.start && end >= next.end);
  if (!isName && (isVerb(next.norm) || /^ي.{3,}/.test(next.norm))) return true;
  if (isDefinite(next) || existentials.has(next.norm) || next.norm === 'من' || next.norm === 'هناك')
    return false;
  // «كان رئيس الوزراء …», «كانت طائرة قد أقلعت»: with what follows it the noun is known, or has its own verb.
  const isElative = /^ا[^ا]{3}$/.test(next.norm) || next.norm === 'اول' || next.norm === 'اخر';
  if (isElative) return true;
  return !isDefinite(second) && second?.norm !== 'قد' && !isVerb(second?.norm ?? '');
}

/** Broken plurals and men's callings that end like feminines. */
const endLikeFeminines = words(
  'قاده ساسه ساده اساتذه طلبه تلامذه قضاه رعاه رماه ولاه حماه دعاه عمالقه فلاسفه اخوه خليفه علامه اطباء كتله',
);

/** «أهدى قطعة موسيقية»: right behind a masculine verb a feminine noun is its object, and who did it stands before. */
function isOfOtherGender(next: Token, { gender }: VerbForm, mentions: readonly Mention[]): boolean {
  if (gender !== 'm' || !next.text.endsWith('ة') || endLikeFeminines.has(next.norm)) return false;
  if (relativeTimes.has(next.norm) || timeNouns.has(next.norm)) return false;
  return !mentions.some(({ start, end }) => start <= next.start && end >= next.end);
}

/** Most words of a name in quotation marks. */
const longestTitle = 4;

/** Whether the quotation mark at `at` opens a name. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const close = tokens.findIndex((token, index) => index > at && token.norm === '"');
  return close > at + 1 && close - at - 1 <= longestTitle;
}

/** «عُقد في الرياض اجتماع …»: a noun right behind the phrase is the subject. */
function hasLateSubject(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const phrase = mentions.find(
    (mention) =>
      (mention.type === 'place' || mention.type === 'date') &&
      phraseStart(mention) <= (tokens[2]?.start ?? 0) &&
      mention.end > (tokens[2]?.start ?? 0),
  );
  if (phrase === undefined) return false;
  const next = tokens.find((token) => token.start >= phrase.end);
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !prepositions.has(next.norm) &&
    !complementizers.has(next.norm) &&
    !pointers.has(next.norm) &&
    verbFormOf(next.norm) === undefined &&
    !/^[وفبلك]/.test(next.norm) &&
    !/[^ء]اً?$/.test(next.text)
  );
}

/** Words for a country or its seat that mean one that was named. */
const countryWords = words('البلاد العاصمه');

/** Whether a country or town is named before the word at `index`, or right behind it. */
function namesCountry(tokens: readonly Token[], index: number, mentions: readonly Mention[]): boolean {
  const from = tokens[0]?.start ?? 0;
  const to = tokens[index + 1]?.end ?? tokens[index]?.end ?? from;
  const isCountry = (sort: string) => sort === 'country' || sort === 'capital';
  return (
    tokens[index + 1]?.norm.startsWith('ال') === true ||
    mentions.some(
      (mention) =>
        mention.type === 'place' && isCountry(mention.sort) && mention.start >= from && mention.end <= to,
    )
  );
}

/** Words from the start within which a pronoun has nothing before it that it could mean. */
const opening = 3;

/** Words from the start within which «آخرين» has nobody before it that it could set others apart from. */
const othersReach = 6;

/** Returns the folded word by which the stretch needs the one before it: a pronoun near the start, a demonstrative, a day. */
export function leansOutside(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  hasSpeaker: boolean,
): string | undefined {
  return tokens.find((token, index) => {
    // A day that was resolved is told in full.
    const mention = mentions.find((found) => found.start <= token.start && found.end >= token.end);
    if (mention !== undefined) return isCountedBack(mention);
    const before = tokens[index - 1]?.norm ?? '';
    if (token.norm === 'هناك' && (index === 0 || existentials.has(before))) return false;
    if (nearAdjectives.has(token.norm)) return timeNouns.has(before.replace(/^[وبل]/, ''));
    // «في وقت سابق»: earlier than what was told before.
    if ((token.norm === 'سابق' || token.norm === 'لاحق') && before === 'وقت') return true;
    // «جنوب غرب البلاد»: which country, where none is named.
    if (countryWords.has(withoutLetter(token.norm, 'وفبلك', 0)) && !namesCountry(tokens, index, mentions))
      return true;
    // «محاضرة أخرى»: other than which, was told before.
    if (others.has(token.norm)) return true;
    if (demonstratives.has(token.norm) || relativeTimes.has(token.norm) || firstPersons.has(token.norm))
      return true;
    // «وفقا لما أظهرته …»: what is shown stands before its verb; «أنها تعتبره تمييزا»: or nowhere.
    if (index > 0 && isVerb(token.norm)) {
      const hasObject = /ه$/.test(token.text) && verbFormOf(token.norm) === undefined;
      return (
        hasObject && before !== 'ما' && before !== 'لما' && !mayMean(token, tokens.slice(0, index), mentions)
      );
    }
    // «فعل فلان مثلا»: an example of what was said before.
    if (token.norm === 'مثلا') return true;
    // «محاضرة لثلاثة مساهمين آخرين»: others than who was told of before.
    if (/^اخر(?:ين|ون|يات)$/.test(token.norm) && index < othersReach) return true;
    if (!hasSpeaker && meansNeither(tokens, index)) return true;
    if (index >= opening || hasSpeaker) return false;
    // «عزّز سيتي صفوفه»: whose they are was just said.
    const isOwned = tokens
      .slice(1, index)
      .some((word) => word.norm.startsWith('ال') || mentions.some((mention) => mention.end === word.end));
    if (pointers.has(token.norm)) return true;
    return hasBoundPronoun(token) && !(isOwned && mayMean(token, tokens.slice(0, index), mentions));
  })?.norm;
}
