// English negation added and removed: `was` → `was not`, `fell` → `did not fall`, `did not fall` → `fell`.
import { irregularVerbs, regularVerbs } from '../../../questions/languages/en/lexicon-verbs.ts';
import { englishVerb, englishVerbs } from '../../../questions/languages/en/verb-forms.ts';
import type { Token } from '../../../questions/text/tokens.ts';
import type { Edit } from '../minimal-pair.ts';
import { mentionAt, type Scene } from '../scene.ts';
import { verbPlaces } from '../verb-places.ts';
import { wordSet } from '../word-set.ts';
import { pastOf } from './verb-changes.ts';

/** Auxiliaries that `not` follows by itself. */
const bearers = wordSet(
  'is are was were will would should can could may might must has have had did does do',
);

/** Of these, the ones that are verbs of their own where no participle or base follows. */
const owners = wordSet('has have had did does do');

/** Words that deny or bound the verb already. */
const stays = wordSet('not never only no nothing hardly');

/** Words behind an auxiliary that a `not` before them would turn into something else. */
const adverbs = wordSet('also still already just');

/** Subjects that deny by themselves. */
const isNone = /^(?:none|nobody|neither|nor|few|little|without)$/;

/** Returns the sentence with its main verb denied, or with one denial taken back. */
export function englishNegations(scene: Scene): Edit[][] {
  return [...addedDenials(scene), ...removedDenials(scene)];
}

function addedDenials(scene: Scene): Edit[][] {
  const places = verbPlaces(scene, 'en');
  const plain = plainVerb(scene);
  if (plain !== undefined) places.add(plain.start);
  const edits = new Map<number, Edit>();
  for (const place of places) {
    const at = scene.tokens.findIndex(({ start }) => start >= place);
    const edit = at < 1 ? undefined : denied(scene, at);
    if (edit !== undefined) edits.set(edit.start, edit);
  }
  return [...edits.values()].map((edit) => [edit]);
}

/** Words that open another clause: a verb behind them is not the sentence's. */
const openers = wordSet(
  'that who which whose whom when where while if as because although though since after before until to and or but than how what why for by',
);

/** Words that stand before an object: a past before them is no participle. */
const objects = wordSet('the a an his her its their our this these those two three all more about');

/** The first verb of a sentence that begins with its subject, where nothing before it could have another. */
function plainVerb({ tokens }: Scene): Token | undefined {
  for (let at = 1; at < Math.min(tokens.length - 1, 12); at++) {
    const [before, token, next] = tokens.slice(at - 1, at + 2);
    if (token === undefined || token.kind === 'mark' || openers.has(token.norm)) return undefined;
    const verb = englishVerb(token.norm);
    if (verb === undefined || before?.kind !== 'word' || /^\p{Lu}/u.test(token.text)) continue;
    if (verb.auxiliary) return token;
    const takes = next !== undefined && (objects.has(next.norm) || next.kind === 'number');
    return verb.tense === 'past' &&
      verb.base !== '' &&
      takes &&
      !englishVerbs.isGerund(before.norm, before.text)
      ? token
      : undefined;
  }
  return undefined;
}

function denied({ tokens }: Scene, at: number): Edit | undefined {
  const verb = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (verb === undefined || next === undefined || stays.has(next.norm) || adverbs.has(next.norm))
    return undefined;
  if (tokens.slice(0, at).some(({ norm }) => stays.has(norm) || isNone.test(norm))) return undefined;
  // `who did` can be denied; a verb right behind a quotation or a comma is inverted or goes on with another.
  if (
    before === undefined ||
    before.kind === 'mark' ||
    ['and', 'or', 'but', 'also', 'than', 'as'].includes(before.norm)
  )
    return undefined;
  if (bearers.has(verb.norm) && (!owners.has(verb.norm) || isCarried(next, verb.norm)))
    return { start: verb.start, end: verb.end, text: `${verb.text} not` };
  const finite = englishVerb(verb.norm);
  const base = verb.norm === 'had' || verb.norm === 'has' ? 'have' : finite?.base;
  if (finite === undefined || base === undefined || base === '' || (finite.auxiliary && base !== 'have'))
    return undefined;
  if (finite.tense !== 'past' && finite.tense !== 'present') return undefined;
  const helper = finite.tense === 'past' ? 'did' : 'does';
  return { start: verb.start, end: verb.end, text: `${helper} not ${base}` };
}

/** Whether the word behind `have` or `do` is what it carries. */
function isCarried(next: Token, auxiliary: string): boolean {
  if (/^d/.test(auxiliary)) return isBase(next.norm);
  return next.norm.endsWith('ed') || next.norm === 'been' || participles.has(next.norm);
}

const bases: ReadonlySet<string> = new Set([
  ...regularVerbs.split(' '),
  ...irregularVerbs.map(([base]) => base),
  'have',
]);
const participles: ReadonlySet<string> = new Set(irregularVerbs.map(([, , participle]) => participle));
const isBase = (norm: string): boolean => bases.has(norm);

/** Words that only a denial carries. */
const deniedOnly = wordSet(
  'any anyone anything anybody anywhere yet ever either until anymore but nor only necessarily at much many even long instead',
);

/** Contracted denials with what is told without them. */
const contractions: ReadonlyMap<string, string> = new Map([
  ["isn't", 'is'],
  ["aren't", 'are'],
  ["wasn't", 'was'],
  ["weren't", 'were'],
  ["won't", 'will'],
  ["wouldn't", 'would'],
  ["couldn't", 'could'],
  ["can't", 'can'],
  ["hasn't", 'has'],
  ["haven't", 'have'],
  ["hadn't", 'had'],
  ['cannot', 'can'],
]);

function removedDenials(scene: Scene): Edit[][] {
  return scene.tokens.flatMap((token, at) => {
    const next = scene.tokens[at + 1];
    if (mentionAt(scene, token) !== undefined || next === undefined) return [];
    if (scene.tokens.slice(at + 1).some(({ norm }) => deniedOnly.has(norm))) return [];
    if (scene.tokens.slice(0, at).some(({ norm }) => norm === 'if' || norm === 'whether')) return [];
    const told = contractions.get(token.norm.replace('’', "'"));
    if (told !== undefined) return [[{ start: token.start, end: token.end, text: told }]];
    if (next.norm === 'not' && bearers.has(token.norm)) return takenBack(scene, at);
    const contracted = /^(did|does|do)n't$/.exec(token.norm)?.[1];
    return contracted === undefined ? [] : withoutDo(contracted, token, next);
  });
}

/** The denial of the auxiliary at `at` taken back, with `do` where it only carried the denial. */
function takenBack({ tokens }: Scene, at: number): Edit[][] {
  const [auxiliary, not, verb] = tokens.slice(at, at + 3);
  if (auxiliary === undefined || not === undefined || verb === undefined) return [];
  if (/^d/.test(auxiliary.norm)) return withoutDo(auxiliary.norm, auxiliary, verb);
  return [[{ start: auxiliary.start, end: not.end, text: auxiliary.text }]];
}

function withoutDo(auxiliary: string, first: Token, verb: Token): Edit[][] {
  if (!isBase(verb.norm) || auxiliary === 'does') return [];
  const text = auxiliary === 'did' ? pastOf(verb.norm) : verb.text;
  return [
    [{ start: first.start, end: verb.end, text: verb.norm === 'have' && auxiliary === 'did' ? 'had' : text }],
  ];
}
