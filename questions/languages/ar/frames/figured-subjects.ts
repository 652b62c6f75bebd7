// «اعتمدت اللجنة العامة 250 مركزاً», «حققت 28 شركة نمواً»: a subject that is no name, told by the figure that the verb has beside it.
import type { NumberMention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { nounOf } from '../counted-noun.ts';
import { isSureVerb, type VerbForm } from '../verb-forms.ts';
import { isName, mentionOver } from './frame.ts';
import { giving } from './frame-words.ts';
import { formOf } from './verb-lists.ts';

/** Most tokens of such a subject. */
const longest = 4;

/** Returns whether the verb at `at` has a figure that shows its subject: right behind it, or behind a definite noun of its gender. */
export function hasFigure(sentence: SentenceReading, at: number, form: VerbForm): boolean {
  return (
    isCounted(sentence, at, form) || isBeforeFigure(sentence, at, form) || isCountedLate(sentence, at, form)
  );
}

/** Verbs that are done by those who are counted, and take no object. */
export const taking: ReadonlySet<string> = new Set(
  'شارك حضر زار تابع شاهد تنافس تقدّم انضم تأهّل اجتمع ترشّح اكتتب صوّت تطوّع تظاهر عمل درس وصل عاد خرج دخل غادر سافر انتقل نزح لجأ التحق انسحب استقال امتنع تخرّج سكن استخدم'.split(
    ' ',
  ),
);

/** Those of them behind which what is come to may stand without a preposition. */
const coming: ReadonlySet<string> = new Set(['حضر', 'زار', 'تابع', 'شاهد', 'غادر', 'سكن', 'استخدم']);

/** Words that open a phrase of where, for whom or when between the verb and the counted. */
const phrases = /^(?:في|علي|الي|من|ضد|لمصلحه|لصالح|امس|اليوم|حتي|هذا|هذه)$/;

/** «نُقلت», «وأُحصي»: written with the vowel of the passive, so that whoever or whatever is counted is its subject. */
export const isPassive = (verb: Token | undefined): boolean =>
  /^[وف]?[^\u064B-\u0652]ُ/.test(verb?.text ?? '');

/** Most tokens of a phrase between such a verb and the counted. */
const longestPhrase = 7;

/** «شارك في المعرض 40 ناشراً», «تأهلت 16 دولة إلى …»: the counted right behind the verb, or behind one phrase of place. */
function isCountedLate({ tokens, mentions }: SentenceReading, at: number, form: VerbForm): boolean {
  const isDone = isPassive(tokens[at]);
  if (!isDone && !taking.has(form.verb.past)) return false;
  const first = tokens[at + 1];
  // «حضر المباراة 18 ألف متفرج»: who comes is counted, and what they come to stands before.
  const isVisited = coming.has(form.verb.past) && /^ال.{2,}/.test(first?.norm ?? '');
  const isPhrase =
    isVisited || phrases.test(first?.norm ?? '') || mentionOver(first, mentions)?.type === 'date';
  for (let to = at + 1; to <= at + 1 + (isPhrase ? longestPhrase : 0); to++) {
    const token = tokens[to];
    // «وصل إلى مسقط، مساء أمس، 14 دراجاً»: a time between commas stands apart.
    const time = token === undefined || !isPhrase ? 0 : timeBetween(tokens, to, mentions);
    if (time > 0) {
      to += time - 1;
      continue;
    }
    if (token === undefined || (token.kind === 'mark' && token.norm !== '"')) return false;
    const amount = mentions.find(
      (mention): mention is NumberMention => mention.type === 'number' && mention.boundStart === token.start,
    );
    if (amount === undefined) continue;
    if (tokens[to - 1]?.norm === ',') return !isOfTime(amount) && amount.unitKind !== 'money';
    if (isOfTime(amount) || !closesPhrase(tokens[to - 1], at + 1 === to, mentions)) return false;
    // Behind 11 to 99 the noun shows that it is counted, whether a list has it or not.
    if (amount.unitKind === 'count') {
      const noun = nounOf(fold(amount.unitText));
      return noun === undefined || isPhrase || noun.gender === form.gender;
    }
    return amount.unitKind === 'none';
  }
  return false;
}

/** Most tokens of a time between commas. */
const longestTime = 5;

/** How many tokens a time between commas has at `at`, with both; 0 where none stands there. */
function timeBetween(tokens: readonly Token[], at: number, mentions: SentenceReading['mentions']): number {
  if (tokens[at]?.norm !== ',') return 0;
  const close = tokens.findIndex(({ norm }, index) => index > at && norm === ',');
  const inside = tokens.slice(at + 1, close);
  if (close < 0 || inside.length === 0 || inside.length > longestTime) return 0;
  const isTime = ({ norm, start }: Token) =>
    /^(?:صباح|مساء|عصر|ظهر|فجر|ليل|يوم|امس|اليوم|منتصف|اول)$/.test(norm) ||
    mentions.some((mention) => mention.type === 'date' && mention.leadStart <= start && mention.end > start);
  return inside.every(isTime) ? inside.length + 2 : 0;
}

/** Returns the index behind a time between commas that stands before the first figure behind `at`, or `undefined`. */
export function behindTime({ tokens, mentions }: SentenceReading, at: number): number | undefined {
  for (let index = at + 1; index <= at + 1 + longestPhrase; index++) {
    const time = timeBetween(tokens, index, mentions);
    if (time > 0) return index + time;
    if (tokens[index]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** Most tokens between such a verb and the counted where something is said of what they came to. */
const longestTold = 14;

/** «شارك في المعرض الذي أقيم على الضفة 230 عارضاً»: returns the index of the figure behind what is said of the phrase. */
export function countedBehindRelative(
  { tokens, mentions }: SentenceReading,
  at: number,
  form: VerbForm,
): number | undefined {
  const verb = tokens[at];
  if (!isPassive(verb) && !taking.has(form.verb.past)) return undefined;
  if (!/^(?:في|علي|الي)$/.test(tokens[at + 1]?.norm ?? '')) return undefined;
  const to = tokens.findIndex(
    ({ start }, index) =>
      index > at && mentions.some((mention) => mention.type === 'number' && mention.boundStart === start),
  );
  const between = tokens.slice(at + 2, Math.max(to, at + 2));
  const relative = between.findIndex(({ norm }) => /^(?:الذي|التي)$/.test(norm));
  if (relative < 1 || between.length > longestTold || between.some(({ kind }) => kind !== 'word'))
    return undefined;
  // One thing, one clause: «في أعمال الحفر التي جرت على الضفة».
  const rest = between.filter((_, index) => index !== relative + 1);
  if (formOf(between[relative + 1]?.norm ?? '') === undefined || rest.some(({ norm }) => isSureVerb(norm)))
    return undefined;
  const amount = mentions.find(
    (mention): mention is NumberMention =>
      mention.type === 'number' && mention.boundStart === tokens[to]?.start,
  );
  if (amount === undefined || isOfTime(amount) || !closesPhrase(tokens[to - 1], false, mentions))
    return undefined;
  return to;
}

/** «حققت 28 شركة نمواً»: the counted are the subject where an object of the verb stands behind them. */
function isCounted({ tokens, mentions }: SentenceReading, at: number, form: VerbForm): boolean {
  const next = tokens[at + 1];
  const amount = mentions.find(
    (mention): mention is NumberMention =>
      mention.type === 'number' && next !== undefined && mention.boundStart === next.start,
  );
  const noun = amount?.unitKind === 'count' ? nounOf(fold(amount.unitText)) : undefined;
  if (amount === undefined || noun === undefined || noun.gender !== form.gender) return false;
  const close = tokens.findIndex(({ start, kind }) => start >= amount.end && kind === 'mark');
  const behind = tokens.filter(
    ({ start }, index) => start >= amount.end && index < (close < 0 ? tokens.length : close),
  );
  return behind.slice(0, reach).some((token) => isObject(token, mentions));
}

/** Most tokens between the counted and the object. */
const reach = 5;

/** «نموًا», «خسائر»: a noun that shows the accusative and counts nothing. */
function isObject(token: Token, mentions: SentenceReading['mentions']): boolean {
  const { text } = token;
  return /(?:اً|ًا)$/.test(text) && mentionOver(token, mentions) === undefined;
}

/** «اعتمدت اللجنة العامة 250 مركزاً»: the figure is the object, so the definite noun before it is the subject. */
function isBeforeFigure({ tokens, mentions }: SentenceReading, at: number, form: VerbForm): boolean {
  const first = tokens[at + 1];
  // «منحت اللجنة 250 متدرباً شهادات»: of a verb with two objects nobody knows.
  if (first === undefined || !/^ال.{3,}/.test(first.norm) || giving.has(form.verb.past)) return false;
  if (/(?:ين|ون)$/.test(first.norm) || /(?:ة|ات)$/.test(first.text) !== (form.gender === 'f')) return false;
  for (let to = at + 2; to <= at + 1 + longest; to++) {
    const token = tokens[to];
    if (token === undefined) return false;
    const over = mentionOver(token, mentions);
    const isFigure = over?.type === 'number' && over.boundStart === token.start;
    if (isFigure || (token.norm === 'مبلغ' && mentionOver(tokens[to + 1], mentions)?.type === 'number'))
      return true;
    const isOwn =
      /^ال.{2,}/.test(token.norm) || over?.type === 'date' || (over !== undefined && isName(over));
    if (!isOwn && !/^(?:عام|سنه)$/.test(token.norm)) return false;
  }
  return false;
}

/** «عمل في الشركة 12 عاماً», «زار المدينة ثلاث مرات»: how long or how often, and not who. */
const isOfTime = ({ unitText }: NumberMention): boolean =>
  /^(?:يوم|ايام|عام(?!ل)|اعوام|سن|شهر|اشهر|شهور|اسبوع|اسابيع|ساع|دقيق|دقايق|مر|موسم|مواسم|قرن|قرون)/.test(
    fold(unitText),
  );

/** «شارك في البطولة بـ12 لاعباً»: behind a preposition the counted are no subject. */
function closesPhrase(
  before: Token | undefined,
  isFirst: boolean,
  mentions: SentenceReading['mentions'],
): boolean {
  if (isFirst) return true;
  const over = mentionOver(before, mentions);
  return /^(?:[وبلك]?ال|لل).{2,}|^["»)]$/.test(before?.norm ?? '') || (over !== undefined && isName(over));
}
