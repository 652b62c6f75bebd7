// French antonyms in the form that the sentence has, with the word before them elided or written out.
import { fold } from '../../../questions/text/fold.ts';
import type { Edit } from '../minimal-pair.ts';
import { bothWays, phraseEdits, phraseTable } from '../phrase-rules.ts';
import { mentionAt, type Scene } from '../scene.ts';
import { elided } from './elision.ts';
import { antonymTurns, antonymVerbs, antonymWords } from './lexicon-antonyms.ts';
import { formsOf } from './verb-changes.ts';

const words = phraseTable([...bothWays(antonymWords), ...antonymTurns]);

/** Index of the present, and of the first participle, among a verb's forms. */
const present = 1;
const participle = 11;

interface Found {
  readonly slot: number;
  readonly antonym: string;
}

/** Written form → the antonyms in the same form. */
const verbs: ReadonlyMap<string, readonly Found[]> = buildVerbs();

function buildVerbs(): Map<string, Found[]> {
  const found = new Map<string, Found[]>();
  const add = (from: string, to: string) => {
    const others = formsOf(to);
    for (const [slot, form] of formsOf(from).entries()) {
      const antonym = others[slot] ?? '';
      const known = found.get(form) ?? [];
      if (form !== '' && antonym !== '' && !known.some((other) => other.antonym === antonym))
        found.set(form, [...known, { slot, antonym }]);
    }
  };
  for (const line of antonymVerbs.trim().split('\n')) {
    const [first = '', second = ''] = line.split(/ [/>] /);
    add(first, second);
    if (line.includes('/')) add(second, first);
  }
  return found;
}

const auxiliary =
  /^(?:a|ont|avait|avaient|est|sont|etait|etaient|ete|sera|seront|fut|furent|aurait|aura|ayant|pas|egalement|deja|ainsi)$/;
const beforeInfinitive =
  /^(?:de|d'|a|pour|peut|peuvent|doit|doivent|va|vont|veut|veulent|pourrait|devrait|devra|faire|sans|afin)$/;

/** Words behind a verb that it takes and its antonym does not. */
const notBefore = /^(?:a|au|aux|par|de|du|d'|que|qu')$/;

/** Verbs that govern alike in spite of that. */
const alike =
  /^(?:augment|diminu|baiss|arriv|part|entr|sort|mont|descend|grimp|chut|progress|recul|na[iqî]|n[ée]|m[eo][ur]|mort|réussi|échou)/;

/** Returns the sentence with one word changed to one that excludes it. */
export function frenchAntonyms(scene: Scene): Edit[][] {
  const verbEdits = scene.tokens.flatMap((token, at): Edit[] => {
    if (at === 0 || mentionAt(scene, token) !== undefined) return [];
    const before = scene.tokens[at - 1]?.norm ?? '';
    const next = scene.tokens[at + 1]?.norm ?? '';
    if (notBefore.test(next) && !alike.test(token.text)) return [];
    return (verbs.get(token.text) ?? [])
      .filter(({ slot }) => fits(slot, token.text, before))
      .map(({ antonym }) => ({ start: token.start, end: token.end, text: antonym }));
  });
  return [...verbEdits, ...phraseEdits(scene, words).filter((edit) => isSpelled(scene, edit))].flatMap(
    (edit) => {
      const fitted = elided(scene, edit);
      return fitted === undefined ? [] : [[fitted]];
    },
  );
}

/** A form that may be a noun or an adjective is only changed where the word before shows the verb. */
function fits(slot: number, form: string, before: string): boolean {
  if (slot === 0) return beforeInfinitive.test(before);
  if (slot >= participle) return auxiliary.test(before);
  return slot > present + 1 || /^(?:il|elle|ils|elles|on|qui)$/.test(before) || /[^e]nt$/.test(form);
}

const accented = new Set([...antonymWords, ...antonymTurns].flat());

/** Accents tell words apart: « cote » is not « côté ». */
function isSpelled({ text }: Scene, { start, end }: Edit): boolean {
  const word = text.slice(start, end);
  return accented.has(word) || accented.has(word.toLowerCase()) || fold(word) === word;
}
