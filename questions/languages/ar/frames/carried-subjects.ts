// «سجل فلان هدفين، والتقط تسع كرات»: a further verb whose subject is that of the verb before. With a figure right behind it, or a measure
// that has a pronoun («وتبلغ كلفته …»), it is told with that subject.
import { type NameMention, phraseStart } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { prepositions, relatives } from '../function-words.ts';
import { whichOne } from '../lexicon-which-one.ts';
import { isSureVerb, isVerb, type VerbForm } from '../verb-forms.ts';
import { doerBehind } from './doers.ts';
import { isName, type Moved, mentionOver } from './frame.ts';
import { movedFrom } from './moved-subjects.ts';
import { formOf, unreal } from './verb-lists.ts';

/** Verbs whose object a figure is, wherever it stands right behind them: whom it counts never does them. */
const holding: ReadonlySet<string> = new Set(
  'سجّل أحرز نال حصد جمع أنتج باع اشترى صدّر استورد درّب وظّف شغّل ضم شمل أدار امتلك وقّع أضاع خسر ربح زرع شيّد بنى افتتح أنشأ وزّع فحص استقبل نشر رصد سدّد أنفق خصّص استثمر اقترض أصدر ترجم عرض احتجز صمّم نظّم قطع استعاد كسب حقّق انتزع كلّف استغرق خدم أطلق أعدّ استعمل استخدم وفّر خلّف شخّص استهلك'
    .split(' ')
    .map(fold),
);

/** Words between the two clauses that leave the subject as it was, folded. */
const joints: ReadonlySet<string> = new Set(['اذ', 'ثم', 'حيث']);

/** Farthest verb that is looked at for the subject, in tokens. */
const reach = 30;

/** Returns the subject of the verb before as that of the verb at `at`, which has a figure for its object. */
export function carriedSubject(
  sentence: SentenceReading,
  at: number,
  form: VerbForm,
  told: Told,
): Moved | undefined {
  const { tokens, mentions } = sentence;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  const past = fold(form.verb.past);
  const lead = leads[past];
  if (verb === undefined || next === undefined || (lead === undefined && !holding.has(past)))
    return undefined;
  // «وأُنتجت 300 سيارة»: written as a passive it has the figure for its subject.
  if (/ُ/.test(verb.text)) return undefined;
  const isFigureAt = (token: Token | undefined) =>
    mentions.some((mention) => mention.type === 'number' && mention.boundStart === token?.start);
  // «ويربط بين خمس مدن», «ويمتد على طول 75 كيلومتراً»
  const isLed =
    lead?.test(next.norm) === true &&
    (isFigureAt(tokens[at + 2]) || (extents.test(tokens[at + 2]?.norm ?? '') && isFigureAt(tokens[at + 3])));
  if (!(isLed || (holding.has(past) && isFigureAt(next))) || !continues(tokens, at, form)) return undefined;
  return subjectOver(sentence, at, form, told);
}

/** Verbs that take their figure by a preposition → that preposition, both folded. */
const leads: Readonly<Record<string, RegExp>> = {
  ربط: /^بين$/,
  امتد: /^(?:علي|الي|بين)$/,
  احتوي: /^علي$/,
  اشتمل: /^علي$/,
  تالف: /^من$/,
  تكون: /^من$/,
  اتسع: /^ل$/,
  توزع: /^علي$/,
  اشرف: /^علي$/,
  حصل: /^علي$/,
  حاز: /^علي$/,
  استمر: /^(?:لمده|مده|علي)$/,
};

/** Nouns of extent between the preposition and the figure, folded. */
const extents = /^(?:طول|مساحه|ارتفاع|عمق|مسافه|مدي)$/;

/** Whether the verb goes on behind «و», «إذ» or «ثم». */
function continues(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  return form.connective === 'و' || joints.has(tokens[at - 1]?.norm ?? '');
}

/** Returns the subject of the nearest verb before `at`, in the gender of `form` and with no other of that gender between. */
export function subjectOver(
  sentence: SentenceReading,
  at: number,
  form: VerbForm,
  told: Told,
): Moved | undefined {
  const { tokens, mentions } = sentence;
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const token = tokens[index];
    if (token === undefined || token.norm === '"' || /[.;؛:]/.test(token.norm)) return undefined;
    const before = asVerb(token, sentence);
    if (before === undefined) continue;
    // A relative clause has a subject of its own, and what was planned or denied was not done.
    const lead = tokens[index - 1]?.norm ?? '';
    // «يمتد الكابل، الذي دخل الخدمة عام 2014، على …، ويربط …»: what is set off by commas says more of the subject.
    if (isSetOff(tokens, index, at)) continue;
    if (relatives.has(lead) || unreal.has(lead) || before.gender !== form.gender) return undefined;
    const isBeing = /^(?:و|ف)?كانت?$/.test(token.norm);
    if (!isBeing && (before.tense === 'past') !== (form.tense === 'past')) return undefined;
    const subject = subjectAt(sentence, index, before, told);
    if (subject === undefined)
      return continues(tokens, index, before) ? subjectOver(sentence, index, form, told) : undefined;
    const last = subject.tokens.at(-1)?.end ?? token.end;
    const to = tokens[at]?.start ?? 0;
    const isRivalled = mentions.some(
      (mention) => isName(mention) && mention.start >= last && mention.end <= to && isRival(mention, form),
    );
    return isRivalled ? undefined : subject;
  }
  return undefined;
}

/** Whether the verb at `index` opens a relative clause between two commas, the second before `at`. */
function isSetOff(tokens: readonly Token[], index: number, at: number): boolean {
  if (!relatives.has(tokens[index - 1]?.norm ?? '') || tokens[index - 2]?.norm !== ',') return false;
  const marks = tokens.slice(index, at - 1).filter(({ kind, norm }) => kind === 'mark' && norm !== '"');
  return marks[0]?.norm === ',';
}

/** A person of the same gender, or a body behind no preposition, might have done it as well. */
const isRival = (mention: { readonly type: string }, { gender }: VerbForm): boolean =>
  (mention.type === 'person' || mention.type === 'organisation') &&
  'gender' in mention &&
  (mention.gender === gender || mention.gender === 'unknown');

function asVerb(token: Token, { mentions }: SentenceReading): VerbForm | undefined {
  const over = mentionOver(token, mentions);
  if (over !== undefined && isName(over)) return undefined;
  const form = formOf(token.norm);
  return form !== undefined && (isSureVerb(token.norm) || form.connective !== '') ? form : undefined;
}

/** Returns the subject behind the verb at `at`: a name, or definite words up to the first preposition or figure. */
export function subjectAt(
  sentence: SentenceReading,
  at: number,
  form: VerbForm,
  told: Told,
): Moved | undefined {
  const { tokens } = sentence;
  const doer = doerBehind(sentence, at, told);
  if (doer !== undefined) {
    const { mention } = doer;
    if (mention.number === 'plural' || (mention.gender !== form.gender && mention.gender !== 'unknown'))
      return undefined;
    const own = tokens.filter(({ start, end }) => start >= doer.start && end <= doer.end);
    const whole = told.text.slice(doer.start, doer.end);
    // «جمعية «عين على الصندوق»»: what is set in marks is told with its type noun.
    const words = /[«“"]/.test(whole) ? whole : nameOf(mention, told);
    return { words, tokens: own, mentions: [mention], isNamed: true };
  }
  return nounBehind(sentence, at, form, told);
}

/** A body is told with its type noun, a person by the name alone. */
const nameOf = (mention: NameMention, { text }: Told): string =>
  mention.type === 'person' ? mention.name : text.slice(phraseStart(mention), mention.start) + mention.name;

/** Most tokens of a subject that is no name. */
const longest = 6;

/** «المصنع الجديد», «شركة «سنابل»», «لائحة «بيتنا كلنا»»: the words behind a verb that can only be its subject. */
function nounBehind(sentence: SentenceReading, at: number, form: VerbForm, told: Told): Moved | undefined {
  const { tokens, mentions } = sentence;
  const first = tokens[at + 1];
  // «المضربون»: people in the nominative are surely who did it.
  const isPeople = /^ال.{3,}ون$/.test(first?.norm ?? '');
  if (first?.kind !== 'word' || (!isPeople && /(?:ين|ون|ان)$/.test(first.norm))) return undefined;
  if (/(?:ة|ات)$/.test(first.text) !== (form.gender === 'f')) return undefined;
  let to = at + 2;
  const isDefinite = /^ال.{3,}/.test(first.norm);
  // «جسر السنديان»: a thing and what it is called by.
  const isGenitive = !isDefinite && whichOne.has(first.norm) && /^ال.{3,}/.test(tokens[to]?.norm ?? '');
  if (isDefinite || isGenitive) {
    while (/^ال.{2,}/.test(tokens[to]?.norm ?? '') && !isBorder(tokens[to]) && to - at <= longest) to++;
  } else {
    // «جمعية «عين على الصندوق»»
    if (tokens[to]?.norm !== '"' || prepositions.has(first.norm)) return undefined;
    const close = tokens.findIndex(({ norm }, index) => index > to && norm === '"');
    if (close < 0 || close - to > longest) return undefined;
    to = close + 1;
    while (/^ال.{2,}ي?ه?$/.test(tokens[to]?.norm ?? '') && !isBorder(tokens[to])) to++;
  }
  const own = tokens.slice(at + 1, to);
  const moved = movedFrom(own, mentions, form, told);
  return moved === undefined || isDefinite ? moved : { ...moved, isNamed: true };
}

const isBorder = (token: Token | undefined): boolean =>
  token === undefined || relatives.has(token.norm) || prepositions.has(token.norm) || isVerb(token.norm);
