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
  for (let at = 0; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at];
    if (token === undefined) break;
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
    behindCue(names, cue, sentence.tokens, between) ??
    names.findLast(({ end }) => end <= cue.start && isRightBefore(end, cue, sentence.tokens, text)) ??
    beforeAside(names, cue, content, sentence);
  if (name === undefined) return undefined;
  // “X and Y said”: one of two speakers is not the speaker.
  const next = sentence.tokens.find((token) => token.start >= name.end);
  return next?.norm === 'and' || next?.norm === 'et' ? undefined : namedSpeaker(name, text);
}

/** Words before whoever is spoken to, and before where it was said. */
const addressing: ReadonlySet<string> = new Set(
  "à au aux to auprès chez with on in at via from during after sur dans en lors pour for about de d' du".split(
    ' ',
  ),
);

/** Cues whose object is whoever is spoken to: `told Reuters`. */
const telling: ReadonlySet<string> = new Set(['told', 'tells', 'tell']);

/** The first name behind the cue that is not spoken to: « a expliqué à l'AFP le colonel Haas ». */
function behindCue(
  names: readonly NameMention[],
  cue: Token,
  tokens: readonly Token[],
  between: (from: number, to: number) => number,
): NameMention | undefined {
  let edge = cue.end;
  for (const name of names) {
    if (name.titleStart < edge) continue;
    if (between(edge, name.titleStart) > 2) return undefined;
    const lead = tokens.filter(({ start, end }) => start >= edge && end <= name.titleStart);
    const isSpokenTo =
      lead.some(({ text }) => addressing.has(text.toLowerCase())) ||
      (telling.has(cue.norm) && edge === cue.end && lead.every(({ kind }) => kind === 'word'));
    if (!isSpokenTo) return name;
    edge = name.end;
  }
  return undefined;
}

/** Words that may stand between a speaker and the verb: `Whitmore also said`, « X a dit ». */
const linking: ReadonlySet<string> = new Set(
  'a ont avait avaient aurait has have had also then later since already once s se lui ne'.split(' '),
);

/** Whether what ends at `end` is the subject right before the cue: `Trump's lawyer said` is not Trump's word. */
function isRightBefore(end: number, cue: Token, tokens: readonly Token[], text: string): boolean {
  if (/^['’]s(?!\p{L})/u.test(text.slice(end, end + 3))) return false;
  const lead = tokens.filter((token) => token.start >= end && token.end <= cue.start);
  return (
    lead.length <= 2 &&
    lead.every(({ norm }) => linking.has(norm.replace(/['’]$/, '')) || /(?:ly|ment)$/.test(norm))
  );
}

/** Most tokens of the words about a speaker between his name and the verb. */
const longestAside = 24;

/** `…, Scott Pruitt, the attorney general of Oklahoma, said`: the name that opens the clause, its aside set aside. */
function beforeAside(
  names: readonly NameMention[],
  cue: Token,
  content: { start: number; end: number },
  { tokens, start }: SentenceReading,
): NameMention | undefined {
  const at = tokens.indexOf(cue);
  if (tokens[at - 1]?.norm !== ',') return undefined;
  const from = content.end <= cue.start ? content.end : start;
  return names.find(({ titleStart, end }) => {
    if (end > cue.start) return false;
    const isFirst = tokens.every(
      (token) =>
        token.start < from || token.start >= titleStart || token.kind === 'mark' || articles.has(token.norm),
    );
    const next = tokens.findIndex((token) => token.start >= end);
    return isFirst && tokens[next]?.norm === ',' && next < at - 1 && at - next <= longestAside;
  });
}

const articles: ReadonlySet<string> = new Set(['the', 'le', 'la', "l'"]);

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
