// Whether a stretch of Arabic words says something of something: a verb of its own, with what that verb needs.
import type { Mention } from '../../reading/mention.ts';
import type { Token } from '../../text/tokens.ts';
import { complementizers, frames, prepositions, relatives } from './function-words.ts';
import { masdars } from './masdars.ts';
import { isSureVerb, isVerb, verbFormOf } from './verb-forms.ts';

/** Verbs that say nothing without the words they introduce. */
const introducers: ReadonlySet<string> = new Set([
  'قال',
  'أضاف',
  'أوضح',
  'صرّح',
  'ذكر',
  'أفاد',
  'تابع',
  'أردف',
  'بيّن',
]);

/** Verbs of feeling that say of what with «عن». */
const voicing: ReadonlySet<string> = new Set(['عبّر', 'أعرب']);

/** Pronouns that stand for «is». */
const copulas: ReadonlySet<string> = new Set(['هو', 'هي', 'هم', 'هما']);

/** Prepositions with which other verbs of saying say of what. */
const complements: ReadonlySet<string> = new Set(['علي', 'عن', 'الي']);

/** Whether the words make a sentence; `isRest` says that they reach the sentence's own end, which is taken at its word. */
export function hasPredicate(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  isRest: boolean,
): boolean {
  // «قال …، الذي …» cut before its words, or a relative clause cut before its end, says nothing.
  const first = tokens.find(
    (token, index) => isVerb(token.norm) && !relatives.has(tokens[index - 1]?.norm ?? ''),
  );
  // «ويكيمانيا هو مؤتمر …»: without a verb only a pronoun between the two shows that one is said of the other.
  if (first === undefined)
    return isRest && !opensWithPhrase(tokens) && tokens.some(({ norm }) => copulas.has(norm));
  const form = verbFormOf(first.norm);
  // «من المتوقع أن …»: what is expected is the rest of the sentence.
  const isImpersonal = tokens[0]?.norm.endsWith('من') === true && complementizers.has(tokens[2]?.norm ?? '');
  if (opensWithPhrase(tokens) && !isImpersonal && !hasMainVerb(tokens, mentions)) return false;
  if (form === undefined || form.verb.class !== 'say') return true;
  const saysWhat = tokens.some((token) => complementizers.has(token.norm) || token.norm === '"');
  if (introducers.has(form.verb.past)) return saysWhat;
  if (voicing.has(form.verb.past)) return tokens.some((token) => token.norm === 'عن');
  // «عبّر … عن …», «دعا … إلى …», «أعلن … إطلاق …»: a verb of saying has its words, its preposition or its object.
  return saysWhat || isRest || tokens.some(({ norm }) => complements.has(norm) || masdars.has(norm));
}

/** «في منشور صدر …»: a phrase of time or place that a main clause has to follow. */
function opensWithPhrase(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.norm.replace(/^[وف](?=في|من|مع|بعد|قبل|خلال|عقب|علي|الي|ل$|ب$)/, '') ?? '';
  return prepositions.has(first) || frames.has(first) || first === 'ل' || first === 'ب';
}

/** Whether a verb follows the opening phrase's comma, or the name, day or definite noun that ends it. */
function hasMainVerb(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  return tokens.some((token, index) => {
    const before = tokens[index - 1];
    if (before === undefined || !isSureVerb(token.norm) || relatives.has(before.norm)) return false;
    // «بعد سنوات من التدخل، ودعمه …»: what is joined goes on with the phrase.
    if (token.norm.startsWith('و') && isVerb(token.norm.slice(1))) return false;
    return (
      before.norm === ',' ||
      before.norm.startsWith('ال') ||
      mentions.some((mention) => mention.end === before.end && mention.start < token.start)
    );
  });
}
