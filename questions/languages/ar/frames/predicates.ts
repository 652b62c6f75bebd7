// How far the words behind a verb can be told by themselves: up to the first edge, and without anything that points elsewhere.
import { type Mention, phraseStart } from '../../../reading/mention.ts';
import type { Token } from '../../../text/tokens.ts';
import { hasBoundPronoun } from '../clause-stance.ts';
import { isCountedBack } from '../dropped-times.ts';
import {
  attributors,
  complementizers,
  demonstratives,
  firstPersons,
  hedges,
  judgements,
  nearAdjectives,
  negators,
  others,
  pointers,
  relatives,
  relativeTimes,
  subordinatorPairs,
  subordinators,
} from '../function-words.ts';
import { sayingParticiple } from '../participles.ts';
import { isSureVerb, isVerb, verbFormOf } from '../verb-forms.ts';
import { isName, mentionOver } from './frame.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that open something new wherever they stand. */
const openers = words(
  'وذلك مما فضلا اضافه بالاضافه الي جانب نظرا تمهيدا بينهم بينها بينهما منهم منها اي كذلك ثم اما وهو وهي وهم كونه كونها بغيه خصوصا خاصه لاسيما ولاسيما مقارنه قياسا ابتداء بدءا مثل غير سوي الا يليه يليها تليه تليها تلاه تلته تلاها',
);

/** Written like verbs and prepositions or nouns all the same. */
const noVerbs = words('شبه حول خلف عقب دون ضد قبل بعد عبر نحو تحت فوق مدي طوال وفد سير لاعب ايه');

/** «تكلفة», «التأمين»: written like «تكلفه» and «التأم», and no verb for the way they end or begin. */
const isNoun = /ة$|^ال.{3,}ين$/;

/** Longest title in quotation marks, and longest aside, in tokens. */
const longestTitle = 6;

/** Returns the index of the first token from `from` on that the predicate does not reach. */
export function predicateEnd(tokens: readonly Token[], from: number, mentions: readonly Mention[]): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.norm === '"') {
      const close = tokens.findIndex((other, index) => index > at && other.norm === '"');
      // Somebody's words, and no title.
      if (close < 0 || close - at > longestTitle) return at;
      at = close;
      continue;
    }
    const over = mentionOver(token, mentions);
    if (over !== undefined && over.start < token.start) continue;
    // «ما يقارب 1.9 مليون», «بما لا يقل عن 35»: the bound of a figure has a verb of its own.
    if (isBound(token, mentions)) continue;
    if (token.kind === 'mark') return at;
    if (over !== undefined && isName(over) && over.start === token.start) continue;
    const { norm } = token;
    const next = tokens[at + 1]?.norm ?? '';
    if (
      relatives.has(norm) ||
      complementizers.has(norm) ||
      attributors.has(norm) ||
      (subordinators.has(norm) && !(norm === 'حيث' && tokens[at - 1]?.norm === 'من')) ||
      (norm.startsWith('و') && subordinators.has(norm.slice(1))) ||
      subordinatorPairs.get(norm)?.has(next) === true ||
      norm === 'قد' ||
      // «و12 مدرسة»: another of the same kind.
      (norm === 'و' && tokens[at + 1]?.kind === 'number') ||
      (openers.has(norm) && norm !== 'الي') ||
      (norm === 'الي' && next === 'جانب') ||
      sayingParticiple(norm) !== undefined ||
      (!noVerbs.has(norm) &&
        !isNoun.test(token.text) &&
        (isSureVerb(norm) || verbFormOf(norm)?.connective === 'و')) ||
      // «كلمة تحدث فيها عن …»
      (isVerb(norm) && pointers.has(next))
    )
      return at;
  }
  return tokens.length;
}

const isBound = ({ start, end }: Token, mentions: readonly Mention[]): boolean =>
  mentions.some(
    (mention) => mention.type === 'number' && mention.boundStart <= start && mention.start >= end,
  );

/** Whether all of `tokens` can be told without the words around them. */
export function standsAlone(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  return tokens.every((token, at) => {
    const over = mentionOver(token, mentions);
    if (over !== undefined && over.start < token.end)
      return !(over.type === 'date' && (over.conflict !== undefined || isCountedBack(over)));
    const { norm } = token;
    return !(
      hasBoundPronoun(token) ||
      pointers.has(norm) ||
      demonstratives.has(norm) ||
      relativeTimes.has(norm) ||
      firstPersons.has(norm) ||
      nearAdjectives.has(norm) ||
      others.has(norm) ||
      hedges.has(norm) ||
      negators.has(norm) ||
      judgements.has(norm) ||
      norm === 'فقط' ||
      // «الموسم السابق» is another one to every later reader.
      (/^السابقه?$/.test(norm) && /^(?:ال)?(?:موسم|عام|شهر|سنه|فتره|دوره)$/.test(tokens[at - 1]?.norm ?? ''))
    );
  });
}

/** Returns the names among `mentions` that stand within `tokens`, titles and quoted names counted. */
export function namesIn(tokens: readonly Token[], mentions: readonly Mention[]): number {
  const first = tokens[0]?.start ?? 0;
  const last = tokens.at(-1)?.end ?? 0;
  const entities = new Set(
    mentions.flatMap((mention) =>
      'entity' in mention && phraseStart(mention) >= first - 1 && mention.end <= last ? [mention.entity] : [],
    ),
  );
  const quoted = tokens.filter(({ norm }) => norm === '"').length >> 1;
  return entities.size + quoted;
}
