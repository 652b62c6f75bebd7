// Which phrases of a predicate may be asked for: those that surely belong to its verb.
import type { Mention } from '../../../reading/mention.ts';
import { fold } from '../../../text/fold.ts';
import type { Token } from '../../../text/tokens.ts';
import { frames } from '../function-words.ts';
import { masdars } from '../masdars.ts';
import { amountComplement } from './amounts.ts';
import { dateComplement } from './asked-dates.ts';
import { doerComplement, toldComplement } from './asked-doers.ts';
import { bodyComplement, clubComplement, personComplement } from './asked-parties.ts';
import { placeComplement } from './asked-places.ts';
import { calledComplement } from './callings.ts';
import { type Complement, type Frame, isName, mentionOver, type Predicate } from './frame.ts';
import { quotedPlaces } from './quoted-names.ts';
import { objectless } from './verb-lists.ts';

/** Returns the phrases of `frame` that surely belong to its verb, in order. */
export function findComplements(predicate: Predicate): Complement[] {
  const { behind, sentence, only } = predicate.frame;
  const last = behind.at(-1)?.end ?? 0;
  const doer = only === 'figure' ? undefined : doerComplement(predicate);
  const teller = toldComplement(predicate);
  if (only === 'doer') return doer === undefined ? [] : [doer];
  const called = only === 'figure' ? undefined : calledComplement(predicate);
  const found = sentence.mentions.flatMap((mention) => {
    if (only === 'figure' && mention.type !== 'number') return [];
    const at = behind.findIndex((token) => token.start < mention.end && token.end > mention.start);
    if (at < 0 || mention.end > last) return [];
    const { doer: subject } = predicate.frame;
    if (subject !== undefined && mention.start < subject.asideEnd && mention.end > subject.start) return [];
    const found = complementOf(mention, at, predicate);
    return found === undefined || !isAttached(found, mention, predicate.frame) ? [] : [found];
  });
  const quoted = only === 'figure' ? [] : quotedPlaces(predicate);
  return [doer, called, teller].flatMap((one) => one ?? []).concat(quoted, found);
}

function complementOf(mention: Mention, at: number, predicate: Predicate): Complement | undefined {
  switch (mention.type) {
    case 'date':
      return dateComplement(mention, predicate);
    case 'number':
      return amountComplement(mention, predicate);
    case 'place':
      return clubComplement(mention, at, predicate) ?? placeComplement(mention, at, predicate);
    case 'person':
      return personComplement(mention, predicate);
    case 'organisation':
      return bodyComplement(mention, at, predicate);
  }
}

/** Whether nothing between the verb and the phrase could have taken it for itself. */
function isAttached({ start, isTied }: Complement, mention: Mention, frame: Frame): boolean {
  if (isTied === true) return true;
  const { behind, doer, moved, form, sentence } = frame;
  // «جرى الاحتفال في …»: of a verb without an object the noun behind it is the subject, and no deed of its own.
  const isSubject = doer === undefined && moved === undefined && objectless.has(form.verb.past);
  for (const token of behind) {
    if (token.start >= start) return true;
    const over = mentionOver(token, sentence.mentions);
    if (over !== undefined && isName(over)) continue;
    if (frames.has(token.norm) && token.end < start && !isSpan(token, frame)) return false;
    const noun = token.norm.replace(/^(?:[وبلك]?ال|لل|[بلو](?=.{3}))/, '');
    if (mention.type !== 'number' && !isSubject && masdars.has(noun)) return false;
  }
  return true;
}

/** «قبل 36 سنة»: a span of time is nothing that a date could belong to. */
function isSpan(token: Token, { behind, sentence }: Frame): boolean {
  const next = behind[behind.indexOf(token) + 1];
  const over = mentionOver(next, sentence.mentions);
  return (
    /^(?:قبل|بعد|منذ)$/.test(token.norm) &&
    over?.type === 'number' &&
    /^(?:سن|عام|اعوام|شهر|اشهر|يوم|ايام|اسبوع|اسابيع|قرن|عقد)/.test(fold(over.unitText))
  );
}
