// English and French questions on who said what: a quotation that is long enough to be known by, and whoever said it.
import type { Claim } from '../../claims.ts';
import type { Draft } from '../../draft.ts';
import { quoteFrom } from '../../evidence.ts';
import type { NameMention } from '../../reading/mention.ts';
import type { Told } from '../language.ts';
import type { AskingWords } from './asking-words.ts';
import type { SayingWords } from './said-alone.ts';
import { findSpoken, findSpokenThat } from './spoken-line.ts';

/** Returns the who-said question of the claim's attribution, if it is a whole quotation by somebody named. */
export function draftLatinSpeech(claim: Claim, told: Told, words: AskingWords, saying: SayingWords): Draft[] {
  const { attribution } = claim;
  if (attribution === undefined) return [];
  const that = findSpokenThat(attribution, told, saying);
  const spoken = that?.spoken ?? findSpoken(attribution, told, saying);
  const phrase = spoken?.said.speaker;
  if (spoken === undefined || phrase === undefined) return [];
  const { speaker, line, from, said } = spoken;
  if (!hasOtherVoice(speaker, told)) return [];
  const { clause } = claim;
  return [
    {
      claim: {
        ...claim,
        attribution: said,
        quote: quoteFrom(claim.quote, from, told.text, told.reading.sentences),
        clause: { ...clause, ...(line.leansOnHeadline ? { leansOnHeadline: true as const } : {}) },
      },
      asks: 'whoSaid',
      pattern: 'who-said-quote',
      stem: words.whoSaid(line.text, speaker, that?.opener),
      answer: speaker,
      answerText: speaker.name,
      marks: [{ start: phrase.start, end: phrase.end }],
      reliability: 3,
      attached: true,
      allows: ['choice', 'text'],
    },
  ];
}

/** Whether somebody else is named, or speaks under whatever name: whoever is alone in an article said what is said in it. */
function hasOtherVoice({ entity }: NameMention, { reading, text }: Told): boolean {
  return (
    reading.entities.some((other) => other.type === 'person' && other.entity !== entity) ||
    reading.attributions.some(({ speaker, cue }) =>
      speaker === undefined
        ? !pronouns.test(text.slice(Math.max(0, cue.start - nearCue), cue.end + nearCue))
        : speaker.entity !== entity,
    )
  );
}

const nearCue = 12;
const pronouns = /(?<!\p{L})(?:he|she|they|it|ils?|elles?|on)(?!\p{L})/iu;
