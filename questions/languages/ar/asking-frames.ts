// «إثر سقوط حكمه في الثامن من …»: a dated noun of action inside another clause becomes its own question, the noun turned
// back into its verb by the list. Only verbs without an object: with one, who did it would be lost.
import type { Claim } from '../../claims.ts';
import type { Draft } from '../../draft.ts';
import type { DateMention, Mention } from '../../reading/mention.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { frames, pointers } from './function-words.ts';
import { verbs } from './verbs.ts';
import { type MonthStyle, writtenDate } from './written-date.ts';

/** Verbal nouns without an object, with their verbs. */
const intransitive = new Map(
  verbs
    .filter((verb) =>
      ['سقط', 'اندلع', 'وصل', 'عاد', 'انتهى', 'انطلق', 'وقع', 'انسحب', 'فرّ', 'استقال', 'تأسّس'].includes(
        verb.past,
      ),
    )
    .map((verb) => [fold(verb.masdar), verb] as const),
);

/** Returns the question on a dated frame of `claim`'s clause, if it has one. */
export function draftFrames(claim: Claim, text: string, style: MonthStyle): Draft[] {
  const { tokens, mentions } = claim.clause;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (!frames.has(token.norm)) continue;
    const verb = intransitive.get(tokens[at + 1]?.norm ?? '');
    const date = mentions.find(
      (mention): mention is DateMention => mention.type === 'date' && mention.start > token.end,
    );
    if (verb === undefined || date === undefined || date.told !== 'full' || date.conflict !== undefined)
      continue;
    const between = tokens.slice(at + 2).filter((word) => word.end <= date.leadStart);
    if (between.at(-1)?.norm !== 'في') continue;
    const subject = subjectOf(between.slice(0, -1), claim, text);
    if (subject === undefined) continue;
    const feminine = /(?:ة|اء|ات)$/.test(subject.head);
    const opening = { day: 'في أي تاريخ', month: 'في أي شهر', year: 'في أي عام' }[date.value.granularity];
    return [
      {
        claim,
        asks: 'when',
        pattern: 'ar-when-frame',
        stem: `${opening} ${feminine ? verb.pastF : verb.past} ${subject.text}؟`,
        answer: date,
        answerText: writtenDate(date.value, style),
        marks: [{ start: date.start, end: date.end }],
        reliability: 2,
        attached: true,
        allows: ['text', 'choice'],
      },
    ];
  }
  return [];
}

/** The noun phrase after the verbal noun: a definite noun, a name, or a noun with the pronoun of the clause's subject. */
function subjectOf(
  words: readonly Token[],
  claim: Claim,
  text: string,
): { text: string; head: string } | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (
    first === undefined ||
    last === undefined ||
    words.length > 2 ||
    words.some((word) => pointers.has(word.norm))
  )
    return undefined;
  const named = claim.clause.mentions.find(
    (mention) => mention.start <= first.start && mention.end >= last.end,
  );
  if (named !== undefined) return { text: nameOf(named), head: nameOf(named) };
  if (words.length === 1 && /[^ة]ه$/.test(first.text)) {
    const owner = claim.clause.subject?.mention ?? claim.clause.mentions[0];
    if (owner === undefined || owner.type !== 'person' || owner.gender !== 'm') return undefined;
    const noun = first.text.slice(0, -1);
    return { text: `${noun} ${owner.name}`, head: noun };
  }
  if (!first.norm.startsWith('ال')) return undefined;
  return { text: text.slice(first.start, last.end), head: first.text };
}

function nameOf(mention: Mention): string {
  return mention.type === 'date' || mention.type === 'number' ? mention.text : mention.name;
}
