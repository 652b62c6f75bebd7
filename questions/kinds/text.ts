// The kind `text`: a short answer the reader types, with what it is compared with.
import type { Draft } from '../draft.ts';
import type { Told } from '../languages/language.ts';
import type { AnswerValue, TextQuestion } from '../question.ts';
import type { Mention } from '../reading/mention.ts';
import type { Reading } from '../reading/reading.ts';
import type { Expects } from '../wire.ts';

/** Returns the typed question of `draft`; the stem already asks as precisely as the answer is known. */
export function askText(
  draft: Draft,
  asked: Omit<TextQuestion, 'kind' | 'expects' | 'value'>,
  told: Told,
): TextQuestion {
  return {
    ...asked,
    kind: 'text',
    expects: expectsOf(draft),
    value: acceptedValue(draft.answer, told.reading),
  };
}

function expectsOf(draft: Draft): Expects {
  const { type } = draft.answer;
  return type === 'date' || type === 'number' ? type : 'name';
}

/** Returns what answers are compared with where `answer` is asked for: of a name, with its other names and the rivals in the same text. */
export function acceptedValue(answer: Mention, reading: Reading): AnswerValue {
  if (answer.type === 'date' || answer.type === 'number') return answer.value;
  const rivals = new Set<string>();
  const aliases = new Set<string>();
  for (const mention of reading.entities) {
    if (mention.type === 'date' || mention.type === 'number') continue;
    if (mention.entity === answer.entity)
      for (const alias of [mention.text, ...mention.aliases]) aliases.add(alias);
    else if (mention.type === answer.type) rivals.add(mention.name);
  }
  aliases.delete(answer.name);
  return { type: 'name', of: answer.type, name: answer.name, aliases: [...aliases], rivals: [...rivals] };
}
