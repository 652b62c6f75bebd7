// Which words of a sentence have one contrary that turns the statement round, and that contrary in the same form.
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { oppositeVerbs } from './lexicon-opposites.ts';
import { verbs } from './lexicon-verbs.ts';
import { type Verb, type VerbForm, verbFormOf } from './verb-forms.ts';

/** A verb with its contrary, both as they stand there. */
export interface OppositeVerb {
  readonly text: string;
  readonly contrary: string;
  readonly name: string;
}

const marks = /[\u064b-\u0652]/;

const contraries: ReadonlyMap<string, Verb> = buildContraries();

function buildContraries(): Map<string, Verb> {
  const byPast = new Map(verbs.map((verb) => [verb.past, verb]));
  const found = new Map<string, Verb>();
  for (const [past, contrary] of oppositeVerbs) {
    const verb = byPast.get(past);
    const other = byPast.get(contrary);
    if (verb === undefined || other === undefined) continue;
    found.set(past, other);
    found.set(contrary, verb);
  }
  return found;
}

/** Returns the verb at `index` and its contrary in the same gender and tense. */
export function oppositeVerbAt(tokens: readonly Token[], index: number): OppositeVerb | undefined {
  const token = tokens[index];
  const form = token?.kind === 'word' ? verbFormOf(token.norm) : undefined;
  const other = form === undefined ? undefined : contraries.get(form.verb.past);
  if (form === undefined || other === undefined) return undefined;
  // Written alike, two forms may be another verb's.
  if (verbFormOf(fold(inTense(other, form)))?.verb !== other) return undefined;
  // A shadda among unmarked words would show which word was changed.
  const spell = (word: string) => (marks.test(token?.text ?? '') ? word : word.replace(marks, ''));
  return {
    text: form.connective + spell(inTense(form.verb, form)),
    contrary: form.connective + spell(inTense(other, form)),
    name: `${form.verb.past}/${other.past}`,
  };
}

function inTense(verb: Verb, { tense, gender }: VerbForm): string {
  if (tense === 'past') return gender === 'f' ? verb.pastF : verb.past;
  return `${tense === 'future' ? 'س' : ''}${gender === 'f' ? verb.presentF : verb.present}`;
}
