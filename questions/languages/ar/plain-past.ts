// «كان إنتاج الموسم السابق قد بلغ 340 ألف طن» → «بلغ إنتاج الموسم السابق 340 ألف طن»: a sentence that is told alone has nothing left that it came before.

import type { Token } from '../../text/tokens.ts';

/** Most words of the subject between «كان» and «قد»; a longer one may hold a clause of its own. */
const longestSubject = 6;

/** Returns `sentence` with its verb first where «كان … قد» opened it; any other sentence as it is. */
export function plainPast(sentence: string): string {
  const found = /^كانت? (?<subject>[^،؛:.]+?) قد (?<verb>\S+)(?<rest>.*)$/u.exec(sentence);
  const { subject = '', verb = '', rest = '' } = found?.groups ?? {};
  if (found === null || subject.split(' ').length > longestSubject || opensClause.test(subject))
    return sentence;
  // Behind its subject a verb is plural, before it never; and two figures must not meet.
  const meets = /\d$/.test(subject) && /^ \d/.test(rest);
  return many.test(verb) || meets ? sentence : `${verb} ${subject}${rest}`;
}

/** «كان إغلاق عام 2025 قد استمر 45 يوماً»: whether a statement keeps «كان … قد» though it tells nothing that it came before. */
export function hangsInPast(words: readonly Token[]): boolean {
  const told = plainPast(words.map(({ text }) => text).join(' '));
  return /^كانت? .+ قد \S/u.test(told) && !later.test(told);
}

/** What it came before. */
const later = /\s(?:قبل|قبيل|حين|حينما|عندما|لما|حتى)\s/u;

const opensClause = /(?:^|\s)(?:الذي|التي|الذين|أن|إن|أنه|أنها|ما)(?:\s|$)/u;

const many = /(?:وا|ن)$/u;
