// A name behind a preposition: where the phrase begins, how the preposition is asked with, and where the phrase ends.
import type { NameMention } from '../../../reading/mention.ts';
import type { Token } from '../../../text/tokens.ts';
import { arNames } from '../names.ts';
import { isVerb } from '../verb-forms.ts';
import { type Frame, mentionOver } from './frame.ts';
import { bridges, companies, going, written, writtenTo } from './frame-words.ts';

/** A phrase that a preposition opens. */
export interface Led {
  readonly start: number;
  readonly opening: string;
  readonly preposition: string;
  /** It goes with whatever stands before it: «… برئاسة فلان». */
  readonly isTied?: true;
}

/** The preposition before `from` or written to the word there, with a noun between them that goes along. */
export function ledFrom(from: number, { behind }: Frame, text: string): Led | undefined {
  const own = behind.find((token) => token.start <= from && token.end > from);
  if (own !== undefined && own.start < from) {
    const letter = text.slice(own.start, from);
    const opening = writtenTo[letter];
    return opening === undefined ? undefined : { start: own.start, opening, preposition: letter };
  }
  const at = behind.findLastIndex((token) => token.end <= from);
  const before = behind[at];
  if (before === undefined) return undefined;
  const plain = written[before.norm];
  if (plain !== undefined) return { start: before.start, opening: plain, preposition: before.norm };
  const first = behind[at - 1];
  const opening = written[first?.norm ?? ''];
  const bridge = bridges[before.norm];
  if (first === undefined || opening === undefined || bridge === undefined) return undefined;
  return { start: first.start, opening: `${opening} ${bridge}`, preposition: first.norm };
}

/** «برئاسة فلان». */
export function companyBefore(from: number, { behind }: Frame): Led | undefined {
  const before = behind.findLast((token) => token.end <= from);
  const opening = companies[before?.norm ?? ''];
  return before === undefined || opening === undefined
    ? undefined
    : { start: before.start, opening, preposition: before.norm, isTied: true };
}

/** «لليفربول» after a verb of going is «إلى», «بمدينة» is «في». */
export function asked(led: Led, { form }: Frame): string | undefined {
  if (led.preposition === 'ل') return going.has(form.verb.past) ? 'إلى' : undefined;
  return led.preposition === 'ب' ? 'في' : led.opening;
}

/** «بمدينة»: the type noun before a name, and where it begins behind the letter written to it. */
export function headBefore(
  token: Token | undefined,
  nouns: Readonly<Record<string, string>>,
): { start: number; noun: string } | undefined {
  if (token === undefined) return undefined;
  const whole = nouns[token.norm];
  if (whole !== undefined) return { start: token.start, noun: whole };
  const joined = /^[بل]/.test(token.norm) ? nouns[token.norm.slice(1)] : undefined;
  return joined === undefined ? undefined : { start: token.start + 1, noun: joined };
}

/** What stands behind the name and goes with it; `undefined` where the name goes on, or is one of several. */
export function endBehind(
  name: NameMention,
  { behind, edge, sentence }: Frame,
  text: string,
): { to: number; adjective: string } | undefined {
  let at = behind.findIndex((token) => token.start >= name.end);
  let to = name.end;
  let adjective = '';
  const next = behind[at];
  // «نادي جريميو البرازيلي»: «أي نادٍ برازيلي».
  if (next !== undefined && /^ال.{2,}يه?$/.test(next.norm) && arNames.nationalities.has(next.norm.slice(2))) {
    adjective = ` ${text.slice(next.start + 2, next.end)}`;
    to = next.end;
    at = at + 1 < behind.length ? at + 1 : -1;
  }
  const after = at < 0 ? edge : behind[at];
  if (after === undefined) return { to, adjective };
  if (at < 0) {
    // «في بيروت، دمشق وعمان»: one of a list.
    const over =
      after.norm === ','
        ? sentence.mentions.find(({ start }) => start > after.end - 1 && start <= after.end + 2)
        : undefined;
    return over?.type === name.type ? undefined : { to, adjective };
  }
  if (after.norm.startsWith('و') && after.norm.length > 1 && !isVerb(after.norm)) {
    const joined = mentionOver(after, sentence.mentions);
    if (joined === undefined || joined.type === name.type || name.type === 'person') return undefined;
  }
  if (/^ال/.test(after.norm) && !mentionOver(after, sentence.mentions)) return undefined;
  return { to, adjective };
}
