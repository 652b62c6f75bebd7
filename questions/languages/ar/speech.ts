// «مَن قال…»: questions on who said the words of an attribution. Only a named speaker, only plain or firm cues.
import type { Claim } from '../../claims.ts';
import type { Draft } from '../../draft.ts';
import type { Attribution } from '../../reading/attribution.ts';
import { verbatimClause } from '../../reading/clause.ts';
import type { Mention, NameMention } from '../../reading/mention.ts';
import type { Token } from '../../text/tokens.ts';
import type { Told } from '../language.ts';
import { demonstratives, relativeTimes } from './function-words.ts';
import { retoldClause } from './retold-clause.ts';
import { sentenceParts } from './sentence-parts.ts';
import { monthStyleOf } from './written-date.ts';

/** Fewest and most words of a quotation that is asked. */
const shortest = 4;
const longest = 26;

/** Returns the who-said question of the claim's attribution, if a named person or body is known to have said it. */
export function draftSpeech(claim: Claim, told: Told): Draft[] {
  const said = claim.attribution;
  const speaker = said?.speaker;
  if (said === undefined || speaker === undefined || said.class === 'deny') return [];
  const answer = told.reading.entities.find(
    (mention) => mention.type !== 'number' && mention.type !== 'date' && mention.entity === speaker.entity,
  );
  if (answer === undefined || answer.type === 'number' || answer.type === 'date') return [];
  const stem = said.kind === 'direct' ? askQuoted(said, answer) : askReported(said, claim, told, answer);
  if (stem === undefined) return [];
  return [
    {
      claim,
      asks: 'whoSaid',
      pattern: said.kind === 'direct' ? 'ar-who-said-quote' : 'ar-who-said-that',
      stem,
      answer,
      answerText: answer.name,
      marks: [{ start: speaker.start, end: speaker.end }],
      reliability: 3,
      attached: true,
      allows: ['choice'],
    },
  ];
}

/** «مَن القائل: «…»؟»: the words as they were said. */
function askQuoted(said: Attribution, answer: NameMention): string | undefined {
  const quoted = said.content.text.trim().replace(/[.،؛]+$/, '');
  const words = quoted.split(/\s+/).length;
  if (words < shortest || words > longest) return undefined;
  // A mark left open or a cut («…») makes the words somebody else's or nobody's.
  if (/[«»“”"]|\(\.\.\.\)|\.\.\./.test(quoted)) return undefined;
  return `${answer.type === 'person' ? 'مَن القائل' : 'ما الجهة التي نُسب إليها القول'}: «${quoted}»؟`;
}

/** «مَن قال إن …؟»: what was reported, to the end of its first main clause, with names and days in full. */
function askReported(said: Attribution, claim: Claim, told: Told, answer: NameMention): string | undefined {
  // Somebody who goes on talking is the same speaker only as far as one may guess.
  if (said.speaker?.inherited === true || (said.class !== 'neutral' && said.class !== 'assert'))
    return undefined;
  const sentence = told.reading.sentences[said.sentence];
  if (sentence === undefined) return undefined;
  const inside = sentence.tokens.filter(
    (token) => token.start >= said.content.start && token.end <= said.content.end,
  );
  const [opener, first] = inside;
  if (opener === undefined || first === undefined) return undefined;
  const parts = sentenceParts(inside, 1, sentence.mentions);
  const to = parts[0]?.to ?? 0;
  const tokens = inside.slice(1, to);
  const last = tokens.at(-1);
  if (last === undefined || !standsAsReported(tokens, sentence.mentions)) return undefined;
  const words = tokens.filter((token) => token.kind !== 'mark').length;
  if (words < shortest || words > longest) return undefined;
  const { start } = first;
  const { end } = last;
  const mentions = sentence.mentions.filter((mention) => mention.start >= start && mention.end <= end);
  if (mentions.some((mention) => 'entity' in mention && mention.entity === answer.entity)) return undefined;
  const clause = verbatimClause('speech', { start, end, tokens, mentions });
  const retold = retoldClause(
    { ...claim, clause },
    { text: told.text, style: monthStyleOf(told.reading.entities) },
  );
  const that = opener.norm.replace(/^ب/, '').slice(2);
  const asked = said.class === 'assert' ? `أكد أن${that}` : `قال إن${that}`;
  const body = said.class === 'assert' ? `بالتأكيد على أن${that}` : `القول إن${that}`;
  return answer.type === 'person'
    ? `${answer.gender === 'f' ? `مَن التي ${asked.replace(/^أكد/, 'أكدت').replace(/^قال/, 'قالت')}` : `مَن ${asked}`} ${retold}؟`
    : `${answer.type === 'place' ? 'ما الدولة' : 'ما الجهة'} التي نُسب إليها ${body.replace('بالتأكيد على', 'تأكيد')} ${retold}؟`;
}

/** Whether reported words can be read without the sentences around them. */
function standsAsReported(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  return !tokens.some((token) => {
    if (token.norm === ':' || token.norm === '?' || token.norm === '"') return true;
    if (mentions.some((mention) => mention.start <= token.start && mention.end >= token.end)) return false;
    return demonstratives.has(token.norm) || relativeTimes.has(token.norm);
  });
}
