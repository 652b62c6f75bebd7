// The subject that stands before its verb, and can be told behind it without a change of the verb.
import { verbatimClause } from '../../../reading/clause.ts';
import { type Mention, type NameMention, phraseStart } from '../../../reading/mention.ts';
import type { SentenceReading } from '../../../reading/reading.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Told } from '../../language.ts';
import { complementizers, prepositions, relatives } from '../function-words.ts';
import { retoldClause } from '../retold-clause.ts';
import { isVerb, type VerbForm } from '../verb-forms.ts';
import { monthStyleOf } from '../written-date.ts';
import { isName, type Moved, mentionOver } from './frame.ts';
import { isCalled } from './noun-phrases.ts';
import { standsAlone } from './predicates.ts';

/** «أن المغرب قدم …», «وكانت فلانة قد اجتمعت …»: the words between an edge and the verb. */
export function subjectBefore(
  { tokens, mentions }: SentenceReading,
  at: number,
  form: VerbForm,
  told: Told,
): Moved | undefined {
  let to = at;
  if (tokens[to - 1]?.norm === 'قد') to--;
  let from = to;
  while (from > 0) {
    const token = tokens[from - 1];
    if (token === undefined || isEdge(token)) break;
    if (relatives.has(token.norm) || (isVerb(token.norm) && mentionOver(token, mentions) === undefined))
      return undefined;
    from--;
  }
  const edge = tokens[from - 1];
  // Behind a comma the words may close what was said before.
  if (edge?.kind === 'mark' || to - from > longestSubject) return undefined;
  const own = tokens.slice(from, to);
  return movedFrom(own, mentions, form, told);
}

/** Most tokens of a subject that is told behind its verb. */
const longestSubject = 12;

function isEdge(token: Token): boolean {
  return (
    (token.kind === 'mark' && token.norm !== '"') ||
    complementizers.has(token.norm.replace(/^[وف]/, '')) ||
    /^(?:بينما|فيما|حيث|لكن|ولكن|و?كانت?|اما|واما|فان)$/.test(token.norm)
  );
}

/** The words `own` as the subject of a verb of the form, where they agree with it and stand alone. */
export function movedFrom(
  own: readonly Token[],
  mentions: readonly Mention[],
  form: VerbForm,
  { text, reading }: Told,
): Moved | undefined {
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const inside = mentions.filter(({ start, end }) => start >= first.start && end <= last.end);
  const name = inside.find(
    (mention): mention is NameMention => isName(mention) && phraseStart(mention) <= first.start,
  );
  if (name !== undefined && name.end === last.end) {
    if (name.number === 'plural' || name.gender === 'unknown' || name.gender !== form.gender)
      return undefined;
    return { words: name.name, tokens: own, mentions: [name] };
  }
  if (own.slice(1).some((token) => /^و(?!ال)/.test(token.norm) && mentionOver(token, mentions) === undefined))
    return undefined;
  if (!standsAlone(own, mentions) || !mayMove(first, own[1], name, form)) return undefined;
  const { start } = first;
  const clause = verbatimClause('state', { start, end: last.end, tokens: own, mentions: inside });
  const words = retoldClause({ clause }, { text, style: monthStyleOf(reading.entities) });
  // «مسبار فوياجر 1»: a name that no list holds.
  return { words, tokens: own, mentions: inside, ...(isCalled(own, 0) ? { isNamed: true as const } : {}) };
}

/** A singular noun of the verb's gender, or things in the plural before a feminine verb; never one that shows its case. */
function mayMove(
  first: Token,
  second: Token | undefined,
  name: NameMention | undefined,
  form: VerbForm,
): boolean {
  if (name !== undefined) return name.gender === form.gender;
  const { norm } = first;
  if (
    first.kind !== 'word' ||
    norm.length < 3 ||
    prepositions.has(norm.replace(/^و/, '')) ||
    /(?:ين|ان|ا|وا|ون)$/.test(norm)
  )
    return false;
  if (
    /^[وفبل]/.test(norm) &&
    !norm.startsWith('وزار') &&
    !norm.startsWith('وكال') &&
    second?.norm.startsWith('ال') !== true
  )
    return false;
  const isFeminine = /(?:ه|ات)$/.test(norm) && /(?:ة|ات)$/.test(first.text);
  return isFeminine ? form.gender === 'f' : true;
}
