// «مَن القائل: «…»؟», «مَن أكد أن …؟»: who said the words of an attribution, with the verb that the article itself says it by.
import type { Claim } from '../../claims.ts';
import type { Draft } from '../../draft.ts';
import { quoteFrom } from '../../evidence.ts';
import type { Attribution, Speaker } from '../../reading/attribution.ts';
import type { NameMention } from '../../reading/mention.ts';
import type { Edit } from '../../reading/retelling.ts';
import { fold } from '../../text/fold.ts';
import type { Told } from '../language.ts';
import { type Owning, owningOf } from './owners.ts';
import { cueOf } from './saying-cues.ts';
import { askQuoted, askReported } from './speech-stems.ts';

/** Returns the who-said question of the claim's attribution, if its speaker is known by name. */
export function draftSpeech(claim: Claim, told: Told): Draft[] {
  const said = claim.attribution;
  if (said?.speaker === undefined) return [];
  const { speaker } = said;
  const answer = namedAnswer(speaker, told);
  const named = namingSentence(said, told);
  if (answer === undefined || named === undefined || !isNear(said, answer, told)) return [];
  const asked = said.kind === 'direct' ? askQuoted(said, answer, told) : undefined;
  const stem = asked ?? askReported(said, answer, told);
  if (stem === undefined) return [];
  const { clause } = claim;
  const owning = owningOfSaid(claim, said, told);
  if (owning === 'open') return [];
  return [
    {
      claim: {
        ...claim,
        quote: quoteFrom(claim.quote, named, told.text, told.reading.sentences),
        // A question word that shows a woman leaves only women to choose from.
        clause: {
          ...clause,
          verb: { ...clause.verb, gender: stem.startsWith('مَن التي') ? 'f' : 'unmarked' },
          ...(owning === 'headline' ? { leansOnHeadline: true as const } : {}),
        },
      },
      asks: 'whoSaid',
      pattern: asked === undefined ? 'ar-who-said-that' : 'ar-who-said-quote',
      stem,
      answer,
      answerText: answer.name,
      marks: [{ start: speaker.start, end: speaker.end }],
      reliability: speaker.inherited ? 2 : 3,
      attached: true,
      allows: ['choice'],
    },
  ];
}

/** What tells which one the nouns of the words mean; words are put into nobody's mouth. */
function owningOfSaid({ clause, sentence }: Claim, { content }: Attribution, { reading }: Told): Owning {
  const around = reading.sentences[sentence];
  if (around === undefined) return 'open';
  const inside = ({ start, end }: { start: number; end: number }) =>
    start >= content.start && end <= content.end;
  const edits: Edit[] = [];
  const owning = owningOf(
    clause.tokens.filter(inside),
    clause.mentions.filter(inside),
    around,
    reading,
    edits,
  );
  return edits.length > 0 ? 'open' : owning;
}

/** The person, body, country or capital that the speaker is. */
function namedAnswer(speaker: Speaker, told: Told): NameMention | undefined {
  const { kind, entity, gender } = speaker;
  if (kind !== 'named' || !isToldThere(speaker) || isGivenNameAlone(speaker)) return undefined;
  for (const mention of told.reading.entities)
    if (mention.type !== 'number' && mention.type !== 'date' && mention.entity === entity)
      // «واشنطن أعلنت»: a capital that speaks is a figure of speech, and no answer.
      return mention.sort === 'capital' ? undefined : gender === 'unknown' ? mention : { ...mention, gender };
  return undefined;
}

/** Most letters between a speaker and the verb right behind him: «، أمس، ». */
const closest = 12;

/** Whether nobody else can be meant: the speaker stands at the verb, or he is the only one before a verb that goes on. */
function isNear({ cue, speaker, sentence }: Attribution, answer: NameMention, { reading }: Told): boolean {
  if (speaker === undefined || speaker.inherited || speaker.start > cue.start) return true;
  const before = speaker.end;
  if (cue.start - before <= closest || cueOf(fold(cue.text))?.shape === 'participle') return true;
  const { mentions } = reading.sentences[sentence] ?? { mentions: [] };
  const isOther = mentions.some(
    (mention) =>
      mention.end <= cue.start &&
      'entity' in mention &&
      mention.entity !== speaker.entity &&
      !reading.attributions.some(
        ({ content }) => content.start <= mention.start && content.end >= mention.end,
      ),
  );
  return answer.type === 'person' && !isOther;
}

/** «مبارك»: of one name nobody knows who is meant. */
const isGivenNameAlone = ({ mention, name }: Speaker) =>
  mention?.type === 'person' && !name.trim().includes(' ');

/** Whether the phrase holds a word of the name, or an office in full: of «الوزير» alone the receipt doesn't tell who he is. */
function isToldThere({ text, name }: Speaker): boolean {
  const names = new Set(fold(name).split(' '));
  const words = fold(text).split(' ');
  return words.length > 1 || words.some((word) => names.has(word) || names.has(`ال${word}`));
}

/** Where the sentence begins that names the speaker: the words' own, or the one right before it, where he alone may be meant. */
function namingSentence(said: Attribution, { reading }: Told): number | undefined {
  const own = reading.sentences[said.sentence];
  const speaker = said.speaker;
  if (own === undefined || speaker === undefined || speaker.start >= own.start) return own?.start;
  const before = reading.sentences[said.sentence - 1];
  if (before === undefined || speaker.start < before.start) return undefined;
  const isOther = before.mentions.some(
    (mention) =>
      mention.type === 'person' &&
      mention.entity !== speaker.entity &&
      mention.gender === speaker.gender &&
      !reading.attributions.some(
        ({ content, sentence }) =>
          sentence === before.index && content.start <= mention.start && content.end >= mention.end,
      ),
  );
  return isOther ? undefined : before.start;
}
