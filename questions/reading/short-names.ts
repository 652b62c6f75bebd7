// Later short mentions («الشرع») joined to the first full one («أحمد الشرع»), when only one person goes by them.
import type { Token } from '../text/tokens.ts';
import { possessive } from './capitalised-names.ts';
import type { NameMention } from './mention.ts';
import type { NameWords } from './name-words.ts';
import { readings } from './word-readings.ts';

/** How sure a name is whose last word is looked for whatever it is. */
const surest = 0.75;

/** Shortest surname that is looked for alone (folded letters). */
const shortest = 3;

/** Returns `found` and the short mentions of its persons, in order; full mentions gain the short form as an alias. */
export function linkShortNames(
  tokens: readonly Token[],
  text: string,
  found: readonly NameMention[],
  words: NameWords,
  isTaken: (token: Token) => boolean,
): NameMention[] {
  const bearers = new Map<string, NameMention | 'several'>();
  const [full, alone] = parted(withFullNames(found, tokens, words));
  for (const mention of full) {
    if (mention.type !== 'person') continue;
    const surname = surnameIn(tokens[mention.to - 1], words);
    if (!isSurnameAlone(mention, tokens, words)) continue;
    // Where the name itself is a guess, its last word may be a word of the language.
    if (mention.sureness < surest && words.isExplained?.(surname) === true) continue;
    const known = bearers.get(surname);
    if (known === undefined) bearers.set(surname, mention);
    else if (known !== 'several' && known.entity !== mention.entity) bearers.set(surname, 'several');
  }
  // «خاشقجي» is whoever of that name the article tells of, however famous another one is.
  const isOther = ({ from, start, sureness }: NameMention) => {
    const bearer = bearers.get(tokens[from]?.norm ?? '');
    // Of two who share a surname a guess can't tell which is meant.
    if (bearer === 'several') return sureness >= surest;
    return bearer === undefined || bearer.start > start;
  };
  const kept = [...full, ...alone.filter(isOther)];
  const covered = new Set<number>();
  for (const mention of kept) for (let at = mention.from; at < mention.to; at++) covered.add(at);
  const short: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (covered.has(at) || token.kind !== 'word' || token.norm.length < shortest || isTaken(token)) continue;
    // «عبد الكريم» is nobody's surname cut in two.
    if (words.servants.has(tokens[at - 1]?.norm ?? '') || words.particles.has(tokens[at - 1]?.norm ?? ''))
      continue;
    if (words.isFunctionWord(token.text)) continue;
    for (const reading of readings(surnameIn(token, words), words)) {
      const bearer = bearers.get(reading.norm);
      if (bearer === undefined || bearer === 'several' || reading.norm.length < shortest) continue;
      if (words.capitals && !/^\p{Lu}/u.test(token.text)) continue;
      // `Wong Kwok-kin` is no `Raymond Wong`: his own given name follows.
      const next = tokens[at + 1];
      if (words.capitals && next?.spaced && /^\p{Lu}\p{Ll}/u.test(next.text) && !isTaken(next)) continue;
      // A surname is one only after its bearer was introduced.
      if (bearer.start > token.start) continue;
      const mention = shortMention(token, text, at, reading.cut, bearer, words);
      const rank = rankBefore(tokens, at, bearer, words);
      short.push(rank === undefined ? mention : from(rank, mention, text));
      break;
    }
  }
  return [...kept.map((mention) => withAlias(mention, tokens, text, bearers, words)), ...short].sort(
    (a, b) => a.start - b.start,
  );
}

/** The folded word of a surname, an English genitive left out. */
function surnameIn(token: Token | undefined, words: NameWords): string {
  if (token === undefined) return '';
  return words.capitals ? token.norm.slice(0, token.norm.length - possessive(token.text)) : token.norm;
}

/** `Di Maio` is whoever is called `Luigi Di Maio`, where only one is, and «عبد الباري» is «حسن عبد الباري» who was named before. */
function withFullNames(
  found: readonly NameMention[],
  tokens: readonly Token[],
  words: NameWords,
): NameMention[] {
  const normsOf = ({ from, to }: NameMention) =>
    tokens.slice(from, to).map((token) => surnameIn(token, words));
  const persons = found
    .filter(({ type }) => type === 'person')
    .map((mention) => ({ mention, norms: normsOf(mention) }));
  return found.map((mention) => {
    if (mention.type !== 'person' || mention.to - mention.from < 2) return mention;
    const isServantOf =
      mention.to - mention.from === 2 && words.servants.has(tokens[mention.from]?.norm ?? '');
    if (!words.capitals && !isServantOf) return mention;
    const norms = normsOf(mention);
    const fuller = persons.filter(
      (other) =>
        other.norms.length > norms.length &&
        (words.capitals || other.mention.start < mention.start) &&
        norms.every((norm, at) => norm === other.norms.at(at - norms.length)),
    );
    const [only] = fuller;
    if (only === undefined || fuller.some((other) => other.mention.entity !== only.mention.entity))
      return mention;
    const { name, entity, gender, sort, sureness } = only.mention;
    return { ...mention, name, entity, gender, sort, ...(words.capitals ? {} : { sureness }) };
  });
}

/** The mentions that stand by themselves, and the persons that are met by one word of their name. */
function parted(found: readonly NameMention[]): [full: NameMention[], alone: NameMention[]] {
  const isAlone = (mention: NameMention) => mention.type === 'person' && mention.to - mention.from === 1;
  return [found.filter((mention) => !isAlone(mention)), found.filter(isAlone)];
}

/** «بن علي», «عبد الله الثاني»: a father's name or a king's number stands for nobody by itself. */
function isSurnameAlone(mention: NameMention, tokens: readonly Token[], words: NameWords): boolean {
  const before = tokens[mention.to - 2]?.norm ?? '';
  if (words.article === '') return true;
  if (words.particles.has(before) || words.servants.has(before)) return false;
  return words.ordinals?.has(tokens[mention.to - 1]?.norm ?? '') !== true;
}

/** A surname that two people of the article share is nobody's alias. */
function withAlias(
  mention: NameMention,
  tokens: readonly Token[],
  text: string,
  bearers: ReadonlyMap<string, NameMention | 'several'>,
  words: NameWords,
): NameMention {
  const last = tokens[mention.to - 1];
  if (mention.type !== 'person' || last === undefined || mention.to - mention.from < 2) return mention;
  if (bearers.get(surnameIn(last, words)) === 'several' || !isSurnameAlone(mention, tokens, words))
    return mention;
  return { ...mention, aliases: [text.slice(last.start, mention.end)] };
}

/** «الحاج» in «الحاج قدور», of «فواز الحاج قدور»: half of the surname, and no title. */
function rankBefore(
  tokens: readonly Token[],
  at: number,
  { from: first, to }: NameMention,
  words: NameWords,
) {
  const before = tokens[at - 1];
  if (words.capitals || before === undefined || to - first < 3 || before.norm !== tokens[to - 2]?.norm)
    return undefined;
  return before.norm.startsWith(words.article) ? before : undefined;
}

/** A mention that begins one word earlier. */
function from({ start }: Token, mention: NameMention, text: string): NameMention {
  const { end, from: first } = mention;
  return { ...mention, start, titleStart: start, text: text.slice(start, end), from: first - 1 };
}

function shortMention(
  token: Token,
  text: string,
  at: number,
  cut: number,
  bearer: NameMention,
  words: NameWords,
): NameMention {
  const start = token.start + cut;
  const end = words.capitals ? token.end - possessive(token.text) : token.end;
  return {
    ...bearer,
    start,
    end,
    text: text.slice(start, end),
    from: at,
    to: at + 1,
    titleStart: start,
    aliases: [],
    sureness: Math.min(bearer.sureness, 0.8),
  };
}
