// Arabic antonyms in the form that the sentence has: a verb in its tense and gender, a noun with its article and its accusative.
import { isSureVerb } from '../../../questions/languages/ar/verb-forms.ts';
import { fold } from '../../../questions/text/fold.ts';
import type { Token } from '../../../questions/text/tokens.ts';
import type { Edit } from '../minimal-pair.ts';
import { mentionAt, type Scene } from '../scene.ts';
import { antonymNouns, antonymVerbs } from './lexicon-antonyms.ts';
import { formsOf, unvowelled, verbOf } from './verb-changes.ts';

const lines = (list: string) => list.trim().split('\n');

/** Folded form → the forms that exclude it. */
const verbForms: ReadonlyMap<string, readonly string[]> = buildVerbs();

function buildVerbs(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of lines(antonymVerbs)) {
    const [first = '', second = ''] = line.split(/ [/>] /);
    const [a, b] = [formsOf(verbOf(first)), formsOf(verbOf(second))];
    for (const [index, form] of a.entries()) {
      add(found, form, b[index] ?? '');
      if (line.includes('/')) add(found, b[index] ?? '', form);
    }
  }
  return found;
}

/** Folded noun → its antonyms. */
const nouns: ReadonlyMap<string, readonly string[]> = buildNouns();

function buildNouns(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of lines(antonymNouns)) {
    const [a = '', b = ''] = line.split(' / ');
    add(found, a, b);
    add(found, b, a);
  }
  return found;
}

function add(map: Map<string, string[]>, word: string, antonym: string): void {
  const norm = fold(word);
  map.set(norm, [...(map.get(norm) ?? []), unvowelled(antonym)]);
}

/** Words before which a word is part of a fixed phrase: «الشرق الأوسط», «شمال الأطلسي». */
const fixedBefore = /^(?:ال)?(?:اوسط|اطلسي|افريقيا|مستوي|حد)$/;

/** Words that a verb follows: «سوف تقدم» is no noun. */
const verbal = /^[وف]?(?:سوف|لم|لن|لا|ان|قد|لقد|التي|الذي)$/;

/** Returns the sentence with one word changed to one that excludes it. */
export function arabicAntonyms(scene: Scene): Edit[][] {
  return scene.tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || mentionAt(scene, token) !== undefined) return [];
    const next = scene.tokens[at + 1]?.norm ?? '';
    if (fixedBefore.test(next)) return [];
    const isVerbal = verbal.test(scene.tokens[at - 1]?.norm ?? '');
    return [...verbEdits(token), ...(isVerbal ? [] : nounEdits(token))].map((edit) => [edit]);
  });
}

function verbEdits(token: Token): Edit[] {
  const kept = /^[وف]/.test(token.norm) && !verbForms.has(token.norm) ? 1 : 0;
  const norm = token.norm.slice(kept);
  if (!isSureVerb(token.norm)) return [];
  return (verbForms.get(norm) ?? []).map((text) => ({ start: token.start + kept, end: token.end, text }));
}

function nounEdits(token: Token): Edit[] {
  const [, prefix = '', stem = '', accusative = ''] =
    /^([وف]?(?:[بك]?ال|لل|[بلك])?)(.{3,}?)(ا?)$/.exec(token.norm) ?? [];
  // «الأكبر» and «أكبر», but never «بأعلى» taken for another word: the longest prefix that leaves a listed noun.
  for (const lead of [prefix, prefix.replace(/[بلك]?ال$|لل$|[بلك]$/, ''), '']) {
    const rest = token.norm.slice(lead.length);
    const bare = rest === stem + accusative ? stem : rest;
    for (const [word, ending] of [
      [rest, ''],
      [bare, accusative],
    ] as const) {
      const antonyms = nouns.get(word);
      if (antonyms === undefined) continue;
      // «ارتفاعاً»: the ending stays, unless the other word takes none.
      const written = ending === '' ? '' : token.text.slice(token.text.lastIndexOf('ا'));
      return antonyms
        .filter((text) => ending === '' || !/[ةءى]$/.test(text))
        .map((text) => ({
          start: token.start + lead.length,
          end: token.end,
          text: text + written,
        }));
    }
  }
  return [];
}
