// One sentence of an English or French quotation that can be read alone, and who surely said it.
import type { Attribution, Speaker } from '../../reading/attribution.ts';
import type { Mention, NameMention } from '../../reading/mention.ts';
import { isWholeQuote, saidSentences } from '../../reading/said-tokens.ts';
import type { Spoken, SpokenLine } from '../../reading/spoken-line.ts';
import type { Token } from '../../text/tokens.ts';
import type { Told } from '../language.ts';
import { tellsLooseDay } from './loose-times.ts';
import { phraseLength } from './phrases.ts';
import type { SayingWords } from './said-alone.ts';

/** Fewest and most words of a line: a short one is known by nobody, a long one is a speech. */
const fewestWords = 6;
const mostWords = 26;

/** Sentences of a quotation that are looked at: a reader knows a speech by how it begins. */
const mostSentences = 3;

/** Words from the start within which a pronoun has nothing before it that it could mean. */
const opening = 3;

const found = new WeakMap<Attribution, { readonly spoken: Spoken | undefined }>();

/** Returns the line of the quotation `said` with its speaker, if both are sure; worked out once. */
export function findSpoken(said: Attribution, told: Told, words: SayingWords): Spoken | undefined {
  const before = found.get(said);
  if (before !== undefined) return before.spoken;
  const spoken = spokenOf(said, told, words);
  found.set(said, { spoken });
  return spoken;
}

function spokenOf(said: Attribution, told: Told, words: SayingWords): Spoken | undefined {
  if (said.kind !== 'direct' || (said.class !== 'neutral' && said.class !== 'assert')) return undefined;
  const speaker = namedSpeaker(said.speaker, told) ?? pronounSpeaker(said, told, words);
  if (speaker === undefined || !isWholeQuote(said, told.reading, new Set())) return undefined;
  for (const tokens of saidSentences(said, told.reading, mostSentences)) {
    const line = lineOf(tokens, told, words);
    if (line !== undefined) return { ...speaker, said: { ...said, speaker: speaker.phrase }, line };
  }
  return undefined;
}

/** Somebody with his phrase and where the sentence begins that names him. */
interface Found {
  readonly phrase: Speaker;
  readonly speaker: NameMention;
  readonly from: number;
}

function namedSpeaker(phrase: Speaker | undefined, { reading }: Told): Found | undefined {
  if (phrase?.kind !== 'named') return undefined;
  const speaker = reading.entities.find(
    (mention): mention is NameMention => 'entity' in mention && mention.entity === phrase.entity,
  );
  const around = reading.sentences.find(({ end }) => end > phrase.start);
  return speaker === undefined || around === undefined ? undefined : { phrase, speaker, from: around.start };
}

/** `he said`, « précise-t-il »: the only person of the sentence right before, if that fits his gender and nobody else stands here. */
function pronounSpeaker(said: Attribution, { reading }: Told, { grammar }: SayingWords): Found | undefined {
  const own = reading.sentences[said.sentence];
  const before = reading.sentences[said.sentence - 1];
  if (said.speaker !== undefined || own === undefined || before?.paragraph !== own.paragraph)
    return undefined;
  const at = own.tokens.findIndex(({ start }) => start === said.cue.start);
  const [pronoun] = [own.tokens[at - 1], own.tokens[at + 1], own.tokens[at + 2]].flatMap(
    (token) => grammar.subjects.get(token?.text.toLowerCase().replace(/^.*-/, '') ?? '') ?? [],
  );
  const people = (mentions: readonly Mention[]) =>
    mentions.flatMap((mention) => (mention.type === 'person' ? mention : []));
  const [only, ...others] = people(before.mentions);
  if (pronoun === undefined || only === undefined || people(own.mentions).length > 0) return undefined;
  if (others.some(({ entity }) => entity !== only.entity)) return undefined;
  if (only.gender !== 'unknown' && only.gender !== pronoun) return undefined;
  const { start, end, text, entity, name, gender } = only;
  return {
    phrase: { start, end, text, kind: 'named', entity, name, gender, inherited: true, mention: only },
    speaker: only,
    from: before.start,
  };
}

function lineOf(tokens: readonly Token[], told: Told, words: SayingWords): SpokenLine | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || !/^[\p{Lu}\d]/u.test(first.text)) return undefined;
  const count = tokens.filter(({ kind }) => kind !== 'mark').length;
  if (count < fewestWords || count > mostWords) return undefined;
  const { start } = first;
  const { end } = last;
  const text = told.text.slice(start, end);
  if (/[?!:…[\]()"“”«»\n]|\.\./u.test(text) || opensOnOthers(tokens, words)) return undefined;
  const mentions = told.reading.entities.filter((mention) => mention.start >= start && mention.end <= end);
  // Inside a quotation nothing is written out, so `on Tuesday` stays any Tuesday.
  if (mentions.some((mention) => mention.type === 'date' && mention.told === 'relative')) return undefined;
  if (hidesSomebody(tokens, mentions, words)) return undefined;
  if (tellsLooseDay(tokens, words.grammar) || tokens.some(({ norm }) => norm === 'ago')) return undefined;
  const pointing = tokens.flatMap((token, at) => (demonstratives.has(written(token)) ? at : []));
  if (pointing.some((at) => pointsBack(tokens, at, words))) return undefined;
  const leansOnHeadline = pointing.length > 0;
  return { start, end, text, isQuoted: true, isOwn: false, leansOnHeadline };
}

/** Words that point at a noun behind them. */
const demonstratives: ReadonlySet<string> = new Set('this these those ce cet cette ces'.split(' '));

/** `this would`, `this amount`: what is meant was said right before. */
function pointsBack(tokens: readonly Token[], at: number, { grammar }: SayingWords): boolean {
  const next = tokens[at + 1];
  if (at < opening || next?.kind !== 'word') return true;
  return grammar.verbs.verbOf(next.norm, written(next))?.auxiliary === true || justTold.has(next.norm);
}

/** Nouns by which one points at the sentence before, or at the day. */
const justTold: ReadonlySet<string> = new Set(
  'amount figure number sum point reason year week month season day morning evening man woman person place somme chiffre nombre montant raison annee semaine mois saison jour homme femme personne lieu'.split(
    ' ',
  ),
);

const written = ({ text }: Token) => text.toLowerCase().replaceAll('’', "'");

/** `For example, …`, `They …`: it goes on with what was told before. */
function opensOnOthers(tokens: readonly Token[], { grammar, voices }: SayingWords): boolean {
  const first = tokens.slice(0, opening).map((token) => ({ written: written(token) }));
  return (
    phraseLength(grammar.joints, first, 0) > 0 ||
    first.some(
      ({ written: word }) =>
        !voices.has(word) &&
        (grammar.pointers.has(word) || grammar.pronouns.has(word) || grammar.owners.has(word)),
    )
  );
}

/** `her schools`, where nobody is named before. */
function hidesSomebody(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { grammar, voices }: SayingWords,
): boolean {
  return tokens.some((token) => {
    const word = written(token);
    const kind = voices.has(word) ? undefined : (grammar.pronouns.get(word) ?? grammar.owners.get(word));
    return (
      (kind === 'm' || kind === 'f') &&
      !mentions.some((mention) => mention.type === 'person' && mention.end <= token.start)
    );
  });
}
