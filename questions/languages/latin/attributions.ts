// Who said what in a language whose subjects may stand on either side of the verb of saying: one attribution a sentence at most.
import type { Attribution, Speaker } from '../../reading/attribution.ts';
import type { Mention, NameMention } from '../../reading/mention.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { findQuotations } from '../../text/quotations.ts';
import type { Token } from '../../text/tokens.ts';
import type { ReportingWords } from './reporting.ts';
import { endOfAsides, setOffSpeaker } from './set-off-speakers.ts';

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
    // `the United States, Lynch rose`: a capital inside the sentence makes a name.
    if (cue === undefined || (at > 0 && (/^\p{Lu}/u.test(token.text) || isNoun(sentence.tokens, at))))
      continue;
    const content = contentOf(sentence, text, at, quoted, words);
    if (content === undefined || (cue.quotesOnly === true && !content.direct)) continue;
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

/** `one of the states`, « la note »: behind an article a verb form is a noun. */
const isNoun = (tokens: readonly Token[], at: number) => articles.has(tokens[at - 1]?.norm ?? '');

const wordsIn = (words: string) => words.trim().split(/\s+/).length;

function contentOf(
  sentence: SentenceReading,
  text: string,
  at: number,
  quoted: { start: number; end: number } | undefined,
  words: ReportingWords,
): { start: number; end: number; direct: boolean } | undefined {
  const { tokens } = sentence;
  const cue = tokens[at];
  if (cue === undefined) return undefined;
  const opener = openerBehind(tokens, at, words);
  const isTitle =
    quoted !== undefined &&
    opener !== undefined &&
    wordsIn(text.slice(quoted.start, quoted.end)) <= longestTitle;
  const isSaid = quoted !== undefined && !isTitle && !isPiece(quoted, tokens, at, text, words);
  if (isSaid && (quoted.start > cue.start || quoted.end <= cue.start)) {
    const between =
      quoted.start > cue.start ? text.slice(cue.end, quoted.start) : text.slice(quoted.end, cue.start);
    if (between.split(/\s+/).length <= quotationReach)
      return { start: quoted.start + 1, end: quoted.end - 1, direct: true };
  }
  const first = opener ?? (words.bare.has(cue.norm) ? bareClause(tokens, at) : undefined);
  if (first === undefined) return undefined;
  let end = sentence.end;
  while (end > first.end && '.!?'.includes(text[end - 1] ?? ' ')) end--;
  return first.end < end ? { start: first.start, end, direct: false } : undefined;
}

/** `Trump says voter fraud “would be …”`, `noted several “intangibles”`: marks around a piece of a clause. */
function isPiece(
  { start }: { readonly start: number },
  tokens: readonly Token[],
  at: number,
  text: string,
  words: ReportingWords,
): boolean {
  const cue = tokens[at];
  if (cue === undefined || start < cue.start || !/^\p{Ll}/u.test(text.slice(start + 1).trimStart()))
    return false;
  const lead = tokens.findLastIndex((token) => token.end <= start);
  const before = tokens[lead];
  const isBound = lead === at || (lead === at + 1 && words.openers.has(before?.norm ?? ''));
  return before?.kind === 'word' && !isBound;
}

/** Most tokens between a cue and the word that opens what was said. */
const openerReach = 14;

/** The `that` or the colon that a cue governs: `said on Friday that`, and no `that` of a clause within (`says there is a law that`). */
function openerBehind(tokens: readonly Token[], at: number, words: ReportingWords): Token | undefined {
  const cue = tokens[at];
  const isOpener = ({ norm }: Token) => words.openers.has(norm) || norm === ':';
  const found = tokens.findIndex(
    (token, index) => index > at && index <= at + openerReach && isOpener(token),
  );
  if (cue === undefined || found < 0) return undefined;
  const lead = tokens.slice(at + 1, found);
  if (lead.some(({ norm }) => words.cue(norm) !== undefined)) return undefined;
  const [first] = lead;
  const isFree =
    first === undefined ||
    telling.has(cue.norm) ||
    first.kind === 'mark' ||
    addressing.has(first.text.toLowerCase()) ||
    /(?:ly|day|ment|di)$/.test(first.norm) ||
    // « , a indiqué le ministre, que »: the subject stands behind its verb.
    (opensClause(tokens, at) && !pronouns.has(first.norm));
  return isFree ? tokens[found] : undefined;
}

/** Subjects that begin a clause by themselves: `, said he hopes …`. */
const pronouns: ReadonlySet<string> = new Set('he she it they there we i you'.split(' '));

/** Words that tell when or why something was said. */
const circumstances: ReadonlySet<string> = new Set('when if as because while after before so'.split(' '));

/** `Trump says voter fraud would be …`: words without their `that` begin right behind the cue. */
function bareClause(tokens: readonly Token[], at: number): Token | undefined {
  // `said Thursday it would …`
  const next = tokens[/day$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1];
  if (next?.kind !== 'word' || addressing.has(next.norm) || circumstances.has(next.norm)) return undefined;
  if (opensClause(tokens, at) && !pronouns.has(next.norm)) return undefined;
  return tokens.length - at > fewestBare ? next : undefined;
}

/** Fewest tokens of a clause that may be said without `that`. */
const fewestBare = 5;

/** Whether nothing that could be its subject stands before the cue: a mark, the beginning, `as`. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  while (linking.has((tokens[index]?.norm ?? '').replace(/['’]$/, ''))) index--;
  const before = tokens[index];
  return before === undefined || before.kind === 'mark' || before.norm === 'as' || before.norm === 'comme';
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
    (content.end <= cue.start || opensClause(sentence.tokens, at)
      ? behindCue(names, cue, sentence.tokens, between)
      : undefined) ??
    names.findLast(
      (found) =>
        found.end <= cue.start &&
        isRightBefore(found.end, cue, sentence.tokens, text) &&
        // `Critics of Ann Lund said`: whom others are of has not spoken.
        !(
          found.type === 'person' &&
          ofOthers.test(text.slice(Math.max(0, found.titleStart - 9), found.titleStart))
        ),
    ) ??
    setOffSpeaker(names, cue, content, sentence, linking);
  if (name === undefined) return undefined;
  // “X and Y said”: one of two speakers is not the speaker.
  const next = sentence.tokens.find((token) => token.start >= name.end);
  return next?.norm === 'and' || next?.norm === 'et' ? undefined : namedSpeaker(name, text);
}

const ofOthers = /(?:(?<!\p{L})(?:of|for|against|with|de|du|des|contre|pour) |d['’])$/iu;

/** Words before whoever is spoken to, and before where it was said. */
const addressing: ReadonlySet<string> = new Set(
  "à au aux to auprès chez with on in at via from during after sur dans en lors pour for about of de d' du".split(
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
  let edge = endOfAsides(tokens, cue);
  for (const name of names) {
    if (name.titleStart < edge) continue;
    if (between(edge, name.titleStart) > 2) return isOffice(tokens, edge, name) ? name : undefined;
    const lead = tokens.filter(({ start, end }) => start >= edge && end <= name.titleStart);
    const isSpokenTo =
      lead.some(({ text }) => addressing.has(text.toLowerCase())) ||
      (telling.has(cue.norm) && edge === cue.end && lead.every(({ kind }) => kind === 'word'));
    if (!isSpokenTo) return name;
    edge = name.end;
  }
  return undefined;
}

/** Most tokens of an office before its holder. */
const longestOffice = 14;

/** « a déclaré le porte-parole du Vatican, Alessandro Gisotti »: an office from its article to the comma before the name. */
function isOffice(tokens: readonly Token[], edge: number, { titleStart, end, type }: NameMention): boolean {
  if (type !== 'person') return false;
  const office = tokens.filter((token) => token.start >= edge && token.end <= titleStart);
  const [first] = office;
  const next = tokens.find((token) => token.start >= end);
  return (
    office.length <= longestOffice &&
    holding.has(first?.norm ?? '') &&
    office.at(-1)?.norm === ',' &&
    office.slice(0, -1).every(({ kind, norm }) => kind === 'word' && norm !== 'et' && norm !== 'and') &&
    (next === undefined || next.kind === 'mark')
  );
}

/** Articles before an office. */
const holding: ReadonlySet<string> = new Set(['le', 'la', "l'", 'the', 'un', 'une', 'a', 'an']);

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
