// Who said what: lines of several speakers of the article, to be matched with them.
import type { Article } from '../article.ts';
import type { Candidate } from '../candidate.ts';
import { chanceFrom, shuffled } from '../chance.ts';
import { type Quote, quoteSpan } from '../evidence.ts';
import type { Speaker } from '../reading/attribution.ts';
import type { Reading } from '../reading/reading.ts';
import { contentOf, contentWords } from './elsewhere.ts';
import { type GateContext, stoppedBy } from './gates.ts';
import { introduced } from './introduced.ts';
import { type Line, type LineDraft, lineGates, names } from './line-gates.ts';
import { matchOf } from './matched-rows.ts';
import { stemWords } from './stem-words.ts';

/** Fewest speakers of a match question, and most: more is a labour, not a question. */
const fewest = 3;
const most = 4;

/** Points of the question: few articles carry one, so it goes before those on one speaker. */
const worth = 8;

/** Score of what is only there to be explained. */
const unaskable = -1000;

/** Words of a line that is quickest to read and long enough to know somebody by. */
const bestWords = 10;

/** Returns the question of who said what, if the article carries one, and for `--explain` every line that was stopped. */
export function proposeSaidLines(article: Article, context: GateContext, seed: string): Candidate[] {
  const { attributions } = context.told.reading;
  const speakers = new Set(attributions.flatMap(({ speaker }) => speaker?.entity ?? []));
  if (speakers.size < fewest) return [];
  const { lines, stopped } = findLines(context);
  const chosen = distinct(lines, context.told.reading, article, seed);
  return [
    ...(chosen.length < fewest ? [] : [matchCandidate(chosen, article, context, seed)]),
    ...stopped.map(
      ({ line, gate }): Candidate => ({
        kind: 'match',
        asks: 'whoSaid',
        pattern: 'said-line',
        score: unaskable,
        sentences: [line.said.sentence],
        room: 1,
        finish: () => ({ gate, stem: line.text }),
      }),
    ),
  ];
}

/** The lines that passed every gate, in reading order. */
function findLines(context: GateContext) {
  const { language, told, isSensitive } = context;
  const { attributions, sentences } = told.reading;
  const lines: Line[] = [];
  const stopped: { line: LineDraft; gate: string }[] = [];
  for (const said of attributions) {
    const alone = language.saidAlone(said, told);
    const line = { said, text: alone ?? said.content.text, stands: alone !== undefined };
    const gate =
      stoppedBy(lineGates, line, { attributions, sentences, isSensitive }) ??
      (tellsOwnCountry(line, context) ? 'own-country' : undefined);
    if (gate !== undefined) stopped.push({ line, gate });
    else if (said.speaker !== undefined) lines.push({ ...line, speaker: said.speaker });
  }
  return { lines, stopped };
}

/** «المغرب قدم …» by the Moroccan minister: the line names the country that the words before it call the speaker's. */
function tellsOwnCountry({ said }: LineDraft, { language, told }: GateContext): boolean {
  const sentence = told.reading.sentences[said.sentence];
  const before = sentence?.tokens.filter(({ end }) => end <= said.content.start) ?? [];
  return told.reading.entities.some(
    (mention) =>
      mention.type === 'place' &&
      mention.start >= said.content.start &&
      mention.end <= said.content.end &&
      before.some(({ norm }) => language.tellsCountry(norm, mention.country ?? '')),
  );
}

/** One line a speaker, quotations first; no line that names another speaker, no speaker whose name is part of another's. */
function distinct(lines: readonly Line[], reading: Reading, article: Article, seed: string): Line[] {
  const best = new Map<string, Line>();
  for (const line of [...lines].sort((a, b) => rank(a) - rank(b)))
    if (!best.has(line.speaker.entity)) best.set(line.speaker.entity, line);
  const known = new Set<string>();
  const speakers = [...best.values()].map(({ speaker }) => speaker);
  const apart = [...best.values()].filter(({ speaker }) => {
    const words = contentWords(speaker.name);
    const isNew = words.length > 0 && words.every((word) => !known.has(word));
    for (const word of words) known.add(word);
    return isNew && !speakers.some((other) => other !== speaker && mayHold(other, speaker, reading));
  });
  const silent = apart.filter((line) => apart.every(({ speaker }) => !names(line, speaker)));
  // Rows of one form: all in quotation marks, or none.
  const forms = ['direct', 'indirect'].map((kind) => silent.filter(({ said }) => said.kind === kind));
  const rows = forms.find((lines) => lines.length >= fewest) ?? [];
  return shuffled(rows, chanceFrom(`${article.textHash} ${seed} said lines`)).slice(0, most);
}

/** Whether a sentence that names `other` has all the words of the office that is all we know of a speaker: both may be one. */
function mayHold(other: Speaker, office: Speaker, { sentences }: Reading): boolean {
  if (office.kind !== 'office') return false;
  const words = contentWords(office.name);
  return sentences.some(({ tokens, mentions }) => {
    const isNamed = mentions.some((mention) => 'entity' in mention && mention.entity === other.entity);
    if (!isNamed) return false;
    const held = new Set(contentOf(tokens));
    return words.every((word) => held.has(word));
  });
}

const rank = (line: Line) =>
  (line.said.kind === 'direct' ? 0 : 100) + Math.abs(stemWords(line).words.length - bestWords);

function matchCandidate(
  chosen: readonly Line[],
  article: Article,
  { language, told }: GateContext,
  seed: string,
): Candidate {
  const rows = chosen.map((line) => ({
    row: line.text,
    option: line.speaker.name,
    sentence: line.said.sentence,
    receipt: receipt(line, article),
  }));
  const speakerOf = new Map(chosen.map(({ text, said }) => [text, introduced(said, told)]));
  return matchOf(
    rows,
    {
      asks: 'whoSaid',
      pattern: 'said-lines',
      score: worth,
      stem: language.phrases.match,
      explain: (shown) => language.phrases.matchIs(shown.map(({ row }) => speakerOf.get(row) ?? '')),
    },
    article,
    seed,
  );
}

/** The sentences from the speaker to the last word, with the speaker marked. */
function receipt({ said, speaker }: Line, article: Article): Quote {
  const first = Math.min(said.start, speaker.start);
  const inside = article.sentences.filter(({ start, end }) => end > first && start < said.end);
  const from = inside[0]?.start ?? first;
  const to = inside.at(-1)?.end ?? said.end;
  return quoteSpan(article, from, to, [{ start: speaker.start, end: speaker.end }], speaker.name);
}
