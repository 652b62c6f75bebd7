// English antonyms in the form that the sentence has. A word that may be noun and verb is only changed where its neighbours tell.
import type { Edit } from '../minimal-pair.ts';
import { bothWays, phraseEdits, phraseTable } from '../phrase-rules.ts';
import { mentionAt, type Scene } from '../scene.ts';
import { antonymTurns, antonymVerbs, antonymWords } from './lexicon-antonyms.ts';
import { formsOf } from './verb-changes.ts';

const words = phraseTable([...bothWays(antonymWords), ...antonymTurns]);

type Form = 'base' | 'present' | 'past' | 'gerund';

/** Written form → the antonyms in the same form. */
const verbs: ReadonlyMap<string, readonly (readonly [form: Form, antonym: string])[]> = buildVerbs();

function buildVerbs(): Map<string, [Form, string][]> {
  const found = new Map<string, [Form, string][]>();
  const add = (word: string, form: Form, antonym: string) => {
    const known = found.get(word) ?? [];
    if (!known.some(([other, text]) => other === form && text === antonym))
      found.set(word, [...known, [form, antonym]]);
  };
  for (const line of antonymVerbs.trim().split('\n')) {
    const [first = '', second = ''] = line.split(/ [/>] /);
    const ways = line.includes('/')
      ? [
          [first, second],
          [second, first],
        ]
      : [[first, second]];
    for (const [from = '', to = ''] of ways) {
      const [present, past, participle, gerund] = formsOf(from);
      const other = formsOf(to);
      add(from, 'base', to);
      add(present, 'present', other[0]);
      add(past, 'past', other[1]);
      if (participle !== past) add(participle, 'past', other[2]);
      // `lost` is past and participle; `fell` and `fallen` are not.
      else if (other[1] !== other[2]) found.delete(past);
      add(gerund, 'gerund', other[3]);
    }
  }
  return found;
}

const beforeBase = /^(?:to|will|would|can|could|may|might|must|should|not|did|does|do|they|we|who)$/;
const beforeGerund = /^(?:is|are|was|were|been|be|of|by|for|before|after|from|not)$/;
const beforePresent = /^(?:he|she|it|who|which|that)$/;

/** Behind a form of `be` a participle is passive, and these verbs have none. */
const isPassive = /^(?:is|are|was|were|been|be|being)$/;
const nothingDone =
  /^(?:disagreed|fallen|risen|died|failed|succeeded|deteriorated|plunged|soared|plummeted|surged|departed|arrived|shrunk|grown)$/;

/** Words behind a verb that it would take otherwise: `began to`, `open to`, `close to`. */
const notBefore = /^(?:to|up|out|off|over|of)$/;

/** Returns the sentence with one word changed to one that excludes it. */
export function englishAntonyms(scene: Scene): Edit[][] {
  const verbEdits = scene.tokens.flatMap((token, at): Edit[] => {
    if (mentionAt(scene, token) !== undefined || at === 0) return [];
    const before = scene.tokens[at - 1]?.norm ?? '';
    const next = scene.tokens[at + 1]?.norm ?? '';
    if (notBefore.test(next) || before.endsWith('-')) return [];
    return (verbs.get(token.text) ?? [])
      .filter(
        ([form, antonym]) => fits(form, before) && !(isPassive.test(before) && nothingDone.test(antonym)),
      )
      .filter(() => !/^(?:begin|beg[au]n|start)/.test(token.text) || !next.endsWith('ing'))
      .map(([, text]) => ({ start: token.start, end: token.end, text }));
  });
  return [...verbEdits, ...phraseEdits(scene, words)].map((edit) => [withArticle(scene, edit)]);
}

function fits(form: Form, before: string): boolean {
  if (form === 'base') return beforeBase.test(before);
  if (form === 'gerund') return beforeGerund.test(before);
  return form !== 'present' || beforePresent.test(before);
}

/** `an increase` → `a decrease`: the article before the word goes with it. */
export function withArticle({ text, tokens }: Scene, edit: Edit): Edit {
  const before = tokens.findLast(({ end }) => end <= edit.start);
  if (before === undefined || !/^an?$/i.test(before.text)) return edit;
  const wanted = /^[aeio]|^un(?!i)|^up/i.test(edit.text) ? 'an' : 'a';
  const article = /^A/.test(before.text) ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
  return {
    start: before.start,
    end: edit.end,
    text: article + text.slice(before.end, edit.start) + edit.text,
  };
}
