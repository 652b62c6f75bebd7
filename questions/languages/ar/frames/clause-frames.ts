// The clauses of a sentence, wherever they stand in it: a verb with its subject behind it or before it.
import type { Attribution, Speaker } from '../../../reading/attribution.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { limitsWhatIsTold } from '../cut-limits.ts';
import { attributors, complementizers, prepositions, relatives } from '../function-words.ts';
import { arNames } from '../names.ts';
import { findOpening } from '../openings.ts';
import { isVerb, type VerbForm } from '../verb-forms.ts';
import { asideSubject } from './aside-subjects.ts';
import { carriedSubject } from './carried-subjects.ts';
import { doerBehind } from './doers.ts';
import { behindTime, countedBehindRelative, hasFigure, isPassive } from './figured-subjects.ts';
import { type Doer, type Frame, type Moved, mentionOver } from './frame.ts';
import { subjectBefore } from './moved-subjects.ts';
import { planBefore } from './plans.ts';
import { predicateEnd } from './predicates.ts';
import { deeds, formOf, judging, lasting, objectless, sayings, unreal } from './verb-lists.ts';

/** Returns the clauses of `sentence` that name their subject. */
export function clauseFrames(sentence: SentenceReading, told: Told): Frame[] {
  const { tokens, mentions } = sentence;
  const opening = findOpening(tokens);
  return tokens.flatMap((verb, at) => {
    // «على عمق أربعة أمتار», «على فتح المعبر»: behind a preposition it is a noun.
    const before = tokens[at - 1]?.norm ?? '';
    const form = led.test(before) || again.test(before) ? undefined : formAt(verb, sentence);
    const plan = form === undefined ? undefined : planBefore(tokens, at, form);
    if (form === undefined || (plan === undefined && !mayAssert(tokens, at, form))) return [];
    const voice = voiceOf(plan?.first ?? verb, sentence, told, opening.from);
    if (voice === 'unknown') return [];
    const subject = subjectOf(sentence, at, form, plan === undefined ? opening.from : at, told);
    if (subject === undefined) return [];
    const from = subject.from;
    const to = predicateEnd(tokens, subject.open ?? from, mentions);
    // «في حال [وافق المجلس]»: the edge may part a condition in two.
    const rest = tokens.slice(Math.max(from, to - 2), endOfPart(tokens, to));
    if (to <= from || limitsWhatIsTold(rest)) return [];
    if (sayings.has(form.verb.past) && goesOnBehindAside(tokens, to)) return [];
    // «أعلن فلان في سنة 2005 أنه …»: what was announced would be cut off.
    if (form.verb.class === 'say' && complementizers.has(tokens[to]?.norm ?? '')) return [];
    const frame: Frame = {
      pattern: `ar-frame-${voice === undefined ? 'clause' : 'said'}`,
      sentence,
      verb,
      form,
      ...(subject.moved === undefined ? {} : { moved: subject.moved }),
      ...(subject.doer === undefined ? {} : { doer: subject.doer }),
      // What is said of a subject that is told behind its verb is no part of the predicate.
      behind: tokens.slice(subject.moved?.gap === undefined ? at + 1 : from, to),
      edge: tokens[to],
      ...(voice === undefined ? {} : { said: voice }),
      ...(plan === undefined ? {} : { plan: plan.words }),
      ...onlyOf(form, subject),
    };
    return [frame];
  });
}

/** «إلا أنها رأت …» is a «but», and limits nothing. */
function endOfPart(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(
    ({ norm }, index) =>
      index >= from && norm === 'الا' && /^ان(?:ه|ها|هم)?$/.test(tokens[index + 1]?.norm ?? ''),
  );
  return at < 0 ? tokens.length : at;
}

/** Prepositions that no verb stands behind; «من» asks as well. */
const led = /^[وف]?(?:في|الي|علي|عن|ب|ل|منذ|بين|لدي|عبر|بعد|قبل|خلال|دون|حول)$/;

/** «إعادة فتح المعبر»: behind such a noun of action stands another. */
const again = /^[وفبل]?(?:اعاده|محاوله|مواصله|تكرار)$/;

/** «التحاق دولتين، منها كذا، بالاجتماع»: what the noun is of comes behind an aside. */
function goesOnBehindAside(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== ',') return false;
  const close = tokens.findIndex(({ norm }, index) => index > at && norm === ',');
  const next = tokens[close + 1]?.norm ?? '';
  return close > at && close - at <= longestAside && (prepositions.has(next) || /^[بل].{3,}/.test(next));
}

/** Most tokens of an aside within what somebody said. */
const longestAside = 6;

/** Of a saying only the speaker may be asked for; where the subject is no name only the figure tells which word it is. */
function onlyOf({ verb }: VerbForm, { isFigured }: Subject): Pick<Frame, 'only'> {
  if (sayings.has(verb.past)) return { only: 'doer' };
  return isFigured === true ? { only: 'figure' } : {};
}

function formAt(verb: Token, { mentions }: SentenceReading): VerbForm | undefined {
  const over = mentionOver(verb, mentions);
  if (over !== undefined && over.type !== 'number') return undefined;
  const form = formOf(verb.norm);
  if (form === undefined || form.verb.class === 'help') return undefined;
  // «لاعب الأهلي فلان»: a title that is written like a verb.
  // «نُقلت 12 أسرة»: written as a passive it is what was done, and no «نقل عن».
  if ((judging.has(form.verb.past) && !isPassive(verb)) || arNames.titles.has(verb.norm)) return undefined;
  return form.verb.class === 'say' && !deeds.has(form.verb.past) && !sayings.has(form.verb.past)
    ? undefined
    : form;
}

/** Whether the verb tells something that was or is so. */
export function mayAssert(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  if (form.tense === 'present' && !lasting.has(form.verb.past)) return false;
  const before = tokens[at - 1]?.norm.replace(/^[وف]/, '') ?? '';
  // «وقد بلغ», «بعد أن رفعت»: done all the same.
  if (before === 'قد') return form.tense === 'past';
  if (before === 'ان') return form.tense === 'past' && /^(?:بعد|منذ)$/.test(tokens[at - 2]?.norm ?? '');
  if (unreal.has(before)) return false;
  // «كان يعمل», «بدأ يغني»: the verb before says how.
  return form.tense !== 'present' || !(isVerb(tokens[at - 1]?.norm ?? '') || isOfOnce(tokens, at));
}

/** «كانت المحطة تنتج …»: what the clause begins with puts the present into the past. */
function isOfOnce(tokens: readonly Token[], at: number): boolean {
  const from = tokens.findLastIndex(({ kind }, index) => index < at && kind === 'mark') + 1;
  return tokens.slice(from, at).some(({ norm }) => /^[وف]?(?:كان|كانت)$/.test(norm));
}

/** Whose words the verb stands in: `undefined` the paper's, `unknown` where somebody's whom no question may name. */
export function voiceOf(
  verb: Token,
  sentence: SentenceReading,
  { reading }: Told,
  from: number,
): Attribution | 'unknown' | undefined {
  const said = reading.attributions.filter(
    ({ content }) => content.start <= verb.start && content.end >= verb.end,
  );
  if (said.length > 1) return 'unknown';
  const [only] = said;
  if (only !== undefined) {
    const { speaker } = only;
    const isSure =
      speaker !== undefined &&
      isTold(speaker) &&
      only.class !== 'deny' &&
      only.class !== 'act' &&
      only.carrier === undefined;
    return isSure ? only : 'unknown';
  }
  const { tokens } = sentence;
  const before = tokens.slice(from).filter((token) => token.end <= verb.start);
  if (before.filter(({ norm }) => norm === '"').length % 2 === 1) return 'unknown';
  const part = before.slice(before.findLastIndex(({ norm }) => norm === ',' || norm === ';') + 1);
  const close = tokens.findIndex((token) => token.start > verb.start && /^[,;.]$/.test(token.norm));
  const behind = tokens.slice(tokens.indexOf(verb), close < 0 ? tokens.length : close);
  if ([...part, ...behind].some(({ norm }) => attributors.has(norm.replace(/^و(?=.{3})/, ''))))
    return 'unknown';
  const that = part.findLastIndex(({ norm }) => complementizers.has(norm));
  return that >= 0 && !/^(?:بعد|منذ|قبل)$/.test(part[that - 1]?.norm ?? '') ? 'unknown' : undefined;
}

const unnamedBody =
  / (?:جمعية|شركة|مؤسسة|منظمة|مجموعة|وكالة|صحيفة|جامعة|معهد|مركز|دار|رابطة|نقابة|لجنة|هيئة)$/;

/** Words of an office that needs no name. */
const fullOffice = 3;

/** A speaker by name, by a phrase that holds one, or by an office in full. */
function isTold({ kind, mention, name }: Speaker): boolean {
  // «اختبار أجرته جمعية «كذا»»: its name was cut off.
  if (unnamedBody.test(name)) return false;
  if (kind === 'named') return mention !== undefined && mention.sureness >= 0.75;
  // «تقرير للمكتب الوطني للماء», and no «البيان» alone.
  if (kind === 'document')
    return name.split(' ').length >= fullOffice && !/(?:^| )(?:هذا|هذه|نفس|نحو)/.test(name);
  if (kind !== 'office' || /(?:هذا|هذه|نفس|ه)$/.test(name)) return false;
  // «مدير مركز كذا لبحوث البحر», «المرصد المتوسطي للزيوت»: an office in full.
  return mention !== undefined || /["«“]/.test(name) || name.split(' ').length >= fullOffice;
}

interface Subject {
  /** Index of the first token of the predicate. */
  readonly from: number;
  readonly moved?: Moved;
  readonly doer?: Doer;
  /** Index from which the predicate's end is looked for, where something is said of a phrase before it. */
  readonly open?: number;
  /** It is no name, and a figure right behind it shows where it ends. */
  readonly isFigured?: true;
}

function subjectOf(
  sentence: SentenceReading,
  at: number,
  form: VerbForm,
  opening: number,
  told: Told,
): Subject | undefined {
  const { tokens, mentions } = sentence;
  const next = tokens[at + 1];
  if (next === undefined || (next.kind === 'mark' && next.norm !== '"')) return undefined;
  const that = thatBefore(tokens, at);
  // «أن شركة كذا سلّمت مصر …»: behind «أن» the subject stands first, and the name behind the verb is what the deed is done to.
  const first = that === 'noun' ? subjectBefore(sentence, at, form, told) : undefined;
  if (first !== undefined) return { from: at + 1, moved: first };
  const aside = opensClause(tokens, at, form, opening) ? asideSubject(sentence, at, form, told) : undefined;
  if (aside !== undefined) return { ...aside, isFigured: true };
  const doer = that === 'noun' ? undefined : doerBehind(sentence, at, told);
  // «وأعلنت المدينة أنها سلّمت مصر …»: a pronoun does it, unless it is nobody («إنه يبلغ متوسط الكلفة …»).
  if (that === 'pronoun' && doer !== undefined) return undefined;
  if (doer !== undefined) {
    const { mention } = doer;
    if (mention.number === 'plural') return undefined;
    if (mention.gender !== 'unknown' && mention.gender !== form.gender) return undefined;
    // «وزار متحف السنديان في …»: of somebody who was named before, and the body is what was visited.
    if (visiting.has(form.verb.past) && mention.type !== 'person') return undefined;
    const behind = tokens.findIndex((token) => token.start >= doer.asideEnd);
    return { from: behind < 0 ? tokens.length : behind, doer };
  }
  const before = subjectBefore(sentence, at, form, told);
  if (before !== undefined) return { from: at + 1, moved: before };
  if (relatives.has(tokens[at - 1]?.norm ?? '')) return undefined;
  const carried = carriedSubject(sentence, at, form, told);
  if (carried !== undefined) return { from: at + 1, moved: carried, isFigured: true };
  if (opensClause(tokens, at, form, opening)) {
    if (hasFigure(sentence, at, form)) {
      const open = behindTime(sentence, at);
      return { from: at + 1, isFigured: true, ...(open === undefined ? {} : { open }) };
    }
    const open = countedBehindRelative(sentence, at, form);
    if (open !== undefined) return { from: at + 1, isFigured: true, open };
  }
  // A noun of its own behind the verb.
  const rest = tokens.slice(at, predicateEnd(tokens, at + 1, mentions));
  if (rest.length < 3) return undefined;
  if (prepositions.has(next.norm) || next.kind === 'number' || /^[بل](?!ال)/.test(next.norm))
    return undefined;
  // «وافتتح معرضاً …»: an object, whoever did it was told before.
  if (/[^ا]ا$/.test(next.norm) && mentionOver(next, mentions) === undefined) return undefined;
  // «مؤتمر استمر ثلاثة أيام»: behind a noun without «ال» the verb describes it, and the noun is its subject.
  const opens = opensClause(tokens, at, form, -1);
  return at === opening || (opens && objectless.has(form.verb.past)) ? { from: at + 1 } : undefined;
}

/** Whether nothing that belongs to the verb can stand before it. */
function opensClause(tokens: readonly Token[], at: number, form: VerbForm, opening: number): boolean {
  const before = tokens[at - 1];
  return (
    at === opening ||
    form.connective !== '' ||
    before?.kind === 'mark' ||
    /^(?:قد|حيث|كما|فيما|بينما|اذ|ان|انه|حين|عندما|بعدما)$/.test(before?.norm ?? '')
  );
}

/** What stands between «أن» and the verb: the subject, as a noun or as a pronoun, and then a name behind the verb is its object. */
function thatBefore(tokens: readonly Token[], at: number): 'noun' | 'pronoun' | undefined {
  const to = tokens[at - 1]?.norm === 'قد' ? at - 1 : at;
  const from = tokens.slice(0, to).findLastIndex(({ norm, kind }) => kind === 'mark' || thats.test(norm));
  const that = tokens[from];
  if (that === undefined || that.kind === 'mark') return undefined;
  if (/(?:ه|ها|هم|هما)$/.test(that.norm)) return from === to - 1 ? 'pronoun' : undefined;
  return from < to - 1 ? 'noun' : undefined;
}

const thats = /^[بفلو]?ان(?:ه|ها|هم|هما)?$/;

/** Verbs that people do to bodies and places. */
const visiting: ReadonlySet<string> = new Set(['زار', 'تفقّد', 'دخل', 'غادر']);
