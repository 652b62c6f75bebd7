// An Arabic news sentence cut at its joints: main clauses that name their subject, and the adjuncts that hang on them.
import { type Mention, type NameMention, phraseStart } from '../../reading/mention.ts';
import type { Token } from '../../text/tokens.ts';
import { hasBoundPronoun, isPrepositionalPronoun } from './clause-stance.ts';
import { complementizers, pointers, prepositions, relatives, rooted } from './function-words.ts';
import { type SayingParticiple, sayingParticiple } from './participles.ts';
import { isVerb, verbFormOf } from './verb-forms.ts';

/** A part of a sentence. Token indices, `to` exclusive and without the mark before the next part. */
export interface SentencePart {
  /** Index of its first token; of a joined clause, the one after its conjunction. */
  readonly from: number;
  readonly to: number;
  /** `main` parts name their subject and can be read alone; an `adjunct` needs the part before it. */
  readonly kind: 'main' | 'adjunct';
  /** Letters of the first token that join it to what came before («و»). */
  readonly cut: number;
  /** Who goes on doing, by name: the subject of the sentence's first verb, which this part leaves out («…، ودعا إلى …»). */
  readonly goesOn?: string;
  /** The verb that the part's first word stands for: «مشيراً» is «أشار». */
  readonly participle?: SayingParticiple;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Conjunctions that open a further clause; with a verb and its named subject behind them it stands alone. */
const conjunctions = words('حيث اذ فيما بينما كما لكن ولكن غير');

/** Words that open an adjunct wherever they stand. */
const openers = words(
  'حيث فيما بينما مما وذلك علما وسط مقارنه نظرا تزامنا فضلا تمهيدا بغيه بعدما مشيرا مشيره موضحا موضحه مضيفا مضيفه موكدا موكده لافتا لافته معربا معربه معتبرا معتبره داعيا داعيه مطالبا مطالبه مبينا مبينه منوها منوهه متهما متهمه محذرا محذره قائلا قائله مشددا مشدده كاشفا متابعا مستدركا واصفا واصفه مومنا رافضا نافيا نافيه متوقعا متوقعه مقابل',
);

/** Words that open an adjunct after a comma. */
const openersAfterComma = words(
  'اذ كما ما لكن ولكن الا رغم بعد قبل عقب اثر خلال منذ وفقا وفق بحسب حسب طبقا نقلا ضمن بهدف بحضور بمشاركه بسبب بفضل بمناسبه وخصوصا خصوصا خاصه وخاصه لا ولا الامر غير بل ثم وبذلك بذلك وبالتالي وهو وهي وكان وكانت ومن وفي وان وانه وانها وبان وبانه وبانها وكذلك والذي والتي الذي التي الذين والذين اللذين اللتين حيث اي بحيث وهم وهما كان كانت وعلي والي ومع مع لكنه لكنها وسيكون لم لن ليس ليست اذا سواء فضلا علي سوف مثل ابرزها اهمها اولها منها منهم نصفها نصفهم ثلثها ثلثهم معظمها معظمهم بينها يليه يليها بينهم ومنها وبينها وابرزها فقد فان فانه فانها',
);

/** Longest phrase, in tokens, that may stand before the first verb of a sentence. */
const longestLead = 18;

/** What may follow «و» behind a comma where a new circumstance or sentence begins. */
const joinedOpeners = words(
  'في من الي علي عن مع بين خلال منذ بعد قبل عقب اثر حتي تقريبا اذا لو ان انه انها لن لم لا ليس قد سوف سط ذلك هو هي هم حين عندما يتم تم كذلك ايضا اليوم بالتالي بذلك ربما',
);

/**
 * Returns the parts of a sentence whose first main clause begins at token `from`. `speaker` is who speaks in it, where that is
 * known otherwise than by the name behind the first verb.
 */
export function sentenceParts(
  tokens: readonly Token[],
  from: number,
  mentions: readonly Mention[],
  speaker?: Doer,
): SentencePart[] {
  const parts: SentencePart[] = [];
  let open: Omit<SentencePart, 'to'> = { from, kind: 'main', cut: 0 };
  const doer = doerOf(tokens, from, mentions) ?? speaker;
  let depth = 0;
  let quoted = false;
  let relativeAt = -1;
  let hasVerb = verbFormOf(tokens[from]?.norm ?? '') !== undefined;
  for (let at = from + 1; at < tokens.length; at++) {
    const norm = tokens[at]?.norm ?? '';
    if (norm === '"') quoted = !quoted;
    else if (norm === '(' || norm === '[') depth++;
    else if (norm === ')' || norm === ']') depth--;
    if (quoted || depth > 0 || isInside(tokens[at], mentions)) continue;
    const before = tokens[at - 1]?.norm ?? '';
    const afterMark = before === ',' || before === ';';
    // A relative clause right behind the subject has its predicate still to come.
    if (afterMark && relatives.has(norm) && at - open.from < 6) relativeAt = at;
    // «في ظل …، قامت …»: the phrase that opens a sentence goes with the verb behind its comma.
    const isLead = parts.length === 0 && !hasVerb && at - from <= longestLead;
    if (verbFormOf(norm) !== undefined) {
      hasVerb = true;
      if (isLead) continue;
    }
    const next = goesOnAt(tokens, at, doer) ?? partAt(tokens, at, afterMark, before === ';', mentions);
    if (next === undefined || (relativeAt >= open.from && next.kind === 'adjunct')) continue;
    parts.push({ ...open, to: endBefore(tokens, at) });
    open = next;
  }
  parts.push({ ...open, to: endBefore(tokens, tokens.length) });
  return parts.filter((part) => part.to > part.from);
}

/** The part that opens at token `at`, if one does. */
function partAt(
  tokens: readonly Token[],
  at: number,
  afterMark: boolean,
  afterSemicolon: boolean,
  mentions: readonly Mention[],
): Omit<SentencePart, 'to'> | undefined {
  const norm = tokens[at]?.norm ?? '';
  const form = rooted.has(norm) ? undefined : verbFormOf(norm);
  if (form !== undefined && form.connective !== '' && namesSubject(tokens, at, mentions))
    return { from: at, kind: 'main', cut: 1 };
  if (conjunctions.has(norm) && verbFormOf(tokens[at + 1]?.norm ?? '') !== undefined) {
    if (namesSubject(tokens, at + 1, mentions)) return { from: at + 1, kind: 'main', cut: 0 };
  }
  // «…، فبعد سنوات جاء …»: a sentence of its own, whose verb comes behind its circumstance.
  if (afterMark && /^ف(?:في|من|علي|الي|عن|مع|بعد|قبل|منذ|خلال)$/.test(norm))
    return { from: at, kind: 'main', cut: 1 };
  // «وحثّت على …»: a further verb ends the clause before it, whoever its subject is.
  const isFurther = form?.connective === 'و' && form.tense === 'past' && form.gender === 'f';
  // «لم يحضر، إلا …», «يجعله …، غير ممكن»: only before «أن» do these open something that may be left out.
  if ((norm === 'الا' || norm === 'غير') && !complementizers.has(tokens[at + 1]?.norm ?? ''))
    return undefined;
  const isOpener =
    openers.has(norm) ||
    isFurther ||
    afterSemicolon ||
    (afterMark &&
      (openersAfterComma.has(norm) ||
        form !== undefined ||
        isVerb(norm) ||
        // «، يُضاف إليها 300», «، جرى إصلاح 40 منها»
        (isPrepositionalPronoun(tokens[at + 1]?.norm ?? '') && !norm.startsWith('ال')) ||
        // «، تخللتها مشادات», «، مدتها ساعة»
        /^(?!ال|و).{2,}ت(?:ها|هم|هما)$/.test(norm) ||
        /^ل[يت].{2,}/.test(norm) ||
        (norm.startsWith('و') && !rooted.has(norm) && joinedOpeners.has(norm.slice(1)))));
  return isOpener ? { from: at, kind: 'adjunct', cut: 0 } : undefined;
}

/** Who does what the sentence's first verb says. */
export interface Doer {
  readonly name: string;
  readonly gender: NameMention['gender'];
}

/** The name right behind the verb that opens the sentence, if it is one doer's. */
function doerOf(tokens: readonly Token[], from: number, mentions: readonly Mention[]): Doer | undefined {
  const form = verbFormOf(tokens[from]?.norm ?? '');
  const subject = tokens[from + 1];
  if (form === undefined || subject === undefined) return undefined;
  const mention = mentions.find(
    (found): found is NameMention =>
      found.type !== 'date' &&
      found.type !== 'number' &&
      phraseStart(found) <= subject.start &&
      found.end > subject.start,
  );
  if (mention === undefined || (mention.gender !== 'unknown' && mention.gender !== form.gender))
    return undefined;
  const next = tokens.find((token) => token.start >= mention.end);
  return next?.norm.startsWith('و') === true ? undefined : { name: mention.name, gender: form.gender };
}

/** «…، ودعا إلى …»: a verb of the same gender without a subject of its own goes on with the first one's. */
function goesOnAt(
  tokens: readonly Token[],
  at: number,
  doer: Doer | undefined,
): Omit<SentencePart, 'to'> | undefined {
  const norm = tokens[at]?.norm ?? '';
  const participle = sayingParticiple(norm);
  if (participle !== undefined && participle.gender === doer?.gender)
    return complementizers.has(tokens[at + 1]?.norm ?? '') || prepositions.has(tokens[at + 1]?.norm ?? '')
      ? { from: at, kind: 'main', cut: 0, goesOn: doer.name, participle }
      : undefined;
  const form = rooted.has(norm) ? undefined : verbFormOf(norm);
  if (doer === undefined || form?.connective !== 'و' || form.tense !== 'past' || form.gender !== doer.gender)
    return undefined;
  const next = tokens[at + 1]?.norm ?? '';
  const isBare = prepositions.has(next) || complementizers.has(next) || /^ب(?:ال|ان)/.test(next);
  return isBare && form.verb.class !== 'help'
    ? { from: at, kind: 'main', cut: 1, goesOn: doer.name }
    : undefined;
}

/** Verbs whose noun behind them is their subject: they have no object. */
const objectless = words(
  'ارتفع انخفض تراجع بلغ شارك انطلق بدأ وصل عاد توقّف تأسّس اندلع وقع حدث سقط استمر انتهى ازداد زاد نما تحسّن تدهور تضرّر انهار انضم ظهر برز حضر تظاهر احتشد اجتمع سافر هبط أقلع تأهّل تعادل تمّ جرى كان أصبح بات تزامن تصاعد انعقد اختتم',
);

/** Whether the word behind the verb at `at` can only be its subject, though it is no name. */
function hasOwnSubject(tokens: readonly Token[], at: number): boolean {
  const form = verbFormOf(tokens[at]?.norm ?? '');
  const next = tokens[at + 1];
  if (form === undefined || next?.kind !== 'word' || !objectless.has(form.verb.past)) return false;
  return (
    next.norm.length > 3 &&
    !prepositions.has(next.norm) &&
    !complementizers.has(next.norm) &&
    !pointers.has(next.norm) &&
    !isVerb(next.norm) &&
    // «وكان قد …», «وبدأ رسميا»: an adverb is nobody.
    !/[^ء]اً?$/.test(next.text) &&
    !hasBoundPronoun(next)
  );
}

/** Whether the verb at token `at` is followed at once by a name or an office with its holder, or by its own noun. */
function namesSubject(tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean {
  const subject = tokens[at + 1];
  return (
    subject !== undefined &&
    (hasOwnSubject(tokens, at) ||
      mentions.some(
        (mention) =>
          mention.type !== 'date' &&
          mention.type !== 'number' &&
          phraseStart(mention) <= subject.start &&
          mention.end > subject.start,
      ))
  );
}

function isInside(token: Token | undefined, mentions: readonly Mention[]): boolean {
  return (
    token !== undefined &&
    mentions.some((mention) => mention.start <= token.start && mention.end >= token.end)
  );
}

/** The end of a part before token `at`: marks that separate it from the next are nobody's. */
function endBefore(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to > 0 && tokens[to - 1]?.kind === 'mark' && !'")]'.includes(tokens[to - 1]?.norm ?? ' ')) to--;
  return to;
}
