// One sentence of an Arabic quotation that can be read alone: it may point at the news it is about, and tells who or what it means.
import type { Attribution } from '../../reading/attribution.ts';
import type { Mention } from '../../reading/mention.ts';
import { isWholeQuote, saidSentences } from '../../reading/said-tokens.ts';
import type { SpokenLine } from '../../reading/spoken-line.ts';
import type { Token } from '../../text/tokens.ts';
import type { Told } from '../language.ts';
import { hasBoundPronoun } from './clause-stance.ts';
import { demonstratives, pointers, prepositions, relativeTimes } from './function-words.ts';
import { lacksSubject, opensLeaning } from './leaning.ts';
import { owningIn } from './said-owners.ts';
import { askingVerb } from './saying-verbs.ts';
import { isVerb, verbFormOf } from './verb-forms.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Fewest and most words of a line. */
const fewestWords = 5;
const mostWords = 24;

/** Sentences of a quotation that are looked at: a reader knows a speech by how it begins. */
const mostSentences = 3;

/** Words from the start within which a pronoun has nothing before it that it could mean. */
const opening = 3;

/** Words from the start behind which «ذلك» may mean what the line itself has just said. */
const toldBefore = 6;

/** Particles behind which a quotation may be a clause of its own. */
const particles = words('ان بان');

/** Verbs of which the words in marks are an object, not what was said in so many words. */
const objectVerbs = words('وصف نقل عزا سمّى اعتبر');

/** First words that open a statement of somebody's own, though the paper could not begin with them. */
const ownOpenings = words('لا قد لقد كنت كنا وكنت نحن انا انني اني اننا ان');

/** First words that go on from what was asked or said before. */
const goingOn = words(
  'لذا لذلك هكذا كذلك بالتالي وبالتالي نعم كلا اجل حسنا طبعا بالطبع بالتاكيد اضافه فضلا علاوه خلافا مبروك شكرا',
);

/** «مع ذلك», «بعد ذلك», «في المقابل»: two first words that do so. */
const goingOnTogether = words('مع_ذلك ومع_ذلك بعد_ذلك في_المقابل من_جهته بدلا_من على_العكس علي_العكس');

/** Nouns that «هذا» points with at the sentence before, or at the day, and never at the news as a whole. */
const justTold = words(
  'المبلغ الرقم النسبه الشان الامر السياق الاطار الصدد المجال السبب العدد القيمه الفتره الوقت العام السنه الاسبوع الشهر اليوم المساء الموسم الصيف الليله اللحظه الرجل المراه الشخص الشاب الدوله البلد المدينه المنطقه النقطه المكان التاريخ',
);

/** Days that a speaker's listeners knew, and no later reader needs. */
const nowadays = words('حاليا الان');

/** Returns the first sentence of the quotation that can be read alone, or `undefined` where none can. */
export function quotedLine(said: Attribution, told: Told): SpokenLine | undefined {
  if (said.kind !== 'direct' || objectVerbs.has(said.verb)) return undefined;
  if (said.class !== 'neutral' && said.class !== 'assert') return undefined;
  const isBehindParticle = !isWholeQuote(said, told.reading, new Set());
  if (isBehindParticle && !isWholeQuote(said, told.reading, particles)) return undefined;
  const sentences = saidSentences(said, told.reading, mostSentences);
  for (const [index, tokens] of sentences.entries()) {
    // Where the marks are left open, nobody knows where the last sentence ends.
    if (!said.complete && index === sentences.length - 1) return undefined;
    const line = lineOf(tokens, index, told);
    const by = isBehindParticle && index === 0 ? askingVerb(said) : undefined;
    if (line !== undefined) return { ...line, ...(by === undefined ? {} : { by }) };
  }
  return undefined;
}

function lineOf(tokens: readonly Token[], index: number, told: Told): SpokenLine | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || !fits(tokens)) return undefined;
  // «فالرأسمال يشكل …»: a later sentence that hangs on the one before it.
  if (index > 0 && /^[وف]/.test(first.norm)) return undefined;
  const { start } = first;
  const { end } = last;
  const mentions = told.reading.entities.filter((mention) => mention.start >= start && mention.end <= end);
  if (opensOnOthers(tokens) || lacksSubject(tokens, mentions, told.reading) || isOpenCondition(tokens))
    return undefined;
  const text = told.text.slice(start, end);
  if (/\(\.\.\.\)|\.\.|…|[[\]"“”«»?؟!:\n]/u.test(text)) return undefined;
  const pointing = tokens.map((_, at) => pointsAt(tokens, at, mentions));
  if (pointing.includes('nowhere')) return undefined;
  const { owning, edits } = owningIn({ start, end }, told);
  const isOwned = owning === 'owned' && edits.length === 0;
  return {
    start,
    end,
    text,
    isQuoted: true,
    isOwn: false,
    leansOnHeadline: pointing.includes('news') || !isOwned,
  };
}

/** «إذا نفذ في البصرة»: what it is that may happen was said before. */
function isOpenCondition([first, , second]: readonly Token[]): boolean {
  return conditions.has(first?.norm ?? '') && prepositions.has(second?.norm ?? '');
}

const conditions = words('اذا لو ان عندما حين حينما كلما متي');

const fits = (tokens: readonly Token[]) => {
  const count = tokens.filter(({ kind }) => kind !== 'mark').length;
  return count >= fewestWords && count <= mostWords;
};

function opensOnOthers([first, second]: readonly Token[]): boolean {
  if (first === undefined || goingOn.has(first.norm)) return true;
  if (goingOnTogether.has(`${first.norm}_${second?.norm ?? ''}`)) return true;
  // «إنه لأمر صادم أن …»: what it is comes behind.
  if (first.norm === 'انه' && /^ل.{2}/.test(second?.norm ?? '')) return false;
  // «قال: «أن …»»: a particle of the paper's sentence inside the marks.
  if (/^[أا]نّ?$/.test(first.text)) return true;
  return opensLeaning(first) && !ownOpenings.has(first.norm);
}

/** Where the word at `at` points: into the line itself, at the news the line is about, or where no reader can follow. */
function pointsAt(tokens: readonly Token[], at: number, mentions: readonly Mention[]): Pointing {
  const token = tokens[at];
  if (token === undefined) return 'inside';
  const mention = mentions.find(({ start, end }) => start <= token.start && end >= token.end);
  // Inside a quotation nothing is written out, so «الثلاثاء» stays any Tuesday.
  if (mention !== undefined)
    return mention.type === 'date' && mention.told === 'relative' ? 'nowhere' : 'inside';
  const { norm } = token;
  if (relativeTimes.has(norm)) return nowadays.has(norm) ? 'inside' : 'nowhere';
  if (demonstratives.has(norm)) return demonstrated(tokens, at);
  // «لكن يجب أن ينفذ في …»: what it is the headline tells, if the line doesn't.
  const isClause = tokens[at - 1]?.norm === 'ان' && verbFormOf(norm) !== undefined;
  if (isClause && prepositions.has(tokens[at + 1]?.norm ?? '')) return 'news';
  if (at < opening && (pointers.has(norm) || hasBoundPronoun(token))) return 'nowhere';
  return 'inside';
}

type Pointing = 'inside' | 'news' | 'nowhere';

/** «هذه الأزمة» points at the news, «هناك باقة» at nothing, «ذلك» behind a clause at that. */
function demonstrated(tokens: readonly Token[], at: number): Pointing {
  const norm = tokens[at]?.norm ?? '';
  const next = tokens[at + 1];
  if (norm === 'هنا') return 'news';
  if (norm === 'هناك') return next?.kind === 'word' && !next.norm.startsWith('ال') ? 'inside' : 'nowhere';
  if (/^(?:نفس|ذات)/.test(norm)) return at < opening ? 'nowhere' : 'inside';
  // «جزيرة ياس … هذه الجزيرة»: the line has told which.
  const noun = next?.norm.replace(/^ال/, '') ?? '';
  if (tokens.slice(0, at).some((token) => token.norm.replace(/^[وفبلك]?(?:ال)?/, '') === noun))
    return 'inside';
  if (next?.norm.startsWith('ال') === true && !isVerb(next.norm))
    return at < opening || justTold.has(next.norm) ? 'nowhere' : 'news';
  return at >= toldBefore ? 'inside' : 'nowhere';
}
