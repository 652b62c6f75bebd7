// How much of a predicate is told besides what is asked for: up to the last joint from which all that is left stands alone.
import type { Mention } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';
import { droppedTimes } from '../dropped-times.ts';
import { frames, pointers, relatives, rooted } from '../function-words.ts';
import { masdars } from '../masdars.ts';
import { isVerb, verbFormOf } from '../verb-forms.ts';
import { rates } from './counted-words.ts';
import { type Complement, type Frame, mentionOver } from './frame.ts';
import { written } from './frame-words.ts';
import { standsAlone } from './predicates.ts';
import { objectless } from './verb-lists.ts';

/** Most words of what stays behind the phrase that is asked for: a longer rest is cut off. */
const longestRest = 8;

/** The same where the doer is asked for, and the rest is all there is. */
const longestOwn = 16;

/** Most tokens between the verb of a relative clause and what is asked for in it. */
const reach = 4;

/** The predicate as far as it is told: up to the last joint from which all that is left stands alone. */
export function keptOf(frame: Frame, complement: Complement): Token[] | undefined {
  const { behind, sentence } = frame;
  const isRelative = frame.pattern.startsWith('ar-frame-relative');
  // «فلان، الذي صمّم كذا، …»: who did it is asked with all of the clause, where a mark ends it.
  if (frame.moved !== undefined && complement.mention === frame.moved.mentions[0])
    return isRelative && frame.edge?.kind === 'mark' ? [...behind] : undefined;
  if (isRelative && !isNearest(frame, complement)) return undefined;
  const to = behind.findIndex((token) => token.start >= complement.end);
  if (to < 0) return [...behind];
  // «أقامت اللجنة بالأحساء أمس ورشة»: what tells only the writer's day stands between.
  const asides = droppedTimes(behind, sentence.mentions);
  const isAside = ({ start, end }: Token) => asides.some((edit) => start >= edit.start && end <= edit.end);
  let least = to;
  while (
    behind[least] !== undefined &&
    (isAside(behind[least] as Token) || rates.has(behind[least]?.norm ?? ''))
  )
    least++;
  // «التي فازت عام 2025 [بجائزة …]»: what was done comes behind the date.
  if (isRelative && complement.mention.type === 'date' && behind[least]?.norm.startsWith('ب') === true)
    return undefined;
  const isOpen = runsOn(behind.at(-1), frame);
  // «أهدى فلان متحف كذا في مدينة كذا مجموعة [كتب]»: behind a name the open noun may be the object.
  const mayDrop = (rest: readonly Token[]) =>
    rest.length > 0 && !rest.some((token) => mentionOver(token, sentence.mentions) !== undefined);
  const isCounted =
    frame.doer === undefined && frame.moved === undefined && complement.start === behind[0]?.start;
  const isSubject = complement.mention === frame.doer?.mention || isCounted;
  const longest = isSubject ? longestOwn : longestRest;
  // «إنشاء 12 جسراً للمشاة [وصيانة …]»: what is joined has a noun of action of its own.
  const joined = behind.findIndex(
    ({ norm }, at) =>
      complement.deed !== undefined && at >= least && /^و.{2,}/.test(norm) && !rooted.has(norm),
  );
  const most = joined < 0 ? behind.length : joined;
  // Where a relative clause ends is not known: nothing behind the phrase is told.
  for (let cut = isRelative ? least : most; cut >= least; cut--) {
    const rest = behind.slice(least, cut).filter((token) => !isAside(token));
    const first = rest[0]?.norm ?? '';
    if (first.startsWith('و') && !rooted.has(first)) continue;
    if (cut < behind.length && waits(behind[cut - 1], sentence.mentions)) continue;
    if (rest.length > longest) continue;
    // «لبناء مستودعين في الشعيبة ومستودع ثالث [في صحار]»: what is joined would be told by half.
    const isJoined = behind
      .slice(Math.max(least, cut - 2), cut)
      .some(({ norm }) => /^و.{3,}/.test(norm) && !rooted.has(norm));
    if (isJoined && behind[cut]?.norm === 'في') continue;
    // «27 نقطة والتقط 11 كرة»: what is joined to a figure is a deed or a figure of its own.
    const isJoint =
      cut === joined ||
      (cut === least &&
        complement.asks === 'howMany' &&
        // «بأغلبية 17 صوتاً مقابل 16», «11 يوماً مقابل أربعة في العام الماضي»: the other figure is another fact.
        (joinsDeed(behind[cut], behind[cut + 1]) ||
          describesMany(behind[cut]) ||
          behind[cut]?.norm === 'مقابل'));
    if (!isRelative && cut < behind.length && !isJoint && !opensPhrase(behind[cut], sentence)) continue;
    // «بلغت الصادرات 96 ألف طن [خلال الشهرين الأولين]»: of another time it is another figure.
    if (complement.asks === 'howMany' && isReaching(frame) && periods.test(behind[cut]?.norm ?? '')) continue;
    // «دافع عن ألوان النادي [بين 2012 و2014]»: in another time it was another one.
    if (behind[cut]?.norm === 'بين' && behind[cut + 1]?.kind === 'number') continue;
    // «دفعت الشركة 5 آلاف دينار [لكل عامل]»
    if (complement.asks === 'howMany' && (behind[cut]?.norm === 'لكل' || behind[cut + 1]?.norm === 'كل'))
      continue;
    // «يزور الجسر 40 ألف شخص [في عامه الأول]»: of all years it would be another figure.
    const isTimed = /^(?:عام|سنت|شهر|موسم|اسبوع|يوم)(?:ها|ه|هم)$/.test(behind[cut + 1]?.norm ?? '');
    if (complement.asks === 'howMany' && behind[cut]?.norm === 'في' && isTimed) continue;
    // «خلال الشهرين الأولين [من الموسم]»
    if (behind[cut]?.norm === 'من' && ordinals.test(behind[cut - 1]?.norm ?? '')) continue;
    if (endsOpen(behind[cut - 1]) || (isOpen && !mayDrop(behind.slice(cut)))) continue;
    if (behind.slice(0, cut).filter(({ norm }) => norm === '"').length % 2 === 1) continue;
    if (standsAlone(withoutOwn(rest, frame, complement), sentence.mentions)) return behind.slice(0, cut);
  }
  return undefined;
}

/** Verbs that give a figure which holds for a time alone. */
const isReaching = ({ form }: Frame): boolean =>
  form.verb.class === 'measure' || objectless.has(form.verb.past);

export const periods = /^(?:خلال|منذ|حتي|بنهايه|بحلول)$/;

const ordinals = /^ال(?:اول|ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|اخير)/;

/** «والتقط 11 …»: a further verb, or a word with a figure of its own behind it. */
export const joinsDeed = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined &&
  /^و.{3,}/.test(token.norm) &&
  !rooted.has(token.norm) &&
  (isVerb(token.norm) || next?.kind === 'number');

/** «1260 رضيعاً وُلدوا بين …»: a verb in the plural says something more of all that were counted. */
export const describesMany = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/.{2}وا$/.test(token.norm) || (/^[يت].{2,}ون$/.test(token.norm) && isVerb(token.norm)));

/** Whether nothing of another clause can stand between the verb and the phrase. */
function isNearest({ behind, sentence: { mentions } }: Frame, { start }: Complement): boolean {
  const between = behind.filter((token) => token.end <= start);
  return (
    between.length <= reach &&
    between.every((token) => {
      const over = mentionOver(token, mentions);
      return over === undefined || over.type === 'organisation' || over.type === 'person';
    })
  );
}

/** Whether a phrase that may be cut off begins with the token. */
function opensPhrase(token: Token | undefined, { mentions }: SentenceReading): boolean {
  if (token === undefined) return true;
  const over = mentionOver(token, mentions);
  if (over !== undefined && over.start < token.start) return false;
  return (
    frames.has(token.norm) ||
    written[token.norm] !== undefined ||
    /^(?:[بل]|لل)(?!غ|د|ن|ا?ل$).{2,}/.test(token.norm) ||
    /^(?:يوم|عام|شهر|خلال|ضمن|وسط|عبر|مطلع|نهايه|بدايه|لمده|حين|عند|حول|ضد)$/.test(token.norm) ||
    over?.type === 'date'
  );
}

/** «بسبب قرار رفع …»: the edge is a noun that was taken for a verb, and what is told would be cut off. */
function runsOn(last: Token | undefined, { edge, sentence: { mentions } }: Frame): boolean {
  if (last === undefined || edge === undefined || edge.kind === 'mark') return false;
  const isOpen =
    last.kind === 'word' && !/^(?:[وبلك]?ال|لل)/.test(last.norm) && mentionOver(last, mentions) === undefined;
  return (
    isOpen &&
    !/^[تي]/.test(edge.norm) &&
    !relatives.has(edge.norm) &&
    verbFormOf(edge.norm)?.connective !== 'و' &&
    isVerb(edge.norm)
  );
}

/** «في رسالتها الموجهة [إلى …]»: a participle waits for its preposition. */
function waits(token: Token | undefined, mentions: readonly Mention[]): boolean {
  return (
    token !== undefined &&
    /^(?:ال)?(?:م.{3,}|(?:ناتج|ناجم|صادر|تابع)ه?$)/.test(token.norm) &&
    mentionOver(token, mentions) === undefined
  );
}

/** A preposition, a conjunction or a figure that waits for what was cut off. */
function endsOpen(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (written[token.norm] !== undefined ||
      frames.has(token.norm) ||
      // «قرار رفع»: a noun of action waits for what it does.
      masdars.has(token.norm) ||
      /^(?:و|او|بين|نحو|كل|اي|عدد|احد|احدي|غير|لا|بعنوان|باسم|تحت|بشعار|قادما|قادمه)$/.test(token.norm))
  );
}

/** The words without pronouns that mean the doer who is asked for: «أي بلدية كثفت أعمالها». */
export function withoutOwn(
  left: readonly Token[],
  { doer, moved, form, behind, sentence }: Frame,
  { mention, start }: Complement,
): Token[] {
  // «كم شركةً حققت فائضاً في عملياتها»: the counted that do it are asked for as a doer is.
  const isCounted = doer === undefined && moved === undefined && behind[0]?.start === start;
  const isAsked = mention === doer?.mention || isCounted;
  const named = doer ?? moved;
  return left.filter(
    (token, at) =>
      // «رفع النادي رصيده إلى …»: right behind a named doer its pronoun is his.
      !(named !== undefined && isOwnOf(token, behind, doer, form.gender)) &&
      !(named === undefined && isOwnTime(token, behind)) &&
      (!isAsked ||
        !(form.gender === 'f' ? /.{2}ها$/ : /.{2}[^ة]ه$/).test(token.text) ||
        pointers.has(token.norm) ||
        left.slice(0, at).some((before) => mentionOver(before, sentence.mentions)?.type === 'person')),
  );
}

/** «أن يزور الجسر 40 ألف شخص في عامه الأول»: whose year it is, where one definite noun alone stands before. */
function isOwnTime({ text, start }: Token, behind: readonly Token[]): boolean {
  const parts = /^(?:عام|سنت|شهر|موسم|أسبوع|يوم)(ها|ه)$/.exec(text);
  const nouns = behind.filter(({ norm, end }) => end <= start && /^ال.{3,}/.test(norm));
  const [noun] = nouns;
  return (
    parts !== null &&
    noun !== undefined &&
    noun === behind[0] &&
    nouns.length === 1 &&
    /(?:ة|ات)$/.test(noun.text) === (parts[1] === 'ها')
  );
}

/** Whether the token stands right behind the doer, or behind the verb of a subject that was moved, with a pronoun of his gender. */
function isOwnOf(token: Token, behind: readonly Token[], doer: Frame['doer'], gender: 'm' | 'f'): boolean {
  const first = behind.find(({ start }) => start >= (doer?.asideEnd ?? 0));
  // «تضم في عضويتها …»: behind one preposition as well.
  const isLed =
    doer === undefined &&
    first !== undefined &&
    /^(?:في|بين|ضمن)$/.test(first.norm) &&
    behind[behind.indexOf(first) + 1] === token;
  // «نظيره» is known by his land alone.
  if ((token !== first && !isLed) || pointers.has(token.norm) || token.norm.startsWith('نظير')) return false;
  return (gender === 'f' ? /.{2}ها$/ : /.{2}[^ة]ه$/).test(token.text);
}
