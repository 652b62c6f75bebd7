// Names that only their place betrays: two words that no list explains, right after a verb of saying and its titles
// («وقال عالم الفلك روري بارنز من جامعة …»). Anything in doubt makes no name.
import type { Token } from '../text/tokens.ts';
import type { NameMention } from './mention.ts';
import type { NameWords } from './name-words.ts';

/** Most words of title between the verb and the name. */
const longestTitle = 5;

/** Shortest word that is taken for part of a name (folded letters). */
const shortest = 3;

/** Returns the person whose name begins at token `at`, if that is a speaker's place and nothing speaks against it. */
export function speakerAt(
  tokens: readonly Token[],
  text: string,
  at: number,
  words: NameWords,
): NameMention | undefined {
  const [given, surname, next] = tokens.slice(at, at + 3);
  if (given === undefined || surname === undefined || next === undefined) return undefined;
  if (
    !isUnexplained(given, words) ||
    given.norm.startsWith(words.article) ||
    words.commonSpeakers.has(given.norm)
  )
    return undefined;
  if (
    !isUnexplained(surname, words) ||
    words.commonSpeakers.has(surname.norm) ||
    words.adjectiveEnding.test(surname.norm) ||
    !closesName(next, words)
  )
    return undefined;
  const lead = leadBefore(tokens, at, words);
  if (lead === undefined) return undefined;
  const { start } = given;
  const { end } = surname;
  const name = text.slice(start, end);
  return {
    type: 'person',
    start,
    end,
    text: name,
    from: at,
    to: at + 2,
    sort: 'person',
    name,
    entity: `person:${given.norm} ${surname.norm}`,
    gender: lead.gender,
    number: 'singular',
    titleStart: lead.titleStart ?? start,
    aliases: [],
    sureness: 0.75,
  };
}

function isUnexplained(token: Token, words: NameWords): boolean {
  return token.kind === 'word' && token.norm.length >= shortest && !words.endsName(token.norm, token.text);
}

/** What may follow a speaker's name: a mark, the words' opener, a preposition, an office. */
function closesName(token: Token, words: NameWords): boolean {
  if (token.kind === 'mark') return true;
  return words.endsName(token.norm, token.text) || words.titles.has(token.norm) || /^ل.{2,}/.test(token.norm);
}

/** The verb of saying before the name, with titles and their adjectives between them. */
function leadBefore(
  tokens: readonly Token[],
  at: number,
  words: NameWords,
): { gender: NameMention['gender']; titleStart?: number } | undefined {
  let titleStart: number | undefined;
  for (let index = at - 1; index >= Math.max(0, at - 1 - longestTitle); index--) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return undefined;
    const cue = words.speakerCue(token.norm);
    if (cue !== undefined) {
      if (titleStart !== undefined) return { gender: cue.gender, titleStart };
      return cue.sure && index === at - 1 ? { gender: cue.gender } : undefined;
    }
    const isTitle = words.titles.has(token.norm) || words.titles.has(token.norm.replace(words.article, ''));
    if (isTitle) titleStart = token.start;
    else if (!token.norm.startsWith(words.article)) return undefined;
  }
  return undefined;
}
