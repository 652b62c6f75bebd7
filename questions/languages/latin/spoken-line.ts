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
  const spoken = spokenOf(said, told, words, undefined);
  found.set(said, { spoken });
  return spoken;
}

/**
 * Returns a quotation that goes on behind `that`, with its speaker and the words that open it: « a précisé que ». It is asked for
 * with them, and stated by nobody else.
 */
export function findSpokenThat(
  said: Attribution,
  told: Told,
  words: SayingWords,
): { readonly spoken: Spoken; readonly opener: string } | undefined {
  const opener = openerOf(said, told.text);
  const spoken = opener === undefined ? undefined : spokenOf(said, told, words, opener);
  return spoken === undefined || opener === undefined ? undefined : { spoken, opener };
}

function spokenOf(
  said: Attribution,
  told: Told,
  words: SayingWords,
  opener: string | undefined,
): Spoken | undefined {
  // In quotation marks an opinion is what was said.
  if (said.kind !== 'direct' || !['neutral', 'assert', 'weak'].includes(said.class)) return undefined;
  const speaker = namedSpeaker(said.speaker, told) ?? pronounSpeaker(said, told, words);
  const isWhole =
    opener !== undefined || isWholeQuote(said, told.reading, new Set()) || isBeforeVerb(said, told.text);
  if (speaker === undefined || !isWhole) return undefined;
  for (const tokens of saidSentences(said, told.reading, opener === undefined ? mostSentences : 1)) {
    const line = lineOf(tokens, told, words, opener !== undefined);
    if (line !== undefined) return { ...speaker, said: { ...said, speaker: speaker.phrase }, line };
  }
  return undefined;
}

/** « … » a déclaré X, “…” has said X: nothing but the quotation stands before the verb and its auxiliary. */
function isBeforeVerb({ content, cue }: Attribution, text: string): boolean {
  return (
    /(?:^|[.!?:;,\n])\s*[«“"]\s*$/u.test(text.slice(0, content.start)) &&
    /^\s*[»”"]?\s*(?:a|avait|s['’]est|se|a-t-(?:il|elle)|has|had)\s+(?:ensuite |alors |aussi |également )?$/u.test(
      text.slice(content.end, cue.start),
    )
  );
}

/** « a précisé que « … » », `says that “…”`: the verb with its auxiliary and the word that opens the clause, where they are all that stands before the quotation. */
function openerOf({ content, cue }: Attribution, text: string): string | undefined {
  if (!/^\s*\p{Ll}/u.test(text.slice(content.start, content.end))) return undefined;
  const lead = /^ (?:que|that)(?= ?[«“"]\s*$)/u.exec(text.slice(cue.end, content.start))?.[0];
  if (lead === undefined) return undefined;
  const auxiliary = /(?:^|[\s,])(a |avait )$/u.exec(text.slice(0, cue.start))?.[1] ?? '';
  // A participle without its auxiliary tells when it was said.
  if (auxiliary === '' && /[éuit]$/u.test(cue.text)) return undefined;
  return `${auxiliary}${cue.text}${lead}`;
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
  // What was said may begin a sentence or two before the verb that tells of it.
  const opened = reading.sentences.find(({ end }) => end > said.content.start);
  const before = reading.sentences[(opened?.index ?? said.sentence) - 1];
  if (said.speaker !== undefined || own === undefined || before?.paragraph !== own.paragraph)
    return undefined;
  const at = own.tokens.findIndex(({ start }) => start === said.cue.start);
  const [pronoun] = [own.tokens[at - 1], own.tokens[at + 1], own.tokens[at + 2]].flatMap(
    (token) => grammar.subjects.get(token?.text.toLowerCase().replace(/^.*-/, '') ?? '') ?? [],
  );
  const people = (mentions: readonly Mention[]) =>
    mentions.flatMap((mention) => (mention.type === 'person' ? mention : []));
  // Of whom somebody speaks he is not.
  const spoken = reading.attributions.filter(({ sentence }) => sentence === before.index);
  const [only, ...others] = people(before.mentions).filter(
    ({ start }) => !spoken.some(({ content }) => start >= content.start && start < content.end),
  );
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

function lineOf(
  tokens: readonly Token[],
  told: Told,
  words: SayingWords,
  isClause: boolean,
): SpokenLine | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (!isClause && !/^[\p{Lu}\d]/u.test(first.text)) return undefined;
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
  // « contre cela »: what was said before.
  if (tokens.some((token) => /^(?:cela|ça)$/.test(written(token)))) return undefined;
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
