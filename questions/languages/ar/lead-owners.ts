// Whose a definite noun is, where the article's opening says it once: «مهرجان حماة» is what «المهرجان» means from there on.

import { type Mention, phraseStart } from '../../reading/mention.ts';
import type { Reading, SentenceReading } from '../../reading/reading.ts';
import type { Edit } from '../../reading/retelling.ts';
import { remembered } from '../../text/remembered.ts';
import type { Token } from '../../text/tokens.ts';
import { prepositions, timeNouns } from './function-words.ts';
import { arNames } from './names.ts';
import { isVerb } from './verb-forms.ts';

/** Sentences at the start that introduce what the article is about. */
const openingSentences = 2;

/** Most words of a title in quotation marks. */
const longestTitle = 4;

/** Fewest letters of a noun. */
const shortest = 4;

/** Peoples and faiths, folded: told of as such wherever some of them live. */
const peoples: ReadonlySet<string> = new Set(
  'ارمن اكراد عرب امازيغ يهود مسلمين مسيحيين اقباط دروز سنه شيعه تركمان بدو غجر'.split(' '),
);

const known = new WeakMap<Reading, ReadonlyMap<string, string | undefined>>();

/** Returns the edit that gives the definite noun `token` its owner, or `undefined` where the opening names none, or several. */
export function ownedNoun(token: Token, reading: Reading): Edit | undefined {
  const parts = /^([وف]?)(لل|[بك]?ال)(.{3,})$/.exec(token.norm);
  const noun = parts?.[3] ?? '';
  if (parts === null || /(?:ون|ين|تان)$/.test(noun)) return undefined;
  const owner = ownersOf(reading).get(noun);
  if (owner === undefined) return undefined;
  const written = token.text.slice((parts[1] ?? '').length + (parts[2] ?? '').length);
  const particle = (parts[1] ?? '') + (parts[2] === 'لل' ? 'ل' : (parts[2] ?? '').replace('ال', ''));
  return { start: token.start, end: token.end, with: `${particle}${written} ${owner}` };
}

/** Noun → the name behind it in the opening; `undefined` for a noun that has several there. */
function ownersOf(reading: Reading): ReadonlyMap<string, string | undefined> {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const owners = new Map<string, string | undefined>();
  for (const sentence of reading.sentences) collect(sentence, owners, sentence.index < openingSentences);
  known.set(reading, owners);
  return owners;
}

function collect(
  sentence: SentenceReading,
  owners: Map<string, string | undefined>,
  isOpening: boolean,
): void {
  for (let index = 0; index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index];
    if (token === undefined) break;
    if (token.kind !== 'word') continue;
    const noun = withoutParticle(token.norm);
    if (noun.startsWith('ال') || !isOwnable(noun)) continue;
    const owner = nameBehind(sentence, index);
    if (owner === undefined) continue;
    if (isOpening && !owners.has(noun)) owners.set(noun, owner);
    // Of two conferences «المؤتمر» may mean either.
    else if (owners.get(noun) !== owner) owners.set(noun, undefined);
  }
}

const withoutParticle = remembered((norm) => norm.replace(/^[وفبل](?=.{4})/, ''));

const isOwnable = remembered(
  (noun) =>
    noun.length >= shortest &&
    !prepositions.has(noun) &&
    !timeNouns.has(noun) &&
    !arNames.titles.has(noun) &&
    // «أرمن القدس» leaves «الأرمن» a people.
    !arNames.nationalities.has(noun) &&
    !arNames.nationalities.has(`${noun}ي`) &&
    !peoples.has(noun) &&
    !isVerb(noun),
);

/** The name, or the title in quotation marks, right behind the word at `index`. */
function nameBehind({ tokens, mentions }: SentenceReading, index: number): string | undefined {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || !next.spaced) return undefined;
  if (next.norm === '"') {
    const close = tokens.findIndex(({ norm }, at) => at > index + 1 && norm === '"');
    if (close < 0 || close - index - 2 > longestTitle || close - index < 3) return undefined;
    const words = tokens.slice(index + 2, close);
    return words.some(({ norm }) => isVerb(norm))
      ? undefined
      : `«${words.map(({ text }) => text).join(' ')}»`;
  }
  const name = mentions.find((mention) => isName(mention) && phraseStart(mention) === next.start);
  if (name === undefined || phraseStart(name) < name.start || name.start !== next.start) return undefined;
  const behind = tokens.find(({ start }) => start >= name.end);
  // «معرض دمشق الدولي»: what more belongs to the name is not known.
  return behind?.norm.startsWith('ال') === true ? undefined : name.text;
}

const isName = ({ type }: Mention): boolean => type !== 'date' && type !== 'number';
