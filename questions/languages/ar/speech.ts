// «مَن القائل: «…»؟», «مَن أكد أن …؟»: who said the words of an attribution, with the verb that the article itself says it by.
import type { Claim } from '../../claims.ts';
import type { Draft } from '../../draft.ts';
import { type Place, quoteFrom } from '../../evidence.ts';
import type { Attribution, Speaker } from '../../reading/attribution.ts';
import type { NameMention } from '../../reading/mention.ts';
import type { Spoken } from '../../reading/spoken-line.ts';
import { fold } from '../../text/fold.ts';
import type { Told } from '../language.ts';
import { arNames } from './names.ts';
import { cueOf } from './saying-cues.ts';
import { reportedLine, stemOf } from './speech-stems.ts';
import { quotedLine } from './spoken-line.ts';

/** Returns the who-said question of the claim's attribution, if its speaker is known by name. */
export function draftSpeech(claim: Claim, told: Told): Draft[] {
  const spoken = claim.attribution === undefined ? undefined : findSpoken(claim.attribution, told);
  const phrase = spoken?.said.speaker;
  // Which state said something is guessed from what it said.
  if (spoken === undefined || phrase === undefined || spoken.speaker.type === 'place') return [];
  const { line, speaker, from, named } = spoken;
  const { clause } = claim;
  const stem = stemOf(line, speaker);
  const showsWoman = line.by !== undefined && speaker.type === 'person' && speaker.gender === 'f';
  return [
    {
      claim: {
        ...claim,
        quote: quoteFrom(claim.quote, from, told.text, told.reading.sentences),
        // A question word that shows a woman leaves only women to choose from.
        clause: {
          ...clause,
          verb: { ...clause.verb, gender: showsWoman ? 'f' : 'unmarked' },
          edits: line.edits ?? [],
          ...(line.leansOnHeadline ? { leansOnHeadline: true as const } : {}),
        },
      },
      asks: 'whoSaid',
      pattern: line.by === undefined ? 'ar-who-said-quote' : 'ar-who-said-that',
      stem,
      answer: speaker,
      answerText: speaker.name,
      marks: [{ start: phrase.start, end: phrase.end }],
      ...(named === undefined ? {} : { named }),
      reliability: phrase.inherited ? 2 : 3,
      attached: true,
      allows: ['choice', 'text'],
    },
  ];
}

const found = new WeakMap<Attribution, { readonly spoken: Spoken | undefined }>();

/** Returns the line of somebody's words with its speaker, if he is known by name and it can be read alone; worked out once. */
export function findSpoken(said: Attribution, told: Told): Spoken | undefined {
  const before = found.get(said);
  if (before !== undefined) return before.spoken;
  const spoken = spokenOf(said, told);
  found.set(said, { spoken });
  return spoken;
}

function spokenOf(said: Attribution, told: Told): Spoken | undefined {
  const { speaker } = said;
  if (speaker === undefined) return undefined;
  const answer = namedAnswer(speaker, told);
  const from = namingSentence(said, told);
  if (answer === undefined || from === undefined || !isNear(said, answer, told)) return undefined;
  const named = holdsName(speaker) ? undefined : placeOfName(speaker, told);
  if (named === undefined && !isToldThere(speaker)) return undefined;
  const line = said.kind === 'direct' ? quotedLine(said, told) : reportedLine(said, answer, told);
  if (line === undefined) return undefined;
  return { said, line, speaker: answer, from, ...(named === undefined ? {} : { named }) };
}

/** The sentence that gives somebody his name with the office by which he is called here. */
function placeOfName({ text, mention }: Speaker, { reading }: Told): Place | undefined {
  const around =
    mention === undefined
      ? undefined
      : reading.sentences.find(({ start, end }) => start <= mention.start && end >= mention.end);
  const bare = (norm: string) => norm.replace(/^[وبل]?ال/, '');
  const [office = ''] = fold(text).split(' ');
  return around?.tokens.some(({ norm }) => bare(norm) === bare(office)) === true ? around : undefined;
}

/** The person, body, country or capital that the speaker is. */
function namedAnswer(speaker: Speaker, told: Told): NameMention | undefined {
  const { kind, entity, gender } = speaker;
  if (kind !== 'named' || isGivenNameAlone(speaker) || isCutShort(speaker, told)) return undefined;
  for (const mention of told.reading.entities)
    if (mention.type !== 'number' && mention.type !== 'date' && mention.entity === entity)
      // «واشنطن أعلنت»: a capital that speaks is a figure of speech, and no answer.
      return mention.sort === 'capital' ? undefined : gender === 'unknown' ? mention : { ...mention, gender };
  return undefined;
}

/** «يزيد بن فهد الرشيد، مدير …»: a definite word between a name that no list holds and the comma is its last. */
function isCutShort({ mention, kind }: Speaker, { reading }: Told): boolean {
  if (kind !== 'named' || mention?.type !== 'person' || mention.sureness === 1) return false;
  const { tokens, mentions } = reading.sentences.find(({ end }) => end >= mention.end) ?? {
    tokens: [],
    mentions: [],
  };
  const at = tokens.findIndex(({ start }) => start >= mention.end);
  const [next, second] = [tokens[at], tokens[at + 1]];
  if (next === undefined || !/^ال.{3,}/.test(next.norm) || arNames.titles.has(next.norm.slice(2)))
    return false;
  return second?.norm === ',' && !mentions.some(({ start, end }) => start <= next.start && end >= next.end);
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

/** «مبارك»: of one name nobody knows who is meant, unless a list knows him by it. */
const isGivenNameAlone = ({ mention, name }: Speaker) =>
  mention?.type === 'person' && mention.sureness < 1 && !name.trim().includes(' ');

/** Whether the phrase holds a word of the name. */
function holdsName({ text, name }: Speaker): boolean {
  const names = new Set(fold(name).split(' '));
  return fold(text)
    .split(' ')
    .some((word) => names.has(word) || names.has(`ال${word}`));
}

/** Whether the phrase holds a word of the name, or an office in full: of «الوزير» alone the receipt doesn't tell who he is. */
const isToldThere = (speaker: Speaker) => speaker.text.trim().includes(' ') || holdsName(speaker);

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
