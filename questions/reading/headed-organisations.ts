// Organisations in a script without capitals, by the noun before them: «وزارة الخارجية», «شركة ميتا», «صحيفة «صن»»,
// «المعهد الوطني لرصد الزلازل».
import { listedAt } from './listed-names.ts';
import type { NameMention } from './mention.ts';
import { isForeign, type NameScene, withoutArticle } from './name-scene.ts';
import type { NameHead } from './name-words.ts';
import { isServant, surnamesBehind } from './surnames.ts';

/** Most words behind the noun. */
const mostWords = 5;

/** Most words between quotation marks that are a name rather than what somebody said. */
const mostQuoted = 4;

/** Returns the organisation whose type noun is token `at`. */
export function organisationAt(scene: NameScene, at: number): NameMention | undefined {
  const { words } = scene;
  if (scene.word(at) === undefined) return undefined;
  for (const { norm, cut } of scene.readingsAt(at)) {
    const head = words.organisationHeads.get(norm);
    if (head !== undefined) return behindNoun(scene, at, cut, norm, head);
    const definite = words.definiteHeads.get(norm);
    if (definite !== undefined) return behindDefinite(scene, at, cut, definite);
  }
  return undefined;
}

function behindNoun(
  scene: NameScene,
  at: number,
  cut: number,
  noun: string,
  head: NameHead,
): NameMention | undefined {
  const quoted = quotedBehind(scene, at, head);
  if (quoted !== undefined) return quoted;
  const { words } = scene;
  const foreign = foreignTo(scene, at + 1);
  if (foreign > at + 1) return mentionOf(scene, at, foreign, cut, head);
  if (words.motions.has(noun)) return undefined;
  const bearer = bearerTo(scene, at + 1, head);
  if (bearer > at + 1) return mentionOf(scene, at, purposeTo(scene, bearer), cut, head);
  let to = definiteTo(scene, at + 1, at + 1 + mostWords);
  if (to === at + 1) return undefined;
  // «وكالة الأنباء الرسمية»: nouns and adjectives that fit every body of the kind name none.
  if (scene.tokens.slice(at + 1, to).every(({ norm }) => words.genericWords.has(norm))) return undefined;
  to = purposeTo(scene, objectFrom(scene, at, to));
  return mentionOf(scene, at, to, cut, head);
}

/** «أوقفت مؤسسة النفط الضخ»: behind a verb the last noun of the chain is no adjective of the body's, but what was done. */
function objectFrom({ words, tokens }: NameScene, at: number, to: number): number {
  if (!words.isVerb(tokens[at - 1]?.norm ?? '')) return to;
  const object = tokens.slice(at + 2, to).findIndex(({ norm }) => {
    const bare = withoutArticle(norm, words);
    return (
      bare !== norm &&
      !/(?:ي|ين|ه)$|^[ام].{3}/.test(bare) &&
      !words.genericWords.has(norm) &&
      !words.tellingAdjectives.has(norm) &&
      !words.nationalities.has(bare)
    );
  });
  return object < 0 ? to : at + 2 + object;
}

/** Sorts of bodies that bear people's names. */
const namesakes: ReadonlySet<string> = new Set(['university', 'hospital', 'library', 'theatre', 'museum']);

/** «جامعة الملك سعود», «مستشفى حمد»: the token after the person that a body is named after, who begins at `from`. */
function bearerTo(scene: NameScene, from: number, head: NameHead): number {
  const { words } = scene;
  if (!namesakes.has(head.sort)) return from;
  const title = scene.next(from);
  const isTitled =
    title?.norm.startsWith(words.article) === true && words.callings.has(withoutArticle(title.norm, words));
  const first = isTitled ? from + 1 : from;
  const given = scene.next(first);
  const known = given !== undefined && words.givenNames.has(given.norm);
  if (!isTitled && !(known && !words.everydayNames.has(given.norm))) return from;
  if (given === undefined || !(known || isServant(scene, first, given.norm))) return from;
  const behind = first + (known ? 1 : 2);
  return surnamesBehind(scene, behind, { given: given.norm, lead: undefined, first }).to;
}

/** «المعهد الوطني لرصد الزلازل», «البنك التجاري»: adjectives of which one tells it apart, or what it is for. */
function behindDefinite(scene: NameScene, at: number, cut: number, head: NameHead): NameMention | undefined {
  const { words } = scene;
  const to = adjectivesTo(scene, at + 1);
  if (to === at + 1) return undefined;
  const end = purposeTo(scene, to);
  const tells = scene.tokens.slice(at + 1, to).some(({ norm }) => words.tellingAdjectives.has(norm));
  if (end === to && !tells) return undefined;
  return mentionOf(scene, at, end, cut, head);
}

/** The token after the foreign words that begin at `from`. */
function foreignTo(scene: NameScene, from: number): number {
  const { words } = scene;
  let to = from;
  while (to - from < mostWords) {
    const token = scene.next(to);
    if (token === undefined || !isForeign(token, words) || words.givenNames.has(token.norm)) break;
    if (token.norm.startsWith('و') && to > from) break;
    to++;
  }
  return to;
}

/** The token after the definite nouns and adjectives that begin at `from`. */
function definiteTo(scene: NameScene, from: number, most: number): number {
  const { words } = scene;
  let to = from;
  while (to < most) {
    const token = scene.next(to);
    if (token === undefined) break;
    const { norm } = token;
    const definite = norm.startsWith(words.article) || norm.startsWith(`و${words.article}`);
    if (!definite || words.endsChain(norm, token.text) || words.belongings.has(norm)) break;
    to++;
  }
  return to;
}

/** The token after the definite adjectives that begin at `from`, those of nationality among them. */
function adjectivesTo(scene: NameScene, from: number): number {
  const { words } = scene;
  let to = from;
  while (to - from < mostWords) {
    const token = scene.next(to);
    if (token === undefined) break;
    const norm = token.norm.startsWith(`و${words.article}`) ? token.norm.slice(1) : token.norm;
    const isAdjective =
      norm.startsWith(words.article) &&
      (words.genericWords.has(norm) ||
        words.tellingAdjectives.has(norm) ||
        words.nationalities.has(withoutArticle(norm, words)));
    if (!isAdjective) break;
    to++;
  }
  return to;
}

/** The token after «لحقوق الإنسان», «للطاقة الذرية»: what the body that ends at `from` is for. */
function purposeTo(scene: NameScene, from: number): number {
  const { words } = scene;
  const token = scene.next(from);
  if (token === undefined || !token.norm.startsWith('ل') || words.isFunctionWord(token.text)) return from;
  if (words.isVerb(token.norm)) return from;
  if (token.norm.startsWith('لل')) {
    if (!words.purposes.has(token.norm.slice(2))) return from;
    return definiteTo(scene, from + 1, from + 3);
  }
  if (!words.purposes.has(token.norm.slice(1))) return from;
  const to = definiteTo(scene, from + 1, from + 4);
  return to === from + 1 ? from : to;
}

const openers = new Set(['"', "'"]);

/** «صحيفة «صن»»: the words between the marks are the name. */
function quotedBehind(scene: NameScene, at: number, head: NameHead): NameMention | undefined {
  const { tokens, words } = scene;
  if (!words.soleNames.has(head.sort)) return undefined;
  const opener = tokens[at + 1];
  if (opener === undefined || !openers.has(opener.norm)) return undefined;
  let from = at + 2;
  while (openers.has(tokens[from]?.norm ?? '')) from++;
  let to = from;
  while (to - from < mostQuoted && tokens[to]?.kind === 'word') to++;
  // «حركة «حماس»»: a listed name is read by its own look-up.
  if (listedAt(scene, from)?.to === to) return undefined;
  if (to === from || !openers.has(tokens[to]?.norm ?? '')) return undefined;
  return mentionOf(scene, from, to, 0, head);
}

/** The article in full. */
const articleWritten = 'ال';

function mentionOf(scene: NameScene, at: number, to: number, cut: number, head: NameHead): NameMention {
  const { tokens, text, words } = scene;
  const start = (tokens[at]?.start ?? 0) + cut;
  const end = tokens[to - 1]?.end ?? start;
  // «للنقابة» is «ل» and «النقابة», whose alef isn't written.
  const isClipped = cut > 0 && tokens[at]?.norm.startsWith('لل', cut - 1) === true;
  const name = isClipped ? `${articleWritten}${text.slice(start + 1, end)}` : text.slice(start, end);
  const parts = tokens.slice(at, to).map(({ norm }) => norm);
  const nationality = parts
    .slice(1)
    .map((norm) => words.nationalities.get(withoutArticle(norm, words)))
    .find((code) => code !== undefined);
  return {
    type: 'organisation',
    start,
    end,
    text: text.slice(start, end),
    from: at,
    to,
    sort: head.sort,
    name,
    entity: `organisation:${parts.join(' ').slice(cut)}`,
    gender: head.gender,
    number: 'singular',
    titleStart: start,
    ...(nationality === undefined ? {} : { country: nationality }),
    aliases: [],
    sureness: 0.7,
  };
}
