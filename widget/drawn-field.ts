// What a server drew of the first question before the element took over.
import type { Answer, PublicQuestion } from '../questions/wire.ts';

/** Takes what is drawn out of `root` and returns what the reader had chosen or typed there. */
export function takeDrawn(root: ShadowRoot | null): string {
  const value = root?.querySelector<HTMLInputElement>(':checked, [type=text]')?.value;
  root?.replaceChildren();
  return value ?? '';
}

/** Returns the answer that `value` is to `question`. */
export function drawnAnswer(value: string, question: PublicQuestion | undefined): Answer | undefined {
  if (value === '') return undefined;
  if (question?.kind === 'choice') return { kind: 'choice', option: value };
  if (question?.kind === 'boolean') return { kind: 'boolean', value: value === 'true' };
  return question?.kind === 'text' ? { kind: 'text', text: value } : undefined;
}
