// «مَن قال…»: questions on who said the words of an attribution. Only a named speaker, only plain or firm cues.
import type { Claim } from '../../claims.ts';
import type { Draft } from '../../draft.ts';
import type { Told } from '../language.ts';

/** Fewest and most words of a quotation that is asked. */
const shortest = 4;
const longest = 26;

/** Returns the who-said question of the claim's attribution, if it is a quotation by a named person or body. */
export function draftSpeech(claim: Claim, told: Told): Draft[] {
  const said = claim.attribution;
  const speaker = said?.speaker;
  if (said === undefined || speaker === undefined || said.kind !== 'direct') return [];
  const words = said.content.text.trim().split(/\s+/).length;
  if (words < shortest || words > longest || said.class === 'deny') return [];
  const answer = told.reading.entities.find(
    (mention) => mention.type !== 'number' && mention.type !== 'date' && mention.entity === speaker.entity,
  );
  if (answer === undefined || answer.type === 'number' || answer.type === 'date') return [];
  const opening = answer.type === 'person' ? 'مَن القائل' : 'ما الجهة التي نُسب إليها القول';
  return [
    {
      claim,
      asks: 'whoSaid',
      pattern: 'ar-who-said-quote',
      stem: `${opening}: «${said.content.text.trim().replace(/[.،؛]+$/, '')}»؟`,
      answer,
      answerText: answer.name,
      marks: [{ start: speaker.start, end: speaker.end }],
      reliability: 3,
      attached: true,
      allows: ['choice'],
    },
  ];
}
