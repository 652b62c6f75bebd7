// A sentence of an article with all that a change of it must know: what was read in it, and what else the article says.

import type { Article, LanguageCode } from '../../questions/index.ts';
import { understand } from '../../questions/index.ts';
import { type Passage, passageOf } from '../../questions/kinds/elsewhere.ts';
import type { Language, Told } from '../../questions/languages/language.ts';
import { languages } from '../../questions/languages/languages.ts';
import type { Mention } from '../../questions/reading/mention.ts';
import type { SentenceReading } from '../../questions/reading/reading.ts';
import { type Token, tokenize } from '../../questions/text/tokens.ts';

/** A sentence that states something. Offsets are UTF-16 units of the article's text. */
export interface Scene {
  readonly lang: LanguageCode;
  readonly language: Language;
  readonly told: Told;
  readonly sentence: SentenceReading;
  readonly text: string;
  /** Without list marks before it and white space behind it. */
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** The words of the sentence, folded, single spaces between them and around all. */
  readonly folded: string;
  /** The article's other sentences, its headline and its sources, each folded the same way. */
  readonly elsewhere: readonly string[];
  /** The same as sets of words. */
  readonly passages: readonly Passage[];
}

/** Fewest words of a sentence that is taken for a statement: below it stand datelines and captions. */
const leastWords = 6;

/** Most UTF-16 units of a statement that is judged (`limits.statementLength`). */
export const longestStatement = 600;

/** Returns the sentences of `article` that state something in whole words: no questions, headings or halves of quotations. */
export function scenesOf(article: Article): Scene[] {
  const reading = understand(article);
  const language = languages[article.lang];
  const others = [
    ...reading.sentences.map(({ tokens }) => tokens),
    tokenize(article.title),
    ...article.sources.flatMap(({ sentences }) => sentences.map(({ text }) => tokenize(text))),
  ];
  const foldedOthers = others.map(foldedWords);
  const passages = others.map(passageOf);
  const told: Told = { text: article.text, reading, passages };
  return reading.sentences.flatMap((sentence) => {
    const first = sentence.tokens.findIndex(({ text }) => !/^[-–—•*]$/.test(text));
    const tokens = sentence.tokens.slice(Math.max(first, 0));
    const start = tokens[0]?.start ?? sentence.start;
    if (!isStatement(article.text.slice(start, sentence.end), tokens)) return [];
    return {
      lang: article.lang,
      language,
      told,
      sentence,
      text: article.text,
      start,
      end: sentence.end,
      tokens,
      folded: foldedOthers[sentence.index] ?? '',
      elsewhere: foldedOthers.filter((_, index) => index !== sentence.index),
      passages: passages.filter((_, index) => index !== sentence.index),
    };
  });
}

/** Whether the words are a statement to all appearance. */
function isStatement(text: string, tokens: readonly Token[]): boolean {
  if (tokens.filter(({ kind }) => kind === 'word').length < leastWords) return false;
  if (text.length > longestStatement || !/[.…»"”)]$/.test(text)) return false;
  // «متى؟», `[…]`, a line of a list, and a Latin sentence that begins in its middle.
  if (/[?؟[\]|]|\/\/|:$|^\p{Ll}/u.test(text)) return false;
  const count = (mark: string) => text.split(mark).length - 1;
  return (
    count('«') === count('»') &&
    count('“') === count('”') &&
    count('(') === count(')') &&
    count('"') % 2 === 0
  );
}

/** Returns the folded words and numbers of `tokens` with single spaces between them and around all. */
export function foldedWords(tokens: readonly Token[]): string {
  return ` ${tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(({ norm }) => norm)
    .join(' ')} `;
}

/** Returns whether the words of `text` stand in the sentence, or one behind another in it. */
export function holds(scene: Scene, text: string): boolean {
  return scene.folded.includes(foldedWords(tokenize(text)));
}

/** Returns the mention that the token lies in, if any. */
export function mentionAt(scene: Scene, token: Token): Mention | undefined {
  return scene.sentence.mentions.find(({ start, end }) => start <= token.start && end >= token.end);
}

/** Returns the last word or number before `offset` and the first at or behind it, folded; `''` at the sentence's edges. */
export function wordsAround(
  scene: Scene,
  start: number,
  end: number,
): readonly [before: string, next: string] {
  const before = scene.tokens.findLast((token) => token.end <= start);
  const next = scene.tokens.find((token) => token.start >= end);
  return [before?.norm ?? '', next?.norm ?? ''];
}

/** Whether two names are told apart by their words: neither is the other, or the other with words left out. */
export function areApart(a: string, b: string): boolean {
  const [first, second] = [bareWords(a), bareWords(b)];
  if (first.length === 0 || second.length === 0) return false;
  return !first.every((word) => second.includes(word)) && !second.every((word) => first.includes(word));
}

/** Folded words without the Arabic article, and without those that make up no name. */
function bareWords(name: string): string[] {
  return foldedWords(tokenize(name))
    .trim()
    .split(' ')
    .map((word) => word.replace(/^(?:ال|لل)(?=.{2})/, ''))
    .filter((word) => !/^(?:the|of|de|du|des|la|le|les|l'|d')?$/.test(word));
}
