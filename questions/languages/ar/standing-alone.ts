// Whether an Arabic sentence can be read without the one before it, and where it begins once its connective is dropped.
import type { Mention } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { hasBoundPronoun } from './clause-stance.ts';
import { hedges, judgements, pointers, relativeTimes, subordinators } from './function-words.ts';
import { findOpening } from './openings.ts';
import { verbFormOf } from './verb-forms.ts';

/** First words that lean on the sentence before, or open no statement. */
const leaning: ReadonlySet<string> = new Set(
  'كما ثم لكن ولكن بينما فيما حيث اذ بل كذلك ايضا واما اما فقد وقد لقد وهو وهي وهذا وهذه وذلك جاء ياتي كنت كنا وكنت وكنا اني انني اننا نحن انا وانا ونحن هل ماذا متي اين كيف لماذا من'.split(
    ' ',
  ),
);

/** Returns the offset from which the sentence stands alone, or `undefined` where it doesn't. */
export function standsAloneFrom(sentence: SentenceReading): number | undefined {
  const { mentions } = sentence;
  const { from, lead } = findOpening(sentence.tokens) ?? { from: 0, lead: [] };
  // A phrase that only joins («في المقابل،») goes; one of time or place stays.
  const tokens = lead.length > 0 ? sentence.tokens : sentence.tokens.slice(from);
  const [first] = tokens;
  if (
    first === undefined ||
    first.kind === 'mark' ||
    /^ف(?:في|قد|ان|مع|من|لم)$/.test(first.norm) ||
    leaning.has(first.norm) ||
    subordinators.has(first.norm.replace(/^و/, ''))
  )
    return undefined;
  if (
    tokens.some(
      (token) =>
        token.norm === ':' || token.norm === '?' || hedges.has(token.norm) || judgements.has(token.norm),
    )
  )
    return undefined;
  if (leansOutside(tokens, mentions)) return undefined;
  // «وأعلنت …»: the «و» that joins sentences goes; one that belongs to the word stays.
  const isNamed = mentions.some((mention) => mention.start === first.start);
  const isJoined =
    first.norm.length > 3 ||
    verbFormOf(first.norm)?.connective === 'و' ||
    /^و(?:في|من|عن|مع)$/.test(first.norm);
  return first.norm.startsWith('و') && isJoined && !isNamed && !rooted.has(first.norm)
    ? first.start + 1
    : first.start;
}

/** Demonstratives, which point out of the sentence wherever they stand. */
const demonstratives: ReadonlySet<string> = new Set(
  'هذا هذه هؤلاء هولاء ذلك تلك اولئك اوليك بذلك لذلك كذلك بهذا بهذه لهذا لهذه الاخير الاخيره المذكور المذكوره'.split(
    ' ',
  ),
);

/** Words from the start within which a pronoun has nothing before it that it could mean. */
const opening = 3;

/** A pronoun near the start, a demonstrative or a word of the day: the sentence needs the one before it. */
function leansOutside(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  return tokens.some((token, index) => {
    // A day that was resolved is told in full.
    if (mentions.some((mention) => mention.start <= token.start && mention.end >= token.end)) return false;
    if (demonstratives.has(token.norm) || relativeTimes.has(token.norm)) return true;
    return index < opening && (pointers.has(token.norm) || hasBoundPronoun(token));
  });
}

/** Words whose «و» is a letter of their own. */
const rooted: ReadonlySet<string> = new Set(
  'وصل وصلت وقع وقعت وقعوا وجد وجدت وافق وافقت وزير وزيره وزاره وكاله واصل واصلت وضع وضعت ولد ولدت وعد وعدت وزع وزعت وثق وثقت وصف وصفت وفد وفاه وحده وحدات وسائل وثيقه وثائق وسط واشنطن وادي واحد واحده والد والده وقف وقفت وجه وجهت وزراء وكلاء ولايه ولايات ورشه وظائف وقت وباء ورق وزن وطن'.split(
    ' ',
  ),
);
