// English and French questions on who said what: a quotation that is long enough to be known by, and whoever said it.
import type { Claim } from '../../claims.ts';
import type { Draft } from '../../draft.ts';
import type { Told } from '../language.ts';
import type { AskingWords } from './asking-words.ts';
import { type SayingWords, standsQuoted } from './said-alone.ts';

/** Fewest and most words of a quotation that is asked. */
const shortestQuote = 5;
const longestQuote = 30;

/** Returns the who-said question of the claim's attribution, if it is a whole quotation by somebody named. */
export function draftLatinSpeech(claim: Claim, told: Told, words: AskingWords, saying: SayingWords): Draft[] {
  const said = claim.attribution;
  const speaker = said?.speaker;
  if (said === undefined || speaker === undefined || said.kind !== 'direct' || said.class === 'deny')
    return [];
  const quoted = said.content.text.trim();
  // A piece of a sentence, or one that opens with what was told before, can't be known by itself.
  if (!standsQuoted(said, told, saying)) return [];
  const length = quoted.split(/\s+/).length;
  const answer = told.reading.entities.find(
    (mention) => mention.type !== 'date' && mention.type !== 'number' && mention.entity === speaker.entity,
  );
  if (
    length < shortestQuote ||
    length > longestQuote ||
    answer === undefined ||
    answer.type === 'date' ||
    answer.type === 'number'
  )
    return [];
  return [
    {
      claim,
      asks: 'whoSaid',
      pattern: 'who-said-quote',
      stem: words.whoSaid(quoted.replace(/[.,]$/, ''), answer),
      answer,
      answerText: answer.name,
      marks: [{ start: speaker.start, end: speaker.end }],
      reliability: 3,
      attached: true,
      allows: ['choice', 'text'],
    },
  ];
}
