// How many did it: a subject that is a number with what it counts (« Depuis 2009, deux raffineries ont été fermées »).
import type { NumberMention } from '../../../reading/mention.ts';
import type { Frame } from './frame.ts';

/** The number that counts the subject of `frame`, and the noun it counts as the text has it. */
export function countedSubject(
  { clause: { units, subject, shared }, kind }: Frame,
  text: string,
): { readonly amount: NumberMention; readonly noun: string } | undefined {
  const amount = units[subject.from]?.mention;
  const last = units[subject.to - 1];
  if (amount?.type !== 'number' || last === undefined || shared !== undefined) return undefined;
  if (kind === 'relative' || kind === 'participle') return undefined;
  if (amount.until !== undefined || amount.alternative !== undefined || amount.value.value < 2)
    return undefined;
  if (amount.unitKind !== 'none' && amount.unitKind !== 'count') return undefined;
  const noun = text.slice(amount.start + amount.amount.length, last.end).trim();
  // One noun with what describes it: `12 of the 40 boats`, `three more` are some of others.
  if (!/^(?:d['’]|de )?\p{Ll}[\p{L}’'-]+(?: \p{Ll}[\p{L}’'-]+){0,3}$/u.test(noun)) return undefined;
  if (
    /(?<!\p{L})(?:of|des|du|et|and|or|ou|qui|que|more|others?|autres?|premi\p{L}+|derni\p{L}+)(?!\p{L})/u.test(
      noun,
    )
  )
    return undefined;
  return { amount, noun: noun.replace(/^(?:d['’]|de )/, '') };
}
