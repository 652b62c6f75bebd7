// Who said what, against our own marks on articles that lie outside the project: tests/gold holds places, no words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LanguageCode, readArticle, understand } from '../../questions/index.ts';
import type { Attribution } from '../../questions/reading/attribution.ts';
import { dataLines } from './data.ts';

type Span = readonly [start: number, end: number];

/** The line that opens an article's marks. */
interface MarkedArticle {
  readonly article: string;
  readonly textHash: string;
  /** Rules were made while reading `dev`; `test` was marked before and only counted, until its misses were read too. */
  readonly part: 'dev' | 'test';
  /** Every place of each speaker's name, title or description. */
  readonly speakers: readonly (readonly Span[])[];
}

/** One attribution as a reader marked it; offsets are UTF-16 units of the canonical text. */
interface Mark {
  readonly article: string;
  /** The word that announces, or `null` where the words go on without one. */
  readonly cue: Span | null;
  readonly content: Span;
  readonly state: 'own' | 'inherited' | 'anonymous' | 'unknown';
  /** Index among the article's speakers; for an anonymous source its place. */
  readonly speaker?: number | Span;
  readonly carrier?: Span;
  readonly kind: 'direct' | 'indirect';
  readonly class: string;
}

/** Agreement on one part of the marks. */
export interface AttributionScore {
  readonly part: string;
  readonly gold: number;
  /** Attributions found that name a speaker, or say that the source is anonymous. */
  readonly decided: number;
  readonly right: number;
  /** Found without daring to name anybody: neither right nor wrong. */
  readonly open: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the right ones: the share whose directness, class and carrier are right too. */
  readonly kind: number;
  readonly class: number;
  readonly carrier: number;
}

/** Least share of words that marked and found content have in common. */
const leastOverlap = 0.8;

/** Least share of letters that a speaker's phrase has in common with one of the marked places it starts with. */
const leastSpeakerOverlap = 0.5;

/** Most letters that two phrases may begin apart: a preposition written to the first word. */
const clitic = 2;

/** What one article's reading agrees on with its marks; the misses are for whoever makes rules. */
export interface Comparison {
  readonly article: MarkedArticle;
  readonly text: string;
  readonly pairs: readonly { readonly mark: Mark; readonly found: Attribution }[];
  readonly missed: readonly Mark[];
  readonly wrong: readonly Attribution[];
  readonly open: readonly Attribution[];
}

/** Returns the comparison of every marked article of `lang`. Stops where a text is not the one that was marked. */
export function compareAttributions(lang: LanguageCode): Comparison[] {
  const file = join(import.meta.dirname, `../../tests/gold/attribution-${lang}.jsonl`);
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MarkedArticle | Mark);
  const texts = new Map(
    dataLines<{ id: string; text: string }>(`articles/${lang}.jsonl`).map(({ id, text }) => [id, text]),
  );
  const marks = lines.filter((line) => 'content' in line);
  return lines
    .filter((line) => 'textHash' in line)
    .flatMap((marked) => {
      const article = readArticle({ text: texts.get(marked.article) ?? '', lang, publishedAt: '2026-01-01' });
      if (!article.ok || article.value.textHash !== marked.textHash) return [];
      const { text, sentences } = article.value;
      const found = understand(article.value).attributions;
      return compare(
        marked,
        marks.filter((mark) => mark.article === marked.article),
        found,
        text,
        ([start]) => sentences.findIndex(({ end }) => end > start),
      );
    });
}

function compare(
  article: MarkedArticle,
  marks: readonly Mark[],
  found: readonly Attribution[],
  text: string,
  sentenceAt: (span: Span) => number,
): Comparison {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ index }) => index);
  const pairs: { mark: Mark; found: Attribution }[] = [];
  const open = new Set<Attribution>();
  for (const mark of marks) {
    const same = found.find(
      (candidate) =>
        candidate.sentence === sentenceAt(mark.cue ?? mark.content) &&
        !pairs.some((pair) => pair.found === candidate) &&
        overlap(words, candidate.content, mark.content) >= leastOverlap,
    );
    if (same === undefined) continue;
    if (isRightSpeaker(same, mark, article)) pairs.push({ mark, found: same });
    else if (same.speaker === undefined) open.add(same);
  }
  return {
    article,
    text,
    pairs,
    missed: marks.filter((mark) => !pairs.some((pair) => pair.mark === mark)),
    wrong: found.filter(
      (candidate) => !open.has(candidate) && !pairs.some((pair) => pair.found === candidate),
    ),
    open: [...open],
  };
}

/** Words in both stretches among the words in either. */
function overlap(words: readonly number[], a: { start: number; end: number }, [start, end]: Span): number {
  let both = 0;
  let either = 0;
  for (const at of words) {
    const inA = at >= a.start && at < a.end;
    const inB = at >= start && at < end;
    if (inA || inB) either++;
    if (inA && inB) both++;
  }
  return either === 0 ? 0 : both / either;
}

function isRightSpeaker({ speaker }: Attribution, mark: Mark, { speakers }: MarkedArticle): boolean {
  if (mark.state === 'unknown') return speaker === undefined;
  if (mark.state === 'anonymous') return speaker?.kind === 'anonymous';
  if (speaker === undefined || speaker.kind === 'anonymous' || typeof mark.speaker !== 'number') return false;
  const phrases = speaker.mention === undefined ? [speaker] : [speaker.mention, speaker];
  return (speakers[mark.speaker] ?? []).some((span) => phrases.some((phrase) => isSamePhrase(phrase, span)));
}

function isSamePhrase(phrase: { start: number; end: number }, [start, end]: Span): boolean {
  const both = Math.min(end, phrase.end) - Math.max(start, phrase.start);
  const either = Math.max(end, phrase.end) - Math.min(start, phrase.start);
  const isWhole = both === end - start;
  return Math.abs(phrase.start - start) <= clitic && (isWhole || both / either >= leastSpeakerOverlap);
}

/** Returns the scores of `lang` by part and for all. */
export function scoreAttributions(lang: LanguageCode): AttributionScore[] {
  const all = compareAttributions(lang);
  return ['dev', 'test', 'all'].map((part) =>
    scoreOf(
      part,
      all.filter(({ article }) => part === 'all' || article.part === part),
    ),
  );
}

function scoreOf(part: string, comparisons: readonly Comparison[]): AttributionScore {
  const pairs = comparisons.flatMap((comparison) => comparison.pairs);
  const gold = pairs.length + comparisons.flatMap(({ missed }) => missed).length;
  const open = comparisons.flatMap((comparison) => comparison.open).length;
  const decided = pairs.length + comparisons.flatMap(({ wrong }) => wrong).length;
  const right = pairs.length;
  const among = (holds: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(holds).length / right;
  return {
    part,
    gold,
    decided,
    right,
    open,
    precision: right / decided,
    recall: right / gold,
    f1: (2 * right) / (decided + gold),
    kind: among(({ mark, found }) => mark.kind === found.kind),
    class: among(({ mark, found }) => mark.class === found.class),
    carrier: among(({ mark, found }) => (mark.carrier === undefined) === (found.carrier === undefined)),
  };
}
