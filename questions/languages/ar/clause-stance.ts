// How an Arabic clause stands to what it says: asserted, expected, another's, a judgement; and whether it can stand alone.
import type { Clause } from '../../reading/clause.ts';
import type { Mention } from '../../reading/mention.ts';
import type { Token } from '../../text/tokens.ts';
import { isCountedBack } from './dropped-times.ts';
import {
  attributors,
  complementizers,
  firstPersons,
  hedges,
  judgements,
  pointers,
  prepositions,
  relativeTimes,
} from './function-words.ts';
import { judging } from './stance.ts';
import { type VerbForm, verbFormOf } from './verb-forms.ts';

/** How a clause stands to what it says, and whether a question made of its words says so too: «سيُفتح», «تعتزم», «وفق البلدية». */
export type ClauseStance = Pick<Clause, 'modality' | 'showsStance'>;

/** Returns the stance of the clause whose tokens are `inside`. */
export function stanceOfClause(inside: readonly Token[], form: VerbForm): ClauseStance {
  const words = inside.map(({ norm }) => norm.replace(/^[وف](?=.{4})/, ''));
  if (words.some((norm) => judgements.has(norm))) return { modality: 'opinion' };
  const isPlan = form.verb.past === 'اعتزم';
  if (words.some((norm, index) => hedges.has(norm) && !(isPlan && index === 0)))
    return { modality: 'expected' };
  // Whoever sees or judges a thing so may see it otherwise tomorrow.
  if (form.tense !== 'past' && judging.has(form.verb.past)) return { modality: 'opinion' };
  if (words.some((norm) => attributors.has(norm))) return { modality: 'alleged', showsStance: true };
  return isPlan || form.tense === 'future'
    ? { modality: 'expected', showsStance: true }
    : { modality: 'asserted' };
}

/** Whether a pronoun, pointer or time word of the clause needs something that stands outside it. */
export function isDangling(
  inside: readonly Token[],
  mentions: readonly Mention[],
  hasSubject: boolean,
  gender?: 'm' | 'f',
): boolean {
  // «منع من الإقامة»: a verb whose subject is a pronoun, or passive, tells of somebody named before.
  const second = inside[1];
  if (
    !hasSubject &&
    second !== undefined &&
    (prepositions.has(second.norm) || complementizers.has(second.norm))
  )
    return true;
  let antecedent = hasSubject;
  for (let index = 0; index < inside.length; index++) {
    const token = inside[index];
    if (token === undefined) break;
    const mention = mentions.find((found) => found.start <= token.start && found.end >= token.end);
    if (mention !== undefined) {
      if (isCountedBack(mention)) return true;
      if (mention.type !== 'number' && mention.type !== 'date') antecedent = true;
      continue;
    }
    if (meansNeither(inside, index)) return true;
    if (pointers.has(token.norm) && !(antecedent && isPrepositionalPronoun(token.norm))) return true;
    if (relativeTimes.has(token.norm) || firstPersons.has(token.norm)) return true;
    if (!hasBoundPronoun(token) || isOwnMeasure(inside, index)) continue;
    const isOwned = antecedent || isOfSubject(token, inside, gender);
    if (!isOwned || !mayMean(token, inside.slice(0, index), mentions)) return true;
  }
  return false;
}

/** «زيادة فورية قدرها»: the noun that is measured stands right before, indefinite and of the pronoun's gender. */
export function isOwnMeasure(words: readonly Token[], at: number): boolean {
  const [token, before] = [words[at], words[at - 1]];
  const measure = /^(?:قدر|مقدار|قيمت|مدت|طول|وزن|راسمال)(ها?)$/.exec(token?.norm ?? '');
  if (measure === null || before?.kind !== 'word' || /^[وفبلك]?ال/.test(before.norm)) return false;
  return before.text.endsWith('ة') === (measure[1] === 'ها');
}

/** «اختتم المؤتمر أعماله», «أغلقت الشركة فروعها»: the subject stands behind its verb, and what is its own agrees with both. */
function isOfSubject(
  { text }: Token,
  [, subject, next]: readonly Token[],
  gender: 'm' | 'f' | undefined,
): boolean {
  if (
    gender === undefined ||
    subject?.kind !== 'word' ||
    prepositions.has(subject.norm) ||
    hasBoundPronoun(subject)
  )
    return false;
  const isNoun = subject.norm.startsWith('ال') || next?.norm.startsWith('ال') === true;
  return isNoun && (gender === 'f' ? /..ها$/ : /[^ة]ه$/).test(text);
}

/**
 * Whether the pronoun written to `token` may mean something among the words before it. «عرضت تونس استضافته»: «ـه» means
 * no country that is feminine, nor a noun in «ـة».
 */
export function mayMean(token: Token, before: readonly Token[], mentions: readonly Mention[]): boolean {
  if (!/ه$/.test(token.text)) return true;
  return before.some(({ start, end, text, kind, norm }, index) => {
    if (kind !== 'word') return kind === 'number';
    const name = mentions.find((mention) => mention.start <= start && mention.end >= end);
    if (name !== undefined)
      return name.type === 'date' || name.type === 'number' || (name.gender !== 'f' && !/ة$/.test(text));
    // The verb that opens the clause, particles and adjectives of a feminine noun are nothing a pronoun could mean.
    if (index === 0 && verbFormOf(norm) !== undefined) return false;
    return (
      norm.length > 3 &&
      !/(?:ة|ات|اء)$/.test(text) &&
      !prepositions.has(norm) &&
      !/^[وفب]?ان(?:ه|ها|هم)?$/.test(norm)
    );
  });
}

/** «بلغت صادرات تونس إليها»: right behind a verb and its subject the pronoun means neither. */
export function meansNeither(words: readonly Token[], at: number): boolean {
  return (
    at <= longestSubject + 1 &&
    isPrepositionalPronoun(words[at]?.norm ?? '') &&
    verbFormOf(words[0]?.norm ?? '') !== undefined &&
    !words.slice(1, at).some(({ norm }) => verbFormOf(norm) !== undefined || complementizers.has(norm))
  );
}

/** Words of a short subject. */
const longestSubject = 2;

/** «به»، «لها»، «عنه»: a preposition with its pronoun. */
export function isPrepositionalPronoun(norm: string): boolean {
  return /^(?:ب|ل|في|من|عن|علي|الي|مع|بين)(?:ه|ها|هم|هما)$/.test(norm);
}

/** Whether a pronoun is written to the end of the word. */
export function hasBoundPronoun(token: Token): boolean {
  if (token.kind !== 'word' || token.norm.length < 4) return false;
  // «الأسهم», «تواجه»: neither a definite noun nor a verb that ends in the letter carries a pronoun.
  if (/^(?:[وفبك]?ال|و?لل.{3})/.test(token.norm) || verbFormOf(token.norm) !== undefined) return false;
  if (endLikePronouns.has(token.norm.replace(/^[وف]?[بلك]?(?=.{3})/, '')) || endLikePronouns.has(token.norm))
    return false;
  // A written «ه» that is not «ة», or «ها/هم/هما» after at least two letters.
  return /[^ة]ه$/.test(token.text) || /..(?:ها|هم|هما|هن)$/.test(token.norm);
}

/** Nouns and adjectives whose last letters look like a pronoun: «مياه الشرب», «أسهم الشركة», «باتجاه». */
const endLikePronouns: ReadonlySet<string> = new Set(
  'مياه اتجاه تجاه توجيه تنبيه تشبيه تشويه تمويه ترفيه تنزيه انتباه اشتباه اكراه رفاه شبه فقه اوجه نزيه سفيه فقيه مشابه متشابه مشبوه مكروه اسهم سهم درهم مبهم ملهم متهم تفاهم مساهم فهم مهم اهم'.split(
    ' ',
  ),
);
