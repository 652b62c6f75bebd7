// Clubs that go by a town's name or an everyday word: clubs only where the sentence speaks of sport and the words around
// them are those of a match («فاز برشلونة على …», «حارس الاتفاق», «ليون الفرنسي»).
import type { NameMention } from './mention.ts';
import { type NameScene, withoutArticle } from './name-scene.ts';

/** How many tokens around the name may tell of sport. */
const reach = 12;

/** Returns the club that token `at` names by itself, if the words around it tell of a match. */
export function clubAt(scene: NameScene, at: number): NameMention | undefined {
  const { words, tokens, text } = scene;
  const token = scene.word(at);
  if (token === undefined) return undefined;
  const reading = scene.readingsAt(at).find(({ norm }) => words.clubWords.has(norm));
  const club = reading === undefined ? undefined : words.clubWords.get(reading.norm);
  if (reading === undefined || club === undefined) return undefined;
  if (!isInMatch(scene, at, reading.cut) || !isNearSport(scene, at)) return undefined;
  const start = token.start + reading.cut;
  const name = text.slice(start, token.end);
  return {
    type: 'organisation',
    start,
    end: token.end,
    text: name,
    from: at,
    to: at + 1,
    sort: 'club',
    name,
    entity: `organisation:${tokens[at]?.norm.slice(reading.cut)}`,
    gender: 'm',
    number: 'singular',
    titleStart: start,
    ...(club === '' ? {} : { country: club }),
    aliases: [],
    sureness: 0.75,
  };
}

/** Whether the name stands where a club does: against, behind a player or a verb, or before its country's adjective. */
function isInMatch(scene: NameScene, at: number, cut: number): boolean {
  const { words } = scene;
  const next = scene.next(at + 1);
  if (next !== undefined) {
    const bare = withoutArticle(next.norm, words);
    if (bare !== next.norm && words.nationalities.has(bare) && !next.norm.endsWith('ه'))
      return !words.unions.has(scene.tokens[at]?.norm.slice(cut) ?? '');
  }
  const before = scene.next(at) === undefined ? undefined : scene.word(at - 1);
  if (cut > 0 || before === undefined) return false;
  if (scene.readingsAt(at - 1).some(({ norm }) => words.teamWords.has(norm))) return true;
  if (words.plainClubs.has(scene.tokens[at]?.norm ?? '')) return false;
  return words.isVerb(before.norm) || scene.readingsAt(at - 1).some(({ norm }) => words.rivalry.has(norm));
}

function isNearSport(scene: NameScene, at: number): boolean {
  const { words, tokens } = scene;
  const from = Math.max(0, at - reach);
  const to = Math.min(tokens.length, at + reach);
  for (let index = from; index < to; index++) {
    const norm = tokens[index]?.norm ?? '';
    if (words.sportWords.has(norm) || words.sportWords.has(norm.replace(/^(?:[وفبلك]?ال|[وفبلك])/, '')))
      return true;
  }
  return false;
}
