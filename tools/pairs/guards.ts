// What keeps a changed sentence from being true after all: it is dropped where the article tells the changed fact elsewhere.
import { contentWords, mayHold } from '../../questions/kinds/elsewhere.ts';
import { tokenize } from '../../questions/text/tokens.ts';
import type { Alteration, Edit } from './minimal-pair.ts';
import { foldedWords, type Scene } from './scene.ts';

/** Whether another sentence, the headline or a source tells what the change tells, or may. */
export function isToldElsewhere(scene: Scene, { change, edits }: Alteration, statement: string): boolean {
  const whole = foldedWords(tokenize(statement));
  if (whole === scene.folded || scene.elsewhere.some((other) => other.includes(whole))) return true;
  if (change === 'negation' || change === 'scope') return false;
  // «قال فلان إن» stands before anything he said: only what was said tells whether it is the same.
  if (change === 'attribution')
    return edits.some(({ text }) => mayHold(text, contentWords(statement), scene.passages));
  return edits.some((edit) => stands(scene, edit, statement));
}

/** How far before a word its denial may stand. */
const denialReach = 8;

/**
 * Whether a denial stands before the change: it turns what entails what around («not some» says no more than «not all»), so
 * that scopes and units are left alone behind it.
 */
export function isDenied({ tokens }: Scene, { edits }: Alteration, denying: ReadonlySet<string>): boolean {
  const start = edits[0]?.start ?? 0;
  const before = tokens.filter(({ end }) => end <= start).slice(-denialReach);
  return before.some(({ norm }) => denying.has(norm));
}

/** Whether the words of the edit stand elsewhere between the same words, or among most of the statement's. */
function stands(scene: Scene, edit: Edit, statement: string): boolean {
  const put = foldedWords(tokenize(edit.text));
  const before = scene.tokens.filter(({ kind, end }) => kind !== 'mark' && end <= edit.start).slice(-2);
  const next = scene.tokens.filter(({ kind, start }) => kind !== 'mark' && start >= edit.end).slice(0, 2);
  const [left, right] = [foldedWords(before), foldedWords(next)];
  if (before.length === 2 && scene.elsewhere.some((other) => other.includes(left + put.slice(1))))
    return true;
  if (next.length === 2 && scene.elsewhere.some((other) => other.includes(put + right.slice(1)))) return true;
  return mayHold(edit.text, contentWords(statement), scene.passages);
}
