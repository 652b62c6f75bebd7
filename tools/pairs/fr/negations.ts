// French negation added and removed: « a signé » → « n'a pas signé », « ne signe pas » → « signe ».
import { frenchVerb } from '../../../questions/languages/fr/verb-forms.ts';
import type { Token } from '../../../questions/text/tokens.ts';
import type { Edit } from '../minimal-pair.ts';
import { mentionAt, type Scene } from '../scene.ts';
import { verbPlaces } from '../verb-places.ts';
import { wordSet } from '../word-set.ts';

/** Pronouns that stand between « ne » and its verb. */
const clitics = wordSet("se s' le la l' les lui leur y en me m' nous vous");

/** Words near a verb that are a negation already, or that a negation would turn into something else. */
const denying = wordSet("ne n' pas plus jamais aucun aucune rien personne ni guère que qu' sans");

/** Returns the sentence with its main verb denied, or with one denial taken back. */
export function frenchNegations(scene: Scene): Edit[][] {
  return [...addedDenials(scene), ...removedDenials(scene)];
}

function addedDenials(scene: Scene): Edit[][] {
  const places = verbPlaces(scene, 'fr');
  const plainOne = plainVerb(scene);
  if (plainOne !== undefined) places.add(plainOne.start);
  const groups = new Map<number, Edit[]>();
  for (const place of places) {
    const first = scene.tokens.findIndex(({ start }) => start >= place);
    const at = finiteFrom(scene, first);
    const edits = at === -1 ? undefined : denied(scene, at);
    if (edits?.[0] !== undefined) groups.set(edits[0].start, edits);
  }
  return [...groups.values()];
}

/** Words that open another clause: a verb behind them is not the sentence's. */
const openers = wordSet("qui que qu' dont où quand lorsque lorsqu' si comme puisque puisqu' après avant");

/** The first verb of a sentence that begins with its subject, where nothing before it could have another. */
function plainVerb({ tokens }: Scene): Token | undefined {
  for (let at = 1; at < Math.min(tokens.length - 1, 12); at++) {
    const [before, token] = tokens.slice(at - 1, at + 1);
    if (token === undefined || token.kind === 'mark' || openers.has(token.norm)) return undefined;
    const verb = frenchVerb(token.norm, token.text);
    if (verb === undefined || before?.kind !== 'word' || /^\p{Lu}/u.test(token.text)) continue;
    if (verb.auxiliary || verb.weak !== true) return token;
  }
  return undefined;
}

/** The finite word of the verb group that begins at `first`: behind its pronouns. */
function finiteFrom({ tokens }: Scene, first: number): number {
  if (first < 1) return -1;
  for (let at = first; at < Math.min(first + 3, tokens.length); at++) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (clitics.has(plain(token))) continue;
    return frenchVerb(token.norm, token.text) === undefined ? -1 : at;
  }
  return -1;
}

/** What denies the verb by itself, before it. */
const isNone = /^(?:ne|n'|aucune?|rien|personne|nul|nulle|ni|jamais)$/;

function denied({ tokens, text }: Scene, at: number): Edit[] | undefined {
  let from = at;
  while (from > 1 && clitics.has(plain(tokens[from - 1]))) from--;
  const verb = tokens[at];
  const head = tokens[from];
  const before = tokens[from - 1];
  if (verb === undefined || head === undefined || before === undefined) return undefined;
  // Inversions (« affirme-t-il », « , a déclaré X ») and what is denied already are left alone.
  if (before.kind === 'mark' || /^[-–]/.test(text.slice(verb.end)) || /-/.test(verb.text)) return undefined;
  const around = tokens.slice(Math.max(0, from - 2), at + 3);
  if (around.some((token) => token !== before && denying.has(plain(token)))) return undefined;
  if (tokens.slice(0, from).some((token) => isNone.test(plain(token)))) return undefined;
  // « et », « ou »: the verb goes on with the one before, which keeps its own polarity.
  if (/^(?:et|ou|mais|donc|car|le|la|les|un|une|des|de)$/.test(before.norm)) return undefined;
  const particle = /^[aeiouyàâéèêëîïôùûh]/i.test(head.text) ? "n'" : 'ne ';
  if (/^h/i.test(head.text)) return undefined;
  return [
    { start: head.start, end: head.start, text: particle },
    { start: verb.end, end: verb.end, text: ' pas' },
  ];
}

const plain = (token: Token | undefined): string => (token?.text === 'là' ? '' : (token?.norm ?? ''));

/** Words behind « pas » that only a denial carries. */
const deniedOnly = wordSet(
  "de d' encore seulement que qu' non moins plus du ni assez trop uniquement toujours tous tout toutes",
);

/** How far « pas » may stand behind « ne ». */
const reach = 4;

function removedDenials(scene: Scene): Edit[][] {
  const { tokens } = scene;
  return tokens.flatMap((token, at) => {
    if (!/^n(?:e|')$/.test(plain(token)) || mentionAt(scene, token) !== undefined) return [];
    const behind = tokens.slice(at + 1, at + 1 + reach).findIndex((next) => plain(next) === 'pas');
    const pas = behind === -1 ? undefined : tokens[at + 1 + behind];
    const next = tokens[at + 2 + behind];
    const head = tokens[at + 1];
    if (pas === undefined || next === undefined || head === undefined || behind === 0) return [];
    if (deniedOnly.has(plain(next)) || tokens.some((other) => plain(other) === 'ni' || plain(other) === 'si'))
      return [];
    if (tokens.some((other) => /^(?:aucune?|rien|personne|jamais|guère)$/.test(plain(other)))) return [];
    const before = tokens[at - 1];
    // « je n'ai », « ce n'est », « que n'a »: the word before would lose its vowel.
    if (
      before === undefined ||
      (/^(?:je|ce|que|puisque|lorsque|cela|de)$/.test(plain(before)) && /^[aeiouyéêh]/i.test(head.text))
    )
      return [];
    return [
      [
        { start: token.start, end: head.start, text: '' },
        { start: tokens[at + behind]?.end ?? pas.start, end: pas.end, text: '' },
      ],
    ];
  });
}
