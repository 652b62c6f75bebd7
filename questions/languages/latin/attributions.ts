// Who said what in a language whose subjects may stand on either side of the verb of saying: one attribution a sentence at most.
import type { Attribution, Speaker } from '../../reading/attribution.ts';
import type { Mention, NameMention } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { findQuotations } from '../../text/quotations.ts';
import type { Token } from '../../text/tokens.ts';
import type { ReportingWords } from './reporting.ts';

/** Most words between a cue and a quotation. */
const quotationReach = 13;

/** Most words of a name or title set in quotation marks. */
const longestTitle = 3;

/** Returns the attributions of the sentences, one a sentence at most, in order. */
export function findLatinAttributions(
  sentences: readonly SentenceReading[],
  text: string,
  words: ReportingWords,
): Attribution[] {
  return sentences.flatMap((sentence) => attributionOf(sentence, text, words) ?? []);
}

function attributionOf(
  sentence: SentenceReading,
  text: string,
  words: ReportingWords,
): Attribution | undefined {
  const said = text.slice(sentence.start, sentence.end);
  const quotations = findQuotations(said);
  // «The “Star” said that “the harbour …”»: a title in quotation marks is not what was said.
  const quotation =
    quotations.find(({ start, end }) => wordsIn(said.slice(start, end)) > longestTitle) ?? quotations[0];
  const quoted =
    quotation === undefined
      ? undefined
      : { start: sentence.start + quotation.start, end: sentence.start + quotation.end };
  for (const [at, token] of sentence.tokens.entries()) {
    if (quoted !== undefined && token.start > quoted.start && token.end < quoted.end) continue;
    const cue = words.cue(token.norm);
    if (cue === undefined) continue;
    const opener = sentence.tokens
      .slice(at + 1)
      .find((next) => words.openers.has(next.norm) || next.norm === ':');
    const content = contentOf(sentence, text, token, opener, quoted);
    if (content === undefined) continue;
    const speaker = speakerOf(sentence, at, content, text);
    return {
      sentence: sentence.index,
      ...(speaker === undefined ? {} : { speaker }),
      cue: { start: token.start, end: token.end, text: token.text },
      content: { start: content.start, end: content.end, text: text.slice(content.start, content.end) },
      kind: content.direct ? 'direct' : 'indirect',
      class: cue.class,
      verb: token.norm,
      complete: content.direct || content.end >= sentence.end - 1,
      start: Math.min(token.start, speaker?.start ?? token.start, content.start),
      end: Math.max(content.end, token.end, speaker?.end ?? 0),
    };
  }
  return undefined;
}

const wordsIn = (words: string) => words.trim().split(/\s+/).length;

function contentOf(
  sentence: SentenceReading,
  text: string,
  cue: Token,
  opener: Token | undefined,
  quoted: { start: number; end: number } | undefined,
): { start: number; end: number; direct: boolean } | undefined {
  const isTitle =
    quoted !== undefined &&
    opener !== undefined &&
    wordsIn(text.slice(quoted.start, quoted.end)) <= longestTitle;
  if (quoted !== undefined && !isTitle && (quoted.start > cue.start || quoted.end <= cue.start)) {
    const between =
      quoted.start > cue.start ? text.slice(cue.end, quoted.start) : text.slice(quoted.end, cue.start);
    if (between.split(/\s+/).length <= quotationReach)
      return { start: quoted.start + 1, end: quoted.end - 1, direct: true };
  }
  if (opener === undefined) return undefined;
  let end = sentence.end;
  while (end > opener.end && '.!?'.includes(text[end - 1] ?? ' ')) end--;
  return opener.end < end ? { start: opener.start, end, direct: false } : undefined;
}

/** A person, a body or a state right behind the cue, or else right before it. */
function speakerOf(
  sentence: SentenceReading,
  at: number,
  content: { start: number; end: number },
  text: string,
): Speaker | undefined {
  const cue = sentence.tokens[at];
  if (cue === undefined) return undefined;
  const names = sentence.mentions.filter(
    (mention): mention is NameMention =>
      (mention.type === 'person' || mention.type === 'organisation' || isState(mention)) &&
      !(mention.start >= content.start && mention.end <= content.end),
  );
  const between = (from: number, to: number) =>
    sentence.tokens.filter((token) => token.start >= from && token.end <= to).length;
  const name =
    names.find(({ titleStart }) => titleStart >= cue.end && between(cue.end, titleStart) <= 2) ??
    names.findLast(({ end }) => end <= cue.start && between(end, cue.start) <= 1);
  if (name === undefined) return undefined;
  // “X and Y said”: one of two speakers is not the speaker.
  const next = sentence.tokens.find((token) => token.start >= name.end);
  return next?.norm === 'and' || next?.norm === 'et' ? undefined : namedSpeaker(name, text);
}

/** A country or a capital speaks for its government. */
function isState(mention: Mention): boolean {
  return mention.type === 'place' && (mention.sort === 'country' || mention.sort === 'capital');
}

/** The bearer of a name as a speaker, with the titles before the name. */
function namedSpeaker(mention: NameMention, text: string): Speaker {
  const { titleStart: start, end, entity, name, gender } = mention;
  const phrase = { start, end, text: text.slice(start, end) };
  return { kind: 'named', ...phrase, entity, name, gender, inherited: false, mention };
}
