// Places that no list has, by the noun before them: «قرية سونج», «حي الزيتون». The noun is no part of the name.
import type { NameMention } from './mention.ts';
import { isForeign, isGivenAt, type NameScene } from './name-scene.ts';
import { surnamesBehind } from './surnames.ts';

/** Most foreign words of such a name. */
const mostWords = 3;

/** Returns the place announced by the type noun at token `at`; its mention begins behind the noun. */
export function placeBehind(scene: NameScene, at: number): NameMention | undefined {
  const { words, tokens, text } = scene;
  const noun = scene.word(at);
  const first = scene.next(at + 1);
  if (noun === undefined || first === undefined) return undefined;
  const reading = scene.readingsAt(at).find(({ norm }) => words.placeHeads.has(norm));
  const head = reading === undefined ? undefined : words.placeHeads.get(reading.norm);
  if (reading === undefined || head === undefined) return undefined;
  let to = at + 1;
  const isNamed = words.namedHeads.has(reading.norm) && isDefiniteName(scene, at + 1);
  if (isNamed) to++;
  // «حي سيدي مومن»: a place that bears somebody's name bears all of it.
  else if (isGivenAt(scene, at + 1, first.norm, 0))
    to = surnamesBehind(scene, at + 2, {
      given: first.norm,
      lead: { by: 'title', gender: 'unknown' },
      first: at + 1,
    }).to;
  else
    while (to - at - 1 < mostWords) {
      const token = scene.next(to);
      if (token === undefined || !isForeign(token, words)) break;
      if (to > at + 1 && token.norm.startsWith('و')) break;
      to++;
    }
  if (to === at + 1) return undefined;
  const start = first.start;
  const end = tokens[to - 1]?.end ?? first.end;
  const name = text.slice(start, end);
  return {
    type: 'place',
    start,
    end,
    text: name,
    from: at + 1,
    to,
    sort: head.sort,
    name,
    entity: `place:${tokens
      .slice(at + 1, to)
      .map(({ norm }) => norm)
      .join(' ')}`,
    gender: head.gender,
    number: 'singular',
    titleStart: noun.start + reading.cut,
    aliases: [],
    sureness: isNamed ? 0.65 : 0.7,
  };
}

/** «حي الزيتون»: a definite word behind a bare noun of the kind that has such names; no adjective, no title. */
function isDefiniteName(scene: NameScene, at: number): boolean {
  const { words } = scene;
  const token = scene.word(at);
  if (token === undefined || !token.norm.startsWith(words.article)) return false;
  return (
    !words.endsName(token.norm, token.text) &&
    !words.endsChain(token.norm, token.text) &&
    !/(?:يه|يين|يون|ات)$/.test(token.norm)
  );
}
