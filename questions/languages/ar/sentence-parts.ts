// An Arabic news sentence cut at its joints: main clauses that name their subject, and the adjuncts that hang on them.
import { type Mention, phraseStart } from '../../reading/mention.ts';
import type { Token } from '../../text/tokens.ts';
import { relatives, rooted } from './function-words.ts';
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
  'اذ كما ما لكن ولكن الا رغم بعد قبل عقب اثر خلال منذ وفقا وفق بحسب حسب طبقا نقلا ضمن بهدف بحضور بمشاركه بسبب بفضل بمناسبه وخصوصا خصوصا خاصه وخاصه لا ولا الامر غير بل ثم وبذلك بذلك وبالتالي وهو وهي وكان وكانت ومن وفي وان وانه وانها وبان وبانه وبانها وكذلك والذي والتي الذي التي الذين والذين اللذين اللتين حيث اي بحيث وهم وهما كان كانت وعلي والي ومع مع لكنه لكنها وسيكون لم لن ليس ليست اذا سواء فضلا علي سوف قد مثل ابرزها اهمها اولها منها بينها يليه يليها بينهم ومنها وبينها وابرزها فقد فان فانه فانها',
);

/** Longest phrase, in tokens, that may stand before the first verb of a sentence. */
const longestLead = 18;

/** What may follow «و» behind a comma where a new circumstance or sentence begins. */
const joinedOpeners = words(
  'في من الي علي عن مع بين خلال منذ بعد قبل عقب اثر حتي تقريبا اذا لو ان انه انها لن لم لا ليس قد سوف سط ذلك هو هي هم حين عندما يتم تم كذلك ايضا اليوم بالتالي بذلك ربما',
);

/** Returns the parts of a sentence whose first main clause begins at token `from`. */
export function sentenceParts(
  tokens: readonly Token[],
  from: number,
  mentions: readonly Mention[],
): SentencePart[] {
  const parts: SentencePart[] = [];
  let open = { from, kind: 'main' as SentencePart['kind'], cut: 0 };
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
    const next = partAt(tokens, at, afterMark, before === ';', mentions);
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
): { from: number; kind: SentencePart['kind']; cut: number } | undefined {
  const norm = tokens[at]?.norm ?? '';
  const form = rooted.has(norm) ? undefined : verbFormOf(norm);
  if (form !== undefined && form.connective !== '' && namesSubject(tokens, at, mentions))
    return { from: at, kind: 'main', cut: 1 };
  if (conjunctions.has(norm) && verbFormOf(tokens[at + 1]?.norm ?? '') !== undefined) {
    if (namesSubject(tokens, at + 1, mentions)) return { from: at + 1, kind: 'main', cut: 0 };
  }
  // «وحثّت على …»: a further verb ends the clause before it, whoever its subject is.
  const isFurther = form?.connective === 'و' && form.tense === 'past' && form.gender === 'f';
  const isOpener =
    openers.has(norm) ||
    isFurther ||
    afterSemicolon ||
    (afterMark &&
      (openersAfterComma.has(norm) ||
        form !== undefined ||
        isVerb(norm) ||
        /^ل[يت].{2,}/.test(norm) ||
        (norm.startsWith('و') && !rooted.has(norm) && joinedOpeners.has(norm.slice(1)))));
  return isOpener ? { from: at, kind: 'adjunct', cut: 0 } : undefined;
}

/** Whether the verb at token `at` is followed at once by a name or an office with its holder. */
function namesSubject(tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean {
  const subject = tokens[at + 1];
  return (
    subject !== undefined &&
    mentions.some(
      (mention) =>
        mention.type !== 'date' &&
        mention.type !== 'number' &&
        phraseStart(mention) <= subject.start &&
        mention.end > subject.start,
    )
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
